package org.example.modulepath;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Registry;

/** Tells who presided. */
public final class Holders {
  private final Registry registry;

  /**
   * Reads a record.
   *
   * @param file the file
   */
  public Holders(SourceFile file) {
    this.registry = Registry.of(new DatasetReader().read(file).orElseThrow());
  }

  /**
   * The countries that certainly presided on a day.
   *
   * @param day the day
   * @return their codes
   */
  public List<String> on(LocalDate day) {
    return registry.presidencies().on(day).certain().stream()
        .map(Presidency::country)
        .map(country -> country.map(CountryCode::toString).orElse(""))
        .toList();
  }
}

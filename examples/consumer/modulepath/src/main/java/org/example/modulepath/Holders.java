package org.example.modulepath;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.SourceFile;
import org.cbss.model.popolo.PopoloWriter;
import org.cbss.model.query.Registry;
import org.cbss.model.views.SpanWords;

/** The holders of presidencies. */
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
   * Returns the countries that certainly presided on a day.
   *
   * @param day the day
   * @return the codes of the countries
   */
  public List<String> on(LocalDate day) {
    return registry.presidencies().on(day).certain().stream()
        .flatMap(presidency -> presidency.holders().stream())
        .flatMap(holder -> holder.country().stream())
        .map(CountryCode::toString)
        .toList();
  }

  /**
   * Returns the periods of all presidencies in words.
   *
   * @return the periods, in the order of the record
   */
  public List<String> periods() {
    return registry.presidencies().stream().map(each -> SpanWords.of(each.period())).toList();
  }

  /**
   * Returns the record in Popolo.
   *
   * @return the bytes of the file
   */
  public byte[] popolo() {
    return new PopoloWriter().write(registry.dataset()).toBytes();
  }
}

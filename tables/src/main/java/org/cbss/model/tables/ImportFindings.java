package org.cbss.model.tables;

import java.util.List;
import java.util.Optional;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.cbss.model.validation.Severity;
import org.jspecify.annotations.Nullable;

/** The findings about sheets and their cells. */
final class ImportFindings {
  private final ReportBuilder report = new ReportBuilder();

  /** Adds an error about a file. */
  void error(String file, String code, String message, @Nullable String help) {
    add(file, code, Severity.ERROR, message, help);
  }

  /** Adds a warning about a cell. */
  void warning(CellRef cell, ImportCode code, String message, @Nullable String help) {
    warning(cell, code.id(), message, help);
  }

  /** Adds a warning about a cell. */
  void warning(CellRef cell, String code, String message, @Nullable String help) {
    add(cell.toString(), code, Severity.WARNING, message, help);
  }

  /** Adds information about a cell. */
  void information(CellRef cell, ImportCode code, String message, @Nullable String help) {
    add(cell.toString(), code.id(), Severity.INFORMATION, message, help);
  }

  /** Adds all findings of a report. */
  void addAll(Report other) {
    report.addAll(other);
  }

  private void add(
      String place, String code, Severity severity, String message, @Nullable String help) {
    report.add(
        code,
        severity,
        () -> new Finding(
            code, severity, message, location(place), List.of(), Optional.ofNullable(help)));
  }

  private static Location location(String place) {
    return new Location("", Optional.of(place), Optional.empty(), Optional.empty());
  }

  Report toReport() {
    return report.build();
  }
}

package org.cbss.model.json;

import org.cbss.model.change.Diff;
import org.cbss.model.json.internal.codec.DiffCodec;
import org.cbss.model.json.internal.codec.ValueCaches;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;

/** Reads the differences between two data sets that {@link DiffWriter} has written, as strictly as {@link DatasetReader}. */
public final class DiffReader {

  private DiffReader() {}

  /**
   * Reads differences from a file.
   *
   * @param file the file
   * @return the differences, which {@link Diff#applyTo} applies
   * @throws DatasetReadException if the file has errors, with all of them
   */
  public static Diff read(SourceFile file) {
    ProblemLog problems = new ProblemLog();
    Diff diff = DiffCodec.reader(ReadLimits.defaults().toInternal())
        .read(file.bytes(), null, new ValueCaches(), problems);
    if (diff == null) {
      Report found = problems.toReport(new LineMap(file.name(), file.bytes()));
      throw new DatasetReadException(
          new ReportBuilder().addFile(file.name()).addAll(found).build());
    }
    return diff;
  }

  /**
   * Reads differences from JSON text.
   *
   * @param json the text, which is never taken as the name of a file
   * @return the differences
   * @throws DatasetReadException if the text has errors, with all of them
   */
  public static Diff readJson(String json) {
    return read(SourceFile.of("<text>", json));
  }
}

package org.cbss.model.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.JsonLinesReader;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.DatasetIntegrityException;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;

/** Reads the files that a command was given, and says what is wrong with them. */
final class InputFiles {
  /** The length that an array can certainly have. */
  private static final int MOST_AT_ONCE = Integer.MAX_VALUE - 8;

  /** The rules that a registry can do nothing without. */
  private static final Validator STRUCTURE = Validator.of(
      Stream.of("id-duplicate", "reference-unresolved", "reference-wrong-kind", "reference-cycle")
          .map(id -> Validator.standard().findRule(id).orElseThrow())
          .toArray(Rule[]::new));

  private InputFiles() {}

  /** The registry of the files, or of a shipped record where there are none. */
  static Registry registry(List<Path> paths, String defaultRecord) {
    ReadResult result = good(paths, defaultRecord);
    try {
      return Registry.of(result.orElseThrow());
    } catch (DatasetIntegrityException e) {
      // It lists the same faults, but knows nothing of files.
      throw dataErrors(result.validate(STRUCTURE));
    }
  }

  /** Reads the files, or a shipped record if there are none. */
  static ReadResult read(List<Path> paths, String defaultRecord) {
    return paths.isEmpty()
        ? new DatasetReader().read(ShippedRecords.file(defaultRecord))
        : read(paths);
  }

  /** Reads the files, or a shipped record if there are none, and ends the command at an error. */
  private static ReadResult good(List<Path> paths, String defaultRecord) {
    ReadResult result = read(paths, defaultRecord);
    if (result.dataset().isEmpty()) {
      throw dataErrors(result.report());
    }
    return result;
  }

  private static CommandException dataErrors(Report report) {
    return CommandException.dataErrors(Terminal.report().render(report));
  }

  /** The files, read as one data set. A file with a record a line is read alone, and its text is not held. */
  static ReadResult read(List<Path> paths) {
    for (Path path : paths) {
      if (hasLines(path)) {
        return lines(path, paths.size() == 1);
      }
    }
    return new DatasetReader().read(files(paths));
  }

  /** The files as they are. */
  static List<SourceFile> files(List<Path> paths) {
    return paths.stream().map(InputFiles::file).toList();
  }

  private static boolean hasLines(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  private static ReadResult lines(Path path, boolean alone) {
    String shown = TextReport.escape(path.toString());
    if (!alone) {
      throw CommandException.wrongUse(shown + " has a record a line, and is read alone");
    }
    refuseNoFile(path, shown);
    try {
      return new JsonLinesReader().read(path);
    } catch (IOException e) {
      throw CommandException.wrongUse(shown + " cannot be read");
    }
  }

  private static SourceFile file(Path path) {
    return file(path, ReadLimits.defaults().fileBytes());
  }

  /** Reads no more than a file may have: a device may go on forever, and states no size. */
  static SourceFile file(Path path, long most) {
    String shown = TextReport.escape(path.toString());
    refuseNoFile(path, shown);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, MOST_AT_ONCE));
      if (bytes.length > most) {
        throw CommandException.wrongUse(shown + " is larger than this command reads");
      }
      return new SourceFile(path.toString(), bytes);
    } catch (IOException e) {
      throw CommandException.wrongUse(shown + " cannot be read");
    }
  }

  private static void refuseNoFile(Path path, String shown) {
    if (shown.isEmpty()) {
      throw CommandException.wrongUse("the name of a file is empty");
    }
    if (Files.isDirectory(path)) {
      throw CommandException.wrongUse(shown + " is a folder, not a file");
    }
    if (!Files.exists(path)) {
      throw CommandException.wrongUse("there is no file " + shown);
    }
  }
}

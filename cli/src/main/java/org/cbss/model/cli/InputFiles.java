package org.cbss.model.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
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
import org.cbss.model.validation.Validator;

/** Reads the files that are given to a command, and reports their problems. */
final class InputFiles {
  static final String LABEL = "FILE";
  static final String DESCRIPTION =
      "the files of the record, read as one; - is standard input, and danish-presidency-2019-2020,"
          + " cbss-presidencies, eu-council, arctic-council and nordic-council-of-ministers are records"
          + " that ship with this command";
  static final Path STANDARD_INPUT = Path.of("-");

  private static final String STANDARD_INPUT_NAME = "<stdin>";
  private static final String JSON_LINES_FORMAT = "\"cbss-model-lines/";
  private static final int HEADER_BYTES = 1_000;

  /** The greatest length of an array on any JVM. */
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  /** The rules that any registry needs. */
  private static final Validator INTEGRITY = Validator.of(
      Stream.of("id-duplicate", "reference-unresolved", "reference-wrong-kind", "reference-cycle")
          .map(id -> Validator.standard().findRule(id).orElseThrow())
          .toArray(Rule[]::new));

  private InputFiles() {}

  /** Returns the registry of the files, and ends the command if they have errors. */
  static Registry registry(List<Path> paths, boolean inferring) {
    return registry(read(paths), inferring);
  }

  /** Returns the registry of what was read, and ends the command if it has errors. */
  static Registry registry(ReadResult result, boolean inferring) {
    if (result.dataset().isEmpty()) {
      throw dataErrors(result.report());
    }
    try {
      Dataset dataset = result.orElseThrow();
      return inferring ? Registry.of(dataset) : Registry.withoutInference(dataset);
    } catch (DatasetIntegrityException e) {
      // The rules report the same problems, with their lines in the files.
      throw dataErrors(result.validate(INTEGRITY));
    }
  }

  /** Returns the report of a validator on the files, and ends the command if they cannot be read. */
  static Report validate(List<Path> paths, Validator validator) {
    ReadResult result = read(paths);
    if (result.dataset().isEmpty()) {
      throw dataErrors(result.report());
    }
    return result.validate(validator);
  }

  private static CommandException dataErrors(Report report) {
    return CommandException.dataErrors(Terminal.report().render(report));
  }

  /** Reads the files as one data set. A file of JSON lines must be the only one, and its text is not kept in memory. */
  static ReadResult read(List<Path> paths) {
    for (Path path : paths) {
      if (isNamedJsonLines(path)) {
        return readJsonLines(path, paths.size());
      }
    }
    List<SourceFile> files = files(paths);
    for (SourceFile file : files) {
      if (file.name().equals(STANDARD_INPUT_NAME) && isJsonLines(file.bytes())) {
        requireSingle(file.name(), paths.size());
        return new JsonLinesReader().readJson(new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
    return new DatasetReader().read(files);
  }

  /** Returns the files with their content. */
  static List<SourceFile> files(List<Path> paths) {
    if (paths.isEmpty()) {
      throw CommandException.failure(UsageErrors.missingFile());
    }
    if (Collections.frequency(paths, STANDARD_INPUT) > 1) {
      throw CommandException.failure("standard input (-) can be given only once");
    }
    return paths.stream().map(InputFiles::file).toList();
  }

  /** Ends the command if no file is given but in the place of the argument before the files. */
  static void requireBefore(String name, String argument, List<Path> files) {
    if (files.isEmpty() && isFile(argument)) {
      throw CommandException.failure(argument + " is a file; give the " + name + " before it");
    }
  }

  private static boolean isFile(String argument) {
    try {
      return Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isNamedJsonLines(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  /** Returns whether a file has one record per line, by its name or its first line. */
  static boolean isJsonLines(Path path, byte[] bytes) {
    return isNamedJsonLines(path) || isJsonLines(bytes);
  }

  private static boolean isJsonLines(byte[] bytes) {
    int length = Math.min(bytes.length, HEADER_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return start.lines().findFirst().orElse("").contains(JSON_LINES_FORMAT);
  }

  private static ReadResult readJsonLines(Path path, int count) {
    requireSingle(path.toString(), count);
    requireFile(path);
    try {
      return new JsonLinesReader().read(path);
    } catch (IOException e) {
      throw CommandException.failure("read", path, e);
    }
  }

  private static void requireSingle(String name, int count) {
    if (count > 1) {
      throw CommandException.failure(isSingle(name));
    }
  }

  /** Returns the message about a file of JSON lines that is given with others. */
  static String isSingle(String name) {
    return name + " is JSON lines and cannot be read with other files;"
        + " convert it with --to cbss first";
  }

  private static SourceFile file(Path path) {
    String name = path.toString();
    if (ShippedRecords.names().contains(name) && !Files.exists(path)) {
      return ShippedRecords.file(name);
    }
    return file(path, ReadLimits.defaults().fileBytes());
  }

  /** Reads a file up to a limit: the size of a device or pipe is unknown, and may be infinite. */
  static SourceFile file(Path path, long limit) {
    if (path.equals(STANDARD_INPUT)) {
      return standardInput(limit);
    }
    requireFile(path);
    try (InputStream in = Files.newInputStream(path)) {
      return new SourceFile(path.toString(), bytes(path.toString(), in, limit));
    } catch (IOException e) {
      throw CommandException.failure("read", path, e);
    }
  }

  /** Reads standard input, which stays open. */
  private static SourceFile standardInput(long limit) {
    try {
      return new SourceFile(STANDARD_INPUT_NAME, bytes(STANDARD_INPUT_NAME, System.in, limit));
    } catch (IOException e) {
      throw CommandException.failure("read", STANDARD_INPUT, e);
    }
  }

  private static byte[] bytes(String name, InputStream in, long limit) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, MAX_ARRAY));
    if (bytes.length > limit) {
      throw CommandException.failure(name + " is larger than " + limit + " bytes");
    }
    return bytes;
  }

  private static void requireFile(Path path) {
    if (path.toString().isEmpty()) {
      throw CommandException.failure("the name of a file is empty");
    }
    if (Files.isDirectory(path)) {
      throw CommandException.failure(path + " is a folder, not a file");
    }
    if (!Files.exists(path)) {
      throw CommandException.failure("cannot find file " + path);
    }
  }
}

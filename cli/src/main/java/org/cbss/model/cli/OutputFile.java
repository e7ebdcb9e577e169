package org.cbss.model.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cbss.model.json.internal.codec.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The file that a command writes, or standard output. */
final class OutputFile {
  private OutputFile() {}

  /** Throws an exception if a file cannot be an output, so that a command fails before it does its work. */
  static void check(@Nullable Path file) {
    if (file != null && file.toString().isEmpty()) {
      throw CommandException.failure("the name of the output file is empty");
    }
    if (file != null && Files.isDirectory(file)) {
      throw CommandException.failure("cannot write " + file + ": it is a folder");
    }
  }

  /** Throws an exception if a file is one of the inputs, which a picture would replace. */
  static void checkIsNoInput(Path file, List<Path> inputs) {
    for (Path input : inputs) {
      if (isSameFile(file, input)) {
        throw CommandException.failure("cannot write " + file + ": it is an input");
      }
    }
  }

  private static boolean isSameFile(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isStandardOutput(@Nullable Path file) {
    return file == null || file.equals(InputFiles.STANDARD_INPUT);
  }

  /** Writes text: beside the file and moved into place, so that a failure leaves the old content as it was. */
  static void write(@Nullable Path file, byte[] utf8, @Nullable CommandSpec spec) {
    if (file == null || isStandardOutput(file)) {
      String text = new String(utf8, StandardCharsets.UTF_8);
      Objects.requireNonNull(spec).commandLine().getOut().print(text);
      return;
    }
    try {
      AtomicFile.write(file, utf8);
    } catch (IOException e) {
      throw CommandException.failure("write", file, e);
    }
  }
}

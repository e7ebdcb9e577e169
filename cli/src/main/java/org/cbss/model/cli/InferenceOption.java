package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.List;
import org.cbss.model.query.Registry;
import picocli.CommandLine.Option;

/** The option of commands that answer from a registry: whether records are read together. */
final class InferenceOption {
  @Option(
      names = "--each-by-itself",
      description = "read each record by itself, without what other records imply of its dates")
  boolean eachByItself;

  InferenceOption() {}

  /** Returns the registry of the files, and ends the command if they have errors. */
  Registry registry(List<Path> files) {
    return InputFiles.registry(files, !eachByItself);
  }
}

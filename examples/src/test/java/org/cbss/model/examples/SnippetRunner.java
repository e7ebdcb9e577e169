package org.cbss.model.examples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.change.Claims;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.popolo.PopoloReader;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Validator;

/** Compiles and runs pieces of Java from the documentation, each in its own JVM. */
final class SnippetRunner {
  private static final List<Class<?>> IMPORTED = List.of(
      Claims.class,
      Dataset.class,
      DatasetReader.class,
      PopoloReader.class,
      Registry.class,
      TimeSpan.class,
      Validator.class);

  private SnippetRunner() {}

  /** Returns the output of a piece of Java on both streams. */
  static String run(String java, Path folder) throws IOException, InterruptedException {
    Path source = Files.writeString(folder.resolve("Snippet.java"), wrapped(java));
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classPath(),
            source.toString())
        .redirectErrorStream(true)
        .start();
    byte[] printed = process.getInputStream().readAllBytes();
    process.waitFor(1, TimeUnit.MINUTES);
    return new String(printed, StandardCharsets.UTF_8);
  }

  /** Returns a class around a snippet: its own imports come first, then those that pages leave out. */
  private static String wrapped(String java) {
    String own = java.lines()
        .filter(line -> line.startsWith("import "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
    String statements = java.lines()
        .filter(line -> !line.startsWith("import "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
    String imports = Stream.concat(
            Stream.of("java.time", "java.util", "java.nio.file"),
            IMPORTED.stream().map(Class::getPackageName))
        .map(name -> "import " + name + ".*;\n")
        .collect(Collectors.joining());
    return own + imports
        + "public class Snippet {\n  public static void main(String[] args) throws Exception {\n"
        + statements
        + "  }\n}\n";
  }

  /** Returns the class path of the library and its dependencies, which may be modules in this run. */
  private static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(File.pathSeparator));
  }
}

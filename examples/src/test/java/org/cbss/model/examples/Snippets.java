package org.cbss.model.examples;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.examples.PagesTest.Snippet;

/** Pieces of Java from the documentation: all are compiled at once, and run one by one. */
final class Snippets implements AutoCloseable {
  private final Map<Snippet, String> names = new LinkedHashMap<>();
  private final URLClassLoader loader;

  /**
   * Compiles pieces of Java. If one does not compile, the message names its page and shows the line.
   *
   * @param snippets the pieces
   * @param folder an empty folder
   */
  Snippets(Collection<Snippet> snippets, Path folder) throws IOException {
    for (Snippet snippet : snippets) {
      String page = snippet.page().normalize().toString().replaceAll("[^A-Za-z0-9]+", "_");
      names.put(snippet, page + "_" + names.size());
    }
    List<String> arguments = new ArrayList<>(
        List.of("-proc:none", "-encoding", "UTF-8", "-d", folder.toString(), "-cp", classPath()));
    for (Map.Entry<Snippet, String> piece : names.entrySet()) {
      Path source = folder.resolve(piece.getValue() + ".java");
      arguments.add(Files.writeString(source, wrapped(piece.getKey().java(), piece.getValue()))
          .toString());
    }
    StringWriter errors = new StringWriter();
    int code = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(new PrintWriter(errors), new PrintWriter(errors), arguments.toArray(String[]::new));
    if (code != 0) {
      throw new AssertionError("Java on a page does not compile:\n" + errors);
    }
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  /** Returns the output of a piece of Java on both streams. */
  String run(Snippet snippet) throws ReflectiveOperationException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(both);
    System.setErr(both);
    try {
      loader.loadClass(names.get(snippet)).getMethod("main", String[].class).invoke(null, (Object)
          new String[0]);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  /** Returns a class around a piece, whose imports come first. */
  private static String wrapped(String java, String name) {
    Map<Boolean, String> lines = java.lines()
        .collect(Collectors.partitioningBy(
            line -> line.startsWith("import "), Collectors.joining("\n", "", "\n")));
    return lines.get(true)
        + "public class " + name
        + " {\n  public static void main(String[] args) throws Exception {\n"
        + lines.get(false)
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

package org.cbss.model.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cbss.model.json.JsonLinesReader;
import org.cbss.model.validation.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the READMEs and the pages of {@code docs}: Java compiles and prints the output that follows it, and links are valid. */
@Tag("slow")
class PagesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SNIPPET =
      Pattern.compile("```java\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RECORDS =
      Pattern.compile("```json\n(\\{\"format\":\"cbss-model-lines/1\".*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]+)[^)]*\\)");

  /** A piece of Java and its output. */
  record Snippet(Path page, String java, String output) {
    @Override
    public String toString() {
      return page.getFileName() + ": " + java.lines().findFirst().orElse("");
    }
  }

  private static Snippets compiled;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    compiled = new Snippets(snippets(), folder);
  }

  @AfterAll
  static void close() throws IOException {
    if (compiled != null) {
      compiled.close();
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.find(ROOT, 2, (path, file) -> isPage(path))) {
      return pages.sorted().toList().stream();
    }
  }

  /** Returns whether a path is a page at the root, in {@code docs}, or the README of a module. */
  private static boolean isPage(Path path) {
    Path folder = path.getParent();
    return path.toString().endsWith(".md")
        && (ROOT.equals(folder)
            || ROOT.resolve("docs").equals(folder)
            || path.endsWith("README.md"));
  }

  static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Path page : pages().toList()) {
      Matcher matcher = SNIPPET.matcher(Files.readString(page));
      while (matcher.find()) {
        snippets.add(new Snippet(page, matcher.group(1), matcher.group(2)));
      }
    }
    return snippets;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core",
        "json-io",
        "jackson2",
        "popolo",
        "tables",
        "views",
        "assertj",
        "site",
        "records",
        "cli",
        "bom"
      })
  void includesReadmeOfEachModule(String module) throws IOException {
    assertThat(pages()).contains(ROOT.resolve(module).resolve("README.md"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void followsJavaByItsOutput(Path page) throws IOException {
    long pieces = Files.readString(page).lines().filter("```java"::equals).count();
    assertThat(snippets().stream().filter(snippet -> snippet.page().equals(page)))
        .hasSize((int) pieces);
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void printsStatedOutput(Snippet snippet) throws Exception {
    assertThat(compiled.run(snippet)).isEqualTo(snippet.output());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksToExistingFiles(Path page) throws IOException {
    assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void containsValidJsonLines(Path page) throws IOException {
    for (Matcher records = RECORDS.matcher(Files.readString(page)); records.find(); ) {
      byte[] bytes = records.group(1).getBytes(StandardCharsets.UTF_8);
      List<Object> read = new ArrayList<>();
      Report report = new JsonLinesReader()
          .read("page", new ByteArrayInputStream(bytes), (entity, line) -> read.add(entity));
      assertThat(report.findings()).isEmpty();
      assertThat(read).hasSize((int) records.group(1).lines().count() - 1);
    }
  }
}

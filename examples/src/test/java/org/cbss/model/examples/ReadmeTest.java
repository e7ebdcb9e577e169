package org.cbss.model.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java in the README compiles, runs, and prints what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern SNIPPET =
      Pattern.compile("```java\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);

  /** A piece of Java, and what it prints. */
  record Snippet(String java, String output) {}

  static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    Matcher matcher = SNIPPET.matcher(Files.readString(README));
    while (matcher.find()) {
      snippets.add(new Snippet(matcher.group(1), matcher.group(2)));
    }
    return snippets;
  }

  @Test
  void everyPieceOfJavaIsFollowedByWhatItPrints() throws IOException {
    long pieces = Files.readString(README).lines().filter("```java"::equals).count();
    assertThat(snippets()).hasSize((int) pieces).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void printsWhatItSays(Snippet snippet, @TempDir Path folder) throws Exception {
    assertThat(SnippetRunner.run(snippet.java(), folder)).isEqualTo(snippet.output());
  }
}

package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs commands on small files that an earlier version treated wrongly, each with its expected output and exit code. */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/cbss/model/cli/cases");
  private static final String INPUT = "case.json";
  private static final Pattern CASE =
      Pattern.compile("\\$ cbss ([^\n]*)\n(.*)\n=== exit ([0-9])\n(.*)", Pattern.DOTALL);

  @TempDir
  Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsExpectedOutput(String name) throws IOException {
    Matcher expected = CASE.matcher(Files.readString(FOLDER.resolve(name)));
    assertThat(expected.matches()).isTrue();
    Path input = Files.writeString(folder.resolve(INPUT), expected.group(2));
    String[] arguments = Stream.of(expected.group(1).split(" "))
        .map(argument -> argument.equals(INPUT) ? input.toString() : argument)
        .toArray(String[]::new);

    Run run = Run.of(arguments);

    // the cases have line feeds alone, whereas lines of CSV end with two characters
    assertThat((run.out() + run.err()).replace(input.toString(), INPUT).replace("\r\n", "\n"))
        .isEqualTo(expected.group(4));
    assertThat(run.code()).isEqualTo(Integer.parseInt(expected.group(3)));
  }
}

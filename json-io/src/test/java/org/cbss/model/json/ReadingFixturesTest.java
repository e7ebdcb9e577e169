package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.time.EdtfSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files with problems, each beside its expected report, at least two for each code.
 *
 * <p>The files are read from the folder itself, so that a new one needs no more than to be put there. One that takes two
 * files has the other beside it, as {@code ….first.json}; that one is read before it.
 */
class ReadingFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/cbss/model/json/reading/bad");
  private static final String FIRST = ".first.json";

  @ParameterizedTest
  @MethodSource("bad")
  void reportsExpectedProblems(Path file) throws IOException {
    assertThat(read(file).report())
        .hasToString(Files.readString(FOLDER.resolve(name(file) + ".txt")));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void reportsOnlyCodeOfFileName(Path file) throws IOException {
    ReadResult result = read(file);
    assertThat(result.dataset()).isEmpty();
    assertThat(result.report().countsByRule()).containsOnlyKeys(code(file));
  }

  @Test
  void coversEveryCodeTwice() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    bad().forEach(file -> files.merge(code(file), 1, Integer::sum));
    assertThat(files.keySet()).isEqualTo(codes());
    assertThat(files.values()).allMatch(count -> count >= 2);
  }

  @Test
  void everyReportHasAFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".txt")))
          .allMatch(report -> Files.exists(report.resolveSibling(name(report) + ".json")));
    }
  }

  private static TreeSet<String> codes() {
    TreeSet<String> codes = new TreeSet<>();
    Arrays.stream(ProblemCode.values()).forEach(code -> codes.add(code.id()));
    Arrays.stream(EdtfSyntaxException.Code.values()).forEach(code -> codes.add(code.id()));
    return codes;
  }

  private static Stream<Path> bad() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.toString().endsWith(FIRST))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String code(Path file) {
    return name(file).replaceFirst("-\\d+$", "");
  }

  private static ReadResult read(Path file) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    Path first = file.resolveSibling(name(file) + FIRST);
    if (Files.exists(first)) {
      files.add(source(first));
    }
    files.add(source(file));
    return new DatasetReader().read(files.toArray(SourceFile[]::new));
  }

  private static SourceFile source(Path file) throws IOException {
    return new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
  }
}

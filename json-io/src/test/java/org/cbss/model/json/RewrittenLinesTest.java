package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cbss.model.DataPath;
import org.cbss.model.EntityKind;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After a JSON Lines file has changed, rules find the same, and locate findings in unchanged lines. */
class RewrittenLinesTest {
  private static final String ROTA = """
      {"format":"cbss-model-lines/1","title":"Rota"}
      {"type":"Organization","id":"cbss","name":"CBSS","kind":"other"}
      {"type":"Presidency","id":"dk","organization":"cbss","country":"DK","period":"2019-07-01/2020-06-30"}
      {"type":"Presidency","id":"lt","organization":"cbss","country":"LT","period":"2020-06-01/2021-06-30"}
      {"type":"Person","id":"p","name":"<b>Turid</b>"}
      """;
  private static final Validator RULES = Validator.standard().without("citation-missing");

  @TempDir
  Path folder;

  private Path file;

  @BeforeEach
  void namesFile() {
    file = folder.resolve("rota.ndjson");
  }

  static LongStream seeds() {
    return Seeds.first(100);
  }

  private ReadResult read(String text) throws IOException {
    return new JsonLinesReader().read(Files.writeString(file, text));
  }

  /** Returns the findings without their positions. */
  private static List<String> found(Report report) {
    return report.findings().stream()
        .map(finding ->
            finding.rule() + " " + finding.message() + " " + finding.related().size())
        .sorted()
        .toList();
  }

  private static List<Position> positions(Report report) {
    return report.findings().stream()
        .map(finding -> finding.location().position())
        .flatMap(position -> position.stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x\n\n\n\n\n",
        "{\"format\":\"cbss-model-lines/1\"}\n{\n{\n{\n{\n",
        "\"\n\"\\\n[\n[1,\n{\"id\n",
        "{}\n{}\n{}\n{}\n{}\n",
      })
  void omitsPositionsOfChangedLines(String text) throws IOException {
    ReadResult result = read(ROTA);
    List<String> before = found(result.validate(RULES));
    Files.writeString(file, text);

    Report report = result.validate(RULES);

    assertThat(found(report)).isEqualTo(before).isNotEmpty();
    assertThat(positions(report)).isEmpty();
    assertThat(report.findings())
        .extracting(finding -> finding.location().pointer())
        .contains("/presidencies/1/period");
  }

  @Test
  void omitsPositionsOfDeletedFile() throws IOException {
    ReadResult result = read(ROTA);
    List<String> before = found(result.validate(RULES));
    Files.delete(file);

    assertThat(found(result.validate(RULES))).isEqualTo(before);
    assertThat(positions(result.validate(RULES))).isEmpty();

    Files.createDirectory(file);

    assertThat(found(result.validate(RULES))).isEqualTo(before);
    assertThat(positions(result.validate(RULES))).isEmpty();
  }

  @Test
  void doesNotReopenPipe() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    ReadResult result = read(ROTA);
    List<String> before = found(result.validate(RULES));
    Files.delete(file);
    new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start().waitFor();

    Report report = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> result.validate(RULES));

    assertThat(found(report)).isEqualTo(before);
  }

  @Test
  void locatesFindingsOfUnchangedLines() throws IOException {
    ReadResult result = read(ROTA);
    List<String> before = found(result.validate(RULES));
    Files.writeString(file, ROTA.replace("\"DK\"", "\"SE\""));

    Report report = result.validate(RULES);

    assertThat(found(report)).isEqualTo(before);
    assertThat(report.findings().stream().flatMap(finding -> finding.related().stream()))
        .noneMatch(related -> related.location().position().isPresent());
    assertThat(positions(report)).extracting(Position::line).containsExactly(4, 5);
  }

  @Test
  void omitsPositionOfInvalidLineWithSameChecksum() throws IOException {
    byte[] broken = "{\"name\"".getBytes(StandardCharsets.UTF_8);
    LineInput input = new LineInput(new ByteArrayInputStream(broken), broken.length);
    input.next();
    Map<EntityKind, long[]> marks = Map.of(EntityKind.PERSON, new long[] {input.mark()});
    JsonLinesDocument lines = new JsonLinesDocument(
        "lines",
        () -> new ByteArrayInputStream(broken),
        input.mark(),
        marks,
        ReadLimits.defaults());

    assertThat(lines.find(List.of(new DataPath(EntityKind.PERSON, 0, "/name"), DataPath.root())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheSameAfterAnyChange(long seed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesWriter.write(GeneratedDatasets.any(seed), out);
    ReadResult result = new JsonLinesReader().read(Files.write(file, out.toByteArray()));
    List<String> before = found(result.validate(RULES));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      byte[] bytes = rewritten(lines, random);
      Files.write(file, bytes);

      Report report = result.validate(RULES);

      assertThat(found(report)).isEqualTo(before);
      List<String> now = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      for (Finding finding : report.findings()) {
        finding
            .location()
            .position()
            .map(Position::line)
            .ifPresent(line -> assertThat(now.get(line - 1)).isEqualTo(lines.get(line - 1)));
      }
    }
  }

  private static byte[] rewritten(List<String> lines, Random random) {
    List<String> some = new ArrayList<>(lines);
    switch (random.nextInt(4)) {
      case 0 -> Collections.swap(some, random.nextInt(some.size()), random.nextInt(some.size()));
      case 1 -> some.remove(random.nextInt(some.size()));
      case 2 -> Collections.shuffle(some, random);
      default -> some.replaceAll(line -> scrambled(line, random));
    }
    byte[] bytes = some.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    return random.nextBoolean() || bytes.length == 0
        ? bytes
        : Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  /** Returns the line with one character changed, truncated, or empty. */
  private static String scrambled(String line, Random random) {
    int at = random.nextInt(line.length());
    char other = "\"\\{}[],:0 x".charAt(random.nextInt(11));
    return switch (random.nextInt(4)) {
      case 0 -> line.substring(0, at) + other + line.substring(at + 1);
      case 1 -> line.substring(0, at);
      case 2 -> "";
      default -> line;
    };
  }
}

package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.validation.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader accept the same files, except for conditions that no schema can express. */
class SchemaAgreementTest {
  /** The codes that no schema can express; {@code docs/schema.md} gives the reasons. */
  private static final Set<String> UNSAYABLE = Set.of(
      "json-duplicate-key", "json-depth", "json-too-large", "json-encoding", "date-reversed");

  private static final List<String> SUBTAGS = List.of(
      "de", "sgn", "yue", "deutsch", "Latn", "BE", "FR", "419", "1996", "rozaj", "a", "0", "x", "i",
      "bnn", "ab1", "");

  private static final List<SourceFile> GOLDEN = GoldenFiles.all();

  static LongStream seeds() {
    return Seeds.first(150);
  }

  static LongStream moreSeeds() {
    return Seeds.between(150, 600);
  }

  /** A schema does not apply to files that are not JSON. */
  static Stream<Arguments> fixtures() {
    return FixtureFiles.json()
        .filter(fixture -> !((String) fixture.get()[0]).startsWith("reading/bad/json-"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void acceptsWrittenFiles(long seed) {
    assertThat(SchemaCheck.complaints(written(seed))).isEmpty();
  }

  @Tag("ci")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void acceptsManyMoreWrittenFiles(long seed) {
    assertThat(SchemaCheck.complaints(written(seed))).isEmpty();
  }

  private static String written(long seed) {
    return new DatasetWriter().toJson(GeneratedDatasets.any(seed));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void agreesWithReaderOnFixtures(String name, byte[] file) {
    assertAgreement(new String(file, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithReaderOnMutations(long seed) {
    assertAgreementOnBrokenFiles(seed);
  }

  @Tag("ci")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void agreesWithReaderOnManyMoreMutations(long seed) {
    assertAgreementOnBrokenFiles(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithReaderOnLanguageTags(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String tag = random
        .ints(1 + random.nextInt(5), 0, SUBTAGS.size())
        .mapToObj(SUBTAGS::get)
        .collect(Collectors.joining("-"));
    assertAgreement("{\"format\": \"cbss-model/1\", \"language\": \"" + tag + "\"}");
  }

  private static void assertAgreementOnBrokenFiles(long seed) {
    BrokenJson broken = new BrokenJson(new SplittableRandom(seed));
    GOLDEN.forEach(golden -> assertAgreement(broken.of(golden.bytes())));
  }

  private static void assertAgreement(String json) {
    ReadResult result = new DatasetReader().read(SourceFile.of("any.json", json));
    boolean accepted = SchemaCheck.complaints(json).isEmpty();
    if (result.report().isValid()) {
      assertThat(accepted).as("accepted, as the reader does: %s", json).isTrue();
    } else if (result.report().findings().stream().anyMatch(SchemaAgreementTest::isSayable)) {
      assertThat(accepted)
          .as("accepted, while the reader says %s", result.report())
          .isFalse();
    }
  }

  /** JSON Schema takes {@code 7.0} as a whole number, since it compares values instead of digits. */
  private static boolean isSayable(Finding finding) {
    boolean fraction = finding.rule().equals("shape-type")
        && finding.message().matches("expected a whole number, found the number [0-9]+\\.0+|.*E.*");
    return !UNSAYABLE.contains(finding.rule()) && !fraction;
  }
}

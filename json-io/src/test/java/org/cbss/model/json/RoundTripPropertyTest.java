package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading a written data set returns an equal one, and writing that gives the same bytes. */
class RoundTripPropertyTest {
  private final DatasetReader reader = new DatasetReader();
  private final DatasetWriter writer = new DatasetWriter();

  static LongStream seeds() {
    return Seeds.first(200);
  }

  static LongStream moreSeeds() {
    return Seeds.between(200, 600);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void roundTrips(long seed) throws CharacterCodingException {
    assertNothingIsLost(seed);
  }

  @Tag("ci")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void roundTripsManyMore(long seed) throws CharacterCodingException {
    assertNothingIsLost(seed);
  }

  private void assertNothingIsLost(long seed) throws CharacterCodingException {
    Dataset dataset = GeneratedDatasets.any(seed);

    byte[] written = writer.toBytes(dataset);
    ReadResult result = reader.read(new SourceFile("generated.json", written));

    assertThat(result.report().toString()).endsWith(": 0 errors, 0 warnings\n").hasLineCount(1);
    assertThat(result.orElseThrow()).isEqualTo(dataset).hasSameHashCodeAs(dataset);
    assertThat(writer.toBytes(result.orElseThrow())).isEqualTo(written);
    assertIsText(written);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void roundTripsResolvedDataSets(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);

    byte[] written = writer.toBytes(dataset);
    Dataset read = reader.read(new SourceFile("generated.json", written)).orElseThrow();

    assertThat(read).isEqualTo(dataset);
    assertThat(writer.toBytes(read)).isEqualTo(written);
  }

  private static void assertIsText(byte[] written) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(written)).toString();
    assertThat(text)
        .startsWith("{\n  \"format\": \"cbss-model/1\"")
        .endsWith("\n}\n")
        .doesNotContain("\r", "\n\n", "{ }", "[ ]", " \n");
  }
}

package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading returns the written data set except for the listed losses. */
class PopoloRoundTripTest {
  private final PopoloReader reader = new PopoloReader();
  private final PopoloWriter writer = new PopoloWriter();

  static LongStream seeds() {
    return Seeds.first(150);
  }

  static LongStream moreSeeds() {
    return Seeds.between(150, 700);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesOnlyListedValues(long seed) {
    assertRoundTrip(GeneratedDatasets.resolved(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesOnlyListedValuesWithUnresolvedReferences(long seed) {
    assertRoundTrip(GeneratedDatasets.any(seed));
  }

  @Tag("ci")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void losesOnlyListedValuesOfMoreDataSets(long seed) {
    assertRoundTrip(GeneratedDatasets.resolved(seed));
    assertRoundTrip(GeneratedDatasets.any(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNothingThatWasRead(long seed) {
    byte[] written = writer.write(GeneratedDatasets.resolved(seed)).toBytes();
    Dataset once = reader.read(new SourceFile("once.json", written)).orElseThrow();

    PopoloWriteResult again = writer.write(once);

    assertThat(again.losses()).isEmpty();
    assertThat(reader.readJson(again.toString()).orElseThrow()).isEqualTo(once);
  }

  private void assertRoundTrip(Dataset dataset) {
    PopoloWriteResult written = writer.write(dataset);

    ReadResult document = reader.read(new SourceFile("all.json", written.toBytes()));
    List<SourceFile> files = new ArrayList<>();
    written.collections().forEach((name, bytes) -> files.add(new SourceFile(name, bytes)));
    ReadResult collections = reader.read(files);

    Dataset left = ExpectedRoundTrip.of(dataset, written.losses());
    assertThat(ExpectedRoundTrip.sorted(document.orElseThrow())).isEqualTo(left);
    assertThat(collections.orElseThrow()).isEqualTo(document.orElseThrow());
    assertThat(document.report().isValid()).isTrue();
    assertThat(writer.write(dataset).toBytes()).isEqualTo(written.toBytes());
  }
}

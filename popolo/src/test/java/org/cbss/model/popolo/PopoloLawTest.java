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

/** Whatever data set is written, reading gives it back but for what the writing lists. */
class PopoloLawTest {
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
  void nothingIsLostButWhatIsListed(long seed) {
    assertLaw(GeneratedDatasets.resolved(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void evenWhereReferencesLeadNowhere(long seed) {
    assertLaw(GeneratedDatasets.any(seed));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void nothingIsLostOfManyMore(long seed) {
    assertLaw(GeneratedDatasets.resolved(seed));
    assertLaw(GeneratedDatasets.any(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofWhatWasReadNothingIsLost(long seed) {
    byte[] written = writer.write(GeneratedDatasets.resolved(seed)).toBytes();
    Dataset once = reader.read(new SourceFile("once.json", written)).orElseThrow();

    PopoloWriteResult again = writer.write(once);

    assertThat(again.losses()).isEmpty();
    assertThat(reader.readJson(again.toString()).orElseThrow()).isEqualTo(once);
  }

  private void assertLaw(Dataset dataset) {
    PopoloWriteResult writing = writer.write(dataset);

    ReadResult document = reader.read(new SourceFile("all.json", writing.toBytes()));
    List<SourceFile> files = new ArrayList<>();
    writing.collections().forEach((name, bytes) -> files.add(new SourceFile(name, bytes)));
    ReadResult collections = reader.read(files);

    Dataset left = LessLosses.of(dataset, writing.losses());
    assertThat(LessLosses.sorted(document.orElseThrow())).isEqualTo(left);
    assertThat(collections.orElseThrow()).isEqualTo(document.orElseThrow());
    assertThat(document.report().isValid()).isTrue();
    assertThat(writer.write(dataset).toBytes()).isEqualTo(writing.toBytes());
  }
}

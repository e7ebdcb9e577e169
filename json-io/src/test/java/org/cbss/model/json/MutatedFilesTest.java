package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.testing.Seeds;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with changed, added or removed bytes are read, or reported at a valid position. */
class MutatedFilesTest {
  private static final List<SourceFile> GOLDEN = GoldenFiles.all();

  static LongStream seeds() {
    return Seeds.first(300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsOrReports(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (SourceFile golden : GOLDEN) {
      byte[] file = golden.bytes();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        file = mutated(file, random);
      }
      ReadResult result = new DatasetReader().read(new SourceFile("mutated.json", file));

      assertThat(result.dataset().isPresent()).isEqualTo(result.report().isValid());
      result.dataset().ifPresent(MutatedFilesTest::assertIsWritten);
      result.report().findings().forEach(MutatedFilesTest::assertIsExplained);
      assertThat(result.report().toString()).endsWith("\n");
    }
  }

  private static byte[] mutated(byte[] file, SplittableRandom random) {
    int at = random.nextInt(file.length);
    int other = random.nextInt(file.length);
    switch (random.nextInt(5)) {
      case 0 -> {
        byte[] changed = file.clone();
        changed[at] = (byte) random.nextInt(256);
        return changed;
      }
      case 1 -> {
        byte[] changed = file.clone();
        changed[at] = (byte) "\"\\{}[],:0e- \nx".charAt(random.nextInt(14));
        return changed;
      }
      case 2 -> {
        return joined(
            file, 0, at, file, Math.min(file.length, at + random.nextInt(1, 9)), file.length);
      }
      case 3 -> {
        return joined(file, 0, at, file, Math.max(0, at - random.nextInt(1, 40)), file.length);
      }
      default -> {
        byte[] start =
            joined(file, 0, at, file, other, Math.min(file.length, other + random.nextInt(1, 60)));
        return joined(start, 0, start.length, file, at, file.length);
      }
    }
  }

  private static byte[] joined(
      byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
    byte[] all = Arrays.copyOf(Arrays.copyOfRange(one, from, to), to - from + otherTo - otherFrom);
    System.arraycopy(other, otherFrom, all, to - from, otherTo - otherFrom);
    return all.length == 0 ? one : all;
  }

  private static void assertIsWritten(Dataset dataset) {
    byte[] written = new DatasetWriter().toBytes(dataset);
    assertThat(new DatasetReader().read(new SourceFile("written.json", written)).orElseThrow())
        .isEqualTo(dataset);
  }

  private static void assertIsExplained(Finding finding) {
    Position position = finding.location().position().orElseThrow();
    assertThat(position.line()).isPositive();
    assertThat(position.column()).isPositive();
    assertThat(finding.message())
        .isNotBlank()
        .doesNotContain("tools.jackson", "Unexpected character", "JsonToken");
  }
}

package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cbss.model.testing.RecordFiles;
import org.cbss.model.validation.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A truncated file is reported at its end. */
class TruncatedFilesTest {
  private final DatasetReader reader = new DatasetReader();

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("org.cbss.model.json.GoldenFiles#names")
  void reportsFileTruncatedAfterEachByte(String name) {
    byte[] whole = GoldenFiles.read(name).bytes();
    assertThat(whole[whole.length - 2]).isEqualTo((byte) '}');
    for (int length = 0; length < whole.length - 1; length++) {
      assertReportedAtItsEnd(Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"danish-presidency-2019-2020", "cbss-presidencies"})
  void reportsTruncatedExamples(String name) throws Exception {
    byte[] whole = RecordFiles.bytes(name);
    for (int length = 1; length < whole.length - 1; length += 499) {
      assertReportedAtItsEnd(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void readsFileWithoutLastLineFeed() {
    byte[] whole = GoldenFiles.read("root").bytes();

    assertThat(reader
            .read(new SourceFile("a", Arrays.copyOf(whole, whole.length - 1)))
            .dataset())
        .isPresent();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("org.cbss.model.json.GoldenFiles#names")
  void reportsFileTruncatedAndClosed(String name) {
    byte[] whole = GoldenFiles.read(name).bytes();
    for (int length = 1; length < whole.length - 2; length++) {
      byte[] closed = Arrays.copyOf(whole, length + 1);
      closed[length] = '}';
      ReadResult result = reader.read(new SourceFile("closed.json", closed));
      assertThat(result.dataset().isPresent()).isEqualTo(result.report().isValid());
      assertThat(result.report().findings()).allSatisfy(TruncatedFilesTest::assertLocated);
    }
  }

  private void assertReportedAtItsEnd(byte[] file) {
    ReadResult result = reader.read(new SourceFile("truncated.json", file));
    String expected;
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      String code = text.isBlank() ? "json-empty" : "json-truncated";
      expected = code + " " + Marked.of(text + Marked.MARK).places().get(0);
    } catch (CharacterCodingException e) {
      int start = file.length - 1;
      while ((file[start] & 0xC0) == 0x80) {
        start--;
      }
      String before = new String(file, 0, start, StandardCharsets.UTF_8);
      expected = "json-encoding " + Marked.of(before + Marked.MARK).places().get(0);
    }

    assertThat(result.report().findings())
        .extracting(finding ->
            finding.rule() + finding.location().toString().replaceFirst("truncated.json:", " "))
        .containsExactly(expected);
    assertThat(result.dataset()).isEmpty();
  }

  private static void assertLocated(Finding finding) {
    assertThat(finding.location().position()).isPresent();
    assertThat(finding.location().position().orElseThrow().line()).isPositive();
    assertThat(finding.location().position().orElseThrow().column()).isPositive();
  }
}

package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names and bytes of files from paths, streams and text. */
class SourceFileTest {
  private static final ReadLimits SMALL = ReadLimits.defaults().withFileBytes(1_000);

  /** An endless stream of blanks, which counts the bytes that were read. */
  private static final class Endless extends InputStream {
    private long count;

    @Override
    public int read() {
      count++;
      return ' ';
    }
  }

  @Test
  void equalsFileWithSameNameAndBytes() {
    SourceFile file = SourceFile.of("a", "{}");

    assertThat(file)
        .isEqualTo(SourceFile.of("a", "{}"))
        .hasSameHashCodeAs(SourceFile.of("a", "{}"));
    assertThat(file).isNotEqualTo(SourceFile.of("b", "{}")).isNotEqualTo(SourceFile.of("a", "[]"));
    assertThat(file).isNotEqualTo("a");
  }

  @Test
  void describesNameAndSize() {
    assertThat(SourceFile.of("a.json", "\"é\"")).hasToString("SourceFile[name=a.json, length=4]");
  }

  @Test
  void readsEndlessStreamUpToLimit() throws IOException {
    Endless endless = new Endless();
    SourceFile file = SourceFile.of("endless", endless, SMALL);

    assertThat(endless.count).isEqualTo(1_001);
    assertThat(new DatasetReader(SMALL).read(file).report().countsByRule())
        .containsOnlyKeys("json-too-large");
  }

  @Test
  void readsWholeStreamWithinLimit() throws IOException {
    byte[] bytes = " ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    assertThat(SourceFile.of("a", new ByteArrayInputStream(bytes), SMALL))
        .isEqualTo(new SourceFile("a", bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "€", "\uFFFF", "😀", "\uFEFF{}"})
  void encodesTextAsUtf8(String text) {
    assertThat(SourceFile.of("a", text).bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uDE00\uD83D", "\uD83D\uD83D"})
  void reportsUnpairedSurrogate(String half) {
    String json = "{\"format\": \"cbss-model/1\",\n \"title\": \"café 😀" + half + "😀\"}";

    assertThat(new DatasetReader().readJson(json).report().findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule() + " " + finding.location())
            .isEqualTo("json-encoding <text>:2:18"));
  }
}

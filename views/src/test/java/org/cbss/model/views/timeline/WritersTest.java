package org.cbss.model.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cbss.model.testing.Markup;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {
  private static final int CHARTS = 25;

  private static ChartView selection(int seed) {
    Chart chart = GeneratedCharts.chart(seed, 40);
    return ChartView.of(
        chart, new ChartView.Request(Optional.empty(), Optional.empty(), Set.of(), 1_000));
  }

  private static Function<ChartView, String> writer(String kind) {
    return kind.equals("html") ? HtmlWriter::write : SvgWriter::write;
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "svg"})
  void writeWellFormedText(String kind) {
    for (int seed = 0; seed < CHARTS; seed++) {
      String text = writer(kind).apply(selection(seed));
      Markup.assertBalanced(text);
      assertThat(text.codePoints()
              .filter(character -> character != '\n' && Character.isISOControl(character)
                  || character >= 0x202A && character <= 0x202E
                  || Character.getType(character) == Character.SURROGATE))
          .as("seed " + seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "svg"})
  void writeSameTextInEveryLocale(String kind) {
    Locale before = Locale.getDefault();
    try {
      for (int seed = 0; seed < 10; seed++) {
        String text = writer(kind).apply(selection(seed));
        for (String tag : new String[] {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"}) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          assertThat(writer(kind).apply(selection(seed))).isEqualTo(text);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void linkDrawnEntriesTwiceAndListAllOnce() {
    for (int seed = 0; seed < CHARTS; seed++) {
      ChartView view = selection(seed);
      String page = HtmlWriter.write(view);
      int drawn = view.chart().size() - view.undrawn().size();
      assertThat(count(page, "<a class=\"entry\" ")).isEqualTo(2 * drawn);
      assertThat(count(page, "<li id=\"e")).isEqualTo(view.chart().size());
      assertThat(count(SvgWriter.write(view), "<g class=\"entry\" ")).isEqualTo(drawn);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2001/2005, 2001-03-01/2005-12-31, 1",
    "2001/2005, 2001-03/2005, 1",
    "2004, 2004, 0",
    "/2005, ../.., 1"
  })
  void drawThinLineOnlyForInferredDays(String recorded, String inferred, int lines) {
    TimeSpan time = TimeSpan.parse(recorded);
    Optional<TimeSpan> sharper =
        Optional.of(TimeSpan.parse(inferred)).filter(span -> !span.equals(time));
    Entry entry = new Entry(1, "A", "A", time, sharper, recorded, false, "", List.of());
    Lane lane = new Lane(LaneType.PRESIDENCIES, "", List.of(entry));
    String svg =
        SvgWriter.write(ChartView.of(new Chart("", "en", Optional.empty(), List.of(lane))));

    assertThat(count(svg, "height=\"3\"")).isEqualTo(lines);
  }

  @Test
  void setColorsWithoutStyleSheet() {
    for (int seed = 0; seed < CHARTS; seed++) {
      String svg = SvgWriter.write(selection(seed));
      String body = svg.substring(svg.indexOf("</style>"));
      assertThat(body).doesNotContain("textLength", "var(", "style=");
      Pattern.compile("<(rect|path|text|stop) [^>]*>")
          .matcher(body)
          .results()
          .forEach(shape -> assertThat(shape.group())
              .containsPattern(
                  "(fill|stroke|stop-color)=\"(#[0-9a-f]{6}|none\" x|url\\(#[a-z]+-[a-z]+\\))"));
    }
  }

  @Test
  void useColorsOfStyleSheet() {
    for (LaneType type : LaneType.values()) {
      assertThat(Assets.text("timeline.css"))
          .contains("--" + type.code() + ": " + type.color() + ";");
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void writeShortNumbers() {
    assertThat(SvgDrawing.number(12.04)).isEqualTo("12");
    assertThat(SvgDrawing.number(-0.26)).isEqualTo("-0.3");
    assertThat(SvgDrawing.number(-0.04)).isEqualTo("0");
    assertThat(SvgDrawing.number(1234567.89)).isEqualTo("1234567.9");
  }
}

package org.cbss.model.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cbss.model.testing.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Page and picture are well formed, the same each time, and hold every entry. */
class WritersTest {
  private static final int CHARTS = 25;

  private static ChartView selection(int seed) {
    Chart chart = GeneratedCharts.chart(seed, 40);
    return ChartView.of(
        chart, new ChartView.Wish(Optional.empty(), Optional.empty(), Set.of(), 1_000));
  }

  private static Function<ChartView, String> writer(String kind) {
    return kind.equals("html") ? HtmlWriter::write : SvgWriter::write;
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "svg"})
  void areWellFormedWhateverTheNames(String kind) {
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
  void areTheSameEachTimeInEveryLocale(String kind) {
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
  void linksEveryEntryThatIsDrawnTwiceAndTellsEachOnce() {
    for (int seed = 0; seed < CHARTS; seed++) {
      ChartView view = selection(seed);
      String page = HtmlWriter.write(view);
      int drawn = view.chart().size() - view.undrawn().size();
      assertThat(count(page, "<a class=\"entry\" ")).isEqualTo(2 * drawn);
      assertThat(count(page, "<li id=\"e")).isEqualTo(view.chart().size());
      assertThat(count(SvgWriter.write(view), "<g class=\"entry\" ")).isEqualTo(drawn);
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void writesNumbersShortAndTheSameEverywhere() {
    assertThat(Drawing.number(12.04)).isEqualTo("12");
    assertThat(Drawing.number(-0.26)).isEqualTo("-0.3");
    assertThat(Drawing.number(-0.04)).isEqualTo("0");
    assertThat(Drawing.number(1234567.89)).isEqualTo("1234567.9");
  }
}

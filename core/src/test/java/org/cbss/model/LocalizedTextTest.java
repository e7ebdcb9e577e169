package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
  private static final LanguageTag DANISH = LanguageTag.of("da");
  private static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

  @Test
  void holdsPlainText() {
    LocalizedText text = LocalizedText.of("Council");

    assertThat(text.plain()).contains("Council");
    assertThat(text.translations()).isEmpty();
    assertThat(text).hasToString("Council");
  }

  @Test
  void holdsTranslationsByLanguage() {
    LocalizedText text = LocalizedText.of(Map.of(ENGLISH, "Council", DANISH, "Råd"));

    assertThat(text.plain()).isEmpty();
    assertThat(text.translations())
        .containsExactly(entry(DANISH, "Råd"), entry(ENGLISH, "Council"));
    assertThat(text).hasToString("{da=Råd, en=Council}");
  }

  @ParameterizedTest
  @CsvSource({
    "en,    Colour",
    "en-US, Color",
    "EN-us, Color",
    "da,    Farve",
    "sr,    Boja",
    "fi,    Farve",
    "en-GB, Colour",
    "EN-gb, Colour",
    "en-us-x-new, Color",
    "sr-Cyrl, Farve",
  })
  void returnsTheBestTextForAReader(String wanted, String expected) {
    LocalizedText text = LocalizedText.of(Map.of(
        ENGLISH,
        "Colour",
        LanguageTag.of("en-US"),
        "Color",
        DANISH,
        "Farve",
        LanguageTag.of("sr-Latn"),
        "Boja"));

    assertThat(text.in(LanguageTag.of(wanted))).isEqualTo(expected);
  }

  @Test
  void returnsPlainTextToEveryReader() {
    assertThat(LocalizedText.of("Council").in(DANISH)).isEqualTo("Council");
    assertThat(LocalizedText.of("Council").in(ENGLISH)).isEqualTo("Council");
  }

  @Test
  void distinguishesPlainTextFromTranslations() {
    assertThat(LocalizedText.of("Council")).isNotEqualTo(LocalizedText.of(ENGLISH, "Council"));
    assertThat(LocalizedText.of(ENGLISH, "Council")).isNotEqualTo(LocalizedText.of("Council"));
  }

  @Test
  void ignoresTheOrderOfLanguages() {
    Map<LanguageTag, String> one = new LinkedHashMap<>();
    one.put(ENGLISH, "Council");
    one.put(DANISH, "Råd");
    Map<LanguageTag, String> other = new LinkedHashMap<>();
    other.put(DANISH, "Råd");
    other.put(ENGLISH, "Council");

    assertThat(LocalizedText.of(one))
        .isEqualTo(LocalizedText.of(other))
        .hasSameHashCodeAs(LocalizedText.of(other))
        .isNotEqualTo(LocalizedText.of(DANISH, "Råd"));
    assertThat(LocalizedText.of("a"))
        .isEqualTo(LocalizedText.of("a"))
        .hasSameHashCodeAs(LocalizedText.of("a"))
        .isNotEqualTo(LocalizedText.of("b"));
  }

  @Test
  void copiesMapsAndReturnsUnmodifiableOnes() {
    Map<LanguageTag, String> given = new HashMap<>(Map.of(ENGLISH, "Council"));
    LocalizedText text = LocalizedText.of(given);
    given.put(DANISH, "Råd");

    assertThat(text.translations()).containsOnlyKeys(ENGLISH);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> text.translations().put(DANISH, "Råd"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> LocalizedText.of("a").translations().put(DANISH, "b"));
  }

  @Test
  void rejectsNullsAndEmptyMaps() {
    Map<LanguageTag, String> withNull = new HashMap<>();
    withNull.put(ENGLISH, null);

    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> LocalizedText.of((String) null));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> LocalizedText.of(withNull));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of()));
  }
}

package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Person;
import org.cbss.model.StrategicArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches find words in all text, without regard to case, accents and typography, and give their location. */
class SearchTest {
  private static Person named(String name) {
    return Person.builder().id(Id.of("it")).name(name).build();
  }

  private static List<String> found(String words, Entity... entities) {
    return registry(entities).search(words).stream().map(SearchHit::matchedText).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "barnahus,  Das Barnahus,    Barnahus",
    "BARNAHUS,  Das Barnahus,    Barnahus",
    "loof,      Lars Lööf,       Lööf",
    "LÖÖF,      Lars Loof,       Loof",
    "Poznanski, Poznański,       Poznański",
    "walesa,    Lech Wałęsa,     Wałęsa",
    "BJORN,     Bjørn,           Bjørn",
    "bjørn,     BJORN,           BJORN",
    "aero,      Ærø,             Ærø",
    "ostersoen, Østersøen,       Østersøen",
    "thordis,   Þórdís,          Þórdís",
    "lööf,      Lars Lo\u0308o\u0308f, Lo\u0308o\u0308f",
    "strasse,   Weite Straße,    Straße",
    "STRASSE,   Weite Straße,    Straße",
    "straße,    WEITE STRASSE,   STRASSE",
    "se,        Weite Straße,    ße",
    "ish,       A \ufb01sh,      \ufb01sh",
    "istanbul,  İSTANBUL,        İSTANBUL",
    "ıstanbul,  istanbul,        istanbul",
    "ΟΔΟΣ,      Η οδός,          οδός",
    "οδος,      Η ΟΔΟΣ,          ΟΔΟΣ",
    "οδοσ,      Η οδός,          οδός",
    "οδός,      Η οδόσημα,       οδόσ",
    "𐐐,         a𐐸b,            𐐸",
    "バス,        ﾊﾞｽ x,          ﾊﾞｽ",
    "' bergt h ', Das  Bergt\u00a0Haus, Bergt\u00a0H",
    "s b,        'Das \n Barnahus', 's \n B'",
  })
  void foldsCaseAndAccents(String words, String name, String expected) {
    assertThat(found(words, named(name))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      D'Arcy       | Ann D\u2019Arcy           | D\u2019Arcy
      D\u2019Arcy | Ann D'Arcy               | D'Arcy
      D\u02BCarcy | Ann D\u2018Arcy           | D\u2018Arcy
      north-east   | The North\u2011East Group | North\u2011East
      north\u2010east | The North-East Group   | North-East
      2001-2004    | Report 2001\u20132004     | 2001\u20132004
      network      | The net\u00ADwork         | net\u00ADwork
      net\u00ADwork | The network             | network
      net\u200Bwork | The network             | network
      office       | The o\uFB03ce             | o\uFB03ce
      o\uFB03ce   | The office               | office
      "the group"  | Of \u201CThe Group\u201D   | \u201CThe Group\u201D
      """)
  void foldsTypographyBothWays(String words, String name, String expected) {
    assertThat(found(words, named(name))).containsExactly(expected);
  }

  @Test
  void searchesRepetitiveTextInLinearTime() {
    String many = "a".repeat(200_000);

    assertThat(found(many + "b", named(many + many))).isEmpty();
    assertThat(found("x", named("e" + "\u0301".repeat(200_000) + "x"))).containsExactly("x");
  }

  @Test
  void findsEveryCharacterByItself() {
    for (int character = ' '; character < Character.MIN_SURROGATE; character++) {
      if (Character.isDefined(character)) {
        String name = "a" + (char) character + "b";
        assertThat(found(name, named("x" + name))).as("U+%04X", character).containsExactly(name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\u00a0",
        "\u0301",
        "Heiberk",
        "Turid, Heiberg",
        "TuridHeiberg",
        "heibergs",
        "bergt"
      })
  void findsNoOtherWords(String words) {
    assertThat(found(words, named("Turid Heiberg"))).isEmpty();
  }

  private static Map<LanguageTag, String> inTwoLanguages() {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    texts.put(LanguageTag.of("en"), "Services (Barnahus)");
    texts.put(LanguageTag.of("sv"), "Barnahús för alla");
    return texts;
  }

  @Test
  void returnsTheLocationOfAMatch() {
    StrategicArea area = StrategicArea.builder()
        .id(Id.of("protection"))
        .title(LocalizedText.of("Protection"))
        .focus(LocalizedText.of(inTwoLanguages()))
        .build();
    List<SearchHit> hits = registry(
            organization("unit")
                .note(LocalizedText.of("Promotes barnahus, and Barnahus again"))
                .build(),
            mandate("strategy", "unit", "2020/2025").addArea(area).build(),
            meeting("spring")
                .organization(Id.of("unit"))
                .title(LocalizedText.of("Spring"))
                .build())
        .search("barnahus");

    assertThat(hits)
        .extracting(
            hit -> hit.entity().id() + hit.path() + " " + hit.start() + " " + hit.matchedText())
        .containsExactly(
            "unit/note 9 barnahus",
            "strategy/areas/0/focus/en 10 Barnahus",
            "strategy/areas/0/focus/sv 0 Barnahús");
  }
}

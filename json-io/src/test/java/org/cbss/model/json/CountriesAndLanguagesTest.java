package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cbss.model.LanguageTag;
import org.cbss.model.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problems of countries, languages and URLs. */
class CountriesAndLanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lithuania                    | did you mean LT?",
        "Republic of Lithuania        | did you mean LT?",
        "LTU                          | did you mean LT?",
        "turkey                       | did you mean TR?",
        "Czech Republic               | did you mean CZ?",
        "Soviet Union                 | did you mean SU?",
        "uk                           | did you mean GB?",
        "lt                           | write LT",
        "xk                           | write XK",
        "European Union               | write the two upper-case letters of ISO 3166-1, such as DK",
        "eu                           | write the two upper-case letters of ISO 3166-1, such as DK",
        "Atlantis                     | write the two upper-case letters of ISO 3166-1, such as DK"
      })
  void suggestsCodeForNameOfCountry(String country, String help) {
    Finding finding =
        only(read("\"presidencies\": [{\"id\": \"a\", \"organization\": \"o\", \"country\": \""
            + country + "\", \"period\": \"2025\"}]"));
    assertThat(finding.rule()).isEqualTo("country-syntax");
    assertThat(finding.help()).contains(help);
  }

  @ParameterizedTest
  @CsvSource({"en, EN", "en-us, en-US", "sr-latn, SR-Latn"})
  void refusesDuplicateLanguageIgnoringCase(String one, String other) {
    Finding finding =
        only(read("\"organizations\": [{\"id\": \"o\", \"kind\": \"other\",\n\"name\": {\"" + one
            + "\": \"a\", \"" + other + "\": \"b\"}}]"));
    assertThat(finding.rule()).isEqualTo("json-duplicate-key");
    assertThat(finding.message()).isEqualTo("duplicate language \"" + other + "\" in this text");
    assertThat(finding.location().position().orElseThrow().line()).isEqualTo(2);
    assertThat(finding.location().position().orElseThrow().column())
        .isEqualTo("\"name\": {".length() + one.length() + 10);
  }

  @Test
  void refusesDuplicateLanguageInPriority() {
    Finding finding =
        only(read("\"presidencies\": [{\"id\": \"a\", \"organization\": \"o\", \"country\": \"DK\","
            + " \"period\": \"2025\", \"priorities\": [{\"en\": \"a\", \"da\": \"b\", \"En\":"
            + " \"c\"}]}]"));
    assertThat(finding.rule()).isEqualTo("json-duplicate-key");
  }

  @Test
  void keepsCaseOfTags() {
    ReadResult result =
        read("\"organizations\": [{\"id\": \"o\", \"kind\": \"other\", \"name\": {\"en-us\": \"a\","
            + " \"EN-gb\": \"b\"}}]");
    assertThat(result.orElseThrow().organizations().get(0).name().translations())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(LanguageTag.of("en-us"), "a", LanguageTag.of("EN-gb"), "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a<b>",
        "http://[::1",
        "http://h:99999999/",
        "http://.",
        "http://h/%zz",
        "http://a..b/",
        "http://h/a|b",
        "http://h/#a#b"
      })
  void refusesInvalidUris(String url) {
    Finding finding =
        only(read("\"sources\": [{\"id\": \"s\", \"title\": \"Page\", \"url\": \"" + url + "\"}]"));
    assertThat(finding.rule()).isEqualTo("url-unsafe");
    assertThat(finding.message()).contains(url);
  }

  private static Finding only(ReadResult result) {
    assertThat(result.report().findings()).hasSize(1);
    return result.report().findings().get(0);
  }

  private static ReadResult read(String members) {
    return new DatasetReader()
        .read(SourceFile.of("any.json", "{\"format\": \"cbss-model/1\", " + members + "}"));
  }
}

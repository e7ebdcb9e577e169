package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problems of ids, countries, languages, addresses and cited values. */
class ValueProblemsTest {
  private static final String ID_HELP =
      "write a letter or digit, then up to 127 letters, digits and . _ : / ~ -";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-a",
        ".a",
        "_a",
        ":a",
        "/a",
        "~a",
        "a b",
        "a ",
        " a",
        "café",
        "😀",
        "a#b",
        "a@b",
        "a\\\\b",
        "a%20b",
        "a\\u0000",
        "a\\nb",
        "å",
        "ａ",
        "٣",
        "a\\u200Db"
      })
  void reportsInvalidId(String id) {
    assertThatReading(record("people", "\"id\": ▸\"" + id + "\""))
        .reports("id-syntax /people/0/id")
        .withHelp(ID_HELP);
    assertThatReading(record("posts", "\"organization\": ▸\"" + id + "\""))
        .reports("id-syntax /posts/0/organization");
    assertThatReading(record("projects", "\"leads\": [\"ok\", ▸\"" + id + "\"]"))
        .reports("id-syntax /projects/0/leads/1");
    assertThatReading(record("decisions", "\"basedOn\": [▸\"" + id + "\"]"))
        .reports("id-syntax /decisions/0/basedOn/0");
    assertThatReading(record("people", "\"citations\": [{\"source\": ▸\"" + id + "\"}]"))
        .reports("id-syntax /people/0/citations/0/source");
    assertThatReading(
            record("mandates", "\"areas\": [{\"title\": \"a\", \"id\": ▸\"" + id + "\"}]"))
        .reports("id-syntax /mandates/0/areas/0/id");
  }

  @Test
  void readsIdOf128Characters() {
    assertThatReading(record("people", "\"id\": \"0" + "-".repeat(127) + "\"")).isRead();
    assertThatReading(record("people", "\"id\": ▸\"0" + "-".repeat(128) + "\""))
        .reports("id-syntax /people/0/id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Z",
        "0",
        "a._:/~-",
        "https://example.org/a~b",
        "https\\u003a\\/\\/example.org"
      })
  void readsId(String id) {
    assertThatReading(record("people", "\"id\": \"" + id + "\"")).isRead();
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          dk, write DK
          Dk, write DK
          dK, write DK
          ıs, write IS
          DNK, did you mean DK?
          D, 'write the two upper-case letters of ISO 3166-1, such as DK'
          '', 'write the two upper-case letters of ISO 3166-1, such as DK'
          ' DK', did you mean DK?
          D1, 'write the two upper-case letters of ISO 3166-1, such as DK'
          ÅL, did you mean AL?
          ＤＫ, did you mean DK?
          Denmark, did you mean DK?
          """)
  void reportsInvalidCountryCode(String code, String help) {
    assertThatReading(record("presidencies", "\"country\": ▸\"" + code + "\""))
        .reports("country-syntax /presidencies/0/country")
        .withMessage("invalid country code \"" + code + "\"")
        .withHelp(help);
    assertThatReading(record(
            "organizations", "\"members\": [{\"x-a\": \"é😀\", \"country\": ▸\"" + code + "\"}]"))
        .reports("country-syntax /organizations/0/members/0/country");
    assertThatReading(record("personnelTerms", "\"onBehalfOf\": ▸\"" + code + "\""))
        .reports("country-syntax /personnelTerms/0/onBehalfOf");
  }

  @Test
  void readsUnassignedCountryCode() {
    assertThatReading(record("presidencies", "\"country\": \"XX\"")).isRead();
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          en_GB, write en-GB
          '', 'write a BCP 47 tag, such as en or sr-Latn'
          ' ', 'write a BCP 47 tag, such as en or sr-Latn'
          e, 'write a BCP 47 tag, such as en or sr-Latn'
          englishlanguage, 'write a BCP 47 tag, such as en or sr-Latn'
          en-, 'write a BCP 47 tag, such as en or sr-Latn'
          -en, 'write a BCP 47 tag, such as en or sr-Latn'
          en--GB, 'write a BCP 47 tag, such as en or sr-Latn'
          en GB, 'write a BCP 47 tag, such as en or sr-Latn'
          é, 'write a BCP 47 tag, such as en or sr-Latn'
          12, 'write a BCP 47 tag, such as en or sr-Latn'
          x, 'write a BCP 47 tag, such as en or sr-Latn'
          """)
  void reportsInvalidLanguageTag(String tag, String help) {
    assertThatReading(root("\"x-line\": \"café 😀\", \"language\": ▸\"" + tag + "\""))
        .reports("language-tag /language")
        .withHelp(help);
    assertThatReading(record("sources", "\"language\": ▸\"" + tag + "\""))
        .reports("language-tag /sources/0/language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_GB", "", "e", "not a tag"})
  void reportsInvalidLanguageOfText(String tag) {
    assertThatReading(
            record("posts", "\"title\": {\"da\": \"café 😀\", ▸\"" + tag + "\": \"Head\"}"))
        .reports("language-tag /posts/0/title/" + tag);
    assertThatReading(record(
            "presidencies", "\"priorities\": [{\"da\": \"café 😀\", ▸\"" + tag + "\": \"a\"}]"))
        .reports("language-tag /presidencies/0/priorities/0/" + tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN",
        "da-DK",
        "sr-Latn",
        "de-CH-1996",
        "x-own",
        "und",
        "zh-cmn-Hans-CN",
        "i-klingon"
      })
  void readsLanguageTag(String tag) {
    String file = root("\"language\": \"" + tag + "\"");

    assertThat(assertThatReading(file).isRead().language()).hasToString(tag);
  }

  @Test
  void reportsDuplicateLanguageOfText() {
    assertThatReading(record(
            "posts", "\"title\": {\"da\": \"Leder\", \"en-GB\": \"Head\", ▸\"EN-gb\": \"Chief\"}"))
        .reports("json-duplicate-key /posts/0/title/EN-gb")
        .withHelp("remove one of the two; language tags ignore case");
    assertThatReading(record("presidencies", "\"priorities\": [{\"en\": \"a\", ▸\"EN\": \"b\"}]"))
        .reports("json-duplicate-key /presidencies/0/priorities/0/EN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // neither http nor https
        "ftp://cbss.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "mailto:a@cbss.org",
        "//cbss.org",
        "cbss.org",
        "/about",
        "httpss://cbss.org",
        " https://cbss.org",
        "ｈttps://cbss.org",
        // no host
        "",
        "https://",
        "https:///a",
        "https://?a",
        "https:/cbss.org",
        "http:cbss.org",
        "https://:80/",
        // user information
        "https://user@cbss.org",
        "https://user:secret@cbss.org/",
        "https://@cbss.org",
        "https://cbss.org:80@example.org",
        "https://cbss.org\\\\@example.org",
        // control characters and the like
        "https://cbss.org/\\u0000",
        "https://cbss.org/\\n",
        "https://cbss.org/\\t",
        "https://cbss.org/\\u007f",
        "https://cbss.org/\\u0085",
        "https://cbss.org/a b",
        "https://cbss.org/\\u202e",
        "https://cbss.org/ ",
      })
  void reportsInvalidAddress(String url) {
    assertThatReading(record("sources", "\"url\": ▸\"" + url + "\""))
        .reports("url-unsafe /sources/0/url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://cbss.org",
        "HTTPS://CBSS.ORG/",
        "https://cbss.org:8080/a/b?c=d&e#f",
        "https://cbss.org?q=a@b",
        "https://cbss.org/@a",
        "https://cbss.org#@",
        "https://café.example/😀",
        "http://[::1]/",
        "https:\\/\\/cbss.org"
      })
  void readsAddress(String url) {
    assertThatReading(record("sources", "\"url\": \"" + url + "\"")).isRead();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # the codes of the attribute
          presidencies   | period       | 2019-02-30/2020        | date-no-such-day
          presidencies   | period       | 2019-21/2020           | date-unsupported
          presidencies   | period       | last year              | date-syntax
          presidencies   | period       | 2019-07-01T12:00/2020  | date-has-time
          presidencies   | period       | [2020..2019]/2021      | date-reversed
          presidencies   | country      | dk                     | country-syntax
          presidencies   | organization | a b                    | id-syntax
          presidencies   | ordinal      | 0                      | shape-range
          presidencies   | ordinal      | 10000                  | shape-range
          presidencies   | ordinal      | 123456789012345678901  | shape-range
          presidencies   | ordinal      | -1                     | shape-range
          presidencies   | ordinal      | 7.0                    | shape-type
          presidencies   | ordinal      | 07                     | shape-type
          presidencies   | ordinal      | +7                     | shape-type
          presidencies   | ordinal      | 1e2                    | shape-type
          presidencies   | ordinal      | seventh                | shape-type
          presidencies   | ordinal      | ٣                      | shape-type
          presidencies   | holders      | FI and aland           | id-syntax
          meetings       | last         | True                   | shape-type
          organizations  | kind         | ministry               | shape-enum
          organizations  | partOf       | -                      | id-syntax
          meetings       | mode         | remote                 | shape-enum
          meetings       | last         | 1                      | shape-type
          sources        | url          | ftp://cbss.org         | url-unsafe
          sources        | language     | en_GB                  | language-tag
          sources        | published    | 2020/2021              | date-syntax
          sources        | published    | 0000                   | date-out-of-range
          sources        | retrieved    | 2020-05                | date-syntax
          projects       | leads        | a b                    | id-syntax
          decisions      | adopts       | a b                    | id-syntax
          decisions      | basedOn      | a b                    | id-syntax
          """)
  void reportsInvalidCitedValue(String collection, String about, String says, String code) {
    String pointer = code + " /" + collection + "/0/citations/0/says";

    assertThatReading(record(collection, """
            "citations": [{"source": "a", "at": "café 😀", "about": "%s", "says": ▸"%s"}]""".formatted(about, says))).reports(pointer);
    assertThatReading(record(collection, """
            "citations": [{"at": "café 😀", "says": ▸"%s", "source": "a", "about": "%s"}]""".formatted(says, about))).reports(pointer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          presidencies   | period       | 2019-07/[..2020-06-30]
          presidencies   | country      | DK
          presidencies   | ordinal      | 9999
          presidencies   | holders      | FI + aland
          meetings       | last         | true
          presidencies   | title        | Danish presidency
          presidencies   | holder       | cbss
          presidencies   | priorities   | Welfare
          presidencies   | x-own        | anything at all
          presidencies   | start        | anything at all
          organizations  | kind         | network
          organizations  | otherNames   | CBSS
          organizations  | members      | twelve
          sources        | retrieved    | 2020-05-06
          sources        | published    | 2020-05~
          sources        | text         | a
          people         | identifiers  | Q42
          """)
  void readsCitedValue(String collection, String about, String says) {
    assertThatReading(record(collection, """
            "citations": [{"source": "a", "about": "%s", "says": "%s"}]""".formatted(about, says))).isRead();
  }

  @Test
  void checksCitedValueOfNestedRecord() {
    assertThatReading(
            record("organizations", """
            "members": [{"country": "DK", "citations": [{"source": "café", "about": "country", "says": ▸"dk"}]}]""").replace("\"café\"", "\"a\", \"quote\": \"café 😀\""))
        .reports("country-syntax /organizations/0/members/0/citations/0/says");
    assertThatReading(record("organizations", """
            "members": [{"country": "DK", "citations": [{"source": "a", "about": "kind", "says": "dk"}]}]""")).isRead();
    assertThatReading(record("mandates", """
            "areas": [{"id": "a", "title": "b", "citations": [{"source": "a", "about": "id", "says": ▸"a b"}]}]"""))
        .reports("id-syntax /mandates/0/areas/0/citations/0/says");
  }

  @Test
  void checksCitedValuesSeparately() {
    assertThatReading(record("presidencies", """
            "citations": [{"source": "a", "about": "title", "says": "dk"}, {"source": "a", "about": "country"}]""")).isRead();
  }

  @Test
  void reportsBothEndsOfCitedSpan() {
    assertThatReading(record("presidencies", """
            "citations": [{"source": "a", "about": "period", "says": ▸▸"2019-13/2020-21"}]"""))
        .reports(
            "date-no-such-day /presidencies/0/citations/0/says",
            "date-unsupported /presidencies/0/citations/0/says");
  }
}

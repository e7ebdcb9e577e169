package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.bare;
import static org.cbss.model.json.Fixtures.bareMarked;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.SeatCount;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problems of keys and of the types of values. */
class ShapeProblemsTest {

  @Test
  void suggestsNearestKey() {
    assertThatReading(root("▸\"titel\": \"café 😀\", ▸\"Title\": 1, ▸\"personelTerms\": []"))
        .reports(
            "shape-unknown-key /titel",
            "shape-unknown-key /Title",
            "shape-unknown-key /personelTerms")
        .withMessage(
            "a data set has no key \"titel\"",
            "a data set has no key \"Title\"",
            "a data set has no key \"personelTerms\"")
        .withHelp(
            "did you mean \"title\"?",
            "did you mean \"title\"?",
            "did you mean \"personnelTerms\"?");
  }

  @Test
  void shortensLongKeysOfAnyCharacters() {
    assertThatReading(root("▸\"" + "😀".repeat(60) + "x".repeat(500) + "\": 1"))
        .withMessage("a data set has no key \"" + "😀".repeat(60) + "…\"");
  }

  @Test
  void suggestsKeyThatMeansTheSame() {
    assertThatReading(bare(
            "posts", "\"id\": \"a\", \"organization\": \"a\", \"title\": \"b\", ▸\"name\": \"c\""))
        .withHelp("did you mean \"title\"?");
    assertThatReading(record("people", "▸\"title\": \"a\"")).withHelp("did you mean \"name\"?");
    assertThatReading(record("meetings", "▸\"date\": \"2020\""))
        .withHelp("did you mean \"period\"?");
  }

  @Test
  void suggestsExtensionForOtherKeys() {
    assertThatReading(
            record("people", "▸\"dateOfBirth\": \"1970-01-01\", ▸\"\": 1, ▸\"x-\": 2, ▸\"X-a\": 3"))
        .reports(
            "shape-unknown-key /people/0/dateOfBirth",
            "shape-unknown-key /people/0/",
            "shape-unknown-key /people/0/x-",
            "shape-unknown-key /people/0/X-a")
        .withHelp(
            "begin the key of an extension with \"x-\"",
            "begin the key of an extension with \"x-\"",
            "add a name after \"x-\"",
            "begin the key of an extension with \"x-\"");
  }

  @Test
  void reportsUnknownKeysOfEveryType() {
    assertThatReading(bare("organizations", """
            "id": "a", "name": "b", "kind": "other", "members": [
              {"country": "DK", "x-a": "café 😀", ▸"joined": 1, "citations": [{"source": "s", ▸"page": "7"}]}]"""))
        .reports(
            "shape-unknown-key /organizations/0/members/0/joined",
            "shape-unknown-key /organizations/0/members/0/citations/0/page");
    assertThatReading(record("mandates", """
            "areas": [{"id": "b", "title": "c", "x-a": "café 😀", ▸"name": "d"}]"""))
        .reports("shape-unknown-key /mandates/0/areas/0/name");
    assertThatReading(record("presidencies", """
            "priorities": [{▸"x-own": "café 😀", "text": "a", ▸"note": "b"}]"""))
        .reports(
            "shape-unknown-key /presidencies/0/priorities/0/x-own",
            "shape-unknown-key /presidencies/0/priorities/0/note");
  }

  @ParameterizedTest
  @EnumSource(value = EntityKind.class, names = "STRATEGIC_AREA", mode = EnumSource.Mode.EXCLUDE)
  void reportsMissingKeys(EntityKind kind) {
    List<String> missing = ModelSchema.of(kind).attributes().stream()
        .filter(attribute -> attribute instanceof Attribute.One<?, ?, ?> one && one.required())
        .map(Attribute::name)
        .toList();
    String choice = switch (kind) {
      case PRESIDENCY -> ", \"country\": \"DK\"";
      case MEETING -> ", \"organization\": \"b\", \"presidency\": \"p\"";
      default -> "";
    };
    String file = bareMarked(kind.collection(), "\"x-a\": 1" + choice)
        .replace("▸", "▸".repeat(missing.size()));

    assertThat(missing).contains("id");
    assertThatReading(file)
        .reports(missing.stream()
            .map(name -> "shape-missing-key /" + kind.collection() + "/0")
            .toArray(String[]::new))
        .withMessage(missing.stream()
            .map(name -> "this " + kind.label() + " has no \"" + name + "\"")
            .toArray(String[]::new));
  }

  @Test
  void reportsMissingKeysOfNestedRecords() {
    assertThatReading(record("mandates", """
            "areas": [▸▸{"x-a": "café 😀", "citations": [▸{"x-b": "café 😀"}]}]"""))
        .reports(
            "shape-missing-key /mandates/0/areas/0",
            "shape-missing-key /mandates/0/areas/0",
            "shape-missing-key /mandates/0/areas/0/citations/0");
    assertThatReading(
            record("presidencies", "\"priorities\": [\"café 😀\", ▸{\"organization\": \"b\"}]"))
        .reports("shape-missing-key /presidencies/0/priorities/1");
  }

  @Test
  void doesNotReportRefusedValueAsMissing() {
    assertThatReading(record("people", "\"name\": ▸null")).reports("shape-null /people/0/name");
  }

  @Test
  void reportsMeetingWithoutPeriodAndPresidency() {
    assertThatReading(bareMarked("meetings", "\"id\": \"a\", \"organization\": \"b\""))
        .reports("shape-missing-key /meetings/0")
        .withMessage("this meeting has no \"period\", which is required without \"presidency\"");
    assertThatReading(
            bare("meetings", "\"id\": \"a\", \"organization\": \"b\", \"presidency\": \"c\""))
        .isRead();
    assertThatReading(
            bare("meetings", "\"id\": \"a\", \"organization\": \"b\", \"period\": \"2020\""))
        .isRead();
  }

  @Test
  void reportsSaysWithoutAbout() {
    assertThatReading(record(
            "people",
            "\"citations\": [▸{\"source\": \"s\", \"quote\": \"café 😀\", \"says\": \"x\"}]"))
        .reports("shape-missing-key /people/0/citations/0")
        .withMessage("this citation has no \"about\", which is required with \"says\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          /title                              | "title": ▸null
          /asOf                               | "asOf": ▸null
          /language                           | "language": ▸null
          /people                             | "people": ▸null
          /people/1                           | "people": [{"id": "a", "name": "é😀"}, ▸null]
          /people/0/id                        | "people": [{"name": "é😀", "id": ▸null}]
          /people/0/otherNames                | "people": [{"id": "a", "name": "é😀", "otherNames": ▸null}]
          /people/0/otherNames/1              | "people": [{"id": "a", "name": "b", "otherNames": ["é😀", ▸null]}]
          /people/0/identifiers               | "people": [{"id": "a", "name": "é😀", "identifiers": ▸null}]
          /people/0/identifiers/b             | "people": [{"id": "a", "name": "é😀", "identifiers": {"b": ▸null}}]
          /people/0/note                      | "people": [{"id": "a", "name": "é😀", "note": ▸null}]
          /people/0/note/da                   | "people": [{"id": "a", "name": "é😀", "note": {"da": ▸null}}]
          /people/0/citations/0               | "people": [{"id": "a", "name": "é😀", "citations": [▸null]}]
          /posts/0/seats                      | "posts": [{"id": "a", "title": "é😀", "organization": "b", "seats": ▸null}]
          /people/0/name                      | "people": [{"id": "a", "note": "é😀", "name": ▸null}]
          /meetings/0/last                    | "meetings": [{"id": "a", "place": "é😀", "organization": "b", "presidency": "c", "last": ▸null}]
          /meetings/0/mode                    | "meetings": [{"id": "a", "place": "é😀", "organization": "b", "presidency": "c", "mode": ▸null}]
          /decisions/0/date                   | "decisions": [{"id": "a", "title": "é😀", "organization": "b", "date": ▸null}]
          /decisions/0/adopts/0               | "decisions": [{"id": "a", "title": "é😀", "organization": "b", "adopts": [▸null]}]
          /presidencies/0/country             | "presidencies": [{"id": "a", "title": "é😀", "organization": "b", "period": "2020", "country": ▸null}]
          /presidencies/0/priorities/0        | "presidencies": [{"id": "a", "title": "é😀", "organization": "b", "period": "2020", "country": "DK", "priorities": [▸null]}]
          /presidencies/0/priorities/0/organization   | "presidencies": [{"id": "a", "title": "é😀", "organization": "b", "period": "2020", "country": "DK", "priorities": [{"organization": ▸null, "text": "c"}]}]
          /presidencies/0/priorities/0/da     | "presidencies": [{"id": "a", "title": "é😀", "organization": "b", "period": "2020", "country": "DK", "priorities": [{"da": ▸null}]}]
          """)
  void reportsNull(String pointer, String keys) {
    String file = root(keys);
    String once = pointer.equals("/title")
        ? file.replace("\"title\": \"café 😀\",", "\"x-line\": \"café 😀\",")
        : file;

    assertThatReading(once).reports("shape-null " + pointer).withHelp(Fixtures.NO_VALUE);
  }

  @Test
  void keepsNullInExtension() {
    Dataset dataset =
        assertThatReading(root("\"x-a\": null, \"x-b\": [null, {\"c\": null}]")).isRead();

    assertThat(dataset.extensions())
        .containsEntry("x-a", "null")
        .containsEntry("x-b", "[null,{\"c\":null}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"▸\"7\"", "▸7.0", "▸1e2", "▸1E0", "▸-7.5", "▸true", "▸[7]", "▸{\"a\": 7}", "▸\"\""
      })
  void reportsValueInsteadOfNumber(String value) {
    assertThatReading(record("projects", "\"phase\": " + value))
        .reports("shape-type /projects/0/phase");
    assertThatReading(record("presidencies", "\"ordinal\": " + value))
        .reports("shape-type /presidencies/0/ordinal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"▸1", "▸0", "▸\"true\"", "▸\"\"", "▸[true]", "▸{}"})
  void reportsValueInsteadOfBoolean(String value) {
    assertThatReading(record("meetings", "\"last\": " + value))
        .reports("shape-type /meetings/0/last");
    assertThatReading(record("personnelTerms", "\"acting\": " + value))
        .reports("shape-type /personnelTerms/0/acting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"▸7", "▸2020", "▸7.5", "▸true", "▸false", "▸[\"a\"]", "▸[]"})
  void reportsValueInsteadOfString(String value) {
    assertThatReading(record("people", "\"name\": " + value)).reports("shape-type /people/0/name");
    assertThatReading(record("people", "\"id\": " + value)).reports("shape-type /people/0/id");
    assertThatReading(record("posts", "\"title\": " + value)).reports("shape-type /posts/0/title");
    assertThatReading(record("posts", "\"title\": {\"en\": " + value + "}"))
        .reports("shape-type /posts/0/title/en");
    assertThatReading(record("posts", "\"organization\": " + value))
        .reports("shape-type /posts/0/organization");
    assertThatReading(record("posts", "\"period\": " + value))
        .reports("shape-type /posts/0/period");
    assertThatReading(record("sources", "\"published\": " + value))
        .reports("shape-type /sources/0/published");
    assertThatReading(record("sources", "\"retrieved\": " + value))
        .reports("shape-type /sources/0/retrieved");
    assertThatReading(record("sources", "\"url\": " + value)).reports("shape-type /sources/0/url");
    assertThatReading(record("sources", "\"language\": " + value))
        .reports("shape-type /sources/0/language");
    assertThatReading(record("organizations", "\"kind\": " + value))
        .reports("shape-type /organizations/0/kind");
    assertThatReading(record("presidencies", "\"country\": " + value))
        .reports("shape-type /presidencies/0/country");
    assertThatReading(record("people", "\"identifiers\": {\"a\": " + value + "}"))
        .reports("shape-type /people/0/identifiers/a");
    assertThatReading(record("presidencies", "\"priorities\": [" + value + "]"))
        .reports("shape-type /presidencies/0/priorities/0");
    assertThatReading(record("presidencies", "\"priorities\": [{\"text\": " + value + "}]"))
        .reports("shape-type /presidencies/0/priorities/0/text");
    assertThatReading(record("presidencies", "\"priorities\": [{\"da\": " + value + "}]"))
        .reports("shape-type /presidencies/0/priorities/0/da");
  }

  @ParameterizedTest
  @ValueSource(strings = {"▸{}", "▸{\"en\": \"a\"}"})
  void reportsObjectInsteadOfString(String value) {
    assertThatReading(record("people", "\"name\": " + value)).reports("shape-type /people/0/name");
    assertThatReading(record("people", "\"id\": " + value)).reports("shape-type /people/0/id");
    assertThatReading(record("sources", "\"text\": " + value))
        .reports("shape-type /sources/0/text");
    assertThatReading(record("posts", "\"title\": {\"da\": " + value + "}"))
        .reports("shape-type /posts/0/title/da");
  }

  @ParameterizedTest
  @ValueSource(strings = {"▸\"a\"", "▸7", "▸true", "▸{}", "▸{\"a\": 1}"})
  void reportsValueInsteadOfArray(String value) {
    assertThatReading(root("\"x-line\": \"café 😀\", \"people\": " + value))
        .reports("shape-type /people");
    assertThatReading(record("people", "\"otherNames\": " + value))
        .reports("shape-type /people/0/otherNames");
    assertThatReading(record("people", "\"citations\": " + value))
        .reports("shape-type /people/0/citations");
    assertThatReading(record("projects", "\"leads\": " + value))
        .reports("shape-type /projects/0/leads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"▸\"a\"", "▸7", "▸true", "▸[]", "▸[{}]"})
  void reportsValueInsteadOfObject(String value) {
    assertThatReading(root("\"x-line\": \"café 😀\", \"people\": [" + value + "]"))
        .reports("shape-type /people/0");
    assertThatReading(record("people", "\"identifiers\": " + value))
        .reports("shape-type /people/0/identifiers");
    assertThatReading(record("people", "\"accepts\": " + value))
        .reports("shape-type /people/0/accepts");
    assertThatReading(record("people", "\"citations\": [" + value + "]"))
        .reports("shape-type /people/0/citations/0");
    assertThatReading(record("organizations", "\"members\": [" + value + "]"))
        .reports("shape-type /organizations/0/members/0");
    assertThatReading(record("mandates", "\"areas\": [" + value + "]"))
        .reports("shape-type /mandates/0/areas/0");
  }

  @Test
  void namesExpectedAndFoundType() {
    assertThatReading(record(
            "posts", "\"seats\": ▸\"7\", \"title\": ▸7.50, \"period\": ▸[], \"note\": ▸true"))
        .reports(
            "shape-type /posts/0/seats",
            "shape-type /posts/0/title",
            "shape-type /posts/0/period",
            "shape-type /posts/0/note")
        .withMessage(
            "expected a whole number, found a string",
            "expected text (a string, or an object from language tag to string), found the number 7.50",
            "expected a span of time (a string), found an array",
            "expected text (a string, or an object from language tag to string), found true");
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
          network-, did you mean network?
          Network, did you mean network?
          expert group, did you mean expert-group?
          intergovernmental, -
          '', -
          ministry of silly walks, -
          """)
  void suggestsNearestValueOfEnumeration(String word, String help) {
    assertThatReading(record("organizations", "\"kind\": ▸\"" + word + "\""))
        .reports("shape-enum /organizations/0/kind")
        .withHelp(help == null ? "" : help);
  }

  @Test
  void listsValuesOfEnumeration() {
    assertThatReading(record("meetings", "\"mode\": ▸\"hybird\""))
        .reports("shape-enum /meetings/0/mode")
        .withMessage("unknown value \"hybird\"; expected one of in-person, online, hybrid")
        .withHelp("did you mean hybrid?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-1",
        "10000",
        "99999",
        "100000",
        "2147483647",
        "2147483648",
        "-2147483649",
        "9223372036854775808",
        "18446744073709551617",
        "4294967297"
      })
  void reportsNumbersOutOfRange(String number) {
    assertThatReading(record("posts", "\"seats\": ▸" + number))
        .reports("shape-range /posts/0/seats")
        .withMessage("number out of range: " + number)
        .withHelp("write a number from 1 to 9999");
    assertThatReading(record("projects", "\"phase\": ▸" + number))
        .reports("shape-range /projects/0/phase");
    assertThatReading(record("meetings", "\"ordinal\": ▸" + number))
        .reports("shape-range /meetings/0/ordinal");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9998, 9999})
  void readsNumbersUpToBothEnds(int number) {
    Dataset dataset = assertThatReading(record("posts", "\"seats\": " + number)).isRead();

    assertThat(dataset.posts().get(0).seats()).containsExactly(SeatCount.of(number));
  }

  @Test
  void reportsBothOrNeitherOfTwoKeys() {
    assertThatReading(bareMarked("presidencies", """
            "id": "a", "organization": "b", "period": "2020", "country": "DK", "holder": "c\""""))
        .reports("shape-choice /presidencies/0")
        .withMessage("this presidency has more than one of \"country\", \"holder\" and \"holders\"")
        .withHelp("give exactly one of them");
    assertThatReading(bareMarked("presidencies", """
            "id": "a", "organization": "b", "period": "2020\""""))
        .reports("shape-choice /presidencies/0")
        .withMessage("this presidency has none of \"country\", \"holder\" and \"holders\"");
    assertThatReading(bareMarked(
            "meetings",
            "\"id\": \"a\", \"organization\": \"b\", \"project\": \"c\", \"period\": \"2020\""))
        .reports("shape-choice /meetings/0");
    assertThatReading(bareMarked("meetings", "\"id\": \"a\", \"period\": \"2020\""))
        .reports("shape-choice /meetings/0");
    assertThatReading(record("organizations", """
            "members": [▸{"x-a": "café 😀"}, ▸{"country": "DK", "organization": "b", "x-a": "café 😀"}]"""))
        .reports(
            "shape-choice /organizations/0/members/0", "shape-choice /organizations/0/members/1");
  }

  @Test
  void countsRefusedValueAsPresent() {
    assertThatReading(bare("presidencies", """
            "id": "a", "organization": "b", "period": "2020", "country": ▸"dk\"""")).reports("country-syntax /presidencies/0/country");
  }

  @Test
  void reportsKeysThatExcludeEachOther() {
    assertThatReading(bareMarked("personnelTerms", """
            "id": "a", "person": "b", "post": "c", "follows": "d", "replaces": "d\""""))
        .reports("shape-choice /personnelTerms/0")
        .withMessage("this personnel term has both \"follows\" and \"replaces\"")
        .withHelp("give at most one of them");
    assertThatReading(record("personnelTerms", "\"follows\": \"d\"")).isRead();
    assertThatReading(record("personnelTerms", "\"replaces\": \"d\"")).isRead();
    assertThatReading(record("personnelTerms", "\"acting\": true")).isRead();
  }

  @Test
  void readsPriorityWithText() {
    String unknown = "shape-unknown-key /presidencies/0/priorities/0/en";

    assertThatReading(record("presidencies", """
            "priorities": [{"text": {"da": "b"}, ▸"en": "café 😀"}]""")).reports(unknown);
    assertThatReading(record("presidencies", """
            "priorities": [{▸"en": "café 😀", "text": "b"}]""")).reports(unknown);
    assertThatReading(record("presidencies", """
            "priorities": [{▸"en": ["café 😀"], "text": "b"}]""")).reports(unknown);
  }

  @Test
  void readsPriorityWithOrganization() {
    assertThatReading(record("presidencies", """
            "priorities": [▸{"organization": "b", ▸"en": "café 😀"}, ▸{▸"en": "café 😀", ▸"not a tag": 7, "organization": "b"}]"""))
        .reports(
            "shape-missing-key /presidencies/0/priorities/0",
            "shape-unknown-key /presidencies/0/priorities/0/en",
            "shape-missing-key /presidencies/0/priorities/1",
            "shape-unknown-key /presidencies/0/priorities/1/en",
            "shape-unknown-key /presidencies/0/priorities/1/not a tag");
  }

  @Test
  void readsPriorityByLanguage() {
    assertThatReading(record("presidencies", """
            "priorities": [{"en": "café 😀", ▸"not a tag": ▸7, "da": ▸""}, ▸{}]"""))
        .reports(
            "language-tag /presidencies/0/priorities/0/not a tag",
            "shape-type /presidencies/0/priorities/0/not a tag",
            "text-blank /presidencies/0/priorities/0/da",
            "text-blank /presidencies/0/priorities/1");
  }

  @Test
  void readsEmptyArrayAsAbsent() {
    String lists = Stream.of(EntityKind.values())
        .filter(kind -> kind != EntityKind.STRATEGIC_AREA)
        .map(kind -> "\"" + kind.collection() + "\": []")
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();

    assertThat(assertThatReading(root(lists)).isRead())
        .isEqualTo(assertThatReading(root("\"x-a\": 1")).isRead().toBuilder()
            .extensions(Map.of())
            .build());
    assertThat(assertThatReading(
                record("people", "\"otherNames\": [], \"citations\": [], \"identifiers\": {}"))
            .isRead())
        .isEqualTo(assertThatReading(record("people", "\"otherNames\": []")).isRead());
  }
}

package org.cbss.model.json.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.cbss.model.Dataset;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which real files are dirty is read as far as it makes sense, and reported once, at its place. */
class PopoloDirtTest {
  private final PopoloReader reader = new PopoloReader();

  /** A document with these memberships of one person, in one body with one post. */
  private PopoloReading read(String... memberships) {
    return reader.read("""
        {"persons": [{"id": "a", "name": "A"}],
         "organizations": [{"id": "o", "name": "O"}],
         "posts": [{"id": "p", "label": "P", "organization_id": "o"}],
         "memberships": [%s]}
        """.formatted(String.join(",\n", memberships).replace('\'', '"')));
  }

  private PopoloReading readDates(String dates) {
    return read("{'id': 'm', 'person_id': 'a', 'post_id': 'p'" + dates + "}");
  }

  private static Optional<String> period(PopoloReading reading) {
    return reading.orThrow().personnelTerms().get(0).period().map(TimeSpan::toString);
  }

  private static void assertOne(PopoloReading reading, String code, String pointer) {
    assertThat(Findings.of(reading)).containsExactly(tuple(code, pointer));
  }

  @Test
  void anEndBeforeTheStart() {
    PopoloReading reading = readDates(", 'start_date': '2015-06', 'end_date': '2012'");

    assertOne(reading, "popolo-dates-reversed", "/memberships/0/end_date");
    assertThat(reading.report().findings().get(0).message()).contains("2012", "2015-06");
    assertThat(period(reading)).isEmpty();
  }

  @Test
  void anEndThatMayBeBeforeTheStartIsNone() {
    PopoloReading reading = readDates(", 'start_date': '2012-06', 'end_date': '2012'");

    assertThat(Findings.of(reading)).isEmpty();
    assertThat(period(reading)).contains("2012-06/2012");
  }

  @Test
  void noDateAtAll() {
    PopoloReading reading = readDates("");

    assertOne(reading, "popolo-undated", "/memberships/0");
    assertThat(period(reading)).isEmpty();
  }

  @Test
  void anArrayOfOneIdIsThatId() {
    PopoloReading reading =
        read("{'id': 'm', 'person_id': ['a'], 'post_id': 'p', 'start_date': '2001'}");

    assertOne(reading, "popolo-id-array", "/memberships/0/person_id");
    assertThat(reading.orThrow().personnelTerms().get(0).person()).hasToString("a");
  }

  @Test
  void whichOfSeveralIdsIsMeantNobodyKnows() {
    PopoloReading reading =
        read("{'id': 'm', 'person_id': ['a', 'b'], 'post_id': 'p', 'start_date': '2001'}");

    assertOne(reading, "popolo-id-array", "/memberships/0/person_id");
    assertThat(reading.orThrow().personnelTerms()).isEmpty();
  }

  @Test
  void aYearFilledUpToADayBesideTheYearInOneMembership() {
    PopoloReading reading = readDates(", 'start_date': '1889-01-01', 'end_date': '1889'");

    assertOne(reading, "popolo-date-padded", "/memberships/0/start_date");
    assertThat(period(reading)).contains("1889");
  }

  @Test
  void aYearFilledUpToADayBesideTheYearInAnotherMembershipOfTheSame() {
    PopoloReading reading = read(
        "{'id': '1', 'person_id': 'a', 'post_id': 'p', 'start_date': '1889', 'end_date': '1893'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'p', 'start_date': '1889-01-01', 'end_date': '1894'}");

    assertOne(reading, "popolo-date-padded", "/memberships/1/start_date");
    assertThat(reading.orThrow().personnelTerms())
        .extracting(term -> term.period().orElseThrow().toString())
        .containsExactly("1889/1893", "1889/1894");
  }

  @Test
  void aMembershipToldAgainWithItsYearFilledUpIsOne() {
    PopoloReading reading = read(
        "{'person_id': 'a', 'post_id': 'p', 'start_date': '1889', 'end_date': '1893'}",
        "{'person_id': 'a', 'post_id': 'p', 'start_date': '1889-01-01', 'end_date': '1893'}");

    assertOne(reading, "popolo-date-padded", "/memberships/1/start_date");
    assertThat(reading.orThrow().personnelTerms()).hasSize(1);
  }

  @Test
  void theFirstOfJanuaryAloneIsADay() {
    PopoloReading reading = readDates(", 'start_date': '1889-01-01', 'end_date': '1893'");

    assertThat(Findings.of(reading)).isEmpty();
    assertThat(period(reading)).contains("1889-01-01/1893");
  }

  @ParameterizedTest
  @CsvSource({
    "2010-02-30, popolo-date-syntax,",
    "2010-13, popolo-date-syntax,",
    "spring 2010, popolo-date-syntax,",
    "0000, popolo-date-syntax,",
    "2010-00-00, popolo-date-syntax, 2010/",
    "2010-05-00, popolo-date-syntax, 2010-05/",
    "2010-05-06T12:00:00Z, popolo-time-of-day, 2010-05-06/",
  })
  void datesOfOtherForms(String date, String code, String period) {
    PopoloReading reading = readDates(", 'start_date': '" + date + "'");

    assertOne(reading, code, "/memberships/0/start_date");
    assertThat(period(reading)).isEqualTo(Optional.ofNullable(period));
  }

  @Test
  void numbersWhereStringsBelong() {
    PopoloReading reading =
        reader.read("{\"persons\": [{\"id\": 7, \"name\": \"A\"}, {\"id\": 8, \"name\": \"B\"}]}");

    assertOne(reading, "popolo-number", "/persons/0/id");
    assertThat(reading.report().findings().get(0).message()).contains("2 times");
    assertThat(reading.orThrow().people())
        .extracting(person -> person.id().value())
        .containsExactly("7", "8");
  }

  @Test
  void idsThatAreNoneHereAreReplacedAndComeBack() {
    PopoloReading reading = reader.read("""
        {"persons": [{"id": "Jüri Õ, 1", "name": "J"}, {"id": "1", "name": "One"}],
         "organizations": [{"id": "1", "name": "O"}],
         "memberships": [{"id": "m", "person_id": "1", "organization_id": "1", "start_date": "2001"}]}
        """);

    Person person = reading.orThrow().people().get(0);
    assertThat(person.id().value()).startsWith("Juri-O-1~");
    assertThat(person.identifiers()).containsEntry("popolo", "Jüri Õ, 1");
    assertThat(reading.orThrow().people().get(1).id()).hasToString("person/1");
    assertThat(reading.orThrow().personnelTerms().get(0).person()).hasToString("person/1");
    PopoloWriting written = new PopoloWriter().write(reading.orThrow());
    assertThat(written.toString()).contains("\"id\": \"Jüri Õ, 1\"").doesNotContain("person/1");
    assertThat(reader.read(written.toString()).orThrow()).isEqualTo(reading.orThrow());
  }

  @Test
  void referencesThatLeadNowhere() {
    PopoloReading reading = read(
        "{'id': '1', 'person_id': 'x', 'post_id': 'p', 'start_date': '2001'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'x', 'start_date': '2001'}",
        "{'id': '3', 'person_id': 'a', 'post_id': 'p', 'start_date': '2001', 'on_behalf_of_id': 'x'}",
        "{'id': '4', 'person_id': 'a', 'post_id': 'p', 'start_date': '2002', 'legislative_period_id': 'x'}",
        "{'id': '5', 'member': 'x', 'organization_id': 'o'}",
        "{'id': '6', 'organization_id': 'o'}",
        "{'id': '7', 'person_id': 'a'}");

    assertThat(Findings.of(reading))
        .containsExactly(
            tuple("popolo-unresolved", "/memberships/0/person_id"),
            tuple("popolo-unresolved", "/memberships/1/post_id"),
            tuple("popolo-unresolved", "/memberships/2/on_behalf_of_id"),
            tuple("popolo-unresolved", "/memberships/3/legislative_period_id"),
            tuple("popolo-unresolved", "/memberships/4/member"),
            tuple("popolo-incomplete", "/memberships/5"),
            tuple("popolo-incomplete", "/memberships/6"));
    assertThat(reading.orThrow().personnelTerms())
        .extracting(term -> term.id().value())
        .containsExactly("3", "4");
  }

  @Test
  void thePartyOfAMemberIsNotHeld() {
    PopoloReading reading = read(
        "{'id': '1', 'person_id': 'a', 'post_id': 'p', 'start_date': '2001', 'on_behalf_of_id': 'o'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'p', 'start_date': '2005', 'on_behalf_of_id': 'o'}");

    assertOne(reading, "popolo-not-held", "/memberships/0/on_behalf_of_id");
    assertThat(reading.report().findings().get(0).message()).contains("2 times");
  }

  @Test
  void recordsWithOneId() {
    PopoloReading reading = reader.read("""
        {"persons": [{"id": "a", "name": "A"}, {"id": "a", "name": "A"}, {"id": "a", "name": "Another"}],
         "organizations": [{"id": "o", "name": "O"}],
         "memberships": [
           {"id": "m", "person_id": "a", "organization_id": "o", "start_date": "2001"},
           {"id": "m", "person_id": "a", "organization_id": "o", "start_date": "2002"}]}
        """);

    assertThat(Findings.of(reading))
        .contains(
            tuple("popolo-repeated", "/persons/1"),
            tuple("popolo-id-repeated", "/persons/2/id"),
            tuple("popolo-id-repeated", "/memberships/1/id"));
    assertThat(reading.orThrow().people()).hasSize(1);
    assertThat(reading.orThrow().personnelTerms())
        .extracting(term -> term.id().value())
        .containsExactly("m", "membership/m");
  }

  @Test
  void valuesOfOtherTypes() {
    PopoloReading reading = reader.read("""
        {"persons": [{"id": "a", "name": {"en": "A"}, "other_names": "B", "sources": [7]}, "nobody", null],
         "organizations": {"o": {"name": "O"}}, "meta": {"made": "today"}}
        """);

    assertThat(Findings.of(reading))
        .containsExactlyInAnyOrder(
            tuple("popolo-wrong-type", "/persons/0/name"),
            tuple("popolo-incomplete", "/persons/0"),
            tuple("popolo-wrong-type", "/persons/0/other_names"),
            tuple("popolo-wrong-type", "/persons/0/sources/0"),
            tuple("popolo-wrong-type", "/persons/1"),
            tuple("popolo-wrong-type", "/organizations"),
            tuple("popolo-not-held", "/meta"));
    assertThat(reading.orThrow().people().get(0).name()).isEqualTo("a");
  }

  @Test
  void whatSaysNothingIsNotReported() {
    PopoloReading reading = reader.read("""
        {"persons": [{"id": "a", "name": "A", "gender": null, "email": "", "links": [ ], "other_names": [], "x": {}}]}
        """);

    assertThat(Findings.of(reading)).isEmpty();
  }

  @Test
  void eachKeyThatIsNotHeldIsReportedOnceWithItsNumber() {
    PopoloReading reading = reader.read("""
        {"persons": [
          {"id": "a", "name": "A", "email": "a@example.org", "contact_details": [{"type": "phone"}]},
          {"id": "b", "name": "B", "email": "b@example.org", "favourite_colour": "red"}]}
        """);

    assertThat(Findings.of(reading))
        .containsExactly(
            tuple("popolo-not-held", "/persons/0/email"),
            tuple("popolo-not-held", "/persons/0/contact_details"),
            tuple("popolo-unknown-key", "/persons/1/favourite_colour"));
    assertThat(reading.report().findings().get(0).message()).contains("2 times");
    assertThat(reading.report().findings())
        .noneMatch(finding -> finding.message().contains("example.org"));
  }

  @Test
  void aKeyThatStandsTwice() {
    PopoloReading reading =
        reader.read("{\"persons\": [{\"id\": \"a\", \"name\": \"A\", \"name\": \"B\"}]}");

    assertOne(reading, "popolo-key-repeated", "/persons/0/name");
    assertThat(reading.orThrow().people().get(0).name()).isEqualTo("B");
  }

  @Test
  void textIsCleanedOfWhatNoTextMayHold() {
    PopoloReading reading =
        reader.read("{\"persons\": [{\"id\": \"a\", \"name\": \"A\\u0000\\tB\\ud800\"}]}");
    Dataset dataset = reading.orThrow();

    assertOne(reading, "popolo-text-mended", "/persons/0/name");
    assertThat(dataset.people().get(0).name()).isEqualTo("A B");
    assertThat(new DatasetReader().read(new DatasetWriter().toString(dataset)).orThrow())
        .isEqualTo(dataset);
  }

  @Test
  void sourcesAndIdentifiersThatCannotBeKept() {
    PopoloReading reading = reader.read("""
        {"persons": [{"id": "a", "name": "A",
          "identifiers": [{"scheme": "s", "identifier": "1"}, {"scheme": "s", "identifier": "2"}, {"identifier": "3"}],
          "sources": [{"url": "javascript:alert(1)"}, {"note": "a book"}]}]}
        """);

    Tuple[] expected = {
      tuple("popolo-identifier", "/persons/0/identifiers/1"),
      tuple("popolo-identifier", "/persons/0/identifiers/2"),
      tuple("popolo-url-unsafe", "/persons/0/sources/0/url"),
      tuple("popolo-incomplete", "/persons/0/sources/1")
    };
    assertThat(Findings.of(reading)).containsExactly(expected);
    assertThat(reading.orThrow().sources()).isEmpty();
  }

  @Test
  void eventsOfNoOrganizationOrDate() {
    PopoloReading reading = reader.read("""
        {"organizations": [{"id": "o", "name": "O"}],
         "events": [
           {"id": "e", "name": "Election", "classification": "general election", "start_date": "2011"},
           {"id": "f", "name": "Session", "organization_id": "o"},
           {"id": "g", "name": "Session", "organization_id": "x"}]}
        """);

    assertThat(Findings.of(reading))
        .containsExactly(
            tuple("popolo-incomplete", "/events/0"),
            tuple("popolo-undated", "/events/1"),
            tuple("popolo-unresolved", "/events/2/organization_id"));
    assertThat(reading.orThrow().meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.period()).contains(TimeSpan.unknown()));
  }

  @Test
  void aRoleThatIsNeitherThePostNorActingIsNotHeld() {
    PopoloReading reading = read(
        "{'id': '1', 'person_id': 'a', 'post_id': 'p', 'role': 'acting', 'start_date': '2001'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'p', 'role': 'P', 'start_date': '2002'}",
        "{'id': '3', 'person_id': 'a', 'post_id': 'p', 'role': 'boss', 'start_date': '2003'}");

    assertOne(reading, "popolo-not-held", "/memberships/2/role");
    assertThat(reading.orThrow().personnelTerms())
        .extracting(PersonnelTerm::acting)
        .containsExactly(true, false, false);
  }

  @Test
  void aMembershipToldAgainIsOne() {
    PopoloReading reading = read(
        "{'person_id': 'a', 'post_id': 'p'}",
        "{'person_id': 'a', 'post_id': 'p'}",
        "{'person_id': 'a', 'post_id': 'p', 'start_date': '2001'}");

    assertThat(Findings.of(reading))
        .containsExactly(
            tuple("popolo-undated", "/memberships/0"), tuple("popolo-repeated", "/memberships/1"));
    assertThat(reading.orThrow().personnelTerms())
        .extracting(term -> term.id().value())
        .containsExactly("a/p/", "a/p/2001/");
  }

  @Test
  void aPostOfWhichTheIdCannotBeTakenIsMadeOfTheRole() {
    PopoloReading reading = read(
        "{'id': 'm', 'person_id': 'a', 'post_id': ['p', 'q'], 'organization_id': 'o', 'start_date': '2001'}");

    assertThat(Findings.of(reading))
        .containsExactly(
            tuple("popolo-post-made", "/memberships/0"),
            tuple("popolo-id-array", "/memberships/0/post_id"));
  }

  @Test
  void ofACountryTheCodeAloneIsHeld() {
    PopoloReading reading = reader.read("""
        {"organizations": [
          {"id": "ee", "name": "Estonia", "classification": "Country", "founding_date": "1918",
           "identifiers": [{"scheme": "iso_3166_1", "identifier": "ee"}]},
          {"id": "xx", "name": "Nowhere", "classification": "country"}]}
        """);

    assertThat(Findings.of(reading))
        .containsExactlyInAnyOrder(
            tuple("popolo-country", "/organizations/0"),
            tuple("popolo-not-held", "/organizations/0/founding_date"),
            tuple("popolo-not-held", "/organizations/1/classification"));
    assertThat(reading.orThrow().organizations()).hasSize(1);
  }

  @Test
  void anOrganizationThatIsPartOfItself() {
    PopoloReading reading = reader.read("""
        {"organizations": [
          {"id": "a", "name": "A", "parent_id": "b"},
          {"id": "b", "name": "B", "parent_id": "c"},
          {"id": "c", "name": "C", "parent_id": "a"},
          {"id": "d", "name": "D", "parent_id": "d"}]}
        """);

    assertThat(Findings.of(reading))
        .containsExactly(
            tuple("popolo-cycle", "/organizations/2/parent_id"),
            tuple("popolo-cycle", "/organizations/3/parent_id"));
    assertThat(reading.orThrow().organizations())
        .extracting(body -> body.partOf().map(Object::toString).orElse(""))
        .containsExactly("b", "c", "", "");
  }
}

package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.cbss.model.Dataset;
import org.cbss.model.Person;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadResult;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

class InvalidRecordsTest {
  private final PopoloReader reader = new PopoloReader();

  private static void assertOne(ReadResult result, String code, String pointer) {
    assertThat(FindingTuples.of(result)).containsExactly(tuple(code, pointer));
  }

  @Test
  void readsNumbersAsStrings() {
    ReadResult result = reader.readJson(
        "{\"persons\": [{\"id\": 7, \"name\": \"A\"}, {\"id\": 8, \"name\": \"B\"}]}");

    assertOne(result, "popolo-number", "/persons/0/id");
    assertThat(result.report().findings().get(0).message()).contains("2 times");
    assertThat(result.orElseThrow().people())
        .extracting(person -> person.id().value())
        .containsExactly("7", "8");
  }

  @Test
  void replacesAndRestoresInvalidIds() {
    ReadResult result = reader.readJson("""
        {"persons": [{"id": "Jüri Õ, 1", "name": "J"}, {"id": "1", "name": "One"}],
         "organizations": [{"id": "1", "name": "O"}],
         "memberships": [{"id": "m", "person_id": "1", "organization_id": "1", "start_date": "2001"}]}
        """);

    Person person = result.orElseThrow().people().get(0);
    assertThat(person.id().value()).startsWith("Juri-O-1~");
    assertThat(person.identifiers()).containsEntry("popolo", "Jüri Õ, 1");
    assertThat(result.orElseThrow().people().get(1).id()).hasToString("person/1");
    assertThat(result.orElseThrow().personnelTerms().get(0).person()).hasToString("person/1");
    PopoloWriteResult written = new PopoloWriter().write(result.orElseThrow());
    assertThat(written.toString()).contains("\"id\": \"Jüri Õ, 1\"").doesNotContain("person/1");
    assertThat(reader.readJson(written.toString()).orElseThrow()).isEqualTo(result.orElseThrow());
  }

  @Test
  void reportsRecordsWithSameId() {
    ReadResult result = reader.readJson("""
        {"persons": [{"id": "a", "name": "A"}, {"id": "a", "name": "A"}, {"id": "a", "name": "Another"}],
         "organizations": [{"id": "o", "name": "O"}],
         "memberships": [
           {"id": "m", "person_id": "a", "organization_id": "o", "start_date": "2001"},
           {"id": "m", "person_id": "a", "organization_id": "o", "start_date": "2002"}]}
        """);

    assertThat(FindingTuples.of(result))
        .contains(
            tuple("popolo-repeated", "/persons/1"),
            tuple("popolo-id-repeated", "/persons/2/id"),
            tuple("popolo-id-repeated", "/memberships/1/id"));
    assertThat(result.orElseThrow().people()).hasSize(1);
    assertThat(result.orElseThrow().personnelTerms())
        .extracting(term -> term.id().value())
        .containsExactly("m", "membership/m");
  }

  @Test
  void reportsValuesOfWrongType() {
    ReadResult result = reader.readJson("""
        {"persons": [{"id": "a", "name": {"en": "A"}, "other_names": "B", "sources": [7]}, "nobody", null],
         "organizations": {"o": {"name": "O"}}, "meta": {"made": "today"}}
        """);

    assertThat(FindingTuples.of(result))
        .containsExactlyInAnyOrder(
            tuple("popolo-wrong-type", "/persons/0/name"),
            tuple("popolo-incomplete", "/persons/0"),
            tuple("popolo-wrong-type", "/persons/0/other_names"),
            tuple("popolo-wrong-type", "/persons/0/sources/0"),
            tuple("popolo-wrong-type", "/persons/1"),
            tuple("popolo-wrong-type", "/organizations"),
            tuple("popolo-not-held", "/meta"));
    assertThat(result.orElseThrow().people().get(0).name()).isEqualTo("a");
  }

  @Test
  void ignoresEmptyValues() {
    ReadResult result = reader.readJson("""
        {"persons": [{"id": "a", "name": "A", "gender": null, "email": "", "links": [ ], "other_names": [], "x": {}}]}
        """);

    assertThat(FindingTuples.of(result)).isEmpty();
  }

  @Test
  void reportsKeyThatIsNotHeldOnce() {
    ReadResult result = reader.readJson("""
        {"persons": [
          {"id": "a", "name": "A", "email": "a@example.org", "contact_details": [{"type": "phone"}]},
          {"id": "b", "name": "B", "email": "b@example.org", "favourite_colour": "red"}]}
        """);

    assertThat(FindingTuples.of(result))
        .containsExactly(
            tuple("popolo-not-held", "/persons/0/email"),
            tuple("popolo-not-held", "/persons/0/contact_details"),
            tuple("popolo-unknown-key", "/persons/1/favourite_colour"));
    assertThat(result.report().findings().get(0).message()).contains("2 times");
    assertThat(result.report().findings())
        .noneMatch(finding -> finding.message().contains("example.org"));
  }

  @Test
  void reportsRepeatedKey() {
    ReadResult result =
        reader.readJson("{\"persons\": [{\"id\": \"a\", \"name\": \"A\", \"name\": \"B\"}]}");

    assertOne(result, "popolo-key-repeated", "/persons/0/name");
    assertThat(result.orElseThrow().people().get(0).name()).isEqualTo("B");
  }

  @Test
  void reportsRepeatedCollection() {
    ReadResult result = reader.readJson("""
        {"persons": [{"id": "a", "name": "A"}], "meta": 1, "posts": [],
         "persons": [{"id": "b", "name": "B"}], "meta": 2, "posts": null, "people": [{"id": "c", "name": "C"}]}
        """);

    assertThat(FindingTuples.of(result))
        .containsExactly(
            tuple("popolo-key-repeated", "/persons"),
            tuple("popolo-key-repeated", "/meta"),
            tuple("popolo-not-held", "/meta"));
    assertThat(result.report().findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly("<text>:1:2", "<text>:1:41", "<text>:2:49");
    assertThat(result.orElseThrow().people()).extracting(Person::name).containsExactly("B", "C");
  }

  @Test
  void cleansText() {
    ReadResult result =
        reader.readJson("{\"persons\": [{\"id\": \"a\", \"name\": \"A\\u0000\\tB\\ud800\"}]}");
    Dataset dataset = result.orElseThrow();

    assertOne(result, "popolo-text-cleaned", "/persons/0/name");
    assertThat(dataset.people().get(0).name()).isEqualTo("A B");
    assertThat(new DatasetReader().readJson(new DatasetWriter().toJson(dataset)).orElseThrow())
        .isEqualTo(dataset);
  }

  @Test
  void reportsInvalidSourcesAndIdentifiers() {
    ReadResult result = reader.readJson("""
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
    assertThat(FindingTuples.of(result)).containsExactly(expected);
    assertThat(result.orElseThrow().sources()).isEmpty();
  }

  @Test
  void reportsEventsWithoutOrganizationOrDate() {
    ReadResult result = reader.readJson("""
        {"organizations": [{"id": "o", "name": "O"}],
         "events": [
           {"id": "e", "name": "Election", "classification": "general election", "start_date": "2011"},
           {"id": "f", "name": "Session", "organization_id": "o"},
           {"id": "g", "name": "Session", "organization_id": "x"}]}
        """);

    assertThat(FindingTuples.of(result))
        .containsExactly(
            tuple("popolo-incomplete", "/events/0"),
            tuple("popolo-undated", "/events/1"),
            tuple("popolo-unresolved", "/events/2/organization_id"));
    assertThat(result.orElseThrow().meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.period()).contains(TimeSpan.unknown()));
  }

  @Test
  void holdsOnlyCodeOfCountry() {
    ReadResult result = reader.readJson("""
        {"organizations": [
          {"id": "ee", "name": "Eesti", "classification": "Country", "founding_date": "1918",
           "identifiers": [{"scheme": "iso_3166_1", "identifier": "ee"}]},
          {"id": "xx", "name": "Nowhere", "classification": "country"}]}
        """);

    assertThat(FindingTuples.of(result))
        .containsExactlyInAnyOrder(
            tuple("popolo-country", "/organizations/0"),
            tuple("popolo-not-held", "/organizations/0/founding_date"),
            tuple("popolo-not-held", "/organizations/1/classification"));
    assertThat(result.orElseThrow().organizations()).hasSize(1);
  }

  @Test
  void reportsOrganizationThatIsPartOfItself() {
    ReadResult result = reader.readJson("""
        {"organizations": [
          {"id": "a", "name": "A", "parent_id": "b"},
          {"id": "b", "name": "B", "parent_id": "c"},
          {"id": "c", "name": "C", "parent_id": "a"},
          {"id": "d", "name": "D", "parent_id": "d"}]}
        """);

    assertThat(FindingTuples.of(result))
        .containsExactly(
            tuple("popolo-cycle", "/organizations/2/parent_id"),
            tuple("popolo-cycle", "/organizations/3/parent_id"));
    assertThat(result.orElseThrow().organizations())
        .extracting(organization -> organization.partOf().isEmpty()
            ? ""
            : organization.partOf().get(0).organization().value())
        .containsExactly("b", "c", "", "");
  }
}

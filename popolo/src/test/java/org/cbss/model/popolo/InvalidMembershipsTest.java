package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.json.ReadResult;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidMembershipsTest {
  private final PopoloReader reader = new PopoloReader();

  /** Reads a document with memberships of one person, in one organization with one post. */
  private ReadResult read(String... memberships) {
    return reader.readJson("""
        {"persons": [{"id": "a", "name": "A"}],
         "organizations": [{"id": "o", "name": "O"}],
         "posts": [{"id": "p", "label": "P", "organization_id": "o"}],
         "memberships": [%s]}
        """.formatted(String.join(",\n", memberships).replace('\'', '"')));
  }

  private ReadResult readDates(String dates) {
    return read("{'id': 'm', 'person_id': 'a', 'post_id': 'p'" + dates + "}");
  }

  private static Optional<String> period(ReadResult result) {
    return result.orElseThrow().personnelTerms().get(0).period().map(TimeSpan::toString);
  }

  private static void assertOne(ReadResult result, String code, String pointer) {
    assertThat(FindingTuples.of(result)).containsExactly(tuple(code, pointer));
  }

  @Test
  void reportsEndBeforeStart() {
    ReadResult result = readDates(", 'start_date': '2015-06', 'end_date': '2012'");

    assertOne(result, "popolo-dates-reversed", "/memberships/0/end_date");
    assertThat(result.report().findings().get(0).message()).contains("2012", "2015-06");
    assertThat(period(result)).isEmpty();
  }

  @Test
  void keepsEndThatMayBeBeforeStart() {
    ReadResult result = readDates(", 'start_date': '2012-06', 'end_date': '2012'");

    assertThat(FindingTuples.of(result)).isEmpty();
    assertThat(period(result)).contains("2012-06/2012");
  }

  @Test
  void reportsMembershipWithoutDate() {
    ReadResult result = readDates("");

    assertOne(result, "popolo-undated", "/memberships/0");
    assertThat(period(result)).isEmpty();
  }

  @Test
  void readsArrayOfOneId() {
    ReadResult result =
        read("{'id': 'm', 'person_id': ['a'], 'post_id': 'p', 'start_date': '2001'}");

    assertOne(result, "popolo-id-array", "/memberships/0/person_id");
    assertThat(result.orElseThrow().personnelTerms().get(0).person()).hasToString("a");
  }

  @Test
  void leavesOutArrayOfSeveralIds() {
    ReadResult result =
        read("{'id': 'm', 'person_id': ['a', 'b'], 'post_id': 'p', 'start_date': '2001'}");

    assertOne(result, "popolo-id-array", "/memberships/0/person_id");
    assertThat(result.orElseThrow().personnelTerms()).isEmpty();
  }

  @Test
  void readsPaddedYearInOneMembership() {
    ReadResult result = readDates(", 'start_date': '1889-01-01', 'end_date': '1889'");

    assertOne(result, "popolo-date-padded", "/memberships/0/start_date");
    assertThat(period(result)).contains("1889");
  }

  @Test
  void readsPaddedYearBesideYearOfOtherMembership() {
    ReadResult result = read(
        "{'id': '1', 'person_id': 'a', 'post_id': 'p', 'start_date': '1889', 'end_date': '1893'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'p', 'start_date': '1889-01-01', 'end_date': '1894'}");

    assertOne(result, "popolo-date-padded", "/memberships/1/start_date");
    assertThat(result.orElseThrow().personnelTerms())
        .extracting(term -> term.period().orElseThrow().toString())
        .containsExactly("1889/1893", "1889/1894");
  }

  @Test
  void leavesOutRepeatedMembershipWithPaddedYear() {
    ReadResult result = read(
        "{'person_id': 'a', 'post_id': 'p', 'start_date': '1889', 'end_date': '1893'}",
        "{'person_id': 'a', 'post_id': 'p', 'start_date': '1889-01-01', 'end_date': '1893'}");

    assertOne(result, "popolo-date-padded", "/memberships/1/start_date");
    assertThat(result.orElseThrow().personnelTerms()).hasSize(1);
  }

  @Test
  void keepsFirstOfJanuary() {
    ReadResult result = readDates(", 'start_date': '1889-01-01', 'end_date': '1893'");

    assertThat(FindingTuples.of(result)).isEmpty();
    assertThat(period(result)).contains("1889-01-01/1893");
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
  void readsDatesInOtherForms(String date, String code, String period) {
    ReadResult result = readDates(", 'start_date': '" + date + "'");

    assertOne(result, code, "/memberships/0/start_date");
    assertThat(period(result)).isEqualTo(Optional.ofNullable(period));
  }

  @Test
  void reportsUnresolvedReferences() {
    ReadResult result = read(
        "{'id': '1', 'person_id': 'x', 'post_id': 'p', 'start_date': '2001'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'x', 'start_date': '2001'}",
        "{'id': '3', 'person_id': 'a', 'post_id': 'p', 'start_date': '2001', 'on_behalf_of_id': 'x'}",
        "{'id': '4', 'person_id': 'a', 'post_id': 'p', 'start_date': '2002', 'legislative_period_id': 'x'}",
        "{'id': '5', 'member': 'x', 'organization_id': 'o'}",
        "{'id': '6', 'organization_id': 'o'}",
        "{'id': '7', 'person_id': 'a'}");

    assertThat(FindingTuples.of(result))
        .containsExactly(
            tuple("popolo-unresolved", "/memberships/0/person_id"),
            tuple("popolo-unresolved", "/memberships/1/post_id"),
            tuple("popolo-unresolved", "/memberships/2/on_behalf_of_id"),
            tuple("popolo-unresolved", "/memberships/3/legislative_period_id"),
            tuple("popolo-unresolved", "/memberships/4/member"),
            tuple("popolo-incomplete", "/memberships/5"),
            tuple("popolo-incomplete", "/memberships/6"));
    assertThat(result.orElseThrow().personnelTerms())
        .extracting(term -> term.id().value())
        .containsExactly("3", "4");
  }

  @Test
  void reportsPartyOfMember() {
    ReadResult result = read(
        "{'id': '1', 'person_id': 'a', 'post_id': 'p', 'start_date': '2001', 'on_behalf_of_id': 'o'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'p', 'start_date': '2005', 'on_behalf_of_id': 'o'}");

    assertOne(result, "popolo-not-held", "/memberships/0/on_behalf_of_id");
    assertThat(result.report().findings().get(0).message()).contains("2 times");
  }

  @Test
  void reportsRoleThatIsNeitherPostNorActing() {
    ReadResult result = read(
        "{'id': '1', 'person_id': 'a', 'post_id': 'p', 'role': 'acting', 'start_date': '2001'}",
        "{'id': '2', 'person_id': 'a', 'post_id': 'p', 'role': 'P', 'start_date': '2002'}",
        "{'id': '3', 'person_id': 'a', 'post_id': 'p', 'role': 'boss', 'start_date': '2003'}");

    assertOne(result, "popolo-not-held", "/memberships/2/role");
    assertThat(result.orElseThrow().personnelTerms())
        .extracting(PersonnelTerm::acting)
        .containsExactly(true, false, false);
  }

  @Test
  void leavesOutRepeatedMembership() {
    ReadResult result = read(
        "{'person_id': 'a', 'post_id': 'p'}",
        "{'person_id': 'a', 'post_id': 'p'}",
        "{'person_id': 'a', 'post_id': 'p', 'start_date': '2001'}");

    assertThat(FindingTuples.of(result))
        .containsExactly(
            tuple("popolo-undated", "/memberships/0"), tuple("popolo-repeated", "/memberships/1"));
    assertThat(result.orElseThrow().personnelTerms())
        .extracting(term -> term.id().value())
        .containsExactly("a/p/", "a/p/2001/");
  }

  @Test
  void makesPostIfPostIdIsInvalid() {
    ReadResult result = read(
        "{'id': 'm', 'person_id': 'a', 'post_id': ['p', 'q'], 'organization_id': 'o', 'start_date': '2001'}");

    assertThat(FindingTuples.of(result))
        .containsExactly(
            tuple("popolo-role-missing", "/memberships/0"),
            tuple("popolo-id-array", "/memberships/0/post_id"));
  }

  /** Reads a document with a person and an organization of the same id. */
  private ReadResult readNamesakes(String... memberships) {
    return reader.readJson("""
        {"persons": [{"id": "x", "name": "X"}],
         "organizations": [{"id": "o", "name": "O"}, {"id": "x", "name": "X"}],
         "memberships": [%s]}
        """.formatted(String.join(",\n", memberships).replace('\'', '"')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type': 'organization', 'id': 'x'}",
        "{'id': 'x', '@type': 'Organization'}",
        "{'id': 'x', 'classification': 'network'}",
        "[{'@type': 'organization', 'id': 'x'}]"
      })
  void readsMemberOfTypeOrganization(String member) {
    ReadResult result =
        readNamesakes("{'member': " + member + ", 'organization_id': 'o', 'start_date': '2001'}");

    assertThat(FindingTuples.of(result))
        .containsExactly(tuple("popolo-id-derived", "/persons/0/id"));
    assertThat(result.orElseThrow().personnelTerms()).isEmpty();
    assertThat(result.orElseThrow().organizations().get(0).members())
        .extracting(membership -> membership.organization().orElseThrow())
        .containsExactly(result.orElseThrow().organizations().get(1).id());
  }

  @Test
  void readsMemberOfTypePerson() {
    ReadResult result = readNamesakes(
        "{'id': 'm', 'member': {'@type': 'person', 'id': 'x'}, 'organization_id': 'o', 'start_date': '2001'}",
        "{'id': 'n', 'member': {'@type': 'person', 'id': 'o'}, 'organization_id': 'o', 'start_date': '2001'}");

    assertThat(FindingTuples.of(result))
        .contains(tuple("popolo-unresolved", "/memberships/1/member"))
        .doesNotContain(tuple("popolo-ambiguous", "/memberships/0/member"));
    assertThat(result.orElseThrow().personnelTerms()).hasSize(1);
    assertThat(result.orElseThrow().organizations().get(0).members()).isEmpty();
  }

  @Test
  void readsAmbiguousMemberAsPerson() {
    ReadResult result =
        readNamesakes("{'member': 'x', 'organization_id': 'o', 'start_date': '2001'}");

    assertThat(FindingTuples.of(result))
        .contains(tuple("popolo-ambiguous", "/memberships/0/member"));
    assertThat(result.report().toString()).contains("""
        warning[popolo-ambiguous]: "x" is a person and an organization; the person is used
        """);
    assertThat(result.orElseThrow().personnelTerms()).hasSize(1);
    assertThat(result.orElseThrow().organizations().get(0).members()).isEmpty();
  }
}

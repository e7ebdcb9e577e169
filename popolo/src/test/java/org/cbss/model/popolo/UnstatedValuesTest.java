package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Identified;
import org.cbss.model.Post;
import org.cbss.model.SeatCount;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file does not state is not invented, and what it states is not dropped without a finding. */
class UnstatedValuesTest {
  private final PopoloReader reader = new PopoloReader();

  private ReadResult read(String organization, String memberships) {
    return reader.readJson("""
        {"persons": [{"id": "eva", "name": "Eva Berg", "death_date": "2014-03-14"}, {"id": "nils", "name": "Nils Dahl"},
          {"id": "ida", "name": "Ida Moe"}],
         "organizations": [{"id": "hall", "name": "Hall"%s}],
         "events": [{"id": "t1", "name": "First", "classification": "legislative period",
          "start_date": "2001-01-01", "end_date": "2004-12-31"}],
         "memberships": [%s]}
        """.formatted(organization, memberships).replace('\'', '"'));
  }

  private static String membership(String person, String rest) {
    return "{'person_id': '" + person + "', 'organization_id': 'hall'" + rest + "}";
  }

  private static String message(ReadResult result, String code) {
    return result.report().findings().stream()
        .filter(finding -> finding.rule().equals(code))
        .map(finding -> finding.location().pointer() + ": " + finding.message())
        .findFirst()
        .orElse("");
  }

  private static String period(ReadResult result, int term) {
    return result
        .orElseThrow()
        .personnelTerms()
        .get(term)
        .period()
        .map(TimeSpan::toString)
        .orElse("");
  }

  @Test
  void reportsMembershipOutsideLegislativePeriod() {
    String role = ", 'role': 'member', 'legislative_period_id': 't1'";
    ReadResult result = read(
        "",
        membership("nils", role + ", 'start_date': '2001-01-01', 'end_date': '2004-12-31'") + ","
            + membership("ida", role + ", 'start_date': '2006-02-01', 'end_date': '2007'") + ","
            + membership("ida", role + ", 'start_date': '2008'"));

    assertThat(FindingTuples.of(result))
        .contains(
            tuple("popolo-outside-period", "/memberships/1/legislative_period_id"),
            tuple("popolo-outside-period", "/memberships/2/legislative_period_id"));
    assertThat(message(result, "popolo-period"))
        .contains("of the 3 memberships that name it, it anchors missing dates of 0");
    assertThat(period(result, 1)).isEqualTo("2006-02-01/2007");
    assertThat(period(result, 2)).isEqualTo("2008/");
  }

  @Test
  void reportsMissingRole() {
    ReadResult result = read("", membership("nils", ", 'start_date': '2001'"));

    assertThat(message(result, "popolo-role-missing"))
        .isEqualTo(
            "/memberships/0: the role is missing; \"member\" in hall is used instead, and held"
                + " as a post: once");
    assertThat(result.report().countsByRule()).doesNotContainKey("popolo-post-made");
  }

  @Test
  void reportsInvalidRole() {
    ReadResult result = read(
        "",
        membership("nils", ", 'role': ['Chair', 'Cook'], 'start_date': '2001'") + ","
            + membership("ida", ", 'role': 'member', 'start_date': '2001'"));

    assertThat(FindingTuples.of(result))
        .contains(
            tuple("popolo-wrong-type", "/memberships/0/role"),
            tuple("popolo-role-missing", "/memberships/0/role"),
            tuple("popolo-post-made", "/memberships/1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2001-01-01, 2004-12-31 | 2005-01-01, 2008-12-31 | 1",
        "2001-01-01, 2004-12-31 | 2004-12-31, 2008-12-31 | 1",
        "2001-01-01, 2004-12-31 | 2004-12-30, 2008-12-31 | 2",
        "2001-01-01, 2001-01-01 | 2001-01-01, 2001-01-01 | 2",
        "2001-01-01,            | 2005-01-01,            | 2",
      })
  void countsPeopleAtOnceAsSeats(String first, String second, int seats) {
    ReadResult result = read("", chair("nils", first) + "," + chair("ida", second));

    assertThat(result.orElseThrow().posts())
        .extracting(Post::seats)
        .containsExactly(seats == 1 ? List.of() : List.of(SeatCount.of(seats)));
  }

  private static String chair(String person, String dates) {
    String[] days = (dates + " ").split(",");
    return membership(
        person,
        ", 'role': 'Chair', 'start_date': '" + days[0].strip() + "', 'end_date': '"
            + days[1].strip() + "'");
  }

  @Test
  void countsOnePersonOnce() {
    ReadResult result = read(
        "",
        chair("nils", "2001, 2005") + "," + chair("nils", "2002, 2004") + ","
            + chair("nils", "2003, "));

    assertThat(result.orElseThrow().posts()).extracting(Post::seats).containsExactly(List.of());
  }

  @Test
  void readsSeatsOfOrganization() {
    String members = membership("nils", ", 'role': 'member', 'start_date': '2001'") + ","
        + membership("ida", ", 'role': 'member', 'start_date': '2001'");

    ReadResult result = read(", 'classification': 'legislature', 'seats': 1", members);

    assertThat(result.orElseThrow().posts())
        .extracting(Post::seats)
        .containsExactly(List.of(SeatCount.of(1)));
    assertThat(result.report().findings())
        .noneMatch(finding -> finding.location().pointer().endsWith("seats"));
    assertThat(FindingTuples.of(read(", 'seats': 'many'", members)))
        .contains(tuple("popolo-wrong-type", "/organizations/0/seats"));
    assertThat(FindingTuples.of(read(", 'seats': 40", "")))
        .contains(tuple("popolo-not-held", "/organizations/0/seats"));
  }

  @Test
  void limitsMissingEndByDeath() {
    String role = ", 'role': 'Cook', ";
    ReadResult result = read(
        "",
        membership("eva", role + "'start_date': '1950-11-30'") + ","
            + membership("eva", role + "'end_date': '1990'") + ","
            + membership("eva", role + "'id': 'x'") + ","
            + membership("eva", role + "'start_date': '2002', 'legislative_period_id': 't1'"));

    assertThat(period(result, 0)).isEqualTo("1950-11-30/[..2014-03-14]");
    assertThat(period(result, 1)).isEqualTo("/1990");
    assertThat(period(result, 2)).isEqualTo("/[..2014-03-14]");
    assertThat(period(result, 3)).isEqualTo("2002/[2002..2004-12-31]");
    assertThat(message(result, "popolo-end-limited")).endsWith("3 times");
    assertThat(FindingTuples.of(result))
        .contains(
            tuple("popolo-not-held", "/persons/0/death_date"),
            tuple("popolo-undated", "/memberships/2"));
  }

  @Test
  void reportsStartAfterDeath() {
    ReadResult result = read("", membership("eva", ", 'role': 'Cook', 'start_date': '2015'"));

    assertThat(period(result, 0)).isEqualTo("2015/");
    assertThat(FindingTuples.of(result))
        .contains(tuple("popolo-dates-reversed", "/memberships/0/start_date"));
  }

  @Test
  void limitsMissingEndByDissolution() {
    String dissolved = ", 'dissolution_date': '2010-06'";
    ReadResult result =
        read(dissolved, membership("eva", ", 'role': 'Cook', 'start_date': '2003'"));

    assertThat(period(result, 0)).isEqualTo("2003/[..2010-06]");
    Dataset dataset = result.orElseThrow();
    PopoloWriteResult written = new PopoloWriter().write(dataset);
    assertThat(reader.readJson(written.toJson()).orElseThrow().personnelTerms())
        .isEqualTo(dataset.personnelTerms());
  }

  @Test
  void readsEmbeddedRecords() {
    ReadResult result = reader.readJson("""
        {"memberships": [
          {"id": "700", "role": "Cook", "start_date": "1972-01-01",
           "organization": {"id": "mess", "name": "Mess", "parent": {"id": "club", "name": "Club"}},
           "person": {"id": "liv", "name": "Liv Example", "gender": "female"}},
          {"id": "701", "role": "Cook", "start_date": "1973", "organization_id": "mess",
           "person": {"id": "liv", "name": "Liv Sample"}}]}
        """);

    Dataset dataset = result.orElseThrow();
    assertThat(dataset.people()).extracting(person -> person.name()).containsExactly("Liv Example");
    assertThat(dataset.organizations())
        .extracting(Identified::id)
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("mess", "club");
    assertThat(dataset.personnelTerms()).hasSize(2);
    assertThat(FindingTuples.of(result))
        .containsExactlyInAnyOrder(
            tuple("popolo-post-made", "/memberships/0"),
            tuple("popolo-not-held", "/memberships/0/person/gender"),
            tuple("popolo-not-held", "/memberships/1/person"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "any.json | [{'id': 'a/pm', 'organization_id': 'a', 'role': 'Prime Minister'}] | /0/organization_id",
        "any.json | [{'id': 'o', 'name': 'O', 'classification': 'party', 'x': 1}]      | /0/classification",
        "posts.json | [{'id': 'p', 'name': 'P', 'birth_date': '1960'}]                 | /0/birth_date",
        "any.json | [{}, {'id': 'm', 'post_id': 'p', 'label': 'P'}]                    | /1",
        "any.json | [{'id': 'e', 'name': 'E', 'location': 'Oslo'}]                     | /0",
      })
  void recognizesCollectionByContent(String name, String json, String pointer) {
    ReadResult result = reader.read(SourceFile.of(name, json.replace('\'', '"')));

    assertThat(result.dataset()).isPresent();
    assertThat(result.report().findings())
        .extracting(finding -> finding.location().pointer())
        .contains(pointer);
  }
}

package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.SeatCount;
import org.cbss.model.Source;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadResult;
import org.cbss.model.query.Registry;
import org.junit.jupiter.api.Test;

class PopoloReaderTest {
  private final PopoloReader reader = new PopoloReader();

  private Dataset parliament() {
    return reader.readJson(ParliamentFile.JSON).orElseThrow();
  }

  @Test
  void holdsOnlyNamesOfPeople() {
    ReadResult result = reader.readJson(ParliamentFile.JSON);

    Person kask = result.orElseThrow().people().get(0);
    assertThat(kask)
        .isEqualTo(Person.builder()
            .id(kask.id())
            .name("Kati Kask")
            .addOtherName("Kati Tamm")
            .addOtherName("K. Kask")
            .putIdentifier("wikidata", "Q1")
            .citations(kask.citations())
            .build());
    assertThat(FindingTuples.of(result))
        .contains(
            tuple("popolo-not-held", "/persons/0/birth_date"),
            tuple("popolo-not-held", "/persons/0/gender"),
            tuple("popolo-not-held", "/persons/0/other_names/0/note"));
  }

  @Test
  void citesSourceByAddress() {
    Dataset dataset = parliament();

    Source source = dataset.sources().get(0);
    assertThat(dataset.people().get(0).citations().get(0).source()).isEqualTo(source.id());
    assertThat(source.url().orElseThrow()).hasToString("https://parliament.example/kask");
    assertThat(source.title()).hasToString("Members' page");
  }

  @Test
  void readsOrganizations() {
    Dataset dataset = parliament();

    assertThat(dataset.organizations())
        .extracting(Organization::kind, each -> each.period().orElseThrow().toString())
        .containsExactly(
            tuple(OrganizationKind.OTHER, "1992-09/"),
            tuple(OrganizationKind.COMMITTEE, "1993/2019-03-01"));
    Organization finance = dataset.organizations().get(1);
    assertThat(finance.partOf().get(0).organization()).hasToString("parliament");
    assertThat(finance.otherNames().get(0).translations())
        .containsEntry(LanguageTag.of("et"), "Rahanduskomisjon");
  }

  @Test
  void readsMembershipInPostAsTerm() {
    PersonnelTerm term = parliament().personnelTerms().get(0);

    assertThat(term.id()).hasToString("m1");
    assertThat(term.person()).hasToString("kask");
    assertThat(term.post()).hasToString("chair");
    assertThat(term.period().orElseThrow()).hasToString("2011-03-27/2013");
    assertThat(term.onBehalfOf()).contains(CountryCode.of("EE"));
    assertThat(term.acting()).isFalse();
  }

  @Test
  void makesPostFromRole() {
    ReadResult result = reader.readJson("""
        {"persons": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
         "organizations": [{"id": "o", "name": "O", "classification": "other"}],
         "memberships": [
           {"id": "1", "person_id": "a", "organization_id": "o", "role": "Judge", "start_date": "2001"},
           {"id": "2", "person_id": "b", "organization_id": "o", "role": "Judge", "start_date": "2001"},
           {"id": "3", "person_id": "b", "organization_id": "o", "role": "Judge", "start_date": "2009"}]}
        """);

    Post post = result.orElseThrow().posts().get(0);
    assertThat(post.title()).hasToString("Judge");
    assertThat(post.organization()).hasToString("o");
    assertThat(post.seats()).containsExactly(SeatCount.of(2));
    assertThat(result.orElseThrow().personnelTerms())
        .extracting(PersonnelTerm::post)
        .containsOnly(post.id());
    assertThat(FindingTuples.of(result))
        .containsExactly(tuple("popolo-post-made", "/memberships/0"));
  }

  @Test
  void anchorsMissingDatesInLegislativePeriod() {
    assertThat(anchored("")).isEqualTo("[2011-03-27..2015-03-23]");
    assertThat(anchored("'start_date': '2013',")).isEqualTo("2013/[2013..2015-03-23]");
    assertThat(anchored("'end_date': '2013-05',")).isEqualTo("[2011-03-27..2013-05]/2013-05");
    assertThat(anchored("'start_date': '2013', 'end_date': '2014',")).isEqualTo("2013/2014");
    assertThat(anchored("'start_date': '2016',")).isEqualTo("2016/");
  }

  private String anchored(String dates) {
    String json = ParliamentFile.JSON.replace(
        "\"organization_id\": \"parliament\", \"role\": \"member\",",
        "\"organization_id\": \"parliament\", \"role\": \"member\"," + dates.replace('\'', '"'));
    return reader
        .readJson(json)
        .orElseThrow()
        .personnelTerms()
        .get(1)
        .period()
        .orElseThrow()
        .toString();
  }

  @Test
  void anchorsOnlyStartInPeriodWithoutEnd() {
    String json = ParliamentFile.JSON.replace("\"end_date\": \"2015-03-23\"", "\"end_date\": null");

    assertThat(
            reader.readJson(json).orElseThrow().personnelTerms().get(1).period().orElseThrow())
        .hasToString("[2011-03-27..]/");
  }

  @Test
  void reportsLegislativePeriodWithItsMemberships() {
    assertThat(reader.readJson(ParliamentFile.JSON).report().findings())
        .filteredOn(finding -> finding.rule().equals("popolo-period"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/events/0");
          assertThat(finding.message())
              .contains("\"12th\"", "of the 1 memberships that name it", "of 1");
        });
  }

  @Test
  void readsCountryAsMember() {
    Membership member = parliament().organizations().get(0).members().get(0);

    assertThat(member.country()).contains(CountryCode.of("EE"));
    assertThat(member.role()).isEqualTo(MemberRole.OBSERVER);
    assertThat(member.period().orElseThrow()).hasToString("2004/");
  }

  @Test
  void readsRoleOfPresidency() {
    String json = ParliamentFile.JSON.replace(
        "\"role\": \"observer\"", "\"role\": \"presidency\", \"label\": \"EE 2004\"");

    Presidency presidency = reader.readJson(json).orElseThrow().presidencies().get(0);
    assertThat(presidency.id()).hasToString("m3");
    assertThat(presidency.holders()).containsExactly(Party.of(CountryCode.of("EE")));
    assertThat(presidency.organization()).hasToString("parliament");
    assertThat(presidency.title().orElseThrow()).hasToString("EE 2004");
    assertThat(presidency.period()).hasToString("2004/");
  }

  @Test
  void readsEventAsMeeting() {
    Meeting meeting = parliament().meetings().get(0);

    assertThat(meeting.organization().orElseThrow()).hasToString("parliament");
    assertThat(meeting.title().orElseThrow()).hasToString("Opening");
    assertThat(meeting.period().orElseThrow()).hasToString("2011-04-04");
    assertThat(meeting.place().orElseThrow()).hasToString("Tallinn");
    assertThat(meeting.note().orElseThrow()).hasToString("The first.");
  }

  @Test
  void readsKnownStatusOfMeeting() {
    String json = """
        {"organizations": [{"id": "o", "name": "O", "classification": "other"}],
         "events": [
           {"id": "a", "name": "A", "classification": "meeting", "organization_id": "o", "start_date": "2020", "status": "cancelled"},
           {"id": "b", "name": "B", "classification": "meeting", "organization_id": "o", "start_date": "2020", "status": "tentative"}
         ]}
        """;
    ReadResult result = new PopoloReader().readJson(json);

    assertThat(result.orElseThrow().meetings())
        .extracting(Meeting::status)
        .containsExactly(Optional.of(MeetingStatus.CANCELLED), Optional.empty());
    assertThat(result.report().countsByRule()).containsKey("popolo-not-held");
  }

  @Test
  void readsCountryOfArea() {
    String json = ParliamentFile.JSON
        .replace(
            "\"areas\": []",
            "\"areas\": [{\"id\": \"ocd-division/country:lv\", \"name\": \"Latvia\", \"type\": \"country\"}]")
        .replace("\"on_behalf_of_id\": \"ee\"", "\"area_id\": \"ocd-division/country:lv\"");

    assertThat(reader.readJson(json).orElseThrow().personnelTerms().get(0).onBehalfOf())
        .contains(CountryCode.of("LV"));
  }

  @Test
  void readsNestedRecords() {
    Dataset dataset = reader.readJson("""
            {"persons": [{"id": "a", "name": "A", "memberships": [{"id": "m", "post_id": "p", "start_date": "2001"}]}],
             "organizations": [{"id": "o", "name": "O", "posts": [{"id": "p", "label": "Head"}]}]}
            """).orElseThrow();

    assertThat(dataset.posts().get(0).organization()).hasToString("o");
    assertThat(dataset.personnelTerms().get(0).person()).hasToString("a");
  }

  @Test
  void writesAndQueriesReadDataSet() {
    Dataset dataset = parliament();

    String written = new DatasetWriter().toJson(dataset);

    assertThat(new DatasetReader().readJson(written).orElseThrow()).isEqualTo(dataset);
    assertThat(Registry.of(dataset).personnelTerms().stream()).hasSize(2);
  }
}

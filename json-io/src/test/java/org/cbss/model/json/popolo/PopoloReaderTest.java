package org.cbss.model.json.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Source;
import org.cbss.model.json.DatasetReadException;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Popolo file says reaches the record that it belongs in. */
class PopoloReaderTest {
  private static final String PARLIAMENT = """
      {
        "persons": [
          {"id": "kask", "name": "Kati Kask", "birth_date": "1970-01-01", "gender": "female",
           "other_names": [{"name": "Kati Tamm", "note": "before 1995"}, {"name": "K. Kask"}],
           "identifiers": [{"scheme": "wikidata", "identifier": "Q1"}],
           "sources": [{"url": "https://parliament.example/kask", "note": "Members' page"}]},
          {"id": "saar", "name": "Siim Saar"}
        ],
        "organizations": [
          {"id": "parliament", "name": "Parliament", "classification": "legislature", "founding_date": "1992-09"},
          {"id": "finance", "name": "Finance Committee", "classification": "committee", "parent_id": "parliament",
           "founding_date": "1993", "dissolution_date": "2019-03-01",
           "other_names": [{"name": "Rahanduskomisjon", "lang": "et"}]},
          {"id": "ee", "name": "Estonia", "classification": "country",
           "identifiers": [{"scheme": "ISO 3166-1 alpha-2", "identifier": "EE"}]}
        ],
        "posts": [
          {"id": "chair", "label": "Chair of the Finance Committee", "organization_id": "finance", "start_date": "1993"}
        ],
        "memberships": [
          {"id": "m1", "person_id": "kask", "post_id": "chair", "organization_id": "finance",
           "role": "Chair of the Finance Committee", "on_behalf_of_id": "ee", "start_date": "2011-03-27", "end_date": "2013"},
          {"person_id": "saar", "organization_id": "parliament", "role": "member", "legislative_period_id": "term/12"},
          {"id": "m3", "member": {"id": "ee"}, "organization_id": "parliament", "role": "observer", "start_date": "2004"}
        ],
        "events": [
          {"id": "term/12", "classification": "legislative period", "name": "12th", "start_date": "2011-03-27",
           "end_date": "2015-03-23"},
          {"id": "sitting", "classification": "meeting", "name": "Opening", "organization_id": "parliament",
           "start_date": "2011-04-04", "end_date": "2011-04-04", "location": "Tallinn", "description": "The first."}
        ],
        "areas": []
      }
      """;

  private final PopoloReader reader = new PopoloReader();

  private Dataset parliament() {
    return reader.read(PARLIAMENT).orThrow();
  }

  @Test
  void ofPeopleTheNamesAreHeldAndNothingElse() {
    PopoloReading reading = reader.read(PARLIAMENT);

    Person kask = reading.orThrow().people().get(0);
    assertThat(kask)
        .isEqualTo(Person.builder()
            .id(kask.id())
            .name("Kati Kask")
            .addOtherName("Kati Tamm")
            .addOtherName("K. Kask")
            .putIdentifier("wikidata", "Q1")
            .citations(kask.citations())
            .build());
    assertThat(Findings.of(reading))
        .contains(
            tuple("popolo-not-held", "/persons/0/birth_date"),
            tuple("popolo-not-held", "/persons/0/gender"),
            tuple("popolo-not-held", "/persons/0/other_names/0/note"));
  }

  @Test
  void aSourceIsCitedByItsAddress() {
    Dataset dataset = parliament();

    Source source = dataset.sources().get(0);
    assertThat(dataset.people().get(0).citations().get(0).source()).isEqualTo(source.id());
    assertThat(source.url().orElseThrow()).hasToString("https://parliament.example/kask");
    assertThat(source.title()).hasToString("Members' page");
  }

  @Test
  void organizationsWithTheirPlaceInOthersAndTheirDates() {
    Dataset dataset = parliament();

    assertThat(dataset.organizations())
        .extracting(Organization::kind, each -> each.period().orElseThrow().toString())
        .containsExactly(
            tuple(OrganizationKind.OTHER, "1992-09/"),
            tuple(OrganizationKind.COMMITTEE, "1993/2019-03-01"));
    Organization finance = dataset.organizations().get(1);
    assertThat(finance.partOf().orElseThrow()).hasToString("parliament");
    assertThat(finance.otherNames().get(0).translations())
        .containsEntry(LanguageTag.of("et"), "Rahanduskomisjon");
  }

  @Test
  void aMembershipInAPostIsATerm() {
    PersonnelTerm term = parliament().personnelTerms().get(0);

    assertThat(term.id()).hasToString("m1");
    assertThat(term.person()).hasToString("kask");
    assertThat(term.post()).hasToString("chair");
    assertThat(term.period().orElseThrow()).hasToString("2011-03-27/2013");
    assertThat(term.onBehalfOf()).contains(CountryCode.of("EE"));
    assertThat(term.acting()).isFalse();
  }

  @Test
  void aRoleWithoutAPostIsHeldAsOneWithASeatForEachWhoEverHeldIt() {
    PopoloReading reading = reader.read("""
        {"persons": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
         "organizations": [{"id": "o", "name": "O", "classification": "other"}],
         "memberships": [
           {"id": "1", "person_id": "a", "organization_id": "o", "role": "Judge", "start_date": "2001"},
           {"id": "2", "person_id": "b", "organization_id": "o", "role": "Judge", "start_date": "2001"},
           {"id": "3", "person_id": "b", "organization_id": "o", "role": "Judge", "start_date": "2009"}]}
        """);

    Post post = reading.orThrow().posts().get(0);
    assertThat(post.title()).hasToString("Judge");
    assertThat(post.organization()).hasToString("o");
    assertThat(post.seats()).isEqualTo(2);
    assertThat(reading.orThrow().personnelTerms())
        .extracting(PersonnelTerm::post)
        .containsOnly(post.id());
    assertThat(Findings.of(reading)).containsExactly(tuple("popolo-post-made", "/memberships/0"));
  }

  @Test
  void aPeriodAnchorsTheDatesThatAMembershipLacksAndClaimsNoMore() {
    assertThat(anchored("")).isEqualTo("[2011-03-27..2015-03-23]");
    assertThat(anchored("'start_date': '2013',")).isEqualTo("2013/[2013..2015-03-23]");
    assertThat(anchored("'end_date': '2013-05',")).isEqualTo("[2011-03-27..2013-05]/2013-05");
    assertThat(anchored("'start_date': '2013', 'end_date': '2014',")).isEqualTo("2013/2014");
    assertThat(anchored("'start_date': '2016',")).isEqualTo("2016/");
  }

  private String anchored(String dates) {
    String json = PARLIAMENT.replace(
        "\"organization_id\": \"parliament\", \"role\": \"member\",",
        "\"organization_id\": \"parliament\", \"role\": \"member\"," + dates.replace('\'', '"'));
    return reader
        .read(json)
        .orThrow()
        .personnelTerms()
        .get(1)
        .period()
        .orElseThrow()
        .toString();
  }

  @Test
  void aPeriodWithoutAnEndAnchorsTheStartAlone() {
    String json = PARLIAMENT.replace("\"end_date\": \"2015-03-23\"", "\"end_date\": null");

    assertThat(reader.read(json).orThrow().personnelTerms().get(1).period().orElseThrow())
        .hasToString("[2011-03-27..]/");
  }

  @Test
  void aPeriodIsReportedOnceWithTheMembershipsThatNameIt() {
    assertThat(reader.read(PARLIAMENT).report().findings())
        .filteredOn(finding -> finding.rule().equals("popolo-period"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/events/0");
          assertThat(finding.message()).contains("\"12th\"", "the 1 memberships");
        });
  }

  @Test
  void aCountryIsAMember() {
    Membership member = parliament().organizations().get(0).members().get(0);

    assertThat(member.country()).contains(CountryCode.of("EE"));
    assertThat(member.observer()).isTrue();
    assertThat(member.period().orElseThrow()).hasToString("2004/");
  }

  @Test
  void aMembershipInTheRoleOfAPresidencyIsATurnInTheChair() {
    String json = PARLIAMENT.replace(
        "\"role\": \"observer\"", "\"role\": \"presidency\", \"label\": \"EE 2004\"");

    Presidency presidency = reader.read(json).orThrow().presidencies().get(0);
    assertThat(presidency.id()).hasToString("m3");
    assertThat(presidency.country()).contains(CountryCode.of("EE"));
    assertThat(presidency.organization()).hasToString("parliament");
    assertThat(presidency.title().orElseThrow()).hasToString("EE 2004");
    assertThat(presidency.period()).hasToString("2004/");
  }

  @Test
  void anEventOfAnOrganizationIsAMeeting() {
    Meeting meeting = parliament().meetings().get(0);

    assertThat(meeting.body().orElseThrow()).hasToString("parliament");
    assertThat(meeting.title().orElseThrow()).hasToString("Opening");
    assertThat(meeting.period().orElseThrow()).hasToString("2011-04-04");
    assertThat(meeting.place().orElseThrow()).hasToString("Tallinn");
    assertThat(meeting.note().orElseThrow()).hasToString("The first.");
  }

  @Test
  void anAreaThatIsACountrySaysWhomSomebodyRepresents() {
    String json = PARLIAMENT
        .replace(
            "\"areas\": []",
            "\"areas\": [{\"id\": \"ocd-division/country:lv\", \"name\": \"Latvia\", \"type\": \"country\"}]")
        .replace("\"on_behalf_of_id\": \"ee\"", "\"area_id\": \"ocd-division/country:lv\"");

    assertThat(reader.read(json).orThrow().personnelTerms().get(0).onBehalfOf())
        .contains(CountryCode.of("LV"));
  }

  @Test
  void recordsWithinOthersAreReadLikeThoseThatStandAlone() {
    Dataset dataset = reader.read("""
            {"persons": [{"id": "a", "name": "A", "memberships": [{"id": "m", "post_id": "p", "start_date": "2001"}]}],
             "organizations": [{"id": "o", "name": "O", "posts": [{"id": "p", "label": "Head"}]}]}
            """).orThrow();

    assertThat(dataset.posts().get(0).organization()).hasToString("o");
    assertThat(dataset.personnelTerms().get(0).person()).hasToString("a");
  }

  @Test
  void separateFilesAreOneDataSetAndAnArrayIsWhatItsNameOrItsContentSays(@TempDir Path folder)
      throws IOException {
    Path people =
        Files.writeString(folder.resolve("people.json"), "[{\"id\": \"a\", \"name\": \"A\"}]");
    Path bodies = Files.writeString(
        folder.resolve("bodies.json"), "{\"organizations\": [{\"id\": \"o\", \"name\": \"O\"}]}");
    Path others = Files.writeString(
        folder.resolve("others.json"),
        "[{\"id\": \"m\", \"person_id\": \"a\", \"organization_id\": \"o\", \"start_date\": \"2001\"}]");

    Dataset dataset = reader.read(others, people, bodies).orThrow();

    assertThat(dataset.people()).hasSize(1);
    assertThat(dataset.organizations()).hasSize(1);
    assertThat(dataset.personnelTerms()).hasSize(1);
  }

  @Test
  void findingsStandInTheFileThatTheyAreOf() {
    PopoloReading reading = reader.read(
        SourceFile.of("persons.json", "[\n {\"id\": \"a\", \"name\": \"A\", \"shoe_size\": 4}]"),
        SourceFile.of("posts.json", "[{\"id\": \"p\", \"label\": \"P\"}]"));

    assertThat(reading.report().findings())
        .extracting(finding -> finding.location().toString(), finding -> finding.rule())
        .containsExactly(
            tuple("persons.json:2:27", "popolo-unknown-key"),
            tuple("posts.json:1:2", "popolo-incomplete"));
  }

  @Test
  void theLanguageIsTheOneGiven() {
    PopoloReader estonian = new PopoloReader(ReadLimits.defaults(), LanguageTag.of("et"));

    assertThat(estonian.read(PARLIAMENT).orThrow().language()).isEqualTo(LanguageTag.of("et"));
  }

  @Test
  void whatIsReadCanBeWrittenInOurFormatAndAsked() {
    Dataset dataset = parliament();

    String written = new DatasetWriter().toString(dataset);

    assertThat(new DatasetReader().read(written).orThrow()).isEqualTo(dataset);
    assertThat(Registry.of(dataset).personnelTerms().stream()).hasSize(2);
  }

  @Test
  void aFileThatIsNoJsonOrHasNoCollectionGivesNoDataSet() {
    assertThat(Findings.of(reader.read("{\"persons\": [")))
        .containsExactly(tuple("json-truncated", "/persons"));
    assertThat(Findings.of(reader.read("[]"))).containsExactly(tuple("popolo-no-collection", ""));
    assertThat(Findings.of(reader.read("{\"people_list\": [1]}")))
        .contains(tuple("popolo-no-collection", ""));
    assertThat(reader.read("3").dataset()).isEmpty();
    assertThatThrownBy(() -> reader.read("").orThrow()).isInstanceOf(DatasetReadException.class);
  }

  @Test
  void whereAFileCannotBeReadNothingIsSaidOfReferencesToIt() {
    PopoloReading reading = reader.read(
        SourceFile.of("persons.json", "[{\"id\": \"a\", "),
        SourceFile.of(
            "memberships.json",
            "[{\"id\": \"m\", \"person_id\": \"a\", \"organization_id\": \"o\"}]"));

    assertThat(reading.dataset()).isEmpty();
    assertThat(reading.report().countsByRule()).containsOnlyKeys("json-truncated");
  }

  @Test
  void whatTwoFilesTellAlikeIsOne() {
    SourceFile house = SourceFile.of("house.json", PARLIAMENT);
    SourceFile senate = SourceFile.of("senate.json", PARLIAMENT);

    PopoloReading reading = reader.read(house, senate);

    assertThat(reading.orThrow()).isEqualTo(parliament());
    assertThat(reading.report().findings())
        .filteredOn(finding -> finding.location().toString().startsWith("senate"))
        .extracting(finding -> finding.rule())
        .containsOnly("popolo-repeated");
  }

  @Test
  void limitsHold() {
    PopoloReader small =
        new PopoloReader(ReadLimits.defaults().withFileBytes(10), LanguageTag.ENGLISH);

    assertThat(Findings.of(small.read("{\"persons\": []}")))
        .containsExactly(tuple("json-too-large", ""));
  }
}

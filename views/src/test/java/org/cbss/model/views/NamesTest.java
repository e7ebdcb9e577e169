package org.cbss.model.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.FormerName;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private final Names names = new Names(Registry.of(Dataset.builder().build()));

  @ParameterizedTest
  @CsvSource({
    "CS, 1980/1983, Czechoslovakia",
    "CS, 2004/2005, Serbia and Montenegro",
    "SU, 1984/1986, Soviet Union",
    "TR, 2002, Türkiye",
    "XK, 2018, Kosovo"
  })
  void namesHolderAndMemberInPeriod(String code, String period, String name) {
    CountryCode country = CountryCode.of(code);
    Presidency presidency = Presidency.builder()
        .id(Id.of("p"))
        .organization(Id.of("o"))
        .holders(List.of(Party.of(country)))
        .period(TimeSpan.parse(period))
        .build();
    Membership member =
        Membership.builder().country(country).period(TimeSpan.parse(period)).build();

    assertThat(names.holder(presidency)).isEqualTo(name);
    assertThat(names.of(presidency)).isEqualTo("Presidency of " + name);
    assertThat(names.member(member)).isEqualTo(name);
  }

  @Test
  void namesMemberOfUnknownPeriod() {
    assertThat(names.member(Membership.builder().country(CountryCode.of("CS")).build()))
        .isEqualTo("Serbia and Montenegro");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, Spring of the Council (planned)",
    "HELD, Spring of the Council",
    "POSTPONED, Spring of the Council (postponed)",
    "CANCELLED, Spring of the Council (cancelled)"
  })
  void namesStatusOfMeeting(MeetingStatus status, String name) {
    Meeting meeting = Meeting.builder()
        .id(Id.of("m"))
        .organization(Id.of("council"))
        .title(LocalizedText.of("Spring"))
        .status(status)
        .build();
    Organization council = Organization.builder()
        .id(Id.of("council"))
        .name(LocalizedText.of("Council"))
        .kind(OrganizationKind.OTHER)
        .build();
    Dataset dataset =
        Dataset.builder().addOrganization(council).addMeeting(meeting).build();

    assertThat(new Names(Registry.of(dataset)).of(meeting)).isEqualTo(name);
  }

  private final Names renamed = new Names(Registry.of(Dataset.builder()
      .addOrganization(renamed("body")
          .addFormerName(former("Conference", "1992-03-05/1998-06"))
          .addFormerName(former("Committee", "1998/2000"))
          .build())
      .addPerson(Person.builder().id(Id.of("ada")).name("Ada Holm").build())
      .addPost(Post.builder()
          .id(Id.of("post"))
          .title(LocalizedText.of("Director"))
          .organization(Id.of("body"))
          .addFormerName(former("Secretary", "1990/1999"))
          .build())
      .addProject(Project.builder()
          .id(Id.of("project"))
          .name(LocalizedText.of("Shores"))
          .addFormerName(former("Coasts", "1995"))
          .build())
      .addPresidency(Presidency.builder()
          .id(Id.of("turn"))
          .organization(Id.of("body"))
          .holders(List.of(Party.of(CountryCode.of("SE"))))
          .period(TimeSpan.parse("1995-07-01/1996-06-30"))
          .build())
      .build()));

  private static OrganizationBuilder renamed(String id) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("Council"))
        .kind(OrganizationKind.OTHER);
  }

  private static FormerName former(String name, String period) {
    return FormerName.builder()
        .name(LocalizedText.of(name))
        .period(TimeSpan.parse(period))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "1992-03-04, Council",
    "1992-03-05, Conference",
    "1998-05-31, Conference",
    "1998-06-01, Conference",
    "1998-06-02, Council",
    "1999-06-30, Committee",
    "2000-01-01, Committee",
    "2000-01-02, Council",
    "1995, Conference",
    "1997/1998, Council",
    "1996/.., Council",
    "/, Council"
  })
  void namesOrganizationAsInUseThroughoutSpan(String span, String name) {
    assertThat(renamed.during(TimeSpan.parse(span)).of(Id.of("body"))).isEqualTo(name);
    assertThat(renamed.of(Id.of("body"))).isEqualTo("Council");
  }

  @ParameterizedTest
  @CsvSource({"1994-06-01, Shores", "1995-06-01, Shores"})
  void namesProjectByPresentNameIfFormerIsVague(String day, String name) {
    assertThat(renamed.during(TimeSpan.parse(day)).of(Id.of("project"))).isEqualTo(name);
  }

  @Test
  void namesMembershipOfDayAskedFor() {
    Membership member = Membership.builder()
        .organization(Id.<Organization>of("body"))
        .period(TimeSpan.parse("1993-01-01/.."))
        .build();

    assertThat(renamed.member(member)).isEqualTo("Council");
    assertThat(renamed.during(TimeSpan.parse("1994-05-06")).member(member)).isEqualTo("Conference");
  }

  @Test
  void namesPostOfTermInTimeAskedFor() {
    PersonnelTerm term = PersonnelTerm.builder()
        .id(Id.of("term"))
        .person(Id.of("ada"))
        .post(Id.of("post"))
        .period(TimeSpan.parse("1995-01-01/2004-12-31"))
        .build();

    assertThat(renamed.title(term)).isEqualTo("Ada Holm, Director");
    assertThat(renamed.during(TimeSpan.parse("1996-05-06")).title(term))
        .isEqualTo("Ada Holm, Secretary");
  }

  @Test
  void namesMeetingInItsOwnTime() {
    MeetingBuilder meeting =
        Meeting.builder().id(Id.of("m")).organization(Id.<Organization>of("body"));

    assertThat(renamed.of(meeting.period(TimeSpan.parse("1997-05-06")).build()))
        .isEqualTo("Meeting of the Conference");
    assertThat(renamed.of(Meeting.builder()
            .id(Id.of("m"))
            .organization(Id.<Organization>of("body"))
            .presidency(Id.<Presidency>of("turn"))
            .build()))
        .isEqualTo("Meeting of the Conference");
  }

  @Test
  void namesEachHolderOfJointPresidency() {
    Presidency joint = Presidency.builder()
        .id(Id.of("p"))
        .organization(Id.of("o"))
        .holders(List.of(
            Party.of(CountryCode.of("SE")),
            Party.of(Id.<Organization>of("body")),
            Party.of(CountryCode.of("FI"))))
        .period(TimeSpan.parse("1995-01-01/1995-12-31"))
        .build();

    assertThat(renamed.holder(joint)).isEqualTo("Sweden, Conference and Finland");
  }

  @Test
  void namesInLanguageThatIsAsked() {
    Organization council = renamed("lc")
        .name(LocalizedText.of(
            Map.of(LanguageTag.ENGLISH, "Lakes Council", LanguageTag.of("da"), "Sørådet")))
        .build();
    Names names =
        new Names(Registry.of(Dataset.builder().addOrganization(council).build()));

    assertThat(names.of(council.id())).isEqualTo("Lakes Council");
    assertThat(names.in(LanguageTag.of("da")).of(council.id())).isEqualTo("Sørådet");
    assertThat(names.in(LanguageTag.of("fi")).of(LocalizedText.of("Plain"))).isEqualTo("Plain");
  }
}

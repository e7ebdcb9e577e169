package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.area;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.message;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;
import static org.cbss.model.testing.Data.term;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.MeetingStatus;
import org.cbss.model.StrategicArea;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

class BriefingTest {
  /** A presidency with an open end that began in July 2020, and records of that year and of 2021 and later. */
  private static final Entity[] IN_AND_AFTER_2020 = {
    organization("council").period(span("1992/..")).build(),
    organization("group", "council").period(span("2022-01-01/2022-12-31")).build(),
    person("ada"),
    post("head", "council"),
    presidency("open", "council", "2020-07-01/..").build(),
    mandate("mandate", "council", "2022-01-01/2022-12-31").build(),
    meeting("met").organization(Id.of("council")).period(span("2020-10-05")).build(),
    meeting("meets").organization(Id.of("council")).period(span("2022-05-05")).build(),
    decision("decided", "council").date(EdtfDate.parse("2021-01-01")).build(),
    decision("decides", "council").date(EdtfDate.parse("2021-01-02")).build(),
    project("ran").period(span("2020-09-01/2020-12-31")).build(),
    project("runs").period(span("2022-01-01/2022-12-31")).build(),
    term("served", "ada", "head").period(span("2020-08-01/2021-01-01")).build(),
    term("serves", "ada", "head").period(span("2021-01-02/2022-12-31")).build()
  };

  private final List<Entity> entities = new ArrayList<>(List.of(
      organization("council").period(TimeSpan.parse("1992-03/..")).build(),
      organization("secretariat", "council").build(),
      organization("unit", "secretariat").period(TimeSpan.parse("2001/2030")).build(),
      organization("desk", "unit").period(TimeSpan.parse("2001/2015")).build(),
      organization("neighbour").period(TimeSpan.parse("1992/..")).build(),
      presidency("lv", "council", "2018-07-01/2019-06-30").build(),
      presidency("dk", "council", "2019-07-01/2020-06-30").build(),
      presidency("lt", "council", "2020-07-01/2021-06-30").build(),
      presidency("elsewhere", "neighbour", "2019-07-01/2020-06-30").build()));

  private Briefing briefing(Entity... more) {
    entities.addAll(List.of(more));
    Registry registry = registry(entities.toArray(Entity[]::new));
    return registry.briefing(registry.presidencies().get(Id.of("dk")));
  }

  private static TimeSpan span(String text) {
    return TimeSpan.parse(text);
  }

  @Test
  void namesThePresidencyItsPredecessorAndItsSuccessor() {
    Briefing briefing = briefing();

    assertThat(briefing.presidency().id()).hasToString("dk");
    assertThat(briefing.predecessor().orElseThrow().id()).hasToString("lv");
    assertThat(briefing.successor().orElseThrow().id()).hasToString("lt");
  }

  @Test
  void listsTheOrganizationAndItsPartsAtAnyDepth() {
    assertThat(ids(briefing().organizations())).isEqualTo("council secretariat unit|");
  }

  @Test
  void listsProgrammesOfThePresidencyOnly() {
    Briefing briefing = briefing(
        mandate("trio", "neighbour", "2018/2021")
            .addPresidencies(Id.of("lv"), Id.of("dk"))
            .build(),
        mandate("next", "council", "2020/2021").addPresidency(Id.of("lt")).build(),
        mandate("strategy", "council", "2010/2030").build(),
        mandate("plan", "council", "2019-07-01/2020-06-30")
            .partOf(Id.of("strategy"))
            .build());

    assertThat(ids(briefing.mandates())).isEqualTo("trio strategy plan|");
  }

  @Test
  void listsMeetingsCalledOffApart() {
    Briefing briefing = briefing(
        meeting("held").organization(Id.of("council")).presidency(Id.of("dk")).build(),
        meeting("planned")
            .organization(Id.of("council"))
            .presidency(Id.of("dk"))
            .status(MeetingStatus.PLANNED)
            .build(),
        meeting("cancelled")
            .organization(Id.of("council"))
            .presidency(Id.of("dk"))
            .status(MeetingStatus.CANCELLED)
            .build(),
        meeting("postponed")
            .organization(Id.of("unit"))
            .period(span("2020-04/2020-07"))
            .status(MeetingStatus.POSTPONED)
            .build());

    assertThat(ids(briefing.meetings())).isEqualTo("held|planned");
    assertThat(ids(briefing.meetingsCalledOff())).isEqualTo("cancelled postponed|");
  }

  @Test
  void listsMeetingsByNamedPresidencyBeforeDates() {
    Briefing briefing = briefing(
        project("promise").build(),
        meeting("named").organization(Id.of("council")).presidency(Id.of("dk")).build(),
        meeting("named-against-its-date")
            .organization(Id.of("council"))
            .period(span("2021-01-01"))
            .presidency(Id.of("dk"))
            .build(),
        meeting("names-another")
            .organization(Id.of("council"))
            .period(span("2020-01-01"))
            .presidency(Id.of("lt"))
            .build(),
        meeting("dated").organization(Id.of("unit")).period(span("2020-05-06")).build(),
        meeting("first-day")
            .organization(Id.of("desk"))
            .period(span("2019-07-01"))
            .build(),
        meeting("last-day")
            .organization(Id.of("council"))
            .period(span("2020-06-30"))
            .build(),
        meeting("too-early")
            .organization(Id.of("council"))
            .period(span("2019-06-30"))
            .build(),
        meeting("too-late")
            .organization(Id.of("council"))
            .period(span("2020-07-01"))
            .build(),
        meeting("perhaps").organization(Id.of("council")).period(span("2020")).build(),
        meeting("of-no-time").organization(Id.of("council")).build(),
        meeting("of-another-organization")
            .organization(Id.of("neighbour"))
            .period(span("2020-05-06"))
            .build(),
        meeting("of-another-organization-that-names-it")
            .organization(Id.of("neighbour"))
            .presidency(Id.of("dk"))
            .build(),
        meeting("of-a-project")
            .project(Id.of("promise"))
            .period(span("2020-05-06"))
            .build(),
        meeting("of-a-project-that-names-it")
            .project(Id.of("promise"))
            .presidency(Id.of("dk"))
            .build());

    assertThat(ids(briefing.meetings()))
        .isEqualTo("named named-against-its-date dated first-day last-day"
            + " of-another-organization-that-names-it of-a-project-that-names-it"
            + "|perhaps of-no-time");
  }

  @Test
  void listsDecisionsByNamedPresidencyBeforeDates() {
    Briefing briefing = briefing(
        meeting("danish").organization(Id.of("council")).presidency(Id.of("dk")).build(),
        meeting("lithuanian")
            .organization(Id.of("council"))
            .presidency(Id.of("lt"))
            .build(),
        meeting("dated")
            .organization(Id.of("council"))
            .period(span("2020-05-06"))
            .build(),
        decision("named", "council").presidency(Id.of("dk")).build(),
        decision("named-against-its-date", "council")
            .presidency(Id.of("dk"))
            .date(EdtfDate.parse("2018-01-01"))
            .build(),
        decision("named-against-its-meeting", "council")
            .presidency(Id.of("dk"))
            .meeting(Id.of("lithuanian"))
            .build(),
        decision("names-another", "council")
            .presidency(Id.of("lt"))
            .meeting(Id.of("danish"))
            .date(EdtfDate.parse("2020-05-06"))
            .build(),
        decision("by-its-meeting", "council").meeting(Id.of("danish")).build(),
        decision("by-another-meeting", "council")
            .meeting(Id.of("lithuanian"))
            .date(EdtfDate.parse("2020-05-06"))
            .build(),
        decision("by-the-date-of-its-meeting", "unit").meeting(Id.of("dated")).build(),
        decision("by-its-date", "unit").date(EdtfDate.parse("2020-05-06")).build(),
        decision("too-late", "unit").date(EdtfDate.parse("2020-07-01")).build(),
        decision("perhaps", "council").date(EdtfDate.parse("2019")).build(),
        decision("of-no-time", "council").build(),
        decision("of-another-organization", "neighbour")
            .date(EdtfDate.parse("2020-05-06"))
            .build());

    assertThat(ids(briefing.decisions()))
        .isEqualTo("named named-against-its-date named-against-its-meeting by-its-meeting"
            + " by-the-date-of-its-meeting by-its-date|perhaps of-no-time");
  }

  @Test
  void listsMessagesByNamedPresidencyBeforeDates() {
    Briefing briefing = briefing(
        meeting("danish").organization(Id.of("council")).presidency(Id.of("dk")).build(),
        meeting("lithuanian")
            .organization(Id.of("council"))
            .presidency(Id.of("lt"))
            .build(),
        meeting("dated")
            .organization(Id.of("council"))
            .period(span("2020-05-06"))
            .build(),
        message("named", "unit").presidency(Id.of("dk")).build(),
        message("by-its-meeting", "council").meeting(Id.of("danish")).build(),
        message("by-the-date-of-its-meeting", "desk").meeting(Id.of("dated")).build(),
        message("names-another", "council")
            .presidency(Id.of("lt"))
            .meeting(Id.of("danish"))
            .build(),
        message("by-another-meeting", "council").meeting(Id.of("lithuanian")).build(),
        message("of-no-time", "council").build(),
        message("of-another-organization", "neighbour").meeting(Id.of("dated")).build());

    assertThat(ids(briefing.takeHomeMessages()))
        .isEqualTo("named by-its-meeting by-the-date-of-its-meeting|of-no-time");
  }

  @Test
  void holdsNoMandateThatAnotherHadSupersededBefore() {
    Briefing briefing = briefing(
        mandate("old", "council", "2015-01-01/2025-12-31").build(),
        mandate("new", "council", "2018-01-01/2030-12-31")
            .supersedes(Id.of("old"))
            .build(),
        mandate("changed", "unit", "2015-01-01/2025-12-31").build(),
        mandate("under-it", "unit", "2020-01-01/2030-12-31")
            .supersedes(Id.of("changed"))
            .build(),
        mandate("perhaps-changed", "desk", "2015-01-01/2025-12-31").build(),
        mandate("some-time", "desk", "2019/2030-12-31")
            .supersedes(Id.of("perhaps-changed"))
            .build());

    assertThat(ids(briefing.mandates()))
        .isEqualTo("new changed under-it some-time|perhaps-changed");
  }

  @Test
  void listsMandatesInForceOrAdopted() {
    Briefing briefing = briefing(
        mandate("in-force", "unit", "2014/2019-12-31").addArea(area("a")).build(),
        mandate("perhaps-in-force", "unit", "2018/2019").addArea(area("b")).build(),
        mandate("over", "council", "2010/2018").addArea(area("c")).build(),
        mandate("to-come", "council", "2021/2025")
            .addAreas(area("d"), area("e"))
            .build(),
        mandate("perhaps-adopted", "council", "2022/2025").addArea(area("f")).build(),
        mandate("adopted-later", "council", "2023/2025").addArea(area("g")).build(),
        mandate("of-another-organization", "neighbour", "2014/2025")
            .addArea(area("h"))
            .build(),
        mandate("of-another-organization-adopted-here", "neighbour", "2025").build(),
        decision("adopts", "council")
            .presidency(Id.of("dk"))
            .addAdopted(Id.of("to-come"))
            .addAdopted(Id.of("of-another-organization-adopted-here"))
            .build(),
        decision("perhaps-adopts", "council")
            .date(EdtfDate.parse("2020"))
            .addAdopted(Id.of("perhaps-adopted"))
            .build(),
        decision("adopts-later", "council")
            .presidency(Id.of("lt"))
            .addAdopted(Id.of("adopted-later"))
            .build());

    assertThat(ids(briefing.mandates()))
        .isEqualTo(
            "in-force to-come of-another-organization-adopted-here|perhaps-in-force perhaps-adopted");
    assertThat(ids(briefing.adoptedMandates()))
        .isEqualTo("to-come of-another-organization-adopted-here|perhaps-adopted");
    assertThat(briefing.areas().certain().stream().map(StrategicArea::id))
        .containsExactly(Id.of("a"), Id.of("d"), Id.of("e"));
    assertThat(briefing.areas().uncertain().stream().map(StrategicArea::id))
        .containsExactly(Id.of("b"), Id.of("f"));
  }

  @Test
  void holdsProjectsThatRanAndThoseThatBegan() {
    Briefing briefing = briefing(
        project("began").period(span("2020-01-01/")).build(),
        project("began-some-day").period(span("[2019-07-01..2020-06-30]/")).build(),
        project("ran").period(span("2015/2025")).build(),
        project("perhaps-began").period(span("2020/2023")).build(),
        project("over").period(span("2010/2018")).build(),
        project("to-come").period(span("2021/2022")).build(),
        project("of-no-time").build());

    assertThat(ids(briefing.projects()))
        .isEqualTo("began began-some-day ran|perhaps-began of-no-time");
    assertThat(ids(briefing.launchedProjects())).isEqualTo("began began-some-day|perhaps-began");
  }

  @Test
  void listsFoundedOrganizations() {
    Briefing briefing = briefing(
        organization("network").period(span("2020-03/..")).build(),
        organization("perhaps").period(span("2020/..")).build(),
        organization("of-no-time").build());

    assertThat(ids(briefing.launchedOrganizations())).isEqualTo("network|perhaps");
  }

  @Test
  void listsAppointmentsAndDepartures() {
    Briefing briefing = briefing(
        person("ada"),
        post("head", "unit").toBuilder().seats(List.of()).build(),
        post("other-head", "neighbour"),
        term("came", "ada", "head").period(span("2020-01-01/")).build(),
        term("perhaps-came", "ada", "head").period(span("2020/2026")).build(),
        term("went", "ada", "head").period(span("2010/2019-12-31")).build(),
        term("perhaps-went", "ada", "head").period(span("/[..2020-06-30]")).build(),
        term("came-and-went", "ada", "head").period(span("2020-02")).build(),
        term("stayed", "ada", "head").period(span("2010/..")).build(),
        term("in-another-body", "ada", "other-head")
            .period(span("2020-01-01/2020-02-01"))
            .build(),
        term("of-no-time", "ada", "head").build());

    assertThat(ids(briefing.appointments()))
        .isEqualTo("came came-and-went|perhaps-came perhaps-went");
    assertThat(ids(briefing.departures())).isEqualTo("went came-and-went|came perhaps-went");
  }

  @Test
  void listsThoseInOfficeThroughout() {
    Briefing briefing = briefing(
        person("ada"),
        post("head", "unit").toBuilder().seats(List.of()).build(),
        post("other-head", "neighbour"),
        term("throughout", "ada", "head").period(span("2010-01-01/2020-06-30")).build(),
        term("stayed", "ada", "head").period(span("2010/..")).build(),
        term("perhaps", "ada", "head").period(span("2019/")).build(),
        term("came", "ada", "head").period(span("2019-07-02/..")).build(),
        term("went", "ada", "head").period(span("2010/2020-06-29")).build(),
        term("of-the-neighbour", "ada", "other-head").period(span("2010/..")).build(),
        term("without-period", "ada", "head").build());

    assertThat(ids(briefing.inOffice())).isEqualTo("throughout stayed|perhaps");
  }

  @Test
  void listsThoseInOfficeUntilAsOf() {
    Registry registry = registryAsOf(
        "2026-06-30",
        organization("council").build(),
        person("ada"),
        post("head", "council"),
        presidency("open", "council", "2026-01-01/..").build(),
        presidency("later", "council", "2026-01-01/2026-12-31").build(),
        term("stayed", "ada", "head").period(span("2010/..")).build(),
        term("came", "ada", "head").period(span("2026-01-02/..")).build());

    assertThat(ids(registry.briefing(registry.presidencies().get(Id.of("open"))).inOffice()))
        .isEqualTo("stayed|");
    assertThat(
            ids(registry.briefing(registry.presidencies().get(Id.of("later"))).inOffice()))
        .isEqualTo("|stayed");
  }

  @Test
  void isCertainOfTheOrganizationOfThePresidency() {
    Registry registry = registry(
        organization("group").build(),
        organization("part", "group").build(),
        presidency("is", "group", "2012-01-01/2012-12-31").build());

    assertThat(ids(registry.briefing(registry.presidencies().get(Id.of("is"))).organizations()))
        .isEqualTo("group|part");
  }

  @Test
  void isUncertainOfOpenEndsAfterAsOf() {
    Registry registry = registryAsOf(
        "2019-06-30",
        organization("council").period(span("1992/..")).build(),
        mandate("open", "council", "2015/..").build(),
        mandate("ended", "council", "2015/2025").build(),
        project("open-project").period(span("2015/..")).build(),
        presidency("dk", "council", "2019-07-01/2020-06-30").build());
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("dk")));

    assertThat(ids(briefing.organizations())).isEqualTo("council|");
    assertThat(ids(briefing.mandates())).isEqualTo("ended|open");
    assertThat(ids(briefing.projects())).isEqualTo("|open-project");
  }

  @Test
  void isUncertainIfThePresidencyMayHaveEnded() {
    Briefing briefing = openBriefing(registryAsOf("2021-01-01", IN_AND_AFTER_2020));

    assertThat(ids(briefing.organizations())).isEqualTo("council|group");
    assertThat(ids(briefing.meetings())).isEqualTo("met|meets");
    assertThat(ids(briefing.decisions())).isEqualTo("decided|decides");
    assertThat(ids(briefing.mandates())).isEqualTo("|mandate");
    assertThat(ids(briefing.projects())).isEqualTo("ran|runs");
    assertThat(ids(briefing.launchedProjects())).isEqualTo("ran|runs");
    assertThat(ids(briefing.launchedOrganizations())).isEqualTo("|group");
    assertThat(ids(briefing.appointments())).isEqualTo("served|serves");
    assertThat(ids(briefing.departures())).isEqualTo("served|serves");
  }

  @Test
  void isCertainOfOpenPresidenciesWithoutAsOf() {
    Briefing briefing = openBriefing(registry(IN_AND_AFTER_2020));

    assertThat(ids(briefing.organizations())).isEqualTo("council group|");
    assertThat(ids(briefing.meetings())).isEqualTo("met meets|");
    assertThat(ids(briefing.decisions())).isEqualTo("decided decides|");
    assertThat(ids(briefing.mandates())).isEqualTo("mandate|");
    assertThat(ids(briefing.projects())).isEqualTo("ran runs|");
    assertThat(ids(briefing.launchedProjects())).isEqualTo("ran runs|");
    assertThat(ids(briefing.launchedOrganizations())).isEqualTo("group|");
    assertThat(ids(briefing.appointments())).isEqualTo("served serves|");
    assertThat(ids(briefing.departures())).isEqualTo("served serves|");
  }

  private static Briefing openBriefing(Registry registry) {
    return registry.briefing(registry.presidencies().get(Id.of("open")));
  }

  @Test
  void isEmptyWithoutRecords() {
    Registry registry = registry(
        organization("council").build(), presidency("only", "council", "2020").build());
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("only")));

    assertThat(briefing.predecessor()).isEmpty();
    assertThat(briefing.successor()).isEmpty();
    assertThat(briefing.meetings().isEmpty()).isTrue();
    assertThat(briefing.decisions().isEmpty()).isTrue();
    assertThat(briefing.mandates().isEmpty()).isTrue();
    assertThat(briefing.areas().isEmpty()).isTrue();
    assertThat(briefing.takeHomeMessages().isEmpty()).isTrue();
    assertThat(briefing.projects().isEmpty()).isTrue();
    assertThat(briefing.appointments().isEmpty()).isTrue();
    assertThat(briefing.departures().isEmpty()).isTrue();
  }
}

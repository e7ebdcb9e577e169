package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.term;

import java.util.List;
import org.cbss.model.Convention;
import org.cbss.model.ConventionBuilder;
import org.cbss.model.ConventionSubject;
import org.cbss.model.Handover;
import org.cbss.model.Id;
import org.cbss.model.testing.Data;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Tests to which briefing the records of a day belong on which the chair passes. */
class HandoverDayBriefingTest {
  private static final ConventionBuilder SAME_DAY =
      Convention.builder().period(span("1996-01-01/..")).handover(Handover.SAME_DAY);

  private static TimeSpan span(String text) {
    return TimeSpan.parse(text);
  }

  private static Registry registry(Convention convention) {
    return Data.registry(
        organization("council").addConvention(convention).build(),
        person("ada"),
        person("bo"),
        person("cy"),
        post("official", "council").toBuilder().addConvention(SAME_DAY.build()).build(),
        presidency("dk", "council", "2009-04-29/2011-05-12").build(),
        presidency("se", "council", "2011-05-12/2013-05-15").build(),
        presidency("ca", "council", "2013-05-15/2015-04-24").build(),
        meeting("closing")
            .organization(Id.of("council"))
            .presidency(Id.of("dk"))
            .period(span("2011-05-12"))
            .build(),
        meeting("unnamed")
            .organization(Id.of("council"))
            .period(span("2011-05-12"))
            .build(),
        meeting("longer")
            .organization(Id.of("council"))
            .period(span("2011-05-12/2011-05-13"))
            .build(),
        decision("declared", "council").date(EdtfDate.parse("2013-05-15")).build(),
        project("launched").period(span("2013-05-15/2014")).build(),
        term("ada-1", "ada", "official").period(span("2009-04-29/2011-05-12")).build(),
        term("bo-1", "bo", "official").period(span("2011-05-12/2013-05-15")).build(),
        term("cy-1", "cy", "official").period(span("2013-05-15/2015-04-24")).build());
  }

  private static Briefing briefing(Convention convention, String presidency) {
    Registry registry = registry(convention);
    return registry.briefing(registry.presidencies().get(Id.of(presidency)));
  }

  @Test
  void keepsTheLastOfAllDaysInBothPresidencies() {
    Registry registry = Data.registry(
        organization("council").addConvention(SAME_DAY.build()).build(),
        presidency("dk", "council", "9999-01-01/9999-12-31").build(),
        presidency("se", "council", "9999-12-31").build());
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("se")));

    assertThat(ids(briefing.organizations())).isEqualTo("council|");
    assertThat(ids(briefing.departures())).isEqualTo("|");
  }

  @Test
  void startsBelongToThePresidencyThatBegins() {
    Convention convention = SAME_DAY.build();

    assertThat(ids(briefing(convention, "dk").appointments())).isEqualTo("ada-1|");
    assertThat(ids(briefing(convention, "se").appointments())).isEqualTo("bo-1|");
    assertThat(ids(briefing(convention, "ca").appointments())).isEqualTo("cy-1|");
    assertThat(ids(briefing(convention, "se").launchedProjects())).isEqualTo("|");
    assertThat(ids(briefing(convention, "ca").launchedProjects())).isEqualTo("launched|");
  }

  @Test
  void endsBelongToThePresidencyThatEnds() {
    Convention convention = SAME_DAY.build();

    assertThat(ids(briefing(convention, "dk").departures())).isEqualTo("ada-1|");
    assertThat(ids(briefing(convention, "se").departures())).isEqualTo("bo-1|");
  }

  @Test
  void whatNamesNoPresidencyMayBelongToBoth() {
    Convention convention = SAME_DAY.build();

    assertThat(ids(briefing(convention, "dk").meetings())).isEqualTo("closing|unnamed longer");
    assertThat(ids(briefing(convention, "se").meetings())).isEqualTo("longer|unnamed");
    assertThat(ids(briefing(convention, "se").decisions())).isEqualTo("|declared");
    assertThat(ids(briefing(convention, "ca").decisions())).isEqualTo("|declared");
  }

  @Test
  void bothPresidenciesHaveTheDayWithoutThatConvention() {
    for (Convention other : List.of(
        Convention.builder().period(span("1996-01-01/..")).unbroken(true).build(),
        Convention.builder()
            .period(span("1996-01-01/2011-05-11"))
            .handover(Handover.SAME_DAY)
            .build(),
        Convention.builder()
            .period(span("1996-01-01/.."))
            .of(ConventionSubject.MEETINGS)
            .handover(Handover.SAME_DAY)
            .build())) {
      assertThat(ids(briefing(other, "se").appointments())).isEqualTo("bo-1 cy-1|");
      assertThat(ids(briefing(other, "se").departures())).isEqualTo("ada-1 bo-1|");
      assertThat(ids(briefing(other, "se").meetings())).isEqualTo("unnamed longer|");
    }
  }

  @Test
  void takesAPresidencyOfOneDay() {
    Registry registry = Data.registry(
        organization("council").addConvention(SAME_DAY.build()).build(),
        presidency("a", "council", "2010-01-01/2011-05-12").build(),
        presidency("b", "council", "2011-05-12/2011-05-12").build(),
        presidency("c", "council", "2011-05-12/2012-12-31").build(),
        meeting("on-the-day")
            .organization(Id.of("council"))
            .period(span("2011-05-12"))
            .build());
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("b")));

    assertThat(ids(briefing.meetings())).isEqualTo("|on-the-day");
    assertThat(briefing.appointments().isEmpty()).isTrue();
  }
}

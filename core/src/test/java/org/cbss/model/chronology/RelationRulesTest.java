package org.cbss.model.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.Suspension;
import org.cbss.model.testing.Data;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tests that every relation that binds has a rule of severity error for two records whose own dates break it. */
class RelationRulesTest {
  private static final String EARLY = "2001-01-01/2005-12-31";
  private static final String LATE = "2010-01-01/2015-12-31";
  private static final String MEETING_DAY = "2010-05-01";
  private static final String CONTRADICTION = "chronology-contradiction";

  /** Conventions yield to dates, and an order that follows from dates exists only while they allow it. */
  @ParameterizedTest
  @EnumSource(
      value = Relation.class,
      mode = Mode.EXCLUDE,
      names = {
        "ORDER_OF_DATES",
        "UNBROKEN",
        "UNBROKEN_BY_HANDOVER",
        "SAME_DAY",
        "NEXT_DAY",
        "STARTS_ON"
      })
  void brokenRelationIsAnError(Relation relation) {
    Dataset dataset = breaking(relation);

    assertThat(Chronology.of(dataset).contradictions())
        .flatExtracting(Contradiction::reasons)
        .filteredOn(reason -> reason.kind() == Reason.Kind.RELATION)
        .extracting(reason -> reason.path().path())
        .anyMatch(path -> path.endsWith("/" + relation.attribute()));
    Report report = Validator.standard().validate(dataset);
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .as("the error that reports it")
        .isNotEmpty()
        .doesNotContain(CONTRADICTION);
  }

  private static Dataset breaking(Relation relation) {
    return switch (relation) {
      case FOLLOWS -> terms(EARLY, term(LATE).follows(Id.of("t1")));
      case REPLACES -> terms(LATE, term(EARLY).replaces(Id.of("t1")));
      case IN_POST ->
        Data.dataset(
            organization(""),
            Data.person("ada"),
            Data.post("post", "lc").toBuilder().period(span(EARLY)).build(),
            term(LATE).build());
      case IN_ORGANIZATION -> Data.dataset(organization(EARLY), presidency("p", LATE, 1));
      case IN_PARENT ->
        Data.dataset(
            project("whole", EARLY).build(),
            project("part", LATE).partOf(Id.of("whole")).build());
      case IN_PRESIDENCY ->
        Data.dataset(
            organization(""),
            presidency("p", EARLY, 1),
            Data.decision("d", "lc")
                .presidency(Id.of("p"))
                .date(date(MEETING_DAY))
                .build());
      case IN_MEETING ->
        Data.dataset(
            organization(""),
            meeting("m", "2001-05-01").build(),
            Data.decision("d", "lc").meeting(Id.of("m")).date(date(MEETING_DAY)).build());
      case SUSPENDS ->
        Data.dataset(Data.organization("lc")
            .addMember(Membership.builder()
                .country(CountryCode.of("DK"))
                .period(span(EARLY))
                .addSuspension(Suspension.builder().period(span(LATE)).build())
                .build())
            .build());
      case PART_FOR_A_TIME ->
        Data.dataset(
            organization(LATE),
            Data.organization("part")
                .addPartOf(Parent.builder()
                    .organization(Id.of("lc"))
                    .period(span(EARLY))
                    .build())
                .build());
      case MET_DURING ->
        Data.dataset(
            organization(""),
            presidency("p", EARLY, 1),
            meeting("m", MEETING_DAY).presidency(Id.of("p")).build());
      case OF_ORGANIZATION ->
        Data.dataset(organization(EARLY), Data.mandate("m", "lc", LATE).build());
      case OF_PROJECT ->
        Data.dataset(
            project("whole", EARLY).build(),
            Data.meeting("m").project(Id.of("whole")).period(span(MEETING_DAY)).build());
      case SERVES ->
        Data.dataset(
            organization(""),
            Data.mandate("m", "lc", EARLY).addArea(Data.area("area")).build(),
            project("p", LATE).addArea(Id.of("area")).build());
      case ESTABLISHES ->
        Data.dataset(
            organization(""),
            Data.organization("new").period(span(EARLY)).build(),
            Data.decision("d", "lc")
                .date(date(MEETING_DAY))
                .addEstablished(Id.of("new"))
                .build());
      case SUPERSEDES ->
        Data.dataset(
            organization(""),
            Data.mandate("m1", "lc", LATE).build(),
            Data.mandate("m2", "lc", EARLY).supersedes(Id.of("m1")).build());
      case ORDINAL ->
        Data.dataset(organization(""), presidency("p1", LATE, 1), presidency("p2", EARLY, 2));
      case PHASE ->
        Data.dataset(
            project("whole", "").build(),
            project("one", LATE).partOf(Id.of("whole")).phase(1).build(),
            project("two", EARLY).partOf(Id.of("whole")).phase(2).build());
      case LAST ->
        Data.dataset(
            organization(""),
            presidency("p", EARLY, 1),
            meeting("last", "2001-02-01").presidency(Id.of("p")).last(true).build(),
            meeting("m", "2001-03-01").presidency(Id.of("p")).ordinal(2).build());
      case ORDER_OF_DATES, UNBROKEN, UNBROKEN_BY_HANDOVER, SAME_DAY, NEXT_DAY, STARTS_ON ->
        throw new IllegalArgumentException(relation.name());
    };
  }

  private static Dataset terms(String first, PersonnelTermBuilder second) {
    return Data.dataset(
        organization(""),
        Data.person("ada"),
        Data.post("post", "lc"),
        term(first).id(Id.of("t1")).build(),
        second.build());
  }

  private static PersonnelTermBuilder term(String period) {
    return Data.term("t2", "ada", "post").period(span(period));
  }

  private static Organization organization(String period) {
    OrganizationBuilder builder = Data.organization("lc");
    return period.isEmpty() ? builder.build() : builder.period(span(period)).build();
  }

  private static Presidency presidency(String id, String period, int ordinal) {
    return Data.presidency(id, "lc", period).ordinal(ordinal).build();
  }

  private static MeetingBuilder meeting(String id, String period) {
    return Data.meeting(id).organization(Id.<Organization>of("lc")).period(span(period));
  }

  private static ProjectBuilder project(String id, String period) {
    ProjectBuilder builder = Data.project(id);
    return period.isEmpty() ? builder : builder.period(span(period));
  }

  private static TimeSpan span(String text) {
    return TimeSpan.parse(text);
  }

  private static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }
}

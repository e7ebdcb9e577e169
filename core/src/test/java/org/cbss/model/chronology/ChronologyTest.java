package org.cbss.model.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.SeatCount;
import org.cbss.model.testing.Data;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChronologyTest {

  private static PersonnelTerm term(String id, String period) {
    return Data.term(id, "ada", "post").period(TimeSpan.parse(period)).build();
  }

  private static PersonnelTerm following(String id, String period, String before) {
    return term(id, period).toBuilder().follows(Id.<PersonnelTerm>of(before)).build();
  }

  private static Meeting meeting(String id, String period, String presidency) {
    return Data.meeting(id)
        .organization(Id.<Organization>of("lc"))
        .period(TimeSpan.parse(period))
        .presidency(Id.<Presidency>of(presidency))
        .build();
  }

  private static Chronology chronology(Entity... entities) {
    return Chronology.of(Data.dataset(entities));
  }

  private static Entity[] withPost(Entity... entities) {
    return Stream.concat(
            Stream.of(Data.organization("lc").build(), Data.person("ada"), Data.post("post", "lc")),
            Stream.of(entities))
        .toArray(Entity[]::new);
  }

  private static String days(Chronology chronology, Entity entity) {
    InferredSpan span = chronology.inferred(entity);
    return Stream.of(span.earliestStart(), span.latestStart(), span.earliestEnd(), span.latestEnd())
        .map(day -> day.map(LocalDate::toString).orElse("-"))
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }

  private static List<String> words(List<Reason> reasons) {
    return reasons.stream().map(Reason::words).toList();
  }

  private static List<String> contradiction(Chronology chronology) {
    assertThat(chronology.contradictions()).hasSize(1);
    return words(chronology.contradictions().get(0).reasons());
  }

  @Test
  void termLastsUntilTheOneThatFollows() {
    PersonnelTerm first = term("t1", "2003/2007");
    Chronology chronology = chronology(withPost(first, following("t2", "2008/2012", "t1")));

    assertThat(days(chronology, first)).isEqualTo("2003-01-01 2003-12-31 2007-12-31 2007-12-31");
    assertThat(words(chronology.explain(first, SpanBound.EARLIEST_END)))
        .containsExactly("t2 began on or after 2008-01-01", "t2 follows t1 without a vacancy");
    assertThat(chronology.contradictions()).isEmpty();
  }

  @Test
  void infersOnlyWhatRecordDoesNotState() {
    PersonnelTerm first = term("t1", "2003/2007");
    Chronology chronology = chronology(withPost(first, following("t2", "2008/2012", "t1")));

    List<Inference> inferences = chronology.inferences().toList();
    assertThat(inferences)
        .extracting(inference -> inference.span().path().pointer())
        .containsExactly("/organizations/0", "/posts/0", "/personnelTerms/0", "/personnelTerms/1");
    assertThat(words(inferences.get(2).because()))
        .containsExactly("t2 began on or after 2008-01-01", "t2 follows t1 without a vacancy");
    assertThat(words(inferences.get(3).because()))
        .containsExactly("t1 ended on or before 2007-12-31", "t2 follows t1 without a vacancy");
  }

  @ParameterizedTest
  @CsvSource({
    "2008/2012, true, true",
    "2008/, true, false",
    "/2012-05, false, true",
    "2008-06/2011, true, false",
    "2005/2012, false, true",
    "no date, true, true"
  })
  void citesOnlySourcesThatSupportTheBound(String says, boolean start, boolean end) {
    Citation citation =
        Citation.builder().source(Id.of("page")).about("period").says(says).build();
    PersonnelTerm term =
        term("t", "2008/2012").toBuilder().addCitation(citation).build();
    Chronology chronology = chronology(withPost(term));

    for (SpanBound bound : SpanBound.values()) {
      assertThat(chronology.explain(term, bound).get(0).citations())
          .as("%s", bound)
          .isEqualTo((bound.isStart() ? start : end) ? List.of(citation) : List.of());
    }
  }

  @Test
  void uncertainDayHasTwoReadings() {
    PersonnelTerm first = term("t1", "2013/[..2020-06-30]");
    PersonnelTerm second = following("t2", "[2019-07-01..2020-06-30]/..", "t1");
    Chronology chronology = chronology(withPost(first, second));

    List<Reading> readings = chronology.readings(first, LocalDate.of(2019, 12, 1));

    assertThat(readings).extracting(Reading::covers).containsExactly(true, false);
    assertThat(readings.get(0).days())
        .extracting(Reading.Days::toString)
        .containsExactly(
            "/personnelTerms/0 2013-01-01/2019-12-01", "/personnelTerms/1 2019-12-01/..");
    assertThat(readings.get(1).days())
        .extracting(Reading.Days::toString)
        .containsExactly(
            "/personnelTerms/0 2013-01-01/2019-11-30", "/personnelTerms/1 2019-11-30/..");
  }

  @Test
  void decidedDayHasOneReading() {
    PersonnelTerm term = term("t1", "2013/2014");
    Chronology chronology = chronology(withPost(term));

    assertThat(chronology.readings(term, LocalDate.of(2014, 1, 1)))
        .extracting(Reading::covers)
        .containsExactly(true);
    for (LocalDate day : List.of(LocalDate.of(2015, 1, 1), LocalDate.MIN, LocalDate.MAX)) {
      assertThat(chronology.readings(term, day)).extracting(Reading::covers).containsExactly(false);
    }
  }

  @Test
  void readingsNameDaysOfUndatedRecords() {
    Project project = Data.project("p").build();
    Chronology chronology = chronology(Data.organization("lc").build(), project);

    assertThat(chronology.readings(project, LocalDate.of(2014, 1, 10)))
        .extracting(reading -> reading.days().toString())
        .containsExactly(
            "[/projects/0 2014-01-06/2014-01-10]", "[/projects/0 2014-01-06/2014-01-09]");
  }

  @Test
  void contradictoryRelationsBindNoReading() {
    PersonnelTerm first = term("t1", "2013/2014");
    Chronology chronology = chronology(withPost(first, following("t2", "2010/2011", "t1")));

    assertThat(chronology.contradictions()).hasSize(1);
    assertThat(chronology.readings(first, LocalDate.of(2014, 1, 1)))
        .extracting(Reading::covers)
        .containsExactly(true);
  }

  @Test
  void boundsPassAlongAChainOfTerms() {
    PersonnelTerm first = term("t1", "2002/[2003-12-01..2004-06-30]");
    PersonnelTerm second = following("t2", "2004/2004", "t1");
    PersonnelTerm third = following("t3", "[2003-12-31..2004-03-01]/2006", "t2");
    Chronology chronology = chronology(withPost(first, second, third));

    assertThat(days(chronology, first)).isEqualTo("2002-01-01 2002-12-31 2003-12-31 2004-03-01");
    assertThat(days(chronology, second)).isEqualTo("2004-01-01 2004-03-01 2004-01-01 2004-03-01");
    assertThat(days(chronology, third)).isEqualTo("2004-01-01 2004-03-01 2006-01-01 2006-12-31");
  }

  @Test
  void reportsMeetingsAgainstTheOrder() {
    Chronology chronology = chronology(
        Data.organization("lc").build(),
        Data.presidency("lt", "lc", "2020-07-01/2021").ordinal(1).build(),
        Data.presidency("no", "lc", "2021/2022-06-30").ordinal(2).build(),
        meeting("m1", "2021-09-05", "lt"),
        meeting("m2", "2021-03-01", "no"));

    assertThat(contradiction(chronology))
        .containsExactly(
            "m1 began on 2021-09-05",
            "m1 was held during the presidency lt",
            "no comes after lt by its ordinal",
            "m2 was held during the presidency no",
            "m2 ended on 2021-03-01");
    assertThat(chronology.contradictions().get(0).path()).hasToString("/meetings/1/period");
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTPONED", "CANCELLED"})
  void meetingsThatDidNotTakePlaceBindNothing(MeetingStatus status) {
    Chronology chronology = chronology(
        Data.organization("lc").build(),
        Data.presidency("lt", "lc", "2020-07-01/2021").ordinal(1).build(),
        Data.presidency("no", "lc", "2021/2022-06-30").ordinal(2).build(),
        meeting("m1", "2021-09-05", "lt").toBuilder().status(status).build(),
        meeting("m2", "2021-03-01", "no"));

    assertThat(chronology.contradictions()).isEmpty();
  }

  @Test
  void reportsMeetingBeforeItsOrganizationWasFounded() {
    Chronology chronology = chronology(
        Data.organization("lc").build(),
        Data.organization("u", "lc").build(),
        Data.decision("d", "lc")
            .date(EdtfDate.parse("1996"))
            .addEstablished(Id.of("u"))
            .build(),
        Data.meeting("m")
            .organization(Id.<Organization>of("u"))
            .period(TimeSpan.parse("1993-05-06"))
            .build());

    assertThat(contradiction(chronology))
        .containsExactly(
            "d began on or after 1996-01-01",
            "d establishes u",
            "m belongs to u",
            "m ended on 1993-05-06");
  }

  @Test
  void reportsPartOlderThanItsWholeByAChain() {
    Chronology chronology = chronology(
        Data.organization("lc").build(),
        Data.organization("s", "lc").build(),
        Data.organization("u", "s").build(),
        Data.decision("d", "lc")
            .date(EdtfDate.parse("1998"))
            .addEstablished(Id.of("s"))
            .build(),
        Data.meeting("m")
            .organization(Id.<Organization>of("u"))
            .period(TimeSpan.parse("1993-05-06"))
            .build());

    assertThat(contradiction(chronology))
        .containsExactly(
            "d began on or after 1998-01-01",
            "d establishes s",
            "u is a part of s",
            "m belongs to u",
            "m ended on 1993-05-06");
  }

  @Test
  void reportsPhaseBeyondItsProject() {
    Chronology chronology = chronology(
        Data.project("p").period(TimeSpan.parse("2015/2016")).build(),
        Data.project("p1")
            .partOf(Id.<Project>of("p"))
            .phase(1)
            .period(TimeSpan.parse("2016-06/"))
            .build(),
        Data.meeting("m")
            .project(Id.<Project>of("p1"))
            .period(TimeSpan.parse("2017-05-06"))
            .build());

    assertThat(contradiction(chronology))
        .containsExactly(
            "m began on 2017-05-06",
            "m belongs to p1",
            "p1 is a part of p",
            "p ended on or before 2016-12-31");
  }

  @Test
  void reportsImpossibleChainOfTerms() {
    Chronology chronology = chronology(
        Data.organization("lc").build(),
        Data.post("post", "lc").toBuilder().seats(List.of(SeatCount.of(2))).build(),
        term("t1", "2010/2012"),
        Data.term("t2", "bo", "post").follows(Id.<PersonnelTerm>of("t1")).build(),
        following("t3", "2011-05-01/2014", "t2"));

    assertThat(contradiction(chronology))
        .containsExactly(
            "t1 ended on or after 2012-01-01",
            "t2 follows t1 without a vacancy",
            "t3 follows t2 without a vacancy",
            "t3 began on 2011-05-01");
  }

  @Test
  void oneSeatOrdersTermsByTheirDates() {
    PersonnelTerm first = term("t1", "2013/");
    PersonnelTerm second = term("t2", "2020-01-01/");
    Chronology chronology = chronology(withPost(first, second));

    assertThat(days(chronology, first)).isEqualTo("2013-01-01 2013-12-31 2013-01-01 2020-01-01");
    assertThat(words(chronology.explain(first, SpanBound.LATEST_END)))
        .containsExactly(
            "t2 began on 2020-01-01", "t2 comes after t1: their dates exclude the other order");
  }

  /** With one seat, the first term ends by the last day on which the second can begin. */
  @ParameterizedTest
  @CsvSource({
    "1, 1999-01-01/2012-12-31, false, 2005-03-31",
    "1, 1999-01-01/2012-12-31, true, 2005-12-31",
    "1, 2003-01-01/2012-12-31, false, 2005-12-31",
    "2, 1999-01-01/2012-12-31, false, 2005-12-31"
  })
  void termsEndBeforeTheNextWhileThePostHasOneSeat(
      int seats, String period, boolean acting, String latestEnd) {
    PersonnelTerm first = term("t1", "2001/2005");
    Chronology chronology = chronology(
        Data.organization("lc").build(),
        Data.person("ada"),
        Data.post("post", "lc").toBuilder()
            .seats(List.of(
                SeatCount.builder().count(seats).period(TimeSpan.parse(period)).build()))
            .build(),
        first,
        term("t2", "2005-03/2009").toBuilder().acting(acting).build());

    assertThat(chronology.inferred(first).latestEnd()).contains(LocalDate.parse(latestEnd));
  }

  @Test
  void seatsThatAreNotKnownOrderNothing() {
    PersonnelTerm first = term("t1", "2013/");
    Chronology chronology = chronology(
        Data.organization("lc").build(),
        Data.post("post", "lc").toBuilder().seats(List.of()).build(),
        first,
        term("t2", "2020-01-01/"));

    assertThat(days(chronology, first)).isEqualTo("2013-01-01 2013-12-31 2013-01-01 -");
  }

  @Test
  void membershipsOfOneMemberShareNoDay() {
    Organization organization = Data.organization("lc")
        .addMember(membership("1992/2000"))
        .addMember(membership("2000-05-01/"))
        .build();
    Chronology chronology = chronology(organization);

    assertThat(chronology.spans().map(InferredSpan::latestEnd))
        .element(1)
        .hasToString("Optional[2000-04-30]");
  }

  private static Membership membership(String period) {
    return Membership.builder()
        .country(CountryCode.of("DK"))
        .period(TimeSpan.parse(period))
        .build();
  }

  @Test
  void contradictionsLeaveTheRestOfTheRecordAlone() {
    List<Entity> presidencies = new ArrayList<>();
    presidencies.add(Data.organization("lc").build());
    for (int i = 1; i <= 12; i++) {
      int year = i == 5 ? 2010 : 1999 + i;
      String period =
          i % 2 == 0 ? year + "/" + (year + 1) : year + "-07-01/" + (year + 1) + "-06-30";
      presidencies.add(Data.presidency("p" + i, "lc", period).ordinal(i).build());
    }
    Chronology chronology = chronology(presidencies.toArray(Entity[]::new));

    assertThat(contradiction(chronology)).hasSize(3);
    assertThat(chronology.inferred(presidencies.get(10)).isSharper()).isTrue();
  }

  @Test
  void saysNothingOfWhatHasNoLimit() {
    PersonnelTerm term = term("t1", "2013/");

    assertThat(chronology(withPost(term)).explain(term, SpanBound.LATEST_END)).isEmpty();
  }

  @Test
  void leavesOutWhatIsReversed() {
    PersonnelTerm term = term("t1", "2013/2010");
    Chronology chronology = chronology(withPost(term));

    assertThat(chronology.contradictions()).isEmpty();
    assertThat(chronology.inferred(term).isSharper()).isFalse();
  }

  @Test
  void wrongReferencesBindNothing() {
    PersonnelTerm circle = following("t1", "2013/", "t1");
    PersonnelTerm lost = following("t2", "2014/", "nobody");
    PersonnelTerm other = following("t3", "2015/", "lc");
    Chronology chronology = chronology(
        Data.post("post", "nowhere").toBuilder().seats(List.of()).build(), circle, lost, other);

    assertThat(chronology.contradictions()).isEmpty();
    assertThat(Stream.of(circle, lost, other).map(chronology::inferred))
        .noneMatch(InferredSpan::isSharper);
  }

  @Test
  void qualifiedDatesQualifyContradictions() {
    PersonnelTerm first = term("t1", "2013/2015-01-01?");
    Chronology chronology = chronology(withPost(first, following("t2", "2019/", "t1")));

    assertThat(chronology.contradictions())
        .singleElement()
        .matches(Contradiction::qualified)
        .hasToString("t2 began on or after 2019-01-01; t2 follows t1 without a vacancy; "
            + "t1 ended on or before 2015-01-02");
    assertThat(chronology).hasToString("4 records, 1 contradiction");
  }

  @Test
  void refusesEntitiesOfOtherDataSets() {
    Chronology chronology = chronology(withPost());

    assertThatThrownBy(() -> chronology.inferred(term("t1", "2013/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t1");
  }

  @Test
  void openEndsLastUntilTheAsOfDate() {
    Presidency presidency = Data.presidency("p", "lc", "2020-01-01/..").build();
    Organization organization = Data.organization("lc").build();
    Dataset dataset = Data.dataset(organization, presidency).toBuilder()
        .asOf(LocalDate.parse("2024-05-01"))
        .build();

    assertThat(days(Chronology.of(dataset), organization)).isEqualTo("- 2020-01-01 2024-05-01 -");
    assertThat(days(chronology(organization, presidency), organization))
        .isEqualTo("- 2020-01-01 - -");
  }

  @Test
  void reportsSomeContradictionsOfARotaInReverse() {
    DatasetBuilder builder =
        Dataset.builder().addOrganization(Data.organization("lc").build());
    for (int i = 0; i < 10_000; i++) {
      LocalDate day = LocalDate.of(2020, 1, 1).minusDays(2L * i);
      builder.addPresidency(Data.presidency("p" + i, "lc", day + "/" + day.plusDays(1))
          .ordinal(i + 1)
          .build());
    }
    Chronology chronology = Chronology.of(builder.build());

    assertThat(chronology.contradictions())
        .isNotEmpty()
        .allMatch(contradiction -> contradiction.reasons().size() == 3);
  }

  @Test
  void solvesLongRotasInAnyOrder() {
    DatasetBuilder builder =
        Dataset.builder().addOrganization(Data.organization("lc").build());
    List<Presidency> rota = new ArrayList<>();
    LocalDate first = LocalDate.of(1900, 1, 1);
    for (int i = 0; i < 100_000; i++) {
      rota.add(Data.presidency("p" + i, "lc", first.plusDays(i) + "/").build());
    }
    Collections.shuffle(rota, new Random(1));
    Chronology chronology = Chronology.of(builder.presidencies(rota).build());

    assertThat(chronology.contradictions()).isEmpty();
    assertThat(chronology.spans().filter(InferredSpan::isSharper)).hasSize(100_000);
  }
}

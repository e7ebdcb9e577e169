package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.meeting;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.term;
import static org.cbss.model.time.Certainty.CERTAIN;
import static org.cbss.model.time.Certainty.IMPOSSIBLE;
import static org.cbss.model.time.Certainty.UNCERTAIN;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Chair;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.Suspension;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed and contested is uncertain at most, and makes nothing else less or more certain. */
class DisputedRecordsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 6);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static PersonnelTermBuilder head(String id, String period) {
    return term(id, "ada", "head").period(TimeSpan.parse(period));
  }

  private static Registry rota(boolean disputed) {
    return registry(
        organization("council").build(),
        presidency("one", "council", "2019-01-01/2019-12-31").build(),
        presidency("two", "council", "2020-01-01/2020-12-31").disputed(disputed).build(),
        presidency("three", "council", "2021-01-01/2021-12-31").build());
  }

  private static Organization council(Registry registry) {
    return registry.organizations().get(Id.of("council"));
  }

  @Test
  void makesHoldersUncertain() {
    Presidencies presidencies = rota(true).presidencies();

    assertThat(ids(presidencies.on(DAY))).isEqualTo("|two");
    assertThat(presidencies.on(DAY).any()).isEqualTo(UNCERTAIN);
    assertThat(presidencies.on(DAY).single()).isEmpty();
    assertThat(ids(presidencies.on(day("2019-12-31")))).isEqualTo("one|");
    assertThat(ids(presidencies.during(Year.of(2020)))).isEqualTo("|two");
    assertThat(ids(presidencies.on(day("2022-01-01")))).isEqualTo("|");
  }

  @Test
  void leavesNothingCertainByTurns() {
    Registry registry = registry(
        organization("unit").build(),
        person("ada"),
        post("head", "unit"),
        head("a", "2013/2020").build(),
        head("b", "2018/2023").follows(Id.of("a")).disputed(true).build(),
        head("c", "2022/..").follows(Id.of("b")).build());
    PersonnelTerms heads = registry.personnelTerms();

    assertThat(heads.on(day("2020-06-01")).any()).isEqualTo(UNCERTAIN);
    assertThat(heads.on(day("2021-12-01")).any()).isEqualTo(UNCERTAIN);
    assertThat(heads.on(day("2016-12-01")).any()).isEqualTo(CERTAIN);
  }

  @Test
  void makesChairsUncertain() {
    Organization part = organization("part", "council")
        .addChair(Chair.builder().presidencyOf(Id.of("council")).build())
        .build();
    Registry registry = registry(
        organization("council").build(),
        part,
        presidency("one", "council", "2020-01-01/2020-12-31").disputed(true).build());

    assertThat(ids(registry.chairOn(part, DAY))).isEqualTo("|one");
    assertThat(registry.chairDuring(part, Year.of(2020)).any()).isEqualTo(UNCERTAIN);
  }

  @Test
  void makesMembershipsUncertain() {
    Membership membership = Membership.builder()
        .country(CountryCode.of("DK"))
        .period(TimeSpan.parse("2019-01-01/.."))
        .disputed(true)
        .addSuspension(Suspension.of(TimeSpan.parse("2020-05-01/2020-05-31")))
        .build();
    Organization council = organization("council").addMember(membership).build();
    Registry registry = registry(council);

    MembershipSnapshot suspended = registry.membershipsOn(council, DAY);
    assertThat(suspended.all().uncertain()).containsExactly(membership);
    assertThat(suspended.suspended().uncertain()).containsExactly(membership);
    assertThat(suspended.full().isEmpty()).isTrue();
    assertThat(registry.membershipsOn(council, day("2021-01-01")).full().uncertain())
        .containsExactly(membership);
    assertThat(registry.membershipsOn(council, day("2018-01-01")).all().isEmpty())
        .isTrue();
    assertThat(registry.changes(day("2019-01-01"), day("2020-12-31")))
        .hasSize(3)
        .allMatch(change -> change.certainty() == UNCERTAIN);
  }

  @Test
  void makesItsBriefingUncertain() {
    Registry registry = registry(
        organization("council").build(),
        person("ada"),
        post("head", "council"),
        presidency("one", "council", "2020-01-01/2020-12-31").disputed(true).build(),
        meeting("named")
            .organization(Id.<Organization>of("council"))
            .presidency(Id.<Presidency>of("one"))
            .build(),
        head("ada-1", "2020-02-02/2020-03-03").build());
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("one")));

    assertThat(ids(briefing.organizations())).isEqualTo("council|");
    assertThat(ids(briefing.meetings())).isEqualTo("|named");
    assertThat(ids(briefing.appointments())).isEqualTo("|ada-1");
    assertThat(ids(briefing.departures())).isEqualTo("|ada-1");
  }

  @Test
  void isUncertainInTheBriefingOfAnother() {
    Registry registry = registry(
        organization("council").build(),
        person("ada"),
        post("head", "council"),
        presidency("one", "council", "2020-01-01/2020-12-31").build(),
        head("ada-1", "2020-02-02/2020-03-03").disputed(true).build(),
        head("ada-2", "2019/..").disputed(true).build());
    Briefing briefing = registry.briefing(registry.presidencies().get(Id.of("one")));

    assertThat(ids(briefing.appointments())).isEqualTo("|ada-1");
    assertThat(ids(briefing.departures())).isEqualTo("|ada-1");
    assertThat(ids(briefing.inOffice())).isEqualTo("|ada-2");
  }

  @Test
  void isUncertainInATroika() {
    Registry registry = rota(true);
    Troika after = registry.troika(council(registry), day("2021-05-06"));
    Troika before = registry.troika(council(registry), day("2019-05-06"));

    assertThat(ids(after.previous())).isEqualTo("|one two");
    assertThat(after.previous().any()).isEqualTo(CERTAIN);
    assertThat(ids(before.next())).isEqualTo("|two three");
    assertThat(ids(registry.troika(council(registry), DAY).inOffice())).isEqualTo("|two");
  }

  @Test
  void isSkippedByItsNeighbours() {
    Presidencies presidencies = rota(true).presidencies();
    Presidency one = presidencies.get(Id.of("one"));
    Presidency two = presidencies.get(Id.of("two"));
    Presidency three = presidencies.get(Id.of("three"));

    assertThat(presidencies.next(one)).contains(three);
    assertThat(presidencies.previous(three)).contains(one);
    assertThat(presidencies.previous(two)).contains(one);
    assertThat(presidencies.next(two)).contains(three);
  }

  @Test
  void leavesAnUncertainGapBetweenItsNeighbours() {
    Registry disputed = rota(true);
    Registry undisputed = rota(false);

    assertThat(undisputed.rota(council(undisputed)).transitions()).isEmpty();
    assertThat(disputed.rota(council(disputed)).entries()).hasSize(3);
    assertThat(disputed.rota(council(disputed)).transitions())
        .extracting(Object::toString)
        .containsExactly("one → three: GAP (UNCERTAIN)");
  }

  @Test
  void leavesCertainGapsThatItCannotFill() {
    Registry registry = registry(
        organization("council").build(),
        presidency("one", "council", "2019-01-01/2019-12-31").build(),
        presidency("two", "council", "2020-03-01/2020-12-31").disputed(true).build(),
        presidency("three", "council", "2021-02-01/2021-12-31").build(),
        presidency("four", "council", "2022-02-01/2022-12-31").disputed(true).build());

    assertThat(registry.rota(council(registry)).transitions())
        .extracting(Object::toString)
        .containsExactly(
            "one → three: GAP 2020-01-01/2020-02-29 (CERTAIN)",
            "one → three: GAP 2021-01-01/2021-01-31 (CERTAIN)",
            "three → four: GAP (UNCERTAIN)");
  }

  @Test
  void sharesNoDayForCertain() {
    Registry registry = registry(
        organization("council").build(),
        presidency("one", "council", "2019-01-01/2019-12-31").build(),
        presidency("two", "council", "2019-06-01/2020-12-31").disputed(true).build(),
        presidency("three", "council", "2019-12-31/2021-12-31").build());

    assertThat(registry.rota(council(registry)).transitions())
        .extracting(Object::toString)
        .containsExactly(
            "one → two: OVERLAP (UNCERTAIN)",
            "two → three: OVERLAP (UNCERTAIN)",
            "one → three: HANDOVER_DAY 2019-12-31/2019-12-31 (CERTAIN)");
  }

  static LongStream seeds() {
    return Seeds.first(100);
  }

  /** Disputes about a third of the records that can be. */
  private static Dataset disputed(Random random, Dataset dataset) {
    return dataset.toBuilder()
        .presidencies(dataset.presidencies().stream()
            .map(each -> each.toBuilder().disputed(random.nextInt(3) == 0).build())
            .toList())
        .personnelTerms(dataset.personnelTerms().stream()
            .map(each -> each.toBuilder().disputed(random.nextInt(3) == 0).build())
            .toList())
        .organizations(dataset.organizations().stream()
            .map(each -> each.toBuilder()
                .members(each.members().stream()
                    .map(member ->
                        member.toBuilder().disputed(random.nextInt(3) == 0).build())
                    .toList())
                .build())
            .toList())
        .build();
  }

  /** Asks both registries, and expects the same candidates, those that are disputed without certainty. */
  private static <T extends Entity> void assertCapped(
      String context, Answer<T> answer, Answer<T> undisputed) {
    List<String> candidates = names(undisputed.candidates().stream());
    assertThat(names(answer.candidates().stream()))
        .as(context)
        .containsExactlyInAnyOrderElementsOf(candidates);
    List<String> disputed = names(answer.candidates().stream().filter(Disputes::isDisputed));
    assertThat(names(answer.certain().stream()))
        .as(context)
        .containsExactlyElementsOf(names(undisputed.certain().stream()).stream()
            .filter(Predicate.not(disputed::contains))
            .toList());
    assertThat(answer.any().compareTo(undisputed.any())).as(context).isLessThanOrEqualTo(0);
    if (disputed.size() == answer.candidates().size()) {
      assertThat(answer.any()).as(context).isNotEqualTo(CERTAIN);
    }
  }

  private static List<String> names(Stream<? extends Entity> records) {
    return records.map(each -> each.id().value()).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesNoAnswerButThoseAboutDisputedRecords(long seed) {
    Random random = Seeds.random(seed);
    Dataset plain = RandomRecords.dataset(random);
    Registry undisputed = Registry.withoutInference(plain);
    Registry disputed = Registry.withoutInference(disputed(random, plain));
    for (int i = 0; i < 20; i++) {
      LocalDate day = RandomRecords.day(random);
      TimeSpan span = TimeSpan.parse(RandomRecords.span(random));
      String context = Seeds.replay(seed) + day + " " + span;
      assertCapped(
          context, disputed.presidencies().on(day), undisputed.presidencies().on(day));
      assertCapped(
          context,
          disputed.presidencies().during(span),
          undisputed.presidencies().during(span));
      assertCapped(
          context,
          disputed.personnelTerms().on(day),
          undisputed.personnelTerms().on(day));
      assertCapped(
          context,
          disputed.personnelTerms().during(span),
          undisputed.personnelTerms().during(span));
      Id<Organization> body = Id.of("body-" + i % 3);
      assertMembershipsCapped(
          context,
          disputed.membershipsOn(disputed.organizations().get(body), day).all(),
          undisputed.membershipsOn(undisputed.organizations().get(body), day).all());
    }
  }

  private static void assertMembershipsCapped(
      String context, Answer<Membership> answer, Answer<Membership> undisputed) {
    assertThat(answer.candidates()).as(context).hasSameSizeAs(undisputed.candidates());
    assertThat(answer.certain())
        .as(context)
        .hasSameSizeAs(undisputed.certain().stream()
            .filter(each -> answer.certain().contains(each))
            .toList());
    assertThat(answer.certain()).as(context).noneMatch(Membership::disputed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesNoTransitionButThoseOfDisputedRecords(long seed) {
    Random random = Seeds.random(seed);
    Dataset dataset = disputed(random, RandomRecords.dataset(random));
    Registry registry = Registry.withoutInference(dataset);
    for (Organization organization : dataset.organizations()) {
      List<Presidency> all = registry.presidencies().of(organization.id()).toList();
      Succession<Presidency> with = Succession.of(all, registry, Presidency::ordinal);
      Succession<Presidency> without = Succession.of(
          all.stream().filter(each -> !each.disputed()).toList(), registry, Presidency::ordinal);
      String context = Seeds.replay(seed) + all;

      assertThat(with.transitions())
          .as(context)
          .filteredOn(each -> each.before().disputed() || each.after().disputed())
          .allMatch(each -> each.certainty() == UNCERTAIN && each.days().isEmpty());
      assertThat(shared(with)).as(context).isEqualTo(shared(without));
      assertThat(gaps(with, any -> true)).as(context).isEqualTo(gaps(without, any -> true));
      assertThat(gaps(without, Certainty::isCertain))
          .as(context)
          .containsAll(gaps(with, Certainty::isCertain));
    }
  }

  private static List<String> shared(Succession<Presidency> succession) {
    return undisputed(succession)
        .filter(each -> each.kind() != Succession.Transition.Kind.GAP)
        .map(Object::toString)
        .sorted()
        .toList();
  }

  /** Returns the records that have a gap between them, each pair once. */
  private static List<String> gaps(
      Succession<Presidency> succession, Predicate<Certainty> certainty) {
    return undisputed(succession)
        .filter(each -> each.kind() == Succession.Transition.Kind.GAP)
        .filter(each -> certainty.test(each.certainty()))
        .map(each -> each.before().id() + " " + each.after().id())
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Succession.Transition<Presidency>> undisputed(
      Succession<Presidency> succession) {
    return succession.transitions().stream()
        .filter(each -> !each.before().disputed() && !each.after().disputed());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isCertainInNoChange(long seed) {
    Random random = Seeds.random(seed);
    Registry registry = Registry.of(disputed(random, RandomRecords.dataset(random)));

    assertThat(registry.changes(day("2018-01-01"), day("2023-01-01")))
        .as(Seeds.replay(seed))
        .filteredOn(change -> change.certainty() == CERTAIN)
        .noneMatch(change -> Disputes.isDisputed(change.entity())
            || change.membership().map(Membership::disputed).orElse(false));
    for (PersonnelTerm term : registry.personnelTerms().toList()) {
      if (term.disputed() && term.period().map(TimeSpan::isReversed).orElse(false)) {
        assertThat(registry.personnelTerms().on(DAY).certaintyOf(term)).isEqualTo(IMPOSSIBLE);
      }
    }
  }
}

package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Convention;
import org.cbss.model.CountryCode;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Suspension;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that compare records make no more than information of what is claimed and contested. */
class DisputedRecordsTest {
  private static final Organization CBSS = organization("cbss").build();

  private static List<String> report(Dataset dataset) {
    return Validator.standard().validate(dataset).findings().stream()
        .filter(finding -> !finding.rule().equals("citation-missing"))
        .map(finding -> finding.severity() + " " + finding.rule() + ": " + finding.message())
        .toList();
  }

  @Test
  void overlapsForInformation() {
    assertThat(report(dataset(
            CBSS,
            presidency("dk", "2019-07-01/2020-06-30").build(),
            presidency("lt", "2020-01-01/2020-12-31").disputed(true).build(),
            presidency("no", "2020-07-01/2021-06-30").build())))
        .containsExactly(
            "INFORMATION presidency-overlap: lt begins on 2020-01-01 and dk ends on 2020-06-30: 182 days with two presidencies",
            "INFORMATION presidency-overlap: no begins on 2020-07-01 and lt ends on 2020-12-31: 184 days with two presidencies");
  }

  @Test
  void hidesNoOverlapOfOthers() {
    assertThat(report(dataset(
            CBSS,
            presidency("dk", "2019-07-01/2020-08-31").build(),
            presidency("lt", "2019-07-01/2020-12-31").disputed(true).build(),
            presidency("no", "2020-07-01/2021-06-30").build())))
        .contains(
            "ERROR presidency-overlap: no begins on 2020-07-01 and dk ends on 2020-08-31: 62 days with two presidencies");
  }

  @Test
  void mayFillAGap() {
    Presidency filling = presidency("lt", "2020-01-01/2020-12-31").build();

    assertThat(report(rotaWith(filling))).isEmpty();
    assertThat(report(rotaWith(filling.toBuilder().disputed(true).build()))).isEmpty();
    assertThat(report(rotaWith(presidency("lt", "2030/2031").disputed(true).build())))
        .contains(
            "INFORMATION presidency-gap: cbss: nobody is recorded to preside between dk and no (366 days, 2020-01-01 to 2020-12-31)");
  }

  private static Dataset rotaWith(Presidency other) {
    return dataset(
        CBSS,
        presidency("dk", "2019-01-01/2019-12-31").build(),
        other,
        presidency("no", "2021-01-01/2021-12-31").build());
  }

  @Test
  void takesASeatForInformation() {
    assertThat(report(headedBy(
            term("a", "p1", "2019-01-01/2020-06-30"),
            term("b", "p2", "2020-01-01/2021-12-31").disputed(true))))
        .containsExactly(
            "INFORMATION term-overlap: head has 1 seat, and 2 people hold it on 2020-01-01: a, b");
  }

  @Test
  void followsForInformation() {
    assertThat(report(headedBy(
            term("a", "p1", "2020-01-01/2020-06-30"),
            term("b", "p2", "2019-01-01/2019-06-30").follows(Id.of("a")).disputed(true))))
        .contains(
            "INFORMATION term-succession: b, 2019-01-01/2019-06-30, follows a, 2020-01-01/2020-06-30, which begins later");
  }

  @Test
  void isOutsideForInformation() {
    assertThat(report(dataset(
            organization("cbss").period(span("1992-03-06/..")).build(),
            presidency("dk", "1990-01-01/1991-12-31").disputed(true).build())))
        .containsExactly(
            "INFORMATION presidency-outside-organization: dk is 1990-01-01/1991-12-31, outside cbss, 1992-03-06/..");
  }

  @Test
  void isNamedForInformation() {
    assertThat(report(dataset(
            CBSS,
            presidency("dk", "2019-07-01/2020-06-30").disputed(true).build(),
            meeting("late", "cbss")
                .period(span("2021-05-06"))
                .presidency(Id.<Presidency>of("dk"))
                .build())))
        .containsExactly(
            "INFORMATION meeting-outside-presidency: late, 2021-05-06, names dk, 2019-07-01/2020-06-30, and shares no day with it");
  }

  @Test
  void countsTwiceForInformation() {
    assertThat(report(dataset(
            CBSS,
            presidency("dk", "2019-07-01/2020-06-30").ordinal(3).build(),
            presidency("lt", "2020-07-01/2021-06-30").ordinal(3).disputed(true).build())))
        .containsExactly("INFORMATION presidency-ordinal: lt and dk both have the ordinal 3");
  }

  @Test
  void isAMemberForInformation() {
    assertThat(report(dataset(organization("cbss")
            .addMember(member("RU").period(span("1992/2022")).build())
            .addMember(member("RU")
                .period(span("2000-01-01/2001-12-31"))
                .addSuspension(Suspension.of(span("2005-01-01/2005-12-31")))
                .disputed(true)
                .build())
            .build())))
        .containsExactlyInAnyOrder(
            "INFORMATION membership-overlap: RU is a member of cbss twice at once: 1992/2022 and 2000-01-01/2001-12-31",
            "INFORMATION membership-suspension-outside: RU was suspended 2005-01-01/2005-12-31, outside its membership 2000-01-01/2001-12-31");
  }

  @Test
  void mayMakeItsHolderAMember() {
    assertThat(report(dataset(
            organization("cbss")
                .addMember(member("DK").period(span("2019/..")).disputed(true).build())
                .build(),
            presidency("dk", "2020-01-01/2020-12-31").build(),
            presidency("lt", "2021-01-01/2021-12-31")
                .holders(List.of(Party.of(CountryCode.of("LT"))))
                .build())))
        .containsExactly(
            "INFORMATION presidency-not-member: LT presides over cbss and is not one of its members");
  }

  @Test
  void countsForRulesOnSingleRecords() {
    assertThat(report(dataset(
            CBSS, presidency("dk", "2020-06-30/2019-07-01").disputed(true).build())))
        .containsExactly("ERROR span-reversed: 2020-06-30/2019-07-01 ends before it starts");
  }

  @Test
  void isAcceptedWithAReason() {
    Report report = Validator.standard()
        .validate(dataset(
            CBSS,
            presidency("dk", "2019-07-01/2020-06-30").build(),
            presidency("lt", "2020-01-01/2020-12-31")
                .disputed(true)
                .putAcceptance("presidency-overlap", "both claim it")
                .build()));

    assertThat(report.findings()).isEmpty();
    assertThat(report.acceptedByRule()).containsEntry("presidency-overlap", 1);
  }

  @Test
  void leavesRulesOfApplicationsAlone() {
    Rule rule = Rule.of(
        "always",
        Severity.WARNING,
        "Reports each presidency.",
        (context, reporter) -> context
            .entities(Presidency.class)
            .forEach(each -> reporter.at(each, each.path()).report("here")));

    assertThat(Validator.of(rule)
            .validate(dataset(CBSS, presidency("dk", "2019").disputed(true).build()))
            .findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  static LongStream seeds() {
    return Seeds.first(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isInNoGraveFindingOfARuleThatCompares(long seed) {
    Dataset dataset = GeneratedDatasets.muddled(seed);
    Set<String> comparing =
        StandardRules.COMPARING.stream().map(Rule::id).collect(Collectors.toSet());

    assertThat(Validator.standard().validate(dataset).findings())
        .as(Seeds.replay(seed))
        .filteredOn(finding -> comparing.contains(finding.rule()))
        .filteredOn(finding -> finding.severity() != Severity.INFORMATION)
        .noneMatch(finding -> Stream.concat(
                Stream.of(finding.location()),
                finding.related().stream().map(RelatedLocation::location))
            .anyMatch(location ->
                location.path().map(path -> isDisputed(dataset, path)).orElse(false)));
  }

  private static boolean isDisputed(Dataset dataset, DataPath path) {
    return path.kind() == EntityKind.PRESIDENCY
            && dataset.presidencies().get(path.index()).disputed()
        || path.kind() == EntityKind.PERSONNEL_TERM
            && dataset.personnelTerms().get(path.index()).disputed()
        || path.kind() == EntityKind.ORGANIZATION
            && path.path().matches("/members/\\d+(/.*)?")
            && dataset
                .organizations()
                .get(path.index())
                .members()
                .get(Integer.parseInt(path.path().split("/")[2]))
                .disputed();
  }

  /** The findings about others are those of the data set without the disputed records, except gaps that these may fill. */
  @ParameterizedTest
  @MethodSource("seeds")
  void changesNoFindingAboutOthers(long seed) {
    Random random = Seeds.random(seed);
    Dataset office = headedBy(
        1,
        List.of(
            randomTerm(random, 0),
            randomTerm(random, 1),
            randomTerm(random, 2),
            randomTerm(random, 3),
            randomTerm(random, 4)));
    List<Presidency> presidencies = Stream.iterate(0, i -> i + 1)
        .limit(6)
        .map(i ->
            presidency("t" + i, period(random)).disputed(random.nextInt(3) == 0).build())
        .toList();
    // Of complete lists, each hole is a finding.
    Convention complete =
        Convention.builder().period(span("1990-01-01/..")).complete(true).build();
    Dataset all = office.toBuilder()
        .posts(office.posts().stream()
            .map(post -> post.toBuilder().addConvention(complete).build())
            .toList())
        .addOrganization(CBSS.toBuilder().addConvention(complete).build())
        .presidencies(presidencies)
        .build();
    Dataset without = all.toBuilder()
        .presidencies(presidencies.stream().filter(each -> !each.disputed()).toList())
        .personnelTerms(
            all.personnelTerms().stream().filter(each -> !each.disputed()).toList())
        .build();
    String context = Seeds.replay(seed) + all.presidencies() + all.personnelTerms();

    assertThat(undisputed(all, false)).as(context).isEqualTo(undisputed(without, false));
    assertThat(undisputed(without, true)).as(context).containsAll(undisputed(all, true));
  }

  private static PersonnelTerm randomTerm(Random random, int number) {
    return term("t" + number, "p" + number, period(random))
        .disputed(random.nextInt(3) == 0)
        .build();
  }

  private static String period(Random random) {
    int year = 2000 + random.nextInt(8);
    String start = random.nextInt(3) == 0 ? "" + year : year + "-01-01";
    return switch (random.nextInt(6)) {
      case 0 -> start + "/..";
      case 1 -> "/" + year;
      default -> start + "/" + (year + random.nextInt(3)) + "-12-31";
    };
  }

  private static List<String> undisputed(Dataset dataset, boolean gaps) {
    return Validator.standard().validate(dataset).findings().stream()
        .filter(finding -> !finding.rule().endsWith("handover-day"))
        .filter(finding -> gaps
            == (finding.rule().equals("presidency-gap") || finding.rule().equals("term-vacancy")))
        .filter(finding -> Stream.concat(
                Stream.of(finding.location()),
                finding.related().stream().map(RelatedLocation::location))
            .noneMatch(location ->
                location.path().map(path -> isDisputed(dataset, path)).orElse(false)))
        .map(finding -> finding.severity() + " " + finding.rule() + ": " + finding.message())
        .sorted()
        .toList();
  }
}

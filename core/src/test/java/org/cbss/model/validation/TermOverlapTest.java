package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.Offices.headedBy;
import static org.cbss.model.validation.Offices.seated;
import static org.cbss.model.validation.Offices.terms;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.term;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermOverlapTest {
  private static final String RULE = "term-overlap";

  @Test
  void reportsTheLatestOfThoseWhoAreTooMany() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/2020-06-30", "2020-06-01/2022-12-31")))
        .reports("/personnelTerms/1/period")
        .saying("head has 1 seat, and 2 people hold it on 2020-06-01: t0, t1")
        .relatedTo("/personnelTerms/0/period")
        .helping("let t0 end the day before t1 begins, or give the post 2 seats")
        .as(Severity.ERROR);
  }

  @Test
  void countsSeats() {
    String[] periods = {"2015-01-01/2019-12-31", "2016-01-01/2020-12-31", "2019-06-01/2021-12-31"};
    assertThatRule(RULE).on(headedBy(3, terms(periods))).reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(2, terms(periods)))
        .reports("/personnelTerms/2/period")
        .saying("head has 2 seats, and 3 people hold it on 2019-06-01: t0, t1, t2")
        .relatedTo("/personnelTerms/0/period", "/personnelTerms/1/period");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2020-06-30, 2020-06-29/2022-12-31, ERROR",
    "2010/2014, 2013/2016, ERROR",
    "2010-01-01/2020-06, 2020-05-31/2022, ERROR",
    "2010-01-01/2020-06-30, [2020-01-01..2020-06-29]/2022, ERROR",
    "2010-01-01/[2020-06-30..2021-01-01], 2020-06-29/2022, ERROR",
    "../2020, 2019/2020, ERROR",
    "2010/2020?, 2013/2016, WARNING",
    "2010/2016, 2013~/2016, WARNING"
  })
  void reportsDaysThatBothCertainlyHold(String first, String second, Severity severity) {
    assertThatRule(RULE)
        .on(headedBy(terms(first, second)))
        .reports("/personnelTerms/1/period")
        .as(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2020-06-30, 2020-07-01/2022-12-31",
    "2013-05-01/2020-06-30, 2020-06-30/2022-12-31",
    "2010/2013, 2013/2016",
    "2010/2014, 2014/2016",
    "2010-01-01/2020-06, 2020-06-01/2022",
    "2010-01-01/2020-06-30, [2020-01-01..2020-06-30]/2022",
    "2010-01-01/, 2020-01-01/2022",
    "2010-01-01/2020-06-30, /2022",
    "2010-01-01/2020-06-30, 2022-01-01/2020-01-01",
    "2020-06-30/2010-01-01, 2012/2016",
    "2010-01-01/9999-12-31, 2020-01-01/2022",
    "2010-01-01/2020-06-30, /"
  })
  void acceptsOnlyTheHandoverDayShared(String first, String second) {
    assertThatRule(RULE).on(headedBy(terms(first, second))).reportsNothing();
  }

  @Test
  void reportsADayThatIsNobodysFirstOrLast() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/2020-06-30", "2015-01-01/2015-01-01")))
        .reports("/personnelTerms/1/period");
  }

  @Test
  void acceptsOneDayAtEitherEndOfAnother() {
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/2020-06-30", "2020-06-30/2020-06-30")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/2013-05-01", "2013-05-01/2020-06-30")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(terms("2013-05-01/2013-05-01", "2013-05-01/2013-05-01")))
        .reportsNothing();
  }

  @Test
  void pairsOneWhoLeavesWithOneWhoComesOnce() {
    assertThatRule(RULE)
        .on(headedBy(
            terms("2013-05-01/2020-06-30", "2020-06-30/2021-06-30", "2020-06-30/2020-12-31")))
        .reports("/personnelTerms/2/period")
        .saying("head has 1 seat, and 2 people hold it on 2020-06-30: t1, t2");
    assertThatRule(RULE)
        .on(headedBy(
            2, terms("2013-05-01/2020-06-30", "2020-06-30/2021-06-30", "2020-06-30/2020-12-31")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(
            terms("2013-05-01/2020-06-30", "2014-01-01/2020-06-30", "2020-06-30/2020-12-31")))
        .reports("/personnelTerms/1/period", "/personnelTerms/2/period");
  }

  @Test
  void namesThoseWhoCameAndNotThoseWhoLeft() {
    assertThatRule(RULE)
        .on(headedBy(
            2,
            terms(
                "2001-01-01/2005-01-01",
                "2001-01-01/2005-01-01",
                "2005-01-01/2009-01-01",
                "2005-01-01/2009-01-01",
                "2005-01-01/2009-01-01")))
        .saying("head has 2 seats, and 3 people hold it on 2005-01-01: t2, t3, t4")
        .helping("correct the dates, or give the post 3 seats");
  }

  @Test
  void countsAgainWhenSeatsBecomeFewer() {
    String[] periods = {"2001-01-01/2008-12-31", "2002-01-01/2008-12-31"};
    assertThatRule(RULE)
        .on(seated("2:2000/2004", "1:2005/..").on(periods))
        .reports("/personnelTerms/1/period")
        .saying("head has 1 seat, and 2 people hold it on 2005-01-01: t0, t1");
    assertThatRule(RULE).on(seated("2:2000/2008", "1:2009/..").on(periods)).reportsNothing();
    assertThatRule(RULE)
        .on(seated("2:2000/2008-12-30", "1:2008-12-31/..").on(periods))
        .reportsNothing();
  }

  @Test
  void warnsOfDaysForWhichNoSeatsAreStated() {
    assertThatRule(RULE)
        .on(seated("2:2000/2004").on("2001-01-01/2008-12-31", "2002-01-01/2008-12-31"))
        .reports("/personnelTerms/1/period")
        .saying("head does not say its number of seats, and 2 people hold it on 2005-01-01: t0, t1")
        .as(Severity.WARNING);
    assertThatRule(RULE)
        .on(seated("1:[2000..2004]/..").on("2001-01-01/2008-12-31", "2002-01-01/2008-12-31"))
        .reports("/personnelTerms/1/period")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithACountOfEveryDay(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 200; i++) {
      int[][] terms = randomSpans(random, 1 + random.nextInt(4));
      int[][] seats = randomSpans(random, random.nextInt(3));
      int[] counts = random.ints(seats.length, 1, 4).toArray();
      String[] texts = IntStream.range(0, seats.length)
          .mapToObj(each -> counts[each] + ":" + text(seats[each]))
          .toArray(String[]::new);
      String[] periods = Arrays.stream(terms).map(TermOverlapTest::text).toArray(String[]::new);

      boolean expected =
          IntStream.rangeClosed(1, 9).anyMatch(day -> overflows(terms, seats, counts, day));
      Report report = Validator.standard().validate(seated(texts).on(periods));

      assertThat(report.findings().stream().anyMatch(finding -> finding.rule().equals(RULE)))
          .as("%s %s %s", Seeds.replay(seed), Arrays.toString(texts), Arrays.toString(periods))
          .isEqualTo(expected);
    }
  }

  private static int[][] randomSpans(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> random.ints(2, 1, 10).sorted().toArray())
        .toArray(int[][]::new);
  }

  private static String text(int[] span) {
    return "2020-01-0" + span[0] + "/2020-01-0" + span[1];
  }

  /** Two may share a seat on a day on which one leaves and the other comes, or seats become fewer. */
  private static boolean overflows(int[][] terms, int[][] seats, int[] counts, int day) {
    int holding = count(terms, term -> term[0] <= day && day <= term[1]);
    int coming = count(terms, term -> term[0] == day);
    int leaving = count(terms, term -> term[1] == day);
    int passing = count(terms, term -> term[0] == day && term[1] == day);
    int shared = coming == 0
        ? leaving
        : Math.min(Math.min(leaving, coming), (leaving + coming - passing) / 2);
    int most = IntStream.range(0, seats.length)
        .filter(i -> seats[i][0] <= day && day <= seats[i][1])
        .map(i -> counts[i])
        .max()
        .orElse(1);
    return holding - shared > most;
  }

  private static int count(int[][] spans, Predicate<int[]> counted) {
    return (int) Arrays.stream(spans).filter(counted).count();
  }

  @Test
  void staysWithinTheSeatsThroughManyHandovers() {
    String[] periods = IntStream.range(0, 40)
        .mapToObj(i -> (1980 + i) + "-01-01/" + (1981 + i) + "-01-01")
        .toArray(String[]::new);
    assertThatRule(RULE).on(headedBy(terms(periods))).reportsNothing();
  }

  @Test
  void reportsEachWhoComesWhereThereIsNoSeat() {
    assertThatRule(RULE)
        .on(headedBy(terms(
            "2010-01-01/2020-12-31",
            "2011-01-01/2011-12-31",
            "2013-01-01/2013-12-31",
            "2021-01-01/2021-12-31")))
        .reports("/personnelTerms/1/period", "/personnelTerms/2/period")
        .saying(
            "head has 1 seat, and 2 people hold it on 2011-01-01: t0, t1",
            "head has 1 seat, and 2 people hold it on 2013-01-01: t0, t2");
  }

  @Test
  void reportsTheLatestInOrderNotInTheDocument() {
    assertThatRule(RULE)
        .on(headedBy(terms("2019-01-01/2021-12-31", "2010-01-01/2020-12-31")))
        .reports("/personnelTerms/0/period")
        .relatedTo("/personnelTerms/1/period");
  }

  @Test
  void saysADayEvenWhereTheyHaveAlwaysHeldIt() {
    assertThatRule(RULE)
        .on(headedBy(terms("../2012-03-01", "../2010-05-31")))
        .saying("head has 1 seat, and 2 people hold it on 2010-05-31: t0, t1");
  }

  @Test
  void namesAFewAndPointsToTen() {
    String[] periods = IntStream.range(0, 13)
        .mapToObj(i -> (2000 + i) + "-01-01/2020-12-31")
        .toArray(String[]::new);
    assertThatRule(RULE)
        .on(headedBy(12, terms(periods)))
        .saying(
            "head has 12 seats, and 13 people hold it on 2012-01-01: t9, t10, t11, t12 and others")
        .relatedTo(IntStream.range(2, 12)
            .mapToObj(i -> "/personnelTerms/" + i + "/period")
            .toArray(String[]::new));
  }

  @Test
  void staysAnErrorWhereCertainDatesSufficeForIt() {
    assertThatRule(RULE)
        .on(headedBy(terms("2009~/2021", "2010-01-01/2020-12-31", "2013-01-01/2014-12-31")))
        .reports("/personnelTerms/1/period", "/personnelTerms/2/period");
    Report report = Validator.standard()
        .validate(headedBy(terms("2009~/2021", "2010-01-01/2020-12-31", "2013-01-01/2014-12-31")));
    assertThat(report.findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR);
  }

  @Test
  void isAWarningWhereAnyOfManyIsQualified() {
    String[] periods = IntStream.range(0, 15)
        .mapToObj(i -> (2000 + i) + (i == 0 ? "~" : "") + "/2030")
        .toArray(String[]::new);
    assertThatRule(RULE)
        .on(headedBy(14, terms(periods)))
        .reports("/personnelTerms/14/period")
        .as(Severity.WARNING);
  }

  @Test
  void doesNotCountWhoIsActing() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2020-12-31"),
            term("b", "q", "2012-01-01/2014-12-31").acting(true)))
        .reportsNothing();
  }

  @Test
  void countsPersonWithTwoTermsOnce() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2014-12-31"), term("b", "p", "2014-01-01/2016-12-31")))
        .reportsNothing();
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2014-12-31"),
            term("b", "p", "2014-01-01/2016-12-31"),
            term("c", "q", "2015-01-01/2015-12-31")))
        .reports("/personnelTerms/2/period")
        .saying("head has 1 seat, and 2 people hold it on 2015-01-01: b, c");
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2011-12-31"),
            term("b", "p", "2014-01-01/2016-12-31"),
            term("c", "q", "2013-01-01/2015-12-31")))
        .reports("/personnelTerms/1/period");
  }

  @Test
  void leavesATermWithoutEndToAnotherRule() {
    assertThatRule(RULE)
        .on(headedBy(terms("2010-01-01/..", "2015-01-01/2016-12-31", "2016-01-01/..")))
        .reports("/personnelTerms/2/period")
        .relatedTo("/personnelTerms/1/period");
    assertThatRule(RULE)
        .on(headedBy(2, terms("2010-01-01/..", "2012-01-01/..", "2016-01-01/..")))
        .reports("/personnelTerms/2/period");
  }

  @Test
  void reportsALastTermWithoutEnd() {
    assertThatRule(RULE)
        .on(headedBy(terms("2010-01-01/2020-12-31", "2015-01-01/..")))
        .reports("/personnelTerms/1/period");
  }

  @Test
  void ignoresUnknownPostOrPerson() {
    Dataset withoutPost = Dataset.builder()
        .addPerson(person("p"))
        .addPerson(person("q"))
        .addPersonnelTerm(term("a", "p", "2010/2014").build())
        .addPersonnelTerm(term("b", "q", "2011/2014").build())
        .build();
    assertThatRule(RULE).on(withoutPost).reportsNothing();
    Dataset withoutPerson = Dataset.builder()
        .addOrganization(organization("unit").build())
        .addPost(post("head", "unit").build())
        .addPerson(person("p"))
        .addPersonnelTerm(term("a", "p", "2010/2014").build())
        .addPersonnelTerm(term("b", "q", "2011/2014").build())
        .build();
    assertThatRule(RULE).on(withoutPerson).reportsNothing();
  }

  @Test
  void looksAtEachPostByItself() {
    Dataset data = headedBy(terms("2010/2014", "2011/2014"));
    Dataset apart = data.toBuilder()
        .addPost(post("deputy", "unit").build())
        .addPerson(person("q"))
        .addPersonnelTerm(term("d", "q", "2010/2014").post(Id.of("deputy")).build())
        .build();
    assertThatRule(RULE).on(apart).reports("/personnelTerms/1/period");
  }

  @Tag("slow")
  @Test
  void countsManyTermsInReasonableTime() {
    String[] periods = IntStream.range(0, 20_000)
        .mapToObj(i -> (1000 + i / 20) + "-01-" + (10 + i % 20) + "/9000-01-01")
        .toArray(String[]::new);
    assertThat(Validator.of(Validator.standard().findRule(RULE).orElseThrow())
            .validate(headedBy(5, terms(periods)))
            .total())
        .isEqualTo(19_995);
  }

  @Test
  void joinsTermsOfOnePersonThatShareADay() {
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2009-01-01/2014-12-31"),
            term("b", "p", "2014-12-31/2016-12-31"),
            term("c", "q", "2010-01-01/2020-12-31")))
        .reports("/personnelTerms/2/period");
    assertThatRule(RULE)
        .on(headedBy(
            term("a", "p", "2010-01-01/2014-12-31"),
            term("b", "p", "2012-01-01/2013-12-31"),
            term("c", "q", "2011-01-01/2011-12-31")))
        .reports("/personnelTerms/2/period");
  }

  @Test
  void namesFourWhereThereAreFour() {
    assertThatRule(RULE)
        .on(headedBy(3, terms("2010/2020", "2011/2020", "2012/2020", "2013/2020")))
        .saying("head has 3 seats, and 4 people hold it on 2013-12-31: t0, t1, t2, t3");
  }
}

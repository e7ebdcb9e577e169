package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresidencyGapPossibleTest {
  private static final String RULE = "presidency-gap-possible";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsYearsThatAreNotShared() {
    assertThatRule(RULE)
        .on(two("1995/1996", "1997/1998"))
        .reports("/presidencies/1/period")
        .saying("there may be days without a presidency between a, which ended in 1996, and b, "
            + "which began in 1997")
        .relatedTo("/presidencies/0/period")
        .helping("more precisely")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "1995/1996, 1997-01-01/1998",
    "1995/1996-12-31, 1997/1998",
    "1995/1996-12, 1997/1998",
    "1995/1996-12, 1997-XX/1998",
    "1995/1996~, 1997/1998",
    "1995, 1996/1997"
  })
  void comparesAtTheCoarserPrecision(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reports("/presidencies/1/period");
  }

  @ParameterizedTest
  @CsvSource({
    "1995/1996, 1996/1997",
    "1995/1996-06, 1996-07/1997",
    "1995/1996-06, 1996-07-01/1997",
    "1995/1996-06-30, 1996-07/1997",
    "1995/1996-06-XX, 1996-07/1998",
    "1995/1996-12, 1997-01/1998",
    "1995/1996-06, 1996-06/1997",
    "1995/1996-06, 1996/1997",
    "1995/1996, 1996-07-01/1997",
    "1995/1996-XX, 1996-07/1997",
    "1995/1996-06-30, 1996-06/1997",
    "2019-07-01/2020-06-30, 2020-07-01/2021-06-30",
    "2019-07-01/2020-06-29, 2020-07-01/2021-06-30",
    "1990/199X, 2000/2001",
    "'1990/[1995,1996]', 1997/1998",
    "1995/1996, '[1997,1998]/1999'",
    "1995/, 1997/1998",
    "1995/1996, /1998",
    "1995/1997, 1996/1998"
  })
  void acceptsASharedYearAndOtherPrecisions(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @Test
  void namesADayAsADay() {
    assertThatRule(RULE)
        .on(two("1995/1996-12-31", "1997/1998"))
        .saying(
            "there may be days without a presidency between a, which ended on 1996-12-31, and b, "
                + "which began in 1997");
  }

  @Test
  void leavesCertainGapsToTheRuleOnThem() {
    assertThatRule(RULE).on(two("1995/1996", "1998/1999")).reportsNothing();
    assertThatRule(RULE).on(two("1995/1996-06", "1996-08/1999")).reportsNothing();
  }

  @Test
  void acceptsDaysThatALongerPresidencyCovers() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("long", "1990-01-01/1997-12-29").build(),
            presidency("a", "1995/1996").build(),
            presidency("b", "1997/1998").build()))
        .reports("/presidencies/2/period");
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("long", "1990-01-01/1997-12-30").build(),
            presidency("broken", "1991/1990").build(),
            presidency("a", "1995/1996").build(),
            presidency("b", "1997/1998").build()))
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "../..", "1996-06/1995-07", "1997-01-02/1995", "1995/9999-12-31"})
  void leavesTheNeighboursOfWhatOtherRulesReport(String period) {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "1994/1995").build(),
            presidency("broken", period).build(),
            presidency("b", "1996/1997").build()))
        .reportsNothing();
  }

  @Test
  void acceptsIfAPresidencyOfNobodyKnowsWhichOrganizationMayBelong() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "1994/1995").build(),
            presidency("x", "1995/1996").organization(Id.of("cbs")).build(),
            presidency("b", "1996/1997").build()))
        .reportsNothing();
  }

  @Test
  void reportsIfABrokenOneBelongsElsewhere() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "1994/1995").build(),
            presidency("b", "1996/1997").build(),
            presidency("broken", "2020/2019").build()))
        .reports("/presidencies/1/period");
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("broken", "2020/2019").ordinal(1).build(),
            presidency("a", "1994/1995").ordinal(2).build(),
            presidency("b", "1996/1997").ordinal(3).build()))
        .reports("/presidencies/2/period");
  }

  @Test
  void leavesOrdinalsAgainstTheDatesToTheRuleOnThem() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2006/2007").ordinal(1).build(),
            presidency("b", "2005/2006").ordinal(2).build(),
            presidency("c", "2007/2008").ordinal(3).build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("a", "2004/2005").ordinal(1).build(),
            presidency("b", "2006/2007").ordinal(2).build(),
            presidency("c", "2005/2006").ordinal(3).build()))
        .reportsNothing();
  }

  private static Dataset two(String first, String second) {
    return dataset(CBSS, presidency("a", first).build(), presidency("b", second).build());
  }
}

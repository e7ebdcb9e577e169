package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresidencyOrdinalSkippedTest {
  private static final String RULE = "presidency-ordinal-skipped";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsTheLaterOneAfterAMissingOrdinal() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019/2020", 28), of("b", "2020/2021", 30)))
        .reports("/presidencies/1/ordinal")
        .saying("b has the ordinal 30 and comes after a, which has 28")
        .relatedTo("/presidencies/0/ordinal")
        .as(Severity.WARNING);
  }

  @Test
  void reportsEachSkipOnce() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("d", "2022/2023", 9),
            of("a", "2019/2020", 1),
            of("b", "2020/2021", 5),
            of("c", "2021/2022", 6)))
        .reports("/presidencies/0/ordinal", "/presidencies/2/ordinal");
  }

  @Test
  void acceptsConsecutiveAndRepeatedOrdinalsAndAnyFirst() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS, of("a", "2019/2020", 28), of("b", "2020/2021", 29), of("c", "2021/2022", 29)))
        .reportsNothing();
  }

  @Test
  void acceptsAPresidencyWithoutOrdinalBetweenThem() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("a", "2019/2020", 28),
            presidency("x", "2020/2021").build(),
            of("b", "2021/2022", 30)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("a", "2019/2020", 28),
            of("b", "2021/2022", 30),
            presidency("x", "2022/2023").build()))
        .reports("/presidencies/1/ordinal");
  }

  @Test
  void followsTheOrdinalsIfTheDatesRunAgainstThem() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2020/2021", 28), of("b", "2019/2020", 30)))
        .reports("/presidencies/1/ordinal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "../..", "2022/2020", "2020-07-01/9999-12-31", "2021-06/2019-07"})
  void acceptsABrokenOneThatMayStandBetweenThem(String period) {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("a", "2019/2020", 28),
            presidency("broken", period).build(),
            of("b", "2021/2022", 30)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CBSS, of("a", "2019/2020", 28), of("broken", period, 29), of("b", "2021/2022", 30)))
        .reportsNothing();
  }

  @Test
  void reportsIfABrokenOneBelongsElsewhere() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("a", "2019/2020", 28),
            presidency("broken", "1999/1998").build(),
            of("broken-31", "2023/2022", 31),
            of("b", "2021/2022", 30)))
        .reports("/presidencies/3/ordinal");
  }

  @Test
  void acceptsIfPresidencyOfUnknownOrganizationMayFit() {
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019/2020", 28), astray(29), of("b", "2021/2022", 30)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019/2020", 28), astray(28), of("b", "2021/2022", 30)))
        .reports("/presidencies/2/ordinal");
    assertThatRule(RULE)
        .on(dataset(CBSS, of("a", "2019/2020", 28), astray(30), of("b", "2021/2022", 30)))
        .reports("/presidencies/2/ordinal");
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            of("a", "2019/2020", 28),
            presidency("x", "2020/2021").organization(Id.of("gone")).build(),
            of("b", "2021/2022", 30)))
        .reportsNothing();
  }

  @Test
  void tellsOrganizationsApart() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            organization("ac").build(),
            of("a", "2019/2020", 1),
            presidency("b", "2020/2021").organization(Id.of("ac")).ordinal(3).build()))
        .reportsNothing();
  }

  private static Presidency of(String id, String period, int ordinal) {
    return presidency(id, period).ordinal(ordinal).build();
  }

  private static Presidency astray(int ordinal) {
    return presidency("astray", "2020/2021")
        .organization(Id.of("gone"))
        .ordinal(ordinal)
        .build();
  }
}

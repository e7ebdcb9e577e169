package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;

import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateOverlapTest {
  private static final String RULE = "mandate-overlap";
  private static final Organization CAR = organization("car").build();

  @Test
  void comparesOnlyPartsOfTheSameMandate() {
    Mandate strategy = mandate("strategy", "cbss", "2010/2020").build();
    Mandate plan =
        mandate("plan", "cbss", "2010/2015").partOf(Id.of("strategy")).build();
    Mandate later =
        mandate("later", "cbss", "2014/2020").partOf(Id.of("strategy")).build();
    Mandate detail =
        mandate("detail", "cbss", "2011/2012").partOf(Id.of("plan")).build();
    assertThatRule("mandate-overlap")
        .on(dataset(organization("cbss").build(), strategy, plan, detail))
        .reportsNothing();
    assertThatRule("mandate-overlap")
        .on(dataset(organization("cbss").build(), strategy, plan, detail, later))
        .reports("/mandates/3/period");
  }

  @Test
  void acceptsAPlanThatIsBasedOnAStrategy() {
    Dataset data = dataset(
        organization("lc").build(),
        mandate("s", "lc", "2019-08-20/2030-12-31").build(),
        mandate("p", "lc", "2021-01-01/2024-12-31").addBasedOn(Id.of("s")).build(),
        mandate("q", "lc", "2022-01-01/2022-12-31").addBasedOn(Id.of("p")).build());
    assertThatRule("mandate-overlap").on(data).reportsNothing();
  }

  @Test
  void reportsTheLaterOfTwoMandatesInForceAtOnce() {
    assertThatRule(RULE)
        .on(two("2015-01-01/2020-12-31", "2020-12-30/2025-12-31"))
        .reports("/mandates/1/period")
        .saying("b and a are both in force for 2 days, and neither supersedes the other")
        .relatedTo("/mandates/0/period")
        .helping("supersedes")
        .as(Severity.WARNING);
  }

  @Test
  void pointsToTheOneThatBeganLaterWhereverItStands() {
    assertThatRule(RULE)
        .on(two("2020-01-01/2025-12-31", "2015-01-01/2020-12-31"))
        .reports("/mandates/0/period")
        .saying("a and b are both in force for 366 days, and neither supersedes the other");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01/2020-12-31, 2020-12-31/2025-12-31",
    "2015/2020, 2020/2025",
    "2015/2019-12-31, 2019/2025",
    "2015-01-01/2020-06, 2020-06-01/2025-12-31",
    "2015-01-01/, 2020-01-01/2025-12-31",
    "/2020-12-31, 2015-01-01/2020-12-31",
    "2015-01-01/9999-12-31, 2020-01-01/2025-12-31",
    "2020-12-31/2015-01-01, 2016-01-01/2018-12-31",
    "/, 2016-01-01/2018-12-31"
  })
  void acceptsOneSharedDayAndReportedPeriods(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2015/2020, 2018/2025",
    "2015-01-01/2020-06, 2020-05-30/2025-12-31",
    "2015-01-01/.., 2020-01-01/2025-12-31",
    "2015/2020?, 2018/2025"
  })
  void reportsWhatCertainlySharesMoreThanOneDay(String first, String second) {
    assertThatRule(RULE).on(two(first, second)).reports("/mandates/1/period").as(Severity.WARNING);
  }

  @Test
  void acceptsMandatesOfDifferentOrganizations() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            organization("other").build(),
            mandate("a", "car", "2015/2025").build(),
            mandate("b", "other", "2015/2025").build()))
        .reportsNothing();
  }

  @Test
  void acceptsMandatesOfWhichOneSupersedesTheOther() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("c", "car", "2017/2025").supersedes(Id.of("b")).build(),
            mandate("b", "car", "2015/2025").supersedes(Id.of("a")).build(),
            mandate("a", "car", "2010/2025").build()))
        .reportsNothing();
  }

  @Test
  void reportsTwoThatSupersedeTheSameOne() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2025").build(),
            mandate("b", "car", "2015/2025").supersedes(Id.of("a")).build(),
            mandate("c", "car", "2017/2025").supersedes(Id.of("a")).build(),
            mandate("d", "car", "2019/2025").supersedes(Id.of("c")).build()))
        .reports("/mandates/2/period", "/mandates/3/period")
        .saying(
            "c and b are both in force for 2559 days, and neither supersedes the other",
            "d and b are both in force for 1829 days, and neither supersedes the other");
  }

  @Test
  void ignoresPartsIfReferenceBetweenThemIsBroken() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2025").build(),
            mandate("b", "car", "2015/2025").supersedes(Id.of("aa")).build()))
        .reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2025").build(),
            mandate("b", "car", "2015/2025").supersedes(Id.of("c")).build(),
            mandate("c", "car", "2017/2025").supersedes(Id.of("b")).build()))
        .reportsNothing();
  }

  @Test
  void isSilentIfTheOrganizationIsNotInTheRecord() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "ghost", "2010/2025").build(),
            mandate("b", "ghost", "2015/2025").build()))
        .reportsNothing();
  }

  @Test
  void endsIfChainContainsDuplicateId() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            mandate("a", "car", "2010/2025").build(),
            mandate("b", "car", "2015/2025").supersedes(Id.of("a")).build(),
            mandate("a", "car", "2016/2025").supersedes(Id.of("b")).build()))
        .reportsNothing();
  }

  @Tag("slow")
  @Test
  void findsItsWayThroughALongChain() {
    Mandate[] chain = new Mandate[5_000];
    for (int i = 0; i < chain.length; i++) {
      MandateBuilder mandate = mandate("m" + i, "car", (2000 + i % 50) + "/..");
      chain[i] = (i == 0 ? mandate : mandate.supersedes(Id.of("m" + (i - 1)))).build();
    }
    DatasetBuilder data = Dataset.builder().addOrganization(CAR);
    for (Mandate each : chain) {
      data.addMandate(each);
    }
    assertThatRule(RULE).on(data.build()).reportsNothing();
  }

  private static Dataset two(String first, String second) {
    return dataset(
        CAR, mandate("a", "car", first).build(), mandate("b", "car", second).build());
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;

import org.junit.jupiter.api.Test;

class IdConfusableTest {
  private static final String RULE = "id-confusable";

  @Test
  void reportsTheSecondOfTwoThatDifferOnlyInCase() {
    assertThatRule(RULE)
        .on(dataset(organization("LT-2020").build(), person("lt-2020")))
        .reports("/people/0/id")
        .saying("lt-2020 and LT-2020 differ only in case")
        .relatedTo("/organizations/0/id")
        .helping("another id")
        .as(Severity.WARNING);
  }

  @Test
  void comparesAsEnglishDoesWhateverTheLocale() {
    assertThatRule(RULE).on(dataset(person("ICE"), person("ice"))).reports("/people/1/id");
  }

  @Test
  void comparesEachWayOfWritingWithTheFirst() {
    assertThatRule(RULE)
        .on(dataset(person("ab"), person("AB"), person("Ab")))
        .reports("/people/1/id", "/people/2/id")
        .saying("AB and ab differ only in case", "Ab and ab differ only in case");
  }

  @Test
  void looksAtStrategicAreasToo() {
    assertThatRule(RULE)
        .on(dataset(
            person("care"), mandate("m", "b", "2020/2025").addArea(area("Care")).build()))
        .reports("/mandates/0/areas/0/id");
  }

  @Test
  void leavesEqualIdsToTheirRule() {
    assertThatRule(RULE).on(dataset(person("a"), person("a"))).reportsNothing();
    assertThatRule(RULE)
        .on(dataset(person("a"), person("A"), person("A"), person("a")))
        .reports("/people/1/id");
  }

  @Test
  void acceptsIdsThatDifferInMore() {
    assertThatRule(RULE).on(dataset(person("ab"), person("Ac"), person("AB-"))).reportsNothing();
  }
}

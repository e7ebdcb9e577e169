package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;

import org.cbss.model.Dataset;
import org.junit.jupiter.api.Test;

class IdDuplicateTest {
  private static final String RULE = "id-duplicate";

  @Test
  void reportsTheSecondOfTwoKindsWithOneId() {
    assertThatRule(RULE)
        .on(dataset(organization("a").build(), person("b"), person("a")))
        .reports("/people/1/id")
        .relatedTo("/organizations/0/id")
        .as(Severity.ERROR);
  }

  @Test
  void reportsTheSecondOfOneKind() {
    assertThatRule(RULE)
        .on(dataset(person("a"), person("b"), person("a")))
        .reports("/people/2/id")
        .relatedTo("/people/0/id");
  }

  @Test
  void reportsEachFurtherOneBesideTheFirst() {
    Dataset dataset = dataset(person("a"), person("a"), post("a", "x").build());
    assertThatRule(RULE).on(dataset).reports("/people/1/id", "/posts/0/id");
  }

  @Test
  void looksAtStrategicAreasToo() {
    Dataset dataset = dataset(
        organization("care").build(),
        mandate("m", "care", "2020/2025")
            .addAreas(area("care"), area("b"), area("b"))
            .build());
    assertThatRule(RULE).on(dataset).reports("/mandates/0/areas/0/id", "/mandates/0/areas/2/id");
  }

  @Test
  void acceptsIdsThatDiffer() {
    assertThatRule(RULE)
        .on(dataset(person("a"), person("A"), person("a-1"), organization("b").build()))
        .reportsNothing();
  }
}

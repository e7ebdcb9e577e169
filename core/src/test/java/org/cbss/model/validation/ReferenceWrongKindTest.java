package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import org.cbss.model.Id;
import org.cbss.model.Parent;
import org.junit.jupiter.api.Test;

class ReferenceWrongKindTest {
  private static final String RULE = "reference-wrong-kind";

  @Test
  void reportsAPersonIfAnOrganizationIsWanted() {
    assertThatRule(RULE)
        .on(dataset(person("mills"), post("head", "mills").build()))
        .reports("/posts/0/organization")
        .saying("mills is a person; expected an organization")
        .as(Severity.ERROR);
  }

  @Test
  void reportsEveryReferenceOfTheWrongKind() {
    assertThatRule(RULE)
        .on(dataset(
            person("mills"),
            post("a", "mills").build(),
            post("b", "mills").build(),
            project("x").addArea(Id.of("mills")).build()))
        .reports("/posts/0/organization", "/posts/1/organization", "/projects/0/areas/0");
  }

  @Test
  void namesAllKindsThatWouldDo() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            mandate("m", "cbss", "2020/2025").addBasedOn(Id.of("cbss")).build()))
        .reports("/mandates/0/basedOn/0")
        .saying("cbss is an organization; expected a decision or a mandate or a source");
  }

  @Test
  void acceptsExpectedKindsAndAnyKind() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            organization("cbss").build(),
            organization("unit").partOf(List.of(Parent.of(Id.of("cbss")))).build(),
            mandate("old", "cbss", "2015/2020").addArea(area("care")).build(),
            mandate("m", "cbss", "2020/2025")
                .addBasedOn(Id.of("s"), Id.of("old"), Id.of("d"))
                .build(),
            decision("d", "cbss").addBasedOn(Id.of("care"), Id.of("unit")).build()))
        .reportsNothing();
  }

  @Test
  void leavesIdsThatNothingHasToTheRuleOnThem() {
    assertThatRule(RULE).on(dataset(post("head", "gone").build())).reportsNothing();
  }

  @Test
  void leavesDuplicateIdsToTheirRule() {
    assertThatRule(RULE)
        .on(dataset(
            organization("head").build(),
            person("head"),
            post("head", "head").build(),
            term("t", "head", "2020/").build(),
            project("p").addArea(Id.of("head")).build()))
        .reports("/projects/0/areas/0");
  }
}

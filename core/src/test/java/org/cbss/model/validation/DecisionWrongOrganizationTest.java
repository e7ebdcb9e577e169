package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.project;

import java.util.List;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.junit.jupiter.api.Test;

class DecisionWrongOrganizationTest {
  private static final String RULE = "decision-wrong-organization";
  private static final Organization CBSS = organization("cbss").build();
  private static final Organization CAR =
      organization("car").partOf(List.of(Parent.of(Id.of("cbss")))).build();

  @Test
  void reportsADecisionOfAnotherOrganizationThanMet() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            CAR,
            meeting("m", "car").build(),
            decision("d", "cbss").meeting(Id.of("m")).build()))
        .reports("/decisions/0/organization")
        .saying("d is a decision of cbss, and m a meeting of car")
        .relatedTo("/meetings/0/organization")
        .as(Severity.WARNING);
  }

  @Test
  void acceptsSameOrganizationAndMissingMeeting() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            CAR,
            meeting("m", "car").build(),
            decision("d", "car").meeting(Id.of("m")).build(),
            decision("e", "cbss").build()))
        .reportsNothing();
  }

  @Test
  void acceptsAnyOrganizationAtAMeetingOfAProject() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            project("p").build(),
            Meeting.builder().id(Id.of("m")).project(Id.of("p")).build(),
            decision("d", "car").meeting(Id.of("m")).build()))
        .reportsNothing();
  }

  @Test
  void isSilentIfAReferenceIsBroken() {
    assertThatRule(RULE)
        .on(dataset(
            CAR,
            meeting("m", "ghost").build(),
            meeting("n", "car").build(),
            decision("d", "car").meeting(Id.of("m")).build(),
            decision("e", "ghost").meeting(Id.of("n")).build(),
            decision("f", "car").meeting(Id.of("o")).build()))
        .reportsNothing();
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;

import java.util.List;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Presidency;
import org.junit.jupiter.api.Test;

class MeetingWrongOrganizationTest {
  private static final String RULE = "meeting-wrong-organization";

  @Test
  void reportsAPresidencyOfAnotherOrganization() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(), organization("ac").build(), of("ac"), meetingOf("cbss")))
        .reports("/meetings/0/presidency")
        .saying("m is a meeting of cbss, which is not part of ac, and names p, a presidency of ac")
        .relatedTo("/presidencies/0/organization")
        .as(Severity.ERROR);
  }

  @Test
  void reportsAPresidencyOfAPartOfTheOrganization() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(), part("group", "cbss"), of("group"), meetingOf("cbss")))
        .reports("/meetings/0/presidency");
  }

  @Test
  void reportsAPresidencyOfASisterOrganization() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            part("group", "cbss"),
            part("other", "cbss"),
            of("other"),
            meetingOf("group")))
        .reports("/meetings/0/presidency");
  }

  @Test
  void acceptsTheOrganizationItselfAndEveryWhole() {
    for (String organization : List.of("cbss", "group", "subgroup")) {
      assertThatRule(RULE)
          .on(dataset(
              organization("cbss").build(),
              part("group", "cbss"),
              part("subgroup", "group"),
              of("cbss"),
              meetingOf(organization)))
          .reportsNothing();
    }
  }

  @Test
  void leavesReferencesThatOtherRulesReport() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            organization("ac").build(),
            part("lost", "gone"),
            part("a", "b"),
            part("b", "a"),
            of("ac"),
            presidency("astray", "2020/2021").organization(Id.of("gone")).build(),
            meetingOf("lost"),
            meetingOf("a"),
            meetingOf("gone"),
            meeting("x", "cbss").presidency(Id.of("gone")).build(),
            meeting("y", "cbss").presidency(Id.of("astray")).build()))
        .reportsNothing();
  }

  @Test
  void acceptsMeetingsWithoutPresidencyAndThoseOfProjects() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            organization("ac").build(),
            of("ac"),
            meeting("x", "cbss").period(span("2020")).build(),
            Meeting.builder()
                .id(Id.of("y"))
                .project(Id.of("project"))
                .presidency(Id.of("p"))
                .build(),
            project("project").build()))
        .reportsNothing();
  }

  private static Organization part(String id, String whole) {
    return organization(id).partOf(List.of(Parent.of(Id.of(whole)))).build();
  }

  private static Presidency of(String organization) {
    return presidency("p", "2020/2021").organization(Id.of(organization)).build();
  }

  private static Meeting meetingOf(String organization) {
    return meeting("m", organization).presidency(Id.of("p")).build();
  }
}

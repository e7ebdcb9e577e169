package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.span;

import java.util.List;
import org.cbss.model.Convention;
import org.cbss.model.ConventionBuilder;
import org.cbss.model.ConventionSubject;
import org.cbss.model.Dataset;
import org.cbss.model.Handover;
import org.cbss.model.SeatCount;
import org.cbss.model.time.RecurringDay;
import org.junit.jupiter.api.Test;

class ConventionMisplacedTest {
  private static final String RULE = "convention-misplaced";

  private static ConventionBuilder convention() {
    return Convention.builder().period(span("1992-01-01/.."));
  }

  private static Dataset of(ConventionBuilder convention) {
    return dataset(organization("cbss").addConvention(convention.build()).build());
  }

  private static Dataset ofPost(int seats, ConventionBuilder convention) {
    return dataset(
        organization("cbss").build(),
        post("head", "cbss")
            .seats(List.of(SeatCount.of(seats)))
            .addConvention(convention.build())
            .build());
  }

  @Test
  void reportsChangesOfListsThatHaveNone() {
    assertThatRule(RULE)
        .on(of(convention()
            .of(ConventionSubject.MEMBERS)
            .complete(true)
            .unbroken(true)
            .handover(Handover.NEXT_DAY)
            .addStartsOn(RecurringDay.parse("---01"))))
        .reports(
            "/organizations/0/conventions/0/unbroken",
            "/organizations/0/conventions/0/handover",
            "/organizations/0/conventions/0/startsOn")
        .as(Severity.WARNING);
  }

  @Test
  void reportsAConventionThatSaysNothing() {
    assertThatRule(RULE)
        .on(of(convention()))
        .reports("/organizations/0/conventions/0")
        .saying("a convention of cbss says nothing");
  }

  @Test
  void reportsAListOfAnOrganizationAtAPost() {
    assertThatRule(RULE)
        .on(ofPost(1, convention().of(ConventionSubject.MEETINGS).complete(true)))
        .reports("/posts/0/conventions/0/of");
  }

  @Test
  void reportsHandoversOfSeveralSeats() {
    assertThatRule(RULE)
        .on(ofPost(2, convention().handover(Handover.SAME_DAY)))
        .reports("/posts/0/conventions/0/handover")
        .saying("handover binds nothing, because head does not always have one seat");
    assertThatRule(RULE).on(ofPost(1, convention().handover(Handover.SAME_DAY))).reportsNothing();
  }

  @Test
  void acceptsCompletenessOfEveryList() {
    for (ConventionSubject subject : ConventionSubject.values()) {
      assertThatRule(RULE).on(of(convention().of(subject).complete(true))).reportsNothing();
    }
    assertThatRule(RULE).on(of(convention().unbroken(true))).reportsNothing();
  }
}

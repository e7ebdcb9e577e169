package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.cbss.model.Convention;
import org.cbss.model.ConventionBuilder;
import org.cbss.model.ConventionSubject;
import org.cbss.model.Dataset;
import org.cbss.model.Handover;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.time.RecurringDay;
import org.junit.jupiter.api.Test;

class ConventionConflictTest {
  private static final String RULE = "convention-conflict";

  private static ConventionBuilder convention(String period) {
    return Convention.builder().period(span(period));
  }

  private static Dataset with(ConventionBuilder one, ConventionBuilder other) {
    return dataset(
        organization("cbss").addConventions(one.build(), other.build()).build());
  }

  @Test
  void reportsTwoHandoversOfOneTime() {
    assertThatRule(RULE)
        .on(with(
            convention("1992-01-01/2002-07-01").handover(Handover.SAME_DAY),
            convention("2002-07-01/..").handover(Handover.NEXT_DAY)))
        .reports("/organizations/0/conventions/1/handover")
        .saying(
            "two conventions of cbss whose periods overlap differ in handover, so neither holds")
        .relatedTo("/organizations/0/conventions/0/handover")
        .as(Severity.ERROR);
  }

  @Test
  void reportsTwoListsOfFirstDaysOfOneTime() {
    assertThatRule(RULE)
        .on(with(
            convention("1992-01-01/..").addStartsOn(RecurringDay.parse("--01-01")),
            convention("1992-01-01/..").addStartsOn(RecurringDay.parse("--07-01"))))
        .reports("/organizations/0/conventions/1/startsOn");
  }

  @Test
  void reportsEachThatDiffersFromALongerOne() {
    assertThatRule(RULE)
        .on(dataset(organization("cbss")
            .addConventions(
                convention("2010-01-01/2015-12-31").handover(Handover.NEXT_DAY).build(),
                convention("1992-01-01/..").handover(Handover.SAME_DAY).build(),
                convention("2000-01-01/2005-12-31").handover(Handover.SAME_DAY).build(),
                convention("2001-01-01/2002-12-31").handover(Handover.NEXT_DAY).build())
            .build()))
        .reports(
            "/organizations/0/conventions/1/handover", "/organizations/0/conventions/3/handover");
  }

  @Test
  void reportsEachOfManyInShortTime() {
    OrganizationBuilder council = organization("cbss");
    for (int i = 0; i < 10_000; i++) {
      council.addConvention(convention("1992-01-01/..")
          .handover(i % 2 == 0 ? Handover.SAME_DAY : Handover.NEXT_DAY)
          .build());
    }
    Dataset dataset = dataset(council.build());

    Report report = assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Validator.standard().validate(dataset));

    assertThat(report.countsByRule()).containsEntry("convention-conflict", 9_999);
  }

  @Test
  void acceptsWhatDoesNotDifferAtOneTime() {
    assertThatRule(RULE)
        .on(with(
            convention("1992-01-01/2002-06-30").handover(Handover.SAME_DAY),
            convention("2002-07-01/..").handover(Handover.NEXT_DAY)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(with(
            convention("1992-01-01/..").handover(Handover.SAME_DAY),
            convention("1992-01-01/..").handover(Handover.SAME_DAY).complete(true)))
        .reportsNothing();
    assertThatRule(RULE)
        .on(with(
            convention("1992-01-01/..").handover(Handover.SAME_DAY),
            convention("1992-01-01/..").of(ConventionSubject.MEETINGS).complete(true)))
        .reportsNothing();
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionChangesLaterTest {
  private static final String RULE = "decision-changes-later";
  private static final Organization COUNCIL = organization("lc").build();

  @Test
  void reportsARepealOfALaterDecision() {
    assertThatRule(RULE)
        .on(repeal("2001-03-02", "2004-05"))
        .reports("/decisions/1/repeals/0")
        .saying("new, 2001-03-02, repeals old, 2004-05, which is later")
        .relatedTo("/decisions/0")
        .helping("let the later one name the earlier one")
        .as(Severity.ERROR);
  }

  @Test
  void reportsAnAmendmentOfALaterMandate() {
    assertThatRule(RULE)
        .on(dataset(
            COUNCIL,
            mandate("m", "lc", "2010/2015").build(),
            decision("d", "lc")
                .date(EdtfDate.parse("2009-12-31"))
                .addAmended(Id.of("m"))
                .build()))
        .reports("/decisions/0/amends/0");
  }

  @Test
  void takesTheMeetingOfAnUndatedDecision() {
    assertThatRule(RULE)
        .on(dataset(
            COUNCIL,
            meeting("spring", "lc").period(span("1999-04-08/1999-04-09")).build(),
            decision("later", "lc").date(EdtfDate.parse("1999-04-10")).build(),
            decision("d", "lc")
                .meeting(Id.of("spring"))
                .addAmended(Id.of("later"))
                .build()))
        .reports("/decisions/1/amends/0");
  }

  @ParameterizedTest
  @CsvSource({"2001-03-02, 2001", "2001, 2001-12-31", "2004, 2001", "9999-12-31, 2001"})
  void acceptsWhatMayComeBefore(String repealing, String repealed) {
    assertThatRule(RULE).on(repeal(repealing, repealed)).reportsNothing();
  }

  @Test
  void warnsAtMostIfADateIsQualified() {
    assertThatRule(RULE).on(repeal("2001", "2004?")).as(Severity.WARNING);
  }

  private static Dataset repeal(String repealing, String repealed) {
    return dataset(
        COUNCIL,
        decision("old", "lc").date(EdtfDate.parse(repealed)).build(),
        decision("new", "lc")
            .date(EdtfDate.parse(repealing))
            .addRepealed(Id.of("old"))
            .build());
  }
}

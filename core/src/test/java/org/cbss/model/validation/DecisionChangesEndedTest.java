package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionChangesEndedTest {
  private static final String RULE = "decision-changes-ended";
  private static final Organization COUNCIL = organization("lc").build();

  @Test
  void reportsAnAmendmentAfterTheEnd() {
    assertThatRule(RULE)
        .on(amendment("2005-05-06", "2001/2003"))
        .reports("/decisions/1/amends/0")
        .saying("new, 2005-05-06, amends old, which was in force 2001/2003")
        .relatedTo("/decisions/0")
        .as(Severity.WARNING);
  }

  @Test
  void reportsARepealOfAnEndedMandate() {
    assertThatRule(RULE)
        .on(dataset(
            COUNCIL,
            mandate("m", "lc", "2010/2015").build(),
            decision("d", "lc")
                .date(EdtfDate.parse("2017"))
                .addRepealed(Id.of("m"))
                .build()))
        .reports("/decisions/0/repeals/0");
  }

  @Test
  void acceptsARepealOnTheDayAfterTheEnd() {
    assertThatRule(RULE).on(repeal("2016-01-01")).reportsNothing();
    assertThatRule(RULE).on(repeal("2016-01-02")).reports("/decisions/0/repeals/0");
  }

  private static Dataset repeal(String date) {
    return dataset(
        COUNCIL,
        mandate("m", "lc", "2010/2015-12-31").build(),
        decision("d", "lc").date(EdtfDate.parse(date)).addRepealed(Id.of("m")).build());
  }

  @ParameterizedTest
  @CsvSource({
    "2003-12-31, 2001/2003",
    "2003, 2001/2003",
    "2030, 2001/..",
    "2030, 2001/",
    "1999, 2001/2003"
  })
  void acceptsWhatMayBeInForceOrAnotherRuleReports(String amending, String validity) {
    assertThatRule(RULE).on(amendment(amending, validity)).reportsNothing();
  }

  private static Dataset amendment(String amending, String validity) {
    return dataset(
        COUNCIL,
        decision("old", "lc")
            .date(EdtfDate.parse("2001"))
            .period(span(validity))
            .build(),
        decision("new", "lc")
            .date(EdtfDate.parse(amending))
            .addAmended(Id.of("old"))
            .build());
  }
}

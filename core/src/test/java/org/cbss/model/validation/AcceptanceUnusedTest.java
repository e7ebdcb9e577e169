package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;

import org.cbss.model.Dataset;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;

class AcceptanceUnusedTest {
  private static final String RULE = "acceptance-unused";

  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsARuleThatFindsNothingThere() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-07-01/2021-06-30", "presidency-gap"))
        .reports("/presidencies/1/accepts/presidency-gap")
        .saying("b accepts presidency-gap, which finds nothing here")
        .helping("remove it")
        .as(Severity.WARNING);
  }

  @Test
  void acceptsARuleThatFindsSomethingThere() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "presidency-gap"))
        .reportsNothing();
  }

  @Test
  void reportsTheRecordThatAFindingDoesNotPointInto() {
    assertThatRule(RULE)
        .amongAllOn(dataset(
            CBSS,
            presidency("a", "2019-07-01/2020-06-30")
                .putAcceptance("presidency-gap", "so it was")
                .build(),
            presidency("b", "2020-08-01/2021-06-30").build()))
        .reports("/presidencies/0/accepts/presidency-gap");
  }

  @Test
  void reportsARuleThatDoesNotExist() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "no-such-thing"))
        .reports("/presidencies/1/accepts/no-such-thing")
        .saying("b accepts no-such-thing, and there is no such rule")
        .helping("remove it");
  }

  @Test
  void offersTheRuleThatWasMeant() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "presidency-gaps"))
        .helping("did you mean presidency-gap?");
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "presidency-gap-" + "x".repeat(100)))
        .helping("remove it");
  }

  @Test
  void offersToRemoveTheKey() {
    Finding finding = Validator.standard()
        .validate(two("2020-07-01/2021-06-30", "presidency-gap"))
        .findings()
        .get(0);
    assertThat(finding.fix().orElseThrow().edits()).singleElement().satisfies(edit -> {
      assertThat(edit.path()).isEqualTo(finding.location().path().orElseThrow());
      assertThat(edit.replacement()).isEmpty();
    });
  }

  @Test
  void countsAnAcceptedErrorAsFoundThoughItStays() {
    Report report =
        Validator.standard().validate(two("2020-06-01/2021-06-30", "presidency-overlap"));
    assertThat(report.countsByRule()).containsOnlyKeys("presidency-overlap");
  }

  @Test
  void notesThatAnErrorCannotBeAccepted() {
    Finding error = Validator.standard()
        .validate(two("2020-06-01/2021-06-30", "presidency-overlap"))
        .findings()
        .get(0);
    assertThat(error.related()).last().satisfies(note -> {
      assertThat(note.message()).isEqualTo("an error cannot be accepted");
      assertThat(note.location().pointer()).isEqualTo("/presidencies/1/accepts/presidency-overlap");
    });
  }

  @Test
  void reportsAnErrorThatIsAcceptedWhereThereIsNone() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-07-01/2021-06-30", "presidency-overlap"))
        .reports("/presidencies/1/accepts/presidency-overlap");
  }

  @Test
  void isItselfAccepted() {
    Dataset dataset = dataset(
        CBSS,
        presidency("a", "2020/2021")
            .putAcceptance("presidency-gap", "kept for later")
            .putAcceptance(RULE, "on purpose")
            .build());
    assertThatRule(RULE).amongAllOn(dataset).reportsNothing();
  }

  @Test
  void isNeverUnusedItself() {
    assertThatRule(RULE).amongAllOn(two("2020-07-01/2021-06-30", RULE)).reportsNothing();
  }

  @Test
  void leavesRulesThatAreSwitchedOffAlone() {
    Report report = Validator.standard()
        .without("presidency-gap")
        .validate(two("2020-07-01/2021-06-30", "presidency-gap"));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void looksAtAreasAsPartsOfTheirMandate() {
    assertThatRule(RULE)
        .amongAllOn(dataset(
            CBSS,
            organization("empty")
                .period(span("/"))
                .putAcceptance("span-says-nothing", "lost")
                .build(),
            mandate("m", "cbss", "2020/2025")
                .putAcceptance("mandate-without-area", "none")
                .build(),
            mandate("n", "cbss", "2026/2030")
                .addArea(area("care"))
                .putAcceptance("mandate-without-area", "none")
                .build()))
        .reports("/mandates/1/accepts/mandate-without-area");
  }

  private static Dataset two(String second, String accepted) {
    return dataset(
        CBSS,
        presidency("a", "2019-07-01/2020-06-30").build(),
        presidency("b", second).putAcceptance(accepted, "for a reason").build());
  }
}

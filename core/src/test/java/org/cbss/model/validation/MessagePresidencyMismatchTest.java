package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.message;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;

class MessagePresidencyMismatchTest {
  private static final String RULE = "message-presidency-mismatch";

  @Test
  void reportsAnotherPresidencyThanTheMeetings() {
    assertThatRule(RULE)
        .on(named("a", "b"))
        .reports("/takeHomeMessages/0/presidency")
        .saying("t names the presidency b, and its meeting, m, names a")
        .relatedTo("/meetings/0/presidency")
        .helping("leave it out")
        .as(Severity.ERROR);
  }

  @Test
  void offersToRemoveIt() {
    Finding finding = Validator.of(Validator.standard().findRule(RULE).orElseThrow())
        .validate(named("a", "b"))
        .findings()
        .get(0);
    assertThat(finding.fix().orElseThrow().edits()).singleElement().satisfies(edit -> {
      assertThat(edit.path().pointer()).isEqualTo("/takeHomeMessages/0/presidency");
      assertThat(edit.replacement()).isEmpty();
    });
  }

  @Test
  void acceptsTheSamePresidency() {
    assertThatRule(RULE).on(named("a", "a")).reportsNothing();
  }

  @Test
  void acceptsWhatOnlyOneOfThemNames() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("a", "2019/2020").build(),
            meeting("m", "cbss").presidency(Id.of("a")).build(),
            meeting("n", "cbss").build(),
            message("t", "cbss").meeting(Id.of("m")).build(),
            message("u", "cbss").presidency(Id.of("a")).build(),
            message("v", "cbss").meeting(Id.of("n")).presidency(Id.of("a")).build()))
        .reportsNothing();
  }

  @Test
  void isSilentIfAReferenceIsBroken() {
    assertThatRule(RULE).on(named("a", "ghost")).reportsNothing();
    assertThatRule(RULE).on(named("ghost", "a")).reportsNothing();
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("a", "2019/2020").build(),
            message("t", "cbss").meeting(Id.of("m")).presidency(Id.of("a")).build()))
        .reportsNothing();
  }

  private static Dataset named(String byMeeting, String byMessage) {
    return dataset(
        organization("cbss").build(),
        presidency("a", "2019/2020").build(),
        presidency("b", "2020/2021").build(),
        meeting("m", "cbss").presidency(Id.of(byMeeting)).build(),
        message("t", "cbss").meeting(Id.of("m")).presidency(Id.of(byMessage)).build());
  }
}

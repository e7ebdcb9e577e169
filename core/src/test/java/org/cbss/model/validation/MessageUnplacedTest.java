package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.message;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.text;

import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;

class MessageUnplacedTest {
  private static final String RULE = "message-unplaced";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsMessageWithoutOrigin() {
    assertThatRule(RULE)
        .on(dataset(CBSS, message("t", "cbss").topic(text("Care")).build()))
        .reports("/takeHomeMessages/0")
        .saying("nothing tells where t comes from")
        .as(Severity.INFORMATION);
  }

  @Test
  void acceptsAMeetingOrAPresidency() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            presidency("p", "2019/2020").build(),
            meeting("m", "cbss").period(span("2020")).build(),
            message("t", "cbss").meeting(Id.of("m")).build(),
            message("u", "cbss").presidency(Id.of("p")).build(),
            message("v", "cbss").meeting(Id.of("n")).build()))
        .reportsNothing();
  }
}

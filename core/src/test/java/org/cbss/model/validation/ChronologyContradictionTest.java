package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

class ChronologyContradictionTest {
  private static final String RULE = "chronology-contradiction";

  /** A part of a part that does not fit into the whole: each pair of the three does. */
  private static Dataset projects(String whole, String smallest) {
    return dataset(
        Data.project("a").period(TimeSpan.parse(whole)).build(),
        Data.project("b").partOf(Id.of("a")).build(),
        Data.project("c").partOf(Id.of("b")).period(TimeSpan.parse(smallest)).build());
  }

  @Test
  void reportsStatementsThatOnlyTogetherCannotHold() {
    assertThatRule(RULE)
        .on(projects("2001/2005", "2010"))
        .reports("/projects/2/period")
        .saying(
            "these statements cannot all hold: c ended on or after 2010-01-01; c is a part of b;"
                + " b is a part of a; a ended on or before 2005-12-31")
        .relatedTo("/projects/2/partOf", "/projects/1/partOf", "/projects/0/period")
        .as(Severity.ERROR);
  }

  @Test
  void isAWarningIfADateIsQualified() {
    assertThatRule(RULE).on(projects("2001/2005?", "2010")).as(Severity.WARNING);
  }

  @Test
  void acceptsWhatHasAReading() {
    assertThatRule(RULE).on(projects("2001/2010", "2010")).reportsNothing();
    assertThatRule(RULE).on(projects("2001/", "2010")).reportsNothing();
  }

  @Test
  void isSilentIfAnotherRuleReportsTheSameRecords() {
    Dataset dataset = dataset(
        organization("cbss").build(),
        Data.project("a").period(TimeSpan.parse("2001/2005")).build(),
        Data.project("b").partOf(Id.of("a")).period(TimeSpan.parse("2010")).build());

    assertThat(Validator.standard().validate(dataset).findings())
        .extracting(Finding::rule)
        .contains("project-outside-parent")
        .doesNotContain(RULE);
  }

  /** The dates of four of twelve presidencies contradict each other by their ordinals. */
  @Test
  void namesFourOfTwelvePresidencies() {
    Dataset dataset = twelve();
    assertThat(Validator.of(Validator.standard().findRule(RULE).orElseThrow())
            .validate(dataset)
            .findings())
        .hasSize(1)
        .first()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/meetings/1/period");
          assertThat(finding.related()).hasSize(4);
        });
  }

  private static Dataset twelve() {
    var builder = dataset(organization("cbss").build()).toBuilder();
    for (int i = 1; i <= 12; i++) {
      builder.addPresidency(Data.presidency("p" + i, "cbss", (2000 + i) + "/" + (2001 + i))
          .ordinal(i)
          .build());
    }
    return builder
        .addMeeting(Data.meeting("m1")
            .organization(Id.of("cbss"))
            .presidency(Id.of("p5"))
            .period(TimeSpan.parse("2006-09-05"))
            .build())
        .addMeeting(Data.meeting("m2")
            .organization(Id.of("cbss"))
            .presidency(Id.of("p6"))
            .period(TimeSpan.parse("2006-03-01"))
            .build())
        .build();
  }
}

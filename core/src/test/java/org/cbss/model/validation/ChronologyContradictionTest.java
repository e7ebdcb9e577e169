package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;

import java.time.LocalDate;
import org.cbss.model.Convention;
import org.cbss.model.Dataset;
import org.cbss.model.Handover;
import org.cbss.model.Id;
import org.cbss.model.chronology.Chronology;
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

  /** The chair passes on the next day, and the presidencies say when they begin, so that their ends follow. */
  @Test
  void namesFourStatementsAndInfersTheOthers() {
    Dataset dataset = twelve();
    assertThat(Validator.standard().validate(dataset).findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo(RULE);
          assertThat(finding.message())
              .isEqualTo(
                  "these statements cannot all hold: m began on 2006-09-05; m was held during"
                      + " the presidency p5; p6 comes after p5 by its ordinal; p6 began on or before"
                      + " 2006-01-31");
          assertThat(finding.location().pointer()).isEqualTo("/meetings/0/period");
          assertThat(finding.related())
              .extracting(related -> related.location().pointer())
              .containsExactly(
                  "/meetings/0/presidency", "/presidencies/5/ordinal", "/presidencies/5/period");
        });
    Chronology chronology = Chronology.of(dataset);
    for (int i : new int[] {1, 2, 3, 4, 7, 8, 9, 10, 11}) {
      assertThat(chronology.inferred(dataset.presidencies().get(i - 1)).latestEnd())
          .contains(LocalDate.of(2001 + i, 6, 30));
    }
  }

  private static Dataset twelve() {
    var builder = dataset(organization("cbss")
            .addConvention(Convention.builder()
                .period(TimeSpan.parse("2001-01-01/.."))
                .handover(Handover.NEXT_DAY)
                .build())
            .build())
        .toBuilder();
    for (int i = 1; i <= 12; i++) {
      String start = i == 6 ? "2006-01" : (2000 + i) + "-07-01";
      builder.addPresidency(
          Data.presidency("p" + i, "cbss", start + "/" + (2001 + i)).ordinal(i).build());
    }
    return builder
        .addMeeting(Data.meeting("m")
            .organization(Id.of("cbss"))
            .presidency(Id.of("p5"))
            .period(TimeSpan.parse("2006-09-05"))
            .build())
        .build();
  }
}

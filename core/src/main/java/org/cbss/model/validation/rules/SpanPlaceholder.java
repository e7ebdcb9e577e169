package org.cbss.model.validation.rules;

import java.time.LocalDate;
import org.cbss.model.meta.Walk;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A span or date has the day 9999-12-31 or 0001-01-01, which stand for no day that is meant. */
final class SpanPlaceholder extends CatalogueRule {

  SpanPlaceholder() {
    super(
        "span-placeholder",
        Severity.WARNING,
        "A span or date has the day 9999-12-31 or 0001-01-01, which stand for no day that is meant.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Walk.values(survey.dataset(), (at, type, value) -> {
      boolean span = value instanceof TimeSpan;
      boolean timed = span || value instanceof EdtfDate || value instanceof LocalDate;
      if (timed && Placeholders.in(value.toString())) {
        findings
            .at(at.subject(), at.place())
            .help(
                span
                    ? "write .. for no end or no beginning, or nothing for one that is not known"
                    : "leave it out where it is not known")
            .report(
                span
                    ? value + " has a day that stands for none"
                    : value + " is a day that stands for none");
      }
    });
  }
}

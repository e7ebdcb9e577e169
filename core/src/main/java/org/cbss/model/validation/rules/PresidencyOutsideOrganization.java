package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A presidency is outside the period of the body that it presides over. */
final class PresidencyOutsideOrganization extends RecordRule<Presidency> {

  PresidencyOutsideOrganization() {
    super(
        Presidency.class,
        "presidency-outside-organization",
        Severity.ERROR,
        "A presidency is outside the period of the body that it presides over.");
  }

  @Override
  void check(Located<Presidency> each, Survey survey, Findings findings) {
    survey
        .find(each.value().organization(), Organization.class)
        .ifPresent(body -> Within.report(
            each, Optional.of(each.value().period()), body, body.value().period(), findings));
  }
}

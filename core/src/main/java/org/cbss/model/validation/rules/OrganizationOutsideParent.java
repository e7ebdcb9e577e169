package org.cbss.model.validation.rules;

import org.cbss.model.Organization;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** An organization is outside the period of the one that it is part of. */
final class OrganizationOutsideParent extends RecordRule<Organization> {

  OrganizationOutsideParent() {
    super(
        Organization.class,
        "organization-outside-parent",
        Severity.ERROR,
        "An organization is outside the period of the one that it is part of.");
  }

  @Override
  void check(Located<Organization> part, Survey survey, Findings findings) {
    part.value()
        .partOf()
        .flatMap(id -> survey.find(id, Organization.class))
        .filter(whole -> !Circles.of(survey).hold(part, whole))
        .ifPresent(whole ->
            Within.report(part, part.value().period(), whole, whole.value().period(), findings));
  }
}

package org.cbss.model.validation.rules;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.structure.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** On some day that was certainly presided, the holder was certainly no full member. */
final class PresidencyNotMember extends CatalogueRule {

  PresidencyNotMember() {
    super(
        "presidency-not-member",
        Severity.ERROR,
        "On some day that was certainly presided, the holder was certainly no full member.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    for (Located<Presidency> each : survey.all(Presidency.class)) {
      Presidency presidency = each.value();
      boolean judged = presidency
          .country()
          .map(Countries::isKnown)
          .orElse(presidency.holder().isPresent());
      if (judged) {
        survey
            .find(presidency.organization(), Organization.class)
            .filter(body -> !body.value().members().isEmpty())
            .ifPresent(body -> check(each, body, findings));
      }
    }
  }

  private static void check(
      Located<Presidency> each, Located<Organization> body, Findings findings) {
    Presidency presidency = each.value();
    String attribute = presidency.country().isPresent() ? "country" : "holder";
    Object holder = presidency
        .country()
        .<Object>map(country -> country)
        .orElseGet(() -> presidency.holder().orElseThrow());
    List<Membership> memberships = body.value().members().stream()
        .filter(membership -> Members.of(membership).equals(holder))
        .toList();
    Findings.Draft draft = findings
        .at(each, each.at(attribute))
        .related(body.name() + " is here", body, body.at("members"));
    if (memberships.isEmpty()) {
      draft.report(holder + " presides over " + body.name() + " and is none of its members");
      return;
    }
    Optional<TimeSpan> period = Usable.of(presidency.period());
    if (period.isPresent()) {
      FullMembership full = new FullMembership(memberships);
      full.firstDayOutside(Bounds.of(period.get()))
          .ifPresent(day -> draft
              .restingOn(period.get())
              .restingOn(full.spans())
              .report(holder + " presides over " + body.name() + " and is no full member of it on "
                  + Bounds.text(day)));
    }
  }
}

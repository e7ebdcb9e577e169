package org.cbss.model.validation.rules;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** On some day that was certainly presided, the holder was certainly no full member. */
final class PresidencyNotMember extends RecordRule<Presidency> {

  PresidencyNotMember() {
    super(
        Presidency.class,
        "presidency-not-member",
        Severity.ERROR,
        "On some day that was certainly presided, the holder was certainly no full member.");
  }

  @Override
  void check(Located<Presidency> each, Survey survey, Findings findings) {
    Presidency presidency = each.value();
    boolean known = presidency
        .country()
        .map(Countries::isKnown)
        .orElseGet(() -> presidency
            .holder()
            .flatMap(id -> survey.find(id, Organization.class))
            .isPresent());
    if (known) {
      survey
          .find(presidency.organization(), Organization.class)
          .filter(body -> !body.value().members().isEmpty())
          .ifPresent(body -> check(survey, each, body, findings));
    }
  }

  private static void check(
      Survey survey, Located<Presidency> each, Located<Organization> body, Findings findings) {
    Presidency presidency = each.value();
    String attribute = presidency.country().isPresent() ? "country" : "holder";
    Object holder = presidency
        .country()
        .<Object>map(country -> country)
        .orElseGet(() -> presidency.holder().orElseThrow());
    List<Integer> own = Members.indexes(body.value(), holder);
    Findings.Draft draft = findings.at(each, each.at(attribute));
    if (!own.isEmpty()) {
      own.forEach(index ->
          draft.related("its membership is here", body, body.place().at("members", index)));
      checkDays(presidency.period(), holder, body, own, draft);
    } else if (Members.areKnown(survey, body.value())) {
      draft
          .related(body.name() + " lists its members here", body, body.at("members"))
          .report(holder + " presides over " + body.name() + " and is none of its members");
    }
  }

  private static void checkDays(
      TimeSpan presided,
      Object holder,
      Located<Organization> body,
      List<Integer> memberships,
      Findings.Draft draft) {
    Optional<TimeSpan> period = Usable.of(presided);
    if (period.isPresent()) {
      FullMembership full = new FullMembership(
          memberships.stream().map(body.value().members()::get).toList());
      full.dayOutside(Bounds.of(period.get()))
          .ifPresent(day -> draft
              .restingOn(period.get())
              .restingOn(full.spans())
              .report(holder
                  + " presides over " + body.name() + " and is no full member of it on "
                  + Bounds.text(day)));
    }
  }
}

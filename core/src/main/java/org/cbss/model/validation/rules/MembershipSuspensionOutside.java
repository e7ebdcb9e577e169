package org.cbss.model.validation.rules;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.meta.Place;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A suspension is outside the membership that it suspends. */
final class MembershipSuspensionOutside extends RecordRule<Organization> {

  MembershipSuspensionOutside() {
    super(
        Organization.class,
        "membership-suspension-outside",
        Severity.ERROR,
        "A suspension is outside the membership that it suspends.");
  }

  @Override
  void check(Located<Organization> body, Survey survey, Findings findings) {
    List<Membership> members = body.value().members();
    for (int i = 0; i < members.size(); i++) {
      Optional<TimeSpan> period = Usable.of(members.get(i).period());
      if (period.isPresent()) {
        check(body, body.place().at("members", i), members.get(i), period.get(), findings);
      }
    }
  }

  private static void check(
      Located<Organization> body,
      Place place,
      Membership membership,
      TimeSpan period,
      Findings findings) {
    for (int i = 0; i < membership.suspended().size(); i++) {
      TimeSpan suspension = membership.suspended().get(i);
      if (Usable.is(suspension) && !period.covers(suspension).isPossible()) {
        findings
            .at(body, place.at("suspended", i))
            .restingOn(period, suspension)
            .related("the membership is here", body, place.at("period"))
            .report(Members.of(membership) + " was suspended " + suspension
                + ", outside its membership " + period);
      }
    }
  }
}

package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A decision is one of another body than the meeting that took it. */
final class DecisionWrongBody extends RecordRule<Decision> {

  DecisionWrongBody() {
    super(
        Decision.class,
        "decision-wrong-body",
        Severity.WARNING,
        "A decision is one of another body than the meeting that took it.");
  }

  @Override
  void check(Located<Decision> each, Survey survey, Findings findings) {
    each.value().meeting().flatMap(id -> survey.find(id, Meeting.class)).ifPresent(meeting -> {
      Optional<Id<Organization>> body = meeting.value().body().filter(id -> isKnown(survey, id));
      if (body.isPresent()
          && isKnown(survey, each.value().body())
          && !body.get().equals(each.value().body())) {
        findings
            .at(each, each.at("body"))
            .related(meeting.name() + " is here", meeting, meeting.at("body"))
            .report(each.name() + " is a decision of " + each.value().body() + ", and "
                + meeting.name() + " a meeting of " + body.get());
      }
    });
  }

  private static boolean isKnown(Survey survey, Id<Organization> body) {
    return survey.find(body, Organization.class).isPresent();
  }
}

package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A meeting names a presidency of another body than its own and those that this is part of. */
final class MeetingWrongBody extends RecordRule<Meeting> {

  MeetingWrongBody() {
    super(
        Meeting.class,
        "meeting-wrong-body",
        Severity.ERROR,
        "A meeting names a presidency of another body than its own and those that this is part of.");
  }

  @Override
  void check(Located<Meeting> each, Survey survey, Findings findings) {
    Optional<Located<Presidency>> presidency =
        each.value().presidency().flatMap(id -> survey.find(id, Presidency.class));
    Optional<Located<Organization>> body =
        each.value().body().flatMap(id -> survey.find(id, Organization.class));
    if (presidency.isPresent() && body.isPresent()) {
      Id<Organization> presided = presidency.get().value().organization();
      boolean known = survey.find(presided, Organization.class).isPresent();
      if (known && Members.isCertainlyNoPart(survey, body.get().value(), presided)) {
        findings
            .at(each, each.at("presidency"))
            .related(
                presidency.get().name() + " is here",
                presidency.get(),
                presidency.get().at("organization"))
            .report(each.name() + " is a meeting of " + body.get().name() + ", which is no part of "
                + presided + ", and names " + presidency.get().name() + ", a presidency of "
                + presided);
      }
    }
  }
}

package org.cbss.model.validation.rules;

import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Presidency;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A take-home message names another presidency than its meeting does. */
final class MessagePresidencyMismatch extends RecordRule<TakeHomeMessage> {

  MessagePresidencyMismatch() {
    super(
        TakeHomeMessage.class,
        "message-presidency-mismatch",
        Severity.ERROR,
        "A take-home message names another presidency than its meeting does.");
  }

  @Override
  void check(Located<TakeHomeMessage> each, Survey survey, Findings findings) {
    Optional<Located<Meeting>> meeting =
        each.value().meeting().flatMap(id -> survey.find(id, Meeting.class));
    Optional<Id<Presidency>> own =
        each.value().presidency().filter(id -> survey.find(id, Presidency.class).isPresent());
    Optional<Id<Presidency>> other = meeting
        .flatMap(found -> found.value().presidency())
        .filter(id -> survey.find(id, Presidency.class).isPresent());
    if (own.isPresent() && other.isPresent() && !own.equals(other)) {
      findings
          .at(each, each.at("presidency"))
          .related(
              meeting.get().name() + " is here", meeting.get(), meeting.get().at("presidency"))
          .help("leave it out: the meeting tells")
          .fix(Fix.remove(each.at("presidency")))
          .report(each.name() + " names the presidency " + own.get() + ", and its meeting, "
              + meeting.get().name() + ", names " + other.get());
    }
  }
}

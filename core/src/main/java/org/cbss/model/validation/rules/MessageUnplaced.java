package org.cbss.model.validation.rules;

import org.cbss.model.TakeHomeMessage;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A take-home message has neither meeting nor presidency. */
final class MessageUnplaced extends RecordRule<TakeHomeMessage> {

  MessageUnplaced() {
    super(
        TakeHomeMessage.class,
        "message-unplaced",
        Severity.INFORMATION,
        "A take-home message has neither meeting nor presidency.");
  }

  @Override
  void check(Located<TakeHomeMessage> each, Survey survey, Findings findings) {
    if (each.value().meeting().isEmpty() && each.value().presidency().isEmpty()) {
      findings.at(each, each.place()).report("nothing tells where " + each.name() + " comes from");
    }
  }
}

package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** The ordinals of the meetings of one body under one presidency repeat, or run certainly against the dates. */
final class MeetingOrdinal extends CatalogueRule {

  MeetingOrdinal() {
    super(
        "meeting-ordinal",
        Severity.ERROR,
        "The ordinals of the meetings of one body under one presidency repeat, or run certainly against the dates.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    Numbering numbering = new Numbering("ordinal", findings);
    MeetingPlaces.numbered(survey)
        .values()
        .forEach(meetings -> numbering.check(meetings.stream()
            .map(each -> new Numbering.Numbered(
                each,
                each.value().ordinal().orElseThrow(),
                Usable.of(each.value().period()),
                false))
            .toList()));
  }
}

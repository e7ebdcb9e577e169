package org.cbss.model.popolo;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.json.internal.diagnosis.Quoted;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads events: legislative periods, and meetings of organizations. */
final class EventsReader {
  /** What the writer calls them. */
  static final String MEETING = "meeting";

  private final Gathering gathering;
  private final List<Meeting> meetings;
  private final Periods periods = new Periods();
  private final Roll<Meeting> roll;

  EventsReader(Gathering gathering, List<Meeting> meetings) {
    this.gathering = gathering;
    this.meetings = meetings;
    this.roll = new Roll<>(PopoloCollection.EVENTS, gathering.ids());
  }

  Periods periods() {
    return periods;
  }

  void enter(List<Entry> entries) {
    for (Entry entry : entries) {
      if (periods.take(entry)) {
        continue;
      }
      if (isHeld(entry)) {
        roll.enter(entry, OrganizationsReader.nameless(entry));
      }
    }
  }

  private boolean isHeld(Entry entry) {
    String organization = entry.peek("organization_id");
    if (organization == null) {
      entry.remark(
          PopoloCode.INCOMPLETE, entry.object(), "an event of no organization; it is left out");
      return false;
    }
    boolean found = gathering.organizations().find(organization) != null;
    if (!found) {
      Gathering.unresolved(entry, "organization_id", organization);
    }
    return found;
  }

  void read() {
    periods.report();
    roll.entered().forEach(this::read);
  }

  private void read(Roll.Entered<Meeting> record) {
    Entry entry = record.entry();
    Id<Organization> body = gathering.organization(entry, "organization_id");
    if (body == null) {
      return;
    }
    String classification = entry.line("classification");
    if (classification != null && !classification.equals(MEETING)) {
      entry.notHeld(entry.at("classification"), "the classification " + Quoted.of(classification));
    }
    meetings.add(Meeting.builder()
        .id(record.id())
        .body(body)
        .title(text(entry.prose("name")))
        .period(period(entry))
        .place(text(entry.prose("location")))
        .note(text(entry.prose("description")))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(gathering.sources().citations(entry))
        .build());
    entry.finish();
  }

  /** A meeting has a span, even where it says nothing. */
  private static TimeSpan period(Entry entry) {
    boolean dated = entry.has("start_date") || entry.has("end_date");
    TimeSpan span = Parts.span(entry, "start_date", "end_date");
    if (!dated) {
      entry.remark(PopoloCode.UNDATED, entry.object(), "an event without a date");
    }
    return span == null ? TimeSpan.unknown() : span;
  }

  private static Optional<LocalizedText> text(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalizedText::of);
  }
}

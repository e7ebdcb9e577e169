package org.cbss.model.popolo;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads events: legislative periods, and meetings of organizations. */
final class EventsReader {
  /** What the writer calls them. */
  static final String MEETING = "meeting";

  private final ImportContext context;
  private final List<Meeting> meetings;
  private final Periods periods = new Periods();
  private final ImportedRecords<Meeting> records;

  EventsReader(ImportContext context, List<Meeting> meetings) {
    this.context = context;
    this.meetings = meetings;
    this.records = new ImportedRecords<>(PopoloCollection.EVENTS, context.ids());
  }

  Periods periods() {
    return periods;
  }

  void enter(List<ImportedObject> entries) {
    for (ImportedObject object : entries) {
      if (periods.take(object)) {
        continue;
      }
      if (isHeld(object)) {
        records.enter(object, OrganizationsReader.nameless(object));
      }
    }
  }

  private boolean isHeld(ImportedObject object) {
    String organization = object.peek("organization_id");
    if (organization == null) {
      object.remark(
          PopoloCode.INCOMPLETE, object.object(), "an event of no organization; it is left out");
      return false;
    }
    boolean found = context.organizations().find(organization) != null;
    if (!found) {
      ImportContext.unresolved(object, "organization_id", organization);
    }
    return found;
  }

  void read() {
    periods.report();
    records.entered().forEach(this::read);
  }

  private void read(ImportedRecords.Entered<Meeting> record) {
    ImportedObject object = record.entry();
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization == null) {
      return;
    }
    String classification = object.line("classification");
    if (classification != null && !classification.equals(MEETING)) {
      object.notHeld(
          object.at("classification"), "the classification " + ValueQuoter.of(classification));
    }
    meetings.add(Meeting.builder()
        .id(record.id())
        .organization(organization)
        .title(text(object.prose("name")))
        .period(period(object))
        .place(text(object.prose("location")))
        .note(text(object.prose("description")))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(context.sources().citations(object))
        .build());
    object.finish();
  }

  /** A meeting has a span, even where it says nothing. */
  private static TimeSpan period(ImportedObject object) {
    boolean dated = object.has("start_date") || object.has("end_date");
    TimeSpan span = Parts.span(object, "start_date", "end_date");
    if (!dated) {
      object.remark(PopoloCode.UNDATED, object.object(), "an event without a date");
    }
    return span == null ? TimeSpan.unknown() : span;
  }

  private static Optional<LocalizedText> text(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalizedText::of);
  }
}

package org.cbss.model.popolo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads events: legislative periods, and the meetings of organizations. */
final class EventsReader {
  /** The classification of meetings that are written. */
  static final String MEETING = "meeting";

  private final ImportContext context;
  private final List<Meeting> meetings;
  private final LegislativePeriods periods = new LegislativePeriods();
  private final ImportedRecords<Meeting> records;

  EventsReader(ImportContext context, List<Meeting> meetings) {
    this.context = context;
    this.meetings = meetings;
    this.records = new ImportedRecords<>(PopoloCollection.EVENTS, context.ids());
  }

  LegislativePeriods periods() {
    return periods;
  }

  void add(List<ImportedObject> objects) {
    for (ImportedObject object : objects) {
      if (periods.add(object)) {
        continue;
      }
      if (isHeld(object)) {
        records.add(object, CommonProperties.nameForId(object, "name"));
      }
    }
  }

  private boolean isHeld(ImportedObject object) {
    String organization = object.peek("organization_id");
    if (organization == null) {
      object.report(
          PopoloCode.INCOMPLETE, object.object(), "the event has no organization; it is left out");
      return false;
    }
    boolean found = context.organizations().find(organization) != null;
    if (!found) {
      ImportContext.reportUnresolved(object, "organization_id", organization);
    }
    return found;
  }

  void read() {
    periods.report();
    records.entries().forEach(this::read);
  }

  private void read(ImportedRecords.Entry<Meeting> record) {
    ImportedObject object = record.object();
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization == null) {
      return;
    }
    String classification = object.line("classification");
    if (classification != null && !classification.equals(MEETING)) {
      object.reportNotHeld(
          object.at("classification"), "the classification " + ValueQuoter.of(classification));
    }
    meetings.add(Meeting.builder()
        .id(record.id())
        .organization(organization)
        .title(text(object.prose("name")))
        .period(period(object))
        .status(status(object))
        .place(text(object.prose("location")))
        .note(text(object.prose("description")))
        .putAllIdentifiers(CommonProperties.identifiers(record))
        .addAllCitations(context.sources().citations(object))
        .build());
    object.finish();
  }

  /** Returns the period of a meeting, which is unknown if the event has no date. */
  private static TimeSpan period(ImportedObject object) {
    boolean dated = object.has("start_date") || object.has("end_date");
    TimeSpan span = CommonProperties.span(object, "start_date", "end_date");
    if (!dated) {
      object.report(PopoloCode.UNDATED, object.object(), "the event has no date");
    }
    return span == null ? TimeSpan.unknown() : span;
  }

  /** Returns the status of a meeting, or empty if it is none of the model, which is reported as not held. */
  private static Optional<MeetingStatus> status(ImportedObject object) {
    String text = object.peek("status");
    Optional<MeetingStatus> status = Stream.of(MeetingStatus.values())
        .filter(each -> each.code().equals(text))
        .findFirst();
    status.ifPresent(known -> object.take("status"));
    return status;
  }

  private static Optional<LocalizedText> text(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalizedText::of);
  }
}

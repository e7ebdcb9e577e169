package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cbss.model.Meeting;
import org.cbss.model.time.TimeSpan;

/** Writes meetings as events. */
final class MeetingsWriter {
  private static final Set<String> ATTRIBUTES = Set.of(
      "id",
      "organization",
      "title",
      "period",
      "status",
      "place",
      "note",
      "identifiers",
      "citations");

  private record Item(Meeting meeting, JsonObjectBuilder object) {}

  private final ExportContext context;
  private final SourcesWriter sources;
  private final OrganizationsWriter organizations;
  private final List<Item> items = new ArrayList<>();

  MeetingsWriter(ExportContext context, SourcesWriter sources, OrganizationsWriter organizations) {
    this.context = context;
    this.sources = sources;
    this.organizations = organizations;
  }

  /** Allocates the ids of the meetings. */
  void begin(List<Meeting> meetings) {
    for (Meeting each : meetings) {
      if (!context.isFirst(each)) {
        continue;
      }
      boolean known = each.organization().map(organizations::organization).isPresent();
      if (known && each.project().isEmpty()) {
        items.add(new Item(each, context.begin(PopoloCollection.EVENTS, each)));
      } else {
        context.losses().add(each, "the events of Popolo are those of organizations");
      }
    }
  }

  void write() {
    items.forEach(item -> {
      write(item.meeting, item.object);
      context.items(PopoloCollection.EVENTS).add(item.object);
    });
  }

  private void write(Meeting meeting, JsonObjectBuilder object) {
    String id = meeting.id().value();
    context.text(object, "name", id, "title", meeting.title());
    context.text(object, "description", id, "note", meeting.note());
    object
        .put("classification", EventsReader.MEETING)
        .put(
            "organization_id",
            meeting.organization().map(organizations::organization).orElseThrow());
    ExportContext.dates(object, "start_date", "end_date", meeting.period());
    TimeSpan read = PopoloDates.span(
        ExportContext.date(object, "start_date"), ExportContext.date(object, "end_date"));
    context.compare(id, "period", meeting.period(), read == null ? TimeSpan.unknown() : read);
    meeting.status().ifPresent(status -> object.put("status", status.code()));
    context.text(object, "location", id, "place", meeting.place());
    context.identifiers(object, meeting);
    sources.cite(object, id, "", meeting);
    context.losses().addUnwritten(meeting, ATTRIBUTES);
  }
}

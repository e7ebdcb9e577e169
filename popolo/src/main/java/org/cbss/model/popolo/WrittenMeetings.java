package org.cbss.model.popolo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Meeting;
import org.cbss.model.time.TimeSpan;

/** Writes meetings as events. */
final class WrittenMeetings {
  private static final Set<String> SAID =
      Set.of("id", "body", "title", "period", "place", "note", "identifiers", "citations");

  private final Writing writing;
  private final WrittenSources sources;
  private final WrittenBodies bodies;
  private final Map<Meeting, Item> items = new LinkedHashMap<>();

  WrittenMeetings(Writing writing, WrittenSources sources, WrittenBodies bodies) {
    this.writing = writing;
    this.sources = sources;
    this.bodies = bodies;
  }

  /** Gives them their ids. */
  void begin(List<Meeting> meetings) {
    for (Meeting each : meetings) {
      if (!writing.isFirst(each)) {
        continue;
      }
      boolean known = each.body().map(bodies::organization).isPresent();
      if (known && each.project().isEmpty()) {
        items.put(each, writing.begin(PopoloCollection.EVENTS, each));
      } else {
        writing.losses().add(each, "Popolo's events are those of organizations");
      }
    }
  }

  void write() {
    items.forEach(this::write);
    writing.items(PopoloCollection.EVENTS).addAll(items.values());
  }

  private void write(Meeting meeting, Item item) {
    String id = meeting.id().value();
    writing.text(item, "name", id, "title", meeting.title());
    writing.text(item, "description", id, "note", meeting.note());
    item.put("classification", EventsReader.MEETING)
        .put("organization_id", meeting.body().map(bodies::organization).orElseThrow());
    Writing.dates(item, "start_date", "end_date", meeting.period());
    TimeSpan read = Dates.span(Writing.date(item, "start_date"), Writing.date(item, "end_date"));
    writing.compare(id, "period", meeting.period(), read == null ? TimeSpan.unknown() : read);
    writing.text(item, "location", id, "place", meeting.place());
    writing.identifiers(item, meeting);
    sources.cite(item, id, "", meeting);
    writing.losses().addUnsaid(meeting, SAID);
  }
}

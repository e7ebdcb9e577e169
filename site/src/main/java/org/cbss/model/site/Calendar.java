package org.cbss.model.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Presidency;
import org.cbss.model.time.TimeSpan;

/**
 * Meetings and handovers as a calendar (iCalendar, RFC 5545). Only those whose days are certain are in it: a calendar has no
 * imprecise days.
 */
final class Calendar {
  static final String FILE = "calendar.ics";

  private static final int MAX_LINE = 75;

  /** When the events were written: a time that is always the same, since the record has none. */
  private static final LocalDate STAMP = LocalDate.of(2000, 1, 1);

  private final SiteText text;
  private final StringBuilder out = new StringBuilder();

  private Calendar(SiteText text) {
    this.text = text;
  }

  static byte[] of(SiteText text) {
    Calendar calendar = new Calendar(text);
    calendar.write();
    return calendar.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns whether there is an event: a calendar without one is not valid. */
  static boolean hasEvents(SiteText text) {
    return text.record.registry.meetings().stream()
            .anyMatch(each -> days(text, each).isPresent())
        || text.record.registry.presidencies().stream()
            .anyMatch(each -> firstDay(text, each).isPresent());
  }

  private void write() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//cbss-model//site//EN");
    line("CALSCALE:GREGORIAN");
    text.record.registry.meetings().stream().forEach(this::meeting);
    text.record.registry.presidencies().stream().forEach(this::handover);
    line("END:VCALENDAR");
  }

  private void meeting(Meeting meeting) {
    days(text, meeting).ifPresent(days -> {
      begin(meeting.id(), days.first(), days.last());
      line("SUMMARY:" + escaped(SiteText.shorten(text.names.of(meeting))));
      meeting
          .place()
          .ifPresent(place -> line("LOCATION:" + escaped(SiteText.brief(text.names.of(place)))));
      line("STATUS:" + status(meeting));
      line("TRANSP:TRANSPARENT");
      line("END:VEVENT");
    });
  }

  private static String status(Meeting meeting) {
    MeetingStatus status = meeting.status().orElse(MeetingStatus.HELD);
    return switch (status) {
      case HELD -> "CONFIRMED";
      case PLANNED -> "TENTATIVE";
      case POSTPONED, CANCELLED -> "CANCELLED";
    };
  }

  private void handover(Presidency presidency) {
    firstDay(text, presidency).ifPresent(day -> {
      begin(presidency.id(), day, day);
      line("SUMMARY:"
          + escaped(
              SiteText.shorten(text.words.get("calendar.handover", text.names.title(presidency)))));
      line("TRANSP:TRANSPARENT");
      line("END:VEVENT");
    });
  }

  private void begin(Id<?> id, LocalDate first, LocalDate last) {
    line("BEGIN:VEVENT");
    line("UID:" + Addresses.name(id) + "@" + namespace());
    line("DTSTAMP:" + day(STAMP) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + day(first));
    line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
  }

  /** Returns a name for the record, so that the events of two records differ: ids are unique within one alone. */
  private String namespace() {
    String title = text.record.dataset().title().map(Object::toString).orElse("");
    return Addresses.hash(title.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".cbss-model";
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private record Days(LocalDate first, LocalDate last) {}

  private static Optional<Days> days(SiteText text, Meeting meeting) {
    if (meeting.period().isEmpty()) {
      return Optional.empty();
    }
    TimeSpan span = text.effective(meeting);
    Optional<LocalDate> first = certain(span.earliestStart(), span.latestStart());
    Optional<LocalDate> last = certain(span.earliestEnd(), span.latestEnd());
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(new Days(first.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<LocalDate> firstDay(SiteText text, Entity entity) {
    TimeSpan span = text.effective(entity);
    return certain(span.earliestStart(), span.latestStart());
  }

  /** Returns a day that is certain and within the years that a calendar can write. */
  private static Optional<LocalDate> certain(
      Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest
        .filter(day -> earliest.equals(latest))
        .filter(day -> day.getYear() > 0 && day.getYear() < 9_999);
  }

  private static String escaped(String text) {
    return SiteText.shown(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** Writes a line, folded so that no part has more bytes than the standard allows. */
  private void line(String content) {
    int bytes = 0;
    for (int i = 0; i < content.length(); ) {
      int character = content.codePointAt(i);
      int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
      if (bytes + size > MAX_LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(character);
      bytes += size;
      i += Character.charCount(character);
    }
    out.append("\r\n");
  }
}

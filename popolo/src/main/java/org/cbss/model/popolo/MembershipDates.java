package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.json.internal.codec.JsonValue;
import org.cbss.model.json.internal.diagnosis.Quoted;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads the dates of memberships. */
final class MembershipDates {
  private static final String START = "start_date";
  private static final String END = "end_date";

  private final Periods periods;
  private final Padding padding = new Padding();

  /**
   * The dates of a membership.
   *
   * @param span from one to the other, or null where nothing is known
   * @param undated whether the membership states no date, and names no period that has one
   * @param padded the dates of which the year alone is taken
   */
  record Read(@Nullable TimeSpan span, boolean undated, List<JsonValue> padded) {}

  MembershipDates(Periods periods) {
    this.periods = periods;
  }

  /** Remembers the dates of a membership, before any is read. */
  void note(Entry entry) {
    padding.note(entry::peek);
  }

  Read read(Entry entry) {
    List<JsonValue> padded = new ArrayList<>();
    EdtfDate start = unpadded(entry, START, padded);
    EdtfDate end = unpadded(entry, END, padded);
    boolean lacking = start == null && end == null;
    boolean reversed = Parts.span(entry, start, end, END) == null && !lacking;
    TimeSpan span =
        reversed ? periods.anchored(entry, null, null) : periods.anchored(entry, start, end);
    boolean undated = span == null && lacking && !entry.has(START) && !entry.has(END);
    return new Read(span, undated, padded);
  }

  private @Nullable EdtfDate unpadded(Entry entry, String key, List<JsonValue> padded) {
    EdtfDate date = entry.date(key);
    String year = date == null ? null : padding.year(entry::peek, date.toString());
    if (year == null) {
      return date;
    }
    padded.add(entry.at(key));
    return Dates.parse(year);
  }

  /** Reports that there is no date, and the dates of which the year alone is taken. */
  static void report(Entry entry, Read read, String more) {
    if (read.undated) {
      entry.remark(PopoloCode.UNDATED, entry.object(), "a membership without a date");
    }
    for (JsonValue date : read.padded) {
      entry.remark(
          PopoloCode.DATE_PADDED,
          date,
          Quoted.of(date.text()) + " is taken as its year, which stands beside it" + more);
    }
  }
}

package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
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
  record Read(@Nullable TimeSpan span, boolean undated, List<PositionedNode> padded) {}

  MembershipDates(Periods periods) {
    this.periods = periods;
  }

  /** Remembers the dates of a membership, before any is read. */
  void note(ImportedObject object) {
    padding.note(object::peek);
  }

  Read read(ImportedObject object) {
    List<PositionedNode> padded = new ArrayList<>();
    EdtfDate start = unpadded(object, START, padded);
    EdtfDate end = unpadded(object, END, padded);
    boolean lacking = start == null && end == null;
    boolean reversed = Parts.span(object, start, end, END) == null && !lacking;
    TimeSpan span =
        reversed ? periods.anchored(object, null, null) : periods.anchored(object, start, end);
    boolean undated = span == null && lacking && !object.has(START) && !object.has(END);
    return new Read(span, undated, padded);
  }

  private @Nullable EdtfDate unpadded(
      ImportedObject object, String key, List<PositionedNode> padded) {
    EdtfDate date = object.date(key);
    String year = date == null ? null : padding.year(object::peek, date.toString());
    if (year == null) {
      return date;
    }
    padded.add(object.at(key));
    return Dates.parse(year);
  }

  /** Reports that there is no date, and the dates of which the year alone is taken. */
  static void report(ImportedObject object, Read read, String more) {
    if (read.undated) {
      object.remark(PopoloCode.UNDATED, object.object(), "a membership without a date");
    }
    for (PositionedNode date : read.padded) {
      object.remark(
          PopoloCode.DATE_PADDED,
          date,
          ValueQuoter.of(date.text()) + " is taken as its year, which stands beside it" + more);
    }
  }
}

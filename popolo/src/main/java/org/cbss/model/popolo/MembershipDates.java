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

  private final LegislativePeriods periods;
  private final PopoloDates.PaddedYears paddedYears = new PopoloDates.PaddedYears();

  /**
   * The dates of a membership.
   *
   * @param span the span between them, or null if nothing is known
   * @param undated whether the membership states no date, and names no period with dates
   * @param limited whether a death or dissolution limits the missing end
   * @param padded the dates of which only the year is used
   */
  record Result(
      @Nullable TimeSpan span, boolean undated, boolean limited, List<PositionedNode> padded) {}

  MembershipDates(LegislativePeriods periods) {
    this.periods = periods;
  }

  /** Notes the years of a membership; to be called for all of them before any is read. */
  void note(ImportedObject object) {
    paddedYears.add(object::peek);
  }

  /**
   * Reads the dates of a membership.
   *
   * @param death the death of the member, which limits any missing end, or null if there is none
   * @param dissolution the dissolution of an organization, which limits the missing end after a start, or null if there is none
   */
  Result read(ImportedObject object, @Nullable EdtfDate death, @Nullable EdtfDate dissolution) {
    List<PositionedNode> padded = new ArrayList<>();
    EdtfDate start = unpadded(object, START, padded);
    EdtfDate end = unpadded(object, END, padded);
    boolean missing = start == null && end == null;
    if (CommonProperties.span(object, start, end, END) == null && !missing) {
      start = null;
      end = null;
    }
    EdtfDate limit = start == null ? death : PopoloDates.earlier(death, dissolution);
    boolean limited = PopoloDates.isLimited(start, end, limit);
    if (limit != null && end == null && !limited) {
      object.report(
          PopoloCode.DATES_REVERSED,
          object.at(START),
          "the start " + start + " is after the death or dissolution, " + limit);
    }
    TimeSpan span = periods.span(object, start, end, limit);
    boolean undated = missing
        && !object.has(START)
        && !object.has(END)
        && (span == null || span.start().isUnknown() && limited);
    return new Result(span, undated, limited, padded);
  }

  private @Nullable EdtfDate unpadded(
      ImportedObject object, String key, List<PositionedNode> padded) {
    EdtfDate date = object.date(key);
    String year = date == null ? null : paddedYears.year(object::peek, date.toString());
    if (year == null) {
      return date;
    }
    padded.add(object.at(key));
    return PopoloDates.parse(year);
  }

  /** Reports missing dates, and those of which only the year is used. */
  static void report(ImportedObject object, Result result, String consequence) {
    if (result.undated) {
      object.report(PopoloCode.UNDATED, object.object(), "the membership has no date");
    }
    if (result.limited) {
      reportLimited(object);
    }
    for (PositionedNode date : result.padded) {
      object.report(
          PopoloCode.DATE_PADDED,
          date,
          ValueQuoter.of(date.text()) + " is read as its year, which occurs beside it"
              + consequence);
    }
  }

  /** Reports that a death or dissolution limits a missing end. */
  static void reportLimited(ImportedObject object) {
    object
        .diagnostics()
        .tally(
            PopoloCode.END_LIMITED,
            object.object(),
            "",
            count -> "a missing end is no later than a death or dissolution: "
                + ImportedObject.times(count));
  }
}

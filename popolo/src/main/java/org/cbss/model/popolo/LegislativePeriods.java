package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The legislative periods, which restrict the missing dates of memberships. Membership in the parliament of a period need not
 * last from its first day to its last: a missing date lies within the period, and no more is claimed.
 */
final class LegislativePeriods {
  /** The classification of events that are legislative periods. */
  static final String CLASSIFICATION = "legislative period";

  private static final String KEY = "legislative_period_id";

  private static final class Period {
    private final ImportedObject object;
    private final @Nullable EdtfDate start;
    private final @Nullable EdtfDate end;
    private int memberships;
    private int anchored;

    Period(ImportedObject object) {
      this.object = object;
      EdtfDate from = object.date("start_date");
      EdtfDate to = object.date("end_date");
      boolean valid = CommonProperties.span(object, from, to, "end_date") != null;
      this.start = valid ? from : null;
      this.end = valid ? to : null;
    }

    boolean isCertainlyApartFrom(@Nullable TimeSpan span) {
      TimeSpan own = PopoloDates.span(start, end);
      return own != null && span != null && own.overlaps(span) == Certainty.IMPOSSIBLE;
    }
  }

  private final List<Period> all = new ArrayList<>();
  private final Map<String, Period> byId = new HashMap<>();

  /** Adds an event if it is a legislative period, and returns whether it is. */
  boolean add(ImportedObject event) {
    if (!isPeriod(event.peek("classification"))) {
      return false;
    }
    String id = event.id("id");
    Period before = id == null ? null : byId.get(id);
    if (id != null && before != null) {
      boolean same = event.object().saysSame(before.object.object());
      event.report(
          same ? PopoloCode.REPEATED : PopoloCode.ID_REPEATED,
          event.object(),
          "the legislative period " + ValueQuoter.of(id) + " occurs twice; this one is left out");
    } else {
      Period period = new Period(event);
      all.add(period);
      if (id != null) {
        byId.put(id, period);
      }
    }
    return true;
  }

  private static boolean isPeriod(@Nullable String classification) {
    return classification != null
        && classification.replace('_', ' ').replace('-', ' ').equalsIgnoreCase(CLASSIFICATION);
  }

  /**
   * Returns the span of a membership, whose missing dates lie within the period that it names.
   *
   * @param limit the last possible day of a missing end, or null if there is none
   */
  @Nullable
  TimeSpan span(
      ImportedObject membership,
      @Nullable EdtfDate start,
      @Nullable EdtfDate end,
      @Nullable EdtfDate limit) {
    Period period = period(membership);
    if (period == null || isOutside(period, membership, PopoloDates.span(start, end))) {
      return PopoloDates.span(start, end, limit);
    }
    EdtfDate last = PopoloDates.isLimited(period.start, null, limit)
        ? PopoloDates.earlier(period.end, limit)
        : period.end;
    if (start == null && period.start != null || end == null && period.end != null) {
      period.anchored++;
    }
    if (start == null && end == null) {
      return within(period.start, last);
    }
    EdtfDate first = start == null && period.start != null ? range(period.start, end) : start;
    if (end != null || last == null || !last.equals(period.end)) {
      return PopoloDates.span(first, end, limit);
    }
    return PopoloDates.span(first, range(start, last));
  }

  private @Nullable Period period(ImportedObject membership) {
    String id = membership.id(KEY);
    Period period = id == null ? null : byId.get(id);
    if (period != null) {
      period.memberships++;
    } else if (id != null) {
      ImportContext.reportUnresolved(membership, KEY, id);
    }
    return period;
  }

  private static boolean isOutside(
      Period period, ImportedObject membership, @Nullable TimeSpan span) {
    if (!period.isCertainlyApartFrom(span)) {
      return false;
    }
    membership.report(
        PopoloCode.OUTSIDE_PERIOD,
        membership.at(KEY),
        "the membership, " + span + ", is outside its legislative period, "
            + PopoloDates.span(period.start, period.end) + "; its own dates are held");
    return true;
  }

  private static @Nullable TimeSpan within(@Nullable EdtfDate start, @Nullable EdtfDate end) {
    if (start != null && end == null) {
      return TimeSpan.of(range(start, null), PopoloDates.orUnknown(null));
    }
    return end == null ? null : TimeSpan.within(range(start, end));
  }

  private static EdtfDate range(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    return EdtfDate.parse("[" + (from == null ? "" : from) + ".." + (to == null ? "" : to) + "]");
  }

  /** Reports that each period is not held, with the number of the memberships that it anchors. */
  void report() {
    all.forEach(period -> {
      String message = String.format(
          Locale.ROOT,
          "the legislative period %s is not held; of the %,d memberships that name it, it anchors missing dates of %,d",
          ValueQuoter.of(CommonProperties.nameForId(period.object, "name")),
          period.memberships,
          period.anchored);
      period.object.report(PopoloCode.PERIOD, period.object.object(), message);
    });
  }
}

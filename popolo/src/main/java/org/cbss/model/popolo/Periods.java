package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The legislative periods, which anchor the dates that memberships lack. That somebody belonged to the parliament of a period
 * does not say that they did from its first day to its last: a date that is lacking lies within the period, and no more is
 * claimed.
 */
final class Periods {
  /** A period, and how many memberships name it. */
  private static final class Period {
    private final ImportedObject object;
    private final @Nullable EdtfDate start;
    private final @Nullable EdtfDate end;
    private int memberships;

    Period(ImportedObject object) {
      this.object = object;
      EdtfDate from = object.date("start_date");
      EdtfDate to = object.date("end_date");
      boolean holds = Parts.span(object, from, to, "end_date") != null;
      this.start = holds ? from : null;
      this.end = holds ? to : null;
    }
  }

  private final List<Period> all = new ArrayList<>();
  private final Map<String, Period> byId = new HashMap<>();

  /** Takes an event for a period; false where it is none. */
  boolean take(ImportedObject event) {
    if (!isPeriod(event.peek("classification"))) {
      return false;
    }
    String id = event.id("id");
    Period before = id == null ? null : byId.get(id);
    if (id != null && before != null) {
      boolean same = event.object().saysSame(before.object.object());
      event.remark(
          same ? PopoloCode.REPEATED : PopoloCode.ID_REPEATED,
          event.object(),
          "the period " + ValueQuoter.of(id) + " is there already; this one is left out");
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
        && classification
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace('-', ' ')
            .equals("legislative period");
  }

  /** The dates of a membership, of which those that it lacks lie within the period that it names, if any. */
  @Nullable
  TimeSpan anchored(ImportedObject membership, @Nullable EdtfDate start, @Nullable EdtfDate end) {
    String id = membership.id("legislative_period_id");
    Period period = id == null ? null : byId.get(id);
    if (period == null) {
      if (id != null) {
        ImportContext.unresolved(membership, "legislative_period_id", id);
      }
      return Dates.span(start, end);
    }
    period.memberships++;
    return start == null && end == null
        ? within(period)
        : Dates.span(
            start == null && period.start != null ? between(period.start, end) : start,
            end == null && period.end != null ? between(start, period.end) : end);
  }

  private static @Nullable TimeSpan within(Period period) {
    if (period.start != null && period.end == null) {
      return TimeSpan.of(range(period.start.toString(), ""), Dates.orUnknown(null));
    }
    EdtfDate some = between(period.start, period.end);
    return some == null ? null : TimeSpan.within(some);
  }

  /** Some day from one date to another; where neither is known, or none can lie between, nothing. */
  private static @Nullable EdtfDate between(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    if (from == null && to == null) {
      return null;
    }
    boolean possible = from == null || to == null || Dates.span(from, to) != null;
    return possible
        ? range(from == null ? "" : from.toString(), to == null ? "" : to.toString())
        : null;
  }

  private static EdtfDate range(String from, String to) {
    return EdtfDate.parse("[" + from + ".." + to + "]");
  }

  /** Reports each period, of which nothing else is held. */
  void report() {
    all.forEach(period -> {
      String message = String.format(
          Locale.ROOT,
          "the period %s is not held; it anchors the dates of the %,d memberships that name it and lack their own",
          ValueQuoter.of(OrganizationsReader.nameless(period.object)),
          period.memberships);
      period.object.remark(PopoloCode.PERIOD, period.object.object(), message);
    });
  }
}

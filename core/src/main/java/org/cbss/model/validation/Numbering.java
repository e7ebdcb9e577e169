package org.cbss.model.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Checks numbers that must not repeat or contradict the dates: ordinals and phases. */
final class Numbering {
  private final String attribute;
  private final FindingReporter reporter;

  Numbering(String attribute, FindingReporter reporter) {
    this.attribute = attribute;
    this.reporter = reporter;
  }

  /** A record with a number. */
  record Numbered(Located<?> record, int number, Optional<TimeSpan> span) {
    EpochDayBounds bounds() {
      return EpochDayBounds.of(span.orElseThrow());
    }
  }

  void check(List<Numbered> inDocumentOrder) {
    checkRepeated(inDocumentOrder);
    checkAgainstDates(inDocumentOrder.stream()
        .sorted(Comparator.comparingInt(Numbered::number))
        .toList());
  }

  /** Compares records of the same number with the first of them. */
  private void checkRepeated(List<Numbered> all) {
    Map<Integer, Numbered> first = new HashMap<>();
    for (Numbered each : all) {
      Numbered before = first.putIfAbsent(each.number, each);
      if (before != null) {
        report(each, before)
            .report(each.record.idText() + " and " + before.record.idText() + " both have the "
                + attribute + " " + each.number);
      }
    }
  }

  private void checkAgainstDates(List<Numbered> byNumber) {
    Latest all = new Latest();
    for (int i = 0; i < byNumber.size(); ) {
      int end = i;
      while (end < byNumber.size() && byNumber.get(end).number == byNumber.get(i).number) {
        Numbered each = byNumber.get(end++);
        checkAgainst(all.startingAfter(each), each);
      }
      for (; i < end; i++) {
        all.add(byNumber.get(i));
      }
    }
  }

  /** The record with the latest start so far, and the one with the latest start among those that are not qualified. */
  private static final class Latest {
    private @Nullable Numbered any;
    private @Nullable Numbered unqualified;

    void add(Numbered each) {
      if (each.span.isPresent()) {
        any = latest(any, each);
        unqualified = each.span.get().isQualified() ? unqualified : latest(unqualified, each);
      }
    }

    private static Numbered latest(@Nullable Numbered one, Numbered other) {
      return one == null || one.bounds().earliestStart() < other.bounds().earliestStart()
          ? other
          : one;
    }

    /** Returns a record that certainly starts after another, if possible one that is not qualified, or null if there is none. */
    @Nullable
    Numbered startingAfter(Numbered each) {
      if (each.span.isEmpty() || !startsAfter(any, each)) {
        return null;
      }
      return startsAfter(unqualified, each) ? unqualified : any;
    }

    private static boolean startsAfter(@Nullable Numbered lower, Numbered higher) {
      return lower != null && higher.bounds().certainlyStartsBefore(lower.bounds());
    }
  }

  private void checkAgainst(@Nullable Numbered lower, Numbered higher) {
    if (lower != null) {
      report(higher, lower)
          .comparing(higher.span.orElseThrow(), lower.span.orElseThrow())
          .report(higher.record.idText() + " has the " + attribute + " " + higher.number
              + " and begins before " + lower.record.idText() + ", which has " + lower.number);
    }
  }

  private FindingReporter.FindingBuilder report(Numbered at, Numbered other) {
    return reporter.at(at.record, attribute).related(other.record, attribute);
  }
}

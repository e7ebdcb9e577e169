package org.cbss.model.validation.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.meta.Place;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.jspecify.annotations.Nullable;

/** Checks numbers that should neither repeat nor run against the dates: ordinals and phases. */
final class Numbering {
  private final String attribute;
  private final Findings findings;

  Numbering(String attribute, Findings findings) {
    this.attribute = attribute;
    this.findings = findings;
  }

  /** Something with a number. */
  record Numbered(Located<?> item, int number, Optional<TimeSpan> span, boolean shared) {
    Bounds bounds() {
      return Bounds.of(span.orElseThrow());
    }
  }

  void check(List<Numbered> inDocumentOrder) {
    checkRepeated(inDocumentOrder);
    checkAgainstDates(inDocumentOrder.stream()
        .sorted(Comparator.comparingInt(Numbered::number))
        .toList());
  }

  /** Compares those of one number with the first of them; those that are shared have it together, as one. */
  private void checkRepeated(List<Numbered> all) {
    Map<Integer, Numbered> first = new HashMap<>();
    Set<Integer> shared = new HashSet<>();
    for (Numbered each : all) {
      boolean counts = !each.shared || shared.add(each.number);
      Numbered before = counts ? first.putIfAbsent(each.number, each) : null;
      if (before != null) {
        report(each, before)
            .report(each.item.name() + " and " + before.item.name() + " both have the " + attribute
                + " " + each.number);
      }
    }
  }

  private void checkAgainstDates(List<Numbered> byNumber) {
    Latest all = new Latest();
    Latest unshared = new Latest();
    for (int i = 0; i < byNumber.size(); ) {
      int end = i;
      while (end < byNumber.size() && byNumber.get(end).number == byNumber.get(i).number) {
        Numbered each = byNumber.get(end++);
        checkAgainst((each.shared ? unshared : all).startingAfter(each), each);
      }
      for (; i < end; i++) {
        all.add(byNumber.get(i));
        if (!byNumber.get(i).shared) {
          unshared.add(byNumber.get(i));
        }
      }
    }
  }

  /** The one that starts last among those seen so far, and the same among those whose span is not qualified. */
  private static final class Latest {
    private @Nullable Numbered any;
    private @Nullable Numbered sure;

    void add(Numbered each) {
      if (each.span.isPresent()) {
        any = latest(any, each);
        sure = each.span.get().isQualified() ? sure : latest(sure, each);
      }
    }

    private static Numbered latest(@Nullable Numbered one, Numbered other) {
      return one == null || one.bounds().earliestStart() < other.bounds().earliestStart()
          ? other
          : one;
    }

    /** One that certainly starts after another, if possible one whose span is not qualified. */
    @Nullable
    Numbered startingAfter(Numbered each) {
      if (each.span.isEmpty() || !startsAfter(any, each)) {
        return null;
      }
      return startsAfter(sure, each) ? sure : any;
    }

    private static boolean startsAfter(@Nullable Numbered lower, Numbered higher) {
      return lower != null && higher.bounds().certainlyStartsBefore(lower.bounds());
    }
  }

  private void checkAgainst(@Nullable Numbered lower, Numbered higher) {
    if (lower != null) {
      report(higher, lower)
          .restingOn(higher.span.orElseThrow(), lower.span.orElseThrow())
          .report(higher.item.name() + " has the " + attribute + " " + higher.number
              + " and begins before " + lower.item.name() + ", which has " + lower.number);
    }
  }

  private Findings.Draft report(Numbered at, Numbered other) {
    Place place = other.item.at(attribute);
    return findings
        .at(at.item, at.item.at(attribute))
        .related(other.item.name() + " is here", other.item, place);
  }
}

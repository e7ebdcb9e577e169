package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;

/** Gathers what all rules find: minds acceptances, keeps the first findings in the order of the document, counts the rest. */
final class Verdict {
  /** An acceptance that a finding has made use of. */
  record Acceptance(Place entity, String rule) {}

  private record Entry(Place place, Finding finding, int rule, int sequence) {}

  private static final Comparator<Entry> IN_ORDER = Comparator.<Entry>comparingInt(
          entry -> kindOrder(entry.place))
      .thenComparingInt(entry -> entry.place.index())
      .thenComparing(Entry::place, Verdict::comparePaths)
      .thenComparingInt(Entry::rule)
      .thenComparingInt(Entry::sequence);

  private final Dataset dataset;
  private final PriorityQueue<Entry> kept = new PriorityQueue<>(IN_ORDER.reversed());
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final SortedMap<String, Integer> byRule = new TreeMap<>();
  private final SortedMap<String, Integer> accepted = new TreeMap<>();
  private final Set<Acceptance> used = new HashSet<>();
  private int sequence;

  Verdict(Dataset dataset) {
    this.dataset = dataset;
  }

  void add(int rule, Place place, Finding finding) {
    if (isAccepted(place, finding)) {
      accepted.merge(finding.rule(), 1, Integer::sum);
      return;
    }
    bySeverity.merge(finding.severity(), 1, Integer::sum);
    byRule.merge(finding.rule(), 1, Integer::sum);
    Entry entry = new Entry(place, finding, rule, sequence++);
    if (kept.size() < Report.KEPT) {
      kept.add(entry);
    } else if (IN_ORDER.compare(entry, kept.peek()) < 0) {
      kept.poll();
      kept.add(entry);
    }
  }

  private boolean isAccepted(Place place, Finding finding) {
    Kind kind = place.kind();
    if (kind == null) {
      return false;
    }
    Entity entity = Walk.entities(dataset, kind).get(place.index());
    if (!entity.accepts().containsKey(finding.rule())) {
      return false;
    }
    used.add(new Acceptance(place.entity(), finding.rule()));
    return finding.severity() != Severity.ERROR;
  }

  /** Whether a finding of this rule pointed into the entity at this place. */
  boolean isUsed(Place entity, String rule) {
    return used.contains(new Acceptance(entity, rule));
  }

  /** Whether one of these rules found something that is not accepted. */
  boolean hasAnyOf(Set<String> rules) {
    return rules.stream().anyMatch(byRule::containsKey);
  }

  Report report() {
    List<Entry> entries = new ArrayList<>(kept);
    entries.sort(IN_ORDER);
    return new Report(entries.stream().map(Entry::finding).toList(), bySeverity, byRule, accepted);
  }

  private static int kindOrder(Place place) {
    Kind kind = place.kind();
    return kind == null ? -1 : kind.ordinal();
  }

  private static int comparePaths(Place one, Place other) {
    return PathOrder.compare(one.kind(), one.path(), other.path());
  }
}

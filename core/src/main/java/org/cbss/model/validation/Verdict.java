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
      .thenComparing(entry -> entry.place.path(), Verdict::comparePaths)
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

  /** Shorter paths first where one leads into the other; else numbers as numbers, names as text. */
  private static int comparePaths(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    String[] ones = one.split("/");
    String[] others = other.split("/");
    for (int i = 0; i < Math.min(ones.length, others.length); i++) {
      int order = compareSteps(ones[i], others[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ones.length, others.length);
  }

  private static int compareSteps(String one, String other) {
    boolean numbers = isNumber(one) && isNumber(other);
    return numbers
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}

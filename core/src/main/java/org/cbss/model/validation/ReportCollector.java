package org.cbss.model.validation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of all rules: applies acceptances, keeps the first findings in the order of the document, and counts
 * the others.
 */
final class ReportCollector {
  private record Acceptance(DataPath entity, String rule) {}

  private record Entry(DataPath place, Finding finding, int rule, int sequence) {}

  private static final Comparator<Entry> IN_ORDER = Comparator.comparing(
          Entry::place, ReportCollector::compare)
      .thenComparingInt(Entry::rule)
      .thenComparingInt(Entry::sequence);

  private final Dataset dataset;
  private final PriorityQueue<Entry> kept = new PriorityQueue<>(IN_ORDER.reversed());
  private final ReportBuilder counts = new ReportBuilder();
  private final Set<Acceptance> used = new HashSet<>();
  private int sequence;

  ReportCollector(Dataset dataset) {
    this.dataset = dataset;
  }

  void add(int rule, DataPath path, Finding finding) {
    if (isAccepted(path, finding)) {
      counts.countAccepted(finding.rule());
      return;
    }
    counts.count(finding.rule(), finding.severity(), 1);
    Entry entry = new Entry(path, finding, rule, sequence++);
    if (kept.size() < Report.MAX_FINDINGS) {
      kept.add(entry);
    } else if (IN_ORDER.compare(entry, kept.peek()) < 0) {
      kept.poll();
      kept.add(entry);
    }
  }

  private boolean isAccepted(DataPath path, Finding finding) {
    EntityKind kind = path.kind();
    if (kind == null) {
      return false;
    }
    Entity entity = ModelTraversal.entities(dataset, kind).get(path.index());
    if (!entity.accepts().containsKey(finding.rule())) {
      return false;
    }
    used.add(new Acceptance(path.entityPath(), finding.rule()));
    return finding.severity() != Severity.ERROR;
  }

  /** Returns whether a rule reported something in an entity. */
  boolean isUsed(DataPath entity, String rule) {
    return used.contains(new Acceptance(entity, rule));
  }

  /** Returns whether one of these rules reported something that is not accepted. */
  boolean hasAnyOf(Set<String> rules) {
    return rules.stream().anyMatch(counts::has);
  }

  Report report() {
    List<Finding> findings = kept.stream().sorted(IN_ORDER).map(Entry::finding).toList();
    return counts.build(findings);
  }

  private static int compare(DataPath one, DataPath other) {
    EntityKind kind = one.kind();
    int order = Integer.compare(order(kind), order(other.kind()));
    if (order == 0) {
      order = Integer.compare(one.index(), other.index());
    }
    return order == 0 ? DocumentOrder.compare(kind, one.path(), other.path()) : order;
  }

  private static int order(@Nullable EntityKind kind) {
    return kind == null ? -1 : kind.ordinal();
  }

  /**
   * The order of values in a document: attributes as in the table of their record, then extensions by name; elements by
   * number; each value before those within it.
   */
  private static final class DocumentOrder {
    private DocumentOrder() {}

    static int compare(@Nullable EntityKind kind, String one, String other) {
      if (one.equals(other)) {
        return 0;
      }
      String[] ones = one.split("/");
      String[] others = other.split("/");
      RecordType<?, ?> shape = kind == null ? ModelSchema.DATASET : ModelSchema.of(kind);
      for (int i = 1; i < Math.min(ones.length, others.length); i++) {
        int order = compareStep(shape, ones[i], others[i]);
        if (order != 0) {
          return order;
        }
        shape = isNumber(ones[i]) ? shape : within(shape, ones[i]);
      }
      return Integer.compare(ones.length, others.length);
    }

    private static int compareStep(@Nullable RecordType<?, ?> shape, String one, String other) {
      if (isNumber(one) && isNumber(other)) {
        return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
      }
      int order = Integer.compare(position(shape, one), position(shape, other));
      return order == 0 ? one.compareTo(other) : order;
    }

    /** Returns the index of an attribute in the table of its record, or the number of attributes for any other name. */
    private static int position(@Nullable RecordType<?, ?> shape, String name) {
      List<? extends Attribute<?, ?>> attributes = shape == null ? List.of() : shape.attributes();
      int position = 0;
      while (position < attributes.size() && !attributes.get(position).name().equals(name)) {
        position++;
      }
      return position;
    }

    /** Returns the table of the records that an attribute holds, or null if it holds none. */
    private static @Nullable RecordType<?, ?> within(
        @Nullable RecordType<?, ?> shape, String name) {
      Optional<? extends Attribute<?, ?>> attribute =
          shape == null ? Optional.empty() : shape.attribute(name);
      return attribute
          .map(DocumentOrder::type)
          .map(
              type -> type instanceof ValueType.Nested<?> nested ? nested.type().get() : null)
          .orElse(null);
    }

    private static @Nullable ValueType<?> type(Attribute<?, ?> attribute) {
      if (attribute instanceof Attribute.One<?, ?, ?> one) {
        return one.type();
      }
      return attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : null;
    }

    private static boolean isNumber(String step) {
      return !step.isEmpty()
          && step.length() < 10
          && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
  }
}

package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.MessageText;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of all rules: applies acceptances of the entity, of what it belongs to and of the data set, keeps the
 * most severe findings, among these the first in the order of the document, and counts the others.
 */
final class ReportCollector {
  private record Acceptance(DataPath entity, String rule) {}

  /** A finding that is created only if it is kept. */
  record Entry(
      DataPath path,
      String rule,
      Severity severity,
      int order,
      boolean hasFix,
      Supplier<Finding> finding) {}

  private record Numbered(Entry entry, int sequence) {}

  private static final Comparator<Numbered> IN_ORDER = Comparator.<Numbered, DataPath>comparing(
          numbered -> numbered.entry.path, ReportCollector::compare)
      .thenComparingInt(numbered -> numbered.entry.order)
      .thenComparingInt(Numbered::sequence);
  private static final Comparator<Numbered> BY_SEVERITY = Comparator.<Numbered, Severity>comparing(
          numbered -> numbered.entry.severity)
      .thenComparing(IN_ORDER);

  private static final int MAX_REASON = 200;

  private final Dataset dataset;
  private final Severity least;
  private final PriorityQueue<Numbered> kept = new PriorityQueue<>(BY_SEVERITY.reversed());
  private final ReportBuilder counts = new ReportBuilder();
  private final Set<Acceptance> used = new HashSet<>();
  private final List<Entry> mistakes = new ArrayList<>();
  private final List<Numbered> fixable = new ArrayList<>();
  private final boolean keepsFixable;
  private final boolean reportsAccepted;
  private @Nullable Map<Id<?>, Acceptor> accepting;
  private int sequence;
  private boolean deferred;

  /**
   * Creates a collector.
   *
   * @param least the least severe findings that are reported
   * @param keepsFixable whether all findings with a fix are kept, besides those of the report
   * @param reportsAccepted whether findings that records accept are reported, too
   */
  ReportCollector(Dataset dataset, Severity least, boolean keepsFixable, boolean reportsAccepted) {
    this.dataset = dataset;
    this.least = least;
    this.keepsFixable = keepsFixable;
    this.reportsAccepted = reportsAccepted;
  }

  void add(Entry entry) {
    if (StandardRules.MISTAKES.contains(entry.rule) && mistakes.size() < Report.MAX_FINDINGS) {
      mistakes.add(entry);
    }
    if (!exists(entry.path)) {
      add(new Entry(
          DataPath.root(), entry.rule, entry.severity, entry.order, false, () -> misplaced(entry)));
    } else if (!isAccepted(entry)) {
      report(entry, keepsFixable && entry.hasFix);
    } else {
      counts.countAccepted(entry.rule);
      if (reportsAccepted) {
        report(entry, false);
      }
    }
  }

  private void report(Entry entry, boolean isFixable) {
    if (entry.severity.compareTo(least) > 0) {
      return;
    }
    counts.count(entry.rule, entry.severity, 1);
    Numbered numbered = new Numbered(entry, sequence++);
    if (isFixable) {
      fixable.add(numbered);
    }
    if (kept.size() == Report.MAX_FINDINGS && BY_SEVERITY.compare(numbered, kept.peek()) < 0) {
      kept.poll();
    }
    if (kept.size() < Report.MAX_FINDINGS) {
      kept.add(numbered);
    }
  }

  /** Returns whether the record of a path exists, which a rule of an application may miss. */
  private boolean exists(DataPath path) {
    EntityKind kind = path.kind();
    return kind == null
        || EntityKind.topLevel().contains(kind)
            && path.index() >= 0
            && path.index() < ModelTraversal.entities(dataset, kind).size();
  }

  /** Returns whether a path leads to a disputed entity or membership, or to a value in one. */
  boolean isDisputed(DataPath path) {
    EntityKind kind = path.kind();
    if (kind == null || !exists(path)) {
      return false;
    }
    Entity entity = ModelTraversal.entities(dataset, kind).get(path.index());
    return entity instanceof Organization organization
        ? isMembershipDisputed(organization.members(), path.path())
        : Disputes.isDisputed(entity);
  }

  private static boolean isMembershipDisputed(List<Membership> members, String path) {
    String[] steps = path.split("/", 4);
    if (steps.length < 3 || !steps[1].equals("members")) {
      return false;
    }
    int index = Integer.parseInt(steps[2]);
    return index < members.size() && members.get(index).disputed();
  }

  /** Leaves a finding with a disputed record to the second pass. */
  void defer() {
    deferred = true;
  }

  /** Returns whether a finding was left to the second pass. */
  boolean hasDeferred() {
    return deferred;
  }

  private static Finding misplaced(Entry entry) {
    Finding finding = entry.finding.get();
    return new Finding(
        finding.rule(),
        finding.severity(),
        "the rule " + finding.rule() + " points to " + entry.path + ", which does not exist: "
            + finding.message(),
        Location.inDataset("", DataPath.root()),
        finding.related(),
        finding.help());
  }

  private boolean isAccepted(Entry entry) {
    Optional<Acceptor> acceptor = acceptor(entry);
    acceptor.ifPresent(found -> used.add(new Acceptance(found.path, entry.rule)));
    return acceptor.isPresent() && entry.severity != Severity.ERROR;
  }

  /** A place that accepts rules: an entity, or the data set, whose id is an empty text. */
  private record Acceptor(String id, DataPath path, Map<String, String> reasons) {
    boolean accepts(String rule) {
      return reasons.containsKey(rule);
    }
  }

  /** Returns the nearest place that accepts a finding: its entity, what that belongs to, or the data set. */
  private Optional<Acceptor> acceptor(Entry entry) {
    EntityKind kind = entry.path.kind();
    Acceptor all = new Acceptor("", DataPath.root(), dataset.accepts());
    if (kind == null) {
      return Optional.of(all).filter(each -> each.accepts(entry.rule));
    }
    Entity entity = ModelTraversal.entities(dataset, kind).get(entry.path.index());
    Acceptor own = new Acceptor(entity.id().value(), entry.path.entityPath(), entity.accepts());
    return Stream.of(Stream.of(own), owners(entity), Stream.of(all))
        .flatMap(each -> each)
        .filter(each -> each.accepts(entry.rule))
        .findFirst();
  }

  /** Returns the organizations or the post that an entity belongs to, if they accept anything. */
  private Stream<Acceptor> owners(Entity entity) {
    Map<Id<?>, Acceptor> known = accepting;
    if (known == null) {
      known = new HashMap<>();
      for (EntityKind kind : List.of(EntityKind.ORGANIZATION, EntityKind.POST)) {
        addAccepting(kind, known);
      }
      accepting = known;
    }
    return known.isEmpty()
        ? Stream.empty()
        : ownerIds(entity).map(known::get).filter(Objects::nonNull);
  }

  private void addAccepting(EntityKind kind, Map<Id<?>, Acceptor> known) {
    List<? extends Entity> entities = ModelTraversal.entities(dataset, kind);
    for (int i = 0; i < entities.size(); i++) {
      Entity each = entities.get(i);
      if (!each.accepts().isEmpty()) {
        known.putIfAbsent(
            each.id(), new Acceptor(each.id().value(), new DataPath(kind, i, ""), each.accepts()));
      }
    }
  }

  private static Stream<? extends Id<?>> ownerIds(Entity entity) {
    return switch (EntityKind.of(entity)) {
      case PRESIDENCY -> Stream.of(((Presidency) entity).organization());
      case MANDATE -> Stream.of(((Mandate) entity).organization());
      case MEETING -> ((Meeting) entity).organization().stream();
      case DECISION -> Stream.of(((Decision) entity).organization());
      case TAKE_HOME_MESSAGE -> Stream.of(((TakeHomeMessage) entity).organization());
      case POST -> Stream.of(((Post) entity).organization());
      case PROJECT ->
        ((Project) entity).leads().stream().flatMap(party -> party.organization().stream());
      case PERSONNEL_TERM -> Stream.of(((PersonnelTerm) entity).post());
      case SOURCE, ORGANIZATION, PERSON, STRATEGIC_AREA -> Stream.empty();
    };
  }

  /** Returns whether a rule reported something that an entity or the data set accepts, and nothing nearer does. */
  boolean isUsed(DataPath entity, String rule) {
    return used.contains(new Acceptance(entity, rule));
  }

  /** Returns whether one of these rules reported something that is not accepted. */
  boolean hasAnyOf(Set<String> rules) {
    return rules.stream().anyMatch(counts::has);
  }

  /** Returns whether one of the first mistakes, accepted or not, is about some entities, and no others. */
  boolean hasMistakeIn(Set<DataPath> entities) {
    return mistakes.stream()
        .filter(entry -> entities.contains(entry.path.entityPath()))
        .anyMatch(entry -> entry.finding.get().related().stream()
            .allMatch(other -> other
                .location()
                .path()
                .map(DataPath::entityPath)
                .map(entities::contains)
                .orElse(true)));
  }

  /** Returns all findings that have a fix, in the order of the document. */
  List<Finding> fixable() {
    return fixable.stream()
        .sorted(IN_ORDER)
        .map(numbered -> complete(numbered.entry))
        .filter(finding -> finding.fix().isPresent())
        .toList();
  }

  Report report() {
    return counts.build(
        kept.stream().sorted(IN_ORDER).map(numbered -> complete(numbered.entry)).toList());
  }

  /** Returns a finding without locations that do not exist, and with a note if its record accepts it though it is an error. */
  private Finding complete(Entry entry) {
    Finding finding = entry.finding.get();
    List<RelatedLocation> related = new ArrayList<>(finding.related());
    related.removeIf(other -> !other.location().path().map(this::exists).orElse(true));
    if (finding.severity() == Severity.ERROR || reportsAccepted) {
      acceptor(entry).map(each -> note(each, finding)).ifPresent(related::add);
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        finding.location(),
        related,
        finding.help(),
        finding.fix().filter(fix -> fix.edits().stream().allMatch(edit -> exists(edit.path()))));
  }

  /** Returns a note at the place that accepts a finding. */
  private static RelatedLocation note(Acceptor acceptor, Finding finding) {
    String note = finding.severity() == Severity.ERROR
        ? "an error cannot be accepted"
        : "accepted: "
            + MessageText.shorten(acceptor.reasons.getOrDefault(finding.rule(), ""), MAX_REASON);
    return new RelatedLocation(
        note,
        Location.inDataset(acceptor.id, acceptor.path.resolve("accepts").resolve(finding.rule())));
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
      RecordType<?, ?> recordType = kind == null ? ModelSchema.DATASET : ModelSchema.of(kind);
      for (int i = 1; i < Math.min(ones.length, others.length); i++) {
        int order = compareStep(recordType, ones[i], others[i]);
        if (order != 0) {
          return order;
        }
        recordType = isNumber(ones[i]) ? recordType : within(recordType, ones[i]);
      }
      return Integer.compare(ones.length, others.length);
    }

    private static int compareStep(
        @Nullable RecordType<?, ?> recordType, String one, String other) {
      if (isNumber(one) && isNumber(other)) {
        return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
      }
      int order = Integer.compare(position(recordType, one), position(recordType, other));
      return order == 0 ? one.compareTo(other) : order;
    }

    /** Returns the index of an attribute in the table of its record, or the number of attributes for any other name. */
    private static int position(@Nullable RecordType<?, ?> recordType, String name) {
      List<? extends Attribute<?, ?>> attributes =
          recordType == null ? List.of() : recordType.attributes();
      int position = 0;
      while (position < attributes.size() && !attributes.get(position).name().equals(name)) {
        position++;
      }
      return position;
    }

    /** Returns the table of the records that an attribute holds, or null if it holds none. */
    private static @Nullable RecordType<?, ?> within(
        @Nullable RecordType<?, ?> recordType, String name) {
      Optional<? extends Attribute<?, ?>> attribute =
          recordType == null ? Optional.empty() : recordType.attribute(name);
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

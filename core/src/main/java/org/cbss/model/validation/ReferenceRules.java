package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.internal.integrity.EditDistance;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.integrity.IntegrityProblem;
import org.cbss.model.internal.integrity.ReferentialIntegrity;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.internal.text.MessageText;

/** The rules on ids and what names them: references between records, and acceptances of rules. */
final class ReferenceRules {
  static final StandardRule DUPLICATE = StandardRule.ofDataset(
      ReferentialIntegrity.DUPLICATE,
      ERROR,
      "Two records have the same id, whatever their kinds.",
      (context, reporter) ->
          report(ReferentialIntegrity.duplicates(context.dataset(), context.index()), reporter));

  static final StandardRule CONFUSABLE = StandardRule.ofDataset(
      "id-confusable", WARNING, "Two ids differ only in case.", ReferenceRules::checkConfusable);

  static final StandardRule UNRESOLVED = StandardRule.ofValues(
      ReferentialIntegrity.UNRESOLVED,
      ERROR,
      "A reference names an id that no record has.",
      ReferentialIntegrity::isReference,
      (context, reporter) ->
          ReferentialIntegrity.unresolved(context.index(), problems -> report(problems, reporter)));

  static final StandardRule WRONG_KIND = StandardRule.ofValues(
      ReferentialIntegrity.WRONG_KIND,
      ERROR,
      "A reference names a record of a kind that it does not allow.",
      ReferentialIntegrity::isReference,
      (context, reporter) -> ReferentialIntegrity.wrongKinds(
          context.index(),
          problems -> report(withoutMeantForAnother(problems, context), reporter)));

  static final StandardRule CYCLE = StandardRule.ofDataset(
      ReferentialIntegrity.CYCLE,
      ERROR,
      "References form a cycle.",
      (context, reporter) -> report(Cycles.of(context).problems, reporter));

  static final StandardRule REPEATED = StandardRule.ofValues(
      "reference-repeated",
      WARNING,
      "A list names the same id or country twice.",
      type -> ReferentialIntegrity.isReference(type) || ModelSchema.isParty(type),
      (context, reporter) -> new RepeatedReferences(reporter));

  /** The validator itself reports this one: which acceptances are used is known only after all other rules have run. */
  static final StandardRule ACCEPTANCE_UNUSED = StandardRule.ofRecords(
      "acceptance-unused",
      WARNING,
      "The data set or a record accepts a rule that reports nothing there, or that does not exist.",
      Entity.class,
      ReferenceRules::collectAcceptances);

  /** The rules whose findings silence other rules, which then lack a value that they need. */
  static final Set<String> SILENCING = Set.of(
      DUPLICATE.id(),
      UNRESOLVED.id(),
      WRONG_KIND.id(),
      CYCLE.id(),
      CountryRules.UNKNOWN.id(),
      SpanRules.REVERSED.id(),
      SpanRules.SAYS_NOTHING.id(),
      SpanRules.PLACEHOLDER.id());

  private static final int MAX_DISTANCE = 3;

  private record IdPath(String id, DataPath path) {}

  private ReferenceRules() {}

  /** The reference cycles of a data set, and the entities in them. */
  private static final class Cycles {
    private final List<IntegrityProblem> problems;
    private final Set<DataPath> entities = new HashSet<>();

    private Cycles(ValidationContext context) {
      this.problems = ReferentialIntegrity.cycles(context.index());
      for (IntegrityProblem cycle : problems) {
        entities.add(cycle.path().entityPath());
        cycle.related().forEach(other -> entities.add(other.path().entityPath()));
      }
    }

    static Cycles of(ValidationContext context) {
      return context.computeIfAbsent(Cycles.class, Cycles::new);
    }
  }

  /** Returns whether both are in cycles, so that a reference from one to the other is already reported. */
  static boolean areInCycles(ValidationContext context, Located<?> one, Located<?> other) {
    Set<DataPath> entities = Cycles.of(context).entities;
    return !entities.isEmpty() && entities.contains(one.path()) && entities.contains(other.path());
  }

  /** Returns the problems without references that fit another record with the same id, though not the first of them. */
  private static List<IntegrityProblem> withoutMeantForAnother(
      List<IntegrityProblem> wrongKinds, ValidationContext context) {
    if (wrongKinds.isEmpty() || !context.index().repeats()) {
      return wrongKinds;
    }
    Set<DataPath> meant = meantForAnother(context);
    return wrongKinds.stream()
        .filter(problem -> !meant.contains(problem.path()))
        .toList();
  }

  private static Set<DataPath> meantForAnother(ValidationContext context) {
    Map<Id<?>, Set<EntityKind>> kinds = new HashMap<>();
    IdIndex.visit(
        context.dataset(),
        (record, path) -> kinds
            .computeIfAbsent(record.id(), any -> EnumSet.noneOf(EntityKind.class))
            .add(IdIndex.kind(path)));
    Set<DataPath> meant = new HashSet<>();
    ModelTraversal.of(ReferentialIntegrity::isReference)
        .visit(context.dataset(), (at, type, value) -> {
          Set<EntityKind> wanted = ReferentialIntegrity.targets(type);
          if (!Collections.disjoint(kinds.getOrDefault((Id<?>) value, Set.of()), wanted)) {
            meant.add(at.path());
          }
        });
    return meant;
  }

  private static void report(List<IntegrityProblem> problems, FindingReporter reporter) {
    for (IntegrityProblem problem : problems) {
      FindingReporter.FindingBuilder findingBuilder =
          reporter.at(problem.entityId(), problem.path());
      problem
          .related()
          .forEach(
              other -> findingBuilder.related(other.message(), other.entityId(), other.path()));
      findingBuilder.help(problem.help());
      findingBuilder.report(problem.message());
    }
  }

  private static void checkConfusable(ValidationContext context, FindingReporter reporter) {
    // Ids that differ only in case include one with capitals, which most data sets do not have.
    if (!context.index().hasUpperCase()) {
      return;
    }
    Map<String, IdPath> first = new HashMap<>();
    Set<String> seen = new HashSet<>();
    IdIndex.visit(context.dataset(), (record, path) -> {
      String id = record.id().value();
      IdPath before = first.putIfAbsent(id.toLowerCase(Locale.ROOT), new IdPath(id, path));
      if (seen.add(id) && before != null) {
        reportConfusable(new IdPath(id, path), before, reporter);
      }
    });
  }

  private static void reportConfusable(IdPath later, IdPath earlier, FindingReporter reporter) {
    reporter
        .at(later.id, later.path.resolve("id"))
        .related(earlier.id + " is here", earlier.id, earlier.path.resolve("id"))
        .help("give one of them another id, so that nobody takes one for the other")
        .report(later.id + " and " + earlier.id + " differ only in case");
  }

  /** Reports the ids and countries that a list repeats. */
  private static final class RepeatedReferences implements ModelTraversal.Visitor {
    private final FindingReporter reporter;
    private Map<Object, Integer> seen = new HashMap<>();

    RepeatedReferences(FindingReporter reporter) {
      this.reporter = reporter;
    }

    @Override
    public void visit(VisitContext at, ValueType<?> type, Object value) {
      if (at.element() == 0) {
        seen = new HashMap<>(); // Clearing the map of a long list takes long for each short one.
      }
      Integer first = at.element() < 0 ? null : seen.putIfAbsent(value, at.element());
      if (first != null) {
        reporter
            .at(at.entityId(), at.path())
            .related("the first is here", at.entityId(), at.pathOfElement(first))
            .help("remove one of the two")
            .fix(Fix.remove(at.path()).asSafe())
            .report(at.entityId() + " names " + CitedValues.text(value) + " twice in "
                + at.attribute());
      }
    }
  }

  private record Accepting(List<Located<Entity>> records) {
    static Accepting of(ValidationContext context) {
      return context.computeIfAbsent(Accepting.class, any -> new Accepting(new ArrayList<>()));
    }
  }

  private static void collectAcceptances(
      Located<Entity> each, ValidationContext context, FindingReporter reporter) {
    if (!each.value().accepts().isEmpty()) {
      Accepting.of(context).records.add(each);
    }
  }

  /**
   * Reports acceptances of rules that ran and found nothing, or that do not exist. A mistake that silences rules leaves open
   * what they would have found.
   */
  static void reportUnusedAcceptances(
      ValidationContext context,
      Set<String> ran,
      ReportCollector collector,
      FindingReporter reporter) {
    boolean silenced = collector.hasAnyOf(SILENCING);
    Predicate<String> isOpen =
        rule -> ran.contains(rule) ? silenced : StandardRules.IDS.contains(rule);
    reportUnused(
        "", DataPath.root(), context.dataset().accepts(), ran, isOpen, collector, reporter);
    for (Located<Entity> each : Accepting.of(context).records) {
      reportUnused(
          each.idText(), each.path(), each.value().accepts(), ran, isOpen, collector, reporter);
    }
  }

  private static void reportUnused(
      String id,
      DataPath path,
      Map<String, String> accepts,
      Set<String> ran,
      Predicate<String> isOpen,
      ReportCollector collector,
      FindingReporter reporter) {
    for (String rule : accepts.keySet()) {
      if (!isOpen.test(rule)
          && !rule.equals(ACCEPTANCE_UNUSED.id())
          && !collector.isUsed(path, rule)) {
        reportUnused(reporter, id, path, rule, ran.contains(rule));
      }
    }
  }

  private static void reportUnused(
      FindingReporter reporter, String id, DataPath path, String rule, boolean exists) {
    DataPath acceptance = path.resolve("accepts").resolve(rule);
    reporter
        .at(id, acceptance)
        .help(() -> Optional.of((exists
                ? Optional.<String>empty()
                : EditDistance.nearest(rule, new TreeSet<>(StandardRules.IDS), MAX_DISTANCE))
            .map(near -> "did you mean " + near + "? If not, remove it")
            .orElse("remove it")))
        .fix(Fix.remove(acceptance))
        .report((id.isEmpty() ? "the data set" : id) + " accepts " + MessageText.shorten(rule)
            + (exists ? ", which finds nothing here" : ", and there is no such rule"));
  }
}

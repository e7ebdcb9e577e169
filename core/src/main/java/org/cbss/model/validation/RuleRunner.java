package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.validation.StandardRule.EachCitationOwner;
import org.cbss.model.validation.StandardRule.EachRecord;
import org.cbss.model.validation.StandardRule.EachValue;
import org.cbss.model.validation.StandardRule.Scope;

/**
 * Runs rules. Those that check records, values or citations share a single pass over the records, which fetches each record
 * from memory once; the others follow.
 */
final class RuleRunner {
  private record Scoped<S extends Scope>(Rule rule, S scope) {}

  private record Reporting<S extends Scope>(S scope, FindingReporter reporter) {}

  private final List<Scoped<EachValue>> ofValues;
  private final List<Scoped<EachRecord>> ofRecords;
  private final List<Scoped<EachCitationOwner>> ofCitations;
  private final List<Rule> others;
  private final ModelTraversal traversal;

  RuleRunner(List<Rule> rules) {
    this.ofValues = select(EachValue.class, rules);
    this.ofRecords = select(EachRecord.class, rules);
    this.ofCitations = select(EachCitationOwner.class, rules);
    this.others = rules.stream()
        .filter(rule -> !(rule instanceof StandardRule standard)
            || standard.scope() instanceof StandardRule.WholeDataset)
        .toList();
    this.traversal = ModelTraversal.ofEach(ofValues.stream()
        .<Predicate<ValueType<?>>>map(rule -> rule.scope.types())
        .toList());
  }

  private static <S extends Scope> List<Scoped<S>> select(Class<S> type, List<Rule> rules) {
    List<Scoped<S>> selected = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof StandardRule standard && type.isInstance(standard.scope())) {
        selected.add(new Scoped<>(rule, type.cast(standard.scope())));
      }
    }
    return selected;
  }

  /** Runs the rules, each with its own reporter. A rule of an application that fails does not end the others. */
  void run(ValidationContext context, Function<Rule, FindingReporter> reporters) {
    new Pass(context, reporters).run();
    for (Rule rule : others) {
      FindingReporter reporter = reporters.apply(rule);
      try {
        rule.check(context, reporter);
      } catch (RuntimeException e) {
        reporter.reportFailure(e);
      }
    }
  }

  private final class Pass {
    private final ValidationContext context;
    private final ModelTraversal.Traversal traversed;
    private final List<Reporting<EachRecord>> records;
    private final List<Reporting<EachCitationOwner>> citations;

    Pass(ValidationContext context, Function<Rule, FindingReporter> reporters) {
      this.context = context;
      this.traversed = traversal.traversal(ofValues.stream()
          .map(rule -> rule.scope.visitor().apply(context, reporters.apply(rule.rule)))
          .toArray(ModelTraversal.Visitor[]::new));
      this.records = reporting(ofRecords, reporters);
      this.citations = reporting(ofCitations, reporters);
    }

    private static <S extends Scope> List<Reporting<S>> reporting(
        List<Scoped<S>> rules, Function<Rule, FindingReporter> reporters) {
      return rules.stream()
          .map(rule -> new Reporting<>(rule.scope, reporters.apply(rule.rule)))
          .toList();
    }

    void run() {
      traversed.visit(context.dataset());
      EntityKind.topLevel().forEach(this::checkAll);
      traversed.end();
    }

    private void checkAll(EntityKind kind) {
      List<Reporting<EachRecord>> checks =
          records.stream().filter(each -> each.scope.kinds().test(kind)).toList();
      if (!checks.isEmpty() || !citations.isEmpty() || traversed.reaches(kind)) {
        for (Located<Entity> each : context.entities(kind)) {
          traversed.visit(each.value(), kind, each.path().index());
          checks.forEach(one -> one.scope.check().check(each, context, one.reporter));
          checkCitations(each);
        }
      }
    }

    private void checkCitations(Located<Entity> entity) {
      if (!citations.isEmpty()) {
        for (CitationOwner owner : CitationOwner.in(entity)) {
          citations.forEach(one -> one.scope.check().check(owner, context, one.reporter));
        }
      }
    }
  }
}

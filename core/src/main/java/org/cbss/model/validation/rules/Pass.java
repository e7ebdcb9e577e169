package org.cbss.model.validation.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cbss.model.Entity;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Survey;

/**
 * Runs rules: those that look at one record, value or citation at a time go over the records together, so that each record
 * is fetched from memory once for all of them; then come those that look at all records at once.
 */
public final class Pass {
  private final List<ValueRule> ofValues;
  private final List<RecordRule<Entity>> ofRecords;
  private final List<CitingRule> ofCiting;
  private final List<Rule> others;
  private final Walk walk;

  /**
   * A pass of some rules.
   *
   * @param rules the rules
   */
  @SuppressWarnings("unchecked")
  public Pass(List<Rule> rules) {
    this.ofValues = only(ValueRule.class, rules);
    this.ofRecords = (List<RecordRule<Entity>>) (List<?>) only(RecordRule.class, rules);
    this.ofCiting = only(CitingRule.class, rules);
    this.others = rules.stream()
        .filter(rule -> !(rule instanceof ValueRule
            || rule instanceof RecordRule<?>
            || rule instanceof CitingRule))
        .toList();
    this.walk = Walk.toEach(
        ofValues.stream().map(rule -> (Predicate<ValueType<?>>) rule::wants).toList());
  }

  private static <R> List<R> only(Class<R> type, List<Rule> rules) {
    return rules.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Runs the rules.
   *
   * @param survey the data set
   * @param findings where each of them reports
   */
  public void run(Survey survey, Function<Rule, Findings> findings) {
    new Run(survey, findings).overRecords();
    others.forEach(rule -> rule.check(survey, findings.apply(rule)));
  }

  /** A rule, and where it reports. */
  private record Reporting<R>(R rule, Findings findings) {}

  private final class Run {
    private final Survey survey;
    private final Walk.Tour tour;
    private final List<Reporting<RecordRule<Entity>>> records;
    private final List<Reporting<CitingRule>> citing;

    Run(Survey survey, Function<Rule, Findings> findings) {
      this.survey = survey;
      this.tour = walk.tour(ofValues.stream()
          .map(rule -> rule.visitor(survey, findings.apply(rule)))
          .toArray(Walk.Visitor[]::new));
      this.records = ofRecords.stream()
          .map(rule -> new Reporting<>(rule, findings.apply(rule)))
          .toList();
      this.citing = ofCiting.stream()
          .map(rule -> new Reporting<>(rule, findings.apply(rule)))
          .toList();
    }

    void overRecords() {
      tour.visit(survey.dataset());
      Kind.ofEntities().forEach(this::overRecords);
      tour.end();
    }

    private void overRecords(Kind kind) {
      List<Reporting<RecordRule<Entity>>> wanting =
          records.stream().filter(each -> each.rule.wants(kind)).toList();
      if (!wanting.isEmpty() || !citing.isEmpty() || tour.leadsInto(kind)) {
        for (Located<Entity> each : survey.all(kind)) {
          tour.visit(each.value(), kind, each.place().index());
          wanting.forEach(one -> one.rule.check(each, survey, one.findings));
          overCitations(each);
        }
      }
    }

    private void overCitations(Located<Entity> entity) {
      if (!citing.isEmpty()) {
        for (Citing each : Citing.of(entity)) {
          citing.forEach(one -> one.rule.check(each, survey, one.findings));
        }
      }
    }
  }
}

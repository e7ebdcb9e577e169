package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.validation.rules.AcceptanceUnused;
import org.cbss.model.validation.rules.Catalogue;
import org.cbss.model.validation.rules.Pass;

/**
 * Runs rules over a data set. It never throws for bad data: whatever it finds is in its report.
 *
 * <p>A validator never changes, and is safe to share between threads; {@link #with}, {@link #without} and {@link
 * #withSeverity} give another one.
 */
public final class Validator {
  private static final Validator STANDARD = new Validator(index(Catalogue.RULES), Map.of());

  private final Map<String, Rule> rules;
  private final Map<String, Severity> severities;
  private final List<Rule> inOrder;
  private final Pass pass;

  private Validator(Map<String, Rule> rules, Map<String, Severity> severities) {
    this.rules = rules;
    this.severities = severities;
    this.inOrder = List.copyOf(rules.values());
    this.pass = new Pass(inOrder);
  }

  /**
   * The validator with every rule of the catalogue.
   *
   * @return the validator
   */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * A validator with these rules alone.
   *
   * @param rules the rules
   * @return the validator
   * @throws IllegalArgumentException if two have one id
   */
  public static Validator of(Rule... rules) {
    return new Validator(index(Arrays.asList(rules)), Map.of());
  }

  private static Map<String, Rule> index(List<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (byId.putIfAbsent(rule.id(), rule) != null) {
        throw new IllegalArgumentException("two rules have the id " + rule.id());
      }
    }
    return byId;
  }

  /**
   * The same with one more rule.
   *
   * @param rule the rule
   * @return the validator
   * @throws IllegalArgumentException if there is a rule with its id
   */
  public Validator with(Rule rule) {
    List<Rule> more = new ArrayList<>(inOrder);
    more.add(rule);
    return new Validator(index(more), severities);
  }

  /**
   * The same without a rule.
   *
   * @param id the id of the rule
   * @return the validator
   * @throws IllegalArgumentException if there is no such rule
   */
  public Validator without(String id) {
    known(id);
    Map<String, Rule> fewer = new LinkedHashMap<>(rules);
    fewer.remove(id);
    Map<String, Severity> others = new LinkedHashMap<>(severities);
    others.remove(id);
    return new Validator(fewer, others);
  }

  /**
   * The same with another severity for a rule.
   *
   * @param id the id of the rule
   * @param severity the severity
   * @return the validator
   * @throws IllegalArgumentException if there is no such rule
   */
  public Validator withSeverity(String id, Severity severity) {
    known(id);
    Map<String, Severity> changed = new LinkedHashMap<>(severities);
    changed.put(id, severity);
    return new Validator(rules, changed);
  }

  private void known(String id) {
    if (!rules.containsKey(id)) {
      throw new IllegalArgumentException("there is no rule " + id);
    }
  }

  /**
   * The rules.
   *
   * @return all of them, in the order of the catalogue, then those that were added
   */
  public List<Rule> rules() {
    return inOrder;
  }

  /**
   * The rule of an id.
   *
   * @param id the id
   * @return the rule, or nothing where there is none
   */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * Runs every rule.
   *
   * @param dataset the data set
   * @return what they found, in the order of the document
   */
  public Report validate(Dataset dataset) {
    Survey survey = new Survey(dataset);
    Verdict verdict = new Verdict(dataset);
    pass.run(survey, rule -> findings(rule, verdict));
    Rule unused = rules.get(AcceptanceUnused.ID);
    if (unused != null) {
      reportUnused(AcceptanceUnused.accepting(survey), verdict, findings(unused, verdict));
    }
    return verdict.report();
  }

  private Findings findings(Rule rule, Verdict verdict) {
    Severity severity = severities.getOrDefault(rule.id(), rule.severity());
    return new Findings(rule, inOrder.indexOf(rule), severity, verdict);
  }

  /**
   * An acceptance is unused where its rule ran and found nothing, or where nobody knows such a rule. A mistake that silences
   * rules leaves open what they would have found.
   */
  private void reportUnused(List<Located<Entity>> accepting, Verdict verdict, Findings findings) {
    boolean silenced = verdict.hasAnyOf(AcceptanceUnused.SILENCING);
    for (Located<Entity> each : accepting) {
      for (String rule : each.value().accepts().keySet()) {
        boolean silent = rules.containsKey(rule) ? silenced : Catalogue.IDS.contains(rule);
        if (!silent && !rule.equals(AcceptanceUnused.ID) && !verdict.isUsed(each.place(), rule)) {
          AcceptanceUnused.report(findings, each, rule, rules.containsKey(rule));
        }
      }
    }
  }
}

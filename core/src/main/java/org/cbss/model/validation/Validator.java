package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.internal.text.MessageText;

/**
 * A set of rules that checks data sets. It never throws for bad data or because a rule fails: the report contains both.
 *
 * <p>A validator is immutable and safe to share between threads. {@link #with}, {@link #without}, {@link #withSeverity},
 * {@link #atLeast} and {@link #withAccepted} return changed copies.
 */
public final class Validator {
  private static final Validator STANDARD =
      new Validator(index(StandardRules.ALL), Map.of(), Severity.INFORMATION, false);

  private final Map<String, Rule> rules;
  private final Map<String, Severity> severities;
  private final Severity least;
  private final boolean reportsAccepted;
  private final List<Rule> inOrder;
  private final RuleRunner runner;
  private final RuleRunner comparing;

  private Validator(
      Map<String, Rule> rules,
      Map<String, Severity> severities,
      Severity least,
      boolean reportsAccepted) {
    this.least = least;
    this.reportsAccepted = reportsAccepted;
    this.rules = rules;
    this.severities = severities;
    this.inOrder = List.copyOf(rules.values());
    // Contradictions are silent where another rule reports an error, and so come last.
    this.runner = new RuleRunner(
        inOrder.stream().filter(rule -> rule != ConventionRules.CONTRADICTION).toList());
    this.comparing = new RuleRunner(inOrder.stream().filter(Validator::compares).toList());
  }

  /**
   * Returns the validator with all rules of the library.
   *
   * @return the validator
   */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * Returns a validator with these rules only.
   *
   * @param rules the rules
   * @return the validator
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static Validator of(Rule... rules) {
    return new Validator(index(Arrays.asList(rules)), Map.of(), Severity.INFORMATION, false);
  }

  private static boolean compares(Rule rule) {
    return StandardRules.COMPARING.contains(rule);
  }

  private static Map<String, Rule> index(List<? extends Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (byId.putIfAbsent(rule.id(), rule) != null) {
        throw new IllegalArgumentException(
            "two rules have the id " + rule.id() + "; leave out one of them");
      }
    }
    return byId;
  }

  /**
   * Returns a copy with one more rule.
   *
   * @param rule the rule
   * @return the copy
   * @throws IllegalArgumentException if a rule of this validator has its id
   */
  public Validator with(Rule rule) {
    List<Rule> more = new ArrayList<>(inOrder);
    more.add(rule);
    return new Validator(index(more), severities, least, reportsAccepted);
  }

  /**
   * Returns a copy without a rule.
   *
   * @param id the id of the rule
   * @return the copy
   * @throws IllegalArgumentException if no rule has the id
   */
  public Validator without(String id) {
    requireRule(id);
    Map<String, Rule> fewer = new LinkedHashMap<>(rules);
    fewer.remove(id);
    Map<String, Severity> others = new LinkedHashMap<>(severities);
    others.remove(id);
    return new Validator(fewer, others, least, reportsAccepted);
  }

  /**
   * Returns a copy with another severity for a rule.
   *
   * @param id the id of the rule
   * @param severity the severity
   * @return the copy
   * @throws IllegalArgumentException if no rule has the id
   */
  public Validator withSeverity(String id, Severity severity) {
    requireRule(id);
    Map<String, Severity> changed = new LinkedHashMap<>(severities);
    changed.put(id, severity);
    return new Validator(rules, changed, least, reportsAccepted);
  }

  /**
   * Returns a copy that reports only findings that are at least so severe, whatever the severity of their rules.
   *
   * @param leastSevere the least severe findings that are reported
   * @return the copy
   */
  public Validator atLeast(Severity leastSevere) {
    return new Validator(rules, severities, leastSevere, reportsAccepted);
  }

  /**
   * Returns a copy that also reports the findings that records accept. Each has the reason as a related location, at the place
   * that accepts it.
   *
   * @return the copy
   */
  public Validator withAccepted() {
    return new Validator(rules, severities, least, true);
  }

  private void requireRule(String id) {
    if (!rules.containsKey(id)) {
      throw new IllegalArgumentException(
          "unknown rule " + MessageText.quote(id) + ": see rules() for those of this validator");
    }
  }

  /**
   * Returns the rules.
   *
   * @return the rules in the order of the documentation, then those that were added
   */
  public List<Rule> rules() {
    return inOrder;
  }

  /**
   * Returns the rule with an id.
   *
   * @param id the id
   * @return the rule, or empty if there is none
   */
  public Optional<Rule> findRule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * Checks a data set with all rules.
   *
   * @param dataset the data set
   * @return the findings, in the order of the document; a rule that fails is one of them
   */
  public Report validate(Dataset dataset) {
    return check(dataset, false).report();
  }

  /**
   * Checks a data set with all rules, and returns the findings that have a fix. A report keeps a limited number of findings; this
   * list has all of them.
   *
   * @param dataset the data set
   * @return the findings, in the order of the document; {@link org.cbss.model.change.Editor#apply(java.util.Collection)} applies
   *     their fixes together
   */
  public List<Finding> fixable(Dataset dataset) {
    return check(dataset, true).fixable();
  }

  private ReportCollector check(Dataset dataset, boolean keepsFixable) {
    ValidationContext context = new ValidationContext(dataset);
    ReportCollector collector = new ReportCollector(dataset, least, keepsFixable, reportsAccepted);
    runner.run(
        context,
        rule ->
            reporter(rule, collector, compares(rule) ? DisputePass.UNDISPUTED : DisputePass.NONE));
    if (context.hasSetAside() || collector.hasDeferred()) {
      comparing.run(
          context.withDisputed(), rule -> reporter(rule, collector, DisputePass.DISPUTED));
    }
    if (inOrder.contains(ConventionRules.CONTRADICTION)) {
      ConventionRules.reportContradictions(
          context,
          collector::hasMistakeIn,
          reporter(ConventionRules.CONTRADICTION, collector, DisputePass.NONE));
    }
    Rule unused = rules.get(ReferenceRules.ACCEPTANCE_UNUSED.id());
    if (unused != null) {
      ReferenceRules.reportUnusedAcceptances(
          context, rules.keySet(), collector, reporter(unused, collector, DisputePass.NONE));
    }
    return collector;
  }

  private FindingReporter reporter(Rule rule, ReportCollector collector, DisputePass pass) {
    Severity severity = severities.getOrDefault(rule.id(), rule.severity());
    return new FindingReporter(rule, inOrder.indexOf(rule), severity, collector, pass);
  }
}

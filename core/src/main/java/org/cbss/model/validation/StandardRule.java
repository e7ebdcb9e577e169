package org.cbss.model.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.MessageText;

/**
 * The standard implementation of a rule.
 *
 * @param id its id
 * @param severity the severity of its findings
 * @param description what it reports, as one sentence
 * @param scope what it checks, and how
 */
record StandardRule(String id, Severity severity, String description, Scope scope) implements Rule {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** The part of a data set that a rule checks at a time. {@link RuleRunner} serves all but the first in one pass. */
  sealed interface Scope {}

  /** A check of the whole data set. */
  record WholeDataset(Check check) implements Scope {}

  /** A check of each record of some kinds. */
  record EachRecord(Predicate<EntityKind> kinds, PartCheck<Located<Entity>> check)
      implements Scope {}

  /** A check of each value of some types, in the order of the document. */
  record EachValue(
      Predicate<ValueType<?>> types,
      BiFunction<ValidationContext, FindingReporter, ModelTraversal.Visitor> visitor)
      implements Scope {}

  /** A check of the citations of each record that has some. */
  record EachCitationOwner(PartCheck<CitationOwner> check) implements Scope {}

  /**
   * A check of one part of a data set.
   *
   * @param <P> the type of the part
   */
  @FunctionalInterface
  interface PartCheck<P> {
    void check(P part, ValidationContext context, FindingReporter reporter);
  }

  StandardRule {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(description, "description");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("invalid rule id " + MessageText.quote(id)
          + ": expected words with hyphens between, such as my-own-rule");
    }
  }

  static StandardRule ofDataset(String id, Severity severity, String description, Check check) {
    Objects.requireNonNull(check, "check");
    return new StandardRule(id, severity, description, new WholeDataset(check));
  }

  @SuppressWarnings("unchecked")
  static <T extends Entity> StandardRule ofRecords(
      String id,
      Severity severity,
      String description,
      Class<T> type,
      PartCheck<Located<T>> check) {
    return new StandardRule(
        id,
        severity,
        description,
        new EachRecord(kind -> type.isAssignableFrom(kind.type()), (PartCheck<Located<Entity>>)
            (PartCheck<?>) check));
  }

  static StandardRule ofRecords(
      String id,
      Severity severity,
      String description,
      Predicate<EntityKind> kinds,
      PartCheck<Located<Entity>> check) {
    return new StandardRule(id, severity, description, new EachRecord(kinds, check));
  }

  static StandardRule ofValues(
      String id,
      Severity severity,
      String description,
      Predicate<ValueType<?>> types,
      BiFunction<ValidationContext, FindingReporter, ModelTraversal.Visitor> visitor) {
    return new StandardRule(id, severity, description, new EachValue(types, visitor));
  }

  static StandardRule ofCitations(
      String id, Severity severity, String description, PartCheck<CitationOwner> check) {
    return new StandardRule(id, severity, description, new EachCitationOwner(check));
  }

  @Override
  public void check(ValidationContext context, FindingReporter reporter) {
    if (scope instanceof WholeDataset whole) {
      whole.check.check(context, reporter);
    } else {
      new RuleRunner(List.of(this)).run(context, any -> reporter);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}

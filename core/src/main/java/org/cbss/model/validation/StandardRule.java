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

/** The standard implementation of a rule: its description, and a check of some part of a data set. */
final class StandardRule implements Rule {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final String id;
  private final Severity severity;
  private final String sentence;
  private final Scope scope;

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

  private StandardRule(String id, Severity severity, String sentence, Scope scope) {
    this.id = id;
    this.severity = Objects.requireNonNull(severity, "severity");
    this.sentence = Objects.requireNonNull(sentence, "sentence");
    this.scope = scope;
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("the id of a rule is words with hyphens between, such as"
          + " my-own-rule, but this one is \"" + id + "\"");
    }
  }

  static StandardRule ofDataset(String id, Severity severity, String sentence, Check check) {
    Objects.requireNonNull(check, "check");
    return new StandardRule(id, severity, sentence, new WholeDataset(check));
  }

  @SuppressWarnings("unchecked")
  static <T extends Entity> StandardRule ofRecords(
      String id, Severity severity, String sentence, Class<T> type, PartCheck<Located<T>> check) {
    return new StandardRule(
        id,
        severity,
        sentence,
        new EachRecord(kind -> type.isAssignableFrom(kind.type()), (PartCheck<Located<Entity>>)
            (PartCheck<?>) check));
  }

  static StandardRule ofRecords(
      String id,
      Severity severity,
      String sentence,
      Predicate<EntityKind> kinds,
      PartCheck<Located<Entity>> check) {
    return new StandardRule(id, severity, sentence, new EachRecord(kinds, check));
  }

  static StandardRule ofValues(
      String id,
      Severity severity,
      String sentence,
      Predicate<ValueType<?>> types,
      BiFunction<ValidationContext, FindingReporter, ModelTraversal.Visitor> visitor) {
    return new StandardRule(id, severity, sentence, new EachValue(types, visitor));
  }

  static StandardRule ofCitations(
      String id, Severity severity, String sentence, PartCheck<CitationOwner> check) {
    return new StandardRule(id, severity, sentence, new EachCitationOwner(check));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String description() {
    return sentence;
  }

  Scope scope() {
    return scope;
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

package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbss.model.meta.Place;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Takes what one rule finds. */
public final class Findings {
  private static final int RELATED_SHOWN = 10;

  private final Rule rule;
  private final int order;
  private final Severity severity;
  private final Verdict verdict;

  /**
   * The findings of a rule.
   *
   * @param rule the rule
   * @param order its place among the rules, by which findings at one place are put in order
   * @param severity how grave they are
   * @param verdict takes them
   */
  Findings(Rule rule, int order, Severity severity, Verdict verdict) {
    this.rule = rule;
    this.order = order;
    this.severity = severity;
    this.verdict = verdict;
  }

  /**
   * Begins a finding that points to a thing, or to one of its values.
   *
   * @param thing the entity or strategic area
   * @param place the place of the thing, or of the value
   * @return the finding, to be completed
   */
  public Draft at(Located<?> thing, Place place) {
    return new Draft(thing.name(), place);
  }

  /**
   * Begins a finding that points to a place.
   *
   * @param subject the id of the entity that the place is in, or an empty text
   * @param place the place
   * @return the finding, to be completed
   */
  public Draft at(String subject, Place place) {
    return new Draft(subject, place);
  }

  /** A finding that is not reported yet. */
  public final class Draft {
    private final String subject;
    private final Place place;
    private final List<Related> related = new ArrayList<>();
    private boolean qualified;
    private @Nullable String help;
    private @Nullable Fix fix;

    private Draft(String subject, Place place) {
      this.subject = subject;
      this.place = place;
    }

    /**
     * Says what spans it compares: where one of them is qualified, the finding is a warning at most.
     *
     * @param spans the spans
     * @return this draft
     */
    public Draft restingOn(TimeSpan... spans) {
      for (TimeSpan span : spans) {
        qualified |= span.isQualified();
      }
      return this;
    }

    /**
     * Says what date it compares: where it is qualified, the finding is a warning at most.
     *
     * @param date the date
     * @return this draft
     */
    public Draft restingOn(EdtfDate date) {
      qualified |= date.isQualified();
      return this;
    }

    /**
     * Says what else is involved.
     *
     * @param message what it is, in a few words
     * @param other the entity or strategic area
     * @param where the place of it, or of one of its values
     * @return this draft
     */
    public Draft related(String message, Located<?> other, Place where) {
      return related(message, other.name(), where);
    }

    /**
     * Says what else is involved.
     *
     * @param message what it is, in a few words
     * @param other the id of the entity that it is in
     * @param where its place
     * @return this draft
     */
    public Draft related(String message, String other, Place where) {
      if (related.size() < RELATED_SHOWN) {
        related.add(new Related(message, Location.inDataset(other, where)));
      }
      return this;
    }

    /**
     * Says what would mend it.
     *
     * @param sentence the help
     * @return this draft
     */
    public Draft help(String sentence) {
      help = sentence;
      return this;
    }

    /**
     * Gives changes that mend it, and break nothing else.
     *
     * @param changes the changes
     * @return this draft
     */
    public Draft fix(Fix changes) {
      fix = changes;
      return this;
    }

    /**
     * Reports it.
     *
     * @param message one sentence, with the ids and values that clash
     */
    public void report(String message) {
      Severity actual = qualified && severity == Severity.ERROR ? Severity.WARNING : severity;
      verdict.add(
          order,
          place,
          new Finding(
              rule.id(),
              actual,
              message,
              Location.inDataset(subject, place),
              related,
              Optional.ofNullable(help),
              Optional.ofNullable(fix)));
    }
  }
}

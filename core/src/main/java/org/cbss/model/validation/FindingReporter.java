package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.internal.integrity.ReferentialIntegrity;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The collector of the findings of one rule. It is not safe to share between threads. */
public final class FindingReporter {
  private static final int MAX_RELATED = 10;

  private final Rule rule;
  private final int order;
  private final Severity severity;
  private final ReportCollector collector;

  /**
   * Creates the findings of a rule.
   *
   * @param order the index of the rule, which orders findings at the same location
   */
  FindingReporter(Rule rule, int order, Severity severity, ReportCollector collector) {
    this.rule = rule;
    this.order = order;
    this.severity = severity;
    this.collector = collector;
  }

  /**
   * Begins a finding that points to an entity or strategic area, or to one of its values.
   *
   * @param thing the entity or strategic area
   * @param path the path to it or to the value
   * @return the finding, to be completed
   */
  public FindingBuilder at(Located<?> thing, DataPath path) {
    return new FindingBuilder(thing.idText(), path);
  }

  /**
   * Begins a finding that points to a path.
   *
   * @param subject the id of the entity that the path leads into, or an empty text if it leads into none
   * @param path the path
   * @return the finding, to be completed
   */
  public FindingBuilder at(String subject, DataPath path) {
    return new FindingBuilder(subject, path);
  }

  /** Begins a finding that points to an attribute. */
  FindingBuilder at(Located<?> thing, String attribute) {
    return at(thing, thing.resolve(attribute));
  }

  /** A finding that is not reported yet. */
  public final class FindingBuilder {
    private final String subject;
    private final DataPath path;
    private final List<RelatedLocation> related = new ArrayList<>();
    private boolean qualified;
    private int relatedToSameId;
    private @Nullable String help;
    private @Nullable Fix fix;

    private FindingBuilder(String subject, DataPath path) {
      this.subject = subject;
      this.path = path;
    }

    /**
     * Names the spans that the finding compares. If one of them is qualified, the finding is at most a warning.
     *
     * @param spans the spans
     * @return this draft
     */
    public FindingBuilder comparing(TimeSpan... spans) {
      for (TimeSpan span : spans) {
        qualified |= span.isQualified();
      }
      return this;
    }

    /**
     * Names the date that the finding compares. If it is qualified, the finding is at most a warning.
     *
     * @param date the date
     * @return this draft
     */
    public FindingBuilder comparing(EdtfDate date) {
      qualified |= date.isQualified();
      return this;
    }

    /**
     * Adds another location that the finding involves.
     *
     * @param message what it is, in a few words
     * @param other the entity or strategic area
     * @param where the path to it or to one of its values
     * @return this draft
     */
    public FindingBuilder related(String message, Located<?> other, DataPath where) {
      return related(message, other.idText(), where);
    }

    /**
     * Adds another location that the finding involves.
     *
     * @param message what it is, in a few words
     * @param other the id of the entity that the path leads into
     * @param where the path
     * @return this draft
     */
    public FindingBuilder related(String message, String other, DataPath where) {
      if (other.equals(subject) && !where.entityPath().equals(path.entityPath())) {
        relatedToSameId++;
      }
      if (related.size() < MAX_RELATED) {
        related.add(new RelatedLocation(message, Location.inDataset(other, where)));
      }
      return this;
    }

    /** Adds an attribute of another record. */
    FindingBuilder related(Located<?> other, String attribute) {
      return related(other.idText() + " is here", other, other.resolve(attribute));
    }

    /**
     * Sets how to resolve the finding.
     *
     * @param sentence the help
     * @return this draft
     */
    public FindingBuilder help(String sentence) {
      help = sentence;
      return this;
    }

    /**
     * Sets edits that resolve the finding and cause no other.
     *
     * @param changes the edits
     * @return this draft
     */
    public FindingBuilder fix(Fix changes) {
      fix = changes;
      return this;
    }

    /**
     * Reports the finding. A finding that compares only records with the same id is dropped, since the duplicate id is the
     * mistake.
     *
     * @param message one sentence, with the ids and values that conflict
     */
    public void report(String message) {
      if (relatedToSameId > 0
          && relatedToSameId >= related.size()
          && !rule.id().equals(ReferentialIntegrity.DUPLICATE)) {
        return;
      }
      Severity actual = qualified && severity == Severity.ERROR ? Severity.WARNING : severity;
      Finding finding = new Finding(
          rule.id(),
          actual,
          message,
          Location.inDataset(subject, path),
          related,
          Optional.ofNullable(help),
          Optional.ofNullable(fix));
      collector.add(order, path, finding);
    }
  }
}

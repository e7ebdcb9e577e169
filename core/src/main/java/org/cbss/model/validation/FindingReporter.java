package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cbss.model.DataPath;
import org.cbss.model.internal.integrity.ReferentialIntegrity;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The collector of the findings of one rule. It is not safe to share between threads. */
public final class FindingReporter {
  /** The maximum number of related locations of a finding. */
  static final int MAX_RELATED = 10;

  private static final int MAX_LENGTH = 1_000;

  private final Rule rule;
  private final int order;
  private final Severity severity;
  private final ReportCollector collector;
  private final DisputePass pass;

  /**
   * Creates the collector of a rule.
   *
   * @param order the index of the rule, which orders findings at the same location
   * @param pass the pass, which determines the findings that are reported
   */
  FindingReporter(
      Rule rule, int order, Severity severity, ReportCollector collector, DisputePass pass) {
    this.rule = rule;
    this.order = order;
    this.severity = severity;
    this.collector = collector;
    this.pass = pass;
  }

  /**
   * Begins a finding that points to an entity or strategic area, or to one of its values.
   *
   * @param entity the entity or strategic area
   * @param path the path to it or to the value
   * @return the finding, to be completed
   */
  public FindingBuilder at(Located<?> entity, DataPath path) {
    return new FindingBuilder(entity.idText(), path);
  }

  /**
   * Begins a finding that points to a path.
   *
   * @param entityId the id of the entity that the path leads into, or an empty text if it leads into none
   * @param path the path
   * @return the finding, to be completed
   */
  public FindingBuilder at(String entityId, DataPath path) {
    return new FindingBuilder(entityId, path);
  }

  /** Returns whether only findings with a disputed record are reported. */
  boolean isOfDisputed() {
    return pass == DisputePass.DISPUTED;
  }

  /** Begins a finding that points to an attribute. */
  FindingBuilder at(Located<?> entity, String attribute) {
    return at(entity, entity.resolve(attribute));
  }

  /** Reports that the rule itself failed, so that nobody knows what it would have found. */
  void reportFailure(RuntimeException failure) {
    add(
        DataPath.root(),
        Severity.ERROR,
        false,
        () -> new Finding(
            rule.id(),
            Severity.ERROR,
            shorten("the rule " + rule.id() + " failed: " + failure),
            Location.inDataset("", DataPath.root()),
            List.of(),
            Optional.empty()));
  }

  private void add(DataPath path, Severity actual, boolean hasFix, Supplier<Finding> finding) {
    collector.add(new ReportCollector.Entry(path, rule.id(), actual, order, hasFix, finding));
  }

  private static String shorten(String text) {
    return MessageText.shorten(text, MAX_LENGTH);
  }

  /** A finding that is not reported yet. */
  public final class FindingBuilder {
    private final String entityId;
    private final DataPath path;
    private final List<RelatedLocation> related = new ArrayList<>();
    private boolean qualified;
    private Severity limit = Severity.ERROR;
    private boolean disputed;
    private int relatedToSameId;
    private Supplier<Optional<String>> help = Optional::empty;
    private @Nullable Fix fix;

    private FindingBuilder(String entityId, DataPath path) {
      this.entityId = entityId;
      this.path = path;
      this.disputed = isDisputed(path);
    }

    private boolean isDisputed(DataPath other) {
      return pass != DisputePass.NONE && collector.isDisputed(other);
    }

    /**
     * Names the spans that the finding compares. If one of them is qualified, the finding is at most a warning.
     *
     * @param spans the spans
     * @return this builder
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
     * @return this builder
     */
    public FindingBuilder comparing(EdtfDate date) {
      qualified |= date.isQualified();
      return this;
    }

    /** Makes the finding no more severe than a severity. */
    FindingBuilder atMost(Severity mostSevere) {
      limit = mostSevere;
      return this;
    }

    /** Makes the finding at most a warning if it rests on what the data set does not say. */
    FindingBuilder atMostWarning(boolean unsaid) {
      qualified |= unsaid;
      return this;
    }

    /**
     * Adds another location that the finding involves.
     *
     * @param message what it is, in a few words
     * @param other the entity or strategic area
     * @param otherPath the path to it or to one of its values
     * @return this builder
     */
    public FindingBuilder related(String message, Located<?> other, DataPath otherPath) {
      return related(message, other.idText(), otherPath);
    }

    /**
     * Adds another location that the finding involves.
     *
     * @param message what it is, in a few words
     * @param other the id of the entity that the path leads into
     * @param otherPath the path
     * @return this builder
     */
    public FindingBuilder related(String message, String other, DataPath otherPath) {
      if (other.equals(entityId) && !otherPath.entityPath().equals(path.entityPath())) {
        relatedToSameId++;
      }
      disputed |= isDisputed(otherPath);
      if (related.size() < MAX_RELATED) {
        related.add(new RelatedLocation(message, Location.inDataset(other, otherPath)));
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
     * @return this builder
     */
    public FindingBuilder help(String sentence) {
      return help(() -> Optional.of(sentence));
    }

    /** Sets how to resolve the finding, computed only if the report keeps it. */
    FindingBuilder help(Supplier<Optional<String>> sentence) {
      help = sentence;
      return this;
    }

    /**
     * Sets edits that resolve the finding and cause no other.
     *
     * @param changes the edits
     * @return this builder
     */
    public FindingBuilder fix(Fix changes) {
      fix = changes;
      return this;
    }

    /**
     * Reports the finding. A finding that compares only records with the same id is dropped, since the duplicate id is the
     * mistake. A finding of a standard rule that compares a disputed record is information. A message of more than {@value
     * #MAX_LENGTH} characters is cut.
     *
     * @param message one sentence, with the ids and values that conflict
     */
    public void report(String message) {
      if (relatedToSameId > 0
          && relatedToSameId >= related.size()
          && !rule.id().equals(ReferentialIntegrity.DUPLICATE)) {
        return;
      }
      if (pass == DisputePass.UNDISPUTED && disputed) {
        collector.defer();
        return;
      }
      if (pass == DisputePass.DISPUTED && !disputed) {
        return;
      }
      Severity actual = qualified && severity == Severity.ERROR ? Severity.WARNING : severity;
      actual = actual.compareTo(limit) < 0 ? limit : actual;
      if (disputed) {
        actual = Severity.INFORMATION;
      }
      report(actual, message);
    }

    private void report(Severity actual, String message) {
      add(
          path,
          actual,
          fix != null,
          () -> new Finding(
              rule.id(),
              actual,
              shorten(message),
              Location.inDataset(entityId, path),
              related,
              help.get().map(FindingReporter::shorten),
              Optional.ofNullable(fix)));
    }
  }
}

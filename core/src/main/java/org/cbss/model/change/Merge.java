package org.cbss.model.change;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.change.MergeConflict.Resolution;

/**
 * A data set made of two versions, ours and theirs, of the one that both come from: what only one side changed is taken, what both
 * changed alike is taken once, and what they changed in different ways is a conflict.
 *
 * <p>Versions are compared record by record, by id, and attribute by attribute, as {@link Diff} does; texts language by language,
 * lists element by element. Attributes of which only one can be given together are one value. Lists keep their order; what both
 * sides add at one place follows each other in an order that does not depend on the side. If both sides put a list into
 * different orders, it stays in that of the base.
 *
 * <p>The result is not validated: one side may refer to a record that the other removes.
 *
 * <p>Instances are immutable and thread-safe. No method accepts or returns null.
 */
public final class Merge {

  /** One of the two sides. */
  public enum Side {
    /** Our version. */
    OURS,
    /** Their version. */
    THEIRS
  }

  private final Dataset base;
  private final Dataset ours;
  private final Dataset theirs;
  private final Optional<Side> preferred;
  private final boolean widening;
  private final Dataset dataset;
  private final List<MergeConflict> found;

  private Merge(
      Dataset base, Dataset ours, Dataset theirs, Optional<Side> preferred, boolean widening) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.preferred = preferred;
    this.widening = widening;
    ThreeWay merging = new ThreeWay(preferred, widening);
    this.dataset = merging.merge(base, ours, theirs);
    this.found = merging.conflicts();
  }

  /**
   * Merges two versions of a data set.
   *
   * @param base the version that both come from
   * @param ours our version
   * @param theirs their version
   * @return the merge
   */
  public static Merge of(Dataset base, Dataset ours, Dataset theirs) {
    return new Merge(base, ours, theirs, Optional.empty(), false);
  }

  /**
   * Merges two data sets that come from none: all that one of them has is taken, and where both have a value, it must be the
   * same.
   *
   * @param ours our data set
   * @param theirs their data set
   * @return the merge
   */
  public static Merge of(Dataset ours, Dataset theirs) {
    return of(Dataset.builder().build(), ours, theirs);
  }

  /**
   * Returns this merge with each conflict resolved for one side.
   *
   * @param side the side whose value is taken
   * @return the merge
   */
  public Merge preferring(Side side) {
    return new Merge(base, ours, theirs, Optional.of(side), widening);
  }

  /**
   * Returns this merge with conflicts between two spans or dates resolved by a value that leaves room for both: every reading of
   * either is a reading of it. Other conflicts, and those with a span that ends before it starts, stay.
   *
   * @return the merge
   */
  public Merge widening() {
    return new Merge(base, ours, theirs, preferred, true);
  }

  /**
   * Returns the merged data set.
   *
   * @return the data set, with our value for each open conflict
   */
  public Dataset dataset() {
    return dataset;
  }

  /**
   * Returns the conflicts that nothing resolves.
   *
   * @return an unmodifiable list, attribute by attribute in the order of the format
   */
  public List<MergeConflict> conflicts() {
    return found.stream()
        .filter(conflict -> conflict.resolution() == Resolution.OPEN)
        .toList();
  }

  /**
   * Returns the conflicts that a preference or a wider value resolves, so that nothing that a side says is lost without a word.
   *
   * @return an unmodifiable list, attribute by attribute in the order of the format
   */
  public List<MergeConflict> resolved() {
    return found.stream()
        .filter(conflict -> conflict.resolution() != Resolution.OPEN)
        .toList();
  }

  /**
   * Returns the numbers of conflicts.
   *
   * @return a text such as {@code merge with 3 conflicts, 1 resolved}
   */
  @Override
  public String toString() {
    return "merge with " + conflicts().size() + " conflicts, " + resolved().size() + " resolved";
  }
}

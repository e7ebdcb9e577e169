package org.cbss.model.change;

import java.util.List;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.change.Difference.Step;

/**
 * A value that both sides of a merge have changed, each in another way. It is immutable.
 *
 * @param path the path to the value, by what identifies it; never empty
 * @param base the value in the version that both sides come from
 * @param ours the value in our version
 * @param theirs the value in their version
 * @param taken the value in the result, or empty if it has none
 * @param resolution what decided which value is taken
 */
public record MergeConflict(
    List<Step> path,
    Version base,
    Version ours,
    Version theirs,
    Optional<Object> taken,
    Resolution resolution) {

  /** What decides which value is taken. */
  public enum Resolution {
    /** Nothing: ours is taken, and a person should decide. */
    OPEN("ours is taken for now"),
    /** Our version is preferred. */
    OURS("ours is taken"),
    /** Their version is preferred. */
    THEIRS("theirs is taken"),
    /** A value that leaves room for both is taken. */
    WIDENED("room is made for both");

    private final String words;

    Resolution(String words) {
      this.words = words;
    }

    /**
     * Returns the resolution in words.
     *
     * @return such as {@code theirs is taken}
     */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * A value in one of the versions.
   *
   * @param value the value, or empty if the version does not have it
   * @param at the path to the value in the data set of the version, or to where it would be; empty if there is no such record
   */
  public record Version(Optional<Object> value, Optional<DataPath> at) {
    /**
     * Returns the value in words.
     *
     * @return the value, or {@code (none)}
     */
    @Override
    public String toString() {
      return value.map(ValueWords::of).orElse("(none)");
    }
  }

  /**
   * Copies the path.
   *
   * @param path the path to the value
   * @param base the value in the version that both sides come from
   * @param ours the value in our version
   * @param theirs the value in their version
   * @param taken the value in the result
   * @param resolution what decided which value is taken
   * @throws IllegalArgumentException if the path is empty
   */
  public MergeConflict {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("the path of a conflict is empty");
    }
  }

  /**
   * Returns what the conflict is about.
   *
   * @return such as {@code presidency dk-2019: period}
   */
  public String subject() {
    return Difference.words(path);
  }

  /**
   * Returns the resolution in words, with the value that leaves room for both.
   *
   * @return such as {@code ours is taken} or {@code room is made for both: 2019/2020}
   */
  public String resolutionInWords() {
    return resolution == Resolution.WIDENED
        ? resolution + taken.map(value -> ": " + ValueWords.of(value)).orElse("")
        : resolution.toString();
  }

  /**
   * Returns the conflict in one line.
   *
   * @return such as {@code presidency dk-2019: period: base 2019/2020, ours 2019-07/2020, theirs 2019/2020-06; ours is taken}
   */
  @Override
  public String toString() {
    return subject() + ": base " + base + ", ours " + ours + ", theirs " + theirs + "; "
        + resolutionInWords();
  }
}

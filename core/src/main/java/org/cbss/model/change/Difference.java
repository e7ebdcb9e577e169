package org.cbss.model.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * One thing in which a data set differs from another: a value that one of them has, or that both have otherwise. It is
 * immutable.
 *
 * @param kind what became of the value
 * @param path the path to the value, by what identifies it; never empty
 * @param before the value as it was; empty if it was added, or moved
 * @param after the value as it is; empty if it was removed, or moved
 * @param position the index at which a list has an element that was added or moved, from 0; empty for all else
 */
public record Difference(
    Kind kind,
    List<Step> path,
    Optional<Object> before,
    Optional<Object> after,
    OptionalInt position) {

  /** What became of a value. */
  public enum Kind {
    /** It was added. */
    ADDED,
    /** It was removed. */
    REMOVED,
    /** It has another value. */
    CHANGED,
    /** It has another place in its list. */
    MOVED;

    /**
     * Returns the name in lower case.
     *
     * @return such as {@code added}
     */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A step of a path: an attribute, an extension, or an element of an attribute.
   *
   * @param name the name of the attribute, such as {@code presidencies} or {@code members}, or of the extension
   * @param key what identifies an element: the id of a record, the member of a membership, the source of a citation and what it
   *     is about, another value itself, the language of a text, the scheme of an identifier; empty for a whole attribute
   * @param occurrence the number of an element among those with the same key, from 1
   */
  public record Step(String name, Optional<String> key, int occurrence) {
    /**
     * Returns the step to an attribute.
     *
     * @param name its name
     * @return the step
     */
    public static Step to(String name) {
      return new Step(name, Optional.empty(), 1);
    }

    /**
     * Returns the step to an element of an attribute.
     *
     * @param name the name of the attribute
     * @param key what identifies the element
     * @return the step to the first such element
     */
    public static Step to(String name, String key) {
      return new Step(name, Optional.of(key), 1);
    }

    /**
     * Returns the step as text.
     *
     * @return such as {@code members[DE]}, or {@code members[DE 2]} for the second of the same key
     */
    @Override
    public String toString() {
      String number = occurrence == 1 ? "" : " " + occurrence;
      return key.map(text -> name + "[" + MessageText.shorten(text) + number + "]")
          .orElse(name);
    }
  }

  /**
   * Copies the path.
   *
   * @param kind what became of the value
   * @param path the path to the value
   * @param before the value as it was
   * @param after the value as it is
   * @param position the index of an element that was added or moved
   * @throws IllegalArgumentException if the path is empty
   */
  public Difference {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("the path of a difference is empty");
    }
  }

  /**
   * Returns what becomes of the readings of a span or a date.
   *
   * @return the change, or empty if the difference is not between two spans or two dates
   */
  public Optional<TimeChange> timeChange() {
    Object old = before.orElse(null);
    Object other = after.orElse(null);
    if (old instanceof TimeSpan span && other instanceof TimeSpan changed) {
      return Optional.of(TimeChange.between(span, changed));
    }
    return old instanceof EdtfDate date && other instanceof EdtfDate changed
        ? Optional.of(TimeChange.between(date, changed))
        : Optional.empty();
  }

  /**
   * Returns the record that differs: the kind and the id of its entity.
   *
   * @return such as {@code presidency dk-2019}, or empty if the difference is in a value of the data set itself
   */
  public Optional<String> subject() {
    return subject(path);
  }

  private static Optional<String> subject(List<Step> path) {
    Step first = path.get(0);
    return EntityKind.topLevel().stream()
        .filter(kind -> kind.collection().equals(first.name))
        .findFirst()
        .flatMap(kind -> first
            .key()
            .map(id -> kind.label() + " " + id
                + (first.occurrence == 1 ? "" : " (" + first.occurrence + ")")));
  }

  /**
   * Returns the difference in one line of words.
   *
   * @return such as {@code presidency dk-2019: period 2019/2020 -> 2019-07-01/2020-06-30 (sharper)}
   */
  @Override
  public String toString() {
    String start = words(path) + " ";
    return switch (kind) {
      case ADDED -> start + "added" + words(after);
      case REMOVED -> start + "removed" + words(before);
      case MOVED -> start + "moved to place " + (position.orElse(0) + 1);
      case CHANGED ->
        start + before.map(ValueWords::of).orElse("") + " -> "
            + after.map(ValueWords::of).orElse("")
            + timeChange().map(change -> " (" + change + ")").orElse("");
    };
  }

  /** Returns a path in words, such as {@code presidency dk-2019: period}. */
  static String words(List<Step> path) {
    Optional<String> subject = subject(path);
    String where = path.stream()
        .skip(subject.isPresent() ? 1 : 0)
        .map(Step::toString)
        .collect(Collectors.joining("."));
    return subject.orElse("data set") + (where.isEmpty() ? "" : ": " + where);
  }

  private static String words(Optional<Object> value) {
    return value
        .map(ValueWords::of)
        .filter(text -> !text.isEmpty())
        .map(text -> ": " + text)
        .orElse("");
  }
}

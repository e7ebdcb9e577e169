package org.cbss.model.json.internal.diagnosis;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.internal.integrity.EditDistance;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.validation.TextReport;

/** Quotes values in messages, and suggests similar values. */
public final class ValueQuoter {
  private static final Map<String, String> SAME_IN_OTHER_KINDS =
      Map.of("name", "title", "title", "name", "date", "period");

  private ValueQuoter() {}

  /**
   * Returns a value in quotes, shortened to 60 characters.
   *
   * @param value the value
   * @return the value as messages show it
   */
  public static String of(String value) {
    return MessageText.quote(value);
  }

  /**
   * Returns a value for a message, without quotes, shortened to 60 characters.
   *
   * @param value the value
   * @return the text
   */
  public static String shorten(String value) {
    return TextReport.escape(MessageText.shorten(value));
  }

  /**
   * Returns the candidate that is most similar to a value, or empty if all differ in more than a third of its characters plus one.
   *
   * @param value the value
   * @param candidates the candidates
   * @return the first of the most similar candidates
   */
  public static Optional<String> nearest(String value, Collection<String> candidates) {
    return EditDistance.nearest(value, candidates, value.length() / 3 + 1);
  }

  /**
   * Returns the key of a record that is most similar to an unknown one, or that records of other kinds have in place of it.
   *
   * @param key the unknown key
   * @param known the keys of the record
   * @return the key, or empty if all differ much
   */
  public static Optional<String> nearestKey(String key, Collection<String> known) {
    return Optional.ofNullable(SAME_IN_OTHER_KINDS.get(key))
        .filter(known::contains)
        .or(() -> nearest(key, known));
  }
}

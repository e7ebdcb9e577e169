package org.cbss.model.internal.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notation of values that one citation gives together, such as the holders of a joint presidency: {@code DK + SE}. */
public final class CitedTogether {
  private CitedTogether() {}

  /**
   * Returns the values of a text.
   *
   * @param says the text
   * @return the values, at least one; empty ones where a value is missing
   */
  public static List<String> split(String says) {
    return List.of(says.split(" \\+ ", -1));
  }

  /**
   * Returns the text of values.
   *
   * @param values the values
   * @return the text
   */
  public static String join(Stream<String> values) {
    return values.collect(Collectors.joining(" + "));
  }
}

package org.cbss.model.popolo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds years that are filled up to a day: the first of January of a year beside the year alone, in memberships of one member
 * in one post or role. The day claims more than the year, and one of the two was made from the other.
 */
final class Padding {
  private static final String FIRST_DAY = "-01-01";
  private static final List<String> NAMING =
      List.of("person_id", "member", "post_id", "organization_id", "role");
  private static final List<String> DATES = List.of("start_date", "end_date");

  private record Known(List<String> who, String year) {}

  private final Set<Known> years = new HashSet<>();

  /** Who it is that a membership, of which this gives the texts by key, tells of. */
  static List<String> who(Function<String, @Nullable String> membership) {
    return NAMING.stream()
        .map(key -> {
          String text = membership.apply(key);
          return text == null ? "" : text;
        })
        .toList();
  }

  /** Remembers the years that a membership states. */
  void note(Function<String, @Nullable String> membership) {
    for (String key : DATES) {
      String date = membership.apply(key);
      if (date != null && date.length() == 4) {
        years.add(new Known(who(membership), date));
      }
    }
  }

  /** The year that a date of a membership was made from, or null where it is as it is. */
  @Nullable
  String year(Function<String, @Nullable String> membership, String date) {
    if (!date.endsWith(FIRST_DAY) || date.length() != 10) {
      return null;
    }
    String year = date.substring(0, 4);
    return years.contains(new Known(who(membership), year)) ? year : null;
  }
}

package org.cbss.model.json.internal.schema;

import org.cbss.model.time.EdtfDate;

/**
 * The regular expressions of dates and spans. They use only groups, classes and counts, which every engine supports. They check
 * the length of each month and leap years, but not the order of the two ends of a range, whether it is a date or an all-of set.
 */
final class EdtfGrammar {
  private static final String YEAR =
      any("[1-9][0-9]{3}", "0[1-9][0-9]{2}", "00[1-9][0-9]", "000[1-9]");
  private static final String BY_FOUR = any("0[48]", "[2468][048]", "[13579][26]");
  private static final String LEAP_YEAR = any("[0-9]{2}" + BY_FOUR, BY_FOUR + "00");
  private static final String MONTH = any("0[1-9]", "1[0-2]");
  private static final String DAY_OF_YEAR = any(
      any("0[13578]", "1[02]") + "-" + any("0[1-9]", "[12][0-9]", "3[01]"),
      any("0[469]", "11") + "-" + any("0[1-9]", "[12][0-9]", "30"),
      "02-" + any("0[1-9]", "1[0-9]", "2[0-8]"));

  /** A day, a month or a year. */
  private static final String PLAIN =
      any(YEAR + any("-" + DAY_OF_YEAR, "-" + MONTH) + "?", LEAP_YEAR + "-02-29");

  private static final String SIMPLE =
      any(PLAIN, "[0-9]{3}X", "[0-9]{2}XX", YEAR + "-XX(?:-XX)?", YEAR + "-" + MONTH + "-XX")
          + "[?~%]?";
  private static final String SET = "\\["
      + any(
          "\\.\\." + PLAIN,
          PLAIN
              + any("\\.\\.(?:" + PLAIN + ")?", any("," + PLAIN) + upTo(EdtfDate.MAX_MEMBERS - 1)))
      + "\\]";
  private static final String ANY_DATE = any(SIMPLE, SET);
  private static final String ALL_OF = "\\{" + PLAIN + any("\\.\\." + PLAIN) + "?\\}";
  private static final String BOUND = any(ANY_DATE, "\\.\\.") + "?";

  static final String DATE = whole(ANY_DATE);
  static final String FULL_DATE = whole(any(YEAR + "-" + DAY_OF_YEAR, LEAP_YEAR + "-02-29"));
  static final String SPAN = whole(any(ANY_DATE, ALL_OF, BOUND + "/" + BOUND));

  static final String RECURRING_DAY =
      whole(any("--" + DAY_OF_YEAR, "---" + any("0[1-9]", "1[0-9]", "2[0-8]")));

  private EdtfGrammar() {}

  private static String any(String... choices) {
    return "(?:" + String.join("|", choices) + ")";
  }

  private static String upTo(int most) {
    return "{0," + most + "}";
  }

  private static String whole(String pattern) {
    return "^" + pattern + "$";
  }
}

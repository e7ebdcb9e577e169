package org.cbss.model.time;

/** The calendar unit that a date names, coarsest first. */
public enum Precision {
  /** A century, such as {@code 20XX}: the hundred years that begin with these two digits. */
  CENTURY,
  /** A decade, such as {@code 202X}. */
  DECADE,
  /** A year, such as {@code 2020} or {@code 2020-XX}. */
  YEAR,
  /** A month, such as {@code 2020-05} or {@code 2020-05-XX}. */
  MONTH,
  /** A day, such as {@code 2020-05-06}. */
  DAY
}

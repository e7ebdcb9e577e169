package org.cbss.model.popolo;

import java.util.Locale;
import org.cbss.model.validation.Severity;

/** The codes of what is reported of Popolo files, besides those of JSON itself. */
enum PopoloCode {
  /** A file without any collection of Popolo's. */
  NO_COLLECTION(Severity.ERROR),
  /** A value of another type than Popolo has there. */
  WRONG_TYPE(Severity.WARNING),
  /** A key that Popolo does not have. */
  UNKNOWN_KEY(Severity.WARNING),
  /** A key that stands again later in the same object. */
  KEY_REPEATED(Severity.WARNING),
  /** An id that another record of the collection has. */
  ID_REPEATED(Severity.WARNING),
  /** An array where one id belongs. */
  ID_ARRAY(Severity.WARNING),
  /** An id that no record has. */
  UNRESOLVED(Severity.WARNING),
  /** An id that a person and an organization have, where either may stand. */
  AMBIGUOUS(Severity.WARNING),
  /** A record that is part of itself. */
  CYCLE(Severity.WARNING),
  /** A record that does not name what it needs. */
  INCOMPLETE(Severity.WARNING),
  /** A text that is no date. */
  DATE_SYNTAX(Severity.WARNING),
  /** A date that is filled up to a day. */
  DATE_PADDED(Severity.WARNING),
  /** An end before the start. */
  DATES_REVERSED(Severity.WARNING),
  /** Characters that no text may hold. */
  TEXT_MENDED(Severity.WARNING),
  /** An address that is not safe to follow. */
  URL_UNSAFE(Severity.WARNING),
  /** A second identifier of one scheme, or one of none. */
  IDENTIFIER(Severity.WARNING),
  /** A membership without any date. */
  UNDATED(Severity.INFORMATION),
  /** A record that is told again. */
  REPEATED(Severity.INFORMATION),
  /** What the model does not hold. */
  NOT_HELD(Severity.INFORMATION),
  /** An id that had to be changed. */
  ID_DERIVED(Severity.INFORMATION),
  /** A number where there should be a string. */
  NUMBER(Severity.INFORMATION),
  /** A post that no collection has. */
  POST_MADE(Severity.INFORMATION),
  /** A legislative period, of which nothing is held but the dates that it anchors. */
  PERIOD(Severity.INFORMATION),
  /** A country, of which the code alone is held. */
  COUNTRY(Severity.INFORMATION),
  /** A time of day. */
  TIME_OF_DAY(Severity.INFORMATION);

  private final Severity severity;

  PopoloCode(Severity severity) {
    this.severity = severity;
  }

  Severity severity() {
    return severity;
  }

  /** Whether it is of a key, rather than of its value. */
  boolean isOfKey() {
    return this == UNKNOWN_KEY || this == KEY_REPEATED;
  }

  /** The code as reports show it, such as {@code popolo-not-held}. */
  String id() {
    return "popolo-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

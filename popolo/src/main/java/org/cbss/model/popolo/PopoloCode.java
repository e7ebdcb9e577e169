package org.cbss.model.popolo;

import java.util.Locale;
import org.cbss.model.validation.Severity;

/** The codes of the findings about Popolo files, besides those about JSON itself. */
enum PopoloCode {
  /** A file without a collection of Popolo. */
  NO_COLLECTION(Severity.ERROR),
  /** A value of the wrong type. */
  WRONG_TYPE(Severity.WARNING),
  /** A key that Popolo does not define. */
  UNKNOWN_KEY(Severity.WARNING),
  /** A key that occurs again later in the same object. */
  KEY_REPEATED(Severity.WARNING),
  /** The id of another record of the collection. */
  ID_REPEATED(Severity.WARNING),
  /** An array instead of one id. */
  ID_ARRAY(Severity.WARNING),
  /** An id that no record has. */
  UNRESOLVED(Severity.WARNING),
  /** An id that a person and an organization share, in a place for either. */
  AMBIGUOUS(Severity.WARNING),
  /** A record that is part of itself. */
  CYCLE(Severity.WARNING),
  /** A record without a value that it needs. */
  INCOMPLETE(Severity.WARNING),
  /** A text that is not a date. */
  DATE_SYNTAX(Severity.WARNING),
  /** A year that is padded to a day. */
  DATE_PADDED(Severity.WARNING),
  /** An end before the start. */
  DATES_REVERSED(Severity.WARNING),
  /** A membership outside its legislative period. */
  OUTSIDE_PERIOD(Severity.WARNING),
  /** Characters that text may not contain. */
  TEXT_CLEANED(Severity.WARNING),
  /** An address that is not safe to follow. */
  URL_UNSAFE(Severity.WARNING),
  /** A second identifier of a scheme, or one without a scheme. */
  IDENTIFIER(Severity.WARNING),
  /** A membership or an event without a date. */
  UNDATED(Severity.INFORMATION),
  /** A missing end that a death or dissolution limits. */
  END_LIMITED(Severity.INFORMATION),
  /** A record that occurs twice. */
  REPEATED(Severity.INFORMATION),
  /** A value that the model does not hold. */
  NOT_HELD(Severity.INFORMATION),
  /** An id that had to be changed. */
  ID_DERIVED(Severity.INFORMATION),
  /** A number instead of a string. */
  NUMBER(Severity.INFORMATION),
  /** A post that was made from a role. */
  POST_MADE(Severity.INFORMATION),
  /** A membership without a role or post. */
  ROLE_MISSING(Severity.INFORMATION),
  /** A legislative period, which is used only for missing dates. */
  PERIOD(Severity.INFORMATION),
  /** A country, of which only the code is held. */
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

  /** Returns whether the finding is about a key, and not about its value. */
  boolean isOfKey() {
    return this == UNKNOWN_KEY || this == KEY_REPEATED;
  }

  /** Returns the code in reports, such as {@code popolo-not-held}. */
  String id() {
    return "popolo-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

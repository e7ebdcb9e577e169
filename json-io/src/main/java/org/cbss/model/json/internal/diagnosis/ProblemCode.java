package org.cbss.model.json.internal.diagnosis;

import java.util.Locale;

/** The codes of problems of files, as reports show them. */
public enum ProblemCode {
  /** Nothing but white space. */
  JSON_EMPTY,
  /** Not JSON. */
  JSON_SYNTAX,
  /** JSON that ends early. */
  JSON_TRUNCATED,
  /** Content after the value. */
  JSON_TRAILING,
  /** Not UTF-8, or an unpaired surrogate. */
  JSON_ENCODING,
  /** The same key twice in one object. */
  JSON_DUPLICATE_KEY,
  /** Nested more deeply than the limit. */
  JSON_DEPTH,
  /** Longer than a limit. */
  JSON_TOO_LARGE,
  /** Not a known format. */
  FORMAT_VERSION,
  /** A key that the record does not have. */
  SHAPE_UNKNOWN_KEY,
  /** A key that the record must have. */
  SHAPE_MISSING_KEY,
  /** A null, which is never accepted. */
  SHAPE_NULL,
  /** A value of another type. */
  SHAPE_TYPE,
  /** A value that is not in an enumeration. */
  SHAPE_ENUM,
  /** A number that is too small or too great. */
  SHAPE_RANGE,
  /** Both or neither of two keys of which exactly one is required, or both of two that exclude each other. */
  SHAPE_CHOICE,
  /** Not an id. */
  ID_SYNTAX,
  /** Not a country code. */
  COUNTRY_SYNTAX,
  /** Not a language tag. */
  LANGUAGE_TAG,
  /** Not a day that recurs every year or every month. */
  RECURRING_DAY,
  /** Not an address that is safe to follow. */
  URL_UNSAFE,
  /** White space instead of text. */
  TEXT_BLANK,
  /** Control characters in text. */
  TEXT_CONTROL,
  /** Different values of one key of the root in two files. */
  MERGE_CONFLICT;

  /**
   * Returns the code as reports show it.
   *
   * @return such as {@code shape-unknown-key}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

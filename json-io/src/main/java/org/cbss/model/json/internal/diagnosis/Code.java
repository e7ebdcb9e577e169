package org.cbss.model.json.internal.diagnosis;

import java.util.Locale;

/** The codes of what can be wrong with a file, as reports show them. */
public enum Code {
  /** Nothing but white space. */
  JSON_EMPTY,
  /** No JSON. */
  JSON_SYNTAX,
  /** JSON that ends early. */
  JSON_TRUNCATED,
  /** Something after the value. */
  JSON_TRAILING,
  /** Not UTF-8, or half of a surrogate pair. */
  JSON_ENCODING,
  /** The same key twice in one object. */
  JSON_DUPLICATE_KEY,
  /** Nested more deeply than the limit. */
  JSON_DEPTH,
  /** Longer than a limit. */
  JSON_TOO_LARGE,
  /** No format that is known here. */
  FORMAT_VERSION,
  /** A key that the record does not have. */
  SHAPE_UNKNOWN_KEY,
  /** A key that the record must have. */
  SHAPE_MISSING_KEY,
  /** A null, which is never a value. */
  SHAPE_NULL,
  /** A value of another type. */
  SHAPE_TYPE,
  /** A word that is none of a closed list. */
  SHAPE_ENUM,
  /** A number that is too small or too great. */
  SHAPE_RANGE,
  /** Both or neither of two keys of which one is wanted. */
  SHAPE_CHOICE,
  /** No id. */
  ID_SYNTAX,
  /** No country code. */
  COUNTRY_SYNTAX,
  /** No language tag. */
  LANGUAGE_TAG,
  /** No address that is safe to follow. */
  URL_UNSAFE,
  /** Nothing but white space where there should be text. */
  TEXT_BLANK,
  /** Control characters in text. */
  TEXT_CONTROL,
  /** Two files that give the data set different values for one key. */
  MERGE_CONFLICT;

  /**
   * The code as reports show it.
   *
   * @return such as {@code shape-unknown-key}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.cbss.model.json.internal.codec;

/**
 * The limits on a file and its values, as {@code ReadLimits} of the public package has them.
 *
 * @param depth the greatest depth of nesting
 * @param keyLength the greatest length of a key, in characters
 * @param numberDigits the greatest number of digits of a number
 * @param stringBytes the greatest length of a string, in bytes of UTF-8
 * @param fileBytes the greatest length of a file, in bytes
 */
public record JsonLimits(
    int depth, int keyLength, int numberDigits, int stringBytes, long fileBytes) {
  /** Limits that are safe with files from anywhere. */
  public static final JsonLimits DEFAULTS = new JsonLimits(64, 1_000, 128, 16 << 20, 256L << 20);

  /** No limits but those of arrays. */
  static final JsonLimits NONE = new JsonLimits(
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE,
      Integer.MAX_VALUE);
}

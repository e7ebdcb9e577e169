package org.cbss.model.json;

import org.cbss.model.json.internal.codec.JsonLimits;

/**
 * The limits on the size of a file and of its values. They are independent of the limits of Jackson, which change nothing. It
 * is immutable and thread-safe.
 *
 * @param depth the greatest depth of nested objects and arrays
 * @param keyLength the greatest number of characters of a key
 * @param numberDigits the greatest number of digits of a number
 * @param stringBytes the greatest number of bytes of a string, in UTF-8
 * @param fileBytes the greatest number of bytes of a file, at most {@link #MAX_FILE_BYTES}
 */
public record ReadLimits(
    int depth, int keyLength, int numberDigits, int stringBytes, long fileBytes) {
  /** The greatest limit on the size of a file: the greatest size of an array. */
  public static final long MAX_FILE_BYTES = Integer.MAX_VALUE - 16L;

  private static final ReadLimits DEFAULTS = of(JsonLimits.DEFAULTS);

  /**
   * Creates limits.
   *
   * @param depth at least 1
   * @param keyLength at least 1
   * @param numberDigits at least 1
   * @param stringBytes at least 1
   * @param fileBytes at least 1
   * @throws IllegalArgumentException if a limit is less than 1, or {@code fileBytes} is more than {@link #MAX_FILE_BYTES}
   */
  public ReadLimits {
    if (depth < 1 || keyLength < 1 || numberDigits < 1 || stringBytes < 1 || fileBytes < 1) {
      throw new IllegalArgumentException(
          "invalid limits: depth " + depth + ", keyLength " + keyLength
              + ", numberDigits " + numberDigits + ", stringBytes " + stringBytes + ", fileBytes "
              + fileBytes + "; each must be at least 1");
    }
    if (fileBytes > MAX_FILE_BYTES) {
      throw new IllegalArgumentException(
          "invalid limit fileBytes " + fileBytes + ": the greatest is " + MAX_FILE_BYTES);
    }
  }

  private static ReadLimits of(JsonLimits limits) {
    return new ReadLimits(
        limits.depth(),
        limits.keyLength(),
        limits.numberDigits(),
        limits.stringBytes(),
        limits.fileBytes());
  }

  JsonLimits toInternal() {
    return new JsonLimits(depth, keyLength, numberDigits, stringBytes, fileBytes);
  }

  /**
   * Returns limits that are safe for untrusted files: depth 64, keys of 1,000 characters, numbers of 128 digits, strings of 16
   * MiB, files of 256 MiB.
   *
   * @return the limits
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a copy of these limits with another depth.
   *
   * @param limit the depth
   * @return the limits
   */
  public ReadLimits withDepth(int limit) {
    return new ReadLimits(limit, keyLength, numberDigits, stringBytes, fileBytes);
  }

  /**
   * Returns a copy of these limits with another length of keys.
   *
   * @param limit the number of characters
   * @return the limits
   */
  public ReadLimits withKeyLength(int limit) {
    return new ReadLimits(depth, limit, numberDigits, stringBytes, fileBytes);
  }

  /**
   * Returns a copy of these limits with another length of numbers.
   *
   * @param limit the number of digits
   * @return the limits
   */
  public ReadLimits withNumberDigits(int limit) {
    return new ReadLimits(depth, keyLength, limit, stringBytes, fileBytes);
  }

  /**
   * Returns a copy of these limits with another length of strings.
   *
   * @param limit the number of bytes
   * @return the limits
   */
  public ReadLimits withStringBytes(int limit) {
    return new ReadLimits(depth, keyLength, numberDigits, limit, fileBytes);
  }

  /**
   * Returns a copy of these limits with another size of files.
   *
   * @param limit the number of bytes
   * @return the limits
   */
  public ReadLimits withFileBytes(long limit) {
    return new ReadLimits(depth, keyLength, numberDigits, stringBytes, limit);
  }
}

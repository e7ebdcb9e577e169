package org.cbss.model.json;

import org.cbss.model.json.internal.codec.JsonLimits;

/**
 * How large a file, and what is in it, may be. The limits are this library's own: no setting of Jackson's loosens or
 * tightens them.
 *
 * @param depth how deeply objects and arrays may be nested
 * @param keyLength how many characters a key may have
 * @param numberDigits how many digits a number may have
 * @param stringBytes how many bytes a string may have, in UTF-8
 * @param fileBytes how many bytes a file may have, at most {@link #MAX_FILE_BYTES}
 */
public record ReadLimits(
    int depth, int keyLength, int numberDigits, int stringBytes, long fileBytes) {
  /** The greatest limit on the size of a file: what fits into one array. */
  public static final long MAX_FILE_BYTES = Integer.MAX_VALUE - 16L;

  private static final ReadLimits DEFAULTS = of(JsonLimits.DEFAULTS);

  /**
   * Limits.
   *
   * @param depth at least 1
   * @param keyLength at least 1
   * @param numberDigits at least 1
   * @param stringBytes at least 1
   * @param fileBytes at least 1
   * @throws IllegalArgumentException if one is less than 1, or the file's is more than {@link #MAX_FILE_BYTES}
   */
  public ReadLimits {
    if (depth < 1 || keyLength < 1 || numberDigits < 1 || stringBytes < 1 || fileBytes < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
    if (fileBytes > MAX_FILE_BYTES) {
      throw new IllegalArgumentException("a file has at most " + MAX_FILE_BYTES + " bytes");
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
   * Limits that are safe with files from anywhere: depth 64, keys of 1,000 characters, numbers of 128 digits, strings of 16
   * MiB, files of 256 MiB.
   *
   * @return the limits
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /**
   * The same with another depth.
   *
   * @param limit the depth
   * @return the limits
   */
  public ReadLimits withDepth(int limit) {
    return new ReadLimits(limit, keyLength, numberDigits, stringBytes, fileBytes);
  }

  /**
   * The same with another length of keys.
   *
   * @param limit the number of characters
   * @return the limits
   */
  public ReadLimits withKeyLength(int limit) {
    return new ReadLimits(depth, limit, numberDigits, stringBytes, fileBytes);
  }

  /**
   * The same with another length of numbers.
   *
   * @param limit the number of digits
   * @return the limits
   */
  public ReadLimits withNumberDigits(int limit) {
    return new ReadLimits(depth, keyLength, limit, stringBytes, fileBytes);
  }

  /**
   * The same with another length of strings.
   *
   * @param limit the number of bytes
   * @return the limits
   */
  public ReadLimits withStringBytes(int limit) {
    return new ReadLimits(depth, keyLength, numberDigits, limit, fileBytes);
  }

  /**
   * The same with another size of files.
   *
   * @param limit the number of bytes
   * @return the limits
   */
  public ReadLimits withFileBytes(long limit) {
    return new ReadLimits(depth, keyLength, numberDigits, stringBytes, limit);
  }
}

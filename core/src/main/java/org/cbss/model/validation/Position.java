package org.cbss.model.validation;

/**
 * A position in a text file.
 *
 * @param file the name of the file, as it was given
 * @param line the line, from 1
 * @param column the column, from 1, in Unicode code points
 * @param length the number of code points on that line, at least 1
 * @param excerpt the line, or the part of a long line around the position
 * @param excerptColumn the column of the first character of the excerpt, from 1
 */
public record Position(
    String file, int line, int column, int length, String excerpt, int excerptColumn) {
  /**
   * Returns the position as compilers write it.
   *
   * @return a text such as {@code danish.json:41:74}
   */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

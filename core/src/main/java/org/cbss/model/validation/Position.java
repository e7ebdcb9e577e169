package org.cbss.model.validation;

/**
 * A place in a text file.
 *
 * @param file the name of the file, as it was given
 * @param line the line, from 1
 * @param column the column, from 1, counted in Unicode code points
 * @param length how many code points it spans on that line, at least 1
 * @param excerpt the line itself, or a part of it around the place where the line is long
 * @param excerptColumn the column of the first character of the excerpt, from 1
 */
public record Position(
    String file, int line, int column, int length, String excerpt, int excerptColumn) {

  /**
   * The place as compilers write it.
   *
   * @return such as {@code danish.json:41:74}
   */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

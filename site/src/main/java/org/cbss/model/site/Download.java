package org.cbss.model.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file for machines, which the site contains and its first page links to, such as a table.
 *
 * @param path the path in the site: segments of letters, digits, dots, hyphens and underscores, separated by slashes
 * @param label what the page says of the file, in the language of its words
 * @param content writes the content
 */
public record Download(String path, String label, Content content) {
  private static final Pattern PATH = Pattern.compile(
      "[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*(/[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*)*");

  /** Begins the label of a file of the site itself, and is followed by the key of its words. */
  static final String WORDS = "words:";

  /** Writes the content of a file. It is called once for each site that is made, and must always write the same bytes. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes the content.
     *
     * @param out receives the bytes; it is closed by the caller
     * @throws IOException if the content cannot be written
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Checks the path.
   *
   * @param path the path in the site
   * @param label what the page says of the file
   * @param content writes the content
   * @throws IllegalArgumentException if the path has another form
   */
  public Download {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(content, "content");
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("invalid path of a file of a site: " + path);
    }
  }

  /**
   * Returns a table for spreadsheets, which each page names in the language of its words. The list of the records of the same
   * name links to it.
   *
   * @param name the name of the table, such as {@code presidencies}, of letters, digits, hyphens and underscores
   * @param content writes the table as CSV
   * @return the file {@code tables/NAME.csv}
   * @throws IllegalArgumentException if the name has another form
   */
  public static Download table(String name, Content content) {
    return new Download(tablePath(name), WORDS + "file.table", content);
  }

  static String tablePath(String name) {
    return "tables/" + name + ".csv";
  }

  /** Returns the name of the file without its folder. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String label(Words words) {
    return label.startsWith(WORDS) ? words.get(label.substring(WORDS.length())) : label;
  }
}

package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a table into a page, between {@code <!-- begin NAME -->} and {@code <!-- end NAME -->}. */
public final class PagePart {
  private PagePart() {}

  /**
   * Replaces a table.
   *
   * @param args the page, the name of the part, and the file with the new table
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path page = Path.of(args[0]);
    String text = Files.readString(page);
    String begin = "<!-- begin " + args[1] + " -->\n";
    int from = text.indexOf(begin);
    int to = text.indexOf("<!-- end " + args[1] + " -->");
    if (from < 0 || to < from) {
      throw new IllegalStateException(page + " has no place for " + args[1]);
    }
    String before = text.substring(0, from + begin.length());
    String part = Files.readString(Path.of(args[2])).strip();
    Files.writeString(page, before + part + "\n" + text.substring(to));
  }
}

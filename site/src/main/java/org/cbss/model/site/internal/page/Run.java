package org.cbss.model.site.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * A run of text in one language and direction, perhaps a link.
 *
 * @param text the text
 * @param lang the language, or null for that of the page
 * @param dir the direction, {@code auto} for text of the record, or null for words of the page
 * @param href the address within the site without the way up to its root, an address elsewhere, or null if it is no link
 */
public record Run(
    String text,
    @Nullable String lang,
    @Nullable String dir,
    @Nullable String href) {

  /**
   * Returns words of the page.
   *
   * @param text the words
   * @return the run
   */
  public static Run words(String text) {
    return new Run(text, null, null, null);
  }

  /**
   * Returns a text of the record.
   *
   * @param text the text
   * @param lang the language, or null for that of the page
   * @return the run
   */
  public static Run text(String text, @Nullable String lang) {
    return new Run(text, lang, "auto", null);
  }

  /**
   * Returns this run as a link.
   *
   * @param to the address, or null for none
   * @return the run
   */
  public Run linked(@Nullable String to) {
    return new Run(text, lang, dir, to);
  }

  /**
   * Returns whether this is words of the page alone, which need no element.
   *
   * @return true if it is
   */
  public boolean isPlain() {
    return lang == null && dir == null && href == null;
  }
}

package org.cbss.model.site.internal.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param lang the language of the words of the page
 * @param dir the direction of the page
 * @param up the way from the page to the root of the pages of its language, such as {@code ../}
 * @param root the way from the page to the root of the site
 * @param home the title of the site, with a link to its first page
 * @param navigation links to the main pages
 * @param languages links to this page in other languages, empty if there is one language
 * @param around links to the other parts of a page that was split
 * @param script whether the page has a script
 * @param style the style sheet of a page that is one file, or null if it is linked
 * @param policy the content security policy of a page that is one file, or null
 * @param search the number of files of the search index, or 0 for a page without a search
 * @param words returns the words of a key
 */
public record Frame(
    String lang,
    String dir,
    String up,
    String root,
    Run home,
    List<Run> navigation,
    List<Run> languages,
    List<Run> around,
    boolean script,
    @Nullable String style,
    @Nullable String policy,
    int search,
    UnaryOperator<String> words) {

  /** Begins the address of a file that the pages of all languages share. */
  public static final String SHARED = "root:";

  /**
   * Returns the words of a key.
   *
   * @param key the key
   * @return the words
   */
  public String word(String key) {
    return words.apply(key);
  }

  /**
   * Returns the address of a link as the page writes it.
   *
   * @param run the link
   * @return the address, or null if the run is no link
   */
  public @Nullable String href(Run run) {
    String href = run.href();
    if (href != null && href.startsWith(SHARED)) {
      return root + href.substring(SHARED.length());
    }
    return href == null || isElsewhere(run) || href.startsWith("#") ? href : up + href;
  }

  /**
   * Returns whether a link leads out of the site.
   *
   * @param run the link
   * @return true if it does
   */
  public boolean isElsewhere(Run run) {
    String href = run.href();
    // No file of the site has a colon in its name; the scheme of an address may have upper-case
    // letters.
    return href != null && !href.startsWith(SHARED) && href.indexOf(':') > 0;
  }
}

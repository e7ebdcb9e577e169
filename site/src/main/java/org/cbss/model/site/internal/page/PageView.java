package org.cbss.model.site.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param address the address within the pages of its language
 * @param kind what the page is about, in words
 * @param title the title
 * @param sections the content
 * @param parts the addresses of all parts of a page that was split, or an empty list
 * @param part the number of this part, from 1
 * @param json the linked data, safe within an element {@code script}, or null for none
 * @param jsonFile the address of the linked data within the site if it is a file of its own, or null
 */
public record PageView(
    String address,
    String kind,
    Run title,
    List<Section> sections,
    List<String> parts,
    int part,
    @Nullable String json,
    @Nullable String jsonFile) {

  /**
   * Returns a page with other content, which is not split and has no linked data.
   *
   * @param address the address within the pages of its language
   * @param kind what the page is about, in words
   * @param title the title
   * @param sections the content
   * @return the page
   */
  public static PageView of(String address, String kind, Run title, List<Section> sections) {
    return new PageView(address, kind, title, sections, List.of(), 1, null, null);
  }

  /**
   * Returns this page with linked data.
   *
   * @param inline the data, or null
   * @param file the address of the data, or null
   * @return the page
   */
  public PageView withJson(@Nullable String inline, @Nullable String file) {
    return new PageView(address, kind, title, sections, parts, part, inline, file);
  }
}

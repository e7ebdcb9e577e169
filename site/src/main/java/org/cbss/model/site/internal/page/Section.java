package org.cbss.model.site.internal.page;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id the anchor, unique in the page
 * @param heading the heading
 * @param blocks the content
 */
public record Section(String id, List<Run> heading, List<Block> blocks) {

  /**
   * Creates a section with a heading of one run.
   *
   * @param id the anchor, unique in the page
   * @param heading the heading
   * @param blocks the content
   */
  public Section(String id, Run heading, List<Block> blocks) {
    this(id, List.of(heading), blocks);
  }
}

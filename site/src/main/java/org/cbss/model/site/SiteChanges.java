package org.cbss.model.site;

import java.util.List;

/**
 * What writing a site changed in its folder. Paths are relative to the folder, with slashes, in order.
 *
 * @param written the files that are new or have new content
 * @param unchanged the number of files that already had their content
 * @param removed the files of an earlier site that this one does not have
 * @param kept the files of an earlier site that this one does not have, and that somebody has changed since
 */
public record SiteChanges(
    List<String> written, int unchanged, List<String> removed, List<String> kept) {

  /**
   * Copies the lists.
   *
   * @param written the files that are new or have new content
   * @param unchanged the number of files that already had their content
   * @param removed the files of an earlier site that this one does not have
   * @param kept the files of an earlier site that somebody has changed since
   */
  public SiteChanges {
    written = List.copyOf(written);
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
  }
}

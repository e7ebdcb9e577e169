package org.cbss.model.json;

import java.util.Collection;
import java.util.Map;
import org.cbss.model.DataPath;
import org.cbss.model.validation.Position;

/** A file that was read, in which things can be found again. */
interface SourceDocument {

  /** Where something stands: by its JSON Pointer, and by line and column. */
  record Found(String pointer, Position position) {}

  /** Its name, as reports show it. */
  String name();

  /**
   * Finds places, all of them in one pass.
   *
   * @param places the places, each entity by its index among those of its kind in this file
   * @return where they stand, without those that cannot be found any more
   */
  Map<DataPath, Found> find(Collection<DataPath> places);

  /** Whether a place is known by its key, as an acceptance is, and not by its value. */
  static boolean isKey(DataPath path) {
    return path.path().startsWith("/accepts/");
  }
}

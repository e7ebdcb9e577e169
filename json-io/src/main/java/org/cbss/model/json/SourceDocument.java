package org.cbss.model.json;

import java.util.Collection;
import java.util.Map;
import org.cbss.model.DataPath;
import org.cbss.model.validation.Position;

/** A file that was read, in which paths can be located. */
interface SourceDocument {

  /** The location of a path: its JSON Pointer in the file, and its line and column. */
  record Found(String pointer, Position position) {}

  /** Returns the name of the file, as reports show it. */
  String name();

  /**
   * Locates paths, all of them in one pass.
   *
   * @param paths the paths, each with the index of its entity among those of its kind in this file
   * @return the locations, without those of paths that are no longer there
   */
  Map<DataPath, Found> find(Collection<DataPath> paths);

  /** Returns whether a path is located at its key instead of its value, as an acceptance is. */
  static boolean isKey(DataPath path) {
    return path.path().startsWith("/accepts/");
  }
}

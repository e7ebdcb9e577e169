package org.cbss.model.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.cbss.model.DataPath;
import org.cbss.model.json.internal.codec.PointerResolver;
import org.cbss.model.json.internal.diagnosis.LineMap;
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

  /** Locates paths in JSON by their pointers, in the order of their offsets, because a line map is fast only forwards. */
  static Map<DataPath, Found> find(
      byte[] json, LineMap map, Collection<DataPath> paths, Function<DataPath, String> pointer) {
    PointerResolver resolver =
        new PointerResolver(json, paths.stream().map(pointer).toList());
    Map<DataPath, Integer> offsets = new HashMap<>();
    paths.forEach(path -> offsets.put(path, offset(resolver, path, pointer.apply(path))));
    Map<DataPath, Found> found = new HashMap<>();
    offsets.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
      DataPath path = entry.getKey();
      found.put(path, new Found(pointer.apply(path), map.position(entry.getValue())));
    });
    return found;
  }

  private static int offset(PointerResolver resolver, DataPath path, String pointer) {
    return isKey(path) ? resolver.keyOf(pointer) : resolver.valueOf(pointer);
  }

  /** Returns whether a path is located at its key instead of its value, as an acceptance is. */
  private static boolean isKey(DataPath path) {
    return path.path().startsWith("/accepts/");
  }
}

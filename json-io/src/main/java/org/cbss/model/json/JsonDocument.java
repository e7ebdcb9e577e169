package org.cbss.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.cbss.model.DataPath;
import org.cbss.model.json.internal.codec.PointerResolver;
import org.cbss.model.json.internal.diagnosis.LineMap;

/** A file that is one JSON value. */
record JsonDocument(SourceFile source) implements SourceDocument {

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public Map<DataPath, Found> find(Collection<DataPath> paths) {
    PointerResolver pointerResolver = new PointerResolver(
        source.bytes(), paths.stream().map(DataPath::pointer).toList());
    Map<DataPath, Integer> offsets = new HashMap<>();
    paths.forEach(path -> offsets.put(path, offset(pointerResolver, path)));
    LineMap map = new LineMap(source.name(), source.bytes());
    Map<DataPath, Found> found = new HashMap<>();
    offsets.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .forEach(entry -> found.put(
            entry.getKey(), new Found(entry.getKey().pointer(), map.position(entry.getValue()))));
    return found;
  }

  private static int offset(PointerResolver pointerResolver, DataPath path) {
    String pointer = path.pointer();
    return SourceDocument.isKey(path)
        ? pointerResolver.keyOf(pointer)
        : pointerResolver.valueOf(pointer);
  }
}

package org.cbss.model.json;

import java.util.Collection;
import java.util.Map;
import org.cbss.model.DataPath;
import org.cbss.model.json.internal.diagnosis.LineMap;

/** A file that is one JSON value. */
record JsonDocument(SourceFile source) implements SourceDocument {

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public Map<DataPath, Found> find(Collection<DataPath> paths) {
    LineMap map = new LineMap(source.name(), source.bytes());
    return SourceDocument.find(source.bytes(), map, paths, DataPath::pointer);
  }
}

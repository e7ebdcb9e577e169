package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cbss.model.DataPath;
import org.cbss.model.EntityKind;
import org.cbss.model.json.internal.codec.PointerResolver;
import org.cbss.model.json.internal.diagnosis.LineMap;

/**
 * A file with one record per line, whose text is not kept in memory. To locate a path, its line is read again; it is located
 * only if the line is unchanged.
 */
final class JsonLinesDocument implements SourceDocument {
  /** Opens the text of the file again. */
  @FunctionalInterface
  interface Reopening {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Reopening reopening;
  private final long header;
  private final Map<EntityKind, long[]> marks;
  private final ReadLimits limits;

  /**
   * Creates a file.
   *
   * @param name its name, as reports show it
   * @param reopening opens its text again
   * @param header the mark of the line of the header
   * @param marks the mark of the line of each record, by kind and by its index among those of its kind
   * @param limits the limits that it was read with
   */
  JsonLinesDocument(
      String name,
      Reopening reopening,
      long header,
      Map<EntityKind, long[]> marks,
      ReadLimits limits) {
    this.name = name;
    this.reopening = reopening;
    this.header = header;
    this.marks = marks;
    this.limits = limits;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<DataPath, Found> find(Collection<DataPath> paths) {
    SortedMap<Long, List<DataPath>> byLine = new TreeMap<>();
    paths.forEach(
        path -> byLine.computeIfAbsent(mark(path), any -> new ArrayList<>()).add(path));
    Map<DataPath, Found> found = new HashMap<>();
    try (InputStream in = reopening.open()) {
      LineInput input = new LineInput(in, limits.fileBytes());
      for (Map.Entry<Long, List<DataPath>> wanted : byLine.entrySet()) {
        byte[] line = input.skipTo(LineInput.number(wanted.getKey()));
        if (line != null && input.mark() == wanted.getKey()) {
          find(line, input.number(), wanted.getValue(), found);
        }
      }
    } catch (IOException e) {
      // Paths in a file that can no longer be read have no location.
      return found;
    }
    return found;
  }

  private long mark(DataPath path) {
    EntityKind kind = path.kind();
    return kind == null ? header : Objects.requireNonNull(marks.get(kind))[path.index()];
  }

  private void find(byte[] line, int number, List<DataPath> paths, Map<DataPath, Found> found) {
    // Two lines may have the same checksum.
    if (PointerResolver.isFor(line)) {
      LineMap map = LineMap.ofLine(name(), line, number);
      found.putAll(SourceDocument.find(line, map, paths, DataPath::path));
    }
  }
}

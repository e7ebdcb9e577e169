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
 * A file that holds a record a line, of which the text is not kept: what is asked for is read again, and found where the line
 * is still the one that was read.
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
   * A file.
   *
   * @param name its name, as reports show it
   * @param reopening opens its text again
   * @param header the mark of the line that the header stands on
   * @param marks that of the line of each record, by kind and by its index among those of its kind
   * @param limits the limits that it was read within
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
  public Map<DataPath, Found> find(Collection<DataPath> places) {
    SortedMap<Long, List<DataPath>> byLine = new TreeMap<>();
    places.forEach(
        place -> byLine.computeIfAbsent(mark(place), any -> new ArrayList<>()).add(place));
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
      // What cannot be read any more is not found.
      return found;
    }
    return found;
  }

  private long mark(DataPath place) {
    EntityKind kind = place.kind();
    return kind == null ? header : Objects.requireNonNull(marks.get(kind))[place.index()];
  }

  private void find(byte[] line, int number, List<DataPath> places, Map<DataPath, Found> found) {
    // Two lines may have one check sum.
    if (!PointerResolver.isFor(line)) {
      return;
    }
    PointerResolver pointerResolver =
        new PointerResolver(line, places.stream().map(DataPath::path).toList());
    LineMap map = LineMap.ofLine(name(), line, number);
    for (DataPath place : places) {
      int offset = SourceDocument.isKey(place)
          ? pointerResolver.keyOf(place.path())
          : pointerResolver.valueOf(place.path());
      found.put(place, new Found(place.path(), map.position(offset)));
    }
  }
}

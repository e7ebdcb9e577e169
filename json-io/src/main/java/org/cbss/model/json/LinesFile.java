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
import org.cbss.model.json.internal.codec.Locator;
import org.cbss.model.json.internal.diagnosis.SourceMap;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;

/**
 * A file that holds a record a line, of which the text is not kept: what is asked for is read again, and found where the line
 * is still the one that was read.
 */
final class LinesFile implements OriginFile {
  /** Opens the text of the file again. */
  @FunctionalInterface
  interface Reopening {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Reopening reopening;
  private final long header;
  private final Map<Kind, long[]> marks;
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
  LinesFile(
      String name, Reopening reopening, long header, Map<Kind, long[]> marks, ReadLimits limits) {
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
  public Map<Place, Found> find(Collection<Place> places) {
    SortedMap<Long, List<Place>> byLine = new TreeMap<>();
    places.forEach(
        place -> byLine.computeIfAbsent(mark(place), any -> new ArrayList<>()).add(place));
    Map<Place, Found> found = new HashMap<>();
    try (InputStream in = reopening.open()) {
      LineInput input = new LineInput(in, limits.fileBytes());
      for (Map.Entry<Long, List<Place>> wanted : byLine.entrySet()) {
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

  private long mark(Place place) {
    Kind kind = place.kind();
    return kind == null ? header : Objects.requireNonNull(marks.get(kind))[place.index()];
  }

  private void find(byte[] line, int number, List<Place> places, Map<Place, Found> found) {
    // Two lines may have one check sum.
    if (!Locator.isFor(line)) {
      return;
    }
    Locator locator = new Locator(line, places.stream().map(Place::path).toList());
    SourceMap map = SourceMap.ofLine(name(), line, number);
    for (Place place : places) {
      int offset =
          OriginFile.isKey(place) ? locator.keyOf(place.path()) : locator.valueOf(place.path());
      found.put(place, new Found(place.path(), map.position(offset)));
    }
  }
}

package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cbss.model.json.codec.Locator;
import org.cbss.model.json.codec.SourceMap;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;

/** A file that holds a record a line, of which the text is not kept: what is asked for is read again. */
final class LinesFile implements OriginFile {
  private final Path path;
  private final Map<Kind, int[]> lines;
  private final ReadLimits limits;

  /**
   * A file.
   *
   * @param path where it is
   * @param lines the line of each record, by kind and by its index among those of its kind
   * @param limits the limits that it was read within
   */
  LinesFile(Path path, Map<Kind, int[]> lines, ReadLimits limits) {
    this.path = path;
    this.lines = lines;
    this.limits = limits;
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Map<Place, Found> find(Collection<Place> places) {
    SortedMap<Integer, List<Place>> byLine = new TreeMap<>();
    places.forEach(
        place -> byLine.computeIfAbsent(line(place), any -> new ArrayList<>()).add(place));
    Map<Place, Found> found = new HashMap<>();
    try (InputStream in = Files.newInputStream(path)) {
      LineInput input = new LineInput(in, limits.fileBytes());
      for (Map.Entry<Integer, List<Place>> wanted : byLine.entrySet()) {
        byte[] line = input.skipTo(wanted.getKey());
        if (line != null) {
          find(line, wanted.getKey(), wanted.getValue(), found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read any more", e);
    }
    return found;
  }

  private int line(Place place) {
    Kind kind = place.kind();
    return kind == null ? 1 : Objects.requireNonNull(lines.get(kind))[place.index()];
  }

  private void find(byte[] line, int number, List<Place> places, Map<Place, Found> found) {
    Locator locator = new Locator(line, places.stream().map(Place::path).toList());
    SourceMap map = SourceMap.ofLine(name(), line, number);
    for (Place place : places) {
      int offset =
          OriginFile.isKey(place) ? locator.keyOf(place.path()) : locator.valueOf(place.path());
      found.put(place, new Found(place.path(), map.position(offset)));
    }
  }
}

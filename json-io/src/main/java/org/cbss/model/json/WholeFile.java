package org.cbss.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.cbss.model.json.internal.codec.Locator;
import org.cbss.model.json.internal.diagnosis.SourceMap;
import org.cbss.model.meta.Place;

/** A file that holds a data set as one JSON value. */
record WholeFile(SourceFile source) implements OriginFile {

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public Map<Place, Found> find(Collection<Place> places) {
    Locator locator =
        new Locator(source.bytes(), places.stream().map(Place::pointer).toList());
    Map<Place, Integer> offsets = new HashMap<>();
    places.forEach(place -> offsets.put(place, offset(locator, place)));
    SourceMap map = new SourceMap(source.name(), source.bytes());
    Map<Place, Found> found = new HashMap<>();
    offsets.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .forEach(entry -> found.put(
            entry.getKey(), new Found(entry.getKey().pointer(), map.position(entry.getValue()))));
    return found;
  }

  private static int offset(Locator locator, Place place) {
    String pointer = place.pointer();
    return OriginFile.isKey(place) ? locator.keyOf(pointer) : locator.valueOf(pointer);
  }
}

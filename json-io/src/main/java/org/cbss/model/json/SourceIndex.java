package org.cbss.model.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cbss.model.EntityKind;

/** The origin of each entity of a data set: its file, and its index there. */
final class SourceIndex {
  /** The index of a file among those read, and an index in one of its lists. */
  record Origin(int file, int index) {}

  private final List<SourceDocument> files;
  private final Map<EntityKind, List<Origin>> byKind = new EnumMap<>(EntityKind.class);

  SourceIndex(List<SourceDocument> files) {
    this.files = List.copyOf(files);
  }

  void add(EntityKind kind, int file, int index) {
    byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Origin(file, index));
  }

  List<SourceDocument> files() {
    return files;
  }

  /** Returns the origin of the entity at an index of the data set; in a single file, it has the same index. */
  Origin of(EntityKind kind, int index) {
    return files.size() == 1
        ? new Origin(0, index)
        : Objects.requireNonNull(byKind.get(kind)).get(index);
  }
}

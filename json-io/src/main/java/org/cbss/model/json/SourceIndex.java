package org.cbss.model.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cbss.model.EntityKind;

/** Where each entity of a data set was read: from which file, and at which index there. */
final class SourceIndex {
  /** A file, by its place among those read, and an index in one of its lists. */
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

  /** Where the entity at an index of the data set was read; of a single file, at the same index. */
  Origin of(EntityKind kind, int index) {
    return files.size() == 1
        ? new Origin(0, index)
        : Objects.requireNonNull(byKind.get(kind)).get(index);
  }
}

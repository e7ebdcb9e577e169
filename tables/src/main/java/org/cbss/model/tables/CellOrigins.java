package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.EntityKind;
import org.cbss.model.validation.Location;
import org.jspecify.annotations.Nullable;

/** The cells from which the values of a data set were read. */
final class CellOrigins {

  /**
   * The row of a record, and those of its lists.
   *
   * @param lists the rows of the elements of lists that have rows of their own, by the names of the lists
   */
  private record Origin(
      String sheet, int row, int column, RowReader reader, Map<String, List<Origin>> lists) {

    CellRef find(List<String> pointer) {
      List<Origin> list = pointer.size() < 2 ? null : lists.get(pointer.get(0));
      if (list != null) {
        String index = pointer.get(1);
        int element = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : list.size();
        if (element < list.size()) {
          return list.get(element).find(pointer.subList(2, pointer.size()));
        }
      }
      boolean isFirst = pointer.isEmpty() || lists.containsKey(pointer.get(0));
      return new CellRef(sheet, row, isFirst ? column : reader.columnOf(pointer));
    }
  }

  private final Map<EntityKind, List<@Nullable Origin>> byKind = new EnumMap<>(EntityKind.class);
  private @Nullable Origin root;

  /** Creates origins of nothing. */
  CellOrigins() {}

  /** Sets the origin of the data set itself. */
  void root(RecordNode node) {
    root = origin(node);
  }

  /** Adds the origin of the next entity of a kind, which is null if it comes from no sheet. */
  void add(EntityKind kind, @Nullable RecordNode node) {
    byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(node == null ? null : origin(node));
  }

  private static Origin origin(RecordNode node) {
    Map<String, List<Origin>> lists = new HashMap<>();
    node.fields().forEach((key, value) -> {
      if (value instanceof List<?> list) {
        List<Origin> elements = elements(node, list);
        if (!elements.isEmpty()) {
          lists.put(key, elements);
        }
      }
    });
    CellRef cell = node.cell();
    return new Origin(
        cell.sheet(),
        cell.row(),
        cell.column(),
        node.reader(),
        lists.isEmpty() ? Collections.emptyMap() : lists);
  }

  /** Returns the origins of elements that have rows of their own. */
  private static List<Origin> elements(RecordNode owner, List<?> list) {
    List<Origin> elements = new ArrayList<>();
    for (Object element : list) {
      if (element instanceof RecordNode node && node.reader() != owner.reader()) {
        elements.add(origin(node));
      } else if (element instanceof RecordNode.Words words && !words.isEmpty()) {
        CellRef cell = words.values().iterator().next().cell();
        elements.add(new Origin(
            cell.sheet(), cell.row(), cell.column(), owner.reader(), Collections.emptyMap()));
      }
    }
    return elements;
  }

  /** Returns a location in the cell of a value, or the same location if no cell gives it. */
  Location locate(Location location) {
    return location
        .path()
        .flatMap(this::find)
        .map(cell -> new Location(
            location.pointer(), Optional.of(cell.toString()), location.path(), location.position()))
        .orElse(location);
  }

  private Optional<CellRef> find(DataPath path) {
    EntityKind kind = path.kind();
    List<@Nullable Origin> all =
        kind == null ? Arrays.asList(root) : byKind.getOrDefault(kind, List.of());
    Origin origin = path.index() < all.size() ? all.get(path.index()) : null;
    if (origin == null) {
      return Optional.empty();
    }
    List<String> pointer = path.path().isEmpty()
        ? List.of()
        : Arrays.stream(path.path().substring(1).split("/", -1))
            .map(DataPath::unescape)
            .toList();
    return Optional.of(origin.find(pointer));
  }
}

package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.tables.RowReader.Column;

/** The ids of records by their names and titles, in which case, accents and white space make no difference. */
final class RecordNames {
  private static final Set<String> NAMES = Set.of("name", "title", "otherNames");

  private final Map<EntityKind, Map<String, Set<String>>> byKind = new EnumMap<>(EntityKind.class);
  private final Map<EntityKind, Set<String>> ids = new EnumMap<>(EntityKind.class);
  private final Set<String> keys = new HashSet<>();

  /** Creates names of no record. */
  RecordNames() {}

  /** Returns the names that a row gives to its record. */
  static List<String> of(RowReader reader, Sheet.Row row) {
    List<String> names = new ArrayList<>();
    for (Column column : reader.columns()) {
      String text = column.text(row);
      if (column.path().steps().isEmpty()
          && NAMES.contains(column.path().name())
          && column.path().attribute() instanceof Attribute.One<?, ?, ?>
          && !text.isBlank()) {
        names.add(text);
      }
    }
    return names;
  }

  /** Returns the names of an entity. */
  static List<String> of(Entity entity) {
    return of(ModelSchema.of((Identified) entity), entity);
  }

  @SuppressWarnings("unchecked")
  private static <T, B> List<String> of(RecordType<T, B> type, Object entity) {
    List<String> names = new ArrayList<>();
    for (Attribute<T, B> attribute : type.attributes()) {
      if (NAMES.contains(attribute.name()) && attribute instanceof Attribute.One<T, B, ?> one) {
        Object name = one.get((T) entity);
        if (name instanceof LocalizedText text) {
          text.plain().ifPresent(names::add);
          names.addAll(text.translations().values());
        } else if (name != null) {
          names.add(name.toString());
        }
      }
    }
    return names;
  }

  /** Adds the id and the names of a record. */
  void add(EntityKind kind, String id, Collection<String> names) {
    ids.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    Map<String, Set<String>> known = byKind.computeIfAbsent(kind, any -> new HashMap<>());
    for (String name : names) {
      known.computeIfAbsent(CellTexts.fold(name), any -> new HashSet<>(2)).add(id);
    }
  }

  /** Adds a text by which rows of lists name a record. */
  void addKey(String key) {
    keys.add(key);
  }

  /** Returns whether rows of lists name a record by a text. */
  boolean isKey(String text) {
    return keys.contains(text);
  }

  /** Returns whether a record of some kinds has an id. */
  boolean isId(Set<EntityKind> kinds, String text) {
    return kinds.stream().anyMatch(kind -> ids.getOrDefault(kind, Set.of()).contains(text));
  }

  /** Returns the ids of all records of some kinds that have a name, sorted. */
  List<String> find(Set<EntityKind> kinds, String name) {
    String folded = CellTexts.fold(name);
    return kinds.stream()
        .flatMap(
            kind -> byKind.getOrDefault(kind, Map.of()).getOrDefault(folded, Set.of()).stream())
        .sorted()
        .toList();
  }
}

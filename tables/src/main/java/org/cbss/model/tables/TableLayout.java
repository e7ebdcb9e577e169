package org.cbss.model.tables;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a data set, as they follow from the schema of the model: one for its own values, one for each kind of entity, one
 * for all lists of one name inside records, and one for single values that have no column.
 */
final class TableLayout {
  /** The name of the table of the data set's own values. */
  static final String DATASET = "dataset";

  /** The name of the table of values without a column. */
  static final String VALUES = "values";

  /** The heading of the column that names the entity which a row belongs to. */
  static final String OF = "record";

  /** The heading of the column that leads from the entity to the record which a row belongs to. */
  static final String IN = "within";

  /** The heading of the column with the position in the list, from 1. */
  static final String POSITION = "position";

  /** The heading of the only column of a list of texts. */
  static final String TEXT = "text";

  /** The heading of the only column of the table of values. */
  static final String VALUE = "value";

  /** What the rows of a table are. */
  enum Role {
    DATASET,
    ENTITY,
    ELEMENT,
    TEXT,
    VALUE
  }

  /**
   * A table.
   *
   * @param name its name
   * @param role what its rows are
   * @param type the type of the records, or null if they are no records
   * @param kind the kind of the entities, or null if they are no entities
   */
  record Table(
      String name,
      Role role,
      @Nullable RecordType<?, ?> type,
      @Nullable EntityKind kind) {

    /** Returns whether rows belong to records of other tables. */
    boolean hasOwners() {
      return role == Role.ELEMENT || role == Role.TEXT || role == Role.VALUE;
    }
  }

  private static final Map<String, Table> TABLES = tables();

  private TableLayout() {}

  private static Map<String, Table> tables() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put(DATASET, new Table(DATASET, Role.DATASET, ModelSchema.DATASET, null));
    for (EntityKind kind : EntityKind.topLevel()) {
      tables.put(
          kind.collection(), new Table(kind.collection(), Role.ENTITY, ModelSchema.of(kind), kind));
    }
    for (EntityKind kind : EntityKind.topLevel()) {
      addLists(tables, ModelSchema.of(kind));
    }
    tables.put(VALUES, new Table(VALUES, Role.VALUE, null, null));
    return tables;
  }

  private static void addLists(Map<String, Table> tables, RecordType<?, ?> owner) {
    for (Attribute<?, ?> attribute : owner.attributes()) {
      if (attribute instanceof Attribute.Many<?, ?, ?> many && hasTable(many)) {
        RecordType<?, ?> type = elementType(many);
        Table table = new Table(many.name(), type == null ? Role.TEXT : Role.ELEMENT, type, null);
        Table known = tables.putIfAbsent(many.name(), table);
        if (known != null && known.type != type) {
          throw new IllegalStateException("two types of lists are named " + many.name());
        }
        if (known == null && type != null) {
          addLists(tables, type);
        }
      }
    }
  }

  /** Returns all tables, in the order in which they are written. */
  static Collection<Table> all() {
    return TABLES.values();
  }

  /** Returns the names of all tables. */
  static Set<String> names() {
    return TABLES.keySet();
  }

  /** Returns the table of a name, ignoring its case, or null if there is none. */
  static @Nullable Table find(String name) {
    Table exact = TABLES.get(name);
    if (exact != null) {
      return exact;
    }
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return TABLES.values().stream()
        .filter(table -> table.name().toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .orElse(null);
  }

  /** Returns the table of the elements of a list. */
  static Table ofList(String name) {
    return Objects.requireNonNull(TABLES.get(name));
  }

  /** Returns whether the elements of a list are rows of a table; otherwise they share a cell. */
  static boolean hasTable(Attribute.Many<?, ?, ?> list) {
    return list.type() instanceof ValueType.Nested<?>
        || list.type() instanceof ValueType.Text
        || list.type() instanceof ValueType.PlainText;
  }

  /** Returns the type of the records of a list, or null if its elements are no records. */
  static @Nullable RecordType<?, ?> elementType(Attribute.Many<?, ?, ?> list) {
    return list.type() instanceof ValueType.Nested<?> nested ? nested.type().get() : null;
  }
}

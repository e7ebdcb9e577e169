package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.tables.RowReader.Column;
import org.cbss.model.tables.RowReader.Referred;
import org.cbss.model.tables.TableLayout.Role;
import org.jspecify.annotations.Nullable;

/** The entities of all sheets, each with an id: those of rows, those that rows refer to by their values, and those of the map. */
final class EntityRows {
  /** An entity: that of a row, one that a row refers to, or one of the map. */
  static final class EntityRow {
    final EntityKind kind;
    final @Nullable RowReader reader;
    final @Nullable SheetView view;
    final Sheet.@Nullable Row row;
    final @Nullable Entity ready;
    String id;
    String key = "";
    boolean isMade;

    private EntityRow(
        EntityKind kind,
        @Nullable RowReader reader,
        @Nullable SheetView view,
        Sheet.@Nullable Row row,
        @Nullable Entity ready,
        String id) {
      this.kind = kind;
      this.reader = reader;
      this.view = view;
      this.row = row;
      this.ready = ready;
      this.id = id;
    }
  }

  private final CellReader cells;
  private final RecordNames names;
  private final ImportFindings findings;
  private final ImportedIds ids = new ImportedIds();
  private final Map<EntityKind, List<EntityRow>> entities = new EnumMap<>(EntityKind.class);
  private final Map<String, EntityRow> made = new HashMap<>();
  private final Set<String> referredIds = new HashSet<>();

  EntityRows(CellReader cells, RecordNames names, ImportFindings findings) {
    this.cells = cells;
    this.names = names;
    this.findings = findings;
    for (EntityKind kind : EntityKind.topLevel()) {
      entities.put(kind, new ArrayList<>());
    }
  }

  /** Adds the entities of the map and of all sheets. */
  void addAll(List<Entity> ready, List<SheetView> views) {
    ready.forEach(this::addReady);
    List<SheetView> sheets =
        views.stream().filter(view -> view.table().role() == Role.ENTITY).toList();
    sheets.forEach(this::reserveIds);
    sheets.forEach(this::addRows);
    views.forEach(this::addReferred);
    number();
  }

  private void addReady(Entity entity) {
    EntityKind kind = EntityKind.of(entity);
    EntityRow each = new EntityRow(kind, null, null, null, entity, entity.id().value());
    list(kind).add(each);
    ids.reserve(each.id);
    names.add(kind, each.id, RecordNames.of(entity));
  }

  List<EntityRow> list(EntityKind kind) {
    return Objects.requireNonNull(entities.get(kind));
  }

  private void reserveIds(SheetView view) {
    view.reader().column("id").ifPresent(column -> {
      for (Sheet.Row row : view.rows()) {
        String id = RecordFiller.text(view, column, row);
        if (Id.isValid(id)) {
          ids.reserve(id);
        }
      }
    });
  }

  private void addRows(SheetView view) {
    EntityKind kind = Objects.requireNonNull(view.table().kind());
    for (Sheet.Row row : view.rows()) {
      if (view.reader().hasValues(row)) {
        list(kind).add(entity(kind, view.reader(), view, row));
      }
    }
  }

  private EntityRow entity(EntityKind kind, RowReader reader, SheetView view, Sheet.Row row) {
    Optional<Column> column = reader.column("id");
    String given = column.map(each -> RecordFiller.text(view, each, row)).orElse("");
    boolean keep = Id.isValid(given) || view.exact() && !given.isEmpty();
    String id =
        keep ? given : ids.make(given.isEmpty() ? cells.idText(reader, row) : given, kind.label());
    if (!keep && !given.isEmpty()) {
      findings.information(
          RecordFiller.cell(view, row, column.map(Column::index).orElse(0)),
          ImportCode.ID_MADE,
          "invalid id " + ValueQuoter.of(given) + ": " + id + " is used instead",
          "write a letter or digit, then up to 127 letters, digits and . _ : / ~ -");
    }
    EntityRow each = new EntityRow(kind, reader, view, row, null, id);
    each.isMade = !keep;
    names.add(kind, id, RecordNames.of(reader, row));
    return each;
  }

  /** Adds the records that rows refer to by their values, once each. */
  private void addReferred(SheetView view) {
    if (view.table().type() != null) {
      for (Sheet.Row row : view.rows()) {
        addReferred(view.reader(), view, row);
      }
    }
  }

  private void addReferred(RowReader reader, SheetView view, Sheet.Row row) {
    for (Referred each : reader.referred()) {
      addReferred(each.reader(), view, row);
      if (reader.refers(each, row)) {
        String key = key(each, row);
        if (made.get(key) == null && known(each, row) == null) {
          EntityRow entity = entity(each.kind(), each.reader(), view, row);
          made.put(key, entity);
          referredIds.add(entity.id);
          list(each.kind()).add(entity);
        }
      }
    }
  }

  private static String key(Referred referred, Sheet.Row row) {
    return referred.kind() + "\n" + referred.reader().key(row);
  }

  /** Returns the id of the one record that has the name which a row gives, or null. */
  private @Nullable String known(Referred referred, Sheet.Row row) {
    List<String> given = RecordNames.of(referred.reader(), row);
    if (given.isEmpty()) {
      return null;
    }
    List<String> found = names.find(Set.of(referred.kind()), given.get(0));
    return found.size() == 1 && !referredIds.contains(found.get(0)) ? found.get(0) : null;
  }

  /** Returns the id of the record that a row refers to by its values. */
  String referredId(Referred referred, Sheet.Row row) {
    String id = known(referred, row);
    return id == null ? Objects.requireNonNull(made.get(key(referred, row))).id : id;
  }

  /** Gives each entity the key by which rows of lists name it. */
  private void number() {
    Map<String, Integer> numbers = new HashMap<>();
    for (EntityKind kind : EntityKind.topLevel()) {
      for (EntityRow each : list(kind)) {
        each.key = EntityKeys.of(each.id, numbers.merge(each.id, 1, Integer::sum));
        names.addKey(each.key);
      }
    }
  }
}

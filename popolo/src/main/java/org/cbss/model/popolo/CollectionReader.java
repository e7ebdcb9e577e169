package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** Finds the collections in files, and the records in them, also those that stand within others. */
final class CollectionReader {
  private static final Set<String> OF_A_PERSON =
      Set.of("given_name", "family_name", "birth_date", "gender", "sort_name");
  private static final Set<String> OF_AN_EVENT = Set.of("start_date", "end_date", "location");

  private final ImportDiagnostics diagnostics;
  private final Map<PopoloCollection, List<ImportedObject>> entries =
      new EnumMap<>(PopoloCollection.class);

  CollectionReader(ImportDiagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (PopoloCollection each : PopoloCollection.values()) {
      entries.put(each, new ArrayList<>());
    }
  }

  List<ImportedObject> entries(PopoloCollection collection) {
    return Objects.requireNonNull(entries.get(collection));
  }

  /** Takes a file in. */
  void add(String file, PositionedNode root) {
    boolean found =
        root.type() == PositionedNode.Type.OBJECT ? addDocument(root) : addArray(file, root);
    if (!found) {
      diagnostics.add(
          PopoloCode.NO_COLLECTION,
          root,
          "there is no collection of Popolo's in this file",
          "it is an object with \"persons\", \"organizations\", \"posts\", \"memberships\", \"events\" or \"areas\", or an"
              + " array of such, in a file of that name");
    }
  }

  private boolean addDocument(PositionedNode root) {
    boolean found = false;
    Map<String, PositionedNode> last = new HashMap<>();
    root.children().forEach(value -> last.put(value.key(), value));
    for (PositionedNode value : root.children()) {
      PopoloCollection collection = PopoloCollection.of(value.key());
      if (last.get(value.key()) != value) {
        diagnostics.repeated(value);
      } else if (collection != null) {
        found = true;
        addAll(collection, value);
      } else if (!value.isEmpty()) {
        diagnostics.add(
            PopoloCode.NOT_HELD,
            value,
            ValueQuoter.of(value.key()) + " is no collection that is held");
      }
    }
    return found;
  }

  private boolean addArray(String file, PositionedNode root) {
    PopoloCollection collection = byName(file);
    if (collection == null) {
      collection = byContent(root);
    }
    if (root.type() != PositionedNode.Type.ARRAY || collection == null) {
      return false;
    }
    addAll(collection, root);
    return true;
  }

  private static @Nullable PopoloCollection byName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.');
    return PopoloCollection.of((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
  }

  private static @Nullable PopoloCollection byContent(PositionedNode root) {
    if (root.children().isEmpty()) {
      return null;
    }
    PositionedNode first = root.children().get(0);
    if (has(first, Set.of("person_id", "member", "post_id"))) {
      return PopoloCollection.MEMBERSHIPS;
    }
    if (first.member("name") == null) {
      return has(first, Set.of("label")) ? PopoloCollection.POSTS : null;
    }
    if (has(first, OF_A_PERSON)) {
      return PopoloCollection.PERSONS;
    }
    if (has(first, OF_AN_EVENT)) {
      return PopoloCollection.EVENTS;
    }
    return has(first, Set.of("classification", "parent_id", "founding_date"))
        ? PopoloCollection.ORGANIZATIONS
        : null;
  }

  private static boolean has(PositionedNode object, Set<String> keys) {
    return object.children().stream().anyMatch(child -> keys.contains(child.key()));
  }

  private void addAll(PopoloCollection collection, PositionedNode array) {
    ImportedObject holder = new ImportedObject(collection.key(), Set.of(), array, diagnostics);
    if (array.type() != PositionedNode.Type.ARRAY) {
      if (!array.isEmpty()) {
        holder.wrongType(array, "an array");
      }
      return;
    }
    for (PositionedNode value : array.children()) {
      if (value.type() == PositionedNode.Type.OBJECT) {
        add(collection, value);
      } else if (!value.isEmpty()) {
        holder.wrongType(value, "an object");
      }
    }
  }

  private ImportedObject add(PopoloCollection collection, PositionedNode object) {
    ImportedObject entry =
        new ImportedObject(collection.key(), collection.keys(), object, diagnostics);
    entries(collection).add(entry);
    switch (collection) {
      case ORGANIZATIONS -> {
        addWithin(entry, "posts", PopoloCollection.POSTS, "organization_id");
        addWithin(entry, "memberships", PopoloCollection.MEMBERSHIPS, "organization_id");
      }
      case PERSONS -> addWithin(entry, "memberships", PopoloCollection.MEMBERSHIPS, "person_id");
      case POSTS -> addWithin(entry, "memberships", PopoloCollection.MEMBERSHIPS, "post_id");
      default -> {}
    }
    return entry;
  }

  private void addWithin(
      ImportedObject owner, String key, PopoloCollection collection, String naming) {
    String id = owner.peek("id");
    for (PositionedNode object : owner.objects(key)) {
      ImportedObject entry = add(collection, object);
      if (id != null) {
        entry.imply(naming, id);
      }
    }
  }
}

package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cbss.model.json.internal.codec.JsonValue;
import org.cbss.model.json.internal.diagnosis.Quoted;
import org.jspecify.annotations.Nullable;

/** Finds the collections in files, and the records in them, also those that stand within others. */
final class Intake {
  private static final Set<String> OF_A_PERSON =
      Set.of("given_name", "family_name", "birth_date", "gender", "sort_name");
  private static final Set<String> OF_AN_EVENT = Set.of("start_date", "end_date", "location");

  private final Remarks remarks;
  private final Map<PopoloCollection, List<Entry>> entries = new EnumMap<>(PopoloCollection.class);

  Intake(Remarks remarks) {
    this.remarks = remarks;
    for (PopoloCollection each : PopoloCollection.values()) {
      entries.put(each, new ArrayList<>());
    }
  }

  List<Entry> entries(PopoloCollection collection) {
    return Objects.requireNonNull(entries.get(collection));
  }

  /** Takes a file in. */
  void add(String file, JsonValue root) {
    boolean found = root.type() == JsonValue.Type.OBJECT ? addDocument(root) : addArray(file, root);
    if (!found) {
      remarks.add(
          PopoloCode.NO_COLLECTION,
          root,
          "there is no collection of Popolo's in this file",
          "it is an object with \"persons\", \"organizations\", \"posts\", \"memberships\", \"events\" or \"areas\", or an"
              + " array of such, in a file of that name");
    }
  }

  private boolean addDocument(JsonValue root) {
    boolean found = false;
    Map<String, JsonValue> last = new HashMap<>();
    root.children().forEach(value -> last.put(value.key(), value));
    for (JsonValue value : root.children()) {
      PopoloCollection collection = PopoloCollection.of(value.key());
      if (last.get(value.key()) != value) {
        remarks.repeated(value);
      } else if (collection != null) {
        found = true;
        addAll(collection, value);
      } else if (!value.isEmpty()) {
        remarks.add(
            PopoloCode.NOT_HELD, value, Quoted.of(value.key()) + " is no collection that is held");
      }
    }
    return found;
  }

  private boolean addArray(String file, JsonValue root) {
    PopoloCollection collection = byName(file);
    if (collection == null) {
      collection = byContent(root);
    }
    if (root.type() != JsonValue.Type.ARRAY || collection == null) {
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

  private static @Nullable PopoloCollection byContent(JsonValue root) {
    if (root.children().isEmpty()) {
      return null;
    }
    JsonValue first = root.children().get(0);
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

  private static boolean has(JsonValue object, Set<String> keys) {
    return object.children().stream().anyMatch(child -> keys.contains(child.key()));
  }

  private void addAll(PopoloCollection collection, JsonValue array) {
    Entry holder = new Entry(collection.key(), Set.of(), array, remarks);
    if (array.type() != JsonValue.Type.ARRAY) {
      if (!array.isEmpty()) {
        holder.wrongType(array, "an array");
      }
      return;
    }
    for (JsonValue value : array.children()) {
      if (value.type() == JsonValue.Type.OBJECT) {
        add(collection, value);
      } else if (!value.isEmpty()) {
        holder.wrongType(value, "an object");
      }
    }
  }

  private Entry add(PopoloCollection collection, JsonValue object) {
    Entry entry = new Entry(collection.key(), collection.keys(), object, remarks);
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

  private void addWithin(Entry owner, String key, PopoloCollection collection, String naming) {
    String id = owner.peek("id");
    for (JsonValue object : owner.objects(key)) {
      Entry entry = add(collection, object);
      if (id != null) {
        entry.imply(naming, id);
      }
    }
  }
}

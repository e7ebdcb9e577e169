package org.cbss.model.popolo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

/** Finds the collections in files, and the records in them, including those that are nested in others. */
final class CollectionReader {
  private static final Set<String> REFERENCE_KEYS = Set.of("id", "@type", "classification");

  /** A record in the place of its id. */
  private record Embedded(
      ImportedObject owner, PopoloCollection collection, String id, PositionedNode object) {}

  private final ImportDiagnostics diagnostics;
  private final Map<PopoloCollection, List<ImportedObject>> records =
      new EnumMap<>(PopoloCollection.class);
  private final Deque<Embedded> embedded = new ArrayDeque<>();

  CollectionReader(ImportDiagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (PopoloCollection each : PopoloCollection.values()) {
      records.put(each, new ArrayList<>());
    }
  }

  List<ImportedObject> records(PopoloCollection collection) {
    return Objects.requireNonNull(records.get(collection));
  }

  /** Adds the records of a file. */
  void add(String file, PositionedNode root) {
    boolean found = root.type() == PositionedNode.Type.OBJECT
        ? addRecord(file, root) || addDocument(root)
        : addArray(file, root);
    if (!found) {
      diagnostics.add(
          PopoloCode.NO_COLLECTION,
          root,
          "the file has no collection of Popolo",
          "write an object with \"persons\", \"organizations\", \"posts\", \"memberships\", \"events\" or \"areas\", or an"
              + " array of such records");
    }
  }

  /** Adds a file that is a single record, with an id of its own. */
  private boolean addRecord(String file, PositionedNode root) {
    boolean hasId = root.children().stream()
        .anyMatch(value -> value.key().equals("id") && value.text() != null);
    PopoloCollection collection = hasId ? collection(file, List.of(root)) : null;
    if (collection != null) {
      add(collection, root);
    }
    return collection != null;
  }

  private boolean addDocument(PositionedNode root) {
    boolean found = false;
    Map<String, PositionedNode> last = new HashMap<>();
    root.children().forEach(value -> last.put(value.key(), value));
    for (PositionedNode value : root.children()) {
      PopoloCollection collection = PopoloCollection.of(value.key());
      if (last.get(value.key()) != value) {
        diagnostics.addRepeatedKey(value);
      } else if (collection != null) {
        found = true;
        addAll(collection, value);
      } else if (!value.isEmpty()) {
        diagnostics.add(
            PopoloCode.NOT_HELD,
            value,
            "the collection " + ValueQuoter.of(value.key()) + " is not held");
      }
    }
    return found;
  }

  private boolean addArray(String file, PositionedNode root) {
    PopoloCollection collection = collection(file, root.children());
    if (root.type() != PositionedNode.Type.ARRAY || collection == null) {
      return false;
    }
    addAll(collection, root);
    return true;
  }

  private static @Nullable PopoloCollection collection(String file, List<PositionedNode> records) {
    PopoloCollection collection = PopoloCollection.ofDistinctiveKey(records);
    if (collection == null) {
      collection = ofFileName(file);
    }
    return collection == null ? PopoloCollection.ofUsualKey(records) : collection;
  }

  private static @Nullable PopoloCollection ofFileName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.');
    return PopoloCollection.of((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
  }

  private void addAll(PopoloCollection collection, PositionedNode array) {
    ImportedObject holder = new ImportedObject(collection.key(), Set.of(), array, diagnostics);
    if (array.type() != PositionedNode.Type.ARRAY) {
      if (!array.isEmpty()) {
        holder.reportWrongType(array, "an array");
      }
      return;
    }
    for (PositionedNode value : array.children()) {
      if (value.type() == PositionedNode.Type.OBJECT) {
        add(collection, value);
      } else if (!value.isEmpty()) {
        holder.reportWrongType(value, "an object");
      }
    }
  }

  private ImportedObject add(PopoloCollection collection, PositionedNode object) {
    ImportedObject record =
        new ImportedObject(collection.key(), collection.keys(), object, diagnostics);
    records(collection).add(record);
    switch (collection) {
      case ORGANIZATIONS -> {
        addNested(record, "posts", PopoloCollection.POSTS, "organization_id");
        addNested(record, "memberships", PopoloCollection.MEMBERSHIPS, "organization_id");
        addEmbedded(record, "parent", PopoloCollection.ORGANIZATIONS);
      }
      case PERSONS -> addNested(record, "memberships", PopoloCollection.MEMBERSHIPS, "person_id");
      case POSTS -> {
        addNested(record, "memberships", PopoloCollection.MEMBERSHIPS, "post_id");
        addEmbedded(record, "organization", PopoloCollection.ORGANIZATIONS);
      }
      case MEMBERSHIPS -> addEmbeddedInMembership(record);
      case EVENTS -> addEmbedded(record, "organization", PopoloCollection.ORGANIZATIONS);
      case AREAS -> {}
    }
    return record;
  }

  private void addEmbeddedInMembership(ImportedObject record) {
    addEmbedded(record, "person", PopoloCollection.PERSONS);
    addEmbedded(record, "organization", PopoloCollection.ORGANIZATIONS);
    addEmbedded(record, "post", PopoloCollection.POSTS);
    addEmbedded(record, "on_behalf_of", PopoloCollection.ORGANIZATIONS);
    addEmbedded(record, "area", PopoloCollection.AREAS);
    addEmbedded(record, "legislative_period", PopoloCollection.EVENTS);
    PositionedNode member = record.object().member("member");
    if (member != null && member.type() == PositionedNode.Type.OBJECT) {
      PopoloCollection collection = MembershipsReader.memberCollection(member);
      if (collection != null) {
        addEmbedded(record, "member", collection);
      }
    }
  }

  private void addNested(
      ImportedObject owner, String key, PopoloCollection collection, String reference) {
    String id = owner.peek("id");
    for (PositionedNode object : owner.objects(key)) {
      ImportedObject record = add(collection, object);
      if (id != null) {
        record.imply(reference, id);
      }
    }
  }

  /** Remembers a record in the place of its id, until all records with the same id are known. */
  private void addEmbedded(ImportedObject owner, String key, PopoloCollection collection) {
    PositionedNode object = owner.object().member(key);
    if (object == null || object.type() != PositionedNode.Type.OBJECT) {
      return;
    }
    String id =
        new ImportedObject(collection.key(), collection.keys(), object, diagnostics).peek("id");
    String referred = owner.peek(key.equals("member") ? key : key + "_id");
    boolean isReference =
        object.children().stream().allMatch(child -> REFERENCE_KEYS.contains(child.key()));
    if (id != null && id.equals(referred) && !isReference) {
      embedded.add(new Embedded(owner, collection, id, object));
      owner.take(key.equals("member") ? "" : key);
    }
  }

  /** Adds the embedded records that occur nowhere else, and reports those that differ from the record of their id. */
  void addEmbedded() {
    Map<PopoloCollection, Map<String, ImportedObject>> byId = new EnumMap<>(PopoloCollection.class);
    for (PopoloCollection each : PopoloCollection.values()) {
      Map<String, ImportedObject> ofCollection = new HashMap<>();
      records(each).forEach(record -> ofCollection.putIfAbsent(idOf(record), record));
      byId.put(each, ofCollection);
    }
    while (!embedded.isEmpty()) {
      Embedded next = embedded.remove();
      Map<String, ImportedObject> ofCollection =
          Objects.requireNonNull(byId.get(next.collection()));
      ImportedObject known = ofCollection.get(next.id());
      if (known == null) {
        ImportedObject added = add(next.collection(), next.object());
        if (next.collection() == PopoloCollection.EVENTS) {
          added.imply("classification", LegislativePeriods.CLASSIFICATION);
        }
        ofCollection.put(next.id(), added);
      } else if (differs(next.object(), known.object())) {
        next.owner()
            .reportNotHeld(next.object(), "an embedded record that differs from that of its id");
      }
    }
  }

  private static String idOf(ImportedObject record) {
    String id = record.peek("id");
    return id == null ? "" : id;
  }

  /** Returns whether an embedded record says something that the record of its id does not. */
  private static boolean differs(PositionedNode object, PositionedNode known) {
    return object.children().stream()
        .filter(child -> !child.isEmpty() && !REFERENCE_KEYS.contains(child.key()))
        .anyMatch(child -> {
          PositionedNode same = known.member(child.key());
          return same == null || !same.saysSame(child);
        });
  }
}

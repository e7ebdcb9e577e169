package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/**
 * The records of one collection, each with its id in the model.
 *
 * @param <T> the type of the records in the model
 */
final class ImportedRecords<T extends Identified> {

  /**
   * A record.
   *
   * @param object the object in the file
   * @param id the id in the model
   * @param original the id in the file, if it differs
   */
  record Entry<T extends Identified>(ImportedObject object, Id<T> id, Optional<String> original) {}

  private final PopoloCollection collection;
  private final IdAllocator ids;
  private final List<Entry<T>> entries = new ArrayList<>();
  private final Map<String, Entry<T>> byText = new HashMap<>();

  ImportedRecords(PopoloCollection collection, IdAllocator ids) {
    this.collection = collection;
    this.ids = ids;
  }

  List<Entry<T>> entries() {
    return entries;
  }

  /** Returns the id in the model of a record by its id in the files, or null if the files have no record of that id. */
  @Nullable
  Id<T> find(String text) {
    Entry<T> found = byText.get(text);
    return found == null ? null : found.id();
  }

  /**
   * Adds a record, unless there is one with its id.
   *
   * @param alternative the text that the id is made from if the record has none
   * @return the record, or null if it is left out
   */
  @Nullable
  Entry<T> add(ImportedObject object, String alternative) {
    String text = object.id("id");
    Entry<T> before = text == null ? null : byText.get(text);
    if (text != null && before != null) {
      return addAgain(object, text, before);
    }
    Entry<T> record =
        text == null ? new Entry<>(object, id(alternative), Optional.empty()) : entry(object, text);
    entries.add(record);
    if (text != null) {
      byText.put(text, record);
    }
    return record;
  }

  /** Adds a membership under another id, since nothing refers to it; other records are left out. */
  private @Nullable Entry<T> addAgain(ImportedObject object, String text, Entry<T> before) {
    if (object.object().saysSame(before.object().object())) {
      object.report(
          PopoloCode.REPEATED,
          object.object(),
          label(text) + " occurs twice, with the same content");
      return null;
    }
    boolean held = collection == PopoloCollection.MEMBERSHIPS;
    String consequence = held ? "this one gets another id" : "this one is left out";
    object.report(
        PopoloCode.ID_REPEATED,
        object.at("id"),
        label(text) + " occurs twice, with different content; " + consequence);
    return held ? new Entry<>(object, id(text), Optional.empty()) : null;
  }

  private String label(String text) {
    return collection.label() + " " + ValueQuoter.of(text);
  }

  private Entry<T> entry(ImportedObject object, String text) {
    Id<T> id = id(text);
    if (id.value().equals(text)) {
      return new Entry<>(object, id, Optional.empty());
    }
    object
        .diagnostics()
        .tally(
            PopoloCode.ID_DERIVED,
            object.at("id"),
            collection.key(),
            count -> String.format(
                Locale.ROOT,
                "%,d ids of %s are invalid here or not unique; each is kept as the identifier \"%s\"",
                count,
                collection.key(),
                IdAllocator.SCHEME));
    return new Entry<>(object, id, Optional.of(text));
  }

  private Id<T> id(String text) {
    return Id.of(ids.assign(collection.label(), text));
  }
}

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
 * The records of one collection, each with an id of ours.
 *
 * @param <T> what they are in the model
 */
final class ImportedRecords<T extends Identified> {

  /**
   * A record.
   *
   * @param entry what the file has
   * @param id its id with us
   * @param original its id in the file, where it is another one
   */
  record Entered<T extends Identified>(ImportedObject entry, Id<T> id, Optional<String> original) {}

  private final PopoloCollection collection;
  private final IdAllocator ids;
  private final List<Entered<T>> entered = new ArrayList<>();
  private final Map<String, Entered<T>> byText = new HashMap<>();

  ImportedRecords(PopoloCollection collection, IdAllocator ids) {
    this.collection = collection;
    this.ids = ids;
  }

  List<Entered<T>> entered() {
    return entered;
  }

  /** Our id of the record that has an id in the files, or null where none has it. */
  @Nullable
  Id<T> find(String text) {
    Entered<T> found = byText.get(text);
    return found == null ? null : found.id();
  }

  /**
   * Takes a record in, unless it is one that is there already, which is reported.
   *
   * @param nameless what the id is made from where the record has none
   * @return the record, or null where it is left out
   */
  @Nullable
  Entered<T> enter(ImportedObject object, String nameless) {
    String text = object.id("id");
    Entered<T> before = text == null ? null : byText.get(text);
    if (text != null && before != null) {
      return again(object, text, before);
    }
    Entered<T> record = text == null
        ? new Entered<>(object, id(nameless), Optional.empty())
        : entered(object, text);
    entered.add(record);
    if (text != null) {
      byText.put(text, record);
    }
    return record;
  }

  /** A membership, which nobody refers to, is held under another id; which one of two others is meant, nobody knows. */
  private @Nullable Entered<T> again(ImportedObject object, String text, Entered<T> before) {
    if (object.object().saysSame(before.entry().object())) {
      object.remark(
          PopoloCode.REPEATED, object.object(), called(text) + " is told again in the same words");
      return null;
    }
    boolean held = collection == PopoloCollection.MEMBERSHIPS;
    String what = held ? "this one gets another" : "this one is left out";
    object.remark(
        PopoloCode.ID_REPEATED, object.at("id"), called(text) + " is there already; " + what);
    return held ? new Entered<>(object, id(text), Optional.empty()) : null;
  }

  private String called(String text) {
    return collection.label() + " " + ValueQuoter.of(text);
  }

  private Entered<T> entered(ImportedObject object, String text) {
    Id<T> id = id(text);
    if (id.value().equals(text)) {
      return new Entered<>(object, id, Optional.empty());
    }
    object
        .remarks()
        .tally(
            PopoloCode.ID_DERIVED,
            object.at("id"),
            collection.key(),
            count -> String.format(
                Locale.ROOT,
                "%,d ids of %s are no ids here, or taken; each is kept under the identifier \"%s\"",
                count,
                collection.key(),
                IdAllocator.SCHEME));
    return new Entered<>(object, id, Optional.of(text));
  }

  private Id<T> id(String text) {
    return Id.of(ids.assign(collection.label(), text));
  }
}

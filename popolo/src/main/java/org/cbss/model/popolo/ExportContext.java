package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What all records that are written have in common: their ids, texts and dates, and what is lost of them. */
final class ExportContext {
  private static final String ONE_LANGUAGE = "Popolo's text is in one language";
  private static final String PLAIN_DATES =
      "Popolo's dates are a year, a month or a day, or not there, and an end is not before its start";

  private final LanguageTag language;
  private final Losses losses = new Losses();
  private final IdAllocator ids = new IdAllocator();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> readIds = new HashMap<>();
  private final Map<PopoloCollection, Set<String>> taken = new EnumMap<>(PopoloCollection.class);
  private final Map<PopoloCollection, List<JsonObjectBuilder>> items =
      new EnumMap<>(PopoloCollection.class);

  ExportContext(Dataset dataset) {
    this.language = dataset.language();
    for (PopoloCollection each : PopoloCollection.values()) {
      items.put(each, new ArrayList<>());
      taken.put(each, new HashSet<>());
    }
  }

  Losses losses() {
    return losses;
  }

  IdAllocator ids() {
    return ids;
  }

  List<JsonObjectBuilder> items(PopoloCollection collection) {
    return Objects.requireNonNull(items.get(collection));
  }

  private Set<String> taken(PopoloCollection collection) {
    return Objects.requireNonNull(taken.get(collection));
  }

  /** Whether no record of a collection is written under an id yet. */
  boolean isFree(PopoloCollection collection, String text) {
    return !taken(collection).contains(text);
  }

  /** The id that a record is written under, or null where it is not written. */
  @Nullable
  String written(PopoloCollection collection, String id) {
    return texts.get(collection + " " + id);
  }

  /** Whether an entity can be written under its id; where another has it, that is listed. */
  boolean isFirst(Entity entity) {
    boolean first = seen.add(entity.id().value());
    if (!first) {
      losses.add(entity, "another record has this id");
    }
    return first;
  }

  /** Begins an entity, under the id that it had in Popolo if reading would change that to the id that it has here. */
  JsonObjectBuilder begin(PopoloCollection collection, Entity entity) {
    String id = entity.id().value();
    String original = entity.identifiers().get(IdAllocator.SCHEME);
    boolean same = original != null && isOriginal(collection, id, original);
    String text = same ? Objects.requireNonNull(original) : id;
    String read = ids.assign(collection.label(), text);
    taken(collection).add(text);
    texts.put(collection + " " + id, text);
    readIds.put(id, read);
    if (!read.equals(id)) {
      losses.add(id, "id", id, "another record gets this id when it is read", read);
      losses.add(
          id, "identifiers/" + IdAllocator.SCHEME, "", "it keeps the id that was written", text);
    }
    return new JsonObjectBuilder().put("id", text);
  }

  private boolean isOriginal(PopoloCollection collection, String id, String original) {
    return !original.equals(id)
        && !UnsafeCharacters.isBlank(original)
        && Texts.clean(original, false).equals(original)
        && isFree(collection, original)
        && ids.next(collection.label(), original).equals(id);
  }

  /** Writes the identifiers of an entity, but for the one that is its id in Popolo. */
  void identifiers(JsonObjectBuilder object, Entity entity) {
    List<JsonObjectBuilder> some = new ArrayList<>();
    entity.identifiers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(each -> !isOwn(object, entity, each.getKey(), each.getValue()))
        .forEach(each -> identifier(some, entity, each.getKey(), each.getValue()));
    object.put("identifiers", some);
  }

  private void identifier(
      List<JsonObjectBuilder> some, Entity entity, String scheme, String identifier) {
    if (isLine(scheme) && isLine(identifier)) {
      some.add(new JsonObjectBuilder().put("identifier", identifier).put("scheme", scheme));
    } else {
      String path = "identifiers/" + DataPath.escape(scheme);
      String why = Texts.why(isLine(scheme) ? identifier : scheme, false);
      losses.add(entity.id().value(), path, identifier, why, null);
    }
  }

  private static boolean isLine(String text) {
    return !UnsafeCharacters.isBlank(text) && Texts.clean(text, false).equals(text);
  }

  /** Lists the identifiers of an entity for which Popolo has no place. */
  void loseIdentifiers(JsonObjectBuilder object, Entity entity) {
    entity.identifiers().forEach((scheme, identifier) -> {
      if (!isOwn(object, entity, scheme, identifier)) {
        losses.addKeyed(entity.id().value(), "identifiers", scheme, identifier);
      }
    });
  }

  /** Whether reading makes an identifier of the id that is written, since it is another than that of the entity. */
  private static boolean isOwn(
      JsonObjectBuilder object, Entity entity, String scheme, String identifier) {
    return scheme.equals(IdAllocator.SCHEME)
        && identifier.equals(object.text("id"))
        && !identifier.equals(entity.id().value());
  }

  /** What can be said of a text, or null where that is blank, which is not read. */
  @Nullable
  String said(LocalizedText text) {
    return said(text.in(language), true);
  }

  private static @Nullable String said(String text, boolean prose) {
    String clean = Texts.clean(text, prose);
    return UnsafeCharacters.isBlank(clean) ? null : clean;
  }

  /**
   * Lists a text of which another is read back, or none.
   *
   * @param blank what is read where nothing can be said, or null where that is nothing
   */
  void compareText(String id, String attribute, LocalizedText text, @Nullable String blank) {
    String said = said(text);
    String read = said == null ? blank : said;
    if (read == null || !LocalizedText.of(read).equals(text)) {
      losses.add(id, attribute, Losses.text(text), why(text), read);
    }
  }

  private String why(LocalizedText text) {
    boolean one = text.plain().isPresent() || UnsafeCharacters.isBlank(text.in(language));
    return one ? Texts.why(text.in(language), true) : ONE_LANGUAGE;
  }

  /** Writes the text that an entity is named by as well as it can be said; its id is read where that is blank. */
  void name(JsonObjectBuilder object, String key, String id, String attribute, LocalizedText text) {
    object.put(key, said(text));
    compareText(id, attribute, text, readIds.get(id));
  }

  /** Writes a text as well as it can be said, if there is one. */
  void text(
      JsonObjectBuilder object,
      String key,
      String id,
      String attribute,
      Optional<LocalizedText> text) {
    text.ifPresent(some -> {
      object.put(key, said(some));
      compareText(id, attribute, some, null);
    });
  }

  /** Writes the name of an entity in one line; its id is read where that is blank. */
  void line(JsonObjectBuilder object, String id, String attribute, String text) {
    line(object, id, attribute, text, readIds.get(id));
  }

  /** Another name in one line; nothing where it is blank. */
  JsonObjectBuilder otherLine(String id, String attribute, String text) {
    JsonObjectBuilder object = new JsonObjectBuilder();
    line(object, id, attribute, text, null);
    return object;
  }

  private void line(
      JsonObjectBuilder object, String id, String attribute, String text, @Nullable String blank) {
    String said = said(text, false);
    object.put("name", said);
    if (!text.equals(said)) {
      losses.add(id, attribute, text, Texts.why(text, false), said == null ? blank : said);
    }
  }

  /** Another name of an organization, with its language where it is in one; nothing where it is blank. */
  JsonObjectBuilder otherName(String id, String attribute, LocalizedText name) {
    JsonObjectBuilder object = new JsonObjectBuilder();
    if (name.translations().size() != 1) {
      text(object, "name", id, attribute, Optional.of(name));
      return object;
    }
    LanguageTag tag = name.translations().firstKey();
    String said = said(name.in(tag), true);
    object.put("name", said);
    if (name.in(tag).equals(said)) {
      return object.put("lang", tag.value());
    }
    losses.add(id, attribute, Losses.text(name), Texts.why(name.in(tag), true), said);
    return object;
  }

  /** Writes the dates of a span, as far as they can be said. */
  static void dates(
      JsonObjectBuilder object, String startKey, String endKey, Optional<TimeSpan> span) {
    span.ifPresent(some -> {
      object.put(startKey, text(Dates.sayable(some.start())));
      object.put(endKey, text(Dates.sayable(some.end())));
    });
  }

  private static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.toString();
  }

  /**
   * Lists a span of which another is read back.
   *
   * @param span the span
   * @param read the one that is read back
   */
  void compare(String id, String attribute, Optional<TimeSpan> span, @Nullable TimeSpan read) {
    if (!span.equals(Optional.ofNullable(read))) {
      String value = span.map(TimeSpan::toString).orElse("");
      String instead = read == null ? null : read.toString();
      losses.add(id, attribute, value, PLAIN_DATES, instead);
    }
  }

  /** The date of a key as it is read back. */
  static @Nullable EdtfDate date(JsonObjectBuilder object, String key) {
    String text = object.text(key);
    return text == null ? null : Dates.parse(text);
  }

  /** Writes the dates of a span that nothing else bears on, and lists what is lost of it. */
  void span(
      JsonObjectBuilder object,
      String startKey,
      String endKey,
      String id,
      Optional<TimeSpan> span) {
    dates(object, startKey, endKey, span);
    compare(id, "period", span, Dates.span(date(object, startKey), date(object, endKey)));
  }
}

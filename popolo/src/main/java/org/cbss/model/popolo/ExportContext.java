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
import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Writes the ids, texts and dates of all records, and collects the losses. */
final class ExportContext {
  /** The length up to which a text may be repeated in many records. */
  static final int MAX_REPEATED = 500;

  private static final String ONE_LANGUAGE = "Popolo's text is in one language";
  private static final String PLAIN_DATES =
      "the dates of Popolo are years, months and days, or missing, and an end is not before its start";

  private final LanguageTag language;
  private final LossCollector losses = new LossCollector();
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

  LossCollector losses() {
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

  /** Returns whether no record of a collection is written under an id yet. */
  boolean isFree(PopoloCollection collection, String text) {
    return !taken(collection).contains(text);
  }

  /** Returns the id that a record is written under, or null if it is not written. */
  @Nullable
  String written(PopoloCollection collection, String id) {
    return texts.get(collection + " " + id);
  }

  /** Returns whether an entity is the first with its id; otherwise, it is lost. */
  boolean isFirst(Entity entity) {
    boolean first = seen.add(entity.id().value());
    if (!first) {
      losses.add(entity, "another record has the same id");
    }
    return first;
  }

  /** Begins an entity, under its original id in Popolo if reading would change that to its id here. */
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
      losses.add(id, "id", id, "another record gets this id in reading", read);
      losses.add(
          id, "identifiers/" + IdAllocator.SCHEME, "", "the identifier keeps the written id", text);
    }
    return new JsonObjectBuilder().put("id", text);
  }

  private boolean isOriginal(PopoloCollection collection, String id, String original) {
    // the id is repeated in each reference to the record
    return !original.equals(id)
        && original.length() <= MAX_REPEATED
        && !InvisibleCharacters.isBlank(original)
        && TextCleaner.clean(original, false).equals(original)
        && isFree(collection, original)
        && ids.next(collection.label(), original).equals(id);
  }

  /** Writes the identifiers of an entity, except its id in Popolo. */
  void identifiers(JsonObjectBuilder object, Entity entity) {
    List<JsonObjectBuilder> written = new ArrayList<>();
    entity.identifiers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(each -> !isOwn(object, entity, each.getKey(), each.getValue()))
        .forEach(each -> identifier(written, entity, each.getKey(), each.getValue()));
    object.put("identifiers", written);
  }

  private void identifier(
      List<JsonObjectBuilder> written, Entity entity, String scheme, String identifier) {
    if (isLine(scheme) && isLine(identifier)) {
      written.add(new JsonObjectBuilder().put("identifier", identifier).put("scheme", scheme));
    } else {
      String path = "identifiers/" + DataPath.escape(scheme);
      String reason = TextCleaner.reason(isLine(scheme) ? identifier : scheme, false);
      losses.add(entity.id().value(), path, identifier, reason, null);
    }
  }

  private static boolean isLine(String text) {
    return !InvisibleCharacters.isBlank(text) && TextCleaner.clean(text, false).equals(text);
  }

  /** Collects the identifiers of an entity of a kind without identifiers in Popolo. */
  void addLostIdentifiers(JsonObjectBuilder object, Entity entity) {
    entity.identifiers().forEach((scheme, identifier) -> {
      if (!isOwn(object, entity, scheme, identifier)) {
        losses.addKeyed(entity.id().value(), "identifiers", scheme, identifier);
      }
    });
  }

  /** Returns whether an identifier is the written id, from which reading makes it again. */
  private static boolean isOwn(
      JsonObjectBuilder object, Entity entity, String scheme, String identifier) {
    return scheme.equals(IdAllocator.SCHEME)
        && identifier.equals(object.text("id"))
        && !identifier.equals(entity.id().value());
  }

  /** Returns whether a text is too long to be repeated in many records. */
  boolean isLong(LocalizedText text) {
    return text.in(language).length() > MAX_REPEATED;
  }

  /** Returns the part of a text that can be written, or null if that is blank, which is not read. */
  @Nullable
  String writable(LocalizedText text) {
    return writable(text.in(language), true);
  }

  static @Nullable String writable(String text, boolean prose) {
    String clean = TextCleaner.clean(text, prose);
    return InvisibleCharacters.isBlank(clean) ? null : clean;
  }

  /**
   * Collects a text that is not read back unchanged.
   *
   * @param blank the text that is read if nothing can be written, or null if there is none
   */
  void compareText(String id, String attribute, LocalizedText text, @Nullable String blank) {
    String written = writable(text);
    String read = written == null ? blank : written;
    if (read == null || !LocalizedText.of(read).equals(text)) {
      losses.add(id, attribute, LossCollector.text(text), reason(text), read);
    }
  }

  private String reason(LocalizedText text) {
    boolean one = text.plain().isPresent() || InvisibleCharacters.isBlank(text.in(language));
    return one ? TextCleaner.reason(text.in(language), true) : ONE_LANGUAGE;
  }

  /** Writes the name of an entity; if it is blank, the id is read instead. */
  void name(JsonObjectBuilder object, String key, String id, String attribute, LocalizedText text) {
    object.put(key, writable(text));
    compareText(id, attribute, text, readIds.get(id));
  }

  /** Writes a text, if there is one. */
  void text(
      JsonObjectBuilder object,
      String key,
      String id,
      String attribute,
      Optional<LocalizedText> text) {
    text.ifPresent(given -> {
      object.put(key, writable(given));
      compareText(id, attribute, given, null);
    });
  }

  /** Writes the name of an entity in one line; if it is blank, the id is read instead. */
  void line(JsonObjectBuilder object, String id, String attribute, String text) {
    line(object, id, attribute, text, readIds.get(id));
  }

  /** Returns another name in one line, empty if it is blank. */
  JsonObjectBuilder otherLine(String id, String attribute, String text) {
    JsonObjectBuilder object = new JsonObjectBuilder();
    line(object, id, attribute, text, null);
    return object;
  }

  private void line(
      JsonObjectBuilder object, String id, String attribute, String text, @Nullable String blank) {
    String written = writable(text, false);
    object.put("name", written);
    if (!text.equals(written)) {
      String read = written == null ? blank : written;
      losses.add(id, attribute, text, TextCleaner.reason(text, false), read);
    }
  }

  /** Returns another name of an organization, with its language if it states one, empty if it is blank. */
  JsonObjectBuilder otherName(String id, String attribute, LocalizedText name) {
    JsonObjectBuilder object = new JsonObjectBuilder();
    if (name.translations().size() != 1) {
      text(object, "name", id, attribute, Optional.of(name));
      return object;
    }
    LanguageTag tag = name.translations().firstKey();
    String written = writable(name.in(tag), true);
    object.put("name", written);
    if (name.in(tag).equals(written)) {
      return object.put("lang", tag.value());
    }
    losses.add(
        id, attribute, LossCollector.text(name), TextCleaner.reason(name.in(tag), true), written);
    return object;
  }

  /** Writes the dates of a span, each as the narrowest date of Popolo. */
  static void dates(
      JsonObjectBuilder object, String startKey, String endKey, Optional<TimeSpan> span) {
    span.ifPresent(given -> {
      object.put(startKey, text(PopoloDates.narrowest(given.start())));
      object.put(endKey, text(PopoloDates.narrowest(given.end())));
    });
  }

  private static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.toString();
  }

  /**
   * Collects a span that is not read back unchanged.
   *
   * @param span the span
   * @param read the span that is read back, or null if there is none
   */
  void compare(String id, String attribute, Optional<TimeSpan> span, @Nullable TimeSpan read) {
    if (!span.equals(Optional.ofNullable(read))) {
      String value = span.map(TimeSpan::toString).orElse("");
      String instead = read == null ? null : read.toString();
      losses.add(id, attribute, value, PLAIN_DATES, instead);
    }
  }

  /** Returns the date of a key as it is read back. */
  static @Nullable EdtfDate date(JsonObjectBuilder object, String key) {
    String text = object.text(key);
    return text == null ? null : PopoloDates.parse(text);
  }

  /**
   * Writes the dates of the period of an entity, and collects its loss.
   *
   * @param limit the last possible day of a missing end after a start, or null if there is none
   */
  void period(
      JsonObjectBuilder object,
      String startKey,
      String endKey,
      String id,
      Optional<TimeSpan> span,
      @Nullable EdtfDate limit) {
    dates(object, startKey, endKey, span);
    EdtfDate start = date(object, startKey);
    EdtfDate end = date(object, endKey);
    compare(id, "period", span, PopoloDates.span(start, end, start == null ? null : limit));
  }
}

package org.cbss.model.popolo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * An object of a file, whose values are taken one by one. Values of the wrong type are reported, and so are, in the end, all
 * values that were not taken: nothing is ignored without a finding.
 */
final class ImportedObject {
  private static final String ID_SUFFIX = "_id";

  private final String collection;
  private final Set<String> knownKeys;
  private final PositionedNode object;
  private final ImportDiagnostics diagnostics;
  private final Map<String, String> implied = new HashMap<>(0);

  /**
   * Creates an object.
   *
   * @param collection the name of the collection of such objects
   * @param knownKeys the keys that Popolo defines for them
   * @param object the object
   * @param diagnostics collects the findings
   */
  ImportedObject(
      String collection,
      Set<String> knownKeys,
      PositionedNode object,
      ImportDiagnostics diagnostics) {
    this.collection = collection;
    this.knownKeys = knownKeys;
    this.object = object;
    this.diagnostics = diagnostics;
  }

  PositionedNode object() {
    return object;
  }

  /** Sets a value that the object need not state because its place in the file implies it. */
  void imply(String key, String value) {
    implied.put(key, value);
  }

  /** Takes the value of a key, and returns null if there is none or it is empty. */
  @Nullable
  PositionedNode take(String key) {
    PositionedNode value = object.take(key);
    return value == null || value.isEmpty() ? null : value;
  }

  boolean has(String key) {
    PositionedNode value = object.member(key);
    return value != null && !value.isEmpty();
  }

  /** Returns the value of a key, or the object itself if it has none: the location of a finding. */
  PositionedNode at(String key) {
    PositionedNode value = object.member(key);
    return value == null ? object : value;
  }

  /** Returns the text of a key without taking it: for an array, that of its only element; for an object, its id. */
  @Nullable
  String peek(String key) {
    String text = text(object.member(key));
    String embedded = text == null ? text(embedded(key)) : text;
    return embedded == null ? implied.get(key) : embedded;
  }

  /** Returns the record in the place of its id, such as {@code "person"} for {@code "person_id"}. */
  private @Nullable PositionedNode embedded(String key) {
    PositionedNode value = key.endsWith(ID_SUFFIX)
        ? object.member(key.substring(0, key.length() - ID_SUFFIX.length()))
        : null;
    return value == null || value.type() != PositionedNode.Type.OBJECT ? null : value;
  }

  private static @Nullable String text(@Nullable PositionedNode value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    return switch (value.type()) {
      case ARRAY -> value.children().size() == 1 ? text(value.children().get(0)) : null;
      case OBJECT -> text(value.member("id"));
      default -> cleanId(value.text());
    };
  }

  /** Takes an id, which may also be a number, or the only element of an array. */
  @Nullable
  String id(String key) {
    PositionedNode value = take(key);
    if (value == null || value.type() != PositionedNode.Type.ARRAY) {
      return value == null ? idOfEmbedded(key) : cleanedId(value, string(value, "an id"));
    }
    List<PositionedNode> some = value.children();
    PositionedNode only = some.size() == 1 ? some.get(0) : null;
    if (only == null || isNested(only) || only.isEmpty()) {
      String message = "expected one " + ValueQuoter.of(key) + ", found an array of " + some.size()
          + " values; it is left out";
      diagnostics.add(PopoloCode.ID_ARRAY, value, message, "write one id");
      return null;
    }
    diagnostics.add(
        PopoloCode.ID_ARRAY,
        value,
        "expected an id, found an array of one id, which is used",
        "write the id without brackets");
    return cleanedId(only, only.text());
  }

  private @Nullable String cleanedId(PositionedNode value, @Nullable String text) {
    String clean = text == null ? null : cleanId(text);
    if (text != null && !text.equals(clean) && !InvisibleCharacters.isBlank(text)) {
      reportCleaned(value, text);
    }
    return clean;
  }

  private static @Nullable String cleanId(String text) {
    String clean = TextCleaner.clean(text, false);
    return InvisibleCharacters.isBlank(clean) ? null : clean;
  }

  private void reportCleaned(PositionedNode value, String text) {
    diagnostics.add(
        PopoloCode.TEXT_CLEANED,
        value,
        "the control characters and unpaired surrogates of " + ValueQuoter.of(text)
            + " are left out");
  }

  private @Nullable String idOfEmbedded(String key) {
    PositionedNode value = embedded(key);
    if (value != null) {
      object.take(value.key());
    }
    return peek(key);
  }

  private static boolean isNested(PositionedNode value) {
    return value.type() == PositionedNode.Type.ARRAY || value.type() == PositionedNode.Type.OBJECT;
  }

  private @Nullable String string(@Nullable PositionedNode value, String expected) {
    if (value == null || value.type() == PositionedNode.Type.STRING) {
      return value == null ? null : value.text();
    }
    if (value.type() == PositionedNode.Type.NUMBER) {
      diagnostics.tally(
          PopoloCode.NUMBER,
          value,
          collection + " " + value.key(),
          count -> "expected a string, found a number, whose digits are used: "
              + times(value.key(), count));
      return value.text();
    }
    reportWrongType(value, expected);
    return null;
  }

  private String times(String key, int count) {
    return ValueQuoter.of(key) + " in " + collection + ", " + times(count);
  }

  static String times(int count) {
    return count == 1 ? "once" : String.format(Locale.ROOT, "%,d times", count);
  }

  void reportWrongType(PositionedNode value, String expected) {
    String found = value.type().name().toLowerCase(Locale.ROOT);
    diagnostics.add(
        PopoloCode.WRONG_TYPE,
        value,
        "expected " + expected + ", found a value of the type " + found + "; it is left out");
  }

  /** Takes a line of text. */
  @Nullable
  String line(String key) {
    return text(key, false);
  }

  /** Takes a text, perhaps of several lines. */
  @Nullable
  String prose(String key) {
    return text(key, true);
  }

  private @Nullable String text(String key, boolean prose) {
    PositionedNode value = take(key);
    String text = string(value, "text");
    if (value == null || text == null) {
      return null;
    }
    String clean = TextCleaner.clean(text, prose);
    if (!clean.equals(text)) {
      reportCleaned(value, text);
    }
    return InvisibleCharacters.isBlank(clean) ? null : clean;
  }

  /** Takes a positive integer, and returns 0 if there is none. */
  int positiveInteger(String key) {
    PositionedNode value = take(key);
    if (value == null) {
      return 0;
    }
    boolean isText = !isNested(value) && value.text().matches("[0-9]{1,4}");
    int number = isText ? Integer.parseInt(value.text()) : 0;
    if (number == 0) {
      diagnostics.add(
          PopoloCode.WRONG_TYPE,
          value,
          "expected an integer from 1 to " + ValueType.PositiveInteger.MAX
              + (isNested(value) ? "" : ", found " + ValueQuoter.of(value.text()))
              + "; it is left out");
    }
    return number;
  }

  /** Takes a date. */
  @Nullable
  EdtfDate date(String key) {
    PositionedNode value = take(key);
    String text = string(value, "a date");
    if (value == null || text == null) {
      return null;
    }
    EdtfDate date = PopoloDates.parse(text);
    return date != null ? date : correctedDate(value, text);
  }

  private @Nullable EdtfDate correctedDate(PositionedNode value, String text) {
    boolean timed = text.length() > 10 && "T ".indexOf(text.charAt(10)) >= 0;
    EdtfDate day = timed ? PopoloDates.parse(text.substring(0, 10)) : null;
    if (day != null) {
      diagnostics.add(
          PopoloCode.TIME_OF_DAY,
          value,
          "the time of day of " + ValueQuoter.of(text) + " is not held");
      return day;
    }
    EdtfDate date = PopoloDates.parse(PopoloDates.withoutZeros(text));
    String message = date == null
        ? "invalid date " + ValueQuoter.of(text) + "; it is left out"
        : ValueQuoter.of(text) + " is read as " + date;
    diagnostics.add(
        PopoloCode.DATE_SYNTAX, value, message, "write a year, a month or a day, such as 2010-06");
    return date;
  }

  /** Takes the objects in the array of a key. */
  List<PositionedNode> objects(String key) {
    PositionedNode array = take(key);
    if (array == null) {
      return List.of();
    }
    if (array.type() != PositionedNode.Type.ARRAY) {
      reportWrongType(array, "an array");
      return List.of();
    }
    return array.children().stream().filter(this::isObject).toList();
  }

  private boolean isObject(PositionedNode value) {
    if (value.type() == PositionedNode.Type.OBJECT) {
      return true;
    }
    if (!value.isEmpty()) {
      reportWrongType(value, "an object");
    }
    return false;
  }

  /** Reports that a value is not held, once for all such values of the file. */
  void reportNotHeld(PositionedNode value, String description) {
    diagnostics.tally(
        PopoloCode.NOT_HELD,
        value,
        collection + " " + description,
        count -> description + " in " + collection + " is not held: " + times(count));
  }

  void report(PopoloCode code, PositionedNode at, String message) {
    diagnostics.add(code, at, message);
  }

  ImportDiagnostics diagnostics() {
    return diagnostics;
  }

  /** Reports all values that were not taken. */
  void finish() {
    for (PositionedNode value : object.untaken()) {
      String key = value.key();
      if (object.member(key) != value) {
        diagnostics.addRepeatedKey(value);
      } else if (knownKeys.contains(key)) {
        reportNotHeld(value, ValueQuoter.of(key));
      } else {
        diagnostics.tally(
            PopoloCode.UNKNOWN_KEY,
            value,
            collection + " " + key,
            count -> "unknown key " + times(key, count) + "; it is left out");
      }
    }
  }
}

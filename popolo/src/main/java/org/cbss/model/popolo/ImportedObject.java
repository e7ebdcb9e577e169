package org.cbss.model.popolo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * An object of a file, from which values are taken one by one. What is of another type than is wanted is reported, and so is,
 * in the end, all that was not taken: nothing is passed over in silence.
 */
final class ImportedObject {
  private static final String OF_AN_ID = "_id";

  private final String collection;
  private final Set<String> known;
  private final PositionedNode object;
  private final ImportDiagnostics diagnostics;
  private Map<String, String> implied = Map.of();

  /**
   * An object.
   *
   * @param collection what the collection of such objects is called
   * @param known the keys that Popolo has for them
   * @param object the object
   * @param diagnostics where remarks go
   */
  ImportedObject(
      String collection, Set<String> known, PositionedNode object, ImportDiagnostics diagnostics) {
    this.collection = collection;
    this.known = known;
    this.object = object;
    this.diagnostics = diagnostics;
  }

  PositionedNode object() {
    return object;
  }

  /** Gives it an id that it need not state, since it stands within the record that has the id. */
  void imply(String key, String id) {
    implied = Map.of(key, id);
  }

  /** The value of a key, or null where it is not there or says nothing. */
  @Nullable
  PositionedNode take(String key) {
    PositionedNode value = object.take(key);
    return value == null || value.isEmpty() ? null : value;
  }

  boolean has(String key) {
    PositionedNode value = object.member(key);
    return value != null && !value.isEmpty();
  }

  /** The value of a key, or the object itself where it has none: where a remark belongs. */
  PositionedNode at(String key) {
    PositionedNode value = object.member(key);
    return value == null ? object : value;
  }

  /** The text of a key that is not taken yet; of an array, of its only element; of an object, its id. */
  @Nullable
  String peek(String key) {
    String text = text(object.member(key));
    String embedded = text == null ? text(embedded(key)) : text;
    return embedded == null ? implied.get(key) : embedded;
  }

  /** The record that stands where its id would do: {@code "person"} in place of {@code "person_id"}. */
  private @Nullable PositionedNode embedded(String key) {
    PositionedNode value = key.endsWith(OF_AN_ID)
        ? object.member(key.substring(0, key.length() - OF_AN_ID.length()))
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

  /** An id, which may also be a number, or alone in an array. */
  @Nullable
  String id(String key) {
    PositionedNode value = take(key);
    if (value == null || value.type() != PositionedNode.Type.ARRAY) {
      return value == null ? idOfEmbedded(key) : mendedId(value, string(value, "an id"));
    }
    List<PositionedNode> some = value.children();
    PositionedNode only = some.size() == 1 ? some.get(0) : null;
    if (only == null || isNested(only) || only.isEmpty()) {
      String message = "this " + ValueQuoter.of(key) + " is an array of " + some.size()
          + " values; it is left out";
      diagnostics.add(PopoloCode.ID_ARRAY, value, message, "write one id");
      return null;
    }
    diagnostics.add(
        PopoloCode.ID_ARRAY, value, "an array of one id, which is taken", "write the id alone");
    return mendedId(only, only.text());
  }

  /** An id without what no text may hold, which is reported. */
  private @Nullable String mendedId(PositionedNode value, @Nullable String text) {
    String clean = text == null ? null : cleanId(text);
    if (text != null && !text.equals(clean) && !UnsafeCharacters.isBlank(text)) {
      mended(value, text);
    }
    return clean;
  }

  private static @Nullable String cleanId(String text) {
    String clean = Texts.clean(text, false);
    return UnsafeCharacters.isBlank(clean) ? null : clean;
  }

  private void mended(PositionedNode value, String text) {
    diagnostics.add(
        PopoloCode.TEXT_MENDED,
        value,
        "control characters in " + ValueQuoter.of(text) + " are left out");
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

  private @Nullable String string(@Nullable PositionedNode value, String wanted) {
    if (value == null || value.type() == PositionedNode.Type.STRING) {
      return value == null ? null : value.text();
    }
    if (value.type() == PositionedNode.Type.NUMBER) {
      diagnostics.tally(
          PopoloCode.NUMBER,
          value,
          collection + " " + value.key(),
          count ->
              "a number where a string belongs, taken as its digits: " + of(value.key(), count));
      return value.text();
    }
    wrongType(value, wanted);
    return null;
  }

  private String of(String key, int count) {
    return ValueQuoter.of(key) + " in " + collection + ", " + times(count);
  }

  private static String times(int count) {
    return count == 1 ? "once" : String.format(Locale.ROOT, "%,d times", count);
  }

  void wrongType(PositionedNode value, String wanted) {
    String found = value.type().name().toLowerCase(Locale.ROOT);
    diagnostics.add(
        PopoloCode.WRONG_TYPE,
        value,
        "expected " + wanted + ", found a value of the type " + found + "; it is left out");
  }

  /** A line of text. */
  @Nullable
  String line(String key) {
    return text(key, false);
  }

  /** Text, perhaps of several lines. */
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
    String clean = Texts.clean(text, prose);
    if (!clean.equals(text)) {
      mended(value, text);
    }
    return UnsafeCharacters.isBlank(clean) ? null : clean;
  }

  /** A date. */
  @Nullable
  EdtfDate date(String key) {
    PositionedNode value = take(key);
    String text = string(value, "a date");
    if (value == null || text == null) {
      return null;
    }
    EdtfDate date = Dates.parse(text);
    return date != null ? date : mendedDate(value, text);
  }

  private @Nullable EdtfDate mendedDate(PositionedNode value, String text) {
    boolean timed = text.length() > 10 && "T ".indexOf(text.charAt(10)) >= 0;
    EdtfDate day = timed ? Dates.parse(text.substring(0, 10)) : null;
    if (day != null) {
      diagnostics.add(
          PopoloCode.TIME_OF_DAY, value, "of " + ValueQuoter.of(text) + ", the day alone is held");
      return day;
    }
    EdtfDate date = Dates.parse(Dates.withoutZeros(text));
    String message = date == null
        ? ValueQuoter.of(text) + " is no date; it is left out"
        : ValueQuoter.of(text) + " is taken as " + date;
    diagnostics.add(
        PopoloCode.DATE_SYNTAX, value, message, "write a year, a month or a day, such as 2010-06");
    return date;
  }

  /** The objects in the array of a key. */
  List<PositionedNode> objects(String key) {
    PositionedNode array = take(key);
    if (array == null) {
      return List.of();
    }
    if (array.type() != PositionedNode.Type.ARRAY) {
      wrongType(array, "an array");
      return List.of();
    }
    return array.children().stream().filter(this::isObject).toList();
  }

  private boolean isObject(PositionedNode value) {
    if (value.type() == PositionedNode.Type.OBJECT) {
      return true;
    }
    if (!value.isEmpty()) {
      wrongType(value, "an object");
    }
    return false;
  }

  /** Reports that a value is not held, once for all values of a group in the file. */
  void notHeld(PositionedNode value, String what) {
    diagnostics.tally(
        PopoloCode.NOT_HELD,
        value,
        collection + " " + what,
        count -> what + " in " + collection + " is not held: " + times(count));
  }

  /** Reports a value. */
  void remark(PopoloCode code, PositionedNode at, String message) {
    diagnostics.add(code, at, message);
  }

  ImportDiagnostics remarks() {
    return diagnostics;
  }

  /** Reports all that was not taken. */
  void finish() {
    for (PositionedNode value : object.untaken()) {
      String key = value.key();
      if (object.member(key) != value) {
        diagnostics.repeated(value);
      } else if (known.contains(key)) {
        notHeld(value, ValueQuoter.of(key));
      } else {
        diagnostics.tally(
            PopoloCode.UNKNOWN_KEY,
            value,
            collection + " " + key,
            count -> "Popolo has no " + of(key, count) + "; it is left out");
      }
    }
  }
}

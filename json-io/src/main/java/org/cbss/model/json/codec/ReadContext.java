package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What the codecs need while one file is read: its tokens, the limits, and where problems go. */
public final class ReadContext {
  /** What helps where there is no value; whether one is required, most of those who report that do not know. */
  static final String NO_VALUE_HELP = "give a value, or leave it out where none is required";

  private final Tokens tokens;
  private final byte[] bytes;
  private final int begin;
  private final ReadLimits limits;
  private final @Nullable LanguageTag plainTextLanguage;
  private final NamedFormat format;
  private final Memos memos;
  private final Complaint complaint = this::problem;
  private ProblemLog problems;
  private @Nullable Said said;

  /** Where a citation says a value. */
  record Said(int offset, String pointer) {}

  /**
   * The context of a file.
   *
   * @param bytes its bytes
   * @param begin the offset of the first byte after a byte-order mark
   * @param limits the limits
   * @param problems where problems go
   * @param plainTextLanguage the language to state for plain text, or null to leave it plain
   * @param format the format that the file must name, or null where it names none
   * @param memos what was read before
   */
  public ReadContext(
      byte[] bytes,
      int begin,
      ReadLimits limits,
      ProblemLog problems,
      @Nullable LanguageTag plainTextLanguage,
      @Nullable String format,
      Memos memos) {
    this.tokens = new Tokens(bytes, begin, limits);
    this.bytes = bytes;
    this.begin = begin;
    this.limits = limits;
    this.problems = problems;
    this.plainTextLanguage = plainTextLanguage;
    this.format = new NamedFormat(format, begin);
    this.memos = memos;
  }

  /** The tokens. */
  Tokens tokens() {
    return tokens;
  }

  /** The bytes of the file. */
  byte[] bytes() {
    return bytes;
  }

  /** The offset of the first byte after a byte-order mark. */
  int begin() {
    return begin;
  }

  /** What is known of the format of the file. */
  NamedFormat format() {
    return format;
  }

  Memos memos() {
    return memos;
  }

  ReadLimits limits() {
    return limits;
  }

  @Nullable
  LanguageTag plainTextLanguage() {
    return plainTextLanguage;
  }

  int errors() {
    return problems.errors();
  }

  /** Forgets what the citation before said. */
  void expectSaid() {
    said = null;
  }

  /** Remembers where the current citation says a value: here. */
  void noteSaid() {
    said = new Said(offset(), pointer());
  }

  /** Where the current citation says a value, or null where it says none. */
  @Nullable
  Said said() {
    return said;
  }

  /** Lets problems go to another log, and gives back the one that they went to. */
  ProblemLog redirect(ProblemLog to) {
    ProblemLog before = problems;
    problems = to;
    return before;
  }

  /** Where the current token begins. */
  int offset() {
    return tokens.offset();
  }

  /** The JSON Pointer of the current token: of a key, the same as of its value. */
  String pointer() {
    return tokens.pointer();
  }

  /** Reports the current token. */
  void problem(Code code, String message, @Nullable String help) {
    problem(code.id(), message, help);
  }

  /** Reports the current token. */
  void problem(String code, String message, @Nullable String help) {
    problems.add(code, offset(), this::pointer, message, help);
  }

  /** Reports the current token. */
  Complaint complaint() {
    return complaint;
  }

  /** Reports another place than the current token. */
  void problemAt(int offset, String pointer, String code, String message, @Nullable String help) {
    problems.add(code, offset, () -> pointer, message, help);
  }

  /** Reports what another log holds. */
  void addAll(ProblemLog log) {
    problems.addAll(log);
  }

  /** Reports that the current token is of no type that is wanted here, and goes to the end of its value. */
  void wrongType(String wanted) {
    if (tokens.is(JsonToken.VALUE_NULL)) {
      problem(Code.SHAPE_NULL, "null is no value here", NO_VALUE_HELP);
    } else {
      problem(Code.SHAPE_TYPE, "expected " + wanted + ", found " + found(), null);
    }
    skip();
  }

  private String found() {
    return switch (tokens.current()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quoted.shorten(tokens.text());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      default -> "null";
    };
  }

  /** The text of the current string token, or null where a limit or half a surrogate pair forbids it. */
  @Nullable
  String string() {
    String text = tokens.text();
    if (text.length() > limits.stringBytes() / 3 && isTooLong(text)) {
      tooLarge("a string of more than " + limits.stringBytes() + " bytes");
      return null;
    }
    return text;
  }

  /** Reports that the current token is past a limit. */
  private void tooLarge(String message) {
    problem(Code.JSON_TOO_LARGE, message, null);
  }

  private boolean isTooLong(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length > limits.stringBytes();
  }

  /** Checks the current key, which the record does not have a place for; false where it is reported. */
  boolean checkKey(String key) {
    if (key.codePointCount(0, key.length()) > limits.keyLength()) {
      tooLarge("a key of more than " + limits.keyLength() + " characters");
      return false;
    }
    if (Characters.hasLoneSurrogate(key)) {
      problem(Code.JSON_ENCODING, "a key with half of a surrogate pair", null);
      return false;
    }
    return true;
  }

  /**
   * Takes the current key for one of an object; false where it is reported, with the parser at the end of its value.
   *
   * @param keys the keys of the object so far
   */
  boolean takeKey(String key, Set<String> keys) {
    boolean good = checkKey(key);
    if (good && keys.add(key)) {
      return true;
    }
    if (good) {
      duplicateKey(key);
    }
    tokens.next();
    skip();
    return false;
  }

  /** Reports the current key as one that stands there for the second time. */
  void duplicateKey(String key) {
    problem(
        Code.JSON_DUPLICATE_KEY,
        "the key " + Quoted.of(key) + " stands twice in this object",
        "remove one of the two");
  }

  /**
   * Goes to the last token of the current value, and reports what no value may hold. It takes no more of the stack for a
   * value that is nested deeply.
   */
  void skip() {
    Deque<Set<String>> open = new ArrayDeque<>(2);
    skipToken(open);
    while (!open.isEmpty()) {
      tokens.next();
      skipToken(open);
    }
  }

  /** Checks the current token; the keys of each object that is open, and an empty set for each array, are on the stack. */
  private void skipToken(Deque<Set<String>> open) {
    switch (tokens.current()) {
      case START_OBJECT -> open.push(new HashSet<>());
      case START_ARRAY -> open.push(Collections.emptySet());
      case END_OBJECT, END_ARRAY -> open.pop();
      case PROPERTY_NAME -> {
        String key = tokens.text();
        if (checkKey(key) && !open.element().add(key)) {
          duplicateKey(key);
        }
      }
      case VALUE_STRING -> {
        String text = string();
        if (text != null && tokens.string().isEscaped() && Characters.hasLoneSurrogate(text)) {
          problem(Code.JSON_ENCODING, "half of a surrogate pair", null);
        }
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checkNumber();
      default -> {}
    }
  }

  /** Checks the current number against the limit; false where it is reported. */
  boolean checkNumber() {
    if (tokens.length() <= limits.numberDigits()
        || tokens.text().chars().filter(Character::isDigit).count() <= limits.numberDigits()) {
      return true;
    }
    tooLarge("a number of more than " + limits.numberDigits() + " digits");
    return false;
  }

  /** The compact text of the current value, of which this is the first token; goes to its last one. */
  @Nullable
  String raw() {
    int from = offset();
    int before = errors();
    skip();
    return errors() == before
        ? JsonBytes.compact(bytes, from, JsonBytes.endOfValue(bytes, from))
        : null;
  }
}

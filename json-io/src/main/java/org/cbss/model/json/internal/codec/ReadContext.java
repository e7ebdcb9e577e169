package org.cbss.model.json.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.internal.diagnosis.JsonBytes;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.ProblemSink;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The state that the codecs share while they read one file: its parser, the limits, and the log of its problems. */
final class ReadContext {
  /** The help for an absent value; most codecs that report it do not know whether it is required. */
  static final String NO_VALUE_HELP = "give a value, or omit the key if it is optional";

  private final JsonParser parser;
  private final byte[] bytes;
  private final int begin;
  private final JsonLimits limits;
  private final @Nullable LanguageTag plainTextLanguage;
  private final FormatDetector format;
  private final ValueCaches caches;
  private final ProblemSink sink = this::problem;
  private ProblemLog problems;
  private int citedValueOffset;

  /**
   * Creates the context of a file.
   *
   * @param parser a parser of the bytes from {@code begin} on
   * @param bytes the bytes
   * @param begin the offset of the first byte after a byte-order mark
   * @param limits the limits
   * @param problems the log of problems
   * @param plainTextLanguage the language to state for plain text, or null to leave it plain
   * @param format the format that the file must name, or null if it names none
   * @param caches the caches of values
   */
  ReadContext(
      JsonParser parser,
      byte[] bytes,
      int begin,
      JsonLimits limits,
      ProblemLog problems,
      @Nullable LanguageTag plainTextLanguage,
      @Nullable String format,
      ValueCaches caches) {
    this.parser = parser;
    this.bytes = bytes;
    this.begin = begin;
    this.limits = limits;
    this.problems = problems;
    this.plainTextLanguage = plainTextLanguage;
    this.format = new FormatDetector(format, begin);
    this.caches = caches;
  }

  /** Returns the parser, which is at the current token. */
  JsonParser parser() {
    return parser;
  }

  FormatDetector format() {
    return format;
  }

  ValueCaches caches() {
    return caches;
  }

  /** Returns whether the file has a newer minor version of the format, so that unknown keys are kept. */
  boolean isNewer() {
    return caches.isNewer();
  }

  /** Reports that an unknown key is kept, once for each message. */
  void keepsUnknownKey(String message) {
    if (caches.addUnknownKey(message)) {
      problems.unknownKeyKept(offset(), pointer(), message + "; it is kept");
    }
  }

  void hasNewerFormat(String named) {
    format.isNewer();
    if (isNewer()) {
      problems.newerFormat(offset(), named);
    }
  }

  JsonLimits limits() {
    return limits;
  }

  @Nullable
  LanguageTag plainTextLanguage() {
    return plainTextLanguage;
  }

  int errors() {
    return problems.errors();
  }

  void citedValueOffset(int offset) {
    citedValueOffset = offset;
  }

  /** Returns the offset of the value that the current citation gives, as it was last set. */
  int citedValueOffset() {
    return citedValueOffset;
  }

  /** Directs problems to another log, and returns the previous one. */
  ProblemLog redirect(ProblemLog to) {
    ProblemLog before = problems;
    problems = to;
    return before;
  }

  /** Returns the offset of the current token. */
  int offset() {
    return begin + (int) parser.currentTokenLocation().getByteOffset();
  }

  /** Returns the JSON Pointer of the current token; that of a key is that of its value. */
  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** Reports a problem of the current token. */
  void problem(ProblemCode code, String message, @Nullable String help) {
    problem(code.id(), message, help);
  }

  /** Reports a problem of the current token. */
  void problem(String code, String message, @Nullable String help) {
    problems.add(code, offset(), this::pointer, message, help);
  }

  /** Returns a sink that reports problems of the current token. */
  ProblemSink sink() {
    return sink;
  }

  /** Reports a problem at another location than the current token. */
  void problemAt(int offset, String pointer, String code, String message, @Nullable String help) {
    problems.add(code, offset, () -> pointer, message, help);
  }

  /** Adds the errors of another log. */
  void addAll(ProblemLog log) {
    problems.addAll(log);
  }

  /** Reports that the current value has the wrong type, and moves to its last token. */
  void wrongType(String wanted) {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      problem(ProblemCode.SHAPE_NULL, "expected " + wanted + ", found null", NO_VALUE_HELP);
    } else {
      problem(ProblemCode.SHAPE_TYPE, "expected " + wanted + ", found " + found(), null);
    }
    skip();
  }

  /** Returns a description of the current value. */
  String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
        "the number " + ValueQuoter.shorten(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      default -> "null";
    };
  }

  /** Returns the text of the current string token, or null if it is longer than the limit, which is reported. */
  @Nullable
  String string() {
    String text = parser.getString();
    if (text.length() > limits.stringBytes() / 3 && isTooLong(text)) {
      tooLarge("the string has more than " + limits.stringBytes() + " bytes");
      return null;
    }
    return text;
  }

  /** Reports that the current token is past a limit. */
  private void tooLarge(String message) {
    problem(ProblemCode.JSON_TOO_LARGE, message, null);
  }

  private boolean isTooLong(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length > limits.stringBytes();
  }

  /** Checks the current key against the limit; returns false if it is reported. */
  boolean checkKey(String key) {
    if (key.codePointCount(0, key.length()) > limits.keyLength()) {
      tooLarge("the key has more than " + limits.keyLength() + " characters");
      return false;
    }
    return true;
  }

  /**
   * Adds the current key to those of an object; returns false if it is reported; the parser is then at the end of its value.
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
    parser.nextToken();
    skip();
    return false;
  }

  /** Reports that the current object has the current key twice. */
  void duplicateKey(String key) {
    problem(
        ProblemCode.JSON_DUPLICATE_KEY,
        "duplicate key " + ValueQuoter.of(key) + " in this object",
        "remove one of the two");
  }

  /**
   * Moves to the last token of the current value, and reports problems that no value may have. It is not recursive, since values may be
   * nested deeply.
   */
  void skip() {
    Deque<Set<String>> open = new ArrayDeque<>(2);
    skipToken(open);
    while (!open.isEmpty()) {
      parser.nextToken();
      skipToken(open);
    }
  }

  /** Checks the current token; the keys of each object that is open, and an empty set for each array, are on the stack. */
  private void skipToken(Deque<Set<String>> open) {
    switch (parser.currentToken()) {
      case START_OBJECT -> open.push(new HashSet<>());
      case START_ARRAY -> open.push(Collections.emptySet());
      case END_OBJECT, END_ARRAY -> open.pop();
      case PROPERTY_NAME -> {
        String key = parser.currentName();
        if (checkKey(key) && !open.element().add(key)) {
          duplicateKey(key);
        }
      }
      case VALUE_STRING -> {
        String text = string();
        if (text != null && UnsafeCharacters.hasLoneSurrogate(text)) {
          problem(ProblemCode.JSON_ENCODING, UnsafeCharacters.UNPAIRED, null);
        }
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checkNumber();
      default -> {}
    }
  }

  /** Checks the current number against the limit; returns false if it is reported. */
  boolean checkNumber() {
    if (parser.getStringLength() <= limits.numberDigits()
        || parser.getString().chars().filter(Character::isDigit).count() <= limits.numberDigits()) {
      return true;
    }
    tooLarge("the number has more than " + limits.numberDigits() + " digits");
    return false;
  }

  /** Moves to the last token of the current value; returns the value without white space, or null if it is reported. */
  @Nullable
  String raw() {
    int from = offset();
    int before = errors();
    skip();
    int to = begin + (int) parser.currentLocation().getByteOffset();
    return errors() == before ? JsonBytes.compact(bytes, from, to) : null;
  }
}

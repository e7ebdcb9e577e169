package org.cbss.model.json.internal.codec;

import org.cbss.model.DataPath;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.internal.diagnosis.JsonBytes;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.SyntaxDiagnosis;
import org.cbss.model.json.internal.diagnosis.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the single value of a file or a line, and reports all of its problems. It is safe for use by multiple threads.
 *
 * @param <T> the type of the value
 */
public final class DocumentReader<T> {
  private final ValueCodec<T> codec;
  private final @Nullable String format;
  private final String what;
  private final JsonLimits limits;
  private final JsonFactory factory;

  /**
   * Creates a reader.
   *
   * @param codec reads the value
   * @param format the format that the value must name, or null if it names none
   * @param what the noun for the bytes in messages, such as {@code file}
   * @param limits the limits
   */
  DocumentReader(ValueCodec<T> codec, @Nullable String format, String what, JsonLimits limits) {
    this.codec = codec;
    this.format = format;
    this.what = what;
    this.limits = limits;
    this.factory = JsonFactories.factory(limits.depth());
  }

  /**
   * Reads bytes.
   *
   * @param bytes the bytes
   * @param plainTextLanguage the language to state for plain text, or null to leave it plain
   * @param caches the caches of values that were read before
   * @param problems the log of problems
   * @return the value, or null if there are errors
   */
  public @Nullable T read(
      byte[] bytes,
      @Nullable LanguageTag plainTextLanguage,
      ValueCaches caches,
      ProblemLog problems) {
    int from = Utf8.markLength(bytes);
    if (from > 0) {
      problems.warn(
          ProblemCode.JSON_ENCODING,
          0,
          "the " + what + " begins with a byte-order mark",
          "save it as UTF-8 without one");
    }
    if (isRefusedUnread(bytes, from, problems)) {
      return null;
    }
    try (JsonParser parser = JsonFactories.parser(factory, bytes, from)) {
      ReadContext context =
          new ReadContext(parser, bytes, from, limits, problems, plainTextLanguage, format, caches);
      T value = readWhole(context, bytes, from, problems);
      if (caches.isNewer() || !context.format().hasNewer()) {
        return value;
      }
    }
    // Unknown keys may come before the key that names the format, so all is read again.
    caches.setNewer();
    problems.clear();
    return read(bytes, plainTextLanguage, caches, problems);
  }

  /** Reports what makes a file unreadable as a whole; returns false if it can be read. */
  private boolean isRefusedUnread(byte[] bytes, int from, ProblemLog problems) {
    if (bytes.length > limits.fileBytes()) {
      report(
          problems,
          ProblemCode.JSON_TOO_LARGE,
          0,
          "the " + what + " has more than " + limits.fileBytes() + " bytes");
      return true;
    }
    if (isUtf16(bytes)) {
      report(problems, ProblemCode.JSON_ENCODING, 0, notUtf8());
      return true;
    }
    if (JsonBytes.skipSpace(bytes, from) == bytes.length) {
      report(problems, ProblemCode.JSON_EMPTY, from, "the " + what + " is empty");
      return true;
    }
    // The parser accepts overlong sequences.
    int wrong = Utf8.firstWrong(bytes, from, bytes.length);
    if (wrong >= 0) {
      report(problems, ProblemCode.JSON_ENCODING, wrong, notUtf8());
      return true;
    }
    return false;
  }

  private static boolean isUtf16(byte[] bytes) {
    boolean marked = bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    return marked || bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0);
  }

  private String notUtf8() {
    return "invalid UTF-8 in the " + what;
  }

  private @Nullable T readWhole(ReadContext context, byte[] bytes, int from, ProblemLog problems) {
    T value;
    try {
      context.parser().nextToken();
      value = codec.read(context);
    } catch (JacksonException e) {
      reportBroken(context, fault(bytes, from, e), problems);
      return null;
    }
    JacksonException end = findMore(context.parser());
    if (end != null) {
      SyntaxDiagnosis.Fault trailing = fault(bytes, from, end);
      report(problems, trailing.code(), trailing.offset(), trailing.message());
    }
    if (context.format().isMissingOrWrong()) {
      context.format().report(problems);
    }
    return problems.hasErrors() ? null : value;
  }

  /** Returns an exception if something follows the value, or null if nothing does. */
  private static @Nullable JacksonException findMore(JsonParser parser) {
    try {
      return parser.nextToken() == null
          ? null
          : new StreamReadException(parser, SyntaxDiagnosis.TRAILING);
    } catch (JacksonException e) {
      return e;
    }
  }

  private static void reportBroken(
      ReadContext context, SyntaxDiagnosis.Fault fault, ProblemLog problems) {
    if (context.format().isWrong()) {
      context.format().report(problems);
      return;
    }
    if (context.format().isMissingOrWrong()) {
      problems.clearErrors();
    }
    String key = fault.key();
    String pointer = key == null
        ? context.pointer()
        : parentPointer(context.parser().streamReadContext()) + "/" + DataPath.escape(key);
    problems.add(fault.code().id(), fault.offset(), () -> pointer, fault.message(), null);
  }

  /** Returns the pointer of the object whose key the parser could not read. */
  private static String parentPointer(TokenStreamContext object) {
    TokenStreamContext parent = object.getParent();
    return parent == null ? "" : parent.pathAsPointer().toString();
  }

  /** Diagnoses why the parser refused the bytes; the message of the parser is used only if the diagnosis finds nothing. */
  private SyntaxDiagnosis.Fault fault(byte[] bytes, int from, JacksonException refusal) {
    SyntaxDiagnosis.Fault fault = SyntaxDiagnosis.find(bytes, from, limits.depth(), what);
    return fault == null
        ? new SyntaxDiagnosis.Fault(
            ProblemCode.JSON_SYNTAX, from, refusal.getOriginalMessage(), null)
        : fault;
  }

  private static void report(ProblemLog problems, ProblemCode code, int offset, String message) {
    problems.add(code.id(), offset, () -> "", message, null);
  }
}

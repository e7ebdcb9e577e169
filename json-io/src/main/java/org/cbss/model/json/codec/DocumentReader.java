package org.cbss.model.json.codec;

import java.util.Objects;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one value that bytes hold, a whole file or a line of one, and reports whatever keeps them from being one. It can
 * be shared between threads.
 *
 * @param <T> the type of the value
 */
public final class DocumentReader<T> {
  private final ValueCodec<T> codec;
  private final @Nullable String format;
  private final String what;
  private final ReadLimits limits;

  /**
   * A reader of values.
   *
   * @param codec reads the value
   * @param format the format that the value must name, or null where it names none
   * @param what what sentences call the bytes, such as {@code file}
   * @param limits the limits
   */
  DocumentReader(ValueCodec<T> codec, @Nullable String format, String what, ReadLimits limits) {
    this.codec = codec;
    this.format = format;
    this.what = what;
    this.limits = limits;
  }

  /**
   * Reads bytes.
   *
   * @param bytes the bytes
   * @param plainTextLanguage the language to state for plain text, or null to leave it plain
   * @param memos what was read before
   * @param problems where problems go
   * @return the value, or null where there are errors
   */
  public @Nullable T read(
      byte[] bytes, @Nullable LanguageTag plainTextLanguage, Memos memos, ProblemLog problems) {
    int from = ByteOrderMark.length(bytes);
    if (from > 0) {
      problems.warn(
          Code.JSON_ENCODING,
          0,
          "the " + what + " begins with a byte-order mark",
          "save it as UTF-8 without one");
    }
    if (isRefusedUnread(bytes, from, problems)) {
      return null;
    }
    return readWhole(
        new ReadContext(bytes, from, limits, problems, plainTextLanguage, format, memos), problems);
  }

  /** Reports what makes a file unreadable as a whole; false where it can be read. */
  private boolean isRefusedUnread(byte[] bytes, int from, ProblemLog problems) {
    if (bytes.length > limits.fileBytes()) {
      report(
          problems,
          Code.JSON_TOO_LARGE,
          0,
          "the " + what + " has more than " + limits.fileBytes() + " bytes");
      return true;
    }
    if (isUtf16(bytes)) {
      report(problems, Code.JSON_ENCODING, 0, notUtf8());
      return true;
    }
    if (JsonBytes.skipSpace(bytes, from) == bytes.length) {
      report(problems, Code.JSON_EMPTY, from, "the " + what + " is empty");
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
    return "the " + what + " is not UTF-8 here";
  }

  private @Nullable T readWhole(ReadContext context, ProblemLog problems) {
    T value;
    try {
      context.tokens().next();
      value = codec.read(context);
    } catch (Tokens.Broken e) {
      broken(context, problems);
      return null;
    }
    if (!context.tokens().isAtEnd()) {
      if (isNotUtf8(context, problems)) {
        return null;
      }
      SyntaxFault trailing = syntax(context);
      report(problems, trailing.code(), trailing.offset(), trailing.message());
    }
    if (context.format().isMissingOrWrong()) {
      context.format().report(problems);
    }
    return problems.hasErrors() ? null : value;
  }

  private void broken(ReadContext context, ProblemLog problems) {
    if (isNotUtf8(context, problems)) {
      return;
    }
    if (context.format().isWrong()) {
      context.format().report(problems);
      return;
    }
    if (context.format().isMissingOrWrong()) {
      problems.clearErrors();
    }
    SyntaxFault fault = syntax(context);
    problems.add(fault.code().id(), fault.offset(), context::pointer, fault.message(), null);
  }

  /** Where not all is UTF-8, that is reported and nothing else: what was read may be of another encoding as a whole. */
  private boolean isNotUtf8(ReadContext context, ProblemLog problems) {
    byte[] bytes = context.bytes();
    int wrong = Utf8.firstWrong(bytes, context.begin(), bytes.length);
    if (wrong < 0) {
      return false;
    }
    problems.clearErrors();
    report(problems, Code.JSON_ENCODING, wrong, notUtf8());
    return true;
  }

  private SyntaxFault syntax(ReadContext context) {
    return Objects.requireNonNull(
        JsonSyntax.find(context.bytes(), context.begin(), context.limits(), what));
  }

  private static void report(ProblemLog problems, Code code, int offset, String message) {
    problems.add(code.id(), offset, () -> "", message, null);
  }
}

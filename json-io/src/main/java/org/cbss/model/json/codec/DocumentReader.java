package org.cbss.model.json.codec;

import org.cbss.model.LanguageTag;
import org.cbss.model.json.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

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
  private final JsonFactory factory;

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
    this.factory = JsonFactories.factory(limits);
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
    try (JsonParser parser = JsonFactories.parser(factory, bytes, from)) {
      ReadContext context =
          new ReadContext(parser, bytes, from, limits, problems, plainTextLanguage, format, memos);
      return readWhole(context, problems);
    }
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
    int wrong = isUtf16(bytes) ? 0 : Utf8.firstWrong(bytes, from);
    if (wrong >= 0) {
      report(problems, Code.JSON_ENCODING, wrong, "the " + what + " is not UTF-8 here");
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

  private @Nullable T readWhole(ReadContext context, ProblemLog problems) {
    JsonParser parser = context.parser();
    T value;
    try {
      parser.nextToken();
      value = codec.read(context);
      parser.nextToken();
      SyntaxFault trailing = parser.currentToken() == null ? null : syntax(context, false);
      if (trailing != null) {
        report(problems, trailing.code(), trailing.offset(), trailing.message());
      }
    } catch (JacksonException e) {
      broken(context, problems, e);
      return null;
    }
    if (context.format().isMissingOrWrong()) {
      context.format().report(problems);
    }
    return problems.hasErrors() ? null : value;
  }

  private static void broken(ReadContext context, ProblemLog problems, JacksonException thrown) {
    if (context.format().isWrong()) {
      context.format().report(problems);
      return;
    }
    if (context.format().isMissingOrWrong()) {
      problems.clearErrors();
    }
    boolean limited = thrown instanceof StreamConstraintsException;
    SyntaxFault fault = syntax(context, limited);
    if (fault == null) {
      Code code = limited ? Code.JSON_TOO_LARGE : Code.JSON_SYNTAX;
      fault = new SyntaxFault(code, context.offset(), thrown.getOriginalMessage());
    }
    SyntaxFault found = fault;
    problems.add(found.code().id(), found.offset(), context::pointer, found.message(), null);
  }

  /** Where and why the parser stopped: at a limit, or at what is no JSON, whatever was too large before. */
  private static @Nullable SyntaxFault syntax(ReadContext context, boolean limited) {
    return JsonSyntax.find(
        context.bytes(),
        context.begin(),
        context.limits(),
        tooLarge -> limited && context.stoppedAt(tooLarge));
  }

  private static void report(ProblemLog problems, Code code, int offset, String message) {
    problems.add(code.id(), offset, () -> "", message, null);
  }
}

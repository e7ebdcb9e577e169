package org.cbss.model.json.codec;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.meta.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes whole files. */
public final class DatasetCodec extends ShapeCodec<Dataset, DatasetBuilder> {
  /** The format that files name. */
  public static final String FORMAT = "cbss-model/1";

  private static final DatasetCodec INSTANCE = new DatasetCodec();

  private DatasetCodec() {
    super(Shapes.DATASET, new Codecs());
  }

  /**
   * The one codec.
   *
   * @return the codec
   */
  public static DatasetCodec instance() {
    return INSTANCE;
  }

  @Override
  List<Field<Dataset, DatasetBuilder>> leadingFields() {
    return List.of(new FormatField());
  }

  /**
   * Writes a data set.
   *
   * @param out where to
   * @param dataset the data set
   */
  public void writeFile(JsonGenerator out, Dataset dataset) {
    write(out, dataset);
    out.writeRaw('\n');
  }

  /**
   * Reads the bytes of a file.
   *
   * @param bytes the bytes
   * @param factory makes parsers within the limits
   * @param limits the limits
   * @param plainTextLanguage the language to state for plain text, or null to leave it plain
   * @param problems where problems go
   * @return the data set, or null where there are errors
   */
  public @Nullable Dataset readFile(
      byte[] bytes,
      JsonFactory factory,
      ReadLimits limits,
      @Nullable LanguageTag plainTextLanguage,
      ProblemLog problems) {
    int from = ByteOrderMark.length(bytes);
    if (from > 0) {
      problems.warn(
          Code.JSON_ENCODING,
          0,
          "the file begins with a byte-order mark",
          "save it as UTF-8 without one");
    }
    if (isRefusedUnread(bytes, from, limits, problems)) {
      return null;
    }
    try (JsonParser parser = JsonFactories.parser(factory, bytes, from)) {
      ReadContext context =
          new ReadContext(parser, bytes, from, limits, problems, plainTextLanguage);
      return readWhole(context, problems);
    }
  }

  /** Reports what makes a file unreadable as a whole; false where it can be read. */
  private static boolean isRefusedUnread(
      byte[] bytes, int from, ReadLimits limits, ProblemLog problems) {
    if (bytes.length > limits.fileBytes()) {
      report(
          problems,
          Code.JSON_TOO_LARGE,
          0,
          "the file has more than " + limits.fileBytes() + " bytes");
      return true;
    }
    int wrong = isUtf16(bytes) ? 0 : Utf8.firstWrong(bytes, from);
    if (wrong >= 0) {
      report(problems, Code.JSON_ENCODING, wrong, "the file is not UTF-8 here");
      return true;
    }
    if (JsonBytes.skipSpace(bytes, from) == bytes.length) {
      report(problems, Code.JSON_EMPTY, from, "the file is empty");
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

  private @Nullable Dataset readWhole(ReadContext context, ProblemLog problems) {
    JsonParser parser = context.parser();
    Dataset dataset = null;
    try {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        dataset = read(context);
      } else {
        report(problems, Code.SHAPE_TYPE, context.offset(), "the file is no object");
        context.skip();
        context.formatFound(true);
      }
      parser.nextToken();
      JsonSyntax.Fault trailing = parser.currentToken() == null ? null : syntax(context, false);
      if (trailing != null) {
        report(problems, trailing.code(), trailing.offset(), trailing.message());
      }
    } catch (JacksonException e) {
      broken(context, problems, e);
      return null;
    }
    if (context.hasWrongFormat()) {
      context.reportFormat(problems);
    }
    return problems.hasErrors() ? null : dataset;
  }

  private static void broken(ReadContext context, ProblemLog problems, JacksonException thrown) {
    if (context.isOfAnotherFormat()) {
      context.reportFormat(problems);
      return;
    }
    if (context.hasWrongFormat()) {
      problems.clearErrors();
    }
    boolean limited = thrown instanceof StreamConstraintsException;
    JsonSyntax.Fault fault = syntax(context, limited);
    if (fault == null) {
      Code code = limited ? Code.JSON_TOO_LARGE : Code.JSON_SYNTAX;
      fault = new JsonSyntax.Fault(code, context.offset(), thrown.getOriginalMessage());
    }
    JsonSyntax.Fault found = fault;
    problems.add(found.code().id(), found.offset(), context::pointer, found.message(), null);
  }

  /** Where and why the parser stopped: at a limit, or at what is no JSON, whatever was too large before. */
  private static JsonSyntax.@Nullable Fault syntax(ReadContext context, boolean limited) {
    return JsonSyntax.find(
        context.bytes(),
        context.begin(),
        context.limits(),
        tooLarge -> limited && context.stoppedAt(tooLarge));
  }

  private static void report(ProblemLog problems, Code code, int offset, String message) {
    problems.add(code.id(), offset, () -> "", message, null);
  }

  /** The key that names the format. */
  private static final class FormatField extends Field<Dataset, DatasetBuilder> {
    FormatField() {
      super("format");
    }

    @Override
    void read(ReadContext context, DatasetBuilder builder) {
      JsonParser parser = context.parser();
      context.formatFound(
          parser.currentToken() == JsonToken.VALUE_STRING && parser.getString().equals(FORMAT));
      context.skip();
    }

    @Override
    void write(JsonGenerator out, Dataset owner) {
      out.writeStringProperty(name, FORMAT);
    }
  }
}

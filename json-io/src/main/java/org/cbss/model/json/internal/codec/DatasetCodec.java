package org.cbss.model.json.internal.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes whole files, and the first line of files with one record per line. */
public final class DatasetCodec extends RecordCodec<Dataset, DatasetBuilder> {
  /** The key that names the format; a data set from a newer version has it as an extension. */
  static final String FORMAT_KEY = "format";

  /** The format that files name. */
  public static final String FORMAT = FormatDetector.FILE;

  /** The format that the first line of a file with one record per line names. */
  static final String LINES_FORMAT = FormatDetector.LINES;

  private static final DatasetCodec INSTANCE = new DatasetCodec();

  private DatasetCodec() {
    super(ModelSchema.DATASET, List.of(new FormatField(FORMAT)), ModelSchema.DATASET.attributes());
  }

  /** Returns the minor version of the format that a data set was read from, such as {@code .1}, or an empty text. */
  static String minorOf(Dataset dataset) {
    String json = dataset.extensions().getOrDefault(FORMAT_KEY, "");
    return json.endsWith("\"")
        ? FormatDetector.minorOf(json.substring(0, json.length() - 1), "\"" + FORMAT)
        : "";
  }

  /** Returns the codec of whole files. */
  static DatasetCodec instance() {
    return INSTANCE;
  }

  /** Returns a codec of first lines: the data set without its records. */
  static RecordCodec<Dataset, DatasetBuilder> ofHeaders() {
    List<Attribute<Dataset, DatasetBuilder>> attributes = ModelSchema.DATASET.attributes().stream()
        .filter(attribute -> !(attribute instanceof Attribute.Many<?, ?, ?>))
        .toList();
    return new RecordCodec<>(
        ModelSchema.DATASET, List.of(new FormatField(LINES_FORMAT)), attributes);
  }

  /**
   * Returns a reader of files.
   *
   * @param limits the limits on files
   * @return the reader
   */
  public static DocumentReader<Dataset> reader(JsonLimits limits) {
    return new DocumentReader<>(INSTANCE, FORMAT, "file", limits);
  }

  /**
   * Writes a data set as a file.
   *
   * @param dataset the data set
   * @param out the target, which stays open
   * @param compact whether each record has one line
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold
   */
  public static void write(Dataset dataset, OutputStream out, boolean compact) throws IOException {
    JsonOutput.writeFile(out, compact, output -> INSTANCE.write(output, dataset));
  }

  /**
   * Returns a data set as the bytes of a file without white space.
   *
   * @param dataset the data set
   * @return UTF-8
   * @throws IllegalArgumentException if the data set has a value that a file cannot hold
   */
  public static byte[] toBytes(Dataset dataset) {
    return JsonOutput.compact(output -> INSTANCE.write(output, dataset));
  }

  /** Reports a value that is not an object only once, although it names no format either. */
  @Override
  @Nullable
  Dataset read(ReadContext context) {
    if (context.parser().hasToken(JsonToken.START_OBJECT)) {
      return super.read(context);
    }
    context.problem(ProblemCode.SHAPE_TYPE, "expected an object, found " + context.found(), null);
    context.skip();
    context.format().isRight();
    return null;
  }

  /** The key that names the format of a file. */
  private static final class FormatField extends FieldCodec<Dataset, DatasetBuilder> {
    private final String format;

    FormatField(String format) {
      super(FORMAT_KEY);
      this.format = format;
    }

    @Override
    void read(ReadContext context, DatasetBuilder builder) {
      JsonParser parser = context.parser();
      String named = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
      String minor = FormatDetector.minorOf(named, format);
      if (!minor.isEmpty()) {
        context.hasNewerFormat(named);
        builder.putExtension(FORMAT_KEY, "\"" + FORMAT + minor + "\"");
      } else if (named.equals(format)) {
        context.format().isRight();
      } else {
        context.format().isAnother(context.offset(), named);
      }
      context.skip();
    }

    @Override
    void write(JsonOutput out, Dataset owner) {
      String minor = minorOf(owner);
      out.newer(!minor.isEmpty());
      out.name(key);
      out.string(format + minor);
    }
  }
}

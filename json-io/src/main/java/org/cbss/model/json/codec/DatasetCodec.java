package org.cbss.model.json.codec;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.meta.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

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

  /**
   * A reader of files.
   *
   * @param limits how large they may be
   * @return the reader
   */
  public static DocumentReader<Dataset> reader(ReadLimits limits) {
    return new DocumentReader<>(INSTANCE, FORMAT, "file", limits);
  }

  @Override
  List<Field<Dataset, DatasetBuilder>> leadingFields() {
    return List.of(new FormatField(FORMAT));
  }

  /**
   * Writes a data set.
   *
   * @param out where to
   * @param dataset the data set
   */
  public void writeFile(JsonText out, Dataset dataset) {
    write(out, dataset);
    out.endLine();
    out.flush();
  }

  /** Anything but an object names no format, and is no file of ours. */
  @Override
  @Nullable
  Dataset read(ReadContext context) {
    if (context.tokens().is(JsonToken.START_OBJECT)) {
      return super.read(context);
    }
    context.problem(Code.SHAPE_TYPE, "the file is no object", null);
    context.skip();
    context.format().isRight();
    return null;
  }
}

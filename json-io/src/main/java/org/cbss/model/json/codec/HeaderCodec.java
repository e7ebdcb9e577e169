package org.cbss.model.json.codec;

import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Shapes;

/** Reads and writes the first of the lines that hold a record each: the data set without its records. */
final class HeaderCodec extends ShapeCodec<Dataset, DatasetBuilder> {
  /** The format that the first line names. */
  static final String FORMAT = "cbss-model-lines/1";

  HeaderCodec() {
    super(
        Shapes.DATASET,
        Shapes.DATASET.attributes().stream()
            .filter(attribute -> !(attribute instanceof Attribute.Many<?, ?, ?>))
            .toList(),
        new Codecs());
  }

  @Override
  List<Field<Dataset, DatasetBuilder>> leadingFields() {
    return List.of(new FormatField(FORMAT));
  }
}

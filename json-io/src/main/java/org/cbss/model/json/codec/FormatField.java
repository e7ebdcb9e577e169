package org.cbss.model.json.codec;

import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import tools.jackson.core.JsonToken;

/** The key that names the format of a file. */
final class FormatField extends Field<Dataset, DatasetBuilder> {
  private final String format;

  FormatField(String format) {
    super("format");
    this.format = format;
  }

  @Override
  void read(ReadContext context, DatasetBuilder builder) {
    Tokens tokens = context.tokens();
    String named = tokens.is(JsonToken.VALUE_STRING) ? tokens.text() : "";
    if (named.equals(format)) {
      context.format().isRight();
    } else {
      context.format().isAnother(context.offset(), named);
    }
    context.skip();
  }

  @Override
  void write(JsonOutput out, Dataset owner) {
    out.name(key);
    out.string(format);
  }
}

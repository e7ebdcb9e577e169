package org.cbss.model.json.internal.codec;

import org.cbss.model.Citation;
import org.cbss.model.internal.schema.RecordType;
import org.jspecify.annotations.Nullable;

/** Reads and writes citations, which may give a value of an attribute of the record that they belong to. */
final class CitationCodec<B> extends RecordCodec<Citation, B> {
  private static final String VALUE_KEY = "says";
  private static final int NOT_GIVEN = -1;

  private final RecordCodec<?, ?> owner;
  private final int valueIndex;

  CitationCodec(RecordType<Citation, B> type, RecordCodec<?, ?> owner) {
    super(type);
    this.owner = owner;
    this.valueIndex = index(VALUE_KEY);
  }

  @Override
  @Nullable
  Citation read(ReadContext context) {
    context.citedValueOffset(NOT_GIVEN);
    Citation citation = super.read(context);
    int offset = context.citedValueOffset();
    if (offset == NOT_GIVEN || citation == null || citation.about().isEmpty()) {
      return citation;
    }
    FieldCodec<?, ?> cited = owner.field(citation.about().get());
    if (cited == null) {
      return citation;
    }
    int before = context.errors();
    cited.check(
        citation.says().orElseThrow(),
        (code, message, help) ->
            context.problemAt(offset, context.pointer() + "/" + VALUE_KEY, code, message, help));
    return context.errors() == before ? citation : null;
  }

  @Override
  void readField(ReadContext context, int index, B builder) {
    if (index == valueIndex) {
      context.citedValueOffset(context.offset());
    }
    super.readField(context, index, builder);
  }
}

package org.cbss.model.json.codec;

import org.cbss.model.Citation;
import org.cbss.model.meta.Shape;
import org.jspecify.annotations.Nullable;

/** Citations, which may say a value of an attribute of the record that they stand in. */
final class CitationCodec<B> extends ShapeCodec<Citation, B> {
  private final ShapeCodec<?, ?> owner;
  private final int says;

  CitationCodec(Shape<Citation, B> shape, Codecs codecs, ShapeCodec<?, ?> owner) {
    super(shape, codecs);
    this.owner = owner;
    this.says = index("says");
  }

  @Override
  @Nullable
  Citation read(ReadContext context) {
    context.expectSaid();
    Citation citation = super.read(context);
    ReadContext.Said said = context.said();
    if (said == null || citation == null || citation.about().isEmpty()) {
      return citation;
    }
    Field<?, ?> cited = owner.field(citation.about().get());
    if (cited == null) {
      return citation;
    }
    int before = context.errors();
    cited.check(
        citation.says().orElseThrow(),
        (code, message, help) ->
            context.problemAt(said.offset(), said.pointer(), code, message, help));
    return context.errors() == before ? citation : null;
  }

  @Override
  void readField(ReadContext context, int index, B builder) {
    if (index == says) {
      context.noteSaid();
    }
    super.readField(context, index, builder);
  }
}

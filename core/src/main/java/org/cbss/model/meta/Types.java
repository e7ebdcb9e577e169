package org.cbss.model.meta;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cbss.model.Citation;
import org.cbss.model.Entity;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;

/** The value types, and the attributes that all entities share, as the tables name them. */
final class Types {
  static final ValueType.Text TEXT = new ValueType.Text();
  static final ValueType.Words NAME = new ValueType.Words(false);
  static final ValueType.Words PROSE = new ValueType.Words(true);
  static final ValueType.Date DATE = new ValueType.Date();
  static final ValueType.FullDate FULL_DATE = new ValueType.FullDate();
  static final ValueType.Span SPAN = new ValueType.Span();
  static final ValueType.Number NUMBER = new ValueType.Number();
  static final ValueType.Flag FLAG = new ValueType.Flag();
  static final ValueType.Country COUNTRY = new ValueType.Country();
  static final ValueType.Language LANGUAGE = new ValueType.Language();
  static final ValueType.Url URL = new ValueType.Url();
  static final ValueType<Citation> CITATION = new ValueType.Part<>(() -> SourceShapes.CITATION, "");

  private static final Set<Kind> ANYTHING = Collections.unmodifiableSet(EnumSet.allOf(Kind.class));

  private Types() {}

  static <T extends Identified> ValueType.Reference<T> to(Kind kind) {
    return new ValueType.Reference<>(Set.of(kind));
  }

  static ValueType.AnyReference toOneOf(Kind first, Kind... others) {
    return new ValueType.AnyReference(Collections.unmodifiableSet(EnumSet.of(first, others)));
  }

  static ValueType.AnyReference toAnything() {
    return new ValueType.AnyReference(ANYTHING);
  }

  /** The setters of an entity's builder that the attributes common to all entities need. */
  record Common<B>(
      Attribute.Putter<B> identifier,
      BiConsumer<B, Citation> citation,
      BiConsumer<B, LocalizedText> note,
      Attribute.Putter<B> accept,
      Attribute.Putter<B> extension) {}

  static <T extends Entity, B> Shape<T, B> entity(Shape.Builder<T, B> own, Common<B> setters) {
    return own.keyed(
            "identifiers",
            "The ids that others give it, by their scheme.",
            Entity::identifiers,
            setters.identifier())
        .many("citations", CITATION, "Where it comes from.", Entity::citations, setters.citation())
        .optional(
            "note", TEXT, "What the model cannot hold otherwise.", Entity::note, setters.note())
        .keyed(
            "accepts",
            "The findings that are known and accepted here: the reason for each, by the id of the rule.",
            Entity::accepts,
            setters.accept())
        .extensible(setters.extension())
        .build();
  }
}

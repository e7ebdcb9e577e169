package org.cbss.model.meta;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

  /**
   * How the attributes that all entities have are got from one kind and set in its builder. A getter for all kinds would be
   * slower: the JVM would find out each time what it was given.
   */
  record Common<T, B>(
      Function<T, Map<String, String>> identifiers,
      Attribute.Putter<B> identifier,
      Function<T, List<Citation>> citations,
      BiConsumer<B, Citation> citation,
      Function<T, Optional<LocalizedText>> note,
      BiConsumer<B, LocalizedText> noting,
      Function<T, Map<String, String>> accepts,
      Attribute.Putter<B> accept,
      Function<T, Map<String, String>> extensions,
      Attribute.Putter<B> extension) {}

  static <T extends Entity, B> Shape<T, B> entity(Shape.Builder<T, B> own, Common<T, B> common) {
    return own.keyed(
            "identifiers",
            "The ids that others give it, by their scheme.",
            common.identifiers(),
            common.identifier())
        .many("citations", CITATION, "Where it comes from.", common.citations(), common.citation())
        .optional(
            "note", TEXT, "What the model cannot hold otherwise.", common.note(), common.noting())
        .keyed(
            "accepts",
            "The findings that are known and accepted here: the reason for each, by the id of the rule.",
            common.accepts(),
            common.accept())
        .extensible(common.extensions(), common.extension())
        .build();
  }
}

package org.cbss.model.validation.rules;

import java.util.Set;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;
import org.jspecify.annotations.Nullable;

/** The texts and names of a data set, but for quotes and the full text of sources. */
final class Texts {
  private static final Set<String> NOT_SHOWN = Set.of("quote", "about", "says");

  private Texts() {}

  /** Takes texts. */
  @FunctionalInterface
  interface Visitor {
    void visit(Where at, String text);
  }

  /** Where a text stands. */
  record Where(Cursor cursor, @Nullable LanguageTag language) {
    String subject() {
      return cursor.subject();
    }

    Place place() {
      return language == null ? cursor.place() : cursor.place().at(language.value());
    }
  }

  static boolean are(ValueType<?> type) {
    return type instanceof ValueType.Text
        || type instanceof ValueType.Words words && !words.multiline();
  }

  /** Takes the texts and names out of the values that a walk comes to. */
  static Walk.Visitor visitor(Visitor visitor) {
    return (at, type, value) -> {
      if (value instanceof LocalizedText text) {
        text.plain().ifPresent(plain -> visitor.visit(new Where(at, null), plain));
        text.translations()
            .forEach((language, each) -> visitor.visit(new Where(at, language), each));
      } else if (!NOT_SHOWN.contains(at.attribute())) {
        visitor.visit(new Where(at, null), (String) value);
      }
    };
  }
}

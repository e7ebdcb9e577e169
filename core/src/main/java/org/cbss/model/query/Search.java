package org.cbss.model.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cbss.model.Dataset;
import org.cbss.model.LocalizedText;
import org.cbss.model.meta.Cursor;
import org.cbss.model.meta.ValueType;
import org.cbss.model.meta.Walk;

/** Finds words in all text of a data set, whatever the case and the accents, on either side. */
final class Search {
  private final String wanted;
  private final List<Hit> hits = new ArrayList<>();

  private Search(String words) {
    this.wanted = fold(words);
  }

  static List<Hit> in(Dataset dataset, String words) {
    Search search = new Search(words);
    if (!search.wanted.isEmpty()) {
      Walk.values(dataset, search::look);
    }
    return List.copyOf(search.hits);
  }

  private void look(Cursor at, ValueType<?> type, Object value) {
    if (value instanceof LocalizedText text) {
      text.plain().ifPresent(plain -> look(at, "", plain));
      text.translations().forEach((language, each) -> look(at, "/" + language, each));
    } else if (type instanceof ValueType.Words) {
      look(at, "", (String) value);
    }
  }

  private void look(Cursor at, String more, String text) {
    if (at.entity().isEmpty() || !fold(text).contains(wanted)) {
      return;
    }
    for (int from = 0; from < text.length(); from++) {
      int to = endOfMatch(text, from);
      if (to > from) {
        hits.add(new Hit(at.entity().get(), at.place().path() + more, text, from, to));
        return;
      }
    }
  }

  /** Where what begins here ends, once it folds to what is wanted; or the beginning where it does not. */
  private int endOfMatch(String text, int from) {
    StringBuilder folded = new StringBuilder();
    int to = from;
    while (to < text.length() && folded.length() < wanted.length()) {
      int next = to + Character.charCount(text.codePointAt(to));
      while (next < text.length() && isMark(text.codePointAt(next))) {
        next += Character.charCount(text.codePointAt(next));
      }
      folded.append(fold(text.substring(to, next)));
      to = next;
      if (!wanted.startsWith(folded.substring(0, Math.min(folded.length(), wanted.length())))) {
        return from;
      }
    }
    return folded.length() >= wanted.length() ? to : from;
  }

  /** Compatibility decomposition without marks, folded by way of upper case: what Unicode calls a match without accents. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().filter(character -> !isMark(character)).forEach(letters::appendCodePoint);
    return letters.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }
}

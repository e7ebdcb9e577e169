package org.cbss.model.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.internal.text.SubstringIndex;
import org.cbss.model.internal.text.TextFolding;
import org.cbss.model.internal.text.TextNormalizer;

/** Finds words in all texts of a data set. Case, accents and typography are ignored in both. */
final class Search {
  /** A part of a text, from the first index, inclusive, to the last, exclusive. */
  private record Part(int from, int to) {}

  /** Letters that Unicode does not decompose, with their usual replacements. */
  private static final Map<Integer, String> INSTEAD = Map.ofEntries(
      Map.entry((int) 'ø', "o"),
      Map.entry((int) 'ł', "l"),
      Map.entry((int) 'đ', "d"),
      Map.entry((int) 'ħ', "h"),
      Map.entry((int) 'ŧ', "t"),
      Map.entry((int) 'æ', "ae"),
      Map.entry((int) 'œ', "oe"),
      Map.entry((int) 'ð', "d"),
      Map.entry((int) 'þ', "th"));

  private static final String[] ASCII = IntStream.range(0, 0x80)
      .map(Character::toLowerCase)
      .mapToObj(Character::toString)
      .toArray(String[]::new);

  private final String wanted;
  private final int[] failures;
  private final List<SearchHit> hits = new ArrayList<>();

  private Search(String words) {
    this.wanted = fold(words).strip();
    this.failures = SubstringIndex.failures(wanted);
  }

  static List<SearchHit> in(Dataset dataset, String words) {
    Search search = new Search(words);
    if (!search.wanted.isEmpty()) {
      ModelTraversal.visitValues(dataset, search::look);
    }
    return List.copyOf(search.hits);
  }

  private void look(VisitContext at, ValueType<?> type, Object value) {
    if (value instanceof LocalizedText text) {
      text.plain().ifPresent(plain -> look(at, "", plain));
      text.translations().forEach((language, each) -> look(at, "/" + language, each));
    } else if (type instanceof ValueType.PlainText) {
      look(at, "", (String) value);
    }
  }

  private void look(VisitContext at, String more, String text) {
    if (at.entity().isPresent() && find(fold(text)) >= 0) {
      Entity entity = at.entity().get();
      match(text)
          .ifPresent(part -> hits.add(
              new SearchHit(entity, at.path().path() + more, text, part.from(), part.to())));
    }
  }

  private int find(CharSequence folded) {
    return SubstringIndex.indexOf(folded, wanted, failures, 0);
  }

  /** Returns the first match, in whole characters. One character may fold to several letters, such as ß to ss. */
  private Optional<Part> match(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    List<Part> origins = new ArrayList<>(text.length());
    int from = 0;
    while (from < text.length()) {
      Part character = new Part(from, afterMarks(text, from));
      append(folded, fold(text.substring(character.from, character.to)));
      while (origins.size() < folded.length()) {
        origins.add(character);
      }
      from = character.to;
    }
    int found = find(folded);
    return found < 0
        ? Optional.empty()
        : Optional.of(
            new Part(origins.get(found).from, origins.get(found + wanted.length() - 1).to));
  }

  /** Returns the index after a character and its accents. */
  private static int afterMarks(String text, int from) {
    int to = from + Character.charCount(text.codePointAt(from));
    while (to < text.length() && isMark(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  /**
   * Folds a text: plain quotation marks and hyphens, compatibility decomposition without accents and layout characters, then
   * upper case, then lower case. Each letter is folded on its own, because a final Greek sigma has another lower case. White
   * space is collapsed to one space.
   */
  static String fold(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, TextFolding.plain(plain.charAt(i)));
    }
    StringBuilder letters = new StringBuilder(text.length());
    TextNormalizer.normalize(plain.toString(), Normalizer.Form.NFKD)
        .codePoints()
        .filter(character -> !isMark(character) && !isLayout(character))
        .forEach(letters::appendCodePoint);
    StringBuilder folded = new StringBuilder(letters.length());
    letters.codePoints().forEach(letter -> appendFolded(folded, letter));
    return folded.toString();
  }

  private static void appendFolded(StringBuilder folded, int letter) {
    if (letter < ASCII.length) {
      append(folded, ASCII[letter]);
      return;
    }
    // Of a whole text, the JDK makes a copy at each letter that becomes longer, such as ß.
    Character.toString(letter)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .map(Character::toLowerCase)
        .mapToObj(each -> INSTEAD.getOrDefault(each, Character.toString(each)))
        .forEach(each -> append(folded, each));
  }

  private static void append(StringBuilder folded, String letters) {
    // A character that folds to an empty text, such as a half-width voiced sound mark, is not white
    // space.
    boolean space = !letters.isEmpty() && letters.isBlank();
    if (!space) {
      folded.append(letters);
    } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /** Returns whether a character only guides the layout, such as a soft hyphen. */
  private static boolean isLayout(int character) {
    return Character.getType(character) == Character.FORMAT;
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }
}

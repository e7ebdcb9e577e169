package org.cbss.model.validation.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cbss.model.Citation;
import org.cbss.model.Id;
import org.cbss.model.Source;
import org.cbss.model.meta.Place;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;

/**
 * Compares quotes with the text that they are taken from: in Unicode NFC, with runs of white space as one space, typographic
 * quotation marks and dashes as plain ones, and without soft hyphens; case and accents count.
 */
final class Quotes {
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A";

  private final Map<Id<Source>, String> texts = new HashMap<>();

  private Quotes() {}

  static Quotes of(Survey survey) {
    return survey.once(Quotes.class, any -> new Quotes());
  }

  /** The text of a source, made comparable, where the text is kept. */
  Optional<String> text(Source source) {
    return source.text().map(text -> texts.computeIfAbsent(source.id(), any -> comparable(text)));
  }

  /** A quote from a source whose text is kept; the text and what is wanted are made comparable. */
  record Quote(Citing citing, int index, Located<Source> source, String text, String wanted) {
    Citation citation() {
      return citing.citations().get(index);
    }

    Place place() {
      return citing.placeOf(index).at("quote");
    }
  }

  /** Gives the quotes of something that cites from sources whose text is kept. */
  void forEach(Citing citing, Survey survey, Consumer<Quote> action) {
    for (int i = 0; i < citing.citations().size(); i++) {
      Citation citation = citing.citations().get(i);
      Optional<Located<Source>> source = citation.quote().isPresent()
          ? survey.find(citation.source(), Source.class)
          : Optional.empty();
      Optional<String> text = source.flatMap(found -> text(found.value()));
      if (text.isPresent()) {
        String wanted = comparable(citation.quote().orElseThrow());
        action.accept(new Quote(citing, i, source.get(), text.get(), wanted));
      }
    }
  }

  static String comparable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char character = composed.charAt(i);
      if (isSpace(character)) {
        space = true;
      } else if (character != '\u00AD') {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(plain(character));
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }

  private static char plain(char character) {
    if (character >= '\u2010' && character <= '\u2015' || character == '\u2212') {
      return '-';
    }
    if (DOUBLE.indexOf(character) >= 0) {
      return '"';
    }
    return SINGLE.indexOf(character) >= 0 ? '\'' : character;
  }

  /** The stretch of as many words that has most words of the quote, where it has at least half of them. */
  static Optional<String> nearest(String text, String quote) {
    List<String> words = Arrays.asList(text.split(" "));
    String[] wanted = quote.split(" ");
    Map<String, Integer> missing = new HashMap<>();
    for (String word : wanted) {
      missing.merge(word, 1, Integer::sum);
    }
    int best = 0;
    int bestAt = -1;
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      found += take(missing, words.get(i));
      if (i >= wanted.length) {
        found -= giveBack(missing, words.get(i - wanted.length));
      }
      if (found > best) {
        best = found;
        bestAt = Math.max(0, i - wanted.length + 1);
      }
    }
    return 2 * best < wanted.length || bestAt < 0
        ? Optional.empty()
        : Optional.of(String.join(
            " ", words.subList(bestAt, Math.min(words.size(), bestAt + wanted.length))));
  }

  private static int take(Map<String, Integer> missing, String word) {
    Integer left = missing.computeIfPresent(word, (any, count) -> count - 1);
    return left != null && left >= 0 ? 1 : 0;
  }

  private static int giveBack(Map<String, Integer> missing, String word) {
    Integer left = missing.computeIfPresent(word, (any, count) -> count + 1);
    return left != null && left > 0 ? 1 : 0;
  }
}

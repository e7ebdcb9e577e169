package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;

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

/**
 * The rules on quotes, which compare them with the text of their source.
 *
 * <p>Both are compared in Unicode NFC, with white space as one space, typographic quotation marks and dashes as plain ones, and
 * without soft hyphens. Case and accents count.
 */
final class QuoteRules {
  static final StandardRule NOT_FOUND = StandardRule.ofCitations(
      "quote-not-found",
      ERROR,
      "A quote is not in the text of its source.",
      (owner, context, reporter) ->
          forEachQuote(owner, context, quote -> checkFound(quote, reporter)));

  static final StandardRule AMBIGUOUS = StandardRule.ofCitations(
      "quote-ambiguous",
      INFORMATION,
      "A quote is in the text of its source more than once, and its citation does not say where.",
      (owner, context, reporter) ->
          forEachQuote(owner, context, quote -> checkAmbiguous(quote, reporter)));

  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A";

  /** The comparable texts of the sources, each made once. */
  private record Texts(Map<Id<Source>, String> bySource) {
    static Texts of(ValidationContext context) {
      return context.computeIfAbsent(Texts.class, any -> new Texts(new HashMap<>()));
    }

    Optional<String> of(Source source) {
      return source
          .text()
          .map(text -> bySource.computeIfAbsent(source.id(), any -> comparable(text)));
    }
  }

  /** A quote and the text of its source, both comparable. */
  private record Quote(
      CitationOwner owner, int index, Located<Source> source, String text, String words) {
    FindingReporter.FindingBuilder draft(FindingReporter reporter) {
      return reporter
          .at(owner.entity(), owner.placeOf(index).resolve("quote"))
          .related("the text is here", source, source.resolve("text"));
    }
  }

  private QuoteRules() {}

  /** Passes on the quotes of a record from sources with a text. */
  private static void forEachQuote(
      CitationOwner owner, ValidationContext context, Consumer<Quote> action) {
    for (int i = 0; i < owner.citations().size(); i++) {
      Citation citation = owner.citations().get(i);
      Optional<Located<Source>> source = citation.quote().isPresent()
          ? context.find(citation.source(), Source.class)
          : Optional.empty();
      Optional<String> text = source.flatMap(found -> Texts.of(context).of(found.value()));
      if (text.isPresent()) {
        String words = comparable(citation.quote().orElseThrow());
        action.accept(new Quote(owner, i, source.get(), text.get(), words));
      }
    }
  }

  private static void checkFound(Quote quote, FindingReporter reporter) {
    if (!quote.text.contains(quote.words)) {
      FindingReporter.FindingBuilder findingBuilder = quote.draft(reporter);
      nearest(quote.text, quote.words)
          .ifPresent(nearest -> findingBuilder.help("the nearest passage is: " + nearest));
      findingBuilder.report("the text of " + quote.source.idText() + " does not hold this quote");
    }
  }

  private static void checkAmbiguous(Quote quote, FindingReporter reporter) {
    int first = quote.text.indexOf(quote.words);
    boolean again = first >= 0 && quote.text.indexOf(quote.words, first + 1) >= 0;
    if (again && quote.owner.citations().get(quote.index).at().isEmpty()) {
      quote
          .draft(reporter)
          .help("say with \"at\" which one is meant")
          .report("the text of " + quote.source.idText() + " holds this quote more than once");
    }
  }

  private static String comparable(String text) {
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
    if (DOUBLE_QUOTES.indexOf(character) >= 0) {
      return '"';
    }
    return SINGLE_QUOTES.indexOf(character) >= 0 ? '\'' : character;
  }

  /** Returns the passage of the same length with most words of a quote, or empty if none has half of them. */
  private static Optional<String> nearest(String text, String quote) {
    List<String> words = Arrays.asList(text.split(" "));
    String[] wanted = quote.split(" ");
    Map<String, Integer> missing = new HashMap<>();
    for (String word : wanted) {
      missing.merge(word, 1, Integer::sum);
    }
    int best = 0;
    int bestStart = -1;
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      found += take(missing, words.get(i));
      if (i >= wanted.length) {
        found -= giveBack(missing, words.get(i - wanted.length));
      }
      if (found > best) {
        best = found;
        bestStart = Math.max(0, i - wanted.length + 1);
      }
    }
    return 2 * best < wanted.length || bestStart < 0
        ? Optional.empty()
        : Optional.of(String.join(
            " ", words.subList(bestStart, Math.min(words.size(), bestStart + wanted.length))));
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

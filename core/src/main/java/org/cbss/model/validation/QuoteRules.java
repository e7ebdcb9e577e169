package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cbss.model.Citation;
import org.cbss.model.Id;
import org.cbss.model.Source;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.internal.text.SubstringIndex;
import org.cbss.model.internal.text.TextFolding;

/**
 * The rules on quotes, which compare them with the text of their source.
 *
 * <p>Both are compared with their {@linkplain TextFolding typography folded}. Case and accents count.
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

  private static final int MAX_PASSAGES = 20;
  private static final int MAX_PASSAGE_LENGTH = 300;

  /** The text of a source, folded and split into words once. */
  private static final class SourceText {
    private final SubstringIndex index;
    private List<String> words = List.of();
    private int passages;

    SourceText(String text) {
      this.index = new SubstringIndex(TextFolding.foldTypography(text));
    }

    /** Returns the nearest passage for some quotes, because each passes over the whole text. */
    Optional<String> nearest(String quote) {
      if (passages++ >= MAX_PASSAGES) {
        return Optional.empty();
      }
      if (words.isEmpty()) {
        words = Arrays.asList(index.text().split(" "));
      }
      return QuoteRules.nearest(words, quote);
    }
  }

  /** The texts of the sources. */
  private record Texts(Map<Id<Source>, SourceText> bySource) {
    static Texts of(ValidationContext context) {
      return context.computeIfAbsent(Texts.class, any -> new Texts(new HashMap<>()));
    }

    Optional<SourceText> of(Source source) {
      return source
          .text()
          .map(text -> bySource.computeIfAbsent(source.id(), any -> new SourceText(text)));
    }
  }

  /** A folded quote and the text of its source. */
  private record Quote(
      CitationOwner owner, int index, Located<Source> source, SourceText text, String words) {
    FindingReporter.FindingBuilder begin(FindingReporter reporter) {
      return reporter
          .at(owner.entity(), owner.citationPath(index).resolve("quote"))
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
      Optional<SourceText> text = source.flatMap(found -> Texts.of(context).of(found.value()));
      if (text.isPresent()) {
        String words = TextFolding.foldTypography(citation.quote().orElseThrow());
        action.accept(new Quote(owner, i, source.get(), text.get(), words));
      }
    }
  }

  private static void checkFound(Quote quote, FindingReporter reporter) {
    if (quote.text.index.count(quote.words) == 0) {
      quote
          .begin(reporter)
          .help(() -> quote
              .text
              .nearest(quote.words)
              .map(nearest ->
                  "the nearest passage is: " + MessageText.shorten(nearest, MAX_PASSAGE_LENGTH)))
          .report("the text of " + quote.source.idText() + " does not contain this quote");
    }
  }

  private static void checkAmbiguous(Quote quote, FindingReporter reporter) {
    if (quote.owner.citations().get(quote.index).at().isEmpty()
        && quote.text.index.count(quote.words) > 1) {
      quote
          .begin(reporter)
          .help("say with \"at\" which one is meant")
          .report("the text of " + quote.source.idText() + " contains this quote more than once");
    }
  }

  /** Returns the passage of the same length with most words of a quote, or empty if none has half of them. */
  private static Optional<String> nearest(List<String> words, String quote) {
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

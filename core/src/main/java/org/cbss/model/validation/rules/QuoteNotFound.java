package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A quote is not in the text of its source. */
final class QuoteNotFound extends CitingRule {

  QuoteNotFound() {
    super("quote-not-found", Severity.ERROR, "A quote is not in the text of its source.");
  }

  @Override
  void check(Citing citing, Survey survey, Findings findings) {
    Quotes.of(survey).forEach(citing, survey, quote -> {
      if (!quote.text().contains(quote.wanted())) {
        Findings.Draft draft = findings
            .at(quote.citing().entity(), quote.place())
            .related("the text is here", quote.source(), quote.source().at("text"));
        Quotes.nearest(quote.text(), quote.wanted())
            .ifPresent(nearest -> draft.help("the nearest passage is: " + nearest));
        draft.report("the text of " + quote.source().name() + " does not hold this quote");
      }
    });
  }
}

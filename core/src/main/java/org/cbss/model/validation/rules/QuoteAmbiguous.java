package org.cbss.model.validation.rules;

import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** A quote is in the text of its source more than once, and no place is given. */
final class QuoteAmbiguous extends CitingRule {

  QuoteAmbiguous() {
    super(
        "quote-ambiguous",
        Severity.INFORMATION,
        "A quote is in the text of its source more than once, and no place is given.");
  }

  @Override
  void check(Citing citing, Survey survey, Findings findings) {
    Quotes.of(survey).forEach(citing, survey, quote -> {
      int first = quote.text().indexOf(quote.wanted());
      boolean again = first >= 0 && quote.text().indexOf(quote.wanted(), first + 1) >= 0;
      if (again && quote.citation().at().isEmpty()) {
        findings
            .at(quote.citing().entity(), quote.place())
            .related("the text is here", quote.source(), quote.source().at("text"))
            .help("say with \"at\" which one is meant")
            .report("the text of " + quote.source().name() + " holds this quote more than once");
      }
    });
  }
}

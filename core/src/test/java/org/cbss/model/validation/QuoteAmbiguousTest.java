package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.source;

import org.cbss.model.CitationBuilder;
import org.cbss.model.Dataset;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;

class QuoteAmbiguousTest {
  private static final String RULE = "quote-ambiguous";
  private static final Organization CBSS = organization("cbss").build();
  private static final String TEXT = "The group meets. The chair calls. The group  meets twice.";

  @Test
  void reportsAQuoteThatTheTextHoldsTwice() {
    assertThatRule(RULE)
        .on(quoting(citing("s").quote("The group meets")))
        .reports("/presidencies/0/citations/0/quote")
        .saying("the text of s contains this quote more than once")
        .relatedTo("/sources/0/text")
        .helping("at")
        .as(Severity.INFORMATION);
  }

  @Test
  void reportsPassagesThatOverlap() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").text("aaa").build(),
            CBSS,
            presidency("p", "2019/2020")
                .addCitation(citing("s").quote("aa").build())
                .build()))
        .reports("/presidencies/0/citations/0/quote");
  }

  @Test
  void acceptsAQuoteWithItsPlace() {
    assertThatRule(RULE)
        .on(quoting(citing("s").quote("The group meets").at("first sentence")))
        .reportsNothing();
  }

  @Test
  void acceptsAQuoteThatTheTextHoldsOnceOrNot() {
    assertThatRule(RULE).on(quoting(citing("s").quote("The chair calls"))).reportsNothing();
    assertThatRule(RULE).on(quoting(citing("s").quote("The group sleeps"))).reportsNothing();
    assertThatRule(RULE).on(quoting(citing("s"))).reportsNothing();
    assertThatRule(RULE).on(quoting(citing("ghost").quote("The group meets"))).reportsNothing();
  }

  private static Dataset quoting(CitationBuilder citation) {
    return dataset(
        source("s").text(TEXT).build(),
        CBSS,
        presidency("p", "2019/2020").addCitation(citation.build()).build());
  }
}

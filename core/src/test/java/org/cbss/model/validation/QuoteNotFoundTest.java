package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.source;

import org.cbss.model.Dataset;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteNotFoundTest {
  private static final String RULE = "quote-not-found";
  private static final Organization CBSS = organization("cbss").build();
  private static final String TEXT = "Denmark chairs the Council from July 2019 to June 2020.";

  @Test
  void reportsAQuoteThatTheTextDoesNotHold() {
    assertThatRule(RULE)
        .on(quoting(TEXT, "Denmark chairs the Council from June 2019"))
        .reports("/presidencies/0/citations/0/quote")
        .saying("the text of s does not contain this quote")
        .relatedTo("/sources/0/text")
        .helping("the nearest passage is: Denmark chairs the Council from July 2019")
        .as(Severity.ERROR);
  }

  @Test
  void suggestsNoPassageWithFewSharedWords() {
    assertThatRule(RULE).on(quoting(TEXT, "Denmark leads two meetings")).withoutHelp();
    assertThatRule(RULE)
        .on(quoting(TEXT, "Denmark chairs two meetings"))
        .helping("the nearest passage is: Denmark chairs the Council");
    assertThatRule(RULE).on(quoting(TEXT, "Sweden")).withoutHelp();
  }

  @Test
  void offersTheFirstPassageThatHoldsMostOfTheWords() {
    assertThatRule(RULE)
        .on(quoting("one two three one two four one two five", "one two FIVE"))
        .helping("the nearest passage is: one two three");
    assertThatRule(RULE)
        .on(quoting("one two three one two four one two five", "two two five"))
        .helping("the nearest passage is: one two five");
    assertThatRule(RULE).on(quoting("a b", "a b c d")).helping("the nearest passage is: a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "denmark chairs",
        "Denmark chairs the Council from July 2019 to June 2020!",
        "Dénmark",
        "Denmark chairsthe",
        "Den mark"
      })
  void countsCaseAccentsAndWords(String quote) {
    assertThatRule(RULE).on(quoting(TEXT, quote)).reports("/presidencies/0/citations/0/quote");
  }

  @ParameterizedTest
  @CsvSource({
    "the Council, 'the\u00A0 \n Council'",
    "the Council, ' the Council '",
    "a\u2003\u2028\u0085b, a b",
    "a\u3000b, a b",
    "it is \u201Cgood\u201D, it is \"good\"",
    "it is \"good\", it is \u201Egood\u201C",
    "\u00ABgood\u00BB, \u201Fgood\"",
    "it\u2019s, it's",
    "it's, it\u2018s",
    "\u201Aso\u201B, \u2039so\u203A",
    "2019\u20132020, 2019-2020",
    "2019-2020, 2019\u20142020",
    "2019\u2010\u20112020, 2019\u2012\u20152020",
    "2019\u22122020, 2019-2020",
    "Ministe\u00ADrial, Ministerial",
    "Ministerial, Ministe\u00ADrial",
    "Rådet, Ra\u030Adet",
    "Ra\u030Adet, Rådet"
  })
  void foldsWhatSetsTextApartInPrintOnly(String text, String quote) {
    assertThatRule(RULE).on(quoting(text, quote)).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({"a\u200Bb, a b", "a\u2016b, a-b", "a\u200Fb, ab", "e\u0301, e", "a\u02BCb, a'b"})
  void foldsNothingElse(String text, String quote) {
    assertThatRule(RULE).on(quoting(text, quote)).reports("/presidencies/0/citations/0/quote");
  }

  @Test
  void acceptsAQuoteFromWhatIsNotKept() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            presidency("p", "2019/2020")
                .addCitation(citing("s").quote("anything").build())
                .addCitation(citing("ghost").quote("anything").build())
                .addCitation(citing("s").build())
                .build()))
        .reportsNothing();
  }

  @Test
  void looksIntoEachSourceForItsQuotes() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").text("one").build(),
            source("t").text("two").build(),
            organization("cbss")
                .addMember(member("DK")
                    .addCitation(citing("s").quote("one").build())
                    .addCitation(citing("t").quote("one").build())
                    .addCitation(citing("t").build())
                    .build())
                .addCitation(citing("s").quote("two").build())
                .addCitation(citing("t").quote("two").build())
                .build()))
        .reports(
            "/organizations/0/members/0/citations/1/quote", "/organizations/0/citations/0/quote")
        .saying(
            "the text of t does not contain this quote",
            "the text of s does not contain this quote");
  }

  @Test
  void countsEachWordOfTheQuoteOnce() {
    assertThatRule(RULE)
        .on(quoting("the the the Council meets", "the Council rests"))
        .helping("the nearest passage is: the the Council");
    assertThatRule(RULE)
        .on(quoting("the the the the Council", "the Council rests"))
        .helping("the nearest passage is: the the Council");
    assertThatRule(RULE)
        .on(quoting("the the rests Council", "the Council rests"))
        .helping("the nearest passage is: the rests Council");
    assertThatRule(RULE)
        .on(quoting("the one two Council three", "the Council rests"))
        .withoutHelp();
  }

  private static Dataset quoting(String text, String quote) {
    return dataset(
        source("s").text(text).build(),
        CBSS,
        presidency("p", "2019/2020")
            .addCitation(citing("s").quote(quote).build())
            .build());
  }
}

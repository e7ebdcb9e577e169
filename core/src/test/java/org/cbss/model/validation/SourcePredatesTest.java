package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.message;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Dataset;
import org.cbss.model.Organization;
import org.cbss.model.Source;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePredatesTest {
  private static final String RULE = "source-predates";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsACitationOfASourceThatCameTooEarly() {
    assertThatRule(RULE)
        .on(citedForPeriod("2019-06-30", "2019-07-01/2020-06-30"))
        .reports("/presidencies/0/citations/0")
        .saying("s, published 2019-06-30, is cited for what began later, 2019-07-01/2020-06-30")
        .relatedTo("/sources/0/published")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2019/2020",
    "2019-06, 2019-07-01/2020",
    "2018~, 2020-01-01/2021",
    "[..2018-12], 2019/2020"
  })
  void reportsWhatIsCertainlyTooEarly(String published, String period) {
    assertThatRule(RULE)
        .on(citedForPeriod(published, period))
        .reports("/presidencies/0/citations/0")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2019/..",
    "2018, 2019/",
    "2018, 2019",
    "2019-07-01, 2019-07-01/2020-06-30",
    "2019, 2019-07-01/2020-06-30",
    "2018, 2018/2020",
    "2019-06-30~, 2019-07-01/2020-06-30",
    "2019-06-30, [2019-06-30..2019-07-31]/2020-06-30",
    "2010, /2020",
    "2010, ../2020",
    "[2010..], 2019/2020",
    "2010, 2020/2019",
    "0001-01-01, 2019/2020",
    "2010, 2019/9999-12-31",
    "2010, /"
  })
  void acceptsPossiblyTimelyAndReportedPeriods(String published, String period) {
    assertThatRule(RULE).on(citedForPeriod(published, period)).reportsNothing();
  }

  @Test
  void acceptsUndatedAndUnknownSources() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            presidency("p", "2019/2020")
                .addCitation(citing("s").build())
                .addCitation(citing("t").build())
                .build()))
        .reportsNothing();
  }

  @Test
  void acceptsWhatMayBeAnnouncedBefore() {
    Source early = source("s").published(EdtfDate.parse("1990")).build();
    assertThatRule(RULE)
        .on(dataset(
            early,
            organization("a")
                .period(span("1992/.."))
                .addCitation(citing("s").build())
                .addMember(member("DK")
                    .period(span("1993/.."))
                    .addCitation(citing("s").build())
                    .build())
                .addMember(member("SE").addCitation(citing("s").build()).build())
                .build(),
            person("who"),
            post("head", "a")
                .period(span("1992/.."))
                .addCitation(citing("s").build())
                .build(),
            mandate("m", "a", "1992/1994").addCitation(citing("s").build()).build(),
            meeting("g", "a")
                .period(span("1993"))
                .addCitation(citing("s").build())
                .build(),
            decision("d", "a")
                .date(EdtfDate.parse("1993"))
                .addCitation(citing("s").build())
                .build(),
            decision("e", "a").addCitation(citing("s").build()).build(),
            message("t", "a").addCitation(citing("s").build()).build(),
            project("j").period(span("1993/")).addCitation(citing("s").build()).build(),
            term("h", "who", "1993/").addCitation(citing("s").build()).build()))
        .reports("/decisions/0/citations/0");
  }

  @Test
  void looksAtEachCitation() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").published(EdtfDate.parse("1990")).build(),
            source("t").published(EdtfDate.parse("2021")).build(),
            CBSS,
            presidency("p", "2019/2020")
                .addCitation(citing("t").build())
                .addCitation(citing("s").about("period").build())
                .addCitation(citing("s").about("country").build())
                .addCitation(citing("s").about("period").build())
                .build()))
        .reports("/presidencies/0/citations/1", "/presidencies/0/citations/3");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/, false",
    "2019-07-01/.., true",
    "/2020-06-30, true",
    "2019-07-01/2020, true",
    "2019, true"
  })
  void acceptsWhatIsCitedForStartAlone(String says, boolean reported) {
    Dataset dataset = dataset(
        source("s").published(EdtfDate.parse("2019-01-31")).build(),
        CBSS,
        presidency("p", "2019-07-01/2020-06-30")
            .addCitation(citing("s").about("period").says(says).build())
            .build());

    if (reported) {
      assertThatRule(RULE).on(dataset).reports("/presidencies/0/citations/0");
    } else {
      assertThatRule(RULE).on(dataset).reportsNothing();
    }
  }

  private static Dataset citedForPeriod(String published, String period) {
    return dataset(
        source("s").published(EdtfDate.parse(published)).build(),
        CBSS,
        presidency("p", period).addCitation(citing("s").about("period").build()).build());
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.text;

import java.util.Map;
import org.cbss.model.Citation;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.PresidencyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesDisagreeTest {
  private static final String RULE = "sources-disagree";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void knowsTheHolesInASetOfDates() {
    assertThatRule("sources-disagree")
        .on(dataset(
            source("s").build(),
            source("t").build(),
            decision("d", "lc")
                .addCitation(citing("s").about("date").says("[2001,2003]").build())
                .addCitation(citing("t").about("date").says("2002").build())
                .build()))
        .reports("/decisions/0/citations/1/says");
  }

  @Test
  void reportsTheSecondOfTwoThatExcludeEachOther() {
    assertThatRule(RULE)
        .on(saying("2019-07-01/2020-06-30", "2019-07-01/2020-07-01"))
        .reports("/presidencies/0/citations/1/says")
        .saying("period is 2019-07-01/2020-06-30 in s, and 2019-07-01/2020-07-01 in t")
        .relatedTo("/presidencies/0/citations/0/says")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2019/2020, 2018/2020",
    "2019/2020, 2019/2021",
    "2019/.., 2019/2021",
    "2019-07/2020, 2019-08/2020"
  })
  void reportsStartsOrEndsThatExcludeEachOther(String one, String other) {
    assertThatRule(RULE).on(saying(one, other)).reports("/presidencies/0/citations/1/says");
    assertThatRule(RULE).on(saying(other, one)).reports("/presidencies/0/citations/1/says");
  }

  @ParameterizedTest
  @CsvSource({
    "2019/2020, 2019/2020",
    "2019/2020, 2019-07-01/2020-06-30",
    "2019/, 2019/..",
    "2019-07-01/2020, 2019-06-30~/2020",
    "/, 2019/2020",
    "2020/2019, 2010/2011",
    "2010/2011, 2020/2019",
    "2019/9999-12-31, 2019/2020",
    "2019/2020, 2019/9999-12-31",
    "../.., 2019/2020"
  })
  void acceptsWhatMayBeTheSameAndAReversedSpan(String one, String other) {
    assertThatRule(RULE).on(saying(one, other)).reportsNothing();
  }

  @Test
  void reportsEachTwoThatExcludeEachOtherInWhateverOrder() {
    assertThatRule(RULE)
        .on(saying("2019/2020", "2018/2020", "2019/2020"))
        .reports("/presidencies/0/citations/1/says", "/presidencies/0/citations/2/says");
    assertThatRule(RULE)
        .on(saying("2019/2020", "2019/2020", "2018/2020"))
        .reports("/presidencies/0/citations/2/says", "/presidencies/0/citations/2/says");
  }

  @Test
  void comparesOneAttributeOnly() {
    assertThatRule(RULE)
        .on(presided(presidency("p", "2019/2020")
            .addCitation(says("s", "ordinal", "3"))
            .addCitation(says("t", "country", "DK"))
            .addCitation(citing("t").about("ordinal").build())
            .addCitation(says("t", "country", "SE"))
            .addCitation(says("t", "ordinal", "3"))))
        .reports("/presidencies/0/citations/3/says")
        .saying("country is DK in t, and SE in t");
  }

  @Test
  void comparesDates() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t").build(),
            CBSS,
            decision("d", "cbss")
                .addCitation(says("s", "date", "2020-05-06"))
                .addCitation(says("t", "date", "2020-05"))
                .addCitation(says("t", "date", "2020-06"))
                .build()))
        .reports("/decisions/0/citations/2/says", "/decisions/0/citations/2/says")
        .saying(
            "date is 2020-05-06 in s, and 2020-06 in t", "date is 2020-05 in t, and 2020-06 in t");
  }

  @Test
  void acceptsWhatTheRecordHoldsInDifferentLanguages() {
    LocalizedText name =
        LocalizedText.of(Map.of(LanguageTag.of("en"), "Council", LanguageTag.of("da"), "Raad"));
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t").build(),
            organization("cbss")
                .name(name)
                .addCitation(says("s", "name", "Council"))
                .addCitation(says("t", "name", "Raad"))
                .addCitation(says("t", "name", "Board"))
                .build()))
        .reports("/organizations/0/citations/2/says", "/organizations/0/citations/2/says");
  }

  @Test
  void comparesTextsThatTheRecordHoldsNoneOf() {
    assertThatRule(RULE)
        .on(presided(presidency("p", "2019/2020")
            .addCitation(says("s", "title", "Danish presidency"))
            .addCitation(says("t", "title", "Presidency of Denmark"))))
        .reports("/presidencies/0/citations/1/says");
  }

  @Test
  void acceptsOneLanguageInWhateverCase() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t")
                .addCitation(says("s", "language", "en"))
                .addCitation(says("s", "language", "EN"))
                .addCitation(says("s", "language", "da"))
                .build()))
        .reports("/sources/1/citations/2/says", "/sources/1/citations/2/says");
  }

  @Test
  void acceptsDifferentElementsAndUnknownAttributes() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t").build(),
            CBSS,
            mandate("m", "cbss", "2020/2025")
                .addCommitment(text("Report"))
                .addCitation(says("s", "commitments", "Report"))
                .addCitation(says("t", "commitments", "Meet"))
                .addCitation(says("s", "nothing", "1"))
                .addCitation(says("t", "nothing", "2"))
                .build()))
        .reportsNothing();
  }

  @Test
  void acceptsWhatIsSaidOfDifferentThings() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t").build(),
            organization("cbss")
                .addCitation(says("s", "period", "1992/.."))
                .addMember(
                    member("DK").addCitation(says("t", "period", "1993/..")).build())
                .addMember(member("SE")
                    .addCitation(says("t", "period", "1994/.."))
                    .addCitation(says("s", "period", "1995/.."))
                    .build())
                .build()))
        .reports("/organizations/0/members/1/citations/1/says")
        .relatedTo("/organizations/0/members/1/citations/0/says");
  }

  private static Citation says(String source, String about, String value) {
    return citing(source).about(about).says(value).build();
  }

  private static Dataset saying(String first, String... others) {
    PresidencyBuilder presidency =
        presidency("p", "2019/2020").addCitation(says("s", "period", first));
    for (String other : others) {
      presidency.addCitation(says("t", "period", other));
    }
    return presided(presidency);
  }

  private static Dataset presided(PresidencyBuilder presidency) {
    return dataset(source("s").build(), source("t").build(), CBSS, presidency.build());
  }
}

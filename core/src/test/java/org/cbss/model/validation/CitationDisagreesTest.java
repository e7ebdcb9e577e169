package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Suspension;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationDisagreesTest {
  private static final String RULE = "citation-disagrees";
  private static final Organization CBSS = organization("cbss").build();

  @ParameterizedTest
  @CsvSource({
    "'[2001-06-07,2001-07-01]', 2001-06-15, 1",
    "'[2001,2003]', 2002-05, 1",
    "'[2001,2003]', 2003-05, 0",
    "'[2001,2003]', '[2002,2004]', 1",
    "'[2001,2003]', '[2003,2004]', 0",
    "'[2001..2003]', 2002, 0"
  })
  void knowsTheHolesInASetOfDates(String date, String says, int findings) {
    RuleAssert.Outcome outcome = assertThatRule("citation-disagrees")
        .on(dataset(
            source("s").build(),
            decision("d", "lc")
                .date(EdtfDate.parse(date))
                .addCitation(citing("s").about("date").says(says).build())
                .build()));
    if (findings == 0) {
      outcome.reportsNothing();
    } else {
      outcome.reports("/decisions/0/citations/0/says");
    }
  }

  @Test
  void showsAFewOfManyValues() {
    MandateBuilder mandate = mandate("m", "lc", "2020/2021")
        .addCitation(citing("s").about("basedOn").says("x".repeat(100)).build());
    for (int i = 0; i < 8; i++) {
      mandate.addBasedOn(Id.of("b" + i));
    }
    assertThatRule("citation-disagrees")
        .on(dataset(source("s").build(), mandate.build()))
        .saying("basedOn is " + "x".repeat(60)
            + "… in s, and b0, b1, b2, b3, b4 and 3 more in the record");
  }

  @Test
  void reportsAValueThatCannotBeTheRecords() {
    assertThatRule(RULE)
        .on(saying("2019-07-01/2020-06-30", "2019-07-01/2020-05-31"))
        .reports("/presidencies/0/citations/0/says")
        .saying("period is 2019-07-01/2020-05-31 in s, and 2019-07-01/2020-06-30 in the record")
        .relatedTo("/presidencies/0/period")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020-06-30, 2019-06-30/2020-06-30",
    "2019/2020, 2018/2020",
    "2019/2020, 2019/2021",
    "2019/2020, 2019/..",
    "2019/.., 2019/2020",
    "2019-07/2020, 2019-08/2020",
    "2019/2020, ../2020",
    "2019/[2020-06-30..], 2019/2020-05",
    "2020, 2019/2020-06",
    "2019-06-30~/2020, 2019-07-02/2020"
  })
  void reportsStartsOrEndsThatExcludeEachOther(String held, String said) {
    assertThatRule(RULE).on(saying(held, said)).reports("/presidencies/0/citations/0/says");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/2020-06-30, 2019-07-01/2020-06-30",
    "2019-07-01/2020-06-30, 2019/2020",
    "2019/2020, 2019-07-01/2020-06-30",
    "2019-07-01/2020-06-30, 2019-07-01/",
    "2019-07-01/2020-06-30, /",
    "2019-07-01/.., 2019/",
    "2019-07-01/.., 2019/[2020-01-01..]",
    "2019-07-01/2020-06-30, 2019-06-30~/2020",
    "2020/2019, 2010/2011",
    "2010/2011, 2020/2019"
  })
  void acceptsWhatMayBeTheSameAndAReversedSpan(String held, String said) {
    assertThatRule(RULE).on(saying(held, said)).reportsNothing();
  }

  @Test
  void comparesEveryKindOfValue() {
    PresidencyBuilder presidency =
        presidency("p", "2019/2020").ordinal(3).title(text("Danish presidency"));
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            presidency
                .addCitation(says("country", "SE"))
                .addCitation(says("ordinal", "4"))
                .addCitation(says("title", "Swedish presidency"))
                .addCitation(says("organization", "other"))
                .addCitation(says("country", "DK"))
                .addCitation(says("ordinal", "3"))
                .addCitation(says("title", "Danish presidency"))
                .addCitation(says("organization", "cbss"))
                .build()))
        .reports(
            "/presidencies/0/citations/0/says",
            "/presidencies/0/citations/1/says",
            "/presidencies/0/citations/2/says",
            "/presidencies/0/citations/3/says")
        .saying(
            "country is SE in s, and DK in the record",
            "ordinal is 4 in s, and 3 in the record",
            "title is Swedish presidency in s, and Danish presidency in the record",
            "organization is other in s, and cbss in the record");
  }

  @Test
  void acceptsASayingOnWhatTheRecordLeavesOpen() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            presidency("p", "2019/2020")
                .addCitation(says("ordinal", "4"))
                .addCitation(says("title", "Danish presidency"))
                .addCitation(says("nothing", "4"))
                .addCitation(citing("s").about("period").build())
                .build(),
            mandate("m", "cbss", "2020/2025")
                .addCitation(says("commitments", "Report"))
                .build()))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-06, 2020-05-07, true",
    "2020-05-06, 2020-05, false",
    "2020-05, 2020-05-06, false",
    "2020-05, 2020-06, true",
    "2020-05-06, 2020-05-07~, false",
    "2020-05, 2019, true"
  })
  void comparesDates(String held, String said, boolean disagrees) {
    RuleAssert.Outcome outcome = assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            decision("d", "cbss")
                .date(EdtfDate.parse(held))
                .addCitation(says("date", said))
                .build()));
    if (disagrees) {
      outcome.reports("/decisions/0/citations/0/says");
    } else {
      outcome.reportsNothing();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-01/9999-12-31, 2019-07-01/2020-06-30",
    "2019-07-01/2020-06-30, 2019-07-01/9999-12-31",
    "../.., 2019-07-01/2020-06-30",
    "2019-07-01/2020-06-30, ../..",
    "/.., 2019-07-01/2020-06-30"
  })
  void acceptsPlaceholdersAndWhatSaysNothing(String held, String said) {
    assertThatRule(RULE).on(saying(held, said)).reportsNothing();
  }

  @Test
  void acceptsPlaceholdersInDates() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t")
                .retrieved(LocalDate.of(9999, 12, 31))
                .published(EdtfDate.parse("2020"))
                .addCitation(says("retrieved", "2020-05-07"))
                .addCitation(says("published", "0001-01-01"))
                .build()))
        .reportsNothing();
  }

  @Test
  void comparesFullDates() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t")
                .retrieved(LocalDate.of(2020, 5, 6))
                .addCitation(says("retrieved", "2020-05-07"))
                .addCitation(says("retrieved", "2020-05-06"))
                .build()))
        .reports("/sources/1/citations/0/says");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "0000-12-31", "+999999999-01-01"})
  void comparesDaysThatNoDateCanName(String retrieved) {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t")
                .retrieved(LocalDate.parse(retrieved))
                .addCitation(says("retrieved", "2020-05-07"))
                .build()))
        .reports("/sources/1/citations/0/says");
  }

  @Test
  void looksForWhatIsSaidInAList() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            mandate("m", "cbss", "2020/2025")
                .addCommitment(text("Report"))
                .addCommitment(text("Meet"))
                .addArea(Samples.area("a"))
                .addCitation(says("commitments", "Meet"))
                .addCitation(says("commitments", "Rest"))
                .addCitation(says("areas", "b"))
                .build()))
        .reports("/mandates/0/citations/1/says")
        .saying("commitments is Rest in s, and Report, Meet in the record");
  }

  @Test
  void looksForATextInEachLanguage() {
    LocalizedText name =
        LocalizedText.of(Map.of(LanguageTag.of("en"), "Council", LanguageTag.of("da"), "Rådet"));
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            organization("cbss")
                .name(name)
                .addCitation(says("name", "Rådet"))
                .addCitation(says("name", "Council"))
                .addCitation(says("name", "Board"))
                .addCitation(says("kind", "other"))
                .addCitation(says("kind", "network"))
                .build()))
        .reports("/organizations/0/citations/2/says", "/organizations/0/citations/4/says");
  }

  @Test
  void acceptsALanguageInWhateverCase() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            source("t")
                .language(LanguageTag.of("en"))
                .addCitation(says("language", "EN"))
                .addCitation(says("language", "da"))
                .build()))
        .reports("/sources/1/citations/1/says");
  }

  @Test
  void looksAtMembershipsByThemselves() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            organization("cbss")
                .period(span("1992/.."))
                .addMember(member("DK")
                    .period(span("1993/.."))
                    .addCitation(says("period", "1992/.."))
                    .build())
                .build()))
        .reports("/organizations/0/members/0/citations/0/says")
        .relatedTo("/organizations/0/members/0/period");
  }

  @Test
  void looksAtConventionsByThemselves() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            organization("cbss")
                .addConvention(Convention.builder()
                    .period(span("2000-01-01/.."))
                    .addStartsOn(RecurringDay.parse("--07-01"))
                    .addCitation(says("startsOn", "--01-01"))
                    .addCitation(says("startsOn", "--07-01"))
                    .build())
                .build()))
        .reports("/organizations/0/conventions/0/citations/0/says")
        .relatedTo("/organizations/0/conventions/0/startsOn");
  }

  private static Citation says(String about, String value) {
    return citing("s").about(about).says(value).build();
  }

  private static Dataset saying(String held, String said) {
    return dataset(
        source("s").build(),
        CBSS,
        presidency("p", held).addCitation(says("period", said)).build());
  }

  @ParameterizedTest
  @CsvSource({"FI + aland", "aland + FI"})
  void acceptsTheHoldersInAnyOrder(String said) {
    assertThatRule(RULE).on(joint(says("holders", said))).reportsNothing();
  }

  @Test
  void reportsOtherHolders() {
    assertThatRule(RULE)
        .on(joint(says("holders", "FI + SE"), says("holders", "FI")))
        .reports("/presidencies/0/citations/0/says", "/presidencies/0/citations/1/says")
        .saying(
            "holders is FI + SE in s, and FI + aland in the record",
            "holders is FI in s, and FI + aland in the record");
  }

  @Test
  void comparesTheShortFormsOfRecords() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            organization("unit")
                .addPartOf(Parent.of(Id.of("cbss")))
                .addCitation(says("partOf", "cbss"))
                .addCitation(says("partOf", "union"))
                .addMember(member("RU")
                    .addSuspension(Suspension.of(span("2022-03-03/..")))
                    .addCitation(says("suspended", "2022-03-03/.."))
                    .addCitation(says("suspended", "2023/.."))
                    .addCitation(says("role", "observer"))
                    .build())
                .build(),
            project("p")
                .addLead(Party.of(Id.<Organization>of("cbss")))
                .addLead(Party.of(CountryCode.of("FI")))
                .addCitation(says("leads", "cbss"))
                .addCitation(says("leads", "union"))
                .build()))
        .saying(
            "suspended is 2023/.. in s, and 2022-03-03/.. in the record",
            "role is observer in s, and member in the record",
            "partOf is union in s, and cbss in the record",
            "leads is union in s, and cbss in the record");
  }

  private static Dataset joint(Citation... citations) {
    return dataset(
        source("s").build(),
        CBSS,
        organization("aland").build(),
        presidency("p", "2019/2020")
            .holders(
                List.of(Party.of(CountryCode.of("FI")), Party.of(Id.<Organization>of("aland"))))
            .addCitations(citations)
            .build());
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTerm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryWithdrawnTest {
  private static final String RULE = "country-withdrawn";

  @ParameterizedTest
  @CsvSource({
    "AN, 2010-12-15",
    "BU, 1989-12-05",
    "CS, 2006-09-26",
    "DD, 1990-10-30",
    "FX, 1997-07-14",
    "NT, 1993-07-12",
    "SU, 1992-08-30",
    "TP, 2002-05-20",
    "YD, 1990-08-14",
    "YU, 2003-07-23",
    "ZR, 1997-07-14"
  })
  void reportsACodeFromTheDayAfterItCeased(String code, LocalDate ceased) {
    assertThatRule(RULE).on(holding(code, ceased + "/2020")).reportsNothing();
    assertThatRule(RULE)
        .on(holding(code, ceased.plusDays(1) + "/2020"))
        .reports("/presidencies/0/country")
        .saying(code + " ceased to be a country code on " + ceased + ", before the period "
            + ceased.plusDays(1) + "/2020 began")
        .helping("the country that it was by then")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "CT, 1984",
    "DY, 1977",
    "FQ, 1979",
    "HV, 1984",
    "JT, 1986",
    "MI, 1986",
    "NH, 1980",
    "NQ, 1983",
    "PC, 1986",
    "PU, 1986",
    "PZ, 1980",
    "RH, 1980",
    "VD, 1977",
    "WK, 1986"
  })
  void reportsCodeFromYearAfterItCeased(String code, int ceased) {
    assertThatRule(RULE).on(holding(code, ceased + "-12-31/2020")).reportsNothing();
    assertThatRule(RULE)
        .on(holding(code, ceased + 1 + "-01-01/2020"))
        .reports("/presidencies/0/country")
        .saying(code + " ceased to be a country code in " + ceased + ", before the period "
            + (ceased + 1) + "-01-01/2020 began");
  }

  @ParameterizedTest
  @CsvSource({
    "1993-06-15/1994,      ",
    "1993-06-16/1994,      1993-06-15",
    "1994/2004,            1993-06-15",
    "2002/..,              1993-06-15",
    "[1994..2004]/..,      ",
    "[1994..]/..,          ",
    "2003-07-22/2005,      1993-06-15",
    "2003-07-23/2005,      ",
    "2005/2010,            ",
    "2006-09-27/2010,      2006-09-26"
  })
  void knowsThatACodeWasAssignedTwice(String period, @Nullable String ceased) {
    if (ceased == null) {
      assertThatRule(RULE).on(holding("CS", period)).reportsNothing();
    } else {
      assertThatRule(RULE)
          .on(holding("CS", period))
          .reports("/presidencies/0/country")
          .saying("CS ceased to be a country code on " + ceased + ", before the period " + period
              + " began");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1992-09/1993",
        "1993",
        "1993/",
        "1993/..",
        "[1992-08-31..1999]/2000",
        "1992-10?/1993",
        "[1992-08-31..]/.."
      })
  void reportsWhatCertainlyBeganLater(String period) {
    assertThatRule(RULE).on(holding("SU", period)).reports("/presidencies/0/country");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1992-08/1993",
        "1992/1993",
        "1992",
        "/1999",
        "../1999",
        "[..1995]/1996",
        "1992-09?/1993",
        "[1992-08-30..1999]/2000"
      })
  void acceptsWhatMayHaveBegunBefore(String period) {
    assertThatRule(RULE).on(holding("SU", period)).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1995/1994", "/", "../..", "1995/9999-12-31"})
  void leavesPeriodsThatOtherRulesReport(String period) {
    assertThatRule(RULE).on(holding("SU", period)).reportsNothing();
  }

  @Test
  void acceptsCodesThatAreAssignedOrUnknown() {
    assertThatRule(RULE).on(holding("DE", "2020/2021")).reportsNothing();
    assertThatRule(RULE).on(holding("XX", "2020/2021")).reportsNothing();
  }

  @Test
  void looksAtMembershipsAndTermsToo() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMembers(
                    member("YU").period(span("1992/2001")).build(),
                    member("YU").period(span("2004/..")).build())
                .build(),
            term("t", "p", "2004/2005").onBehalfOf(CountryCode.of("YU")).build()))
        .reports("/organizations/0/members/1/country", "/personnelTerms/0/onBehalfOf");
  }

  @Test
  void acceptsAMembershipOrTermWithoutPeriod() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").addMember(member("SU").build()).build(),
            PersonnelTerm.builder()
                .id(Id.of("t"))
                .person(Id.of("p"))
                .post(Id.of("head"))
                .onBehalfOf(CountryCode.of("SU"))
                .build()))
        .reportsNothing();
  }

  private static Dataset holding(String code, String period) {
    return dataset(
        presidency("p", period).holders(List.of(Party.of(CountryCode.of(code)))).build());
  }
}

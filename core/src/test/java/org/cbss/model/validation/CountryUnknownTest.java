package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.term;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryUnknownTest {
  private static final String RULE = "country-unknown";

  @ParameterizedTest
  @ValueSource(strings = {"EU", "UK", "EL", "AC", "AB", "QL", "ZB", "YA"})
  void reportsWhatIsNoCode(String code) {
    assertThatRule(RULE)
        .on(holding(code))
        .reports("/presidencies/0/country")
        .saying(code + " is not, and never was, the code of a country in ISO 3166-1")
        .as(Severity.ERROR);
  }

  @Test
  void acceptsEveryCodeThatIsAssigned() {
    for (String code : Locale.getISOCountries()) {
      assertThatRule(RULE).on(holding(code)).reportsNothing();
    }
  }

  @Test
  void knowsNoCodeBesideThoseOfIso() {
    List<String> withdrawn = List.of(
        "AN", "BU", "CS", "CT", "DD", "DY", "FQ", "FX", "HV", "JT", "MI", "NH", "NQ", "NT", "PC",
        "PU", "PZ", "RH", "SU", "TP", "VD", "WK", "YD", "YU", "ZR");
    List<String> assigned = Arrays.asList(Locale.getISOCountries());
    for (char one = 'A'; one <= 'Z'; one++) {
      for (char other = 'A'; other <= 'Z'; other++) {
        String code = "" + one + other;
        RuleAssert.Outcome outcome = assertThatRule(RULE).on(holding(code));
        boolean ofUsers = code.matches("AA|Q[M-Z]|X.|ZZ");
        if (ofUsers || withdrawn.contains(code) || assigned.contains(code)) {
          outcome.reportsNothing();
        } else {
          outcome.reports("/presidencies/0/country");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"UK, GB", "EL, GR"})
  void offersTheCodeThatIsMeant(String code, String meant) {
    assertThatRule(RULE).on(holding(code)).helping("did you mean " + meant + "?");
  }

  @Test
  void offersNothingIfNothingIsKnown() {
    assertThatRule(RULE).on(holding("EU")).withoutHelp();
  }

  @Test
  void looksAtMembershipsAndTermsToo() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMembers(member("DK").build(), member("EU").build())
                .build(),
            term("t", "p", "2020/").onBehalfOf(CountryCode.of("EZ")).build()))
        .reports("/organizations/0/members/1/country", "/personnelTerms/0/onBehalfOf");
  }

  private static Dataset holding(String code) {
    return dataset(presidency("p", "2020/2021")
        .holders(List.of(Party.of(CountryCode.of(code))))
        .build());
  }
}

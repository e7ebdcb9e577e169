package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.term;

import java.util.List;
import java.util.Locale;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryUserAssignedTest {
  private static final String RULE = "country-user-assigned";

  @ParameterizedTest
  @ValueSource(strings = {"AA", "QM", "QQ", "QZ", "XA", "XX", "XZ", "ZZ"})
  void reportsCodesThatUsersAssign(String code) {
    assertThatRule(RULE)
        .on(holding(code))
        .reports("/presidencies/0/country")
        .saying(code + " is a code that ISO 3166-1 assigns to no country")
        .helping("accept the warning")
        .as(Severity.WARNING);
  }

  @Test
  void namesTheCommonMeaning() {
    assertThatRule(RULE)
        .on(holding("XK"))
        .reports("/presidencies/0/country")
        .saying("XK (commonly Kosovo) is a code that ISO 3166-1 assigns to no country");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB", "QL", "QA", "ZA", "WZ", "YA", "EU", "UK", "SU", "CS"})
  void leavesAllOtherCodes(String code) {
    assertThatRule(RULE).on(holding(code)).reportsNothing();
  }

  @Test
  void leavesEveryCodeThatIsAssigned() {
    for (String code : Locale.getISOCountries()) {
      assertThatRule(RULE).on(holding(code)).reportsNothing();
    }
  }

  @Test
  void looksAtMembershipsAndTermsToo() {
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss")
                .addMembers(member("DK").build(), member("XK").build())
                .build(),
            term("t", "p", "2020/").onBehalfOf(CountryCode.of("XK")).build()))
        .reports("/organizations/0/members/1/country", "/personnelTerms/0/onBehalfOf");
  }

  @Test
  void canBeAccepted() {
    Dataset accepted = dataset(
        organization("cbss").build(),
        presidency("p", "2020/2021")
            .holders(List.of(Party.of(CountryCode.of("XK"))))
            .putAcceptance(RULE, "Kosovo has no code of its own")
            .build());
    assertThat(Validator.standard().validate(accepted).findings()).isEmpty();
  }

  private static Dataset holding(String code) {
    return dataset(presidency("p", "2020/2021")
        .holders(List.of(Party.of(CountryCode.of(code))))
        .build());
  }
}

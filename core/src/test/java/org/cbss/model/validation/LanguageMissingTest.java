package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.text;

import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMissingTest {
  private static final String RULE = "language-missing";

  @Test
  void acceptsOtherNamesAndTitlesOfSourcesInAnotherLanguage() {
    LocalizedText czech = LocalizedText.of(Map.of(LanguageTag.of("cs"), "Rada jezer"));
    assertThatRule("language-missing")
        .on(dataset(
            source("s").title(czech).language(LanguageTag.of("cs")).build(),
            organization("lc").addOtherName(czech).build()))
        .reportsNothing();
    assertThatRule("language-missing")
        .on(dataset(source("s").title(czech).language(LanguageTag.of("de")).build()))
        .reports("/sources/0/title");
  }

  @Test
  void reportsATextWithoutTheLanguageOfTheDataSet() {
    assertThatRule(RULE)
        .on(named("en", "da", "sv"))
        .reports("/organizations/0/name")
        .saying("the text is given in da, sv, not in en, the language of the data set")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @CsvSource({"en, en, da", "en, en-GB, da", "da, da, sv", "en-GB, en-GB, da"})
  void acceptsTheLanguageOrANarrowerFormOfIt(String own, String one, String other) {
    assertThatRule(RULE).on(named(own, one, other)).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en, da", "en-GB, en-US, da", "da, dag, sv"})
  void reportsAWiderOrAnotherForm(String own, String one, String other) {
    assertThatRule(RULE).on(named(own, one, other)).reports("/organizations/0/name");
  }

  @Test
  void acceptsPlainText() {
    assertThatRule(RULE)
        .on(dataset(organization("cbss").name(text("Rådet")).build()))
        .reportsNothing();
  }

  @Test
  void looksAtTextsEverywhere() {
    LocalizedText danish = LocalizedText.of(LanguageTag.of("da"), "Rådet");
    assertThatRule(RULE)
        .on(dataset(
                organization("cbss")
                    .note(danish)
                    .addMember(member("DK").note(danish).build())
                    .build(),
                mandate("m", "cbss", "2020/2025")
                    .addCommitment(text("Meet"))
                    .addCommitment(danish)
                    .build())
            .toBuilder()
            .title(danish)
            .build())
        .reports(
            "/title",
            "/organizations/0/members/0/note",
            "/organizations/0/note",
            "/mandates/0/commitments/1");
  }

  private static Dataset named(String own, String one, String other) {
    LocalizedText name =
        LocalizedText.of(Map.of(LanguageTag.of(one), "Council", LanguageTag.of(other), "Rådet"));
    return dataset(organization("cbss").name(name).build()).toBuilder()
        .language(LanguageTag.of(own))
        .build();
  }
}

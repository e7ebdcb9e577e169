package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.text;

import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextNotNormalizedTest {
  private static final String RULE = "text-not-normalized";
  private static final String APART = "Ra\u030Adet";
  private static final String COMPOSED = "R\u00E5det";

  @Test
  @Timeout(60)
  void reportsALongRunOfMarksWithoutNormalizingIt() {
    Dataset data = dataset(Person.builder()
        .id(Id.of("p"))
        .name("a" + "\u0301\u0323".repeat(200_000))
        .build());
    assertThatRule("text-not-normalized")
        .on(data)
        .reports("/people/0/name")
        .saying("the text has more than 30 combining marks in a row, which are not normalized")
        .helping("remove");
  }

  @Test
  void reportsATextThatIsNotInNfc() {
    assertThatRule(RULE)
        .on(dataset(Person.builder().id(Id.of("p")).name(APART).build()))
        .reports("/people/0/name")
        .saying("the text is not in Unicode NFC, so that equal texts may differ")
        .helping("NFC")
        .as(Severity.WARNING);
  }

  @Test
  void offersTheTextInNfc() {
    Finding finding = Validator.of(Validator.standard().findRule(RULE).orElseThrow())
        .validate(dataset(Person.builder().id(Id.of("p")).name(APART).build()))
        .findings()
        .get(0);
    assertThat(finding.fix().orElseThrow().edits()).singleElement().satisfies(edit -> {
      assertThat(edit.path().pointer()).isEqualTo("/people/0/name");
      assertThat(edit.replacement()).contains(COMPOSED);
    });
  }

  @Test
  void acceptsWhatIsInNfc() {
    assertThatRule(RULE)
        .on(dataset(Person.builder()
            .id(Id.of("p"))
            .name(COMPOSED)
            .addOtherName("\u0416\u0301")
            .build()))
        .reportsNothing();
  }

  @Test
  void looksAtEachLanguageAndName() {
    assertThatRule(RULE)
        .on(dataset(organization("cbss")
            .name(LocalizedText.of(
                Map.of(LanguageTag.of("da"), APART, LanguageTag.of("sv"), COMPOSED)))
            .addOtherName(text(COMPOSED))
            .addOtherName(text(APART))
            .build()))
        .reports("/organizations/0/name/da", "/organizations/0/otherNames/1");
  }

  @Test
  void passesOverQuotesAndTheTextOfSources() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").text(APART).build(),
            organization("cbss")
                .addCitation(citing("s").quote(APART).about("name").says(APART).build())
                .build()))
        .reportsNothing();
  }
}

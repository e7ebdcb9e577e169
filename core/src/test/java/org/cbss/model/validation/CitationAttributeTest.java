package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.term;

import org.cbss.model.Convention;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.StrategicArea;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationAttributeTest {
  private static final String RULE = "citation-attribute";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsANameThatIsNoAttribute() {
    assertThatRule(RULE)
        .on(about("perod"))
        .reports("/presidencies/0/citations/0/about")
        .saying("a presidency has no attribute perod")
        .helping("did you mean period?")
        .as(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"body", "members", "Period", "priorities/0", "/period", "x-note", "period ", "per"
      })
  void reportsAttributesOfOtherKindsPathsAndUnknownKeys(String name) {
    assertThatRule(RULE)
        .on(about(name))
        .reports("/presidencies/0/citations/0/about")
        .saying("a presidency has no attribute " + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "organization",
        "country",
        "holder",
        "title",
        "period",
        "ordinal",
        "holders",
        "priorities",
        "identifiers",
        "citations",
        "note",
        "accepts"
      })
  void acceptsEveryAttributeOfThePresidency(String name) {
    assertThatRule(RULE).on(about(name)).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "titl, title",
    "contry, country",
    "contri, country",
    "contra, country",
    "conxyz, ''",
    "io, ''",
    "it, ''",
    "ordinel, ordinal"
  })
  void offersTheNearestNameIfOneIsNear(String name, String nearest) {
    RuleAssert.Outcome outcome = assertThatRule(RULE).on(about(name));
    if (nearest.isEmpty()) {
      outcome.withoutHelp();
    } else {
      outcome.helping("did you mean " + nearest + "?");
    }
  }

  @Test
  void offersNothingForWhatIsFarTooLong() {
    assertThatRule(RULE).on(about("priorities".repeat(100_000))).withoutHelp();
  }

  @Test
  void acceptsAnExtensionOfTheObject() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            CBSS,
            presidency("p", "2019/2020")
                .putExtension("x-logo", "1")
                .addCitation(citing("s").about("x-logo").build())
                .addCitation(citing("s").about("x-flag").build())
                .addCitation(citing("s").build())
                .build()))
        .reports("/presidencies/0/citations/1/about");
  }

  @Test
  void looksAtConventionsAsThemselves() {
    Convention convention = Convention.builder()
        .period(TimeSpan.parse("2020/.."))
        .addCitation(citing("s").about("startsOn").build())
        .addCitation(citing("s").about("role").build())
        .build();

    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            organization("cbss").addConvention(convention).build(),
            Data.post("chair", "cbss").toBuilder().addConvention(convention).build()))
        .reports(
            "/organizations/0/conventions/0/citations/1/about",
            "/posts/0/conventions/0/citations/1/about")
        .saying("a convention has no attribute role", "a convention has no attribute role");
  }

  @Test
  void looksAtMembershipsAndAreasAsThemselves() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            organization("cbss")
                .addCitation(citing("s").about("role").build())
                .addMember(member("DK")
                    .putExtension("x-seat", "2")
                    .addCitation(citing("s").about("role").build())
                    .addCitation(citing("s").about("x-seat").build())
                    .addCitation(citing("s").about("name").build())
                    .build())
                .build(),
            mandate("m", "cbss", "2020/2025")
                .addCitation(citing("s").about("focus").build())
                .addArea(StrategicArea.builder()
                    .id(Id.of("a"))
                    .title(Samples.text("Area"))
                    .addCitation(citing("s").about("focus").build())
                    .addCitation(citing("s").about("vision").build())
                    .build())
                .build(),
            term("t", "p", "2020/")
                .addCitation(citing("s").about("end").build())
                .build()))
        .reports(
            "/organizations/0/members/0/citations/2/about",
            "/organizations/0/citations/0/about",
            "/mandates/0/areas/0/citations/1/about",
            "/mandates/0/citations/0/about",
            "/personnelTerms/0/citations/0/about")
        .saying(
            "a membership has no attribute name",
            "an organization has no attribute role",
            "a strategic area has no attribute vision",
            "a mandate has no attribute focus",
            "a personnel term has no attribute end");
  }

  @Test
  void offersTheNearerOfTwoNames() {
    assertThatRule(RULE)
        .on(extended("x-alphabc", "x-alpha", "x-alphab"))
        .helping("did you mean x-alphab?");
    assertThatRule(RULE)
        .on(extended("x-alphab", "x-alphabcd", "x-alphabc"))
        .helping("did you mean x-alphabc?");
  }

  @Test
  void offersNamesOfSomeLength() {
    String name = "x-" + "a".repeat(57);
    assertThatRule(RULE).on(extended(name + "b", name)).helping("did you mean " + name + "?");
    assertThatRule(RULE).on(extended(name + "bb", name)).withoutHelp();
  }

  private static Dataset extended(String about, String... keys) {
    PresidencyBuilder presidency = presidency("p", "2019/2020");
    for (String key : keys) {
      presidency.putExtension(key, "1");
    }
    return dataset(
        source("s").build(),
        CBSS,
        presidency.addCitation(citing("s").about(about).build()).build());
  }

  private static Dataset about(String name) {
    return dataset(
        source("s").build(),
        CBSS,
        presidency("p", "2019/2020")
            .addCitation(citing("s").about(name).build())
            .build());
  }
}

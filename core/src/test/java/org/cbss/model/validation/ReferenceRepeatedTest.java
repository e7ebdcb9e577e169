package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.text;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Party;
import org.junit.jupiter.api.Test;

class ReferenceRepeatedTest {
  private static final String RULE = "reference-repeated";

  @Test
  void reportsTheSecondOfTwoInOneList() {
    assertThatRule(RULE)
        .on(dataset(project("p")
            .addLead(Party.of(Id.of("a")))
            .addLead(Party.of(Id.of("b")))
            .addLead(Party.of(Id.of("a")))
            .build()))
        .reports("/projects/0/leads/2")
        .saying("p names a twice in leads")
        .relatedTo("/projects/0/leads/0")
        .as(Severity.WARNING);
  }

  @Test
  void offersToRemoveIt() {
    Dataset dataset =
        dataset(decision("d", "cbss").addAdopts(Id.of("a"), Id.of("a")).build());
    Finding finding = Validator.of(Validator.standard().findRule(RULE).orElseThrow())
        .validate(dataset)
        .findings()
        .get(0);
    assertThat(finding.fix().orElseThrow().edits()).singleElement().satisfies(edit -> {
      assertThat(edit.path().pointer()).isEqualTo("/decisions/0/adopts/1");
      assertThat(edit.replacement()).isEmpty();
    });
  }

  @Test
  void looksAtEveryListOfReferences() {
    assertThatRule(RULE)
        .on(dataset(
            mandate("m", "b", "2020/2025").addBasedOn(Id.of("a"), Id.of("a")).build(),
            decision("d", "b").addBasedOn(Id.of("a"), Id.of("a"), Id.of("a")).build(),
            project("p")
                .addFunder(Party.of(Id.of("a")))
                .addFunder(Party.of(Id.of("a")))
                .build(),
            project("q").addArea(Id.of("a")).addArea(Id.of("a")).build()))
        .reports(
            "/mandates/0/basedOn/1",
            "/decisions/0/basedOn/1",
            "/decisions/0/basedOn/2",
            "/projects/0/funders/1",
            "/projects/1/areas/1");
  }

  @Test
  void acceptsOneIdInTwoListsOrTwoRecords() {
    assertThatRule(RULE)
        .on(dataset(
            project("p")
                .addLead(Party.of(Id.of("a")))
                .addFunder(Party.of(Id.of("a")))
                .build(),
            project("q")
                .addLead(Party.of(Id.of("a")))
                .addLead(Party.of(Id.of("b")))
                .build()))
        .reportsNothing();
  }

  @Test
  void leavesListsOfOtherThingsAlone() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").build(),
            organization("a")
                .addOtherName(text("A"))
                .addOtherName(text("A"))
                .addCitation(citing("s").build())
                .addCitation(citing("s").build())
                .build()))
        .reportsNothing();
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.message;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.junit.jupiter.api.Test;

class CitationMissingTest {
  private static final String RULE = "citation-missing";
  private static final Entity[] UNCITED = {
    organization("cbss").build(),
    person("who"),
    post("head", "cbss").build(),
    presidency("p", "2019/2020").build(),
    mandate("m", "cbss", "2020/2025").build(),
    meeting("g", "cbss").period(span("2020")).build(),
    decision("d", "cbss").build(),
    message("t", "cbss").build(),
    project("j").period(span("2020")).build(),
    project("k").build(),
    term("h", "who", "2020/").build()
  };

  @Test
  void reportsEachThatShouldCite() {
    assertThatRule(RULE)
        .on(dataset(Stream.concat(Stream.of(source("s").build()), Stream.of(UNCITED))
            .toArray(Entity[]::new)))
        .reports(
            "/presidencies/0",
            "/mandates/0",
            "/meetings/0",
            "/decisions/0",
            "/takeHomeMessages/0",
            "/projects/0",
            "/personnelTerms/0")
        .saying(
            "p cites no source",
            "m cites no source",
            "g cites no source",
            "d cites no source",
            "t cites no source",
            "j cites no source",
            "h cites no source")
        .as(Severity.INFORMATION);
  }

  @Test
  void reportsWhatCitesOnlyUnverifiedSources() {
    Dataset data = dataset(
        source("known").unverified(true).build(),
        source("s").build(),
        presidency("p", "2019/2020")
            .addCitations(citing("known").build(), citing("known").build())
            .build(),
        presidency("q", "2020/2021")
            .addCitations(citing("known").build(), citing("s").build())
            .build(),
        presidency("r", "2021/2022")
            .addCitations(citing("known").build(), citing("ghost").build())
            .build());
    assertThatRule(RULE)
        .on(data)
        .reports("/presidencies/0")
        .saying("p cites only unverified sources");
  }

  @Test
  void acceptsADataSetWithoutSources() {
    assertThatRule(RULE).on(dataset(UNCITED)).reportsNothing();
  }

  @Test
  void acceptsWhatCites() {
    Dataset data = dataset(
        source("s").build(),
        organization("cbss").build(),
        presidency("p", "2019/2020").addCitation(citing("s").build()).build(),
        presidency("q", "2020/2021").addCitation(citing("ghost").build()).build(),
        project("j").period(span("2020")).addCitation(citing("s").build()).build());
    assertThatRule(RULE).on(data).reportsNothing();
  }
}

package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.citing;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.member;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.source;
import static org.cbss.model.validation.Samples.text;

import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Person;
import org.cbss.model.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMarkupTest {
  private static final String RULE = "text-markup";

  @Test
  void reportsATag() {
    assertThatRule(RULE)
        .on(named("The <b>Group</b>"))
        .reports("/people/0/name")
        .saying("the text contains something that looks like HTML")
        .helping("plain text")
        .as(Severity.INFORMATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a<br>b",
        "a<br/>b",
        "a<br />b",
        "</p>",
        "<a href='x'>",
        "<h1>",
        "<!-- x",
        "a &amp; b",
        "&nbsp;",
        "&#8211;",
        "&#x2013;",
        "1 < 2 <i>"
      })
  void reportsTagsAndEntities(String text) {
    assertThatRule(RULE).on(named(text)).reports("/people/0/name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b",
        "a<b",
        "a > b",
        "<3",
        "< b >",
        "<1>",
        "R&D",
        "a & b;",
        "A&B; C",
        "&#;",
        "&#x;",
        "&verylongname;",
        "->",
        "<<a"
      })
  void acceptsOtherText(String text) {
    assertThatRule(RULE).on(named(text)).reportsNothing();
  }

  @Test
  void looksAtTextsAndNamesEverywhere() {
    String tag = "<i>";
    assertThatRule(RULE)
        .on(dataset(
                source("s").publisher(tag).build(),
                organization("cbss")
                    .name(text(tag))
                    .addOtherName(text("plain"))
                    .addOtherName(text(tag))
                    .addMember(member("DK").note(text(tag)).build())
                    .putIdentifier("scheme", tag)
                    .addCitation(citing("s").at(tag).build())
                    .note(LocalizedText.of(
                        Map.of(LanguageTag.of("da"), tag, LanguageTag.of("en"), "plain")))
                    .putAcceptance("no-rule", tag)
                    .build(),
                Person.builder().id(Id.of("p")).name("plain").addOtherName(tag).build(),
                presidency("q", "2019/2020").addPriority(Priority.of(text(tag))).build(),
                mandate("m", "cbss", "2020/2025").vision(text(tag)).build())
            .toBuilder()
            .title(text(tag))
            .build())
        .reports(
            "/title",
            "/sources/0/publisher",
            "/organizations/0/name",
            "/organizations/0/otherNames/1",
            "/organizations/0/members/0/note",
            "/organizations/0/identifiers/scheme",
            "/organizations/0/citations/0/at",
            "/organizations/0/note/da",
            "/organizations/0/accepts/no-rule",
            "/people/0/otherNames/0",
            "/presidencies/0/priorities/0",
            "/mandates/0/vision");
  }

  @Test
  void passesOverQuotesAndWhatSourcesSayAndHold() {
    assertThatRule(RULE)
        .on(dataset(
            source("s").text("<p>text</p>").build(),
            organization("cbss")
                .addCitation(citing("s")
                    .quote("<p>text</p>")
                    .about("name")
                    .says("<p>text</p>")
                    .build())
                .addCitation(citing("s").about("<i>").build())
                .build()))
        .reportsNothing();
  }

  @Test
  void readsALongTextInReasonableTime() {
    assertThatRule(RULE).on(named("<a ".repeat(100_000))).reportsNothing();
    assertThatRule(RULE).on(named("&a".repeat(100_000))).reportsNothing();
  }

  @Test
  void saysWhoseTextItIs() {
    Report report =
        Validator.of(Validator.standard().findRule(RULE).orElseThrow()).validate(named("<b>"));
    assertThat(report.findings())
        .singleElement()
        .hasToString("p name: info[text-markup]: the text contains something that looks like HTML");
  }

  private static Dataset named(String name) {
    return dataset(Person.builder().id(Id.of("p")).name(name).build());
  }
}

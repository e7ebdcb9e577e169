package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cbss.model.CountryCode;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Party;
import org.junit.jupiter.api.Test;

class FindingOrderTest {

  @Test
  void followsTheOrderOfTheAttributes() {
    Dataset data = dataset(presidency("p", "2020/2019")
        .holders(List.of(Party.of(CountryCode.of("QQ"))))
        .build());
    assertThat(Validator.standard().validate(data).findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly(
            "/presidencies/0/organization", "/presidencies/0/country", "/presidencies/0/period");
  }

  @Test
  void followsTheOrderOfTheDocumentWithinARecordToo() {
    assertOrder(
        "",
        "/id",
        "/name",
        "/name/da",
        "/name/en",
        "/kind",
        "/partOf",
        "/period",
        "/members",
        "/members/0",
        "/members/0/country",
        "/members/0/period",
        "/members/0/suspended/2",
        "/members/0/suspended/10",
        "/members/0/citations/0/source",
        "/members/0/citations/0/about",
        "/members/0/citations/0/says",
        "/members/2/country",
        "/members/10",
        "/citations/0/source",
        "/accepts/presidency-gap",
        "/accepts/span-reversed",
        "/x-a",
        "/x-b");
  }

  @Test
  void putsPathsThatLeadNowhereLast() {
    assertOrder("/name", "/name/99999999999", "/name/x", "/nothing", "/nothing/1", "/nothing/a");
  }

  /** Findings at these places of an organization come in this order, in whatever order they are found. */
  private static void assertOrder(String... paths) {
    List<String> found = Arrays.asList(paths.clone());
    Collections.reverse(found);
    Rule rule = Rule.of(
        "own",
        Severity.ERROR,
        "It is here.",
        (context, reporter) -> found.forEach(path ->
            reporter.at("a", new DataPath(EntityKind.ORGANIZATION, 0, path)).report("here")));
    assertThat(Validator.of(rule).validate(dataset(organization("a").build())).findings())
        .extracting(finding -> finding.location().path().orElseThrow().path())
        .containsExactly(paths);
  }
}

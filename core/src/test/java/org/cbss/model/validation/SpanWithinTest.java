package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanWithinTest {
  private static final String RULE = "span-within";
  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsALoneYear() {
    assertThatRule(RULE)
        .on(dataset(CBSS, presidency("dk", "2019").build()))
        .reports("/organizations/0")
        .saying("one period of cbss is some time within a year or month: dk within 2019")
        .helping(
            "for all of 2019 write {2019}; if the source says no more, accept it with that reason")
        .as(Severity.INFORMATION);
  }

  @Test
  void reportsOnceForEachOrganizationAndPost() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            organization("car").build(),
            person("ada"),
            post("head", "cbss").build(),
            presidency("lv", "2020").build(),
            presidency("dk", "2019").build(),
            mandate("cbss-mandate", "cbss", "2019-05").build(),
            mandate("car-mandate", "car", "2010").build(),
            term("ada-1", "ada", "2019").build(),
            term("ada-2", "ada", "2020-07").build()))
        .reports("/organizations/0", "/organizations/1", "/posts/0")
        .saying(
            "3 periods of cbss are some time within a year or month: dk within 2019, cbss-mandate within 2019-05, lv within 2020",
            "one period of car is some time within a year or month: car-mandate within 2010",
            "2 periods of head are some time within a year or month: ada-1 within 2019, ada-2 within 2020-07");
  }

  @Test
  void relatesTheFirstTen() {
    List<Entity> records = new ArrayList<>(List.of(CBSS));
    for (int year = 2000; year < 2030; year++) {
      records.add(presidency("p" + year, "" + year).build());
    }

    assertThatRule(RULE)
        .on(dataset(records.toArray(Entity[]::new)))
        .saying(
            "30 periods of cbss are some time within a year or month: p2000 within 2000, p2001 within 2001, p2002 within 2002, p2003 within 2003, p2004 within 2004 and 25 more")
        .relatedTo(
            "/presidencies/0/period",
            "/presidencies/1/period",
            "/presidencies/2/period",
            "/presidencies/3/period",
            "/presidencies/4/period",
            "/presidencies/5/period",
            "/presidencies/6/period",
            "/presidencies/7/period",
            "/presidencies/8/period",
            "/presidencies/9/period");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{2019}",
        "2019/2019",
        "2019-05-06",
        "2019/",
        "2019?",
        "2019-XX",
        "2019-05-XX",
        "201X",
        "[2019..2020]",
        "[2019]"
      })
  void acceptsOtherPeriods(String period) {
    assertThatRule(RULE).on(dataset(CBSS, presidency("dk", period).build())).reportsNothing();
  }

  @Test
  void acceptsOtherRecords() {
    assertThatRule(RULE)
        .on(dataset(
            CBSS,
            meeting("m", "cbss").period(span("2019-05")).build(),
            project("p").period(span("2019")).build()))
        .reportsNothing();
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandateOutsidePresidencyTest {
  private static final String RULE = "mandate-outside-presidency";

  @Test
  void reportsEachPresidencyApartFromTheProgramme() {
    assertThatRule(RULE)
        .on(programme("2007-01-01/2007-06-30"))
        .reports("/mandates/0/presidencies/1")
        .saying(
            "trio, 2007-01-01/2007-06-30, is the programme of pt, 2007-07-01/2007-12-31, and shares no day with it")
        .relatedTo("/presidencies/1/period")
        .as(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2007-01/2008-06", "2007", "2007-06-30/2007-07-01", "2009/2008", "/"})
  void acceptsAProgrammeThatMayShareADay(String period) {
    assertThatRule(RULE).on(programme(period)).reportsNothing();
  }

  @Test
  void leavesMissingPresidenciesAndReportsARepeatedOneOnce() {
    Mandate mandate =
        trio("2010").addPresidencies(id("ghost"), id("de"), id("de")).build();
    assertThatRule(RULE)
        .on(dataset(
            organization("cbss").build(),
            presidency("de", "2007-01-01/2007-06-30").build(),
            mandate))
        .reports("/mandates/0/presidencies/1");
  }

  private static Dataset programme(String period) {
    return dataset(
        organization("cbss").build(),
        presidency("de", "2007-01-01/2007-06-30").build(),
        presidency("pt", "2007-07-01/2007-12-31").build(),
        trio(period).addPresidencies(id("de"), id("pt")).build());
  }

  private static MandateBuilder trio(String period) {
    return mandate("trio", "cbss", period);
  }

  private static Id<org.cbss.model.Presidency> id(String id) {
    return Id.of(id);
  }
}

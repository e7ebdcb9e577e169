package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.decision;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;

import java.time.LocalDate;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsInForceTest {
  private static final Entity BODY = organization("body").build();

  private static DecisionBuilder valid(String id, String period) {
    return decision(id, "body").period(TimeSpan.parse(period));
  }

  private static DecisionBuilder dated(String id, String date) {
    return decision(id, "body").date(EdtfDate.parse(date));
  }

  private static Decision repealing(DecisionBuilder decision, String repealed) {
    return decision.addRepealed(Id.of(repealed)).build();
  }

  private static String inForce(String day, Registry registry) {
    return ids(registry.decisions().inForce(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @CsvSource({
    "2005-12-11, |",
    "2005-12-12, old|",
    "2006-12-31, old|",
    "2007-01-01, new|",
    "2030-01-01, |new"
  })
  void endsByValidityOrByRepeal(String day, String expected) {
    Registry registry = registry(
        BODY,
        valid("old", "2005-12-12/..").build(),
        repealing(valid("new", "2007-01-01/[2020..]"), "old"));

    assertThat(inForce(day, registry)).isEqualTo(expected);
  }

  @Test
  void mayLastFromItsDateWithoutValidity() {
    Registry registry = registry(BODY, dated("law", "2005-05").build());

    assertThat(inForce("2005-04-30", registry)).isEqualTo("|");
    assertThat(inForce("2005-05-06", registry)).isEqualTo("|law");
    assertThat(inForce("2050-01-01", registry)).isEqualTo("|law");
  }

  @Test
  void mayAlwaysHaveBeenInForceWithoutAnyDate() {
    Registry registry = registry(BODY, decision("law", "body").build());

    assertThat(inForce("1900-01-01", registry)).isEqualTo("|law");
  }

  @Test
  void isRepealedByAnUndatedDecisionPerhaps() {
    Registry registry = registry(
        BODY,
        valid("law", "2000-01-01/2010-12-31").build(),
        repealing(decision("end", "body"), "law"));

    assertThat(inForce("2005-01-01", registry)).isEqualTo("|law end");
  }

  @Test
  void isRepealedWithoutADateFromTheRepealOn() {
    Registry registry = registry(
        BODY, decision("law", "body").build(), repealing(dated("end", "2005-05-06"), "law"));

    assertThat(inForce("2005-05-05", registry)).isEqualTo("|law");
    assertThat(inForce("2005-05-06", registry)).isEqualTo("end|");
  }

  @Test
  void neverBeginsIfRepealedBefore() {
    Registry registry = registry(
        BODY, valid("law", "2010-01-01/..").build(), repealing(dated("end", "2009-05-06"), "law"));

    assertThat(inForce("2010-01-01", registry)).isEqualTo("|end");
  }

  @Test
  void outlivesARepealThatNeverTookEffect() {
    Registry registry = registry(
        BODY,
        valid("law", "2000-01-01/..").build(),
        repealing(valid("end", "2010-01-01/.."), "law"),
        repealing(valid("stop", "2009-05-06/2009-12-31"), "end"));

    assertThat(inForce("2011-01-01", registry)).isEqualTo("law|");
  }

  @Test
  void doesNotReturnIfTheRepealIsRepealedLater() {
    Registry registry = registry(
        BODY,
        valid("law", "2000-01-01/..").build(),
        repealing(valid("end", "2010-01-01/.."), "law"),
        repealing(valid("stop", "2011-01-01/.."), "end"));

    assertThat(inForce("2012-01-01", registry)).isEqualTo("stop|");
  }

  @Test
  void ignoresReversedRepealsAndValidities() {
    Registry registry = registry(
        BODY,
        valid("law", "2000-01-01/..").build(),
        valid("broken", "2010/2005").build(),
        repealing(valid("end", "2010/2005"), "law"));

    assertThat(inForce("2007-01-01", registry)).isEqualTo("law|");
  }

  @Test
  void isCertainOfNoOpenValidityAfterTheLastDayCovered() {
    Registry registry =
        registryAsOf("2020-06-30", BODY, valid("law", "2000-01-01/..").build());

    assertThat(inForce("2020-06-30", registry)).isEqualTo("law|");
    assertThat(inForce("2020-07-01", registry)).isEqualTo("|law");
  }

  @Test
  void endsMandatesToo() {
    Registry registry = registry(
        BODY,
        mandate("charge", "body", "2000-01-01/..").build(),
        repealing(valid("end", "2010-01-01/.."), "charge"),
        repealing(valid("stop", "[2009-05..2010-06]/.."), "end"));

    assertThat(ids(registry.mandatesInForce(
            registry.organizations().get(Id.of("body")), LocalDate.parse("2009-12-31"))))
        .isEqualTo("charge|");
    assertThat(ids(registry.mandatesInForce(
            registry.organizations().get(Id.of("body")), LocalDate.parse("2011-01-01"))))
        .isEqualTo("|charge");
  }
}

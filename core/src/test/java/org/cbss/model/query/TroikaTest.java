package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.registryAsOf;

import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presidencies before, in office and next, by certainty. */
class TroikaTest {
  private static final Registry EXACT = registry(
      organization("council").build(),
      presidency("de", "council", "2007-01-01/2007-06-30").build(),
      presidency("pt", "council", "2007-07-01/2007-12-31").build(),
      presidency("si", "council", "2008-02-01/2008-06-30").build(),
      presidency("fr", "council", "2008-06-30/2008-12-31").build());

  @ParameterizedTest
  @CsvSource({
    "2006-12-31, |, |, de|",
    "2007-01-01, |, de|, pt|",
    "2007-06-30, |, de|, pt|",
    "2007-07-01, de|, pt|, si|",
    "2008-01-15, pt|, |, si|",
    "2008-02-01, pt|, si|, fr|",
    "2008-06-30, pt|, si fr|, |",
    "2008-07-01, si|, fr|, |",
    "2009-01-01, fr|, |, |"
  })
  void isCertainIfDatesAre(String day, String previous, String inOffice, String next) {
    check(EXACT, day, previous, inOffice, next);
  }

  @ParameterizedTest
  @CsvSource({
    "-999999999-01-01, |, |, de|",
    "+10000-01-01, fr|, |, |",
    "+999999999-12-31, fr|, |, |"
  })
  void knowsTheNearestOfAnyDay(String day, String previous, String inOffice, String next) {
    check(EXACT, day, previous, inOffice, next);
  }

  @ParameterizedTest
  @CsvSource({
    "2007-06-15, |de, |de pt, |pt si",
    "2007-01-15, |, |de, |de pt",
    "2006-12-31, |, |, de|",
    "2008-06-01, |de pt, |pt si, |si"
  })
  void weighsVagueDates(String day, String previous, String inOffice, String next) {
    Registry vague = registry(
        organization("council").build(),
        presidency("de", "council", "2007-01/2007-06").build(),
        presidency("pt", "council", "2007-06/2008").build(),
        presidency("si", "council", "2008/2009").build());
    check(vague, day, previous, inOffice, next);
  }

  @Test
  void isCertainThatSomebodyPresidedBefore() {
    Registry vague = registry(
        organization("council").build(),
        presidency("de", "council", "2006/2007").build(),
        presidency("pt", "council", "2007/2008").build());
    Answer<?> previous = troika(vague, "2008-06-01").previous();

    assertThat(ids(troika(vague, "2008-06-01").previous())).isEqualTo("|de pt");
    assertThat(previous.any()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void doubtsAnOpenEndAfterTheLastDayCovered() {
    Registry registry = registryAsOf(
        "2008-12-31",
        organization("council").build(),
        presidency("de", "council", "2007-01-01/2007-12-31").build(),
        presidency("pt", "council", "2008-01-01/..").build());

    check(registry, "2008-12-31", "de|", "pt|", "|");
    check(registry, "2009-01-01", "|de pt", "|pt", "|");
  }

  @Test
  void ordersByOrdinal() {
    Registry registry = registry(
        organization("council").build(),
        presidency("b", "council", "2007").ordinal(2).build(),
        presidency("a", "council", "2007").ordinal(1).build());

    check(registry, "2008-01-01", "b|", "|", "|");
    check(registry, "2006-12-31", "|", "|", "a|");
  }

  @Test
  void refusesAnUnknownOrganization() {
    Organization other = organization("other").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXACT.troika(other, LocalDate.of(2007, 1, 1)));
  }

  private static void check(
      Registry registry, String day, String previous, String inOffice, String next) {
    Troika troika = troika(registry, day);
    assertThat(ids(troika.previous())).as("previous").isEqualTo(previous);
    assertThat(ids(troika.inOffice())).as("in office").isEqualTo(inOffice);
    assertThat(ids(troika.next())).as("next").isEqualTo(next);
  }

  private static Troika troika(Registry registry, String day) {
    return registry.troika(registry.organizations().get(Id.of("council")), LocalDate.parse(day));
  }
}

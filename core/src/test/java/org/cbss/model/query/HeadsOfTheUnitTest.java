package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.ids;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.registry;
import static org.cbss.model.testing.Data.term;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Two successive heads of a unit: with the imprecise dates of one page, and with the details of others. */
class HeadsOfTheUnitTest {
  private final PersonnelTermBuilder heiberg =
      term("heiberg-head", "heiberg", "head-car").period(TimeSpan.parse("/[..2020-06-30]"));
  private final PersonnelTermBuilder haldorsson = term("haldorsson-head", "haldorsson", "head-car")
      .period(TimeSpan.parse("[2019-07-01..2020-06-30]/"));

  private Answer<PersonnelTerm> headsOn(String day) {
    return heads().on(LocalDate.parse(day));
  }

  private PersonnelTerms heads() {
    return registry(
            organization("car-unit").build(),
            person("heiberg"),
            person("haldorsson"),
            post("head-car", "car-unit"),
            heiberg.build(),
            haldorsson.build())
        .personnelTerms()
        .of(Id.of("head-car"));
  }

  @Test
  void isUncertainOfBothHeadsAndOfAny() {
    haldorsson.replaces(Id.of("heiberg-head"));

    assertThat(ids(heads().on(LocalDate.parse("2019-12-01"))))
        .isEqualTo("|heiberg-head haldorsson-head");
    assertThat(headsOn("2019-12-01").any()).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void isCertainOfAnyIfOneFollows() {
    heiberg.period(TimeSpan.parse("2013/[..2020-06-30]"));
    haldorsson
        .follows(Id.of("heiberg-head"))
        .period(TimeSpan.parse("[2019-07-01..2020-06-30]/[2023-05-24..]"));

    assertThat(ids(heads().on(LocalDate.parse("2019-12-01"))))
        .isEqualTo("|heiberg-head haldorsson-head");
    assertThat(headsOn("2019-12-01").any()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void needsAllThreeChanges() {
    haldorsson.follows(Id.of("heiberg-head"));
    assertThat(headsOn("2019-12-01").any()).isEqualTo(Certainty.UNCERTAIN);

    heiberg.period(TimeSpan.parse("2013/[..2020-06-30]"));
    assertThat(headsOn("2019-12-01").any()).isEqualTo(Certainty.UNCERTAIN);

    heiberg.period(TimeSpan.parse("/[..2020-06-30]"));
    haldorsson.period(TimeSpan.parse("[2019-07-01..2020-06-30]/[2023-05-24..]"));
    assertThat(headsOn("2019-12-01").any()).isEqualTo(Certainty.UNCERTAIN);

    heiberg.period(TimeSpan.parse("2013/[..2020-06-30]"));
    haldorsson.follows(Optional.empty()).replaces(Id.of("heiberg-head"));
    assertThat(headsOn("2019-12-01").any()).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void isUncertainWithoutAnEnd() {
    haldorsson.replaces(Id.of("heiberg-head"));

    assertThat(ids(heads().on(LocalDate.parse("2020-07-01")))).isEqualTo("|haldorsson-head");
  }

  @Test
  void isCertainIfTheTermLastedUntil2023() {
    haldorsson
        .replaces(Id.of("heiberg-head"))
        .period(TimeSpan.parse("[2019-07-01..2020-06-30]/[2023-05-24..]"));
    Answer<PersonnelTerm> answer = headsOn("2020-07-01");

    assertThat(answer.single()).contains(haldorsson.build());
    assertThat(answer.any()).isEqualTo(Certainty.CERTAIN);
  }
}

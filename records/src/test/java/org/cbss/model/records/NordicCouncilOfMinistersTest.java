package org.cbss.model.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.time.Certainty.CERTAIN;
import static org.cbss.model.time.Certainty.UNCERTAIN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cbss.model.CountryCode;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.change.Claims;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests answers from the record of the Nordic Council of Ministers, worked out by hand from its sources. */
class NordicCouncilOfMinistersTest {
  private final Registry registry =
      Registry.of(ShippedRecords.read(ShippedRecords.NORDIC_COUNCIL_OF_MINISTERS));
  private final Organization ministers =
      registry.organizations().get(Id.of("nordic-council-of-ministers"));
  private final Organization parliaments = registry.organizations().get(Id.of("nordic-council"));

  @ParameterizedTest
  @CsvSource(textBlock = """
          2001-01-01, FI
          2004-12-31, IS
          2005-01-01, DK
          # Finland was due in 2006, and exchanged with Norway
          2005-12-31, DK
          2006-01-01, 'NO'
          2006-12-31, 'NO'
          2007-01-01, FI
          2009-06-30, IS
          2015-12-31, DK
          # one embassy lets Denmark end on this day
          2016-01-01, FI
          2020-02-29, DK GL FO
          2021-01-01, FI
          # Sweden was due
          2023-07-01, IS
          2024-07-01, SE
          # Denmark was due
          2025-12-31, FI AX
          2026-01-01, DK FO
          2027-06-30, 'NO'
          """)
  void findsWhoPresided(String day, String holders) {
    Presidency presidency = presided(ministers, day).single().orElseThrow();
    assertThat(countries(presidency)).containsExactly(holders.split(" "));
  }

  @Test
  void knowsNothingBefore2001() {
    Answer<Presidency> answer = presided(ministers, "2000-12-31");
    assertThat(answer.candidates()).isEmpty();
    assertThat(answer.any()).isEqualTo(UNCERTAIN);
  }

  @Test
  void passesChairFromYearToYear() {
    Succession<Presidency> rota = registry.rota(ministers);
    assertThat(rota.entries()).hasSize(27);
    assertThat(rota.certainTransitions(Succession.Transition.Kind.GAP)).isEmpty();
    assertThat(rota.certainTransitions(Succession.Transition.Kind.HANDOVER_DAY)).isEmpty();
    assertThat(registry.chronology().brokenConventions()).isEmpty();
  }

  @Test
  void findsPresidenciesOfPartsOfStates() {
    assertThat(heldBy("GL")).containsExactly("ncm-dk-2020");
    assertThat(heldBy("FO")).containsExactly("ncm-dk-2020", "ncm-dk-2026");
    assertThat(heldBy("AX")).containsExactly("ncm-fi-2025", "ncm-parliaments-fi-2026");
  }

  @Test
  void designatesExchangedYearsByAgreement() {
    Decision exchange = registry.decisions().get(Id.of("ncm-exchange-2006"));
    assertThat(exchange.designates()).containsExactly(Id.of("ncm-no-2006"), Id.of("ncm-fi-2007"));
  }

  @Test
  void neverHasOneStateAtTheHeadOfBoth() {
    for (Presidency presidency : registry.presidencies().of(parliaments).toList()) {
      LocalDate day = presidency.period().latestStart().orElseThrow();
      Set<String> both = new HashSet<>(countries(presidency));
      both.retainAll(
          countries(registry.presidencies().of(ministers).on(day).single().orElseThrow()));
      assertThat(both).as(presidency.id().value()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          # no source gives the day of the change
          2005-06-30, , flemming-hansen-minister hedegaard-minister
          2005-11-01, , hedegaard-minister
          2015-03-01, carsten-hansen-minister,
          2015-06-29, holst-minister, carsten-hansen-minister peter-christensen-minister
          2009-03-01, , halldorsdottir-minister katrin-jakobsdottir-minister-2009
          """)
  void findsMinisterForCooperation(String day, String certain, String perhaps) {
    Answer<PersonnelTerm> answer = holders("ncm-minister", day);
    assertThat(answer.certain()).extracting(each -> each.id().value()).isEqualTo(ids(certain));
    assertThat(answer.uncertain()).extracting(each -> each.id().value()).isEqualTo(ids(perhaps));
  }

  @Test
  void findsSecretaryGeneralOnHandoverDay() {
    Answer<PersonnelTerm> answer = holders("ncm-secretary-general", "2019-03-18");
    assertThat(answer.certain())
        .extracting(each -> each.id().value())
        .isEqualTo(ids("lehtomaki-sg"));
    assertThat(answer.uncertain())
        .extracting(each -> each.id().value())
        .isEqualTo(ids("hoybraten-sg"));
    assertThat(answer.any()).isEqualTo(CERTAIN);
  }

  @Test
  void readsJointPresidencyAccordingToItsProgramme() {
    Presidency claimed = Claims.of(registry.dataset())
        .accordingTo(Id.of("ncm-denmark-programme-2020"))
        .dataset()
        .presidencies()
        .stream()
        .filter(each -> each.id().equals(Id.of("ncm-dk-2020")))
        .findFirst()
        .orElseThrow();
    assertThat(countries(claimed)).containsExactly("DK");
  }

  @Test
  void hasNeitherErrorsNorWarningsNorAcceptances() {
    assertThat(Validator.standard().validate(registry.dataset()).findings())
        .allMatch(finding -> finding.severity() == Severity.INFORMATION);
    assertThat(registry.dataset().entities()).allMatch(each -> each.accepts().isEmpty());
    assertThat(registry.dataset().accepts()).isEmpty();
  }

  private Answer<Presidency> presided(Organization organization, String day) {
    return registry.presidencies().of(organization).on(LocalDate.parse(day));
  }

  private Answer<PersonnelTerm> holders(String post, String day) {
    return registry.personnelTerms().of(Id.<Post>of(post)).on(LocalDate.parse(day));
  }

  private List<String> heldBy(String country) {
    return registry.presidencies().heldBy(CountryCode.of(country)).toList().stream()
        .map(each -> each.id().value())
        .toList();
  }

  private static List<String> countries(Presidency presidency) {
    return presidency.holders().stream()
        .map(Party::country)
        .map(country -> country.orElseThrow().value())
        .toList();
  }

  private static List<String> ids(String words) {
    return words == null
        ? List.of()
        : Arrays.stream(words.split(" ")).map(word -> "ncm-" + word).toList();
  }
}

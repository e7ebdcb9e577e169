package org.cbss.model.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.time.Certainty.CERTAIN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.change.Claims;
import org.cbss.model.query.Answer;
import org.cbss.model.query.MembershipSnapshot;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests answers from the record of the Arctic Council, worked out by hand from its sources. */
class ArcticCouncilTest {
  private final Registry registry = Registry.of(ShippedRecords.read(ShippedRecords.ARCTIC_COUNCIL));
  private final Organization council = registry.organizations().get(Id.of("arctic-council"));

  @ParameterizedTest
  @CsvSource(textBlock = """
          # the founding day, and the second day of the first meeting
          1996-09-19, ca-1996,
          1998-09-17, ca-1996,
          1998-09-18, ca-1996 us-1998,
          # the chair passed at the meeting of 12 and 13 October, on a day that no source gives
          2000-10-11, us-1998,
          2000-10-12, us-1998, fi-2000
          2000-10-30, , us-1998 fi-2000
          2000-10-31, fi-2000, us-1998
          2000-11-01, fi-2000,
          # the same at that of 9 and 10 October
          2002-10-08, fi-2000,
          2002-10-09, fi-2000, is-2002
          2002-10-30, , fi-2000 is-2002
          2002-10-31, is-2002, fi-2000
          # days on which the one hands over to the next
          2004-11-24, is-2002 ru-2004,
          2006-10-26, ru-2004 no-2006,
          2008-12-31, no-2006,
          2009-04-29, no-2006 dk-2009,
          2015-04-24, ca-2013 us-2015,
          2015-04-25, us-2015,
          # the pause, in which Russia kept the chair
          2022-06-01, ru-2021,
          2023-05-11, ru-2021 no-2023,
          2025-05-12, no-2023 dk-2025,
          # the planned end
          2027-05-15, , dk-2025 se-2027
          """)
  void findsWhoPresided(String day, String certain, String perhaps) {
    Answer<Presidency> answer = registry.presidencies().of(council).on(LocalDate.parse(day));
    assertThat(answer.certain().stream().map(each -> each.id().value()))
        .containsExactlyElementsOf(ids(certain));
    assertThat(answer.uncertain().stream().map(each -> each.id().value()))
        .containsExactlyElementsOf(ids(perhaps));
    assertThat(answer.any()).isEqualTo(CERTAIN);
  }

  @Test
  void findsNobodyBeforeFounding() {
    assertThat(registry.presidencies().of(council).on(LocalDate.of(1996, 9, 18)).isEmpty())
        .isTrue();
  }

  @Test
  void passesChairOnSharedDays() {
    Succession<Presidency> rota = registry.rota(council);
    assertThat(rota.entries()).hasSize(16);
    assertThat(rota.certainTransitions(Succession.Transition.Kind.HANDOVER_DAY))
        .hasSize(15)
        .filteredOn(each -> each.days().isEmpty())
        .as("without a day in the sources")
        .extracting(each -> each.after().id().value())
        .containsExactlyElementsOf(ids("fi-2000 is-2002 se-2027"));
    assertThat(rota.certainTransitions(Succession.Transition.Kind.OVERLAP)).isEmpty();
    assertThat(rota.certainTransitions(Succession.Transition.Kind.GAP)).isEmpty();
  }

  @Test
  void findsBothTermsOfCanada() {
    assertThat(registry.presidencies().of(council).heldBy(CountryCode.of("CA")).toList())
        .extracting(each -> each.id().value())
        .containsExactlyElementsOf(ids("ca-1996 ca-2013"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          # changes within a term
          2010-02-22, moller-chair
          2010-02-24, espersen-chair
          2017-01-01, kerry-chair
          2017-02-01, tillerson-chair
          2023-09-30, huitfeldt-chair
          2023-11-01, eide-chair
          # one person, two terms
          2005-01-01, lavrov-chair-2004
          2022-01-01, lavrov-chair-2021
          """)
  void findsMinisterInTheChair(String day, String term) {
    Answer<PersonnelTerm> answer = holders("ac-chair", day);
    assertThat(answer.certain())
        .extracting(each -> each.id().value())
        .containsExactlyElementsOf(ids(term));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          2014-06-01, , borbey-sao-chair
          2014-08-01, rigby-sao-chair,
          2023-05-10, korchunov-sao-chair,
          2023-05-11, korchunov-sao-chair hoglund-sao-chair,
          2023-05-12, hoglund-sao-chair,
          2001-11-06, stenlund-sao-chair,
          1997-06-30, , simon-sao-chair
          """)
  void findsChairOfSeniorOfficials(String day, String certain, String perhaps) {
    Answer<PersonnelTerm> answer = holders("ac-sao-chair", day);
    assertThat(answer.certain())
        .extracting(each -> each.id().value())
        .containsExactlyElementsOf(ids(certain));
    assertThat(answer.uncertain())
        .extracting(each -> each.id().value())
        .containsExactlyElementsOf(ids(perhaps));
  }

  @ParameterizedTest
  @CsvSource({
    "1997-12-31, DE, IMPOSSIBLE",
    "1998-10-01, DE, CERTAIN",
    "1999-12-31, FR, IMPOSSIBLE",
    "2000-07-01, FR, UNCERTAIN",
    "2013-05-14, CN, IMPOSSIBLE",
    "2013-05-15, CN, CERTAIN",
    "2017-05-10, CH, IMPOSSIBLE",
    "2017-05-11, CH, CERTAIN"
  })
  void findsObserverSinceItsAdmission(String day, String country, String expected) {
    Membership observer = member(each -> each.role() == MemberRole.OBSERVER
        && each.country().equals(Optional.of(CountryCode.of(country))));
    assertThat(snapshot(day).withRole(MemberRole.OBSERVER).certaintyOf(observer))
        .hasToString(expected);
  }

  @Test
  void findsThreePermanentParticipantsThenSix() {
    assertThat(snapshot("1997-01-01").withRole(MemberRole.PARTICIPANT).certain())
        .hasSize(3);
    assertThat(snapshot("1999-01-01").withRole(MemberRole.PARTICIPANT).certain())
        .hasSize(4);
    assertThat(snapshot("2001-01-01").withRole(MemberRole.PARTICIPANT).certain())
        .hasSize(6);
  }

  @Test
  void keepsEightMembersInPause() {
    MembershipSnapshot pause = snapshot("2022-04-01");
    assertThat(pause.full().certain()).hasSize(8);
    assertThat(pause.suspended().certain())
        .hasSize(7)
        .noneMatch(each -> each.country().equals(Optional.of(CountryCode.of("RU"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ac-amap", "ac-caff", "ac-eppr", "ac-pame"})
  void holdsGroupsOlderThanTheCouncil(String group) {
    Organization organization = registry.organizations().get(Id.of(group));
    assertThat(registry.effectivePeriod(organization).latestStart())
        .hasValueSatisfying(day -> assertThat(day).isBefore("1996-09-19"));
    assertThat(registry.organizations().partOf(Id.<Organization>of("ac-aeps")).toList())
        .contains(organization);
    assertThat(registry.organizations().partOf(council).toList()).contains(organization);
  }

  @Test
  void readsTermOfNorwayAccordingToItsPlan() {
    Presidency planned = Claims.of(registry.dataset())
        .accordingTo(Id.of("ac-norway-speech-2006"))
        .dataset()
        .presidencies()
        .stream()
        .filter(each -> each.id().equals(Id.of("ac-no-2006")))
        .findFirst()
        .orElseThrow();
    assertThat(planned.period()).hasToString("2006/2008");
  }

  @Test
  void hasNeitherErrorsNorWarningsNorAcceptances() {
    assertThat(Validator.standard().validate(registry.dataset()).findings())
        .allMatch(finding -> finding.severity() == Severity.INFORMATION);
    assertThat(registry.dataset().entities()).allMatch(each -> each.accepts().isEmpty());
    assertThat(registry.dataset().accepts()).isEmpty();
  }

  private Answer<PersonnelTerm> holders(String post, String day) {
    return registry.personnelTerms().of(Id.<Post>of(post)).on(LocalDate.parse(day));
  }

  private MembershipSnapshot snapshot(String day) {
    return registry.membershipsOn(council, LocalDate.parse(day));
  }

  private Membership member(Predicate<Membership> filter) {
    return council.members().stream().filter(filter).findFirst().orElseThrow();
  }

  private static List<String> ids(String words) {
    return words == null
        ? List.of()
        : Arrays.stream(words.split(" ")).map(word -> "ac-" + word).toList();
  }
}

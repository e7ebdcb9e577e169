package org.cbss.model.records;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.Source;
import org.cbss.model.change.Claims;
import org.cbss.model.chronology.Reason;
import org.cbss.model.chronology.SpanBound;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession.Transition;
import org.cbss.model.time.Certainty;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests answers from the record of the Council of the European Union, worked out by hand from its sources. */
class EuCouncilTest {
  private static final Dataset DATASET = ShippedRecords.read(ShippedRecords.EU_COUNCIL);
  private static final Registry REGISTRY = Registry.of(DATASET);
  private static final Organization UNION = REGISTRY.organizations().get(Id.of("european-union"));
  private static final Organization COUNCIL = REGISTRY.organizations().get(Id.of("eu-council"));
  private static final Organization TRIO = REGISTRY.organizations().get(Id.of("eu-trio"));

  /** The sources have months up to 1972; nothing tells on which day of January 1958 the first presidency began. */
  @ParameterizedTest
  @CsvSource({
    "1957-12-31, '', ''",
    "1958-01-15, '', eu-be-1958",
    "1958-06-30, eu-be-1958, ''",
    "1958-07-01, eu-de-1958, ''",
    "1968-06-30, eu-fr-1968, ''",
    "1968-07-01, eu-it-1968, ''",
    "1972-12-31, eu-nl-1972, ''",
    "1973-01-01, eu-be-1973, ''",
    "1994-12-31, eu-de-1994, ''",
    "1995-01-01, eu-fr-1995, ''",
    "2006-07-01, eu-fi-2006, ''",
    "2007-01-01, eu-de-2007, ''",
    "2009-12-10, eu-se-2009, ''",
    "2017-06-30, eu-mt-2017, ''",
    "2017-07-01, eu-ee-2017, ''",
    "2020-06-30, eu-hr-2020, ''",
    "2030-12-15, '', eu-mt-2030"
  })
  void findsWhoPresided(LocalDate day, String certain, String uncertain) {
    Answer<Presidency> answer = REGISTRY.presidencies().of(COUNCIL).on(day);

    assertThat(ids(answer.certain())).isEqualTo(certain);
    assertThat(ids(answer.uncertain())).isEqualTo(uncertain);
  }

  @ParameterizedTest
  @CsvSource({
    "1958-06-30, '', eu-be-1958",
    "1958-07-15, '', eu-de-1958",
    "1968-07-01, eu-it-1968, ''",
    "1972-12-31, '', eu-nl-1972",
    "1973-01-01, eu-be-1973, ''",
    "2006-12-31, eu-fi-2006, ''",
    "2007-01-01, '', eu-de-2007"
  })
  void leavesMonthsVagueWithoutInference(LocalDate day, String certain, String uncertain) {
    Answer<Presidency> answer =
        Registry.withoutInference(DATASET).presidencies().of(COUNCIL).on(day);

    assertThat(ids(answer.certain())).isEqualTo(certain);
    assertThat(ids(answer.uncertain())).isEqualTo(uncertain);
  }

  @Test
  void explainsTheFirstHandover() {
    Presidency belgium = REGISTRY.presidencies().get(Id.of("eu-be-1958"));

    assertThat(REGISTRY.effectivePeriod(belgium)).hasToString("1958-01/1958-06-30");
    assertThat(REGISTRY.chronology().explain(belgium, SpanBound.EARLIEST_END))
        .extracting(Reason::words)
        .containsExactly(
            "eu-de-1958 began on or after 1958-07-01",
            "eu-de-1958 begins when eu-be-1958 ends or the day after, by convention");
  }

  @Test
  void everyPresidencyIsOneHalfYear() {
    List<Presidency> rota = REGISTRY.rota(COUNCIL).entries();

    assertThat(rota).hasSize(146);
    assertThat(rota.subList(1, 145)).allSatisfy(each -> {
      LocalDate first = REGISTRY.effectivePeriod(each).earliestStart().orElseThrow();
      assertThat(first.getDayOfMonth()).isOne();
      assertThat(first.getMonthValue()).isIn(1, 7);
      assertThat(REGISTRY.effectivePeriod(each))
          .hasToString(first + "/" + first.plusMonths(6).minusDays(1));
    });
    assertThat(REGISTRY.rota(COUNCIL).transitions())
        .noneMatch(each -> each.certainty() == Certainty.CERTAIN)
        .noneMatch(each -> each.kind() == Transition.Kind.GAP);
  }

  @Test
  void everyHolderWasMemberOfTheUnion() {
    assertThat(REGISTRY.rota(COUNCIL).entries()).allSatisfy(each -> {
      CountryCode country = each.holders().get(0).country().orElseThrow();
      LocalDate day = each.period().latestStart().orElseThrow();
      assertThat(REGISTRY.membershipsOn(UNION, day).of(country).full().certain())
          .hasSize(1);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "1972-12-31, 6",
    "1973-01-01, 9",
    "1981-01-01, 10",
    "1986-01-01, 12",
    "1995-01-01, 15",
    "2006-01-01, 25",
    "2007-01-01, 27",
    "2013-07-01, 28",
    "2020-01-31, 28",
    "2020-02-01, 27"
  })
  void countsMembers(LocalDate day, int members) {
    assertThat(REGISTRY.membershipsOn(UNION, day).full().certain()).hasSize(members);
  }

  /** Sources count the presidencies of a country; each count agrees with the rota. */
  @ParameterizedTest
  @CsvSource({
    "NL, eu-nl-1997, 10",
    "NL, eu-nl-2016, 12",
    "IE, eu-ie-2013, 7",
    "IE, eu-ie-2026, 8",
    "DK, eu-dk-2012, 7",
    "ES, eu-es-2023, 5",
    "BE, eu-be-2024, 13",
    "LU, eu-lu-2015, 12",
    "IT, eu-it-2003, 11",
    "GR, eu-gr-2014, 5",
    "FR, eu-fr-2022, 13"
  })
  void countsPresidenciesAsSourcesDo(String country, String presidency, int count) {
    List<Presidency> held =
        REGISTRY.presidencies().of(COUNCIL).heldBy(CountryCode.of(country)).toList();

    assertThat(held.get(count - 1).id()).hasToString(presidency);
  }

  @Test
  void exchangesGermanyAndFinland() {
    Registry planned = accordingTo("council-95-2");

    assertThat(countriesOn(planned, "2006-10-01", "2007-04-01")).containsExactly("DE", "FI");
    assertThat(countriesOn(REGISTRY, "2006-10-01", "2007-04-01")).containsExactly("FI", "DE");
    assertThat(designating("eu-de-2007")).isEqualTo("eu-exchange-2002 eu-order-2007");
  }

  @Test
  void movesOrderUpAfterTheUnitedKingdomGaveUp() {
    String[] days = {
      "2017-04-01",
      "2017-10-01",
      "2018-04-01",
      "2018-10-01",
      "2019-04-01",
      "2019-10-01",
      "2020-04-01",
      "2020-10-01"
    };

    assertThat(countriesOn(accordingTo("cyprus-2012-trio"), days))
        .containsExactly("MT", "GB", "EE", "BG", "AT", "RO", "FI", "DE");
    assertThat(countriesOn(REGISTRY, days))
        .containsExactly("MT", "EE", "BG", "AT", "RO", "FI", "HR", "DE");
    assertThat(designating("eu-mt-2017")).isEqualTo("eu-order-2007 eu-order-2009");
    assertThat(designating("eu-ee-2017")).isEqualTo("eu-order-2016");
    assertThat(
            ids(REGISTRY.presidencies().of(COUNCIL).heldBy(CountryCode.of("GB")).toList()))
        .isEqualTo("eu-gb-1977 eu-gb-1981 eu-gb-1986 eu-gb-1992 eu-gb-1998 eu-gb-2005");
  }

  @ParameterizedTest
  @CsvSource({
    "1962-01-01, eu-order-1957",
    "1967-06-30, eu-order-1957",
    "1967-07-01, eu-order-1967",
    "2006-06-30, eu-order-2005",
    "1996-01-01, eu-order-1967 eu-order-by-council eu-order-1995",
    "2007-01-01, eu-order-2007",
    "2008-06-01, eu-order-2007",
    "2009-12-01, eu-groups-2009 eu-order-2009",
    "2016-07-25, eu-groups-2009 eu-order-2009",
    "2016-07-26, eu-groups-2009 eu-order-2009 eu-order-2016"
  })
  void findsActsCertainlyInForce(LocalDate day, String acts) {
    assertThat(ids(REGISTRY.decisions().inForce(day).certain())).isEqualTo(acts);
  }

  @Test
  void endsOrderOnTheEveOfItsRepeal() {
    Answer<Decision> last = REGISTRY.decisions().inForce(LocalDate.of(1967, 7, 1));

    assertThat(ids(last.candidates())).doesNotContain("eu-order-1957");
    assertThat(
            ids(REGISTRY.decisions().amending(Id.<Decision>of("eu-order-2009")).toList()))
        .isEqualTo("eu-order-2016 eu-amendment-2021-06 eu-amendment-2021-12");
  }

  @ParameterizedTest
  @CsvSource({
    "2006-12-31, '', ''",
    "2007-01-01, eu-trio-2007, eu-programme-2007",
    "2009-12-31, eu-trio-2008, eu-programme-2008",
    "2010-01-01, eu-trio-2010, eu-programme-2010",
    "2018-12-31, eu-trio-2017, eu-programme-2017",
    "2026-07-01, eu-trio-2026, ''"
  })
  void findsTrioAndProgramme(LocalDate day, String trio, String programme) {
    assertThat(ids(REGISTRY.presidencies().of(TRIO).on(day).certain())).isEqualTo(trio);
    Presidency inOffice = REGISTRY.presidencies().of(COUNCIL).on(day).single().orElseThrow();
    assertThat(ids(REGISTRY.mandates().programmeOf(inOffice).stream()
            .filter(each -> each.id().value().startsWith("eu-programme-20"))
            .filter(each -> each.presidencies().size() == 3)
            .toList()))
        .isEqualTo(programme);
  }

  @Test
  void everyTrioPresidesInItsOrder() {
    List<Presidency> trios = REGISTRY.rota(TRIO).entries();

    assertThat(trios).hasSize(16);
    assertThat(trios.stream()
            .flatMap(each -> each.holders().stream())
            .map(each -> each.country().orElseThrow()))
        .containsExactlyElementsOf(REGISTRY.rota(COUNCIL).entries().subList(98, 146).stream()
            .map(each -> each.holders().get(0).country().orElseThrow())
            .toList());
    assertThat(REGISTRY.rota(TRIO).transitions()).isEmpty();
  }

  @Test
  void findsChairsOfEuropeanCouncil() {
    Organization summit = REGISTRY.organizations().get(Id.of("european-council"));

    assertThat(ids(REGISTRY.chairOn(summit, LocalDate.of(2009, 12, 10)).certain()))
        .isEqualTo("eu-se-2009");
    assertThat(ids(REGISTRY.chairOn(summit, LocalDate.of(2010, 1, 1)).certain()))
        .isEqualTo("van-rompuy-1");
    assertThat(ids(REGISTRY
            .personnelTerms()
            .of(Id.of("european-council-president"))
            .on(LocalDate.of(2009, 12, 10))
            .certain()))
        .isEqualTo("van-rompuy-1");
  }

  @Test
  void hasNoErrorsWarningsOrAcceptances() {
    List<Finding> findings = findings();

    assertThat(findings).noneMatch(each -> each.severity() != Severity.INFORMATION);
    assertThat(new TreeMap<>(findings.stream().collect(groupingBy(Finding::rule, counting()))))
        .isEqualTo(new TreeMap<>(Map.of(
            "citation-disagrees", 30L,
            "citation-missing", 3L,
            "decision-unplaced", 1L,
            "mandate-not-adopted", 7L,
            "mandate-without-area", 15L,
            "source-predates", 10L,
            "sources-disagree", 11L,
            "term-vacancy", 2L)));
    assertThat(DATASET.entities()).allSatisfy(each -> assertThat(each.accepts()).isEmpty());
  }

  /** Each line is a claim that certainly cannot be that of the record; two planned turns are no conflict of sources. */
  @Test
  void holdsBothClaimsOfEachDisagreement() {
    assertThat(findings().stream()
            .filter(each -> each.rule().equals("citation-disagrees"))
            .map(each -> each.location().logicalName().orElseThrow().split(" ")[0] + ": "
                + each.message().replaceAll(" in ([^,]+), and .*", " ($1)")))
        .containsExactlyInAnyOrder(
            "eu-trio: period is 2009/.. (czech-ministry-trio)",
            "eu-trio: period is 2010/.. (dgaep-trio)",
            "eu-at-2006: period is 2005 (bbc-2005)",
            "eu-fi-2006: country is DE (council-95-2)",
            "eu-de-2007: country is FI (council-95-2)",
            "eu-es-2010: period is 2010-01/2010-07-01 (wnc-2010)",
            "eu-gr-2014: period is 2014-01-01/2014-07-01 (cepi-2014)",
            "eu-ee-2017: country is GB (cyprus-2012-trio)",
            "eu-bg-2018: country is EE (cyprus-2012-trio)",
            "eu-at-2018: period is 2018-06-01/2018-12-31 (eukn-2018)",
            "eu-at-2018: country is BG (cyprus-2012-trio)",
            "eu-ro-2019: period is 2019-01/2019-07 (banque-notes)",
            "eu-ro-2019: country is AT (cyprus-2012-trio)",
            "eu-fi-2019: country is RO (cyprus-2012-trio)",
            "eu-hr-2020: country is FI (cyprus-2012-trio)",
            "eu-hr-2020: country is FI (dna-news-2013)",
            "eu-hu-2024: period is 2023-07-01/2024-12-31 (eucrim-hungary-2024)",
            "eu-ie-2026: country is HR (hina-2016)",
            "eu-trio-2011: ordinal is 2 (vier-pfoten-2011)",
            "eu-programme-2014: period is 2015-07/2015-12 (statec-2015)",
            "eu-order-cycles: period is 1993/ (frwiki-eu-presidency)",
            "eu-order-by-council: date is 1957 (slovenia-2008-order)",
            "eu-rules-2006: organization is european-council (cyprus-2012-trio)",
            "eu-rules-2006: date is 2007 (cyprus-2012-trio)",
            "eu-order-2016: date is 2016-07-27 (arbetet-2016)",
            "eu-adoption-2022: date is 2021-12-10 (council-14441-21)",
            "von-brentano-1958: person is balke (enwiki-eu-presidency-2004)",
            "aznar-2002: period is 2022 (taketo-2023)",
            "van-rompuy-1: period is 2010-01-01/ (van-rompuy-blog)",
            "van-rompuy-1: period is 2010-01-01/ (dpa-2009)");
    assertThat(REGISTRY.decisions().get(Id.of("eu-exchange-2002")).citations())
        .extracting(Citation::source)
        .contains(Id.of("independent-exchange"), Id.of("since-the-brexit-2016"));
  }

  @Test
  void everyRecordCites() {
    assertThat(DATASET.entities().filter(each -> !(each instanceof Source)))
        .allSatisfy(each -> assertThat(each.citations()).isNotEmpty());
    assertThat(UNION.members()).allSatisfy(each -> assertThat(each.citations()).isNotEmpty());
    assertThat(Stream.of(UNION, COUNCIL, TRIO).flatMap(each -> each.conventions().stream()))
        .allSatisfy(each -> assertThat(each.citations()).isNotEmpty());
  }

  private static List<Finding> findings() {
    return new DatasetReader()
        .read(ShippedRecords.file(ShippedRecords.EU_COUNCIL))
        .validate(Validator.standard())
        .findings();
  }

  private static Registry accordingTo(String source) {
    return Registry.of(Claims.of(DATASET).accordingTo(Id.of(source)).dataset());
  }

  private static List<String> countriesOn(Registry registry, String... days) {
    return Arrays.stream(days)
        .map(day -> registry
            .presidencies()
            .of(COUNCIL.id())
            .on(LocalDate.parse(day))
            .single()
            .orElseThrow()
            .holders()
            .get(0)
            .country()
            .orElseThrow()
            .value())
        .toList();
  }

  private static String designating(String presidency) {
    return ids(REGISTRY.decisions().designating(Id.<Presidency>of(presidency)).toList());
  }

  private static String ids(List<? extends Entity> entities) {
    return String.join(" ", entities.stream().map(each -> each.id().value()).toList());
  }
}

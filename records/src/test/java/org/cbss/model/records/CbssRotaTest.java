package org.cbss.model.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.cbss.model.Convention;
import org.cbss.model.ConventionBuilder;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.chronology.Reason;
import org.cbss.model.chronology.SpanBound;
import org.cbss.model.query.Answer;
import org.cbss.model.query.MembershipSnapshot;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;

/** Tests answers from the record of the CBSS presidencies, worked out by hand from its sources. */
class CbssRotaTest {
  private final Registry registry =
      Registry.of(ShippedRecords.read(ShippedRecords.CBSS_PRESIDENCIES));
  private final Organization cbss = registry.organizations().get(Id.of("cbss"));

  @Test
  void findsCertainAndPossiblePresidencyIn2000() {
    Answer<Presidency> answer = presidedOn("2000-01-01");
    assertThat(ids(answer.certain())).containsExactly("no-1999");
    assertThat(ids(answer.uncertain())).containsExactly("de-2000");
  }

  @Test
  void findsTwoPossiblePresidenciesInJune2011UnlessTheConventionDecides() {
    Answer<Presidency> alone = Registry.withoutInference(registry.dataset())
        .presidencies()
        .of(cbss)
        .on(LocalDate.of(2011, 6, 15));
    assertThat(alone.certain()).isEmpty();
    assertThat(ids(alone.uncertain())).containsExactly("no-2010", "de-2011");
    assertThat(alone.any()).isEqualTo(Certainty.UNCERTAIN);

    assertThat(presidedOn("2011-06-15").single()).map(Presidency::id).contains(Id.of("no-2010"));
  }

  /** The chair of 1998 passed at the session in Nyborg, as that of the years before had at theirs. */
  @Test
  void explainsTheStartOfLithuania() {
    Presidency lithuania = registry.presidencies().get(Id.of("lt-1998"));
    assertThat(registry.effectivePeriod(lithuania).start()).hasToString("1998-06-23");
    assertThat(registry.chronology().explain(lithuania, SpanBound.LATEST_START))
        .extracting(Reason::words)
        .containsExactly(
            "dk-1997 ended on 1998-06-23",
            "lt-1998 begins on the last day of dk-1997, by convention");

    Dataset unbroken =
        withConventions(List.of(convention("1992-07-01/..").unbroken(true).build()));
    InferredSpan span = Chronology.of(unbroken).inferred(lithuania);
    assertThat(span.earliestStart()).contains(LocalDate.of(1998, 6, 23));
    assertThat(span.latestStart()).contains(LocalDate.of(1998, 6, 24));
  }

  @Test
  void findsLithuaniaAloneOnFirstJuly2020() {
    assertThat(presidedOn("2020-07-01").single()).map(Presidency::id).contains(Id.of("lt-2020"));
    assertThat(presidedOn("2020-06-30").single()).map(Presidency::id).contains(Id.of("dk-2019"));
  }

  @Test
  void findsNobodyOnlyBeforeFounding() {
    assertThat(presidedOn("1992-02-29").isEmpty()).isTrue();
    assertThat(registry.rota(cbss).certainTransitions(Succession.Transition.Kind.GAP))
        .isEmpty();
    assertThat(registry
            .presidencies()
            .of(cbss)
            .during(TimeSpan.parse("1980-01-01/1992-02-29"))
            .isEmpty())
        .isTrue();
  }

  @Test
  void findsPresidenciesOfEachCountry() {
    Map<String, Integer> turns = new TreeMap<>();
    for (Presidency presidency : registry.rota(cbss).entries()) {
      turns.merge(presidency.holders().get(0).country().orElseThrow().value(), 1, Integer::sum);
    }
    assertThat(turns)
        .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
            Map.entry("DE", 3),
            Map.entry("DK", 3),
            Map.entry("EE", 4),
            Map.entry("FI", 4),
            Map.entry("IS", 3),
            Map.entry("LT", 3),
            Map.entry("LV", 3),
            Map.entry("NO", 3),
            Map.entry("PL", 4),
            Map.entry("RU", 2),
            Map.entry("SE", 3)));
    assertThat(ids(registry.presidencies().of(cbss).heldBy(CountryCode.of("DK")).toList()))
        .containsExactly("dk-1997", "dk-2008", "dk-2019");
  }

  @Test
  void ordersRotaByOrdinal() {
    List<Presidency> rota = registry.rota(cbss).entries();
    assertThat(rota).hasSize(35);
    assertThat(rota.stream().map(each -> each.ordinal().orElseThrow()))
        .isSorted()
        .startsWith(1, 2)
        .endsWith(35);
    assertThat(registry.presidencies().next(registry.presidencies().get(Id.of("dk-2019"))))
        .map(Presidency::id)
        .contains(Id.of("lt-2020"));
  }

  @Test
  void findsHandoverDaysOfTheEarlySessions() {
    assertThat(registry.rota(cbss).certainTransitions(Succession.Transition.Kind.HANDOVER_DAY))
        .extracting(each -> each.before().id() + " " + each.after().id())
        .containsExactly(
            "fi-1992 ee-1993",
            "ee-1993 pl-1994",
            // By convention, though the day is not known.
            "pl-1994 se-1995",
            "se-1995 lv-1996",
            "lv-1996 dk-1997",
            "dk-1997 lt-1998");
    assertThat(registry.rota(cbss).certainTransitions(Succession.Transition.Kind.OVERLAP))
        .isEmpty();
  }

  @Test
  void findsSuspensionAndEndOfMembership() {
    MembershipSnapshot june =
        registry.membershipsOn(cbss, LocalDate.of(2022, 6, 1)).of(CountryCode.of("RU"));
    assertThat(june.all().isEmpty()).isTrue();
    MembershipSnapshot april =
        registry.membershipsOn(cbss, LocalDate.of(2022, 4, 1)).of(CountryCode.of("RU"));
    assertThat(april.suspended().certain()).hasSize(1);
    assertThat(april.full().isEmpty()).isTrue();
    MembershipSnapshot before =
        registry.membershipsOn(cbss, LocalDate.of(2022, 3, 2)).of(CountryCode.of("RU"));
    assertThat(before.full().certain()).hasSize(1);
  }

  @Test
  void findsMemberWhoJoinedIn1995() {
    CountryCode iceland = CountryCode.of("IS");
    assertThat(registry
            .membershipsOn(cbss, LocalDate.of(1995, 4, 30))
            .of(iceland)
            .all()
            .isEmpty())
        .isTrue();
    assertThat(registry
            .membershipsOn(cbss, LocalDate.of(1995, 5, 15))
            .of(iceland)
            .full()
            .uncertain())
        .hasSize(1);
    assertThat(registry
            .membershipsOn(cbss, LocalDate.of(1995, 6, 1))
            .of(iceland)
            .full()
            .certain())
        .hasSize(1);
  }

  @Test
  void hasNoErrorsOrWarnings() {
    assertThat(Validator.standard().validate(registry.dataset()).findings())
        .noneMatch(finding -> finding.severity() != Severity.INFORMATION);
  }

  private Answer<Presidency> presidedOn(String day) {
    return registry.presidencies().of(cbss).on(LocalDate.parse(day));
  }

  private static List<String> ids(List<Presidency> presidencies) {
    return presidencies.stream().map(each -> each.id().value()).toList();
  }

  @Test
  void wholeRecordDecidesMoreDaysThanEachPresidency() {
    Convention unbroken = convention("1992-07-01/..").unbroken(true).build();
    Convention everyJuly = convention("2002-01-01/..")
        .unbroken(true)
        .addStartsOn(RecurringDay.parse("--07-01"))
        .build();

    assertThat(daysWithOneHolder(each -> EpochDayBounds.of(each.period()))).isEqualTo(5_011);
    assertThat(daysWithOneHolder(List.of())).isEqualTo(6_418);
    assertThat(daysWithOneHolder(List.of(unbroken))).isEqualTo(7_946);
    assertThat(daysWithOneHolder(List.of(unbroken, everyJuly))).isEqualTo(11_280);
    assertThat(daysWithOneHolder(cbss.conventions())).isEqualTo(11_292);
  }

  private static ConventionBuilder convention(String period) {
    return Convention.builder().period(TimeSpan.parse(period));
  }

  private long daysWithOneHolder(List<Convention> conventions) {
    Chronology chronology = Chronology.of(withConventions(conventions));
    assertThat(chronology.contradictions()).isEmpty();
    assertThat(chronology.brokenConventions()).isEmpty();
    return daysWithOneHolder(each -> chronology.inferred(each).bounds());
  }

  private Dataset withConventions(List<Convention> conventions) {
    return registry.dataset().toBuilder()
        .organizations(registry.organizations().toList().stream()
            .map(each ->
                each.equals(cbss) ? each.toBuilder().conventions(conventions).build() : each)
            .toList())
        .build();
  }

  /** Returns the number of days on which one presidency is certain, and no other possible. */
  private long daysWithOneHolder(Function<Presidency, EpochDayBounds> bounds) {
    List<EpochDayBounds> all =
        registry.presidencies().toList().stream().map(bounds).toList();
    return LocalDate.of(1992, 7, 1)
        .datesUntil(LocalDate.of(2026, 6, 30))
        .map(LocalDate::toEpochDay)
        .filter(day -> {
          List<EpochDayBounds> possible = all.stream()
              .filter(each -> each.earliestStart() <= day && day <= each.latestEnd())
              .toList();
          return possible.size() == 1
              && possible.get(0).latestStart() <= day
              && day <= possible.get(0).earliestEnd();
        })
        .count();
  }
}

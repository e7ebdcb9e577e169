package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.presidency;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Convention;
import org.cbss.model.Entity;
import org.cbss.model.Handover;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {
  private static Succession<Presidency> rota(Stream<? extends Entity> presidencies) {
    Entity council = organization("council").build();
    Registry registry =
        Data.registry(Stream.concat(Stream.of(council), presidencies).toArray(Entity[]::new));
    return registry.rota(registry.organizations().toList().get(0));
  }

  private static Entity turn(String id, String period) {
    return presidency(id, "council", period).build();
  }

  private static Stream<Entity> turns(int count, String period) {
    return IntStream.range(0, count).mapToObj(i -> turn("p" + i, period));
  }

  @Test
  void placesAnUnknownStartBeforeTheHandover() {
    Succession<Presidency> rota = rota(Stream.of(
        turn("no", "/2014-03-20"),
        turn("is", "2003-02-01/2004-01-31"),
        turn("pl", "2014-03-20/2015-03-19")));

    assertThat(rota).hasToString("[is, no, pl]");
    assertThat(rota.certainTransitions(Succession.Transition.Kind.HANDOVER_DAY))
        .extracting(Object::toString)
        .containsExactly("no → pl: HANDOVER_DAY 2014-03-20/2014-03-20 (CERTAIN)");
  }

  @ParameterizedTest
  @CsvSource({
    "/2014,             2014-06/2015, '[a, b]'",
    "/2014-07,          2014-06/2015, '[b, a]'",
    "../2014,           2000/2001,    '[a, b]'",
    "[..2013]/2014,     2000/2001,    '[b, a]'",
    "/[..2014],         2000/2001,    '[b, a]'",
    "/[2014..],         2000/2001,    '[b, a]'",
    "/[2014..],         2015/2016,    '[a, b]'",
    "2020/2019,         2015/2016,    '[b]'",
    "/,                 2015/2016,    '[b]'"
  })
  void ordersByStartOrElseByEnd(String one, String other, String order) {
    assertThat(rota(Stream.of(turn("a", one), turn("b", other)))).hasToString(order);
  }

  @ParameterizedTest
  @CsvSource({"SAME_DAY, b → c: HANDOVER_DAY (CERTAIN)", "NEXT_DAY,"})
  void conventionTellsWhetherAVagueDayIsShared(Handover handover, @Nullable String expected) {
    Organization council = organization("council")
        .addConvention(Convention.builder()
            .period(TimeSpan.parse("1996-01-01/.."))
            .handover(handover)
            .build())
        .build();
    Registry registry =
        Data.registry(council, turn("b", "2000-10/2002-10"), turn("c", "2002-10/2004-10"));

    assertThat(registry.rota(council).transitions())
        .extracting(Object::toString)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void findsOverlapsWithRecordsFarAway() {
    Succession<Presidency> rota = rota(Stream.of(
        turn("long", "2000-01-01/2010-12-31"),
        turn("a", "2001-01-01/2001-12-31"),
        turn("b", "2002-01-01/2002-12-31"),
        turn("c", "2010-12-30/2011-12-31")));

    assertThat(rota.certainTransitions(Succession.Transition.Kind.OVERLAP))
        .extracting(Object::toString)
        .containsExactly(
            "long → a: OVERLAP 2001-01-01/2001-12-31 (CERTAIN)",
            "long → b: OVERLAP 2002-01-01/2002-12-31 (CERTAIN)",
            "long → c: OVERLAP 2010-12-30/2010-12-31 (CERTAIN)");
    assertThat(rota.isComplete()).isTrue();
  }

  @Test
  void isIncompleteWithTooManyOverlaps() {
    Succession<Presidency> few = rota(turns(100, "2000/"));
    Succession<Presidency> many = rota(turns(5_000, "2000/"));

    assertThat(few.isComplete()).isTrue();
    assertThat(few.transitions())
        .filteredOn(each -> each.kind() == Succession.Transition.Kind.OVERLAP)
        .hasSize(100 * 99 / 2);
    assertThat(many.isComplete()).isFalse();
    assertThat(many.transitions()).hasSizeLessThan(Succession.MAX_DISTANT_PAIRS + 10_000);
  }

  @Test
  void isCompleteForManyHandovers() {
    Stream<Entity> turns = IntStream.range(1, 9_000)
        .mapToObj(year -> String.format(Locale.ROOT, "%04d-01-01/%04d-01-01", year, year + 1))
        .map(period -> turn("p" + period.substring(0, 4), period));
    Succession<Presidency> rota = rota(Stream.concat(Stream.of(turn("first", "0001/0001")), turns));

    assertThat(rota.isComplete()).isTrue();
    assertThat(rota.certainTransitions(Succession.Transition.Kind.HANDOVER_DAY)).hasSize(8_999);
  }

  @Test
  void leavesReversedPeriodsOutOfBothDirections() {
    Registry registry = Data.registry(
        organization("council").build(),
        turn("reversed", "2020/2019"),
        turn("is", "2021/2022"),
        turn("no", "2023/2024"));
    List<Presidency> all = registry.presidencies().toList();

    assertThat(registry.briefing(all.get(1)).predecessor()).isEmpty();
    assertThat(registry.briefing(all.get(1)).successor()).contains(all.get(2));
    assertThat(registry.presidencies().next(all.get(0))).isEmpty();
  }
}

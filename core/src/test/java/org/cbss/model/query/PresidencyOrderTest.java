package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.junit.jupiter.api.Test;

/** The previous and the next presidency. */
class PresidencyOrderTest {
  private static Presidencies rota(PresidencyBuilder... presidencies) {
    List<Entity> all = new ArrayList<>(
        List.of(organization("council").build(), organization("other").build()));
    for (PresidencyBuilder presidency : presidencies) {
      all.add(presidency.build());
    }
    return registry(all.toArray(Entity[]::new)).presidencies();
  }

  private static PresidencyBuilder turn(String id, String period) {
    return presidency(id, "council", period);
  }

  private static String next(Presidencies rota, String id) {
    return id(rota.next(rota.get(Id.of(id))));
  }

  private static String previous(Presidencies rota, String id) {
    return id(rota.previous(rota.get(Id.of(id))));
  }

  private static String id(Optional<Presidency> presidency) {
    return presidency.map(found -> found.id().value()).orElse("nothing");
  }

  private static void assertOrder(Presidencies rota, String... ids) {
    for (int i = 0; i < ids.length; i++) {
      assertThat(next(rota, ids[i]))
          .as("after %s", ids[i])
          .isEqualTo(i + 1 < ids.length ? ids[i + 1] : "nothing");
      assertThat(previous(rota, ids[i]))
          .as("before %s", ids[i])
          .isEqualTo(i > 0 ? ids[i - 1] : "nothing");
    }
  }

  @Test
  void ordersByStart() {
    assertOrder(
        rota(
            turn("b", "2020-07-01/2021-06-30"),
            turn("a", "2019-07-01/2020-06-30"),
            turn("c", "2021-07-01/..")),
        "a",
        "b",
        "c");
  }

  @Test
  void ordersByLatestStartIfEarliestIsEqual() {
    assertOrder(
        rota(turn("year", "2020/2021"), turn("day", "2020-01-01/2020-12-31")), "day", "year");
  }

  @Test
  void ordersByDocumentIfDatesAreEqual() {
    assertOrder(rota(turn("z", "2020"), turn("a", "2020"), turn("m", "2020")), "z", "a", "m");
  }

  @Test
  void isThatOfTheirOrdinalsAgainstTheDates() {
    assertOrder(
        rota(
            turn("a", "2019/2020").ordinal(3),
            turn("b", "2020/2021").ordinal(2),
            turn("c", "2021/2022").ordinal(1)),
        "c",
        "b",
        "a");
  }

  @Test
  void ordersByDateWithoutOrdinals() {
    assertOrder(
        rota(
            turn("b", "2020/2021").ordinal(8),
            turn("a", "2018/2019"),
            turn("c", "2021/2022"),
            turn("d", "2022/2023").ordinal(9)),
        "a",
        "b",
        "c",
        "d");
  }

  @Test
  void leavesOutAnotherOrganization() {
    Presidencies rota =
        rota(turn("a", "2019/2020"), presidency("x", "other", "2020/2021"), turn("b", "2021/2022"));

    assertOrder(rota, "a", "b");
    assertThat(next(rota, "x")).isEqualTo("nothing");
    assertThat(previous(rota, "x")).isEqualTo("nothing");
  }

  @Test
  void leavesOutWhatHasNoDateAtAll() {
    Presidencies rota = rota(turn("a", "2019/2020"), turn("when", "/"), turn("b", "2021/2022"));

    assertOrder(rota, "a", "b");
    assertThat(next(rota, "when")).isEqualTo("nothing");
    assertThat(previous(rota, "when")).isEqualTo("nothing");
  }

  @Test
  void isThatOfTheNarrowedOnes() {
    Presidencies rota = rota(
        turn("a", "2019"),
        turn("b", "2020").holders(List.of(Party.of(CountryCode.of("LT")))),
        turn("c", "2021"));
    Presidencies danish = rota.heldBy(CountryCode.of("DK"));

    assertOrder(danish, "a", "c");
    assertThat(id(danish.next(rota.get(Id.of("b"))))).isEqualTo("nothing");
  }
}

package org.cbss.model.assertj;

import static org.assertj.core.api.Assertions.*;
import static org.cbss.model.assertj.ModelAssertions.*;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.presidency;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.Succession;
import org.cbss.model.testing.Data;
import org.junit.jupiter.api.Test;

class SuccessionAssertTest {
  private static Succession<Presidency> rota(String first, String second) {
    Organization council = organization("cbss").build();
    return Data.registry(
            council,
            presidency("b", "cbss", second).build(),
            presidency("a", "cbss", first).build())
        .rota(council);
  }

  @Test
  void acceptsOrder() {
    assertThat(rota("2019", "2021")).hasOrder("a", "b");
    assertThat(Failing.message(() -> assertThat(rota("2019", "2021")).hasOrder("b", "a")))
        .containsExactly("Expecting the order [b, a]", "but it is [a, b]", "from number 1 on, [a]");
    assertThat(Failing.message(() -> assertThat(rota("2019", "2021")).hasOrder("a", "b", "c")))
        .contains("from number 3 on, nothing");
  }

  @Test
  void distinguishesCertainFromPossibleGaps() {
    Succession<Presidency> perhaps = rota("2019-01-01/2019-12", "2020-01-01/2020-12-31");

    assertThat(rota("2019-01-01/2019-12-31", "2020-01-01/2020-12-31")).hasNoGaps();
    assertThat(perhaps).hasNoCertainGaps();
    assertThat(Failing.message(() -> assertThat(perhaps).hasNoGaps()))
        .containsExactly("Expecting no gaps", "but there is 1:", "  a → b: GAP (UNCERTAIN)");
    Failing.message(() ->
        assertThat(rota("2019-01-01/2019-12-01", "2020-01-01/2020-12-31")).hasNoCertainGaps());
  }

  @Test
  void distinguishesCertainFromPossibleOverlaps() {
    Succession<Presidency> perhaps = rota("2019", "2019");

    assertThat(perhaps).hasNoCertainOverlaps();
    Failing.message(() -> assertThat(perhaps).hasNoOverlaps());
    Failing.message(() ->
        assertThat(rota("2019-01-01/2020-03-01", "2020-01-01/2020-12-31")).hasNoCertainOverlaps());
    assertThat(rota("2019-01-01/2019-12-31", "2020-01-01/2020-12-31")).hasNoOverlaps();
  }

  @Test
  void refusesOverlapsThatWereNotCompared() {
    Organization council = organization("cbss").build();
    Stream<Entity> unknown = IntStream.range(0, 500)
        .mapToObj(i -> presidency("p" + i, "cbss", "2019").build());
    Entity[] records = Stream.concat(Stream.of(council), unknown).toArray(Entity[]::new);

    assertThat(Failing.message(
            () -> assertThat(Data.registry(records).rota(council)).hasNoCertainOverlaps()))
        .contains("but more than 100000 pairs may share a day, so that not all are compared");
  }
}

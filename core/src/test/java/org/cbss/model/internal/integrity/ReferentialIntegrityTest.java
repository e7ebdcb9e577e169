package org.cbss.model.internal.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.term;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.query.DatasetIntegrityException;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Data;
import org.junit.jupiter.api.Test;

class ReferentialIntegrityTest {
  private static List<IntegrityProblem> problems(Stream<? extends Entity> entities) {
    Dataset dataset = Data.dataset(entities.toArray(Entity[]::new));
    return ReferentialIntegrity.problems(dataset, IdIndex.of(dataset));
  }

  @Test
  void reportsOneOfSeveralCyclesThatShareARecord() {
    List<IntegrityProblem> problems = ReferentialIntegrity.cycles(IdIndex.of(Data.dataset(
        term("a", "ada", "head").follows(Id.of("b")).replaces(Id.of("c")).build(),
        term("b", "ada", "head").follows(Id.of("a")).build(),
        term("c", "ada", "head").follows(Id.of("a")).build())));

    assertThat(problems)
        .extracting(IntegrityProblem::message)
        .containsExactly("the references form a cycle: a → b → a");
  }

  @Test
  void shortensTheMessageOfALongCycle() {
    List<IntegrityProblem> problems = problems(IntStream.range(0, 50_000)
        .mapToObj(i -> organization("o" + i, "o" + (i + 1) % 50_000).build()));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message())
        .isEqualTo("the references form a cycle: o0 → o1 → o2 → o3 → o4 → o5 → o6 → o7 → o8 → o9"
            + " → … → o0");
    assertThat(problems.get(0).related()).hasSize(49_999);
  }

  @Test
  void suggestsSimilarIdsAmongManyLongOnes() {
    String prefix = "organization-with-a-very-long-identifier-".repeat(2);
    Stream<Entity> known =
        IntStream.range(10_000, 30_000).mapToObj(i -> organization(prefix + i).build());
    Stream<Entity> wrong =
        IntStream.range(0, 2_000).mapToObj(i -> post("p" + i, prefix + (10_000 + i) + "x"));

    assertThat(problems(Stream.concat(known, wrong)))
        .hasSize(2_000)
        .allSatisfy(problem ->
            assertThat(problem.help().get().orElseThrow()).startsWith("did you mean " + prefix));
  }

  @Test
  void boundsTheMessageAboutManyBrokenReferences() {
    Dataset broken = Data.dataset(IntStream.range(0, 200_000)
        .mapToObj(i -> post("p" + i, "none-" + i))
        .toArray(Entity[]::new));

    assertThatExceptionOfType(DatasetIntegrityException.class)
        .isThrownBy(() -> Registry.of(broken))
        .satisfies(thrown -> {
          assertThat(thrown.getMessage()).hasSizeLessThan(10_000).endsWith("… and 199980 more");
          assertThat(thrown.problems()).hasSize(200_000);
        });
  }

  @Test
  void cutsEditDistancesOffAtALimit() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String one = word(random);
      String other = word(random);
      int distance = EditDistance.between(one, other, Math.max(one.length(), other.length()));
      for (int most = 0; most < 5; most++) {
        assertThat(EditDistance.between(one, other, most))
            .as("%s %s", one, other)
            .isEqualTo(Math.min(distance, most + 1));
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    random.ints(random.nextInt(8), 'a', 'd').forEach(letter -> word.append((char) letter));
    return word.toString();
  }
}

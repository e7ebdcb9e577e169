package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.StrategicArea;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries about several kinds of records have the same answers as an examination of every record. */
class IndexedQuestionsTest {
  private static final int SEEDS = 40;
  private static final int DATA_SETS = 25;

  static LongStream seeds() {
    return Seeds.first(SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void briefingsAgree(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Registry registry = Registry.withoutInference(RandomRecords.dataset(random));
      LinearQuestions linear = new LinearQuestions(registry);
      for (Presidency presidency : registry.presidencies().toList()) {
        assertThat(LinearQuestions.asked(registry.briefing(presidency)))
            .as("%s%s", Seeds.replay(seed), presidency)
            .isEqualTo(linear.briefing(presidency));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mandatesAgree(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Registry registry = Registry.withoutInference(RandomRecords.dataset(random));
      LinearQuestions linear = new LinearQuestions(registry);
      LocalDate day = RandomRecords.day(random);
      for (Organization organization : registry.organizations().toList()) {
        Answer<Mandate> inForce = registry.mandatesInForce(organization, day);
        Answer<Mandate> expected = linear.mandateInForce(organization, day);
        assertThat(List.of(inForce.certain(), inForce.uncertain()))
            .as("%s%s on %s", Seeds.replay(seed), organization, day)
            .isEqualTo(List.of(expected.certain(), expected.uncertain()));
      }
      for (Mandate mandate : registry.mandates().toList()) {
        for (StrategicArea area : mandate.areas()) {
          assertThat(registry.mandateOf(area)).isEqualTo(mandate);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesAgree(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Registry registry = Registry.withoutInference(RandomRecords.dataset(random));
      LocalDate from = RandomRecords.day(random);
      LocalDate to = from.plusDays(random.nextInt(200));

      assertThat(registry.changes(from, to))
          .as("%sfrom %s to %s", Seeds.replay(seed), from, to)
          .isEqualTo(ChangeFinder.among(registry.dataset().entities(), registry, from, to));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void adoptionsAgree(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Registry registry = Registry.withoutInference(RandomRecords.dataset(random));
      for (Mandate mandate : registry.mandates().toList()) {
        assertThat(registry.decisions().adopting(mandate).toList())
            .isEqualTo(registry.decisions().stream()
                .filter(decision -> decision.adopts().contains(mandate.id()))
                .toList());
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> registry.decisions().adopting(Id.of("nothing")));
    }
  }
}

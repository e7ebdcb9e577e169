package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.StrategicArea;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries about several kinds of records have the same answers as an examination of every record. */
class IndexedQuestionsTest {
  private static final int SEEDS = 40;
  private static final int DATA_SETS = 25;
  private static final int MANY_TERMS = 200;

  static LongStream seeds() {
    return Seeds.first(SEEDS);
  }

  /** So many that the index searches them as a tree, on the first and last day of each. */
  @Test
  void findsEachOfManyTermsOnItsFirstAndLastDay() {
    LocalDate begin = LocalDate.of(2000, 1, 1);
    List<Entity> entities = new ArrayList<>(
        List.of(Data.organization("lc").build(), Data.person("ada"), Data.post("post", "lc")));
    for (int i = 0; i < MANY_TERMS; i++) {
      TimeSpan period = TimeSpan.of(begin.plusDays(3L * i), begin.plusDays(3L * i + 2));
      entities.add(Data.term("t" + i, "ada", "post").period(period).build());
    }
    PersonnelTerms terms = Registry.of(Data.dataset(entities.toArray(Entity[]::new)))
        .personnelTerms()
        .of(Id.of("post"));

    for (int i = 0; i < 3 * MANY_TERMS; i++) {
      assertThat(terms.on(begin.plusDays(i)).single())
          .map(PersonnelTerm::id)
          .contains(Id.of("t" + i / 3));
    }
    assertThat(terms.on(begin.minusDays(1)).candidates()).isEmpty();
    assertThat(terms.on(begin.plusDays(3L * MANY_TERMS)).candidates()).isEmpty();
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

package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Seeds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer from an index equals that of an examination of every record. */
class IndexedAnswersTest {
  private static final int SEEDS = 40;
  private static final int DATA_SETS = 25;

  static LongStream seeds() {
    return Seeds.first(SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithLookingAtEveryRecord(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DATA_SETS; i++) {
      Registry registry = Registry.of(RandomRecords.dataset(random));
      for (Records<? extends Entity> records : narrowings(registry, random)) {
        check(seed, registry, records, random);
      }
    }
  }

  @Test
  void givesAnswersOfEveryKind() {
    AtomicInteger together = new AtomicInteger();
    for (long seed = 1; seed <= 10; seed++) {
      Random random = Seeds.random(seed);
      for (int i = 0; i < DATA_SETS; i++) {
        Registry registry = Registry.of(RandomRecords.dataset(random));
        Answer<PersonnelTerm> answer =
            registry.personnelTerms().of(Id.<Post>of("post-0")).on(RandomRecords.day(random));
        if (answer.certain().isEmpty() && answer.any() == Certainty.CERTAIN) {
          together.incrementAndGet();
        }
      }
    }
    assertThat(together).hasPositiveValue();
  }

  @Test
  void findsEachOfManyPosts() {
    List<Id<Post>> posts = IntStream.range(0, 1_000)
        .<Id<Post>>mapToObj(number -> Id.of("post-" + number))
        .toList();
    DatasetBuilder dataset =
        Dataset.builder().addOrganization(Data.organization("body").build());
    posts.forEach(post -> {
      dataset.addPost(Data.post(post.value(), "body"));
      dataset.addPerson(Data.person("of-" + post));
      dataset.addPersonnelTerm(Data.term("in-" + post, "of-" + post, post.value())
          .period(TimeSpan.parse("2020"))
          .build());
    });
    PersonnelTerms terms = Registry.of(dataset.build()).personnelTerms();

    assertThat(posts)
        .allSatisfy(post -> assertThat(
                terms.of(Id.<Post>of(post.value())).on(LocalDate.of(2020, 5, 6)).candidates())
            .extracting(term -> term.id().value())
            .containsExactly("in-" + post));
    assertThatIllegalArgumentException().isThrownBy(() -> terms.of(Id.<Post>of("post-1000")));
  }

  private static <T extends Entity> void check(
      long seed, Registry registry, Records<T> records, Random random) {
    LinearAnswers<T> linear = new LinearAnswers<>(registry, records.toList());
    LocalDate day = RandomRecords.day(random);
    TimeSpan span = TimeSpan.parse(RandomRecords.span(random));
    compare(records.on(day), linear.on(day), Seeds.replay(seed) + "on " + day);
    compare(records.during(span), linear.during(span), Seeds.replay(seed) + "during " + span);
    assertThat(records.size()).isEqualTo(records.toList().size());
    assertThat(records.toList())
        .allSatisfy(record -> assertThat(records.find(id(record))).contains(record));
  }

  /** Compares two answers. Whether none that is not recorded is possible depends on more than the records. */
  private static void compare(Answer<?> indexed, Answer<?> linear, String what) {
    assertThat(indexed.certain()).as(what).isEqualTo(linear.certain());
    assertThat(indexed.uncertain()).as(what).isEqualTo(linear.uncertain());
    assertThat(indexed.any().isCertain()).as(what).isEqualTo(linear.any().isCertain());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Entity> Id<T> id(T record) {
    return (Id<T>) record.id();
  }

  private static List<Records<? extends Entity>> narrowings(Registry registry, Random random) {
    Id<Organization> organization = Id.of("body-" + random.nextInt(3));
    Id<Post> post = Id.of("post-" + random.nextInt(2));
    Id<Person> person = Id.of("person-" + random.nextInt(3));
    Id<Presidency> presidency = Id.of("presidency-" + random.nextInt(3));
    Id<Meeting> meeting = Id.of("meeting-" + random.nextInt(3));
    Id<StrategicArea> area = Id.of("area-" + random.nextInt(3));
    CountryCode country = RandomRecords.country(random);
    return List.of(
        registry.presidencies(),
        registry.presidencies().of(organization),
        registry.presidencies().of(organization).heldBy(country),
        registry.personnelTerms(),
        registry.personnelTerms().of(post),
        registry.personnelTerms().heldBy(person),
        registry.personnelTerms().of(post).heldBy(person),
        registry.personnelTerms().of(post).onBehalfOf(country),
        registry.meetings().of(organization),
        registry.meetings().under(presidency),
        registry.projects(),
        registry.meetings().of(organization).under(presidency),
        registry.projects().partOf(Id.<Project>of("project-0")),
        registry.projects().in(area),
        registry.projects().in(area).ledBy(organization),
        registry.mandates().of(organization),
        registry.decisions(),
        registry.decisions().of(organization),
        registry.decisions().at(meeting),
        registry.decisions().under(presidency),
        registry.decisions().of(organization).at(meeting),
        registry.takeHomeMessages().of(organization),
        registry.takeHomeMessages().at(meeting),
        registry.takeHomeMessages().under(presidency),
        registry.organizations(),
        registry.people());
  }
}

package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.testing.Data;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixteen threads that share a registry get the same answers as a single thread. */
@Tag("slow")
class SharedRegistryTest {
  private static final int THREADS = 16;
  private static final int QUESTIONS = 200;

  @Test
  void answersAllThreadsAlike() throws Exception {
    Dataset dataset = dataset();
    Registry shared = Registry.of(dataset);
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Object>>> asked = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int seed = i;
        Callable<List<Object>> task = () -> {
          start.await();
          return ask(shared, new Random(seed));
        };
        asked.add(threads.submit(task));
      }
      start.countDown();
      for (int i = 0; i < THREADS; i++) {
        assertThat(asked.get(i).get()).isEqualTo(ask(Registry.of(dataset), new Random(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Object> ask(Registry registry, Random random) {
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(8_000));
      Id<Post> post = Id.of("post-" + random.nextInt(20));
      answers.add(
          switch (random.nextInt(4)) {
            case 0 -> registry.personnelTerms().of(post).on(day);
            case 1 ->
              registry
                  .personnelTerms()
                  .heldBy(Id.of("person-" + random.nextInt(10)))
                  .on(day);
            case 2 -> registry.presidencies().of(Id.of("body")).during(TimeSpan.ofDay(day));
            default -> registry.succession(registry.posts().get(post)).transitions();
          });
    }
    return answers;
  }

  private static Dataset dataset() {
    Random random = new Random(7);
    DatasetBuilder builder =
        Dataset.builder().addOrganization(Data.organization("body").build());
    for (int i = 0; i < 20; i++) {
      builder.addPost(Data.post("post-" + i, "body")).addPerson(Data.person("person-" + i));
    }
    for (int i = 0; i < 1_000; i++) {
      int year = 2000 + random.nextInt(20);
      String period = year + "/" + (year + 1 + random.nextInt(3));
      builder.addPresidency(Data.presidency("presidency-" + i, "body", period).build());
      builder.addPersonnelTerm(PersonnelTerm.builder()
          .id(Id.of("term-" + i))
          .person(Id.of("person-" + random.nextInt(20)))
          .post(Id.of("post-" + random.nextInt(20)))
          .period(TimeSpan.parse(period))
          .build());
    }
    return builder.build();
  }
}

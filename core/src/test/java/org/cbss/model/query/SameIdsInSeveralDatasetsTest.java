package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.junit.jupiter.api.Test;

/** Data sets whose records have the same objects as ids, in other places or not at all, do not disturb each other. */
class SameIdsInSeveralDatasetsTest {
  private static final int PEOPLE = 20;

  @Test
  void findsItsOwnRecordsInTurn() {
    Random random = new Random(7);
    List<Id<Person>> ids = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      ids.add(Id.of("person-" + i));
    }
    List<List<Id<Person>>> present = new ArrayList<>();
    List<Registry> registries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<Id<Person>> some = new ArrayList<>(ids);
      Collections.shuffle(some, random);
      present.add(some.subList(0, PEOPLE / 2));
      registries.add(Registry.of(people(i, present.get(i))));
    }

    for (int i = 0; i < 1_000; i++) {
      int number = random.nextInt(registries.size());
      Id<Person> id = ids.get(random.nextInt(PEOPLE));
      assertThat(registries.get(number).find(id).map(found -> ((Person) found).name()))
          .isEqualTo(
              Optional.of(name(number, id)).filter(any -> present.get(number).contains(id)));
    }
  }

  private static Dataset people(int number, List<Id<Person>> ids) {
    return Dataset.builder()
        .addAllPeople(ids.stream()
            .map(id -> Person.builder().id(id).name(name(number, id)).build())
            .toList())
        .build();
  }

  private static String name(int number, Id<Person> id) {
    return id + " of " + number;
  }
}

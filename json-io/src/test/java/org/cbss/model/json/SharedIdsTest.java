package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cbss.model.Dataset;
import org.junit.jupiter.api.Test;

/** Most ids that a file repeats are one object, however far apart they are repeated. */
class SharedIdsTest {
  private static final int PEOPLE = 20_000;
  private static final String NOTE = "A note. ".repeat(20);

  @Test
  void sharesIdsOfDistantRecords() {
    String people = IntStream.range(0, PEOPLE)
        .mapToObj(i -> "{\"id\": \"person-" + i + "\", \"name\": \"Person " + i + "\", \"note\": \""
            + NOTE + "\"}")
        .collect(Collectors.joining(","));
    String terms = IntStream.range(0, PEOPLE)
        .mapToObj(i -> "{\"id\": \"term-" + i + "\", \"person\": \"person-" + i
            + "\", \"post\": \"head\", \"period\": \"2020\", \"note\": \"" + NOTE + "\"}")
        .collect(Collectors.joining(","));
    Dataset dataset = new DatasetReader()
        .readJson("{\"format\": \"cbss-model/1\", \"people\": [" + people
            + "], \"personnelTerms\": [" + terms + "]}")
        .orElseThrow();

    long shared = IntStream.range(0, PEOPLE)
        .filter(i ->
            dataset.personnelTerms().get(i).person() == dataset.people().get(i).id())
        .count();

    assertThat(shared).isGreaterThan(PEOPLE / 2);
  }
}

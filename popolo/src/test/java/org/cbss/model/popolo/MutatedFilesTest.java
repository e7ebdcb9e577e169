package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document with randomly changed values is read as a data set that can be written and queried. */
class MutatedFilesTest {
  private static final Pattern VALUE = Pattern.compile(": (\"(?:[^\"\\\\]++|\\\\.)*+\")");
  private static final Pattern ID = Pattern.compile("_?id\": (\"(?:[^\"\\\\]++|\\\\.)*+\")");
  private static final List<String> OTHERS = List.of(
      "null",
      "[]",
      "{}",
      "\"\"",
      "7",
      "true",
      "[\"x\"]",
      "[7, \"x\"]",
      "{\"id\": \"x\"}",
      "\"2015-13\"",
      "\"2010-00-00\"",
      "\"1993-01-01\"",
      "\"1993\"",
      "\"a\\u0000b\"",
      "\"\\ud800\"",
      "\" \"",
      "\"\\u202E\"",
      "\"presidency\"",
      "\"acting\"",
      "\"country\"",
      "\"legislative period\"",
      "\"http://a.example/\"");

  static LongStream seeds() {
    return Seeds.first(150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsMutatedFiles(long seed) {
    PopoloWriteResult written = new PopoloWriter().write(GeneratedDatasets.resolved(seed));
    String mutated = mutate(written.toString(), new SplittableRandom(seed));

    Dataset dataset = new PopoloReader().readJson(mutated).orElseThrow();

    assertThat(new DatasetReader().readJson(new DatasetWriter().toJson(dataset)).orElseThrow())
        .isEqualTo(dataset);
    assertThat(Registry.of(dataset).dataset()).isEqualTo(dataset);
    PopoloWriteResult again = new PopoloWriter().write(dataset);
    assertThat(ExpectedRoundTrip.sorted(
            new PopoloReader().readJson(again.toString()).orElseThrow()))
        .isEqualTo(ExpectedRoundTrip.of(dataset, again.losses()));
  }

  /** Replaces some values by others of any type, or by the id of any record. */
  private static String mutate(String document, SplittableRandom random) {
    String mutated = document;
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<MatchResult> values = VALUE.matcher(mutated).results().toList();
      List<MatchResult> ids = ID.matcher(mutated).results().toList();
      if (values.isEmpty() || ids.isEmpty()) {
        return mutated;
      }
      MatchResult value = values.get(random.nextInt(values.size()));
      String other = random.nextBoolean()
          ? OTHERS.get(random.nextInt(OTHERS.size()))
          : ids.get(random.nextInt(ids.size())).group(1);
      mutated = mutated.substring(0, value.start(1)) + other + mutated.substring(value.end(1));
    }
    return mutated;
  }
}

package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.root;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;
import org.junit.jupiter.api.Test;

/** The first problems are kept, and all are counted. */
class ManyProblemsTest {

  @Test
  void keepsFirstProblemsAndCountsAll() {
    String people = IntStream.range(0, 5_000)
        .mapToObj(i -> i % 2 == 0 ? "7" : "{\"id\": \"a\", \"name\": \"\"}")
        .collect(Collectors.joining(",\n    "));

    Report report =
        new DatasetReader().readJson(root("\"people\": [" + people + "]")).report();

    assertThat(report.total()).isEqualTo(5_000);
    assertThat(report.count(Severity.ERROR)).isEqualTo(5_000);
    assertThat(report.countsByRule())
        .containsEntry("shape-type", 2_500)
        .containsEntry("text-blank", 2_500);
    assertThat(report.findings()).hasSize(Report.MAX_FINDINGS);
    assertThat(report.findings())
        .extracting(finding -> finding.location().position().orElseThrow().line())
        .isSorted()
        .startsWith(4, 5, 6)
        .endsWith(1_003);
  }

  @Test
  void countsProblemsOfPriorities() {
    String keys = IntStream.range(0, 3_000)
        .mapToObj(i -> "\"not a tag " + i + "\": \"a\"")
        .collect(Collectors.joining(", "));

    Report report = new DatasetReader()
        .readJson(Fixtures.record("presidencies", "\"priorities\": [{" + keys + "}]"))
        .report();

    assertThat(report.countsByRule())
        .containsOnlyKeys("language-tag")
        .containsEntry("language-tag", 3_000);
  }

  @Test
  void reportsManyOnOneLineInLinearTime() {
    String people = "7,".repeat(300_000) + "7";

    Report report = new DatasetReader()
        .readJson(root("\"x-line\": \"café 😀\", \"people\": [" + people + "]"))
        .report();

    assertThat(report.total()).isEqualTo(300_001);
    assertThat(report.findings().get(999).location()).hasToString("<text>:4:" + (34 + 2 * 999));
  }

  @Test
  void boundsPointersOfDeepValues() {
    String key = "{\"" + "k".repeat(1_000) + "\": ";
    String json = "{\"format\": \"cbss-model/1\", \"x-a\": " + key.repeat(60)
        + "{\"a\": 1, \"a\": 2}" + "}".repeat(61);

    assertThat(new DatasetReader().readJson(json).report().findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("json-duplicate-key");
          assertThat(finding.location().pointer())
              .isEqualTo("/x-a" + ("/" + "k".repeat(1_000)).repeat(3));
        });
  }
}

package org.cbss.model.assertj;

import static org.assertj.core.api.Assertions.*;
import static org.cbss.model.assertj.ModelAssertions.*;
import static org.cbss.model.testing.Data.dataset;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.presidency;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Presidency;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetAssertTest {
  private static final Presidency DENMARK =
      presidency("dk", "cbss", "2019-07-01/2020-06-30").build();
  private static final Dataset SMALL = dataset(organization("cbss").build(), DENMARK);

  static java.util.stream.LongStream seeds() {
    return Seeds.first(40);
  }

  @Test
  void acceptsValidDataset() {
    assertThat(SMALL).isValid();
    assertThat(Failing.message(() -> assertThat(dataset(DENMARK)).isValid()))
        .contains("Expecting no findings of severity error");
  }

  @Test
  void validatesByRulesOfApplication() {
    Rule rule = Rule.of(
        "own-rule",
        Severity.WARNING,
        "Reports everything.",
        (context, reporter) -> context
            .entities(Presidency.class)
            .forEach(each -> reporter.at(each, each.resolve("period")).report("found")));

    assertThat(SMALL).validatedBy(Validator.of(rule)).reports("own-rule").inRecord("dk");
  }

  @Test
  void acceptsIds() {
    assertThat(SMALL).contains("dk", "cbss").doesNotContain("lt");
    assertThat(Failing.message(() -> assertThat(SMALL).contains("lt", "dk")))
        .containsExactly(
            "Expecting records with the ids [lt]", "but the ids of all 2 are [cbss, dk]");
    assertThat(Failing.message(() -> assertThat(SMALL).doesNotContain("dk")))
        .containsExactly("Expecting no records with the ids [dk]");
  }

  @Test
  void namesRecordsAndAttributesThatDiffer() {
    Dataset other = dataset(
            organization("cbss").build(),
            presidency("dk", "cbss", "2019-07-01/2020-06").disputed(true).build(),
            presidency("lt", "cbss", "2020/2021").build())
        .toBuilder()
        .asOf(LocalDate.of(2021, 1, 1))
        .putExtension("x-own", "1")
        .build();

    assertThat(Failing.message(() -> assertThat(SMALL).hasSameRecordsAs(other)))
        .containsExactly(
            "Expecting the same records",
            "but there are 3 differences:",
            "  the data set differs in [asOf, x-]",
            "  presidency dk differs in [period, disputed]",
            "  presidency lt is missing");
    assertThat(Failing.message(() -> assertThat(other).isEqualTo(SMALL)))
        .contains("  presidency lt is unexpected");
  }

  @Test
  void ignoresOrderUnlessEqual() {
    Dataset one = dataset(person("a"), person("b"));
    Dataset other = dataset(person("b"), person("a"));

    assertThat(one).hasSameRecordsAs(other);
    assertThat(Failing.message(() -> assertThat(one).isEqualTo(other)))
        .contains("but their order differs");
    assertThat(Failing.message(() -> assertThat(one).isEqualTo("one"))).isNotEmpty();
    assertThat(one).isEqualTo(dataset(person("a"), person("b")));
  }

  @Test
  void comparesRecordsOfSameId() {
    Dataset twice = dataset(person("a"), person("a"));

    assertThat(twice).hasSameRecordsAs(dataset(person("a"), person("a")));
    assertThat(Failing.message(() -> assertThat(twice).hasSameRecordsAs(dataset(person("a")))))
        .contains("  person a is unexpected");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsDifferenceIffDatasetsDiffer(long seed) {
    Dataset one = GeneratedDatasets.any(seed);
    Dataset other = GeneratedDatasets.any(seed + 1);

    assertThat(one).hasSameRecordsAs(one).isEqualTo(one);
    Failing.message(() -> assertThat(one).hasSameRecordsAs(other));
  }

  @Test
  void boundsListOfDifferences() {
    Entity[] people =
        IntStream.range(0, 3_000).mapToObj(i -> person("p" + i)).toArray(Entity[]::new);

    assertThat(Failing.message(() -> assertThat(Data.dataset(people)).hasSameRecordsAs(SMALL)))
        .contains("but there are 3002 differences:", "  … and 2992 more");
  }
}

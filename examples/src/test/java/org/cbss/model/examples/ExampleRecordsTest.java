package org.cbss.model.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.time.Certainty.CERTAIN;

import java.time.LocalDate;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.Reading;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleRecordsTest {
  @ParameterizedTest
  @EnumSource
  void areReadWithoutAnyProblem(ExampleRecords record) {
    Reading reading = new DatasetReader().read(record.file());

    assertThat(reading.report().findings()).isEmpty();
    assertThat(reading.dataset()).isPresent();
    assertThat(record.registry().dataset()).isEqualTo(reading.orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void areWrittenAsTheSameBytes(ExampleRecords record) {
    Dataset dataset = new DatasetReader().read(record.file()).orElseThrow();

    assertThat(new DatasetWriter().toBytes(dataset)).isEqualTo(record.file().bytes());
  }

  @Test
  void areReadTogetherAsOneDataSet() {
    Dataset both = both().orElseThrow();
    Dataset danish = ExampleRecords.DANISH_PRESIDENCY.registry().dataset();
    Dataset all = ExampleRecords.CBSS_PRESIDENCIES.registry().dataset();

    assertThat(both().report().findings()).isEmpty();
    assertThat(both.entities()).doesNotHaveDuplicates();
    assertThat(both.entities().toList())
        .containsAll(danish.entities().toList())
        .containsAll(all.entities().toList());
    assertThat(both.entities().toList())
        .allSatisfy(entity -> assertThat(danish.entities().anyMatch(entity::equals)
                || all.entities().anyMatch(entity::equals))
            .isTrue());
    assertThat(Registry.of(both).presidencies().size())
        .isEqualTo(all.presidencies().size());
  }

  @Test
  void areTheSameTogetherOnceWrittenAndReadAgain() {
    Dataset both = both().orElseThrow();
    byte[] written = new DatasetWriter().toBytes(both);
    Dataset again =
        new DatasetReader().read(new SourceFile("both.json", written)).orElseThrow();

    assertThat(again).isEqualTo(both);
    assertThat(new DatasetWriter().toBytes(again)).isEqualTo(written);
  }

  @Test
  void knowWhoPresidedOverTheCouncil() {
    Registry registry = ExampleRecords.CBSS_PRESIDENCIES.registry();
    Answer<Presidency> answer =
        registry.presidencies().of(Id.of("cbss")).on(LocalDate.parse("2019-12-01"));

    assertThat(answer.sole().orElseThrow().id()).hasToString("dk-2019");
    assertThat(answer.someone()).isEqualTo(CERTAIN);
    assertThat(registry
            .presidencies()
            .next(answer.sole().orElseThrow())
            .orElseThrow()
            .id())
        .hasToString("lt-2020");
  }

  private static Reading both() {
    return new DatasetReader()
        .read(ExampleRecords.DANISH_PRESIDENCY.file(), ExampleRecords.CBSS_PRESIDENCIES.file());
  }
}

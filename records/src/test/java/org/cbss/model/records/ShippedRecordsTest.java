package org.cbss.model.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cbss.model.time.Certainty.CERTAIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRecordsTest {
  static List<String> names() {
    return ShippedRecords.names();
  }

  @Test
  void refusesUnknownName() {
    assertThatThrownBy(() -> ShippedRecords.read("danish"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "unknown record \"danish\"; known: danish-presidency-2019-2020, cbss-presidencies, ")
        .hasMessageEndingWith(ShippedRecords.names().get(ShippedRecords.names().size() - 1));
  }

  @Test
  void listsEveryResource() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/cbss/model/records"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(ShippedRecords.names());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void areReadWithoutFindings(String record) {
    ReadResult result = new DatasetReader().read(ShippedRecords.file(record));

    assertThat(result.report().findings()).isEmpty();
    assertThat(result.dataset()).isPresent();
    assertThat(Registry.of(ShippedRecords.read(record)).dataset()).isEqualTo(result.orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("names")
  void areWrittenAsSameBytes(String record) {
    Dataset dataset = new DatasetReader().read(ShippedRecords.file(record)).orElseThrow();

    assertThat(new DatasetWriter().toBytes(dataset))
        .isEqualTo(ShippedRecords.file(record).bytes());
  }

  @Test
  void areReadAsOneDataSet() {
    Dataset both = both().orElseThrow();
    Dataset danish =
        Registry.of(ShippedRecords.read(ShippedRecords.DANISH_PRESIDENCY)).dataset();
    Dataset all =
        Registry.of(ShippedRecords.read(ShippedRecords.CBSS_PRESIDENCIES)).dataset();

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
  void areEqualWhenWrittenAndReadTogether() {
    Dataset both = both().orElseThrow();
    byte[] written = new DatasetWriter().toBytes(both);
    Dataset again =
        new DatasetReader().read(new SourceFile("both.json", written)).orElseThrow();

    assertThat(again).isEqualTo(both);
    assertThat(new DatasetWriter().toBytes(again)).isEqualTo(written);
  }

  @Test
  void answerWhoPresided() {
    Registry registry = Registry.of(ShippedRecords.read(ShippedRecords.CBSS_PRESIDENCIES));
    Answer<Presidency> answer =
        registry.presidencies().of(Id.of("cbss")).on(LocalDate.parse("2019-12-01"));

    assertThat(answer.single().orElseThrow().id()).hasToString("dk-2019");
    assertThat(answer.any()).isEqualTo(CERTAIN);
    assertThat(registry
            .presidencies()
            .next(answer.single().orElseThrow())
            .orElseThrow()
            .id())
        .hasToString("lt-2020");
  }

  private static ReadResult both() {
    return new DatasetReader()
        .read(
            ShippedRecords.file(ShippedRecords.DANISH_PRESIDENCY),
            ShippedRecords.file(ShippedRecords.CBSS_PRESIDENCIES));
  }
}

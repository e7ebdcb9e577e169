package org.cbss.model.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.ReadResult;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as tables is read as an equal data set, whose tables have the same bytes. */
class TableRoundTripTest {
  private final DatasetWriter json = new DatasetWriter();

  @TempDir
  Path folder;

  static LongStream seeds() {
    return Seeds.first(100);
  }

  static LongStream moreSeeds() {
    return Seeds.between(100, 600);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWrittenFolder(long seed) throws IOException {
    assertRoundTrip(GeneratedDatasets.any(seed), new TableWriter());
  }

  @Tag("ci")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void readsManyWrittenFolders(long seed) throws IOException {
    assertRoundTrip(GeneratedDatasets.any(seed), new TableWriter());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsRepeatedIds(long seed) throws IOException {
    Dataset dataset = GeneratedDatasets.muddled(seed);
    assertRoundTrip(
        dataset, new TableWriter().withSeparator(';').withByteOrderMark().withBounds());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writesEachTableAsInFolder(long seed) throws IOException {
    Dataset dataset = GeneratedDatasets.any(seed);
    TableWriter writer = new TableWriter();
    writer.writeFolder(dataset, folder);
    Map<String, String> single = new TreeMap<>();
    for (String table : writer.tableNames(dataset)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.writeCsv(dataset, table, out);
      single.put(table + ".csv", out.toString(StandardCharsets.UTF_8));
    }

    assertThat(single).isEqualTo(content(folder));
  }

  @Test
  void refusesTableThatDataSetLacks() {
    assertThatThrownBy(() -> new TableWriter()
            .writeCsv(Dataset.builder().build(), "people", OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("people");
  }

  private void assertRoundTrip(Dataset dataset, TableWriter writer) throws IOException {
    Path tables = folder.resolve("tables");
    writer.writeFolder(dataset, tables);
    Map<String, String> written = content(tables);

    ReadResult result = new TableReader().read(tables);

    assertThat(result.report().findings()).isEmpty();
    assertThat(json.toJson(result.orElseThrow())).isEqualTo(json.toJson(dataset));
    assertThat(result.orElseThrow()).isEqualTo(dataset);
    writer.writeFolder(result.orElseThrow(), tables);
    assertThat(content(tables)).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWrittenWorkbook(long seed) throws IOException {
    assertWorkbookRoundTrip(GeneratedDatasets.any(seed));
  }

  @Tag("ci")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void readsManyWrittenWorkbooks(long seed) throws IOException {
    assertWorkbookRoundTrip(GeneratedDatasets.any(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsRepeatedIdsFromWorkbook(long seed) throws IOException {
    assertWorkbookRoundTrip(GeneratedDatasets.muddled(seed));
  }

  private void assertWorkbookRoundTrip(Dataset dataset) throws IOException {
    Path workbook = folder.resolve("tables.xlsx");
    new TableWriter().writeWorkbook(dataset, workbook);
    byte[] written = Files.readAllBytes(workbook);

    ReadResult result = new TableReader().read(workbook);

    assertThat(result.report().findings()).isEmpty();
    assertThat(json.toJson(result.orElseThrow())).isEqualTo(json.toJson(dataset));
    assertThat(result.orElseThrow()).isEqualTo(dataset);
    new TableWriter().writeWorkbook(result.orElseThrow(), workbook);
    assertThat(Files.readAllBytes(workbook)).isEqualTo(written);
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        content.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return content;
  }
}

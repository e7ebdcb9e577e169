package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.LocalizedText;
import org.cbss.model.validation.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writers replace whole files, and readers accept paths, streams and text. */
class WrittenFilesTest {
  private static final Dataset DATASET =
      Dataset.builder().title(LocalizedText.of("Rota")).build();

  @TempDir
  private Path folder;

  private final DatasetWriter writer = new DatasetWriter();

  @Test
  void replacesFileAndKeepsPermissions() throws IOException {
    Path file = folder.resolve("record.json");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(
        file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

    writer.write(DATASET, file);

    assertThat(file).hasBinaryContent(writer.toBytes(DATASET));
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    assertThat(names()).containsExactly("record.json");
  }

  @Test
  void followsSymbolicLinks() throws IOException {
    Path file = Files.createDirectory(folder.resolve("to")).resolve("record.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("to/record.json"));

    writer.write(DATASET, link);

    assertThat(file).hasBinaryContent(writer.toBytes(DATASET));
    assertThat(link).isSymbolicLink();
  }

  @Test
  void writesToDevicesDirectly() throws IOException {
    Path device = Path.of("/dev/null");

    writer.write(DATASET, device);

    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void deletesTemporaryFileAfterFailure() throws IOException {
    assertThatThrownBy(() -> writer.write(DATASET, folder.resolve("none/record.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void reportsFullDevice(boolean isLink) throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.isWritable(full));
    Path file = isLink ? Files.createSymbolicLink(folder.resolve("link"), full) : full;

    assertThatThrownBy(() -> writer.write(DATASET, file)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> JsonLinesWriter.write(DATASET, file)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ReportWriter.json().write(Report.empty(), file))
        .isInstanceOf(IOException.class);
    if (isLink) {
      Files.delete(file);
    }
  }

  @Test
  void keepsOldFileIfInterrupted() throws IOException {
    Path file = Files.writeString(folder.resolve("record.json"), "old");

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> writer.write(DATASET, file)).isInstanceOf(IOException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("record.json");
  }

  @Test
  void keepsOldFileIfDiskIsFull() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("record.json"), "old");

    // The limit on the size of files stops the writing as a full disk does.
    Process process = new ProcessBuilder(
            "sh",
            "-c",
            "ulimit -f 8; trap '' XFSZ; exec \"$@\"",
            "sh",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            "-cp",
            LargeFile.CLASS_PATH,
            LargeFile.class.getName(),
            file.toString())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(output).startsWith("IOException");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("record.json");
  }

  @Test
  void writesFileThatWasRead() throws IOException {
    Path file = folder.resolve("record.json");
    writer.write(DATASET, file);
    Path lines = folder.resolve("record.ndjson");
    JsonLinesWriter.write(DATASET, lines);

    writer.write(new DatasetReader().read(file).orElseThrow(), file);
    JsonLinesWriter.write(new JsonLinesReader().read(lines).orElseThrow(), lines);

    assertThat(new DatasetReader().read(file).orElseThrow()).isEqualTo(DATASET);
    assertThat(new DatasetReader().read(lines).orElseThrow()).isEqualTo(DATASET);
  }

  @Test
  void writesFileWithLongestName() throws IOException {
    Path file = folder.resolve("a".repeat(250) + ".json");

    writer.write(DATASET, file);

    assertThat(names()).containsExactly(file.getFileName().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"record.ndjson", "record.jsonl", "RECORD.NDJSON"})
  void readsJsonLinesByFileName(String name) throws IOException {
    Path file = folder.resolve(name);
    JsonLinesWriter.write(DATASET, file);

    ReadResult result = new DatasetReader().read(file);

    assertThat(result.orElseThrow()).isEqualTo(DATASET);
    assertThat(result.files()).containsExactly(file.toString());
  }

  @Test
  void writesReportsAndLines() throws IOException {
    Path report = folder.resolve("report.json");
    Path lines = folder.resolve("lines.jsonl");

    ReportWriter.json().write(Report.empty(), report);
    JsonLinesWriter.write(DATASET, lines);

    assertThat(report).hasContent(ReportWriter.json().toJson(Report.empty()));
    assertThat(lines).hasContent(JsonLinesWriter.toJson(DATASET));
  }

  @Test
  void readsStreamsAndText() throws IOException {
    String file = writer.toJson(DATASET);
    String lines = JsonLinesWriter.toJson(DATASET);

    assertThat(new DatasetReader().readJson(file).orElseThrow()).isEqualTo(DATASET);
    assertThat(new DatasetReader().read(stream(file)).orElseThrow()).isEqualTo(DATASET);
    assertThat(new JsonLinesReader().readJson(lines).orElseThrow()).isEqualTo(DATASET);
    assertThat(new JsonLinesReader().read(stream(lines)).orElseThrow()).isEqualTo(DATASET);
    assertThat(new DatasetReader().read(stream(file)).files()).containsExactly("<stream>");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}

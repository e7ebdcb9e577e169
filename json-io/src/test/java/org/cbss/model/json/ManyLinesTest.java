package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** A JVM with 64 MB reads and writes a million records as JSON Lines. */
@Tag("slow")
class ManyLinesTest {
  private static final int RECORDS = 1_000_000;

  @TempDir
  Path folder;

  @Test
  void writesAndReadsMillionRecordsIn64Megabytes() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            Stream.of(Dataset.class, JsonLinesReader.class, ManyLines.class, JsonParser.class)
                .map(ManyLinesTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator)),
            ManyLines.class.getName(),
            folder.resolve("many.ndjson").toString(),
            Integer.toString(RECORDS))
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.strip()).isEqualTo(RECORDS + " records, 0 problems");
    assertThat(process.waitFor()).isZero();
  }

  /** Returns the location of a class; on the module path, that of test classes differs from that of their module. */
  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}

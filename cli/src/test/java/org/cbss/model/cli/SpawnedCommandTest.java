package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the command in a JVM of its own, under limits and signals of a shell. Skipped if there is no bash or no /dev/full. */
@Tag("slow")
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class SpawnedCommandTest {
  /**
   * Functions of bash: one interrupts a command that writes file.json some seconds after it began to write, and the other says
   * whether the file is still the same, or is what would have been written.
   */
  private static final String INTERRUPTIONS = """
      set -m
      interrupt() {
        touch begun
        LIMIT=exec cbss "${@:2}" -o file.json >/dev/null 2>&1 &
        until compgen -G '.cbss-model.*' || [ file.json -nt begun ] || ! kill -0 $!; do :; done >/dev/null
        [ $1 = 0 ] || sleep $1; kill -s SIGNAL $!; wait $!; rm -f .cbss-model.*
      }
      outcome() {
        if cmp -s file.json "$1"; then echo old; else cmp file.json new.json && echo new; fi
      }
      """;

  /** So many people that the file takes some milliseconds to write, in which the command can be interrupted. */
  private static final int WRITTEN_FOR_MILLISECONDS = 100_000;

  @TempDir
  Path folder;

  @BeforeEach
  void needsShell() {
    assumeTrue(Files.exists(Path.of("/dev/full")) && Files.exists(Path.of("/bin/bash")), "Linux");
  }

  /** Runs a script of bash in the folder, in which {@code cbss} is the command. */
  private Run bash(String script) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("jdk.module.path") == null
        ? "-cp \"$CBSS_PATH\""
        : "-cp \"$CBSS_PATH:$CBSS_MODULES\"";
    String command = "cbss() { $LIMIT '" + java + "' -XX:TieredStopAtLevel=1 $OPTIONS " + path
        + " org.cbss.model.cli.Cbss \"$@\"; }\n";
    ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", command + script)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile());
    builder.environment().put("CBSS_PATH", System.getProperty("java.class.path"));
    builder
        .environment()
        .put("CBSS_MODULES", String.valueOf(System.getProperty("jdk.module.path")));
    builder.environment().put("OPTIONS", "");
    builder.environment().put("LIMIT", "");
    int code = builder.start().waitFor();
    return new Run(code, read("stdout"), read("stderr"));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** Writes a record of about a megabyte. */
  private String largeRecord() throws IOException {
    return largeRecord(10_000);
  }

  private String largeRecord(int people) throws IOException {
    StringBuilder json = new StringBuilder("{\"format\": \"cbss-model/1\", \"people\": [");
    for (int i = 0; i < people; i++) {
      json.append(i == 0 ? "" : ",\n")
          .append("{\"id\": \"p" + i + "\", \"name\": \"Person of a long name " + i + "\"}");
    }
    String record = json.append("]}\n").toString();
    Files.writeString(folder.resolve("large.json"), record);
    return record;
  }

  @Test
  void keepsOldFileIfDiskIsFull() throws Exception {
    String record = largeRecord();
    Files.writeString(folder.resolve("old.json"), "old content");
    Files.writeString(folder.resolve("old.svg"), "old picture");

    Run run = bash("""
        ulimit -f 8; trap '' XFSZ
        cbss convert --to cbss large.json -o old.json; echo $? >&2
        cbss convert --to jsonl large.json -o large.json; echo $? >&2
        cbss timeline cbss-presidencies -o old.svg; echo $? >&2
        """);

    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("cbss: cannot write old.json: "),
            line -> assertThat(line).isEqualTo("2"),
            line -> assertThat(line).startsWith("cbss: cannot write large.json: "),
            line -> assertThat(line).isEqualTo("2"),
            line -> assertThat(line).startsWith("cbss: cannot write old.svg: "),
            line -> assertThat(line).isEqualTo("2"));
    assertThat(read("old.json")).isEqualTo("old content");
    assertThat(read("old.svg")).isEqualTo("old picture");
    assertThat(read("large.json")).isEqualTo(record);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("large.json", "old.json", "old.svg", "stdout", "stderr");
  }

  @ParameterizedTest
  @CsvSource({
    "'>/dev/full', cannot write to standard output",
    "-o /dev/full, cannot write /dev/full: "
  })
  void reportsFullDevice(String output, String message) throws Exception {
    Run run = bash("cbss convert cbss-presidencies --to cbss " + output);

    assertThat(run.err()).startsWith("cbss: " + message).hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void endsQuietlyIfPipeIsClosed() throws Exception {
    largeRecord();

    Run run = bash("""
        cbss convert large.json --to jsonl | head -c 10 >/dev/null; echo "${PIPESTATUS[0]}"
        """);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("0\n");
  }

  @Test
  void reportsLackOfMemoryInOneLine() throws Exception {
    largeRecord(100_000);

    Run run = bash("OPTIONS='-Xmx16m -XX:+UseSerialGC'; cbss convert large.json --to cbss");

    assertThat(run.err()).startsWith("cbss: out of memory; ").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KILL", "TERM", "INT"})
  @Tag("ci")
  void leavesWholeFileIfInterrupted(String signal) throws Exception {
    largeRecord(WRITTEN_FOR_MILLISECONDS);

    Run run = bash(INTERRUPTIONS.replace("SIGNAL", signal) + """
        cbss convert large.json --to jsonl -o new.json
        echo old >old.json
        for delay in 0 0.002 0.005 0.01 0.02; do
          cp old.json file.json
          interrupt $delay convert large.json --to jsonl
          outcome old.json
        done
        """);

    assertThat(run.out().lines()).hasSize(5).isSubsetOf("old", "new");
  }

  /** Interrupts a conversion that reads and writes the same file. */
  @ParameterizedTest
  @ValueSource(strings = {"KILL", "TERM", "INT"})
  @Tag("ci")
  void leavesWholeInputIfInterrupted(String signal) throws Exception {
    largeRecord(WRITTEN_FOR_MILLISECONDS);

    Run run = bash(INTERRUPTIONS.replace("SIGNAL", signal) + """
        cbss convert large.json --to cbss -o new.json
        for delay in 0 0.002 0.005 0.01 0.02; do
          cp large.json file.json
          interrupt $delay convert file.json --to cbss
          outcome large.json
        done
        """);

    assertThat(run.out().lines()).hasSize(5).isSubsetOf("old", "new");
  }

  @Test
  @Tag("ci")
  void refusesEndlessFiles() throws Exception {
    Run run = bash("""
        ln -s /dev/zero endless.ndjson; ln -s /dev/zero endless.json
        OPTIONS=-Xmx2g
        cbss validate endless.json; echo $?
        cbss validate endless.ndjson; echo $?
        cbss validate - </dev/zero; echo $?
        rm endless.*
        """);

    assertThat(run.out()).contains("\n1\n");
    assertThat(run.err())
        .contains(
            "cbss: endless.json is larger than 268435456 bytes",
            "cbss: <stdin> is larger than 268435456 bytes");
  }

  @Test
  void writesUtf8ToPipe() throws Exception {
    Files.writeString(
        folder.resolve("a.json"),
        "{\"format\": \"cbss-model/1\", \"people\": [{\"id\": \"a\", \"name\": \"Åsa “für”\"}]}",
        StandardCharsets.UTF_8);

    Run run = bash(
        "OPTIONS='-Dstdout.encoding=IBM850 -Dfile.encoding=ISO-8859-1'; cbss search Åsa a.json | cat");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Åsa “für”");
  }

  @Test
  void writesCharsetOfTerminal() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "a terminal");
    Files.writeString(
        folder.resolve("a.json"),
        "{\"format\": \"cbss-model/1\", \"people\": [{\"id\": \"a\", \"name\": \"Åsa\"}]}");

    bash(
        "export -f cbss; OPTIONS=-Dstdout.encoding=IBM850 SHELL=/bin/bash script -qec 'cbss export --kind people a.json' typescript </dev/null >/dev/null");

    String typescript = Files.readString(folder.resolve("typescript"), StandardCharsets.ISO_8859_1);
    assertThat(typescript).contains("\u008fsa").doesNotContain("Ã");
  }
}

package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Tests the script of {@code cbss completion}, by bash where it is installed. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir
  Path folder;

  @Test
  void printsSameScriptForEachCommand() {
    Run run = Run.of("completion");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("#!/usr/bin/env bash\n").endsWith("\n");
    assertThat(new CommandLine(new Cbss()).getSubcommands().keySet())
        .allSatisfy(command -> assertThat(run.out()).contains("function _picocli_cbss_" + command));
    assertThat(Run.of("completion")).isEqualTo(run);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cbss val|validate",
        "cbss completi|completion",
        "cbss who --form|--format",
        "cbss who --format ''|text json",
        "cbss who --format j|json",
        "cbss validate --severity ''|error warning information",
        "cbss timeline --lane mee|meetings",
        "cbss who my-re|my-record.json"
      })
  void completesInBash(String words, String expected) throws Exception {
    assumeTrue(Files.exists(BASH), "bash is not installed");
    Files.writeString(folder.resolve("completion"), Run.of("completion").out());
    Files.writeString(folder.resolve("my-record.json"), "");

    assertThat(completions(words)).isEqualTo(expected);
  }

  /** Returns what the function that bash calls for TAB offers for a line. */
  private String completions(String words) throws IOException, InterruptedException {
    String script = "source ./completion; COMP_WORDS=(" + words + ")\n"
        + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_cbss\n"
        + "echo -n \"${COMPREPLY[*]}\"\n";
    Process bash = new ProcessBuilder(BASH.toString(), "-c", script)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return offered;
  }
}

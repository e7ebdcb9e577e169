package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the shell sessions of the page on keeping a record, one after another in one folder, and compares what they print. Skipped
 * if there is no bash.
 */
@Tag("slow")
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class ShellStoriesTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "../docs/keeping-a-record.md");
  private static final Pattern SESSION = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

  @TempDir
  Path folder;

  /** A command of a session, with the lines that continue it, and what it prints. */
  private record Step(String command, String output) {}

  private static List<Step> steps() throws IOException {
    List<Step> steps = new ArrayList<>();
    for (String session : SESSION
        .matcher(Files.readString(PAGE))
        .results()
        .map(match -> match.group(1))
        .toList()) {
      for (String step : session.split("(?m)^\\$ ")) {
        StringBuilder command = new StringBuilder();
        StringBuilder output = new StringBuilder();
        step.lines().forEach(line -> {
          if (command.length() == 0) {
            command.append(line).append('\n');
          } else if (line.startsWith("> ")) {
            command.append(line.substring(2)).append('\n');
          } else {
            output.append(line).append('\n');
          }
        });
        if (!step.isEmpty()) {
          steps.add(new Step(command.toString(), output.toString()));
        }
      }
    }
    return steps;
  }

  private String run(String command) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String modules = System.getProperty("jdk.module.path");
    String path = System.getProperty("java.class.path") + (modules == null ? "" : ":" + modules);
    Path printed = folder.resolve("printed");
    Path script = Files.writeString(
        folder.resolve("script"),
        "cbss() { '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + path
            + "' org.cbss.model.cli.Cbss \"$@\"; }\n" + command);
    int code = new ProcessBuilder("/bin/bash", script.toString())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start()
        .waitFor();
    return Files.readString(printed) + (code == 0 ? "" : "failed with " + code + "\n");
  }

  @Test
  void printWhatThePageShows() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "bash is not installed: the page is not tested");
    List<Step> steps = steps();
    assertThat(steps).hasSizeGreaterThan(10);
    for (Step step : steps) {
      assertThat(run(step.command())).as(step.command()).isEqualTo(step.output());
    }
  }
}

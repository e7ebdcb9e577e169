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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the shell sessions of some pages, those of a page one after another in one folder, and compares what they print. Skipped if
 * there is no bash, or no git.
 */
@Tag("slow")
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ShellStoriesTest {
  private static final Path DOCS = Path.of(System.getProperty("basedir", "."), "../docs");
  private static final Pattern SESSION = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

  /** What the commands see. */
  @TempDir
  Path folder;

  /** The command itself, which programs such as git call. */
  @TempDir
  Path bin;

  /** A command of a session, with the lines that continue it, and what it prints. */
  private record Step(String command, String output) {}

  private static List<Step> steps(String page) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (String session : SESSION
        .matcher(Files.readString(DOCS.resolve(page)))
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

  private void installCommand() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String modules = System.getProperty("jdk.module.path");
    String path = System.getProperty("java.class.path") + (modules == null ? "" : ":" + modules);
    Path command = Files.writeString(
        bin.resolve("cbss"),
        "#!/bin/bash\nexec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + path
            + "' org.cbss.model.cli.Cbss \"$@\"\n");
    assertThat(command.toFile().setExecutable(true)).isTrue();
  }

  private String run(String command) throws IOException, InterruptedException {
    Path printed = bin.resolve("printed");
    Path script = Files.writeString(bin.resolve("script"), command);
    ProcessBuilder process = new ProcessBuilder("/bin/bash", script.toString())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile());
    process.environment().merge("PATH", bin.toString(), (path, own) -> own + ":" + path);
    process.environment().put("LC_ALL", "C.UTF-8");
    // No settings of the user.
    process.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    process.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
    int code = process.start().waitFor();
    return Files.readString(printed) + (code == 0 ? "" : "failed with " + code + "\n");
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"keeping-a-record.md", "from-an-empty-folder.md"})
  void printWhatThePageShows(String page) throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "bash is not installed: the page is not tested");
    assumeTrue(hasGit(), "git is not installed: the page is not tested");
    installCommand();
    List<Step> steps = steps(page);
    assertThat(steps).hasSizeGreaterThan(10);
    for (Step step : steps) {
      assertThat(run(step.command())).as(step.command()).isEqualTo(step.output());
    }
  }
}

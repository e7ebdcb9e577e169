package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  private static final String POPOLO = """
      {"persons": [{"id": "a", "name": "A", "gender": "female"}]}
      """;

  @TempDir
  Path folder;

  private String file(String text) throws IOException {
    return file("in.json", text);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void convertsPopoloAndReportsLosses() throws IOException {
    Run run = Run.of("convert", file(POPOLO), "--from", "popolo", "--to", "cbss");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
        {
          "format": "cbss-model/1",
          "people": [
            {
              "id": "a",
              "name": "A"
            }
          ]
        }
        """);
    assertThat(run.err())
        .contains("in.json:1:49: info[popolo-not-held]: \"gender\" in persons is not held: once");
  }

  @Test
  void writesPopoloToFile() throws IOException {
    Path out = folder.resolve("out.json");
    String own = file("{\"format\": \"cbss-model/1\", \"title\": \"T\"}");

    Run run = Run.of("convert", own, "--from", "cbss", "--to", "popolo", "-o", out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("left out: title \"T\": Popolo has no such attribute");
    assertThat(Files.readString(out)).startsWith("{\n  \"persons\": [],\n");
  }

  @Test
  void distinguishesChangesFromLosses() throws IOException {
    String own = file("""
        {"format": "cbss-model/1", "organizations": [
          {"id": "ac", "name": {"en": "Arctic Council", "ru": "Арктический совет"}, "kind": "other",
           "note": {"en": "North", "ru": "Север"}}]}
        """);

    Run run = Run.of("convert", own, "--from", "cbss", "--to", "popolo");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("""
        changed: ac name "{"en":"Arctic Council","ru":"Арктический совет"}": Popolo's text is in one language; "Arctic Council" is written
        left out: ac note "{"en":"North","ru":"Север"}": Popolo has no such attribute
        """);
  }

  @Test
  void mergesFilesAndReportsConflicts() throws IOException {
    String one = file(
        "one.json", "{\"format\": \"cbss-model/1\", \"title\": \"One\", \"asOf\": \"2021-01-01\"}");
    String two = file(
        "two.json", "{\"format\": \"cbss-model/1\", \"title\": \"To\", \"asOf\": \"2020-01-01\"}");

    Run run = Run.of("convert", one, two, "--from", "cbss", "--to", "cbss");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
        {
          "format": "cbss-model/1",
          "title": "One",
          "asOf": "2020-01-01"
        }
        """);
    assertThat(run.err())
        .contains(
            one + ":1:52: info[merge-not-kept]: the earliest \"asOf\" of all files is kept instead")
        .contains(
            two + ":1:37: info[merge-not-kept]: the \"title\" of the first file is kept instead");
  }

  @Test
  void refusesFileOfAnotherFormat() throws IOException {
    Run run = Run.of("convert", file("{}"), "--from", "popolo", "--to", "cbss");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[popolo-no-collection]");
  }

  @Test
  void refusesWrongUsage() throws IOException {
    assertThat(Run.of("convert", file(POPOLO), "--from", "popolo").code()).isEqualTo(2);
    assertThat(Run.of("convert", "--from", "popolo", "--to", "cbss").err())
        .startsWith("cbss: no FILE was given; ");
    assertThat(
            Run.of("convert", "none.json", "--from", "popolo", "--to", "cbss").code())
        .isEqualTo(2);
  }
}

package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cbss.model.json.DiffSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String BEFORE = """
      {"format": "cbss-model/1", "people": [{"id": "ada", "name": "Ada"}, {"id": "bo", "name": "Bo"}]}
      """;
  private static final String AFTER = """
      {
        "format": "cbss-model/1",
        "people": [
          {"name": "Ada Holm", "id": "ada"}
        ]
      }
      """;

  @TempDir
  Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void printsDifferencesInWords() throws IOException {
    Run run = Run.of("diff", file("a", BEFORE), file("b", AFTER));

    assertThat(run).isEqualTo(new Run(1, """
        person bo removed: name "Bo"
        person ada: name "Ada" -> "Ada Holm"
        """, ""));
  }

  @Test
  void readsStandardInputAsEitherVersion() throws IOException {
    assertThat(Run.withInput(BEFORE, "diff", "-", file("b", AFTER)))
        .isEqualTo(Run.of("diff", file("a", BEFORE), file("b", AFTER)));
    assertThat(Run.withInput(AFTER, "diff", file("a", BEFORE), "-"))
        .isEqualTo(Run.of("diff", file("a", BEFORE), file("b", AFTER)));
  }

  @Test
  void ignoresLayoutAndForm() throws IOException {
    String lines = file("lines", """
        {"format":"cbss-model-lines/1"}
        {"type":"Person","id":"ada","name":"Ada Holm"}
        """);

    assertThat(Run.of("diff", file("b", AFTER), lines)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("diff", "cbss-presidencies", "cbss-presidencies").code()).isZero();
  }

  @Test
  void printsDifferencesAsJson() throws IOException {
    Run run = Run.of("diff", "--format", "json", file("a", BEFORE), file("b", AFTER));

    assertThat(run.code()).isOne();
    assertThat(run.out())
        .startsWith("{\n  \"format\": \"cbss-model-diff/1\",\n  \"differences\": [\n")
        .contains("\"before\": \"Ada\", \"after\": \"Ada Holm\"");
  }

  @Test
  void takesEmptyFileForNoRecord() throws IOException {
    assertThat(Run.of("diff", file("empty", ""), file("b", AFTER)).out())
        .isEqualTo("person ada added: name \"Ada Holm\"\n");
  }

  @Test
  void failsIfFileCannotBeCompared() throws IOException {
    Run broken = Run.of("diff", file("a", BEFORE), file("b", "{\"format\": \"cbss-model/2\"}"));

    assertThat(broken.err()).contains("error[format-version]");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(
            Run.of("diff", folder.resolve("none").toString(), file("a", BEFORE)).code())
        .isEqualTo(2);
    assertThat(Run.of("diff", "-", "-").err())
        .isEqualTo("cbss: standard input (-) can be given only once\n");
    assertThat(Run.of("diff", file("a", BEFORE)).code()).isEqualTo(2);
  }

  @Test
  void describesItsExitCodes() {
    assertThat(Run.of("help", "diff").out()).contains("both say the same", "they differ");
  }

  @Test
  void printsSchemaOfDifferences() {
    assertThat(Run.of("schema", "--of", "diff")).isEqualTo(new Run(0, DiffSchema.toJson(), ""));
  }
}

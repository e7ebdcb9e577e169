package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the commands write and read JSON lines. */
class JsonLinesTest {
  @TempDir
  Path folder;

  @Test
  void writesRecordThatOtherCommandsRead() throws IOException {
    Run printed = Run.of("convert", "--to", "jsonl", "cbss-presidencies");
    Path file = Files.writeString(folder.resolve("rota.ndjson"), printed.out());

    assertThat(printed.err()).isEmpty();
    assertThat(printed.out()).startsWith("{\"format\":\"cbss-model-lines/1\"").endsWith("}\n");
    assertThat(Run.of("convert", "--to", "jsonl", file.toString()).out()).isEqualTo(printed.out());
    assertThat(Run.of("rota", file.toString()).out())
        .isEqualTo(Run.of("rota", "cbss-presidencies").out());
    assertThat(Run.of("validate", file.toString()).code()).isZero();
  }

  @Test
  void reportsProblemAtItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.jsonl"), """
        {"format":"cbss-model-lines/1"}
        {"type":"Person","id":"a"}
        """);

    Run run = Run.of("validate", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(file + ":2:1: error[shape-missing-key]: this person has no \"name\"\n");
  }

  @Test
  void convertsRecordWithUnresolvedReference() throws IOException {
    Path file = Files.writeString(folder.resolve("loose.json"), """
        {"format": "cbss-model/1", "posts": [{"id": "head", "title": "Head", "organization": "nobody"}]}
        """);

    Run run = Run.of("convert", "--to", "jsonl", file.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
        {"format":"cbss-model-lines/1"}
        {"type":"Post","id":"head","title":"Head","organization":"nobody"}
        """);
  }

  @Test
  void reportsProblemsOfUnreadableFile() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), "{}");

    Run run = Run.of("convert", "--to", "jsonl", file.toString());

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(file + ":1:1: error[format-version]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROTA.NDJSON", "Rota.Jsonl"})
  void recognizesNameInAnyCase(String name) throws IOException {
    Path file = Files.writeString(
        folder.resolve(name),
        Run.of("convert", "--to", "jsonl", "cbss-presidencies").out());

    assertThat(Run.of("rota", file.toString())).isEqualTo(Run.of("rota", "cbss-presidencies"));
  }

  @Test
  void suggestsNameForJsonLines() throws IOException {
    Path file = Files.writeString(
        folder.resolve("rota.json"),
        Run.of("convert", "--to", "jsonl", "cbss-presidencies").out());

    Run run = Run.of("rota", file.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .startsWith(
            file
                + ":1:11: error[format-version]: unsupported format \"cbss-model-lines/1\", which is for files with one record per line\n")
        .contains("help: name it .ndjson or .jsonl");
  }

  @Test
  void refusesSeveralFiles() throws IOException {
    Path file = Files.writeString(
        folder.resolve("a.ndjson"),
        Run.of("convert", "--to", "jsonl", "cbss-presidencies").out());

    Run run = Run.of("validate", file.toString(), file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.ndjson is JSON lines and cannot be read with other files");
    assertThat(Run.of("validate", folder.resolve("none.ndjson").toString()).err())
        .contains("cannot find file ");
  }
}

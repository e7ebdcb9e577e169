package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FmtAndFixTest {
  private static final String UNTIDY = """
      {"format": "cbss-model/1",
        "people": [
          {"name": "Ada", "id": "ada"},
          {"id": "bo", "name": "Bo"}
      ]}
      """;
  private static final String COMPACT = """
      {
        "format": "cbss-model/1",
        "people": [
          {"id": "ada", "name": "Ada"},
          {"id": "bo", "name": "Bo"}
        ]
      }
      """;
  private static final String TO_FIX = """
      {
        "format": "cbss-model/1",
        "organizations": [
          {"id": "council", "name": "Council", "kind": "other", "accepts": {"text-markup": "none"}}
        ],
        "people": [
          {"id": "asa", "name":   "A\\u030Asa"}
        ],
        "decisions": [
          {"id": "d", "title": "D", "organization": "council", "date": "2020",
           "establishes": ["council",  "council", "council"]}
        ]
      }
      """;

  @TempDir
  Path folder;

  private Path file;

  @BeforeEach
  void createFile() {
    file = folder.resolve("a.json");
  }

  private Run run(String content, String... args) throws IOException {
    Files.writeString(file, content);
    String[] all = new String[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = file.toString();
    return Run.of(all);
  }

  @Test
  void formatsInLayoutOfFile() throws IOException {
    assertThat(run(UNTIDY, "fmt")).isEqualTo(new Run(0, file + "\n", ""));
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(COMPACT);
    assertThat(run(COMPACT, "fmt")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void formatsInGivenLayout() throws IOException {
    run(COMPACT, "fmt", "--layout", "expanded");

    assertThat(file).content(StandardCharsets.UTF_8).contains("    {\n      \"id\": \"ada\",\n");
    assertThat(Run.of("fmt", "--layout", "compact", file.toString()).code()).isZero();
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(COMPACT);
    assertThat(run(COMPACT, "fmt", "--layout", "wide").err())
        .contains("expected expanded or compact but was \"wide\"");
  }

  @Test
  void checksWithoutWriting() throws IOException {
    assertThat(run(UNTIDY, "fmt", "--check")).isEqualTo(new Run(1, file + "\n", ""));
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(UNTIDY);
    assertThat(run(COMPACT, "fmt", "--check")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void formatsStandardInputToStandardOutput() {
    assertThat(Run.withInput(UNTIDY, "fmt", "-")).isEqualTo(new Run(0, COMPACT, ""));
    assertThat(Run.withInput(UNTIDY, "fmt", "--check", "-")).isEqualTo(new Run(1, "<stdin>\n", ""));
    assertThat(Run.withInput(UNTIDY, "fmt", "-", "a.json").err())
        .isEqualTo("cbss: standard input (-) must be the only file\n");
  }

  @Test
  void formatsLinesInTheirOrder() {
    assertThat(Run.withInput("""
            {"format": "cbss-model-lines/1"}

            {"name": "Ada", "type": "Person", "id": "ada"}
            {"type": "Source", "id": "page", "title": "P"}
            """, "fmt", "-").out()).isEqualTo("""
            {"format":"cbss-model-lines/1"}
            {"type":"Person","id":"ada","name":"Ada"}
            {"type":"Source","id":"page","title":"P"}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fmt", "fix"})
  void writesNothingIfFileHasErrors(String command) throws IOException {
    Path other = Files.writeString(folder.resolve("b.json"), UNTIDY);

    Run run = Run.of(
        command,
        other.toString(),
        Files.writeString(file, "{\"format\": \"cbss-model/1\", \"people\": 7}").toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("error[shape-type]");
    assertThat(other).content(StandardCharsets.UTF_8).isEqualTo(UNTIDY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fmt", "fix"})
  void refusesFilesThatItCannotWrite(String command) throws IOException {
    assertThat(Run.of(command, "cbss-presidencies"))
        .isEqualTo(new Run(
            2,
            "",
            "cbss: cbss-presidencies ships with this command; write it to a file by convert --to"
                + " cbss -o\n"));
    assertThat(run(COMPACT, command, file.toString()).err())
        .isEqualTo("cbss: " + file + " is given twice\n");
  }

  @Test
  void appliesSafeFixesInPlace() throws IOException {
    Run run = run(TO_FIX, "fix");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("cbss: 3 fixes applied\n");
    assertThat(run.out().lines())
        .hasSize(3)
        .first()
        .asString()
        .isEqualTo(file + ":7:29: warning[text-not-normalized]: the text is not in Unicode NFC, so"
            + " that equal texts may differ: write Åsa");
    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(TO_FIX
            .replace("\"A\\u030Asa\"", "\"Åsa\"")
            .replace("[\"council\",  \"council\", \"council\"]", "[\"council\"]"));
    assertThat(Run.of("fix", file.toString()).err()).isEqualTo("cbss: 0 fixes applied\n");
  }

  @Test
  void appliesFixesOfNamedRule() throws IOException {
    Run run = run(TO_FIX, "fix", "--rule", "acceptance-unused");

    assertThat(run.out()).contains("warning[acceptance-unused]").hasLineCount(1);
    assertThat(run.err()).isEqualTo("cbss: 1 fix applied\n");
    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(TO_FIX.replace(", \"accepts\": {\"text-markup\": \"none\"}", ""));
    assertThat(run(TO_FIX, "fix", "--rule", "text-not-normal").err())
        .isEqualTo("cbss: unknown rule \"text-not-normal\"; did you mean text-not-normalized?\n");
  }

  @Test
  void showsFixesWithoutApplying() throws IOException {
    Run run = run(TO_FIX, "fix", "--dry-run");

    assertThat(run.out()).hasLineCount(3);
    assertThat(run.err()).isEqualTo("cbss: 3 fixes to apply\n");
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(TO_FIX);
  }

  @Test
  void fixesStandardInputToStandardOutput() {
    Run run = Run.withInput(TO_FIX, "fix", "-");

    assertThat(run.out()).contains("\"Åsa\"").contains("\"establishes\": [\"council\"]");
    assertThat(run.err()).contains("<stdin>:7:29: warning", "cbss: 3 fixes applied");
    assertThat(Run.withInput(COMPACT, "fix", "-").out()).isEqualTo(COMPACT);
  }

  @Test
  void fixesEachOfSeveralFiles() throws IOException {
    Path people = Files.writeString(folder.resolve("people.json"), """
        {"format": "cbss-model/1", "accepts": {"text-markup": "none"},
         "people": [{"id": "asa", "name": "A\\u030Asa"}]}
        """);
    String decisions = TO_FIX.replace("asa", "other");

    Run run = run(decisions, "fix", people.toString());

    assertThat(run.err()).isEqualTo("cbss: 4 fixes applied\n");
    assertThat(people).content(StandardCharsets.UTF_8).contains("\"name\": \"Åsa\"");
    assertThat(file).content(StandardCharsets.UTF_8).contains("[\"council\"]");
    Run root = Run.of("fix", "--rule", "acceptance-unused", file.toString(), people.toString());
    assertThat(root.err()).contains("not applied, because several files may say it");
  }

  @Test
  void leavesRecordThatTwoFilesHave() throws IOException {
    String people = """
        {"format": "cbss-model/1", "people": [{"id": "asa", "name": "A\\u030Asa"}]}
        """;
    Path copy = Files.writeString(folder.resolve("copy.json"), people);

    Run run = run(people, "fix", copy.toString());

    assertThat(run.err()).contains("0 fixes applied", "not applied, because several files may say");
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(people);
    assertThat(copy).content(StandardCharsets.UTF_8).isEqualTo(people);
  }

  @Test
  void fixesMoreThanReportKeeps() throws IOException {
    StringBuilder json = new StringBuilder("{\"format\": \"cbss-model/1\", \"people\": [\n");
    for (int i = 0; i < 1_500; i++) {
      json.append(i == 0 ? "" : ",\n").append("{\"id\": \"p" + i + "\", \"name\": \"A\\u030Asa\"}");
    }
    String content = json.append("\n]}\n").toString();

    Run run = run(content, "fix");

    assertThat(run.err()).isEqualTo("cbss: 1500 fixes applied\n");
    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(content.replace("A\\u030Asa", "Åsa"));
  }

  @Test
  void fixesLinesOfRecords() throws IOException {
    String lines = """
        {"format":"cbss-model-lines/1"}
        {"id":"asa", "type":"Person","name":"A\\u030Asa"}
        {"id":"bo", "type":"Person","name":"Bo"}
        """;

    run(lines, "fix");

    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("""
        {"format":"cbss-model-lines/1"}
        {"type":"Person","id":"asa","name":"Åsa"}
        {"id":"bo", "type":"Person","name":"Bo"}
        """);
  }
}

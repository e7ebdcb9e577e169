package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests arguments that all commands share: files, standard input and output, help and suggestions. */
class CommandLineTest {
  private static final String RECORD = """
      {
        "format": "cbss-model/1",
        "people": [
          {
            "id": "ada",
            "name": "Ada Holm"
          }
        ]
      }
      """;
  private static final String JSON_LINES = """
      {"format":"cbss-model-lines/1"}
      {"type":"Person","id":"ada","name":"Ada Holm"}
      """;

  @TempDir
  Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static void assertFails(Run run, String message) {
    assertThat(run.err()).isEqualTo("cbss: " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "who --on 2020-01-01",
        "rota",
        "infer",
        "explain dk-2019",
        "explain dk-2019 end",
        "changes --from 2020 --to 2021",
        "search Denmark",
        "export --kind people",
        "timeline -o never-written.html",
        "convert --to jsonl",
        "validate"
      })
  void asksNoRecordIfFileIsMissing(String line) {
    Run run = Run.of(line.split(" "));

    assertThat(run.err())
        .startsWith(
            "cbss: no FILE was given; name a file, - for standard input, or one of the records"
                + " danish-presidency-2019-2020, cbss-presidencies, eu-council, arctic-council,"
                + " nordic-council-of-ministers")
        .hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "init --name Lakes|missing required parameter: 'FILE'; try cbss init --help",
        "timeline cbss-presidencies|missing required option: '--output=FILE'; try cbss timeline --help",
        "fix|missing required parameter: 'FILE'; try cbss fix --help",
        "fmt|missing required parameter: 'FILE'; try cbss fmt --help"
      })
  void namesShippedRecordsOnlyIfTheyAreMissing(String line, String message) {
    assertFails(Run.of(line.split(" ")), message);
  }

  @ParameterizedTest
  @CsvSource({"search, words", "explain, id", "show, id", "list, kind"})
  void tellsWhatPrecedesFile(String command, String missing) throws IOException {
    String record = file("a.json", RECORD);

    assertFails(Run.of(command, record), record + " is a file; give the " + missing + " before it");
  }

  @ParameterizedTest
  @MethodSource("org.cbss.model.records.ShippedRecords#names")
  void readsShippedRecordByName(String name) {
    Run run = Run.of("validate", name);

    assertThat(run.code()).isZero();
    assertThat(Run.of("help", "brief").out()).contains(name);
  }

  @Test
  void readsStandardInput() {
    assertThat(Run.withInput(RECORD, "convert", "--to", "cbss", "-"))
        .isEqualTo(new Run(0, RECORD, ""));
    assertThat(Run.withInput(RECORD, "search", "Holm", "-").out()).contains("Found: 1");
  }

  @Test
  void readsJsonLinesFromStandardInput() {
    assertThat(Run.withInput(JSON_LINES, "convert", "--to", "cbss", "-"))
        .isEqualTo(new Run(0, RECORD, ""));
  }

  @Test
  void reportsProblemsOfStandardInput() {
    Run run = Run.withInput("{\"format\": \"cbss-model/1\", \"people\": 7}", "validate", "-");

    assertThat(run.out()).startsWith("<stdin>:1:38: error[shape-type]");
    assertThat(run.code()).isOne();
  }

  @Test
  void readsStandardInputOnce() throws IOException {
    assertFails(
        Run.withInput(RECORD, "validate", "-", "-"), "standard input (-) can be given only once");
    assertFails(
        Run.withInput(JSON_LINES, "validate", "-", file("a.json", RECORD)),
        "<stdin> is JSON lines and cannot be read with other files; convert it with --to cbss first");
  }

  @Test
  void writesStandardOutput() throws IOException {
    String record = file("a.json", RECORD);

    assertThat(Run.of("convert", "--to", "cbss", "-o", "-", record))
        .isEqualTo(new Run(0, RECORD, ""));
    assertThat(Run.of("timeline", "-o", "-", record).out()).startsWith("<!DOCTYPE html>");
    assertThat(Run.of("timeline", "-o", "-", "--format", "svg", record).out()).startsWith("<svg ");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void drawsFormatWhateverTheName() throws IOException {
    Path picture = folder.resolve("picture.txt");

    Run run =
        Run.of("timeline", "-o", picture.toString(), "--format", "svg", file("a.json", RECORD));

    assertThat(run.code()).isZero();
    assertThat(picture).content().startsWith("<svg ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert --to cbss", "timeline"})
  void refusesEmptyNameOfOutput(String line) throws IOException {
    String record = file("a.json", RECORD);

    String[] args = (line + " -o  " + record).split(" ");
    assertFails(Run.of(args), "the name of the output file is empty");
    args = (line + " -o " + folder + " " + record).split(" ");
    assertFails(Run.of(args), "cannot write " + folder + ": it is a folder");
  }

  @Test
  void replacesInputByOutput() throws IOException {
    String record = file("a.json", RECORD.replace("\n", " "));

    assertThat(Run.of("convert", "--to", "cbss", "-o", record, record))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Path.of(record)).hasContent(RECORD);
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("a.json"));
  }

  @Test
  void drawsNoPictureOverItsInput() throws IOException {
    String record = file("a.json", RECORD);

    assertFails(
        Run.of("timeline", "--format", "svg", "-o", folder + "/./a.json", record),
        "cannot write " + folder + "/./a.json: it is an input");
    assertThat(Path.of(record)).hasContent(RECORD);
  }

  @ParameterizedTest
  @CsvSource({
    "validat, validate",
    "breif, brief",
    "BRIEF, brief",
    "timelines, timeline",
    "hlep, help",
  })
  void suggestsCommand(String mistyped, String command) {
    String message = "unknown command \"" + mistyped + "\"; did you mean " + command + "?";

    assertFails(Run.of(mistyped, "a.json"), message);
    assertFails(Run.of("help", mistyped), message);
  }

  @Test
  void suggestsOption() {
    assertFails(
        Run.of("who", "--no", "2020-01-01", "cbss-presidencies"),
        "unknown option \"--no\"; did you mean --on?");
    assertFails(
        Run.of("brief", "--presidnecy=x", "cbss-presidencies"),
        "unknown option \"--presidnecy\"; did you mean --presidency?");
  }

  @Test
  void namesChoicesAsHelpDoes() {
    assertFails(
        Run.of("convert", "--to", "jsonld", "cbss-presidencies"),
        "invalid value for option '--to': expected popolo, cbss or jsonl but was \"jsonld\"; try"
            + " cbss convert --help");
    assertFails(
        Run.of("validate", "--severity", "fatal", "cbss-presidencies"),
        "invalid value for option '--severity': expected error, warning or information but was"
            + " \"fatal\"; try cbss validate --help");
    assertFails(
        Run.of("timeline", "-o", "x.svg", "--limit", "many", "cbss-presidencies"),
        "invalid value for option '--limit': expected a number but was \"many\"; try cbss timeline"
            + " --help");
  }

  @Test
  void namesNoClassInMessageOnPath() {
    Run run = Run.of("brief", "a\u0000b");

    assertThat(run.err())
        .contains("invalid file name \"a\\u0000b\"")
        .doesNotContain("java.")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void helpIsSameAsOption() {
    assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    assertThat(Run.of("help", "who")).isEqualTo(Run.of("who", "--help"));
    assertThat(Run.of("help").out()).contains("who", "help", "Exit codes:");
  }

  @Test
  void readsPopoloInLanguage() throws IOException {
    String popolo = file("popolo.json", "{\"persons\": [{\"id\": \"a\", \"name\": \"Åsa\"}]}");

    assertThat(Run.of("convert", "--from", "popolo", "--to", "cbss", "--language", "fi", popolo)
            .out())
        .contains("\"language\": \"fi\"");
    assertFails(
        Run.of("convert", "--from", "popolo", "--to", "cbss", "--language", "suomi fi", popolo),
        "invalid language \"suomi fi\": write a tag such as fi or sr-Latn");
    assertFails(
        Run.of("convert", "--to", "cbss", "--language", "fi", popolo),
        "--language needs --from popolo; other files state theirs");
  }

  @Test
  void writesInCharsetOfTerminal() {
    assertThat(Terminal.charset("IBM850", StandardCharsets.UTF_8).name()).isEqualTo("IBM850");
    assertThat(Terminal.charset(null, StandardCharsets.ISO_8859_1))
        .isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(Terminal.charset("no-such-charset", StandardCharsets.UTF_8))
        .isEqualTo(StandardCharsets.UTF_8);
  }
}

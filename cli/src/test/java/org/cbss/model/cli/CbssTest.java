package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the messages and exit codes for wrong usage and bad files. */
class CbssTest {
  private static final String RECORD = """
      {"format": "cbss-model/1",
       "organizations": [{"id": "council", "name": "Council", "kind": "other"}],
       "presidencies": [
        {"id": "first", "organization": "council", "country": "DK", "period": "2019/2020"},
        {"id": "second", "organization": "council", "country": "LT", "period": "2020/2021"}]}
      """;

  @TempDir
  Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /** Asserts that a run prints nothing but one message. */
  private static void assertFails(Run run, int code, String message) {
    assertThat(run.out()).isEmpty();
    assertThat(run.err().stripTrailing()).isEqualTo(message);
    assertThat(run.code()).isEqualTo(code);
  }

  private static void assertNoTrace(Run run) {
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void readsRecord() throws IOException {
    Run run = Run.of("brief", file("record.json", RECORD));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Presidency of Denmark: Council\n==============================\n")
        .contains("Successor: Lithuania, from 2020 to 2021");
  }

  @Test
  void readsSeveralFilesAsOne() throws IOException {
    String more = file("more.json", """
        {"format": "cbss-model/1", "meetings": [
          {"id": "m", "organization": "council", "title": "Spring meeting", "presidency": "first"}]}
        """);

    assertThat(Run.of("brief", file("record.json", RECORD), more).out())
        .contains("Spring meeting of the Council, under the presidency, day not known");
  }

  @Test
  void reportsMissingFile() {
    String name = folder.resolve("missing.json").toString();

    assertFails(Run.of("brief", name), 2, "cbss: cannot find file " + name);
  }

  @Test
  void refusesFolder() {
    assertFails(
        Run.of("brief", folder.toString()), 2, "cbss: " + folder + " is a folder, not a file");
  }

  @Test
  void refusesEmptyName() {
    assertFails(Run.of("brief", ""), 2, "cbss: the name of a file is empty");
  }

  @Test
  void reportsUnreadableFile() throws IOException {
    Path secret = Path.of(file("secret.json", RECORD));
    assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "permissions");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "root can read any file");

    assertFails(
        Run.of("brief", secret.toString()),
        2,
        "cbss: cannot read " + secret + ": permission denied");
  }

  @Test
  void reportsFileThatFailsToBeRead() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isReadable(memory), "Linux, whose memory has no first byte");

    assertFails(
        Run.of("brief", memory.toString()),
        2,
        "cbss: cannot read " + memory + ": Input/output error");
  }

  @Test
  void reportsOutputWithoutFolder() throws IOException {
    String record = file("record.json", RECORD);
    Path below = folder.resolve("missing").resolve("out.json");

    assertFails(
        Run.of("convert", "--to", "jsonl", record, "-o", below.toString()),
        2,
        "cbss: cannot write " + below + ": no such file or folder");
  }

  @Test
  void reportsOutputBelowFile() throws IOException {
    String record = file("record.json", RECORD);
    Path below = Path.of(record, "out.json");

    Run run = Run.of("convert", "--to", "jsonl", record, "-o", below.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("cbss: cannot write " + below + ": ").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
    assertNoTrace(run);
  }

  @Test
  void refusesLargeFile() throws IOException {
    Path file = Path.of(file("large.json", "12345"));

    assertThat(InputFiles.file(file, 5).bytes()).hasSize(5);
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> InputFiles.file(file, 4))
        .withMessage("cbss: " + file + " is larger than 4 bytes")
        .satisfies(thrown -> assertThat(thrown.exitCode()).isEqualTo(2));
  }

  @Test
  void reportsEmptyFile() throws IOException {
    Run run = Run.of("brief", file("empty.json", ""));

    assertFails(run, 1, """
        FILE:1:1: error[json-empty]: the file is empty
          1 |\s
            | ^
        FILE: 1 error, 0 warnings""".replace("FILE", folder.resolve("empty.json").toString()));
  }

  @Test
  void reportsSyntaxErrorAtItsLine() throws IOException {
    Run run =
        Run.of("brief", file("broken.json", "{\"format\": \"cbss-model/1\",\n \"people\" []}"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(folder.resolve("broken.json") + ":2:11: error[json-syntax]");
    assertNoTrace(run);
  }

  @Test
  void reportsEveryProblem() throws IOException {
    Run run = Run.of("brief", file("bad.json", """
            {"format": "cbss-model/1", "people": [{"id": "a b", "nam": "A"}], "posts": 7}
            """));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("error[id-syntax]")
        .contains("error[shape-unknown-key]")
        .contains("error[shape-missing-key]")
        .contains("error[shape-type]")
        .contains("4 errors");
    assertNoTrace(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief", "rota", "who --on 2020-01-01"})
  void reportsIntegrityProblemsAtTheirLines(String command) throws IOException {
    String first = file("first.json", RECORD);
    String second = file("second.json", """
        {"format": "cbss-model/1", "presidencies": [
          {"id": "second", "organization": "counci", "country": "NO", "period": "2021/2022"}]}
        """);

    Run run = Run.of((command + " " + first + " " + second).split(" "));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("""
        SECOND:2:10: error[id-duplicate]: two presidencies have the id second
          2 |   {"id": "second", "organization": "counci", "country": "NO", "period": "2021/2022"}]}
            |          ^^^^^^^^
          note: FIRST:5:10: the first is here
        SECOND:2:36: error[reference-unresolved]: no record has the id "counci"
          2 |   {"id": "second", "organization": "counci", "country": "NO", "period": "2021/2022"}]}
            |                                    ^^^^^^^^
          help: did you mean council?
        FIRST, SECOND: 2 errors, 0 warnings
        """.replace("FIRST", first).replace("SECOND", second));
  }

  @Test
  void reportsMissingPresidency() throws IOException {
    assertFails(
        Run.of("brief", file("none.json", "{\"format\": \"cbss-model/1\"}")),
        2,
        "cbss: the record has no presidencies");
    assertFails(
        Run.of("brief", file("none.json", "{\"format\": \"cbss-model/1\"}"), "-p", "x"),
        2,
        "cbss: unknown presidency \"x\"");
  }

  @Test
  void listsKnownPresidencies() throws IOException {
    assertFails(
        Run.of("brief", file("record.json", RECORD), "-p", "third"),
        2,
        "cbss: unknown presidency \"third\"; known: first, second");
    assertFails(
        Run.of("brief", "danish-presidency-2019-2020", "-p", "dk-2020"),
        2,
        "cbss: unknown presidency \"dk-2020\"; did you mean dk-2019?");
  }

  @Test
  void shortensLongWordsInMessages() throws IOException {
    assertFails(
        Run.of("brief", file("record.json", RECORD), "-p", "x".repeat(61)),
        2,
        "cbss: unknown presidency \"" + "x".repeat(60) + "…\"; known: first, second");
  }

  @Test
  void listsTwelvePresidenciesAtMost() {
    StringBuilder presidencies = new StringBuilder();
    for (int i = 0; i < 11; i++) {
      String id = "{\"id\": \"p" + i + "\", \"organization\": \"council\", ";
      presidencies.append(id + "\"country\": \"DK\", \"period\": \"" + (1990 + i) + "\"},");
    }
    String record = RECORD.replace("{\"id\": \"first\"", presidencies + "{\"id\": \"first\"");

    assertThat(runOn(record, "-p", "x").err())
        .contains("; known: p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, first, …");
  }

  private Run runOn(String record, String... options) {
    try {
      String[] args = new String[options.length + 2];
      args[0] = "brief";
      args[1] = file("record.json", record);
      System.arraycopy(options, 0, args, 2, options.length);
      return Run.of(args);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void printsNothingIfOneFileIsBad() throws IOException {
    String good = file("good.json", RECORD);
    String bad = file("bad.json", "{\"format\": \"cbss-model/1\", \"people\": 1}");
    String missing = folder.resolve("missing.json").toString();

    for (List<String> files : List.of(List.of(good, bad), List.of(bad, good))) {
      Run run = Run.of("brief", files.get(0), files.get(1));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith(bad + ":1:38: error[shape-type]");
      assertNoTrace(run);
    }
    assertFails(Run.of("brief", good, missing), 2, "cbss: cannot find file " + missing);
    assertFails(Run.of("brief", bad, missing), 2, "cbss: cannot find file " + missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nope", "--format=pdf", "--format", "-p", "--presidency"})
  void refusesUnknownOptions(String option) {
    Run run = Run.of("brief", "cbss-presidencies", option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("cbss: ")
        .endsWith("; try cbss brief --help\n")
        .hasLineCount(1);
    assertNoTrace(run);
  }

  @Test
  void refusesArgumentOfCommandWithoutArguments() {
    assertFails(
        Run.of("schema", "extra"),
        2,
        "cbss: unexpected argument \"extra\"; try cbss schema --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "--nope", "@nope"})
  void refusesUnknownCommands(String command) {
    Run run = Run.of(command);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("cbss: ")
        .contains("\"" + command + "\"")
        .endsWith("; try cbss --help\n")
        .hasLineCount(1);
  }

  @Test
  void printsUsageIfNoCommandIsGiven() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: cbss ").contains("brief");
  }

  @Test
  void printsHelpAndVersion() {
    Run help = Run.of("--help");
    Run briefHelp = Run.of("brief", "--help");
    Run version = Run.of("--version");

    assertThat(help.out())
        .startsWith("Usage: cbss ")
        .contains("brief", "0   success", "1   the data has errors", "2   wrong usage");
    assertThat(briefHelp.out())
        .startsWith("Usage: cbss brief ")
        .contains("--format=text|markdown", "--presidency=ID", "Exit codes:");
    assertThat(version.out()).matches("cbss \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(List.of(help, briefHelp, version)).allSatisfy(run -> {
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31mred", "a\u0007", "a\u202eb", "a\nb", "\u009b31m"})
  void escapesControlCharactersOfArguments(String hostile) {
    assertHarmless(Run.of(hostile));
    assertHarmless(Run.of("brief", "--" + hostile));
    assertHarmless(Run.of("brief", "cbss-presidencies", "-p", hostile));
    assertHarmless(Run.of("brief", "cbss-presidencies", "--format", hostile));
    assertHarmless(Run.of("brief", nameOf(hostile)));
  }

  /** Returns a path with a hostile name, or any path if the system does not allow such names. */
  private String nameOf(String hostile) {
    try {
      return folder.resolve(hostile).toString();
    } catch (InvalidPathException e) {
      return folder.resolve("missing").toString();
    }
  }

  private static void assertHarmless(Run run) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).hasLineCount(1);
    assertThat(run.err().strip().codePoints())
        .noneMatch(character -> Character.isISOControl(character) || character == 0x202e);
    assertNoTrace(run);
  }

  @Test
  void escapesControlCharactersOfFiles() throws IOException {
    Run run = Run.of(
        "brief",
        file(
            "hostile.json",
            RECORD.replace("\"Council\"", "\"\\u001b[2J\"").replace("DK", "\u001b[31m")));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).doesNotContain("\u001b");
    assertNoTrace(run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief cbss-presidencies",
        "rota RECORD",
        "export --kind people RECORD",
        "convert --to jsonl RECORD",
        "schema",
        "convert --from cbss --to cbss RECORD",
        "validate RECORD",
        "--help"
      })
  void reportsFullStandardOutput(String line) throws IOException {
    String record = file("record.json", RECORD);
    String[] args = line.replace("RECORD", record).split(" ");
    OutputStream full = new OutputStream() {
      @Override
      public void write(int written) throws IOException {
        throw new IOException("no space left on the device");
      }
    };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Cbss.run(new PrintStream(full), new PrintStream(err), args);

    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("cbss: cannot write to standard output");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void writesUtf8ForAnyCharsetOfStreams() throws IOException {
    String record = RECORD.replace("\"Council\"", "\"Råd “для” 😀\"");
    String name = file("record.json", record);
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Cbss.run(
          new PrintStream(out, false, charset),
          new PrintStream(err, false, charset),
          "brief",
          name);
      Cbss.run(
          new PrintStream(out, false, charset),
          new PrintStream(err, false, charset),
          "brief",
          name,
          "-p",
          "å😀");

      assertThat(out.toString(StandardCharsets.UTF_8)).contains("Råd “для” 😀");
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("unknown presidency \"å😀\";");
    }
  }
}

package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.cbss.model.Citation;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.change.Diff;
import org.cbss.model.change.Editor;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.SourceFile;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two keepers edit the record of the CBSS in ten ways each, three of them in conflict. */
class MergeCommandTest {
  private static final SourceFile BASE = ShippedRecords.file("cbss-presidencies");

  @TempDir
  Path folder;

  private Path base;
  private Path ours;
  private Path theirs;

  @BeforeEach
  void writeVersions() throws IOException {
    base = folder.resolve("base.json");
    ours = folder.resolve("ours.json");
    theirs = folder.resolve("theirs.json");
    Files.write(base, BASE.bytes());
    Files.write(ours, edited(MergeCommandTest::ours));
    Files.write(theirs, edited(MergeCommandTest::theirs));
  }

  private static byte[] edited(UnaryOperator<Editor> edits) {
    Dataset dataset = new DatasetReader().read(BASE).orElseThrow();
    return DatasetWriter.rewrite(BASE, edits.apply(Editor.of(dataset)).dataset());
  }

  private static Editor presided(Editor editor, String id, String period) {
    return editor.update(
        Id.<Presidency>of(id),
        Presidency::toBuilder,
        presidency -> presidency.period(TimeSpan.parse(period)));
  }

  private static Editor ours(Editor editor) {
    Editor dates = presided(
        presided(presided(editor, "pl-1994", "1994-05-25/1995"), "se-1995", "1995-05-19/1996"),
        "lt-1998",
        "1998-06-23/1999");
    return dates
        .with(Person.builder().id(Id.of("ada")).name("Ada Holm").build())
        .with(PersonnelTerm.builder()
            .id(Id.of("ada-head"))
            .person(Id.of("ada"))
            .post(Id.of("head-car"))
            .period(TimeSpan.parse("2026/"))
            .build())
        .update(Id.<Source>of("uncrc"), Source::toBuilder, source -> source.publisher("OHCHR"))
        .update(
            Id.<Presidency>of("fi-2002"),
            Presidency::toBuilder,
            presidency -> presidency.title(LocalizedText.of("Finland in the chair")))
        .update(
            Id.<Project>of("promise-3"),
            Project::toBuilder,
            project -> project.name(LocalizedText.of("PROMISE 3")))
        .without(Id.of("nvc-kick-off"))
        .update(
            Id.<Organization>of("cso"),
            Organization::toBuilder,
            organization -> organization.addMember(
                Membership.builder().country(CountryCode.of("NO")).build()));
  }

  private static Editor theirs(Editor editor) {
    Editor dates = presided(
        presided(presided(editor, "pl-1994", "1994/1995-05-19"), "se-1995", "1995/1996-07-02"),
        "no-1999",
        "1999/2000-06-22");
    return dates
        .with(Person.builder().id(Id.of("eve")).name("Eve Berg").build())
        .with(Source.builder()
            .id(Id.of("eve-page"))
            .title(LocalizedText.of("Page on Eve Berg"))
            .build())
        .update(
            Id.<Source>of("uncrc"),
            Source::toBuilder,
            source -> source.publisher("UN Treaty Section"))
        .update(
            Id.<Presidency>of("ee-2003"),
            Presidency::toBuilder,
            presidency -> presidency.addCitation(
                Citation.builder().source(Id.of("eve-page")).at("third row").build()))
        .update(Id.<Person>of("mora"), Person::toBuilder, person -> person.addOtherName("M. Mora"))
        .without(Id.of("nvc-final-conference"))
        .update(
            Id.<Organization>of("cso"),
            Organization::toBuilder,
            organization -> organization.addMember(
                Membership.builder().country(CountryCode.of("SE")).build()));
  }

  private static int line(Path file, String record, String key) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int at = lines.indexOf("      \"id\": \"" + record + "\",");
    while (!lines.get(at).strip().startsWith("\"" + key + "\"")) {
      at++;
    }
    return at + 1;
  }

  private static Dataset read(Path file) throws IOException {
    return new DatasetReader().read(file).orElseThrow();
  }

  private Run merge(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "merge";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 3] = base.toString();
    args[args.length - 2] = ours.toString();
    args[args.length - 1] = theirs.toString();
    return Run.of(args);
  }

  @Test
  void eachKeeperEditsInTenWays() throws IOException {
    assertThat(Diff.between(read(base), read(ours)).differences()).hasSize(10);
    assertThat(Diff.between(read(base), read(theirs)).differences()).hasSize(10);
  }

  @Test
  void reportsThreeConflictsAtTheirLines() throws IOException {
    Path out = folder.resolve("out.json");

    Run run = merge("-o", out.toString());

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    String expected = "";
    String[][] conflicts = {
      {
        "source uncrc: publisher",
        "uncrc",
        "publisher",
        "28",
        "\"United Nations\"",
        "\"OHCHR\"",
        "\"UN Treaty Section\""
      },
      {
        "presidency pl-1994: period",
        "pl-1994",
        "period",
        "17",
        "1994/1995",
        "1994-05-25/1995",
        "1994/1995-05-19"
      },
      {
        "presidency se-1995: period",
        "se-1995",
        "period",
        "17",
        "1995/1996",
        "1995-05-19/1996",
        "1995/1996-07-02"
      },
    };
    for (String[] each : conflicts) {
      int column = each[2].length() + 11;
      String oursAt = ours + ":" + line(ours, each[1], each[2]) + ":" + column + ": ";
      expected += oursAt + "conflict: " + each[0] + "\n"
          + "  base:   " + base + ":" + line(base, each[1], each[2]) + ":" + column + ": "
          + each[4] + "\n"
          + "  ours:   " + oursAt + each[5] + "\n"
          + "  theirs: " + theirs + ":" + line(theirs, each[1], each[2]) + ":" + column + ": "
          + each[6] + "\n"
          + "  ours is taken for now\n";
    }
    assertThat(run.err()).isEqualTo(expected + "cbss: 3 conflicts\n");
    assertMerged(read(out));
  }

  /** Asserts that a record has what both keepers say, and of what contradicts what our keeper says. */
  private void assertMerged(Dataset merged) throws IOException {
    assertThat(merged.find(Id.<Person>of("ada"))).isPresent();
    assertThat(merged.find(Id.<Person>of("eve"))).isPresent();
    assertThat(merged.find(Id.<Person>of("nvc-kick-off"))).isEmpty();
    assertThat(merged.find(Id.<Person>of("nvc-final-conference"))).isEmpty();
    assertThat(merged.find(Id.<Organization>of("cso")).orElseThrow().members()).hasSize(2);
    assertThat(Diff.between(read(base), merged).differences()).hasSize(17);
    assertThat(Diff.between(merged, read(theirs)).differences()).hasSize(3 + 7);
  }

  @Test
  void keepsLinesThatNobodyChanged() throws IOException {
    Run run = merge("--theirs");

    List<String> lines = run.out().lines().toList();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("resolved: presidency pl-1994: period", "theirs is taken");
    assertThat(run.err()).endsWith("cbss: 0 conflicts, 3 resolved\n");
    assertThat(Files.readAllLines(base).stream().filter(line -> !lines.contains(line)))
        .hasSize(26);
  }

  @Test
  void widensDatesOfConflicts() throws IOException {
    Run run = merge("--widen", "--ours");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("  room is made for both: 1994/1995\n", "  ours is taken\n");
    assertThat(merge("--widen").code()).isOne();
    assertThat(merge("--widen").err()).contains("cbss: 1 conflict, 2 resolved\n");
  }

  @Test
  void joinsVersionsWithoutBase() throws IOException {
    Run two = Run.of("merge", ours.toString(), ours.toString());
    Path empty = Files.createFile(folder.resolve("empty"));
    Run added = Run.of("merge", empty.toString(), ours.toString(), ours.toString());

    assertThat(two).isEqualTo(new Run(0, Files.readString(ours), ""));
    assertThat(added).isEqualTo(two);
    assertThat(
            Run.of("merge", empty.toString(), empty.toString(), ours.toString()).out())
        .isEqualTo(Files.readString(ours));
  }

  @Test
  void failsIfVersionHasErrors() throws IOException {
    Files.writeString(theirs, "{}");

    Run run = merge("-o", ours.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("error[format-version]");
    assertThat(ours).hasBinaryContent(edited(MergeCommandTest::ours));
    assertThat(merge("--ours", "--theirs").err()).contains("mutually exclusive");
    assertThat(Run.of("merge", ours.toString()))
        .isEqualTo(new Run(
            2,
            "",
            "cbss: merge needs two or three files, BASE (if there is one), OURS and THEIRS, and got"
                + " 1; try cbss merge --help\n"));
    assertThat(Run.of("merge", "-", "-").err())
        .isEqualTo("cbss: standard input (-) can be given only once\n");
  }

  @Test
  void mergesFilesOfLines() throws IOException {
    String header = "{\"format\":\"cbss-model-lines/1\"}\n";
    Files.writeString(base, header + "{\"id\":\"a\",\"type\":\"Person\",\"name\":\"A\"}\n");
    Files.writeString(ours, header + "{\"id\":\"a\",\"type\":\"Person\",\"name\":\"B\"}\n");
    Files.writeString(
        theirs,
        header + "{\"id\":\"a\",\"type\":\"Person\",\"name\":\"A\"}\n"
            + "{\"id\":\"b\",\"type\":\"Person\",\"name\":\"B\"}\n");

    assertThat(merge())
        .isEqualTo(new Run(
            0, Files.readString(ours) + "{\"type\":\"Person\",\"id\":\"b\",\"name\":\"B\"}\n", ""));
  }

  @Test
  void namesFileAsGiven() {
    assertThat(merge("--name", "data/cbss.json").err())
        .contains("data/cbss.json:", "  theirs: data/cbss.json:")
        .doesNotContain(ours.toString());
  }

  // As a merge driver of git.

  private Run shell(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script)
        .directory(folder.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    int code = builder.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  /** Writes a program that is the command. */
  private void writeDriver() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String modules = System.getProperty("jdk.module.path");
    String path = System.getProperty("java.class.path") + (modules == null ? "" : ":" + modules);
    Path driver = Files.writeString(
        folder.resolve("cbss"),
        "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + path
            + "' org.cbss.model.cli.Cbss \"$@\"\n");
    Files.setPosixFilePermissions(driver, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  @Tag("slow")
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void mergesBranchesAsDriverOfGit() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/git")) && Files.exists(Path.of("/bin/sh")),
        "git is not installed: it is not tested with cbss as its merge driver");
    writeDriver();
    Run setUp = shell("""
        set -e
        git init -q -b main repo && cd repo
        git config user.name Keeper && git config user.email keeper@example.org
        git config merge.cbss.driver '"'"$PWD"'/../cbss" merge %O %A %B -o %A --name %P'
        git config diff.cbss.textconv '"'"$PWD"'/../cbss" convert --to cbss'
        echo '*.json merge=cbss diff=cbss' >.gitattributes
        cp ../base.json cbss.json && git add . && git commit -qm base
        git checkout -qb theirs && cp ../theirs.json cbss.json
        printf '{"format": "cbss-model/1", "people": [{"id": "a", "name": "A"}]}' >new.json
        git add . && git commit -qm theirs
        git checkout -q main && cp ../ours.json cbss.json
        printf '{"format": "cbss-model/1", "people": [{"id": "b", "name": "B"}]}' >new.json
        git add . && git commit -qm ours
        """);
    assertThat(setUp.err()).isEmpty();

    Run merged = shell("cd repo && git merge theirs");

    assertThat(merged.code()).isOne();
    assertThat(merged.out() + merged.err())
        .contains("conflict: source uncrc: publisher")
        .contains("cbss.json:" + line(ours, "pl-1994", "period") + ":17: conflict: presidency")
        .contains("conflict: presidency se-1995: period")
        .contains("cbss: 3 conflicts")
        .contains("CONFLICT (content): Merge conflict in cbss.json");
    assertMerged(read(folder.resolve("repo/cbss.json")));
    assertThat(folder.resolve("repo/new.json"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("{\"format\": \"cbss-model/1\", \"people\": [{\"id\": \"a\", \"name\": \"A\"}, "
            + "{\"id\": \"b\", \"name\": \"B\"}]}");
    assertThat(shell("cd repo && git diff --name-only --diff-filter=U").out())
        .isEqualTo("cbss.json\n");
    assertThat(shell("cd repo && git diff main~1 main -- cbss.json").out())
        .contains("-      \"period\": \"1998/1999\",\n+      \"period\": \"1998-06-23/1999\",\n");
  }
}

package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the files and messages of {@code cbss site}. */
class SiteCommandTest {
  private static final String RECORD = "danish-presidency-2019-2020";

  @TempDir
  Path folder;

  private Run site(String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(
        new String[] {"site", RECORD, "-o", folder.resolve("site").toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }

  private Path file(String path) {
    return folder.resolve("site").resolve(path);
  }

  @Test
  void writesPagesOfDay() {
    Run run = site("--on", "2020-05-06");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(" files written, 0 unchanged, 0 removed: ")
        .contains("index.html");
    assertThat(file("index.html")).content().contains("On 6 May 2020").contains(">Denmark</a>");
    assertThat(file("presidencies/dk-2019.html")).exists();
  }

  @Test
  void secondRunChangesNothing() {
    site();

    assertThat(site().out()).startsWith("0 files written, ");
  }

  @Test
  void tablesGiveTheRecordBack() throws IOException {
    site();
    Run exported = Run.of("import", file("tables").toString());

    assertThat(exported.code()).as(exported.err()).isZero();
    assertThat(exported.out()).isEqualTo(Files.readString(file("record.json")));
    assertThat(file("index.html")).content().contains("<a href=\"tables/personnelTerms.csv\"");
    assertThat(file("personnel-terms/index.html"))
        .content()
        .contains("<a href=\"../tables/personnelTerms.csv\"");
  }

  @Test
  void takesWordsOfLanguage() throws IOException {
    Path words =
        Files.writeString(folder.resolve("words_en.properties"), "section.facts=What is known\n");
    Run run = site("--words", words.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(file("presidencies/dk-2019.html")).content().contains("What is known");
  }

  @Test
  void refusesWordsWithoutLanguage() throws IOException {
    Path words = Files.writeString(folder.resolve("words.properties"), "");
    Run run = site("--words", words.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("does not tell its language; name it such as words_da.properties");
  }

  @Test
  void refusesUnknownWords() throws IOException {
    Path words = Files.writeString(folder.resolve("words_da.properties"), "section.fact=x\n");
    Run run = site("--words", words.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no page has words with the key section.fact");
  }

  @Test
  void refusesWordsThatAreNotUtf8() throws IOException {
    Path words = Files.write(
        folder.resolve("words_da.properties"), "yes=på\n".getBytes(StandardCharsets.ISO_8859_1));
    Run run = site("--words", words.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("cbss: cannot read " + words + ": it is not UTF-8\n");
  }

  @Test
  void namesForeignFileInItsPlace() throws IOException {
    site();
    Path list = file(".cbss-site");
    Files.writeString(list, Files.readString(list).replaceAll("(?m)^.*  people/.*\n", ""));
    Run run = site();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .matches(
            "cbss: cannot write " + file("people") + "/.*\\.html: it is not a file of this site\n");
  }

  @Test
  void refusesFolderWithOtherFiles() throws IOException {
    Files.createDirectories(file(""));
    Files.writeString(file("letter.txt"), "mine");
    Run run = site();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("cbss: cannot write " + file("")
            + ": it has files and is not the folder of a site; choose another, or empty it\n");
    assertThat(file("index.html")).doesNotExist();
  }

  @Test
  void refusesFileAsFolder() throws IOException {
    Files.writeString(file(""), "mine");
    Run run = site();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("cbss: cannot write " + file("") + ": it is a file, not a folder\n");
  }

  @Test
  void tellsOldPageThatItKeeps() throws IOException {
    site();
    Files.writeString(file("people/gone.html"), "mine");
    String list = Files.readString(file(".cbss-site"));
    Files.writeString(file(".cbss-site"), list + "0".repeat(64) + "  people/gone.html\n");

    assertThat(site().err()).contains("kept people/gone.html");
    assertThat(file("people/gone.html")).hasContent("mine");
  }

  @Test
  void briefingIsHtml() {
    Run run = Run.of("brief", RECORD, "--format", "html");

    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .contains("Turid Heiberg")
        .endsWith("</html>\n");
  }
}

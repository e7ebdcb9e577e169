package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests records as tables. Each test reads cells under their headings, as a spreadsheet would. */
class ExportCommandTest {
  private static final String RECORD = """
      {"format": "cbss-model/1", "language": "da",
       "sources": [
        {"id": "act", "title": {"da": "Lov", "en": "Act"}, "published": "2019-05", "retrieved": "2020-01-02"},
        {"id": "page", "title": "Side", "unverified": true}],
       "organizations": [
        {"id": "council", "name": {"en": "Council", "da": "Råd"}, "kind": "other",
         "otherNames": ["Rådet", {"en": "Board", "da": "Styrelse"}, {"en": "Only English"}],
         "formerNames": [{"name": {"en": "Assembly", "da": "Forsamling"}, "period": "1990/1991"}],
         "members": [
          {"country": "DK"}, {"country": "NO", "period": "1993/2000", "role": "observer"},
          {"organization": "group", "period": "1994/.."}, {"person": "ada", "onBehalfOf": "SE"}],
         "identifiers": {"wikidata": "Q2", "isni": "0001"},
         "citations": [{"source": "act"}, {"source": "page", "at": "p. 3", "quote": "Sic"}]},
        {"id": "group", "name": "Gruppe", "kind": "working-group",
         "partOf": [{"organization": "council", "period": "1995/2000"}, {"organization": "board"}],
         "chair": [{"presidencyOf": "council"}, {"post": "head", "period": "1996"}]},
        {"id": "board", "name": "Bestyrelse", "kind": "other"}],
       "people": [{"id": "ada", "name": "Ada"}],
       "posts": [
        {"id": "head", "title": "Leder", "organization": "council",
         "seats": [{"count": 1, "period": "../2000"}, {"count": 2, "period": "2001/.."}]}],
       "presidencies": [
        {"id": "one", "organization": "council", "country": "DK", "period": "2019-07-01/2020",
         "priorities": ["Havet", {"text": {"en": "Youth", "da": "Ungdom"}, "organization": "group"}]},
        {"id": "body", "organization": "council", "holder": "group", "period": "/2021"},
        {"id": "joint", "organization": "council", "period": "../..",
         "holders": [{"country": "NO"}, {"organization": "group"}]}],
       "mandates": [
        {"id": "plan", "title": "Plan", "organization": "council", "period": "2020",
         "commitments": ["Fred", "Frihed"], "areas": [{"id": "sea", "title": "Hav"}, {"id": "air", "title": "Luft"}]}],
       "takeHomeMessages": [
        {"id": "calm", "text": {"en": "Stay calm", "da": "Bevar roen"}, "organization": "council"}],
       "personnelTerms": [{"id": "term", "person": "ada", "post": "head", "acting": true}]}
      """;

  @TempDir
  Path folder;

  /** Returns the lines of a table, each as its cells. */
  private List<List<String>> table(String kind, String record, String... options)
      throws IOException {
    String file = Files.writeString(folder.resolve("record.json"), record).toString();
    List<String> arguments = new ArrayList<>(List.of("export", "--kind", kind, file));
    arguments.addAll(List.of(options));

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.code()).isZero();
    return parse(run.out());
  }

  private String cell(String kind, String id, String column) throws IOException {
    return cell(table(kind, RECORD), id, column);
  }

  private static String cell(List<List<String>> table, String id, String column) {
    List<String> headings = table.get(0);
    assertThat(headings).contains(column).doesNotHaveDuplicates();
    List<String> line =
        table.stream().filter(each -> each.get(0).equals(id)).findFirst().orElseThrow();
    assertThat(line).hasSameSizeAs(headings);
    return line.get(headings.indexOf(column));
  }

  /** Reads CSV as RFC 4180 describes it. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char character = csv.charAt(i);
      if (character == '"' && quoted && csv.startsWith("\"\"", i)) {
        cell.append(csv.charAt(++i));
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == ',' || csv.startsWith("\r\n", i))) {
        line.add(cell.toString());
        cell.setLength(0);
        if (character == '\r') {
          i++;
          lines.add(line);
          line = new ArrayList<>();
        }
      } else {
        cell.append(character);
      }
    }
    assertThat(line).as("after the last line").isEmpty();
    return lines;
  }

  /** Writes all tables, and returns the names of the files. */
  private List<String> export(Path target, String... options) throws IOException {
    String file = Files.writeString(folder.resolve("record.json"), RECORD).toString();
    List<String> arguments = new ArrayList<>(List.of("export", file, "-o", target.toString()));
    arguments.addAll(List.of(options));

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try (Stream<Path> files = Files.list(target)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void printsOneLineForEachRecord() throws IOException {
    assertThat(table("people", RECORD))
        .containsExactly(List.of("id", "name", "note"), List.of("ada", "Ada", ""));
    assertThat(table("organizations", RECORD))
        .extracting(line -> line.get(0))
        .containsExactly("id", "council", "group", "board");
  }

  @Test
  void printsHeadingsOfKindWithoutRecords() throws IOException {
    assertThat(table("meetings", RECORD))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("id", "organization"));
  }

  @Test
  void saysWhichListsAreLeftOut() throws IOException {
    String file = Files.writeString(folder.resolve("record.json"), RECORD).toString();

    Run run = Run.of("export", "--kind", "presidencies", file);

    assertThat(run.err())
        .isEqualTo(
            "cbss: left out: holders, priorities; -o with a folder or a file that ends in .xlsx"
                + " writes them too\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          sources          | act     | title@da             | Lov
          sources          | page    | title                | Side
          sources          | page    | unverified           | true
          sources          | act     | retrieved            | 2020-01-02
          organizations    | council | name@en              | Council
          organizations    | council | identifiers.wikidata | Q2
          organizations    | group   | kind                 | working-group
          presidencies     | one     | country              | DK
          presidencies     | body    | holder               | group
          takeHomeMessages | calm    | text@da              | Bevar roen
          personnelTerms   | term    | acting               | true
          """)
  void hasColumnForEachValue(String kind, String id, String column, String text)
      throws IOException {
    assertThat(cell(kind, id, column)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          one   | 2019-07-01/2020 | 2019-07-01 | 2019-07-01 | 2020-01-01 | 2020-12-31
          body  | /2021           | ''         | 2021-12-31 | 2021-01-01 | 2021-12-31
          joint | ../..           | ''         | ''         | ''         | ''
          """)
  void addsFourBoundsOfSpan(
      String id, String span, String first, String second, String third, String fourth)
      throws IOException {
    List<List<String>> table = table("presidencies", RECORD, "--bounds");

    assertThat(cell(table, id, "period")).isEqualTo(span);
    assertThat(cell(table, id, "period.earliestStart")).isEqualTo(first);
    assertThat(cell(table, id, "period.latestStart")).isEqualTo(second);
    assertThat(cell(table, id, "period.earliestEnd")).isEqualTo(third);
    assertThat(cell(table, id, "period.latestEnd")).isEqualTo(fourth);
  }

  @Test
  void addsTwoBoundsOfDate() throws IOException {
    List<List<String>> table = table("sources", RECORD, "--bounds");

    assertThat(cell(table, "act", "published")).isEqualTo("2019-05");
    assertThat(cell(table, "act", "published.earliest")).isEqualTo("2019-05-01");
    assertThat(cell(table, "act", "published.latest")).isEqualTo("2019-05-31");
    assertThat(cell(table, "page", "published.earliest")).isEmpty();
  }

  @Test
  void writesFileForEachTable() throws IOException {
    assertThat(export(folder.resolve("tables")))
        .contains("dataset.csv", "organizations.csv", "members.csv", "citations.csv", "areas.csv")
        .doesNotContain("meetings.csv", "values.csv");
    List<List<String>> members = parse(Files.readString(folder.resolve("tables/members.csv")));
    assertThat(members.get(2)).contains("council", "2", "NO", "observer", "1993/2000");
  }

  @Test
  void writesOneKindWithItsLists() throws IOException {
    assertThat(export(folder.resolve("tables"), "--kind", "presidencies", "--kind", "people"))
        .containsExactly(
            "dataset.csv", "holders.csv", "people.csv", "presidencies.csv", "priorities.csv");
  }

  @Test
  void writesMarkAndSeparatorOnDemand() throws IOException {
    export(folder.resolve("tables"), "--bom", "--separator", ";");

    assertThat(Files.readString(folder.resolve("tables/people.csv")))
        .isEqualTo("\uFEFFid;name;note\r\nada;Ada;\r\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          =SUM(A1)   | '=SUM(A1)
          +45 33     | '+45 33
          -Ada       | '-Ada
          @ada       | '@ada
          '=A1       | ''=A1
          ＝1+1      | '＝1+1
          x;=1+1;y   | x;'=1+1;y
          a, -b      | a, '-b
          Ada =B1    | Ada =B1
          """, quoteCharacter = '`')
  void cellNeverBecomesFormula(String name, String printed) throws IOException {
    List<List<String>> table = table("people", """
            {"format": "cbss-model/1", "people": [{"id": "a", "name": "NAME"}]}
            """.replace("NAME", name));

    assertThat(cell(table, "a", "name")).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A, B", "A \"B\"", "\"", "A\nB", "\nA", "A;B"})
  void cellWithSeparatorQuoteOrLineBreakIsReadBack(String text) throws IOException {
    String json = text.replace("\"", "\\\"").replace("\n", "\\n");

    List<List<String>> table = table("sources", """
            {"format": "cbss-model/1", "sources": [{"id": "a", "title": "A", "text": "TEXT"}, {"id": "b", "title": "B"}]}
            """.replace("TEXT", json));

    assertThat(cell(table, "a", "text")).isEqualTo(text);
    assertThat(cell(table, "b", "title")).isEqualTo("B");
  }

  @Test
  void takesKindAsListNamesIt() {
    Run run = Run.of("export", "--kind", "take-home-messages", "danish-presidency-2019-2020");

    assertThat(run)
        .isEqualTo(Run.of("export", "--kind", "takeHomeMessages", "danish-presidency-2019-2020"));
    assertThat(run.out()).startsWith("id,");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          --kind strategicAreas cbss-presidencies       | unknown kind "strategicAreas"
          cbss-presidencies                             | name a file that ends in .xlsx, or a folder
          --separator : -o x cbss-presidencies          | unknown separator ":"
          -o module-info.java.txt/x/y cbss-presidencies | cannot write module-info.java.txt/x/y
          -o sheets.ods cbss-presidencies               | cannot write sheets.ods: a workbook ends in .xlsx
          """)
  void reportsWrongUseInOneLine(String line, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    String[] arguments =
        ("export " + line.replace("module-info.java.txt", file.toString())).split(" ");

    Run run = Run.of(arguments);

    assertThat(run.err())
        .startsWith("cbss: " + message.replace("module-info.java.txt", file.toString()))
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }
}

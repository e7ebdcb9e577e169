package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cbss.model.testing.RecordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that tables become records, and that what is wrong with them is reported by cell. */
class ImportCommandTest {
  private static final String MAP = """
      {
        "records": {"organizations": [{"id": "rat", "name": "Rat", "kind": "other"}]},
        "sheets": {"vorsitze": {
          "rows": "presidencies", "columns": {"Land": "country", "von": "period.start", "bis": "period.end"},
          "fixed": {"organization": "rat"}}}
      }
      """;

  @TempDir
  Path folder;

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"danish-presidency-2019-2020", "cbss-presidencies", "eu-council"})
  void importsWhatWasExported(String record) throws IOException {
    for (String tables : new String[] {"tables", "tables.xlsx"}) {
      String target = folder.resolve(tables).toString();
      Path json = folder.resolve("again.json");

      assertThat(Run.of("export", record, "-o", target).code()).isZero();
      Run run = Run.of("import", target, "-o", json.toString());

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(Run.of("convert", "--to", "cbss", json.toString()).out())
          .isEqualTo(Run.of("convert", "--to", "cbss", record).out());
      assertThat(RecordFiles.bytes(record)).isNotEmpty();
    }
  }

  @Test
  void reportsCellsOnStandardError() throws IOException {
    String sheet = write("vorsitze.csv", """
        Land;von;bis;Nr.
        Denmark;01.07.2019;30.06.2020;1
        Lettland;01.07.2020;30.06.2021;2
        Sweden;1 June 2020;30.06.2021;3
        """);

    Run run = Run.of("import", sheet, "--map", write("map.json", MAP));

    assertThat(run.err()).isEqualTo("""
        vorsitze!D1: warning[table-unknown-heading]: no attribute is named "Nr."; this column is not read
          help: name its attribute in the map, or "-" to ignore it
        vorsitze!A3: warning[country-syntax]: invalid country code "Lettland"; it is left out, and without it this presidency has none of "country", "holder" and "holders": the row is left out
          help: write the two upper-case letters of ISO 3166-1, such as DK
        vorsitze!B4: error[presidency-overlap]: se-2020 begins on 2020-06-01 and dk-2019 ends on 2020-06-30: 30 days with two presidencies
          note: vorsitze!B2: dk-2019 is here
          help: let dk-2019 end the day before se-2020 begins
        SHEET: 1 error, 2 warnings
        """.replace("SHEET", sheet));
    assertThat(run.out()).contains("\"id\": \"dk-2019\"", "\"period\": \"2020-06-01/2021-06-30\"");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void reportsProblemsOfMapByLine() throws IOException {
    String map =
        write("map.json", MAP.replace("\"country\"", "\"contry\"").replace("fixed", "fixt"));

    Run run = Run.of("import", write("vorsitze.csv", "Land\nDK\n"), "--map", map);

    assertThat(run.err())
        .contains(map + ":4:")
        .contains("presidencies have no attribute \"contry\"", "did you mean \"country\"?")
        .contains("the map of a sheet has no key \"fixt\"", "did you mean \"fixed\"?")
        .endsWith(map + ": 2 errors, 0 warnings\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void refusesFileInOneLine() throws IOException {
    String file = write("people.csv", "id,name\na,\"b\n");

    Run run = Run.of("import", file);

    assertThat(run.err()).startsWith(file + ": error[table-csv]: ").contains("1 error, 0 warnings");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          import absent.csv                    | cannot find absent.csv
          import cases --map absent.json       | cannot find file absent.json
          import ''                            | the name of the file is empty
          """)
  void reportsWrongUseInOneLine(String line, String message) throws IOException {
    String[] arguments =
        line.replace("cases", folder.toString()).replace("''", "").split(" ", -1);

    Run run = Run.of(arguments);

    assertThat(run.err()).isEqualTo("cbss: " + message + "\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void keepsTablesFromBeingOverwritten() throws IOException {
    String file = write("people.csv", "id,name\na,A\n");

    Run run = Run.of("import", file, "-o", file);

    assertThat(run.err()).isEqualTo("cbss: cannot write " + file + ": it is an input\n");
    assertThat(Files.readString(Path.of(file))).startsWith("id,name");
  }
}

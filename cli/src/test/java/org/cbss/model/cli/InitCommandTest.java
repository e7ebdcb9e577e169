package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
  @TempDir
  Path folder;

  private Run init(String... options) {
    List<String> arguments = new ArrayList<>(List.of("init", file().toString()));
    arguments.addAll(Arrays.asList(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  private Path file() {
    return folder.resolve("lakes.json");
  }

  @Test
  void writesRotaByRhythmAndOrder() throws IOException {
    Run run = init(
        "--name",
        "Lakes Council",
        "--members",
        "FI,Sweden,Norway",
        "--order",
        "NO,FI",
        "--from",
        "2024-07-01",
        "--turns",
        "3");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().replace(file().toString(), "FILE")).isEqualTo("""
        Wrote FILE

        Lakes Council (lakes-council), 3 members
          no-2024  Norway   from 1 July 2024 to 30 June 2025
          fi-2025  Finland  from 1 July 2025 to 30 June 2026
          no-2026  Norway   from 1 July 2026 to 30 June 2027
        """);
    assertThat(Files.readString(file()))
        .contains(
            "\"id\": \"lakes-council\"",
            "\"country\": \"SE\"",
            "\"period\": \"2025-07-01/2026-06-30\"",
            "\"ordinal\": 3");
    assertThat(Run.of("validate", "--strict", file().toString()).out())
        .endsWith("lakes.json: 0 errors, 0 warnings\n");
  }

  @Test
  void writesPresidenciesOfHalfYearsAndTakenIds() {
    assertThat(init(
                "--name",
                "Östersjö",
                "--members",
                "FI",
                "--from",
                "2024-01-31",
                "--months",
                "1",
                "--turns",
                "3")
            .out())
        .contains(
            "Östersjö (ostersjo), 1 member",
            "fi-2024    Finland  from 31 January 2024 to 28 February 2024",
            "fi-2024-2  Finland  from 29 February 2024 to 30 March 2024",
            "fi-2024-3  Finland  from 31 March 2024 to 29 April 2024");
  }

  @Test
  void printsWhatWasMadeInJson() {
    Run run =
        init("--name", "Lakes", "--members", "FI", "--from", "2024-07-01", "--format", "json");

    assertThat(run.out()).isEqualTo("""
        {"certain":[{"type":"organization","id":"lakes","name":"Lakes","kind":"intergovernmental-organization","inferred":"[..2024-07-01]/[2025-06-30..]"},{"type":"presidency","id":"fi-2024","organization":"lakes","country":"FI","period":"2024-07-01/2025-06-30","ordinal":1}],"uncertain":[]}
        """);
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.of("schema", "--of", "answers").out(), InputFormat.JSON)
            .validate(run.out(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void writesOrganizationAlone() {
    assertThat(init("--name", "Unit 7", "--kind", "unit", "--id", "u7").code()).isZero();
    assertThat(Run.of("list", "organizations", file().toString()).out()).contains("u7  Unit 7");
  }

  @Test
  void refusesToOverwrite() throws IOException {
    Files.writeString(file(), "mine");

    Run run = init("--name", "Lakes");

    assertThat(run.err())
        .isEqualTo("cbss: " + file() + " exists, and is not changed; give another name\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(file()).hasContent("mine");
  }

  @Test
  void writesToStandardOutput() {
    Run run = Run.of("init", "-", "--name", "Lakes");

    assertThat(run.out()).startsWith("{\n  \"format\": \"cbss-model/1\"").endsWith("}\n");
    assertThat(Run.withInput(run.out(), "validate", "-").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--members ZY|unknown country \"ZY\"; write its code, such as FI",
        "--members Finnland|unknown country \"Finnland\"; write its code, such as FI",
        "--members FI,Sweden,SE|SE is a member twice",
        "--months 6|give the first day of the first presidency, such as --from 2024-07-01",
        "--turns 2|give the first day of the first presidency, such as --from 2024-07-01",
        "--from 2024-07-01|give the countries that preside by --members or --order",
        "--from 2024 --order FI|invalid day \"2024\": write a day as 2020-05-06, or today",
        "--from 2024-07-01 --order FI --turns 0|--turns and --months are numbers from 1 to 10000",
        "--from 9999-07-01 --order FI|the last presidency ends after the year 9999",
        "--kind club|unknown kind \"club\"",
        "--id a_b?|invalid id \"a_b?\"; write letters, digits and hyphens, such as lakes-council"
      })
  void writesNothingIfOptionsAreWrong(String options, String message) {
    List<String> arguments = new ArrayList<>(List.of("--name", "Lakes"));
    arguments.addAll(List.of(options.split(" ")));

    Run run = init(arguments.toArray(String[]::new));

    assertThat(run.err()).startsWith("cbss: " + message);
    assertThat(run.code()).isEqualTo(2);
    assertThat(file()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"'',the text is blank", "a\u202Eb,the text holds the control character U+202E"})
  void refusesNameThatNoFileMayHave(String name, String problem) {
    assertThat(init("--id", "lakes", "--name", name).err())
        .isEqualTo("cbss: /organizations/0/name: " + problem + "\n");
    assertThat(file()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "…", "湖"})
  void needsIdIfNameHasNoLetters(String name) {
    assertThat(init("--name", name).err())
        .isEqualTo("cbss: no id can be made of the name \"" + name + "\"; give one by --id\n");
  }
}

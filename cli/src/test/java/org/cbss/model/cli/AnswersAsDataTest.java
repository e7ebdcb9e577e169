package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Tests that what commands print by {@code --format json} is as the schema of answers says. */
class AnswersAsDataTest {
  private static final List<String> RECORDS = List.of(
      "danish-presidency-2019-2020",
      "cbss-presidencies",
      "arctic-council",
      "nordic-council-of-ministers");
  private static final List<String> COMMANDS = List.of(
      "who --on 2019-12-01",
      "who --during 1990/2020",
      "rota",
      "next --on 2010-01-01",
      "list presidencies",
      "list people",
      "list organizations --on 2010-01-01",
      "rota --each-by-itself",
      "changes --from 2000-01-01 --to 2020-12-31",
      "search council",
      "gaps",
      "infer",
      "brief");
  /** The commands whose JSON is a report, or differences with a schema of their own. */
  private static final List<String> OTHER_JSON =
      List.of("validate", "disagreements", "diff", "init");

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Run.of("schema", "--of", "answers").out(), InputFormat.JSON);

  static Stream<String> commands() {
    return Stream.concat(
        COMMANDS.stream()
            .flatMap(command -> RECORDS.stream().map(record -> command + " " + record)),
        Stream.of(
            "explain lt-1998 cbss-presidencies",
            "show lt-1998 cbss-presidencies",
            "show cbss cbss-presidencies",
            "explain lt-1998 start cbss-presidencies",
            "explain lt-1998 --on 1998-06-23 cbss-presidencies",
            "explain lt-1998 --on 1999-02-01 cbss-presidencies"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void printsJsonThatSchemaAccepts(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add("--format=json");

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    assertThat(SCHEMA.validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(run.out()).endsWith("\n").contains("\"");
  }

  @Test
  void testsEachCommandWithJsonAnswers() {
    CommandLine commandLine = new CommandLine(new Cbss());

    assertThat(commands().map(command -> command.split(" ")[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(commandLine.getSubcommands().entrySet().stream()
            .filter(command -> offersJson(command.getValue()))
            .map(Map.Entry::getKey)
            .filter(command -> !OTHER_JSON.contains(command))
            .toList());
  }

  private static boolean offersJson(CommandLine command) {
    CommandLine.Model.OptionSpec format = command.getCommandSpec().findOption("--format");
    return format != null && format.paramLabel().contains("json");
  }
}

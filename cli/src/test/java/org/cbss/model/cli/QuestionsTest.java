package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the answers of commands for people and for programs. */
class QuestionsTest {
  private static final String RECORD = """
      {"format": "cbss-model/1",
       "organizations": [{"id": "council", "name": "Council", "kind": "other", "conventions": [{"period": "2018-07-01/..", "complete": true}]}],
       "people": [{"id": "ada", "name": "Åda"}, {"id": "bo", "name": "Bo"}],
       "posts": [{"id": "head", "title": "Head", "organization": "council"}],
       "presidencies": [
        {"id": "first", "organization": "council", "country": "DK", "period": "2018-07-01/2019-06-30", "ordinal": 1},
        {"id": "second", "organization": "council", "country": "LT", "period": "2019-06-30/2020-06-30", "ordinal": 2},
        {"id": "third", "organization": "council", "country": "NO", "period": "2020-08-01/2021-07-31", "ordinal": 3},
        {"id": "fourth", "organization": "council", "country": "SE", "period": "2021-07-01/2022-06-30", "ordinal": 4}],
       "personnelTerms": [
        {"id": "one", "person": "ada", "post": "head", "period": "2013/[..2020-06-30]"},
        {"id": "two", "person": "bo", "post": "head", "period": "[2019-07-01..2020-06-30]/..", "follows": "one"}]}
      """;

  @TempDir
  Path folder;

  private Run ask(String... args) {
    try {
      return Run.of(withRecord(args));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String[] withRecord(String... args) throws IOException {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = Files.writeString(folder.resolve("record.json"), RECORD).toString();
    return all;
  }

  private static void assertPrints(Run run, String expected) {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(expected);
  }

  @Test
  void asksForAllOfAYear() {
    assertPrints(ask("who", "--organization", "council", "--during", "{2019}"), """
        From 1 January 2019 to 31 December 2019

        Council
          certain    Denmark    from 1 July 2018 to 30 June 2019
          certain    Lithuania  from 30 June 2019 to 30 June 2020
        """);
    assertThat(ask("who", "--on", "{2019}").err())
        .isEqualTo(
            "cbss: \"{2019}\" is a span, from 2019-01-01 to 2019-12-31; expected a single date;"
                + " write 2019 for some day within it\n");
  }

  @Test
  void saysWhatIsDisputed() throws IOException {
    Path file = Files.writeString(folder.resolve("disputed.json"), """
        {"format": "cbss-model/1",
         "organizations": [{"id": "council", "name": "Council", "kind": "other",
          "members": [{"country": "NO", "period": "2019-01-01/..", "disputed": true}]}],
         "presidencies": [
          {"id": "first", "organization": "council", "country": "DK", "period": "{2019}"},
          {"id": "claim", "organization": "council", "country": "NO", "period": "{2020}", "disputed": true}]}
        """);

    assertPrints(Run.of("who", "--on", "2020-05-06", file.toString()), """
        On 6 May 2020

        Council
          uncertain  Norway (disputed)  all of 2020
          perhaps nobody
        """);
    assertPrints(Run.of("rota", "--all", file.toString()), """
        Rota

        Council
            Denmark            all of 2019
            Norway (disputed)  all of 2020
        """);
    assertThat(Run.of("changes", "--from", "2019-01-01", "--to", "2020-12-31", file.toString())
            .out())
        .contains("uncertain  1 January 2019    began  Norway (disputed) in Council")
        .contains("uncertain  31 December 2020  ended  Presidency of Norway (Council) (disputed)");
    assertThat(Run.of("export", "--bounds", "--kind", "presidencies", file.toString())
            .out())
        .contains(",period.latestEnd,disputed,")
        .contains(",2020-12-31,true,");
  }

  @Test
  void whoDistinguishesOneOfTwoFromPerhapsNobody() {
    assertPrints(ask("who", "--on", "2019-12-01"), """
        On 1 December 2019

        Council
          certain    Lithuania  from 30 June 2019 to 30 June 2020

        Head
          uncertain  Åda  from 2013, ended by 30 June 2020
          uncertain  Bo   began between 1 July 2019 and 30 June 2020, without an end
          certainly one of these
        """);
    assertThat(ask("who", "--on", "2013-06-01", "--post", "head").out())
        .endsWith("  uncertain  Åda  from 2013, ended by 30 June 2020\n  perhaps nobody\n");
    assertPrints(ask("who", "--on", "2020-07-15", "--organization", "council"), """
        On 15 July 2020

        Council
          certainly nobody
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--from 2019-07-01 --to 2020-06-30",
        "--during 2019-07-01/2020-06-30",
        "--from 2019-07 --to 2020-06",
        "--during 2019-07/2020-06"
      })
  void whoAnswersForPeriod(String period) {
    assertPrints(ask(("who " + period).split(" ")), """
        From 1 July 2019 to 30 June 2020

        Council
          certain    Lithuania  from 30 June 2019 to 30 June 2020

        Head
          certain    Bo   began between 1 July 2019 and 30 June 2020, without an end
          uncertain  Åda  from 2013, ended by 30 June 2020
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"who", "who --on 2020-01-01 --during 2020", "who --from 2020-01-01", "who --during"
      })
  void whoNeedsOneDayOrPeriod(String line) throws IOException {
    Run run = Run.of(withRecord(line.split(" ")));

    assertThat(run.err())
        .startsWith("cbss: ")
        .endsWith("; try cbss who --help\n")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whoAnswersInJson() {
    assertPrints(ask("who", "--on", "2020-07-01", "--format", "json", "--post", "head"), """
        [{"post":"head","answer":{"certain":[{"type":"personnel-term","id":"two","person":"bo","post":"head","period":"[2019-07-01..2020-06-30]/..","follows":"one"}],"uncertain":[],"any":"certain"}}]
        """);
  }

  @Test
  void saysInJsonThatNobodyHeldIt() {
    assertPrints(
        ask("who", "--on", "2020-07-15", "--format", "json", "--organization", "council"), """
        [{"organization":"council","answer":{"certain":[],"uncertain":[],"any":"impossible"}}]
        """);
  }

  @Test
  void rotaPrintsTransitionsInOrder() {
    assertPrints(ask("rota"), """
        Rota

        Council
          1.  Denmark    from 1 July 2018 to 30 June 2019
          2.  Lithuania  from 30 June 2019 to 30 June 2020
          3.  Norway     from 1 August 2020 to 31 July 2021
          4.  Sweden     from 1 July 2021 to 30 June 2022

        Between them
          certain    shared day  first and second  on 30 June 2019
          certain    gap         second and third  from 1 July 2020 to 31 July 2020
          certain    overlap     third and fourth  from 1 July 2021 to 31 July 2021
        """);
  }

  @Test
  void rotaPrintsUncertainTransitionsIfAsked() throws IOException {
    String vague = Files.writeString(
            folder.resolve("vague.json"),
            RECORD.replace("2018-07-01/2019-06-30", "2018-07-01/2019"))
        .toString();
    String overlap = "  uncertain  shared day  first and second";

    assertThat(Run.of("rota", "--all", vague).out()).contains(overlap);
    assertThat(Run.of("rota", vague).out())
        .doesNotContain("uncertain")
        .contains("  certain    gap ");
  }

  @Test
  void rotaSaysThatOverlapsMayBeMissing() throws IOException {
    String presidencies = IntStream.range(0, 500)
        .mapToObj(i -> "{\"id\": \"p" + i
            + "\", \"organization\": \"o\", \"country\": \"DK\", \"period\": \"2000/\"}")
        .collect(Collectors.joining(","));
    Path file = Files.writeString(
        folder.resolve("many.json"),
        "{\"format\": \"cbss-model/1\", \"organizations\":"
            + " [{\"id\": \"o\", \"name\": \"O\", \"kind\": \"other\"}], \"presidencies\": ["
            + presidencies + "]}");

    assertThat(Run.of("rota", file.toString()).out())
        .endsWith("  more than 100,000 pairs that are not next to each other may share days;"
            + " some of their overlaps are not listed\n");
  }

  @Test
  void shortensNamesThatManyRowsRepeat() throws IOException {
    Path file =
        Files.writeString(folder.resolve("long.json"), """
        {"format": "cbss-model/1",
         "organizations": [{"id": "o", "name": "LONG", "kind": "other",
           "members": [{"country": "DK", "period": "2000/2001"}]}],
         "people": [{"id": "p", "name": "LONG"}],
         "posts": [{"id": "q", "title": "Head", "organization": "o"}],
         "personnelTerms": [{"id": "t", "person": "p", "post": "q", "period": "2000/2001"}]}
        """.replace("LONG", "long".repeat(100)));

    assertThat(
            Run.of("changes", "--from", "2000", "--to", "2001", file.toString()).out())
        .contains("Denmark in " + "long".repeat(49) + "lon…");
    assertThat(Run.of("who", "--during", "2000/2001", file.toString()).out())
        .contains("certain    " + "long".repeat(49) + "lon…");
  }

  @Test
  void printsChangesInOrder() {
    assertPrints(ask("changes", "--from", "2020-06-30", "--to", "2020-08-01"), """
        From 30 June 2020 to 1 August 2020

          uncertain  by 30 June 2020                       ended  Åda, Head
          uncertain  between 1 July 2019 and 30 June 2020  began  Bo, Head
          certain    30 June 2020                          ended  Presidency of Lithuania (Council)
          certain    1 August 2020                         began  Presidency of Norway (Council)
        """);
    assertPrints(ask("changes", "--from", "2031-01-01", "--to", "2031-01-02"), """
        From 1 January 2031 to 2 January 2031

          nothing began, ended, took place or was suspended
        """);
  }

  @Test
  void printsSuspensions() {
    assertPrints(
        Run.of("changes", "cbss-presidencies", "--from", "2022-03-01", "--to", "2022-05-31"), """
        From 1 March 2022 to 31 May 2022

          certain    3 March 2022  suspended         Russia in Council of the Baltic Sea States
          certain    3 March 2022  suspended         Belarus in Council of the Baltic Sea States
          certain    17 May 2022   ended             Russia in Council of the Baltic Sea States
          certain    17 May 2022   suspension ended  Russia in Council of the Baltic Sea States
        """);
  }

  @Test
  void searchPrintsPathsAndTexts() {
    assertPrints(ask("search", "ÄDA"), """
        Found: 1

          ada/name  Åda
        """);
    assertPrints(ask("search", "--format", "json", "ada"), """
        [{"entity":{"type":"person","id":"ada"},"path":"/name","found":"Åda","start":0,"end":3,"text":"Åda"}]
        """);
  }

  @Test
  void searchPrintsWordsAroundEachOccurrence() throws IOException {
    Path file =
        Files.writeString(folder.resolve("note.json"), """
        {"format": "cbss-model/1",
         "people": [{"id": "ada", "name": "Ada", "note": "LEFT needle\\n RIGHT"}]}
        """.replace("LEFT", "left ".repeat(20))
            .replace("RIGHT", "right ".repeat(20)));

    assertPrints(Run.of("search", "needle", file.toString()), """
        Found: 1

          ada/note  …eft left left left left left needle right right right right righ…
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no such file", "a\u0000b", "council/of:the?states*", "Denmark"})
  void searchTakesAnyWords(String words) {
    Run run = Run.of("search", words, "cbss-presidencies");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Found: ");
  }

  @Test
  void exportHasFourBoundsOfEachSpan() {
    assertPrints(
        ask("export", "--bounds", "--kind", "personnelTerms"),
        String.join(
            "\r\n",
            "id,person,post,period,period.earliestStart,period.latestStart,period.earliestEnd,period.latestEnd,"
                + "acting,disputed,onBehalfOf,presidency,follows,replaces,note",
            "one,ada,head,2013/[..2020-06-30],2013-01-01,2013-12-31,2013-01-01,2020-06-30,,,,,,,",
            "two,bo,head,[2019-07-01..2020-06-30]/..,2019-07-01,2020-06-30,,,,,,,one,,",
            ""));
  }

  @Test
  void validateReportsProblems() {
    Run run = ask("validate");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("record.json:2:27: info[presidency-handover-day]")
        .contains("record.json:8:73: warning[presidency-gap]")
        .contains("record.json:9:74: error[presidency-overlap]")
        .endsWith("record.json: 1 error, 1 warning, 1 for information\n");
  }

  @Test
  void validateLeavesOutRulesAndIsStrict() {
    String[] lenient = {"--without=presidency-overlap", "--without=chronology-contradiction"};
    assertThat(ask("validate", lenient[0], lenient[1]).code()).isZero();
    assertThat(ask("validate", "--strict", lenient[0], lenient[1]).code()).isOne();
    assertThat(ask(
                "validate",
                "--strict",
                lenient[0],
                lenient[1],
                "--without=presidency-gap",
                "--without=presidency-handover-day")
            .code())
        .isZero();
  }

  @Test
  void validateReportsFromSeverityUpwards() {
    assertThat(ask("validate", "--severity", "error").out())
        .contains("error[presidency-overlap]")
        .doesNotContain("warning[")
        .endsWith("record.json: 1 error, 0 warnings\n");
    assertThat(ask("validate", "--severity", "warning").out())
        .endsWith("record.json: 1 error, 1 warning\n");
    assertThat(ask("validate", "--severity", "info")).isEqualTo(ask("validate"));
  }

  @Test
  void validateRunsOnlyNamedRules() {
    Run run = ask("validate", "--rule", "presidency-gap", "--rule=presidency-handover-day");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("info[presidency-handover-day]", "warning[presidency-gap]")
        .endsWith("record.json: 0 errors, 1 warning, 1 for information\n");
  }

  @Test
  void validateSummarizesByRule() {
    Run run = ask("validate", "--summary");

    assertThat(run.code()).isOne();
    assertThat(run.out().lines())
        .contains("      1 presidency-gap", "      1 presidency-overlap")
        .last()
        .asString()
        .endsWith("1 error, 1 warning, 1 for information");
    assertThat(run.out()).hasLineCount(4);
  }

  @Test
  void validatePrintsNothingIfQuiet() {
    assertThat(ask("validate", "--quiet")).isEqualTo(new Run(1, "", ""));
    assertThat(ask(
            "validate", "-q", "--without=presidency-overlap", "--without=chronology-contradiction"))
        .isEqualTo(new Run(0, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"json, '{\n  \"valid\": false,'", "sarif, '{\n  \"$schema\":'"})
  void validateReportsInJson(String format, String start) {
    Run run = ask("validate", "--format", format);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(start).contains("presidency-overlap").endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who --on 2020-13-01|\"2020-13-01\": there is no month 13",
        "who --on 20200506|\"20200506\" has a year outside 0001 to 9999; write 2020-05-06 if a day is meant",
        "changes --from 2020-05-06T10:00 --to today|\"2020-05-06T10:00\" has a time of day or a zone; a date has neither; write 2020-05-06",
        "timeline -o x.svg --from 20200506|\"20200506\" has a year outside 0001 to 9999; write 2020-05-06 if a day is meant",
        "who --on 2020|invalid day \"2020\": write a day as 2020-05-06, or today",
        "who --on 2020-05-06?|invalid day \"2020-05-06?\": write a day as 2020-05-06, or today",
        "who --on yesterday|invalid day \"yesterday\": write a day as 2020-05-06, or today",
        "who --during 2019/..|invalid period \"2019/..\": write a period as 2019-07-01/2020-06-30, 2019/2020 or 2019",
        "who --during ../2019|invalid period \"../2019\": write a period as 2019-07-01/2020-06-30, 2019/2020 or 2019",
        "who --during 2021/2019|invalid period \"2021/2019\": write a period as 2019-07-01/2020-06-30, 2019/2020 or 2019",
        "changes --from yesterday --to today|invalid date \"yesterday\": write a date as 2020-05-06, 2020-05 or 2020, or today",
        "who --on 2020-05-06 --post nope|unknown post \"nope\"; known: head",
        "who --on 2020-05-06 --organization nope|unknown organization \"nope\"; known: council",
        "rota --organization nope|unknown organization \"nope\"; known: council",
        "changes --from 2020-05-06 --to 2020-05-05|--to 2020-05-05 is before --from 2020-05-06",
        "export --kind people-and-posts|unknown kind \"people-and-posts\"; known: sources, organizations, people, posts,"
            + " presidencies, mandates, meetings, decisions, take-home-messages, projects, personnel-terms",
        "export --kind peopel|unknown kind \"peopel\"; did you mean people?",
        "validate --without presidency-gpa|unknown rule \"presidency-gpa\"; did you mean presidency-gap?",
        "validate --rule presidency-gpa|unknown rule \"presidency-gpa\"; did you mean presidency-gap?",
        "validate --summary --format json|--summary needs --format text; the other formats contain it"
      })
  void reportsWrongUsageInOneLine(String line) throws IOException {
    String[] parts = line.split("\\|");
    Run run = Run.of(withRecord(parts[0].split(" ")));

    assertThat(run.err()).isEqualTo("cbss: " + parts[1] + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who",
        "changes",
        "search",
        "export",
        "import",
        "validate",
        "rota --format xml",
        "who --on"
      })
  void reportsWrongOptionsInOneLine(String line) {
    Run run = Run.of(line.split(" "));

    assertThat(run.err()).startsWith("cbss: ").contains("; try cbss ").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}

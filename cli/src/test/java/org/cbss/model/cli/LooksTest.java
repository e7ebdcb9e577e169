package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the commands that look into a record: {@code next}, {@code list}, {@code show}, {@code disagreements} and {@code gaps}. */
class LooksTest {
  private static final String RECORD = """
      {"format": "cbss-model/1",
       "asOf": "2020-03-31",
       "organizations": [
        {"id": "lc", "name": "Lakes Council", "kind": "intergovernmental-organization"},
        {"id": "sec", "name": "Secretariat", "kind": "secretariat", "partOf": "lc"}],
       "people": [{"id": "ada", "name": "Ada"}],
       "posts": [{"id": "head", "title": "Head", "organization": "sec"}],
       "presidencies": [
        {"id": "dk", "organization": "lc", "country": "DK", "period": "2019-07-01/2020-06-30"},
        {"id": "lt", "organization": "lc", "country": "LT", "period": "2020-07-01/2021-06-30"}],
       "mandates": [
        {"id": "old", "title": "Old", "organization": "lc", "period": "2010-01-01/2019-12-31",
         "areas": [{"id": "water", "title": "Clean water"}]},
        {"id": "new", "title": "New", "organization": "lc", "period": "2020/..", "supersedes": "old"}],
       "meetings": [
        {"id": "session", "organization": "lc", "title": "Session", "period": "2019-09-01"},
        {"id": "kick-off", "project": "buoys", "title": "Kick-off", "period": "2018-09-01"}],
       "decisions": [{"id": "fees", "title": "Fees", "organization": "lc", "date": "2011-05-06", "period": "2011-05-06/.."}],
       "takeHomeMessages": [
        {"id": "clean", "text": "Clean it.", "topic": {"en": "Water quality"}, "organization": "lc", "meeting": "session"},
        {"id": "go", "text": "Water, go.", "organization": "lc"}],
       "projects": [
        {"id": "buoys", "name": "Buoys", "period": "2018/2020", "funders": [{"country": "FI"}], "areas": ["water"]},
        {"id": "nets", "name": "Nets", "partOf": "buoys", "period": "2020-01-01/..", "funders": ["sec"]}],
       "personnelTerms": [{"id": "ada-1", "person": "ada", "post": "head", "period": "2019/2020"}]}
      """;

  @TempDir
  Path folder;

  private Run ask(String... args) {
    try {
      Path file = Files.writeString(folder.resolve("record.json"), RECORD);
      return Run.of(
          Stream.concat(Arrays.stream(args), Stream.of(file.toString())).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertPrints(Run run, String expected) {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(expected);
  }

  private static void assertFails(Run run, String message) {
    assertThat(run.err()).isEqualTo("cbss: " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void nextAsksFromLastDayCovered() {
    assertPrints(ask("next"), """
        After 31 March 2020

        Lakes Council
          certain    Lithuania  from 1 July 2020 to 30 June 2021
        """);
    assertPrints(ask("next", "--on", "2020-07-01"), """
        After 1 July 2020

        Lakes Council
          nobody recorded
        """);
  }

  @Test
  void nextAnswersInJson() {
    assertPrints(ask("next", "--organization", "lc", "--format", "json"), """
        [{"organization":"lc","answer":{"certain":[{"type":"presidency","id":"lt","organization":"lc","country":"LT","period":"2020-07-01/2021-06-30"}],"uncertain":[],"any":"certain"}}]
        """);
  }

  @Test
  void nextNeedsDayIfRecordCoversAll() {
    assertFails(
        Run.of("next", "arctic-council"),
        "the record does not say which days it covers; give a day, such as --on today");
    assertFails(ask("next", "--organization", "ls"), "unknown organization \"ls\"; known: lc, sec");
  }

  @Test
  void listsRecordsOfKind() {
    assertPrints(ask("list", "presidencies"), """
        Found: 2

          dk  Presidency of Denmark (Lakes Council)    from 1 July 2019 to 30 June 2020
          lt  Presidency of Lithuania (Lakes Council)  from 1 July 2020 to 30 June 2021
        """);
    assertPrints(ask("list", "people"), """
        Found: 1

          ada  Ada
        """);
  }

  @Test
  void listsCertaintyOfDates() {
    assertPrints(ask("list", "personnel-terms", "--on", "2020-02-01", "--of", "head"), """
        Found: 1

          uncertain  ada-1  Ada, Head  from 2019 to 2020
        """);
    assertPrints(ask("list", "projects", "--since", "2020", "--format", "json"), """
        {"certain":[{"type":"project","id":"nets","name":"Nets","partOf":"buoys","period":"2020-01-01/..","funders":["sec"],"inferred":"2020-01-01/[2020-03-31..2020-12-31]"}],"uncertain":[]}
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organizations --of lc|sec",
        "posts --of sec|head",
        "posts --of lc|",
        "presidencies --of lc --on 2019-12-31|dk",
        "presidencies --since 2019-07-02|lt",
        "mandates --area water|old",
        "mandates --in-force-on 2019-12-31|old",
        "mandates --in-force-on 2019-12-31 --area water|old",
        "mandates --in-force-on 2020-12-31|new",
        "meetings --of lc|session",
        "meetings --of buoys|kick-off",
        "decisions --of lc --in-force-on 2019-01-01|fees",
        "decisions --in-force-on 2011-05-05|",
        "take-home-messages --topic WATER|clean",
        "take-home-messages --topic quality --of lc|clean",
        "projects --of buoys|nets",
        "projects --area water --funded-by FI|buoys",
        "projects --funded-by sec|nets",
        "projects --funded-by SE|",
        "sources|"
      })
  void listsRecordsThatMeetConditions(String arguments, String ids) {
    Run run = ask(("list " + arguments).split(" "));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Found: " + (ids == null ? 0 : 1) + "\n");
    assertThat(run.out()).containsPattern(ids == null ? "" : "\\b" + ids + "\\b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mandats|unknown kind \"mandats\"; did you mean mandates?",
        "people --on 2020-01-01|--on is not a condition on people",
        "presidencies --topic water|--topic is not a condition on presidencies",
        "presidencies --of lcc|unknown organization \"lcc\"; did you mean lc?",
        "meetings --of l|unknown organization or project \"l\"; known: lc, sec, buoys, nets",
        "projects --area watr|unknown strategic area \"watr\"; did you mean water?",
        "meetings --of buoy|unknown organization or project \"buoy\"; did you mean buoys?",
        "projects --funded-by a:b|unknown organization \"a:b\"; known: lc, sec",
        "projects --of a?b|unknown project \"a?b\"; known: buoys, nets",
        "projects --on noon|invalid day \"noon\": write a day as 2020-05-06, or today"
      })
  void saysWhatCannotBeListed(String arguments, String message) {
    Run run = ask(("list " + arguments).split(" "));

    assertThat(run.err()).isEqualTo("cbss: " + message + "\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void showsRecordAndAllThatNamesIt() {
    assertPrints(
        ask("show", "nets"), """
        Nets (project)
        {
          "id": "nets",
          "name": "Nets",
          "partOf": "buoys",
          "period": "2020-01-01/..",
          "funders": [
            "sec"
          ]
        }

        recorded  from 1 January 2020, without an end
        inferred  began on 1 January 2020, ended between 31 March 2020 and 31 December 2020
          1. buoys ended on or before 2020-12-31
             RECORD:23:46
          2. nets is a part of buoys
             RECORD:24:44

        Named by: 0
        """.replace("RECORD", folder.resolve("record.json").toString()));
    assertPrints(ask("show", "water"), """
        Clean water (strategic area)
        {
          "id": "water",
          "title": "Clean water"
        }

        Named by: 1

          buoys/areas/0  Buoys
        """);
  }

  @Test
  void showsRecordInJson() {
    assertPrints(ask("show", "ada", "--format", "json"), """
        {"record":{"id":"ada","name":"Ada"},"mentions":[{"entity":{"type":"personnel-term","id":"ada-1"},"path":"/person"}]}
        """);
  }

  @Test
  void namesNearestIdOfUnknownRecord() {
    assertThat(ask("show", "bouys").err())
        .isEqualTo("cbss: unknown id \"bouys\"; did you mean buoys?\n");
  }

  private Run disagreements(String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("sources.json"), """
        {"format": "cbss-model/1",
         "sources": [{"id": "report", "title": "Report"}, {"id": "news", "title": "News"}],
         "organizations": [{"id": "lc", "name": "Lakes Council", "kind": "intergovernmental-organization"}],
         "presidencies": [
          {"id": "dk", "organization": "lc", "country": "DK", "period": "2019-07-01/2020-06-30",
           "citations": [{"source": "report", "about": "period", "says": "2019-07-01/2020-06-30"},
                         {"source": "news", "about": "period", "says": "2019-08-01/"}],
           "accepts": {"citation-disagrees": "the news is wrong", "sources-disagree": "the news is wrong"}}]}
        """);
    return Run.of(Stream.concat(Stream.of("disagreements", file.toString()), Arrays.stream(options))
        .toArray(String[]::new));
  }

  @Test
  void printsAcceptedDisagreements() throws IOException {
    Run run = disagreements();

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "sources.json:7:64: info[citation-disagrees]: period is 2019-08-01/ in news, and"
                + " 2019-07-01/2020-06-30 in the record\n",
            "sources.json:8:16: accepted: the news is wrong\n")
        .endsWith("sources.json: 0 errors, 0 warnings, 2 for information\n");
  }

  @Test
  void printsDisagreementsInJson() throws IOException {
    assertThat(disagreements("--format", "json").out())
        .contains("\"citation-disagrees\"", "\"accepted: the news is wrong\"", "\"valid\": true");
  }

  @Test
  void gapsPrintsMostDaysFirst() {
    assertPrints(ask("gaps", "--limit", "3"), """
        Gaps: 4

          364 days  start vague  Ada, Head (ada-1)  from 1 January 2019 to 30 December 2019
          243 days  start vague  Buoys (buoys)      from 1 January 2018 to 31 August 2018
          91 days   start vague  New (new)          from 1 January 2020 to 31 March 2020
          and 1 more
        """);
  }

  @Test
  void gapsPrintsJson() {
    assertPrints(ask("gaps", "--format", "json", "--limit", "1"), """
        [{"kind":"vague-start","entity":{"type":"personnel-term","id":"ada-1"},"days":"2019-01-01/2019-12-30","count":364}]
        """);
    assertFails(ask("gaps", "--limit", "-1"), "--limit -1 is negative");
  }
}

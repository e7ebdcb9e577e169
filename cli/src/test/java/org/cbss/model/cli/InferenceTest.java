package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what a whole record implies, why, and what each of its records says by itself. */
class InferenceTest {
  private static final String DANISH = "danish-presidency-2019-2020";
  private static final String RECORD = """
      {"format": "cbss-model/1",
       "sources": [{"id": "page", "title": "Page"}],
       "organizations": [{"id": "council", "name": "Council", "kind": "other", "period": "/..",
        "members": [{"country": "DK", "suspended": ["2001/2002"],
          "citations": [{"source": "page", "about": "suspended"}]}]}],
       "people": [{"id": "ada", "name": "Åda"}, {"id": "bo", "name": "Bo"}],
       "posts": [{"id": "head", "title": "Head", "organization": "council", "period": "/.."}],
       "personnelTerms": [
        {"id": "one", "person": "ada", "post": "head", "period": "2003/2007"},
        {"id": "two", "person": "bo", "post": "head", "period": "2008/2012", "follows": "one",
         "citations": [{"source": "page", "about": "period", "at": "page 2"}]}]}
      """;

  @TempDir
  Path folder;

  private Run ask(String... args) {
    return askOf(RECORD, args);
  }

  private Run askOf(String record, String... args) {
    try {
      Path file = Files.writeString(folder.resolve("record.json"), record);
      Run run =
          Run.of(Stream.concat(Stream.of(args), Stream.of(file.toString())).toArray(String[]::new));
      return new Run(
          run.code(),
          run.out().replace(file.toString(), "record.json"),
          run.err().replace(file.toString(), "record.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertPrints(Run run, String expected) {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(expected);
  }

  @Test
  void infersDaysOfDanishRecord() {
    assertPrints(Run.of("infer", DANISH), Run.resource("danish-inferred.txt"));
    assertPrints(Run.of("infer", DANISH, "--format", "json"), Run.resource("danish-inferred.json"));
  }

  @Test
  void infersDaysOfRota() {
    assertPrints(Run.of("infer", "cbss-presidencies"), Run.resource("rota-inferred.txt"));
  }

  @Test
  void infersNothingFromOneRecord() {
    String alone = """
        {"format": "cbss-model/1", "people": [{"id": "ada", "name": "Ada"}]}
        """;

    assertPrints(askOf(alone, "infer"), "Inferred: 0\n");
    assertPrints(askOf(alone, "infer", "--format", "json"), "[]\n");
  }

  @Test
  void infersWithReasonsInDocumentOrder() {
    assertPrints(ask("infer"), """
        Inferred: 5

        council
          recorded  beginning not known, without an end
          inferred  began by 31 December 2003, never ends
          1. one began on or before 2003-12-31
             /personnelTerms/0/period
          2. one is a term in head
             /personnelTerms/0/post
          3. head belongs to council
             /posts/0/organization

        council members/0
          recorded  nothing
          inferred  began by 31 December 2001, did not end before 1 January 2002
          1. the suspension of the membership of DK in council began on or before 2001-12-31
             /organizations/0/members/0/suspended/0/period, from page
          2. the suspension of the membership of DK in council is part of the membership of DK in council
             /organizations/0/members/0/suspended/0/period, from page
          3. the suspension of the membership of DK in council ended on or after 2002-01-01
             /organizations/0/members/0/suspended/0/period, from page

        head
          recorded  beginning not known, without an end
          inferred  began by 31 December 2003, never ends
          1. one began on or before 2003-12-31
             /personnelTerms/0/period
          2. one is a term in head
             /personnelTerms/0/post

        one
          recorded  from 2003 to 2007
          inferred  began between 1 January 2003 and 31 December 2003, ended on 31 December 2007
          1. two began on or after 2008-01-01
             /personnelTerms/1/period, from page (page 2)
          2. two follows one without a vacancy
             /personnelTerms/1/follows

        two
          recorded  from 2008 to 2012
          inferred  began on 1 January 2008, ended between 1 January 2012 and 31 December 2012
          1. one ended on or before 2007-12-31
             /personnelTerms/0/period
          2. two follows one without a vacancy
             /personnelTerms/1/follows
        """);
  }

  @Test
  void saysWhatAlwaysWasAndNeverEnds() {
    String record = RECORD
        .replace("\"period\": \"/..\"", "\"note\": \"none\"")
        .replace("2003/2007", "../2007")
        .replace("2008/2012", "2008/..");

    assertThat(askOf(record, "infer", "--format", "json").out())
        .contains("{\"id\":\"head\",\"earliestStart\":\"..\",\"latestStart\":\"..\","
            + "\"earliestEnd\":\"..\",\"latestEnd\":\"..\",");
    assertThat(askOf(record, "infer").out()).contains("  inferred  always was, never ends\n");
    assertThat(askOf(record, "explain", "head", "--on", "2000-01-01").out())
        .endsWith("Certain: head lasts on 1 January 2000, because one always was, one is a term"
            + " in head, two never ends and two is a term in head.\n");
  }

  @Test
  void reportsContradictionsOnStandardError() {
    Run run = askOf(RECORD.replace("2008/2012", "1990/1991"), "infer");

    assertThat(run.code()).isOne();
    assertThat(run.out()).startsWith("Inferred: ");
    assertThat(run.err()).isEqualTo("""
        cbss: the record contradicts itself; no days fit these statements:
          1. one ended on or after 2007-01-01
             record.json:9:60
          2. two follows one without a vacancy
             record.json:10:83
          3. two began on or before 1990-12-31
             record.json:10:59, from page (page 2)
        """);
    Run explained = askOf(RECORD.replace("2008/2012", "1990/1991"), "explain", "two");
    assertThat(explained.err()).isEqualTo(run.err());
    assertThat(explained.code()).isOne();
    assertThat(askOf(RECORD.replace("2008/2012", "1990/1991"), "explain", "council")
            .code())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"infer", "explain one"})
  void reportsReferencesThatLeadNowhere(String line) {
    Run run =
        askOf(RECORD.replace("\"follows\": \"one\"", "\"follows\": \"none\""), line.split(" "));

    assertThat(run.code()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[reference-unresolved]");
  }

  @Test
  void explainsStartAndEnd() {
    assertPrints(ask("explain", "one"), """
        Åda, Head (one)
          recorded  from 2003 to 2007
          inferred  began between 1 January 2003 and 31 December 2003, ended on 31 December 2007

        Began on 1 January 2003 or later
          1. one began on or after 2003-01-01
             record.json:9:60

        Began by 31 December 2003
          1. one began on or before 2003-12-31
             record.json:9:60

        So one began between 1 January 2003 and 31 December 2003, because one began on or after 2003-01-01 and one began on or before 2003-12-31.

        Did not end before 31 December 2007
          1. two began on or after 2008-01-01
             record.json:10:59, from page (page 2)
          2. two follows one without a vacancy
             record.json:10:83

        Ended by 31 December 2007
          1. one ended on or before 2007-12-31
             record.json:9:60

        So one ended on 31 December 2007, because two began on or after 2008-01-01, two follows one without a vacancy and one ended on or before 2007-12-31.
        """);
  }

  @Test
  void explainsOneEndIfAsked() {
    assertThat(ask("explain", "one", "start").out())
        .endsWith(
            "So one began between 1 January 2003 and 31 December 2003, because one began on or"
                + " after 2003-01-01 and one began on or before 2003-12-31.\n")
        .doesNotContain("So one ended");
    assertThat(ask("explain", "council", "end").out()).contains("Never ends\n");
  }

  @Test
  void saysThatNothingLimitsAnEnd() {
    Run run = Run.of("explain", "eu", "end", DANISH);

    assertThat(run.out()).endsWith("\nNothing says when eu ended.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void explainsWhyDayIsCertain() {
    assertThat(ask("explain", "one", "--on", "2007-06-01").out()).endsWith("""
        Began by 31 December 2003
          1. one began on or before 2003-12-31
             record.json:9:60

        Did not end before 31 December 2007
          1. two began on or after 2008-01-01
             record.json:10:59, from page (page 2)
          2. two follows one without a vacancy
             record.json:10:83

        Certain: one lasts on 1 June 2007, because one began on or before 2003-12-31, two began on or after 2008-01-01 and two follows one without a vacancy.
        """);
  }

  @Test
  void explainsWhyDayIsImpossible() {
    assertThat(ask("explain", "two", "--on", "2007-06-01").out()).endsWith("""
        Began on 1 January 2008 or later
          1. two began on or after 2008-01-01
             record.json:10:59, from page (page 2)

        Impossible: two does not last on 1 June 2007, because two began on or after 2008-01-01.
        """);
    assertThat(ask("explain", "two", "--on", "2013-01-01").out())
        .endsWith("Impossible: two does not last on 1 January 2013, because two ended on or before"
            + " 2012-12-31.\n");
  }

  @Test
  void explainsWhyDayIsUncertain() {
    assertThat(ask("explain", "two", "--on", "2012-06-01").out()).endsWith("""
        Uncertain: two lasts on 1 June 2012 in some readings, and not in others.

        A reading in which it does
          two  from 1 January 2008 to 1 June 2012
          one  from 1 January 2003 to 31 December 2007

        A reading in which it does not
          two  from 1 January 2008 to 31 May 2012
          one  from 1 January 2003 to 31 December 2007
        """);
  }

  @Test
  void tellsThatAreaHasNoDays() {
    assertThat(
            Run.of("explain", "area-prevention", "danish-presidency-2019-2020").err())
        .isEqualTo("cbss: area-prevention is a strategic area, which has no first and last day of"
            + " its own\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explain twoo|unknown id \"twoo\"; did you mean two?",
        "explain xyzzy|unknown id \"xyzzy\"; known: council, head, one, two",
        "explain ada|ada is a person, which has no first and last day of its own",
        "explain two end --on 2012|give end or --on, not both",
        "explain two --on 2012|invalid day \"2012\": write a day as 2020-05-06, or today"
      })
  void refusesWhatCannotBeExplained(String line, String message) {
    Run run = ask(line.split(" "));

    assertThat(run.err()).isEqualTo("cbss: " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void readsEachRecordByItselfIfAsked() {
    assertThat(ask("who", "--on", "2007-06-01").out()).contains("certain    Åda");
    assertThat(ask("who", "--on", "2007-06-01", "--each-by-itself").out())
        .contains("uncertain  Åda");
    assertThat(ask("changes", "--from", "2007-12-31", "--to", "2007-12-31").out())
        .contains("certain    2007  ended  Åda, Head");
    assertThat(ask("changes", "--from", "2007-12-31", "--to", "2007-12-31", "--each-by-itself")
            .out())
        .contains("uncertain  2007  ended  Åda, Head");
    assertThat(ask("search", "Head", "--each-by-itself").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief -p se-1995", "rota"})
  void printsOnlyWhatIsRecordedIfAsked(String line) {
    String[] asked = (line + " cbss-presidencies").split(" ");
    String[] byItself = (line + " --each-by-itself cbss-presidencies").split(" ");

    assertThat(Run.of(asked).out()).contains("inferred: ");
    assertThat(Run.of(byItself).out()).isNotEmpty().doesNotContain("inferred: ");
  }
}

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
import org.junit.jupiter.params.provider.ValueSource;

/** Tests answers according to one or more sources of a record. */
class AccordingToTest {
  private static final String RECORD = """
      {"format": "cbss-model/1",
       "sources": [{"id": "report", "title": "Report"}, {"id": "news", "title": "News"}, {"id": "blog", "title": "Blog"}],
       "organizations": [{"id": "council", "name": "Council", "kind": "other"}],
       "presidencies": [
        {"id": "dk", "organization": "council", "country": "DK", "period": "2018-07-01/2019-06-30",
         "citations": [{"source": "report"}, {"source": "news", "about": "period", "says": "/2019-05-31"}]},
        {"id": "lt", "organization": "council", "country": "LT", "period": "2019-07-01/2020-06-30", "title": "Lithuania presides",
         "citations": [
          {"source": "report"}, {"source": "news", "about": "period", "says": "2019-06-01/"},
          {"source": "blog", "about": "organization", "says": "lakes"},
          {"source": "blog", "about": "title", "says": "Winter presidency"}]},
        {"id": "no", "organization": "council", "country": "NO", "period": "2020-07-01/2021-06-30"}]}
      """;

  private static final String NEWS = """
      cbss: 2 values are those of news
      cbss: not mentioned, and as in the record: council, no
      """;

  @TempDir
  Path folder;

  private Run ask(String... args) {
    try {
      String file = Files.writeString(folder.resolve("record.json"), RECORD).toString();
      return Run.of(Stream.concat(Stream.of(args), Stream.of(file)).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void answersAccordingToASource() {
    Run run = ask("who", "--on", "2019-06-15", "--according-to", "news");

    assertThat(run.out()).isEqualTo("""
        On 15 June 2019

        Council
          certain    Lithuania  from 1 June 2019 to 30 June 2020
        """);
    assertThat(run.err()).isEqualTo(NEWS);
    assertThat(run.code()).isZero();
    assertThat(ask("who", "--on", "2019-06-15").out()).contains("Denmark");
  }

  @Test
  void prefersTheSourceThatIsGivenFirst() {
    assertThat(ask("rota", "--according-to", "report", "--according-to", "news").out())
        .contains("from 1 July 2018 to 30 June 2019");
    assertThat(ask("rota", "--according-to", "news", "--according-to", "report").out())
        .contains("from 1 July 2018 to 31 May 2019");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who --during 2019",
        "rota",
        "brief -p lt",
        "brief --format markdown",
        "changes --from 2019 --to 2020",
        "search Lithuania",
        "timeline -o -"
      })
  void isAnOptionOfEachQuestion(String line) {
    Run run = ask((line + " --according-to news").split(" "));

    assertThat(run.err()).isEqualTo(NEWS);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void searchesWhatASourceSays() {
    Run run = ask("search", "--according-to", "blog", "Winter");

    assertThat(run.out()).startsWith("Found: 2");
    assertThat(run.err()).isEqualTo("""
        cbss: 1 value is that of blog
        cbss: not used: blog on /presidencies/1/organization: lakes
        cbss: not mentioned, and as in the record: council, dk, no
        """);
  }

  @Test
  void suggestsAKnownSource() {
    Run run = ask("rota", "--according-to", "new");

    assertThat(run.err()).isEqualTo("cbss: unknown source \"new\"; did you mean news?\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(ask("rota", "--according-to", "parliament").err())
        .isEqualTo("cbss: unknown source \"parliament\"; known: report, news, blog\n");
  }

  @Test
  void saysIfTheClaimsDoNotFitTogether() throws IOException {
    Path file = Files.writeString(folder.resolve("circle.json"), """
        {"format": "cbss-model/1",
         "sources": [{"id": "news", "title": "News"}],
         "organizations": [
          {"id": "one", "name": "One", "kind": "other", "partOf": "two"},
          {"id": "two", "name": "Two", "kind": "other", "citations": [{"source": "news", "about": "partOf", "says": "one"}]}]}
        """);
    Run run = Run.of("rota", "--according-to", "news", file.toString());

    assertThat(run.err())
        .startsWith("cbss: --according-to news: ")
        .contains("one")
        .contains("two");
    assertThat(run.code()).isEqualTo(2);
  }
}

package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbss.model.testing.Markup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the files and messages of {@code cbss timeline}. */
class TimelineCommandTest {

  @TempDir
  Path folder;

  private String draw(String name, String... more) throws IOException {
    Path output = folder.resolve(name);
    List<String> args = new ArrayList<>(List.of("timeline", "-o", output.toString()));
    args.addAll(List.of(more));
    if (List.of(more).stream().noneMatch(word -> word.endsWith(".json"))) {
      args.add("cbss-presidencies");
    }
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(output);
  }

  private String record(String json) throws IOException {
    return Files.writeString(folder.resolve("record.json"), json).toString();
  }

  @Test
  void drawsPageAndPicture() throws IOException {
    assertThat(draw("rota.html"))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains(
            "<h1 dir=\"auto\">CBSS presidencies since 1992</h1>",
            ">Finland</text>",
            "from 1 July 2019 to 30 June 2020");
    assertThat(draw("rota.svg"))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("<title id=\"title\">CBSS presidencies since 1992</title>", "<desc id=\"desc\">");
  }

  @Test
  void reportsUndrawnEntries() {
    Run run = Run.of("timeline", "-o", folder.resolve("rota.html").toString(), "cbss-presidencies");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("cbss: not drawn, since the time is not known: 2 entries\n");
  }

  @Test
  void linksNoSourceOfVeryLongAddress() throws IOException {
    String file = record("""
        {"format": "cbss-model/1",
         "sources": [{"id": "a", "title": "A", "url": "http://short"}, {"id": "b", "title": "B", "url": "http://LONG"}],
         "organizations": [{"id": "o", "name": "O", "kind": "other", "period": "2000/2001",
           "citations": [{"source": "a"}, {"source": "b"}]}]}
        """.replace("LONG", "long/".repeat(400)));

    assertThat(draw("long.html", file))
        .contains("href=\"http://short\">A</a>", "<cite dir=\"auto\">B</cite>");
  }

  @Test
  void loadsNothingElse() throws IOException {
    String page = draw("rota.html");
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("@import", "<link rel=\"stylesheet\"", " src=\"");
    Matcher loads = Pattern.compile("<(?:link|script|image|use|iframe)[^>]*>").matcher(page);
    assertThat(loads.results().map(result -> result.group()))
        .containsExactly("<link rel=\"icon\" href=\"data:,\">", "<script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "picture.svg"})
  void writesSameBytesAgain(String name) throws IOException {
    String file = record(TimelineRecords.large(500));
    byte[] first = draw("1" + name, file).getBytes(StandardCharsets.UTF_8);
    assertThat(draw("2" + name, file).getBytes(StandardCharsets.UTF_8)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "picture.svg"})
  void escapesMarkupInNames(String name) throws IOException {
    String text = draw(name, record(TimelineRecords.hostile()));
    assertThat(text)
        .contains("&lt;script&gt;window.pwned = 1&lt;/script&gt;", "&amp;amp; ]]&gt;")
        .doesNotContain("<script>window", "<img");
    Markup.assertBalanced(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rota.html", "rota.svg"})
  void writesBalancedMarkup(String name) throws IOException {
    Markup.assertBalanced(draw(name));
  }

  @Test
  void narrowsToDaysAndLanes() throws IOException {
    String page = draw(
        "part.html", "--from", "2019-07", "--to", "2020-06-30", "--lane", "presidencies,Meetings");
    assertThat(page)
        .contains("2019 to 2020: 1 presidency and 3 meetings.")
        .contains(">Denmark</text>")
        .doesNotContain(">Finland</text>", ">Lithuania</text>");
  }

  @Test
  @Tag("slow")
  void limitsEntriesAndSaysSo() throws IOException {
    Path output = folder.resolve("large.html");
    Run run = Run.of("timeline", record(TimelineRecords.large(10_000)), "-o", output.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("cbss: shows 5,000 of ")
        .endsWith("; narrow with --from, --to or --lane, or raise --limit\n");
    assertThat(Files.readString(output)).contains("<p class=\"notice\">Shows 5,000 of ");
    assertThat(Files.size(output)).isLessThan(10_000_000);
  }

  @Test
  @Tag("slow")
  void drawsTenThousandRecordsAtOnce() throws IOException {
    String file = record(TimelineRecords.large(10_000));
    assertTimeout(Duration.ofSeconds(60), () -> draw("all.html", file, "--limit", "100000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o out.png|cbss: out.png ends neither in .html nor in .svg; rename it, or give --format",
        "-o |cbss: the name of the output file is empty",
        "-o out.html --from 2020 --to 2019|cbss: --to 2019 is before --from 2020",
        "-o out.html --from [..2020]|cbss: invalid date \"[..2020]\": write a date as 2020-05-06, 2020-05 or 2020, or today",
        "-o out.html --limit 0|cbss: --limit must be at least 1 but was 0",
        "-o no/such/folder/out.html|cbss: cannot write no/such/folder/out.html: no such file or folder",
        "no-such-file.json -o out.html|cbss: cannot find file no-such-file.json",
      })
  void reportsWrongUsageInOneLine(String line) {
    String[] parts = line.split("\\|");
    Run run = Run.of(("timeline cbss-presidencies " + parts[0]).split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(parts[1] + "\n");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "timeline cbss-presidencies -o out.html --lane nonsense",
        "timeline cbss-presidencies -o out.html --limit many"
      })
  void refusesWrongOptions(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty().doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
  }
}

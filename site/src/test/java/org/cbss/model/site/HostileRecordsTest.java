package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cbss.model.Dataset;
import org.cbss.model.HttpUrl;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.SourceFile;
import org.cbss.model.testing.Data;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records that somebody made to break pages. */
class HostileRecordsTest {
  private static final int MEGABYTE = 1_000_000;
  private static final String NAME =
      "</script><script>window.pwned = 1</script><img src=x onerror=\"window.pwned = 2\">'&amp;";

  @Test
  void textStaysText() {
    Dataset dataset = Data.dataset(
        Data.organization("lc").name(Data.text(NAME)).note(Data.text(NAME)).build(),
        Data.source("s").toBuilder()
            .title(Data.text(NAME))
            .text(NAME)
            .url(HttpUrl.of("https://example.org/?a='b'&c=%22"))
            .build());
    MadeSite site = MadeSite.of(dataset.toBuilder().title(Data.text(NAME)).build());

    site.pages().forEach(path -> {
      Document page = site.page(path);
      assertThat(page.select("img, [onerror]")).as(path).isEmpty();
      assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
          .isEmpty();
    });
    assertThat(site.page("organizations/lc.html").select("h1").text()).isEqualTo(NAME);
    assertThat(site.page("organizations/lc.html").title()).startsWith(NAME);
    assertThat(site.text("search-1.js")).doesNotContain("</script>");
  }

  @Test
  void directionOverridesAreShown() {
    MadeSite site = MadeSite.of(
        Data.dataset(Data.organization("lc").name(Data.text("a\u202Eb\u0007c")).build()));

    assertThat(site.page("organizations/lc.html").select("h1").text())
        .isEqualTo("a\\u202eb\\u0007c");
  }

  @Test
  @Tag("slow")
  void splitsPageOfLongNote() {
    String note = "A word & <more> ".repeat(MEGABYTE);
    Organization organization = Data.organization("lc").note(Data.text(note)).build();
    MadeSite site = MadeSite.of(Data.dataset(organization));

    assertPagesAreBounded(site);
    StringBuilder read = new StringBuilder();
    for (int part = 1;
        site.files.containsKey(Addresses.part("organizations/lc.html", part));
        part++) {
      for (Element each :
          site.page(Addresses.part("organizations/lc.html", part)).select("[id^=note] .value")) {
        read.append(each.wholeText());
      }
    }
    assertThat(read.toString()).isEqualTo(note);
    assertThat(site.files).containsKey("organizations/lc.jsonld");
  }

  private static void assertPagesAreBounded(MadeSite site) {
    site.pages()
        .forEach(path -> assertThat(site.files.get(path).length).as(path).isLessThan(MEGABYTE));
  }

  @Test
  @Tag("slow")
  void longTextsEverywhereHaveBoundedPages() {
    String more = "a word & <more> ".repeat(MEGABYTE / 160);
    String json = Pattern.compile(
            "(\"(?:title|name|text|note|vision|focus|topic|place|publisher|at|"
                + "quote|en|da)\": \"[^\"\\\\]*)\"")
        .matcher(new DatasetWriter().toJson(MadeSite.dataset("danish-presidency-2019-2020")))
        .replaceAll("$1 " + more + "\"");
    Dataset dataset = new DatasetReader().read(SourceFile.of("long.json", json)).orElseThrow();
    MadeSite site = MadeSite.of(dataset);

    assertThat(json.length()).isGreaterThan(100 * more.length());
    assertPagesAreBounded(site);
    assertThat(site.files.keySet()).anyMatch(path -> path.endsWith(".2.html"));
  }

  @Test
  void fiveHundredLanguagesHaveBoundedPages() {
    Map<LanguageTag, String> names = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      names.put(
          LanguageTag.of(String.format(Locale.ROOT, "q%c%c", 'a' + i / 26, 'a' + i % 26)),
          "Name " + i);
    }
    MadeSite site = MadeSite.of(Data.dataset(
        Data.organization("lc").name(LocalizedText.of(new TreeMap<>(names))).build()));

    assertThat(site.files.keySet().stream().filter(path -> path.endsWith("organizations/lc.html")))
        .hasSize(SiteRecord.MAX_LANGUAGES);
    assertPagesAreBounded(site);
    String facts = site.page("organizations/lc.html").select("dd").text();
    assertThat(facts).contains("Name 499");
    assertThat(site.page("organizations/lc.html").select("dd [lang=qtf]")).hasSize(1);
  }
}

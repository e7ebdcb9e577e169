package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.Everything;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of a site, as a browser follows them. */
class SiteTest {
  private static final String ROOT = "https://site.test/";

  static Stream<String> shipped() {
    return MadeSite.shipped();
  }

  static Stream<Long> seeds() {
    return Seeds.first(8).boxed();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyLinkOfShippedRecordsResolves(String name) {
    assertThat(brokenLinks(MadeSite.ofShipped(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Tag("slow")
  void everyLinkOfGeneratedRecordsResolves(long seed) {
    MadeSite site = MadeSite.of(GeneratedDatasets.resolved(seed));

    assertThat(brokenLinks(site)).as(Seeds.replay(seed)).isEmpty();
    assertThat(site.files.keySet().stream().map(String::toLowerCase)).doesNotHaveDuplicates();
  }

  private static List<String> brokenLinks(MadeSite site) {
    List<String> broken = new ArrayList<>();
    Map<String, Set<String>> anchors = new HashMap<>();
    List<String[]> links = new ArrayList<>();
    site.pages().forEach(path -> {
      Document page = site.page(path);
      List<String> ids = page.select("[id]").eachAttr("id");
      if (anchors.put(path, new HashSet<>(ids)) != null || anchors.get(path).size() < ids.size()) {
        broken.add(path + " has an anchor twice");
      }
      for (Element element : page.select("[href], [src]")) {
        String link = element.absUrl(element.hasAttr("href") ? "href" : "src");
        if (link.startsWith(ROOT)) {
          links.add(new String[] {path, link.substring(ROOT.length())});
        }
      }
    });
    for (String[] link : links) {
      String[] target = link[1].split("#", 2);
      if (!site.files.containsKey(target[0])) {
        broken.add(link[0] + " -> " + link[1]);
      } else if (target.length > 1 && !anchors.get(target[0]).contains(target[1])) {
        broken.add(link[0] + " has no anchor " + link[1]);
      }
    }
    return broken;
  }

  @Test
  void everyRecordHasPage() {
    Dataset dataset = Everything.dataset();
    MadeSite site = MadeSite.of(dataset);

    dataset.entities().forEach(entity -> assertThat(site.files).containsKey(Addresses.of(entity)));
    dataset.mandates().stream()
        .flatMap(mandate -> mandate.areas().stream())
        .forEach(area -> assertThat(site.files).containsKey(Addresses.of(area)));
  }

  @Test
  void givesSameBytesEveryTime() {
    Dataset dataset = MadeSite.dataset("arctic-council");

    assertThat(changed(MadeSite.of(dataset), MadeSite.of(dataset))).isEmpty();
  }

  @Test
  void changedFactChangesFewPages() {
    Dataset dataset = MadeSite.dataset("arctic-council");
    List<Organization> organizations = new ArrayList<>(dataset.organizations());
    Organization first = organizations.get(0);
    organizations.set(0, first.toBuilder().note(LocalizedText.of("A new note.")).build());
    Dataset other = dataset.toBuilder().organizations(organizations).build();

    assertThat(changed(MadeSite.of(dataset), MadeSite.of(other)))
        .containsExactlyInAnyOrder(Addresses.of(first), LinkedData.RECORD, "record.ndjson");
  }

  private static List<String> changed(MadeSite before, MadeSite after) {
    Set<String> paths = new HashSet<>(before.files.keySet());
    paths.addAll(after.files.keySet());
    return paths.stream()
        .filter(path -> !Arrays.equals(before.files.get(path), after.files.get(path)))
        .toList();
  }

  @Test
  void pagesWithoutDayTellNoDay() {
    MadeSite site = MadeSite.of(MadeSite.dataset("cbss-presidencies"), SiteOptions.defaults());

    assertThat(site.page("index.html").select("#today")).isEmpty();
  }

  @Test
  void pagesHaveLanguagesOfRecord() {
    Dataset dataset = Data.dataset(Data.organization("lc")
        .name(LocalizedText.of(
            Map.of(LanguageTag.ENGLISH, "Lakes Council", LanguageTag.of("ar"), "مجلس البحيرات")))
        .build());
    MadeSite site = MadeSite.of(dataset);

    Document english = site.page("organizations/lc.html");
    Document arabic = site.page("lang/ar/organizations/lc.html");
    assertThat(english.select("h1").text()).isEqualTo("Lakes Council");
    assertThat(arabic.select("h1 [lang=ar][dir=auto]").text()).isEqualTo("مجلس البحيرات");
    assertThat(english.select(".languages a").attr("abs:href"))
        .isEqualTo(ROOT + "lang/ar/organizations/lc.html");
    assertThat(arabic.select(".languages a").attr("abs:href"))
        .isEqualTo(ROOT + "organizations/lc.html");
  }

  @Test
  void translationSetsWordsAndDirection() {
    Dataset dataset = Data.dataset(Data.organization("lc")
            .name(LocalizedText.of(LanguageTag.of("ar"), "مجلس"))
            .build())
        .toBuilder()
        .language(LanguageTag.of("ar"))
        .build();
    SiteOptions options = SiteOptions.defaults()
        .withWords(LanguageTag.of("ar"), Map.of("direction", "rtl", "section.facts", "حقائق"));
    Document page = MadeSite.of(dataset, options).page("organizations/lc.html");

    assertThat(page.select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("#facts").text()).isEqualTo("حقائق");
    assertThat(page.select("nav a").eachText()).contains("Organizations", "Search");
  }

  @Test
  void marksDayOfHomeAsEnglish() {
    Dataset dataset =
        Everything.dataset().toBuilder().language(LanguageTag.of("da")).build();
    SiteOptions options = SiteOptions.defaults()
        .on(LocalDate.of(2020, 5, 6))
        .withWords(LanguageTag.of("da"), Map.of("section.today", "Den"));
    Document home = MadeSite.of(dataset, options).page("index.html");

    assertThat(home.select("h2#today").text()).isEqualTo("Den 6 May 2020");
    assertThat(home.select("h2#today [lang=en]").text()).isEqualTo("6 May 2020");
  }

  @Test
  void refusesWordsThatNoPageHas() {
    assertThatThrownBy(() ->
            SiteOptions.defaults().withWords(LanguageTag.of("da"), Map.of("section.fact", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("section.fact");
  }

  @Test
  void downloadsAreFilesThatHomeLinks() {
    SiteOptions options = SiteOptions.defaults()
        .withDownload(new Download("tables/people.csv", "People (CSV)", out -> out.write('x')));
    MadeSite site = MadeSite.of(Everything.dataset(), options);

    assertThat(site.text("tables/people.csv")).isEqualTo("x");
    assertThat(site.page("index.html").select("#machines ~ dl a[href=tables/people.csv]"))
        .hasSize(1);
    assertThat(site.page("index.html").text()).contains("People (CSV)");
  }

  @Test
  void listLinksItsTable() {
    SiteOptions options =
        SiteOptions.defaults().withDownload(Download.table("people", out -> out.write('x')));
    MadeSite site = MadeSite.of(Everything.dataset(), options);

    assertThat(site.page("people/index.html").select("a[href=../tables/people.csv]"))
        .hasSize(1);
    assertThat(site.page("posts/index.html").select("[href$=.csv]")).isEmpty();
  }

  @Test
  void everyPageLinksFilesForMachines() {
    MadeSite site = MadeSite.of(Everything.dataset());

    site.pages()
        .forEach(path -> assertThat(site.page(path).select("footer a").eachAttr("abs:href"))
            .as(path)
            .containsExactly(
                ROOT + path.replaceFirst("^((lang/[^/]+/)?).*", "$1") + "index.html#machines"));
  }

  @Test
  void refusesTwoDownloadsOfOnePath() {
    SiteOptions options =
        SiteOptions.defaults().withDownload(Download.table("people", out -> out.write('x')));

    assertThatThrownBy(
            () -> options.withDownload(new Download("tables/People.csv", "x", out -> {})))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesDownloadOutsideSite() {
    assertThatThrownBy(() -> new Download("../x.csv", "x", out -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

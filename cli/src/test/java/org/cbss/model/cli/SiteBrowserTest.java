package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cbss.model.records.ShippedRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the pages of sites in a browser. Skipped, with a message, if there is none. */
@Tag("browser")
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteBrowserTest {
  private static final String TAB = "\uE004";
  private static final String ENTER = "\uE007";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'";

  /** A record in a language that is written from right to left, with names that are not. */
  private static final String ARABIC = """
      {"format": "cbss-model/1", "title": "مجلس البحيرات", "language": "ar",
       "sources": [{"id": "source", "title": "محضر الجلسة", "url": "https://example.org/minutes"}],
       "organizations": [{"id": "council", "name": "مجلس البحيرات", "kind": "other", "period": "1990/..",
         "note": "أنشئ المجلس في Reykjavík سنة 1990 (انظر \\"Minutes\\", page 3)."}],
       "people": [{"id": "person", "name": "ليلى حداد"}],
       "posts": [{"id": "post", "title": "الأمين العام", "organization": "council"}],
       "presidencies": [
         {"id": "first", "organization": "council", "country": "IS", "period": "2018-07-01/2019-06-30"},
         {"id": "second", "organization": "council", "country": "DK", "period": "2019-09-01/2020-06-30",
          "citations": [{"source": "source", "at": "صفحة 3", "quote": "تتولى الدنمارك الرئاسة"}]}],
       "personnelTerms": [{"id": "term", "person": "person", "post": "post", "period": "2019/2021"}]}
      """;

  private static final String ARABIC_WORDS = """
      direction=rtl
      section.facts=حقائق
      section.rota=الرئاسات
      section.sources=المصادر
      kinds.presidencies=الرئاسات
      page.search=بحث
      """;

  private static final Set<String> PAGES = new TreeSet<>();

  @TempDir
  static Path folder;

  private @Nullable Browser browser;
  private @Nullable FolderServer server;

  @BeforeAll
  void start() throws IOException {
    browser = Browser.startFor(getClass());
    for (String name : ShippedRecords.names()) {
      write(name, name);
    }
    Path hostile = Files.writeString(folder.resolve("hostile.json"), TimelineRecords.hostile());
    write(hostile.toString(), "hostile");
    Path arabic = Files.writeString(folder.resolve("arabic.json"), ARABIC);
    Path words = Files.writeString(folder.resolve("words_ar.properties"), ARABIC_WORDS);
    write(arabic.toString(), "arabic", "--words", words.toString());
    server = new FolderServer(folder, POLICY);
  }

  private static void write(String record, String name, String... more) throws IOException {
    Path site = folder.resolve(name);
    List<String> args =
        new ArrayList<>(List.of("site", record, "-o", site.toString(), "--on", "2020-05-06"));
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    PAGES.addAll(largestOfEachFolder(site));
  }

  /** Returns the pages at the root of a site, and of each folder the list and the largest other page. */
  private static List<String> largestOfEachFolder(Path site) throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site)) {
      files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
    }
    Map<Path, Path> largest = new TreeMap<>();
    for (Path page : pages) {
      if (!isList(page, site)) {
        largest.merge(
            page.getParent(), page, (a, b) -> a.toFile().length() >= b.toFile().length() ? a : b);
      }
    }
    return pages.stream()
        .filter(page -> isList(page, site) || largest.containsValue(page))
        .map(page -> folder.relativize(page).toString())
        .toList();
  }

  private static boolean isList(Path page, Path site) {
    return page.endsWith("index.html") || site.equals(page.getParent());
  }

  @AfterAll
  void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  /** Asserts that the pages wrote nothing to the console. */
  @AfterEach
  void consoleIsSilent() {
    assertThat(browser().console()).isEqualTo("{\"value\":[]}");
    browser().prefersColorScheme("light");
  }

  private Browser browser() {
    return Objects.requireNonNull(browser);
  }

  private URI served(String page) {
    return Objects.requireNonNull(server).address(page);
  }

  private static URI file(String page) {
    return folder.resolve(page).toUri();
  }

  @Test
  void fitsWidthOfWindow() {
    for (String page : PAGES) {
      browser().open(file(page), 1280, 900);
      assertThat(width()).as(page).isLessThanOrEqualTo(1280);
      browser().resize(390, 900);
      assertThat(width()).as(page).isLessThanOrEqualTo(390);
    }
  }

  private int width() {
    return Integer.parseInt(browser().run("return String(document.documentElement.scrollWidth)"));
  }

  @Test
  void worksUnderStrictPolicy() {
    for (String page : PAGES) {
      browser().open(served(page), 1280, 900);
      assertThat(browser().run("return getComputedStyle(document.body).maxWidth"))
          .as(page)
          .isEqualTo("1152px");
      assertThat(
              browser()
                  .lines(
                      "return [...document.images].filter(i => !i.complete || !i.naturalWidth).map(i => i.src)"))
          .as(page)
          .isEmpty();
    }
  }

  @Test
  void writesFromRightToLeft() {
    for (String page : PAGES.stream().filter(each -> each.startsWith("arabic/")).toList()) {
      browser().open(file(page), 390, 900);
      assertThat(browser().lines("""
          const at = document.querySelector('main').getBoundingClientRect();
          return [...document.querySelectorAll('h1, h2, .kind, th:first-child, dt')].filter(e => {
            const range = document.createRange();
            range.selectNodeContents(e);
            const text = range.getBoundingClientRect();
            return text.width > 0 && Math.abs(at.right - text.right) > 12;
          }).map(e => e.outerHTML)""")).as(page).isEmpty();
      assertThat(browser().run("return document.documentElement.lang + ' ' + document.dir"))
          .isEqualTo("ar rtl");
    }
  }

  /** At the width of a printed page of A4, also if somebody has filtered its tables and left out the reasons. */
  @Test
  void printsAllOfPage() {
    for (String page : PAGES) {
      browser().open(file(page), 718, 1000);
      browser().run("""
          document.querySelectorAll('.filter input').forEach(input => {
            input.value = 'no row has this';
            input.dispatchEvent(new Event('input'));
          });
          return ''""");
      browser().prints();
      List<String> missing = browser().lines("""
          return [...document.querySelectorAll('main *')]
              .filter(e => !e.closest('.filter, form, noscript') && e.textContent.trim() && e.tagName !== 'OPTION')
              .filter(e => !e.checkVisibility({contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true}) || !e.getClientRects().length)
              .map(e => e.outerHTML.slice(0, 200).replace(/\\s+/g, ' '))""");
      assertThat(missing).as(page).isEmpty();
      assertThat(width()).as(page).isLessThanOrEqualTo(718);
      browser().prefersColorScheme("light");
    }
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 390"})
  @Tag("ci")
  void isAccessible(String scheme, int width) throws IOException {
    String axe;
    try (InputStream in = Objects.requireNonNull(
        getClass().getClassLoader().getResourceAsStream("axe.min.js"), "axe-core")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser().prefersColorScheme(scheme);
    for (String page : PAGES) {
      browser().open(served(page), width, 900);
      browser().run(axe + ";return ''");
      List<String> violations = browser().lines("""
          const found = await axe.run(document);
          if (found.passes.length < 10) return ['only ' + found.passes.length + ' rules ran'];
          return found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))""");
      assertThat(violations).as(page).isEmpty();
    }
  }

  @Test
  void searchesFromFile() {
    browser().open(file("danish-presidency-2019-2020/search.html"), 1280, 900);
    browser().run("document.querySelector('form input').focus(); return ''");
    browser().press("h", 1);
    browser().press("e", 1);
    browser().press("i", 1);
    browser().press("b", 1);

    assertThat(browser().run("return document.querySelector('#results a').textContent"))
        .isEqualTo("Turid Heiberg");
    browser().press(TAB, 1);
    browser().press(ENTER, 1);
    assertThat(browser().run("return document.querySelector('h1').textContent"))
        .isEqualTo("Turid Heiberg");
  }

  private static final String FOCUSABLE = """
      const word = e => e.outerHTML.slice(0, 80).replace(/\\s+/g, ' ');
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "danish-presidency-2019-2020/presidencies/dk-2019.html",
        "danish-presidency-2019-2020/index.html",
        "danish-presidency-2019-2020/search.html",
        "cbss-presidencies/organizations/cbss.html",
        "eu-council/open-questions.html",
        "nordic-council-of-ministers/sources/index.html",
        "arabic/organizations/council.html"
      })
  void reachesEverythingByKeyboard(String page) {
    browser().open(file(page), 1280, 900);
    openReasonsByKeyboard();
    List<String> expected = browser()
        .lines(
            FOCUSABLE
                + "return [...document.querySelectorAll('a[href], [tabindex=\"0\"], summary, input, button')].map(word)");
    browser().run(FOCUSABLE + """
        document.activeElement.blur();
        getSelection().collapse(document.body, 0);
        window.reached = [];
        window.unseen = [];
        addEventListener('focusin', event => {
          reached.push(word(event.target));
          const at = event.target.getBoundingClientRect();
          if (at.width * at.height < 4 || getComputedStyle(event.target).outlineStyle === 'none') unseen.push(word(event.target));
        });
        return ''""");
    browser().press(TAB, expected.size());

    assertThat(browser().lines("return reached")).isEqualTo(expected);
    assertThat(browser().lines("return unseen")).isEmpty();
  }

  /** Opens the reasons of inferred times, of which those of only some pages have any. */
  private void openReasonsByKeyboard() {
    int count = Integer.parseInt(
        browser().run("return String(document.querySelectorAll('summary').length)"));
    for (int i = 0; i < count; i++) {
      browser().run("document.querySelectorAll('summary')[" + i + "].focus(); return ''");
      browser().press(ENTER, 1);
    }
    assertThat(browser().run("return String(document.querySelectorAll('details[open]').length)"))
        .isEqualTo(Integer.toString(count));
  }

  @Test
  void filtersAndSortsTable() {
    browser().open(file("arctic-council/sources/index.html"), 1280, 900);
    browser().run("document.querySelector('.filter input').focus(); return ''");
    "assumes".chars().forEach(key -> browser().press(Character.toString(key), 1));
    assertThat(
            browser()
                .lines(
                    "return [...document.querySelectorAll('tbody tr')].filter(r => !r.hidden).map(r => r.cells[0].querySelector('a').textContent.toLowerCase())"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains("assumes"));

    browser().run("document.querySelector('th button').click(); return ''");
    assertThat(browser().run("return document.querySelector('th').getAttribute('aria-sort')"))
        .isEqualTo("ascending");
    assertThat(
            browser()
                .lines(
                    "return [...document.querySelectorAll('tbody tr')].map(r => r.cells[0].textContent.trim().slice(0, 1))"))
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void briefingIsOnePage() throws IOException {
    Path page = folder.resolve("briefing.html");
    Run run = Run.of("brief", "danish-presidency-2019-2020", "--format", "html");
    Files.writeString(page, run.out());
    browser().open(page, 390, 900);

    assertThat(browser().run("return document.querySelector('h1').textContent"))
        .isEqualTo("Danish Presidency 2019-2020: Council of the Baltic Sea States");
    assertThat(browser().run("return getComputedStyle(document.body).maxWidth"))
        .isEqualTo("1152px");
    assertThat(
            browser()
                .run(
                    "return String(document.querySelectorAll('link[rel=stylesheet], script, img').length)"))
        .isEqualTo("0");
  }
}

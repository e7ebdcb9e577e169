package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  @TempDir
  static Path folder;

  private @Nullable Browser browser;
  private @Nullable FolderServer server;

  @BeforeAll
  void start() throws IOException {
    Optional<String> missing = Browser.missing();
    missing.ifPresent(program -> System.err.println("SKIPPED: SiteBrowserTest, since there is no "
        + program + "; on Debian: apt-get install chromium chromium-driver"));
    assumeTrue(missing.isEmpty(), "a browser");
    for (String name : ShippedRecords.names()) {
      write(name, name);
    }
    Path hostile = Files.writeString(folder.resolve("hostile.json"), TimelineRecords.hostile());
    write(hostile.toString(), "hostile");
    server = new FolderServer(folder, POLICY);
    browser = Browser.start();
  }

  private static void write(String record, String name) {
    Run run = Run.of("site", record, "-o", folder.resolve(name).toString(), "--on", "2020-05-06");
    assertThat(run.code()).as(run.err()).isZero();
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

  private static final String PAGES = """
      danish-presidency-2019-2020/index.html
      danish-presidency-2019-2020/presidencies/dk-2019.html
      danish-presidency-2019-2020/mandates/index.html
      danish-presidency-2019-2020/open-questions.html
      danish-presidency-2019-2020/search.html
      cbss-presidencies/organizations/cbss.html
      eu-council/organizations/eu-council.html
      eu-council/open-questions.html
      arctic-council/sources/index.html
      nordic-council-of-ministers/decisions/index.html
      hostile/index.html
      hostile/presidencies/index.html
      """;

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void fitsWidthOfWindow(int width) {
    for (String page : PAGES.lines().toList()) {
      browser().open(file(page), width, 900);
      String widest = browser().run("return String(document.documentElement.scrollWidth)");
      assertThat(Integer.parseInt(widest)).as(page).isLessThanOrEqualTo(width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void worksUnderStrictPolicy(int width) {
    for (String page : PAGES.lines().toList()) {
      browser().open(served(page), width, 900);
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

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
  @Tag("ci")
  void isAccessible(String scheme, int width) throws IOException {
    String axe;
    try (InputStream in = Objects.requireNonNull(
        getClass().getClassLoader().getResourceAsStream("axe.min.js"), "axe-core")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser().prefersColorScheme(scheme);
    for (String page : PAGES.lines().toList()) {
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

  @Test
  void reachesEveryLinkByTab() {
    browser().open(file("danish-presidency-2019-2020/presidencies/dk-2019.html"), 1280, 900);
    List<String> expected = browser()
        .lines(
            "return [...document.querySelectorAll('a[href], [tabindex=\"0\"], summary, input, button')].map(e => e.outerHTML.slice(0, 80).replace(/\\s+/g, ' '))");
    browser().run("""
        window.reached = [];
        addEventListener('focusin', event => reached.push(event.target.outerHTML.slice(0, 80).replace(/\\s+/g, ' ')));
        return ''""");
    browser().press(TAB, expected.size());

    assertThat(browser().lines("return reached")).isEqualTo(expected);
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

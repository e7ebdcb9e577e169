package org.cbss.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cbss.model.records.ShippedRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the page in a browser. Skipped, with a message, if there is none. */
@Tag("browser")
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineBrowserTest {
  private static final String TAB = "\uE004";
  private static final String ESCAPE = "\uE00C";

  /** A script for all entries that the picture shows at the current width. */
  private static final String ENTRIES =
      "const entries = [...document.querySelectorAll('.entry')].filter(e => e.getBoundingClientRect().width > 0);";

  @TempDir
  static Path folder;

  private @Nullable Browser browser;

  @BeforeAll
  void start() throws IOException {
    browser = Browser.startFor(getClass());
  }

  @AfterAll
  void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  /** Asserts that the page wrote nothing to the console. */
  @AfterEach
  void consoleIsSilent() {
    assertThat(browser().console()).isEqualTo("{\"value\":[]}");
    browser().prefersColorScheme("light");
  }

  private Browser browser() {
    return Objects.requireNonNull(browser);
  }

  private static String shipped(String name) {
    return new String(ShippedRecords.file(name).bytes(), StandardCharsets.UTF_8);
  }

  /** Draws one of the records of these tests. */
  private static Path draw(String output, String record) throws IOException {
    String json = switch (record) {
      case "hostile" -> TimelineRecords.hostile();
      case "large" -> TimelineRecords.large(1_000);
      case "danish" -> shipped(ShippedRecords.DANISH_PRESIDENCY);
      default -> shipped(ShippedRecords.CBSS_PRESIDENCIES);
    };
    Path file = Files.writeString(folder.resolve("record.json"), json);
    Path page = folder.resolve(output);
    assertThat(Run.of("timeline", file.toString(), "-o", page.toString()).code())
        .isZero();
    return page;
  }

  @ParameterizedTest
  @CsvSource({
    "rota, 1280",
    "rota, 390",
    "danish, 1280",
    "danish, 390",
    "hostile, 1280",
    "hostile, 390",
    "large, 1280",
    "large, 390",
    "rota, 360",
    "rota, 1000",
    "rota, 1920"
  })
  void drawsNoOverlaps(String record, int width) throws IOException {
    browser().open(draw("page.html", record), width, 900);
    layOutAll();
    List<String> overlaps = browser().lines(ENTRIES + """
        const seen = [], boxes = [];
        for (const entry of entries) {
          const parts = [...entry.querySelectorAll('text, path, rect:not(.ring)')].map(p => p.getBoundingClientRect());
          const svg = entry.closest('svg').getBoundingClientRect();
          const [label, ...bars] = parts.reverse();
          const clip = b => ({left: Math.max(b.left, svg.left), right: Math.min(b.right, svg.right), top: b.top, bottom: b.bottom});
          if (label.left < svg.left - 1 || label.right > svg.right + 1) seen.push('cut off: ' + entry.textContent);
          if (bars.some(b => b.top < label.bottom - 4)) seen.push('label on bar: ' + entry.textContent);
          for (const b of parts) if (b.width > 0) boxes.push({entry, ...clip(b)});
        }
        for (const b of document.querySelectorAll('h2, .year')) {
          const at = b.getBoundingClientRect();
          if (at.width > 0) boxes.push({entry: b, left: at.left, right: at.right, top: at.top, bottom: at.bottom});
        }
        boxes.sort((a, b) => a.top - b.top);
        for (let i = 0; i < boxes.length; i++) {
          for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom - 0.5; j++) {
            const a = boxes[i], b = boxes[j];
            if (a.entry !== b.entry && a.left < b.right - 0.5 && b.left < a.right - 0.5)
              seen.push(a.entry.textContent + ' on ' + b.entry.textContent);
          }
        }
        return seen;
        """);
    assertThat(overlaps).isEmpty();
    assertThat(browser().run(ENTRIES + "return String(entries.length > 5)")).isEqualTo("true");
  }

  /** Lays out the whole page: browsers skip the parts outside of the window. */
  private void layOutAll() {
    browser()
        .run("document.styleSheets[0].insertRule('* { content-visibility: visible !important; }');"
            + " return ''");
  }

  @ParameterizedTest
  @ValueSource(ints = {1920, 1280, 1121, 719, 390, 320})
  void fitsWidthOfWindow(int width) throws IOException {
    browser().open(draw("page.html", "rota"), width, 900);
    String widest = browser().run("return String(document.documentElement.scrollWidth)");
    assertThat(Integer.parseInt(widest)).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void reachesEveryEntryByTab(int width) throws IOException {
    browser().open(draw("page.html", "rota"), width, 900);
    List<String> expected =
        browser().lines(ENTRIES + "return entries.map(e => e.getAttribute('href'))");
    browser().run("""
        window.reached = [];
        const card = document.getElementById('card');
        addEventListener('focusin', event => {
          const entry = event.target, ring = entry.querySelector('.ring');
          const at = entry.getBoundingClientRect(), told = card.getBoundingClientRect();
          const covered = at.top < told.bottom && told.top < at.bottom && at.left < told.right && told.left < at.right;
          reached.push([entry.getAttribute('href'), ring && getComputedStyle(ring).stroke,
              card.hidden ? 'no card' : covered ? 'covered' : 'card beside it',
              at.top >= 0 && at.bottom <= innerHeight ? 'seen' : 'not seen'].join(', '));
        });
        return '';""");
    browser().press(TAB, expected.size() + 1);
    List<String> reached = browser().lines("return reached");
    assertThat(reached).hasSize(expected.size() + 1);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(reached.get(i + 1))
          .isEqualTo(expected.get(i) + ", rgb(11, 87, 208), card beside it, seen");
    }
  }

  @Test
  void showsAndHidesCard() throws IOException {
    browser().open(draw("page.html", "rota"), 1280, 900);
    browser().press(TAB, 2);
    String card = "const card = document.getElementById('card');";
    assertThat(browser().run(card + "return card.innerText"))
        .contains("Presidency of Finland (Council of the Baltic Sea States)")
        .contains("from March 1992 to 17 March 1993")
        .contains("The communiqué says that Finland chaired during the first year")
        .contains("Communiqué of the second ministerial session, Helsinki");
    assertThat(browser().run(card + """
        const at = card.getBoundingClientRect(), mark = document.activeElement.getBoundingClientRect();
        return String(at.left >= 0 && at.right <= innerWidth && at.bottom <= innerHeight
            && (at.top >= mark.bottom || at.bottom <= mark.top))""")).isEqualTo("true");
    browser().press(ESCAPE, 1);
    assertThat(browser().run(card + "return String(card.hidden)")).isEqualTo("true");
  }

  @Test
  void describesEveryEntry() throws IOException {
    browser().open(draw("page.html", "rota"), 1280, 900);
    assertThat(browser().lines(ENTRIES + """
        return entries.filter(e => !e.getAttribute('aria-label')
            || !document.getElementById(e.getAttribute('aria-describedby')).textContent
            || e.getAttribute('href') !== '#' + e.getAttribute('aria-describedby')).map(e => e.outerHTML);
        """)).isEmpty();
    assertThat(browser().lines("""
        const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
        return ids.filter((id, i) => ids.indexOf(id) !== i)""")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
  void hasEnoughContrast(String scheme, int width) throws IOException {
    browser().prefersColorScheme(scheme);
    browser().open(draw("page.html", "danish"), width, 900);
    browser().press(TAB, 2);
    List<String> faint = browser().lines("""
        const light = c => {
          const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
              .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (a, b) => {
          const [x, y] = [light(a), light(b)];
          return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
        };
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const raised = getComputedStyle(document.getElementById('card')).backgroundColor;
        const faint = [];
        const check = (element, color, least) => {
          const behind = element.closest('#card') ? raised : paper;
          if (!(contrast(color, behind) >= least)) faint.push(element.outerHTML.slice(0, 80) + ' ' + color + ' on ' + behind);
        };
        for (const e of document.querySelectorAll('h1, p, li, h2, h3, span, strong, cite, bdi, a'))
          if (!e.closest('svg')) check(e, getComputedStyle(e).color, 4.5);
        for (const e of document.querySelectorAll('svg text')) check(e, getComputedStyle(e).fill, 4.5);
        for (const e of document.querySelectorAll('.entry rect[class]:not(.ring), .entry path:not(.reach)'))
          check(e, getComputedStyle(e).fill, 3);
        check(document.body, getComputedStyle(document.activeElement.querySelector('.ring')).stroke, 3);
        const dark = light(paper) < 0.2;
        if (dark !== matchMedia('(prefers-color-scheme: dark)').matches) faint.push('wrong scheme: ' + paper);
        return faint;
        """);
    assertThat(faint).isEmpty();
    String paper =
        browser().run("return getComputedStyle(document.documentElement).backgroundColor");
    assertThat(paper).isEqualTo(scheme.equals("dark") ? "rgb(17, 21, 27)" : "rgb(252, 252, 251)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "picture.svg"})
  void showsHostileNamesAsText(String name) throws IOException {
    browser().open(draw(name, "hostile"), 1280, 900);
    browser().press(TAB, 3);
    assertThat(browser().run("return String(window.pwned)")).isEqualTo("undefined");
    assertThat(browser().run("return String(document.querySelectorAll('img, parsererror').length)"))
        .isEqualTo("0");
    assertThat(browser().run("return String(document.querySelectorAll('script').length)"))
        .isEqualTo(name.endsWith("html") ? "1" : "0");
    assertThat(browser().run("return document.querySelector('.entry').getAttribute('aria-label')"))
        .contains(
            "</text><script>window.pwned = 1</script><img src=x onerror=\"window.pwned = 2\">");
  }

  @Test
  void drawsWellFormedPicture() throws IOException {
    browser().open(draw("rota.svg", "rota"), 1280, 900);
    assertThat(
            browser()
                .run(
                    "return document.documentElement.tagName + document.querySelectorAll('parsererror').length"))
        .isEqualTo("svg0");
    browser().press(TAB, 1);
    assertThat(browser().run("return document.activeElement.querySelector('title').textContent"))
        .startsWith(
            "Presidency of Finland (Council of the Baltic Sea States): from March 1992 to 17 March 1993.");
  }

  @Test
  @Tag("ci")
  @Timeout(120)
  void opensTenThousandRecords() throws IOException {
    Path file = Files.writeString(folder.resolve("large.json"), TimelineRecords.large(10_000));
    Path page = folder.resolve("large.html");
    assertThat(Run.of("timeline", file.toString(), "-o", page.toString(), "--limit", "20000")
            .code())
        .isZero();

    browser().open(page, 1280, 900);

    String shown = browser()
        .run(
            "return String(document.querySelector('svg.wide .entry').getBoundingClientRect().width > 0)");
    assertThat(shown).isEqualTo("true");
  }
}

package org.cbss.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.cbss.model.Dataset;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.site.BriefingHtml;
import org.cbss.model.site.Site;
import org.cbss.model.site.SiteOptions;
import org.cbss.model.testing.Everything;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The pages are valid HTML, as the Nu checker sees it. */
@Tag("ci")
class ValidHtmlTest {
  /** The number of checked pages of each folder of a site, since a check takes a quarter of a second. */
  private static final int SAMPLE = 3;

  private static final Pattern MESSAGE = Pattern.compile("\\{\"type\":\"[^}]*\"message\":\"[^}]*}");

  static Stream<Dataset> datasets() {
    return Stream.concat(
        ShippedRecords.names().stream().map(ShippedRecords::read), Stream.of(Everything.dataset()));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void pagesAreValid(Dataset dataset) throws Exception {
    Map<String, byte[]> pages = new TreeMap<>();
    Map<String, Integer> perFolder = new TreeMap<>();
    Site.of(Registry.of(dataset), SiteOptions.defaults().on(LocalDate.of(2020, 5, 6)))
        .forEachFile((path, bytes) -> {
          String folder = path.substring(0, path.lastIndexOf('/') + 1);
          if (path.endsWith(".html") && perFolder.merge(folder, 1, Integer::sum) <= SAMPLE) {
            pages.put(path, bytes);
          }
        });
    List<String> messages = new ArrayList<>();
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      check(page.getValue()).forEach(found -> messages.add(page.getKey() + ": " + found));
    }
    assertThat(messages).isEmpty();
    assertThat(pages).hasSizeGreaterThan(10);
  }

  @Test
  void briefingIsValid() throws Exception {
    Registry registry = Registry.of(ShippedRecords.read(ShippedRecords.DANISH_PRESIDENCY));
    String page = BriefingHtml.write(registry, registry.presidencies().toList().get(0));

    // It takes the style for forbidden, whose hash the policy of the page has; browsers apply it.
    assertThat(check(page.getBytes(StandardCharsets.UTF_8)))
        .filteredOn(message -> !message.contains("Content Security Policy"))
        .isEmpty();
  }

  @Test
  void checkerFindsMistakes() throws Exception {
    assertThat(check("<!DOCTYPE html><p>".getBytes(StandardCharsets.UTF_8)))
        .anySatisfy(message -> assertThat(message).contains("title"));
  }

  private static List<String> check(byte[] page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    validator.setNoLangDetect(true);
    String json = validator.validate(new ByteArrayInputStream(page));
    assertThat(json).contains("\"messages\":[");
    return MESSAGE.matcher(json).results().map(MatchResult::group).toList();
  }
}

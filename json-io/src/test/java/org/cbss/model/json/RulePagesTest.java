package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page, with its description and its actual reports. */
class RulePagesTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");

  private static final Pattern PAGE = Pattern.compile(
      "# (?<id>\\S+)\\n"
          + "\\n(?<severity>Error|Warning|Information)\\. (?<what>\\S.*)\\n"
          + "\\n*## Reported\\n"
          + "\\n*```json\\n(?<reported>.*?)```\\n"
          + "\\n*```(?:text)?\\n(?<report>.*?)```\\n"
          + "\\n*## Accepted\\n"
          + "\\n*```json\\n(?<accepted>.*?)```\\n"
          + "\\n*(?<why>\\S.*)\\n"
          + "\\n*## How to fix it\\n"
          + "\\n*(?<fix>\\S.*)\\n",
      Pattern.DOTALL);

  @Test
  void hasOnePageForEachRule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              rules().map(rule -> rule.id() + ".md").toList());
    }
  }

  @Test
  void listsAllRulesInOrder() throws IOException {
    List<String> rows = rules()
        .map(rule -> "| [%s](rules/%s.md) | %s | %s |"
            .formatted(rule.id(), rule.id(), word(rule.severity()), rule.description()))
        .toList();
    assertThat(Files.readAllLines(PAGES.resolveSibling("rules.md")).stream()
            .filter(line -> line.startsWith("| [")))
        .containsExactlyElementsOf(rows);
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void describesTheRuleAsTheCodeDoes(Rule rule) throws IOException {
    Matcher page = page(rule);
    assertThat(page.group("id")).isEqualTo(rule.id());
    assertThat(page.group("severity")).isEqualToIgnoringCase(rule.severity().name());
    assertThat(page.group("what")).startsWith(rule.description() + " ");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void showsReportOfFirstExample(Rule rule) throws IOException {
    Matcher page = page(rule);
    Report report = validate(page.group("reported"));
    assertThat(TextReport.plain().render(report)).isEqualTo(page.group("report"));
    assertThat(report.countsByRule()).containsKey(rule.id());
    assertThat(gravely(report)).isSubsetOf(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInTheSecondExample(Rule rule) throws IOException {
    Report report = validate(page(rule).group("accepted"));
    assertThat(report.countsByRule()).doesNotContainKey(rule.id());
    assertThat(gravely(report)).isEmpty();
  }

  private static Stream<Rule> rules() {
    return Validator.standard().rules().stream();
  }

  private static Matcher page(Rule rule) throws IOException {
    String text = Files.readString(PAGES.resolve(rule.id() + ".md"));
    Matcher page = PAGE.matcher(text);
    assertThat(page.matches()).as("the shape of the page of %s", rule).isTrue();
    return page;
  }

  private static Report validate(String json) {
    ReadResult result = new DatasetReader().read(SourceFile.of("example.json", json));
    assertThat(result.report().findings()).isEmpty();
    return result.validate(Validator.standard());
  }

  /** Returns the rules of the errors and warnings. */
  private static List<String> gravely(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFORMATION)
        .map(Finding::rule)
        .toList();
  }
}

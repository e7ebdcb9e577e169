package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.change.Editor;
import org.cbss.model.testing.Seeds;
import org.cbss.model.validation.Edit;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Bad files, each beside its expected report, and good files that look suspicious and must have no findings.
 *
 * <p>The files are read from the folder itself, so that a new one needs no more than to be put there.
 */
class RuleFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/cbss/model/json/rules");
  private static final Path RULES_PAGE = Path.of("../docs/rules.md");
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A convention that a help offers. */
  private static final Pattern CONVENTION = Pattern.compile("the convention (\\{[^}]+\\})");

  /** A year or month that a help offers to write as all of it. */
  private static final Pattern ALL_OF = Pattern.compile("for all of \\S+ write \\{([^}]+)\\}");

  /** The rules whose messages depend on the order of two records in the document. */
  private static final Set<String> BY_PLACE = Set.of(
      "id-duplicate",
      "id-confusable",
      "reference-unresolved",
      "reference-cycle",
      "membership-overlap",
      "presidency-ordinal",
      "meeting-ordinal",
      "meeting-not-last",
      "mandate-before-adoption",
      "mandate-adopted-twice",
      "project-phase",
      "term-same-person",
      "organization-chair-overlap",
      "post-seats-overlap",
      "term-replacement",
      "sources-disagree");

  @ParameterizedTest
  @MethodSource("bad")
  void reportsExpectedFindings(Path file) throws IOException {
    Report report = read(file).validate(Validator.standard());
    assertThat(TextReport.plain().render(report))
        .isEqualTo(Files.readString(FOLDER.resolve("bad").resolve(name(file) + ".txt")));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void reportsRuleOfFileName(Path file) throws IOException {
    Report report = read(file).validate(Validator.standard());
    assertThat(report.countsByRule()).containsKey(rule(file));
  }

  @Test
  void coversEveryRuleTwice() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    bad().forEach(file -> files.merge(rule(file), 1, Integer::sum));
    List<String> rules = Validator.standard().rules().stream().map(Rule::id).toList();
    assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(rules);
    assertThat(files.values()).allMatch(count -> count >= 2);
  }

  @Test
  void everyReportHasAFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("bad"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".txt")))
          .allMatch(report -> Files.exists(report.resolveSibling(name(report) + ".json")));
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void reportsNothingForGoodFile(Path file) throws IOException {
    assertThat(read(file).validate(Validator.standard()).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void fixRemovesFindingAndAddsNone(Path file) throws IOException {
    JsonNode tree = MAPPER.readTree(Files.readString(file));
    List<Finding> before = findings(tree);
    for (Finding finding : before) {
      if (finding.fix().isPresent()) {
        JsonNode mended = tree.deepCopy();
        apply(finding.fix().get(), mended);
        List<String> expected = new ArrayList<>(rulesAndMessages(before));
        expected.remove(ruleAndMessage(finding));
        assertThat(rulesAndMessages(findings(mended)))
            .as("after the fix of %s", finding)
            .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Editor.of(dataset(tree)).apply(finding.fix().get()).dataset())
            .as("the editor, after the fix of %s", finding)
            .isEqualTo(dataset(mended));
      }
    }
  }

  private static Dataset dataset(JsonNode tree) {
    return new DatasetReader().readJson(MAPPER.writeValueAsString(tree)).orElseThrow();
  }

  @Test
  void pageListsSafeFixes() throws IOException {
    Map<Boolean, TreeSet<String>> rules = bad()
        .flatMap(file -> read(file).fixable(Validator.standard()).stream())
        .collect(Collectors.partitioningBy(
            finding -> finding.fix().orElseThrow().isSafe(),
            Collectors.mapping(Finding::rule, Collectors.toCollection(TreeSet::new))));
    String page = Files.readString(RULES_PAGE);
    String safe =
        page.substring(page.indexOf("Safe are the fixes"), page.indexOf("A person should"));
    String others = page.substring(page.indexOf("A person should"), page.indexOf("`cbss fix` ["));

    assertThat(listed(safe)).isEqualTo(rules.get(true));
    assertThat(listed(others)).isEqualTo(rules.get(false));
  }

  private static TreeSet<String> listed(String part) {
    return Pattern.compile("- \\[([a-z-]+)\\]")
        .matcher(part)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void offeredConventionsRemoveFindingAndAddNone(Path file) throws IOException {
    JsonNode tree = MAPPER.readTree(Files.readString(file));
    Set<String> offering = new TreeSet<>();
    List<Finding> before = findings(tree);
    for (Optional<Finding> next = offering(before); next.isPresent(); next = offering(before)) {
      Finding finding = next.get();
      offering.add(finding.rule());
      applyConvention(finding, tree);
      List<Finding> after = findings(tree);
      assertThat(rulesAndMessages(without(after, offering)))
          .as("with the convention of %s", finding)
          .containsExactlyInAnyOrderElementsOf(rulesAndMessages(without(before, offering)));
      assertThat(rulesAndMessages(after)).doesNotContain(ruleAndMessage(finding));
      before = after;
    }
  }

  private static Optional<Finding> offering(List<Finding> findings) {
    return findings.stream()
        .filter(each -> offers(each, CONVENTION).isPresent())
        .findFirst();
  }

  /** Returns what the help of a finding about a list of an organization or post offers. */
  private static Optional<String> offers(Finding finding, Pattern offer) {
    return finding
        .help()
        .map(offer::matcher)
        .filter(each -> each.find() && finding.location().pointer().endsWith("/id"))
        .map(each -> each.group(1));
  }

  private static void applyConvention(Finding finding, JsonNode tree) {
    ObjectNode owner =
        (ObjectNode) tree.at(JsonPointer.compile(finding.location().pointer()).head());
    owner
        .withArray("conventions")
        .add(MAPPER.readTree(offers(finding, CONVENTION).orElseThrow()));
    if (finding.help().orElseThrow().contains("\"seats\": 1")) {
      owner.put("seats", 1);
    }
  }

  private static List<Finding> without(List<Finding> findings, Set<String> rules) {
    return findings.stream().filter(each -> !rules.contains(each.rule())).toList();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void allOfAYearRemovesFindingAndAddsNone(Path file) throws IOException {
    JsonNode tree = MAPPER.readTree(Files.readString(file));
    for (Finding finding : findings(tree)) {
      Optional<String> offered = offers(finding, ALL_OF);
      if (offered.isPresent()) {
        JsonNode mended = tree.deepCopy();
        replaceAll(mended, StringNode.valueOf(offered.get()), "{" + offered.get() + "}");
        assertThat(rulesAndMessages(without(findings(mended), Set.of(finding.rule()))))
            .as("with all of %s", offered.get())
            .containsExactlyInAnyOrderElementsOf(
                rulesAndMessages(without(findings(tree), Set.of(finding.rule()))));
        assertThat(rulesAndMessages(findings(mended))).doesNotContain(ruleAndMessage(finding));
      }
    }
  }

  private static void replaceAll(JsonNode tree, JsonNode period, String replacement) {
    for (JsonNode record : tree.findParents("period")) {
      if (record.get("period").equals(period)) {
        ((ObjectNode) record).put("period", replacement);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void reportsSameFindingsInAnyOrder(Path file) throws IOException {
    JsonNode tree = MAPPER.readTree(Files.readString(file));
    List<String> expected = comparable(findings(tree));
    seeds().forEach(seed -> {
      JsonNode shuffled = tree.deepCopy();
      shuffle(shuffled, new Random(seed));
      assertThat(comparable(findings(shuffled)))
          .as("seed %s, for -Dproperty.seed", seed)
          .containsExactlyInAnyOrderElementsOf(expected);
    });
  }

  @ParameterizedTest
  @MethodSource("good")
  void reportsNothingForGoodFileInAnyOrder(Path file) throws IOException {
    JsonNode tree = MAPPER.readTree(Files.readString(file));
    seeds().forEach(seed -> {
      JsonNode shuffled = tree.deepCopy();
      shuffle(shuffled, new Random(seed));
      assertThat(findings(shuffled)).as("seed %s, for -Dproperty.seed", seed).isEmpty();
    });
  }

  private static LongStream seeds() {
    return Seeds.first(5);
  }

  private static Stream<Path> bad() throws IOException {
    return json("bad");
  }

  private static Stream<Path> good() throws IOException {
    return json("good");
  }

  private static Stream<Path> json(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String rule(Path file) {
    return name(file).replaceFirst("-\\d+$", "");
  }

  private static ReadResult read(Path file) {
    try {
      return new DatasetReader()
          .read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> findings(JsonNode tree) {
    ReadResult result = new DatasetReader().readJson(MAPPER.writeValueAsString(tree));
    assertThat(result.report().findings()).isEmpty();
    return result.validate(Validator.standard()).findings();
  }

  private static List<String> rulesAndMessages(List<Finding> findings) {
    return findings.stream().map(RuleFixturesTest::ruleAndMessage).toList();
  }

  private static String ruleAndMessage(Finding finding) {
    return finding.rule() + ": " + finding.message();
  }

  private static List<String> comparable(List<Finding> findings) {
    return findings.stream()
        .map(
            finding -> BY_PLACE.contains(finding.rule()) ? finding.rule() : ruleAndMessage(finding))
        .toList();
  }

  /** Applies the last edit first, so that the positions of the others stay valid. */
  private static void apply(Fix fix, JsonNode tree) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    Collections.reverse(edits);
    for (Edit edit : edits) {
      JsonPointer place = JsonPointer.compile(edit.path().pointer());
      JsonNode parent = tree.at(place.head());
      JsonPointer last = place.last();
      if (parent instanceof ArrayNode array) {
        int index = last.getMatchingIndex();
        edit.replacement()
            .ifPresentOrElse(text -> array.set(index, text), () -> array.remove(index));
      } else {
        ObjectNode object = (ObjectNode) parent;
        String key = last.getMatchingProperty();
        edit.replacement().ifPresentOrElse(text -> object.put(key, text), () -> object.remove(key));
      }
    }
  }

  private static void shuffle(JsonNode node, Random random) {
    node.forEach(child -> shuffle(child, random));
    if (node instanceof ArrayNode array) {
      List<JsonNode> elements = new ArrayList<>();
      array.forEach(elements::add);
      Collections.shuffle(elements, random);
      array.removeAll();
      array.addAll(elements);
    }
  }
}

package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.query.DatasetIntegrityException;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records with many contradictions are reported, whatever the mistakes have to do with each other. */
class MuddledRecordsTest {
  private static final Set<String> STRUCTURE =
      Set.of("id-duplicate", "reference-unresolved", "reference-wrong-kind", "reference-cycle");

  static LongStream seeds() {
    return Seeds.first(100);
  }

  static LongStream fewSeeds() {
    return Seeds.first(20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void registryRefusesReportedIntegrityProblems(long seed) {
    Dataset dataset = GeneratedDatasets.muddled(seed);

    Report report = Validator.standard().validate(dataset);
    Throwable refusal = catchThrowable(() -> Registry.of(dataset));

    if (STRUCTURE.stream().anyMatch(report.countsByRule()::containsKey)) {
      assertThat(refusal).isInstanceOf(DatasetIntegrityException.class);
    } else {
      assertThat(refusal).isNull();
    }
  }

  private static final Set<String> DEPENDENT =
      Set.of("acceptance-unused", "chronology-contradiction");

  /**
   * Acceptances and contradictions are omitted, since what is reported of them depends on the other rules. Of very many findings
   * of all rules, a report keeps the most severe: then only these are compared, in their order.
   */
  @ParameterizedTest
  @MethodSource("fewSeeds")
  void eachRuleReportsTheSameAlone(long seed) {
    Dataset dataset = GeneratedDatasets.muddled(seed);
    Report all = Validator.standard().without("acceptance-unused").validate(dataset);
    Map<String, List<Finding>> together =
        all.findings().stream().collect(Collectors.groupingBy(Finding::rule));

    for (Rule rule : Validator.standard().rules()) {
      if (!DEPENDENT.contains(rule.id())) {
        List<Finding> kept = together.getOrDefault(rule.id(), List.of());
        Set<Finding> keptOnes = new HashSet<>(kept);
        Report alone = Validator.of(rule).validate(dataset);
        assertThat(alone.countsByRule()).as(rule.id()).isEqualTo(counts(all, rule.id()));
        boolean complete = all.total() <= Report.MAX_FINDINGS;
        assertThat(alone.findings())
            .as(rule.id())
            .filteredOn(finding -> complete || keptOnes.contains(finding))
            .isEqualTo(kept);
      }
    }
  }

  private static Map<String, Integer> counts(Report report, String rule) {
    Integer count = report.countsByRule().get(rule);
    return count == null ? Map.of() : Map.of(rule, count);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void locatesFindings(long seed) {
    byte[] file = new DatasetWriter().toBytes(GeneratedDatasets.muddled(seed));

    ReadResult result = new DatasetReader().read(new SourceFile("muddle.json", file));

    assertThat(result.validate(Validator.standard()).findings())
        .allSatisfy(finding -> assertThat(finding.location().position()).isPresent());
  }

  @Test
  void violatesMostRules() {
    Set<String> broken = new TreeSet<>();
    for (long seed = 0; seed < 100; seed++) {
      Dataset dataset = GeneratedDatasets.muddled(seed);
      broken.addAll(Validator.standard().validate(dataset).countsByRule().keySet());
    }

    assertThat(broken).hasSizeGreaterThan(40);
  }
}

package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cbss.model.Dataset;

/** Says what a standard rule reports: {@code assertThatRule("span-reversed").on(data).reports("/…")}. */
final class RuleAssert {
  private final Rule rule;

  private RuleAssert(Rule rule) {
    this.rule = rule;
  }

  static RuleAssert assertThatRule(String id) {
    return new RuleAssert(Validator.standard().findRule(id).orElseThrow());
  }

  /** Runs this rule alone. */
  Outcome on(Dataset dataset) {
    return new Outcome(Validator.of(rule).validate(dataset).findings());
  }

  /** Runs every rule, and looks at this one's findings: what other rules silence is silent. */
  Outcome amongAllOn(Dataset dataset) {
    return new Outcome(Validator.standard().validate(dataset).findings().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .toList());
  }

  static final class Outcome {
    private final List<Finding> findings;

    private Outcome(List<Finding> findings) {
      this.findings = findings;
    }

    void reportsNothing() {
      assertThat(findings).isEmpty();
    }

    /** Reports exactly these places, in this order. */
    Outcome reports(String... pointers) {
      assertThat(findings)
          .extracting(finding -> finding.location().pointer())
          .containsExactly(pointers);
      return this;
    }

    Outcome saying(String... messages) {
      assertThat(findings).extracting(Finding::message).containsExactly(messages);
      return this;
    }

    /** Every finding has this severity. */
    Outcome as(Severity severity) {
      assertThat(findings).isNotEmpty().extracting(Finding::severity).containsOnly(severity);
      return this;
    }

    /** Reports exactly these places, each once, with these severities. */
    void reportsAs(Map<String, Severity> severities) {
      assertThat(findings)
          .hasSameSizeAs(severities.keySet())
          .allSatisfy(finding -> assertThat(severities)
              .containsEntry(finding.location().pointer(), finding.severity()));
    }

    /** The one finding involves exactly these other places. */
    Outcome relatedTo(String... pointers) {
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).related())
          .extracting(related -> related.location().pointer())
          .containsExactly(pointers);
      return this;
    }

    /** The one finding offers help with these words. */
    Outcome helping(String words) {
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).help())
          .hasValueSatisfying(help -> assertThat(help).contains(words));
      return this;
    }

    /** The one finding offers no help. */
    Outcome withoutHelp() {
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).help()).isEmpty();
      return this;
    }
  }
}

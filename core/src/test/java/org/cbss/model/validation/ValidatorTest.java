package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.presidency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.internal.validation.ReportAccess;
import org.cbss.model.testing.Data;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one's own, rules switched off, and severities that are changed. */
class ValidatorTest {
  private static final String REVERSED = "span-reversed";

  private static final Dataset DATA = dataset(
      organization("cbss").build(),
      presidency("first", "2020/2019").build(),
      presidency("second", "2021-07-01/2022-06-30").build());

  private static final Rule SHOUTS = Rule.of(
      "no-capital",
      Severity.WARNING,
      "A presidency has an id without a capital letter.",
      (context, reporter) -> {
        for (Located<Presidency> each : context.entities(Presidency.class)) {
          String id = each.value().id().value();
          if (id.equals(id.toLowerCase(java.util.Locale.ROOT))) {
            reporter.at(each, each.resolve("id")).report(id + " has no capital letter");
          }
        }
      });

  private static List<String> found(Validator validator) {
    return validator.validate(DATA).findings().stream()
        .map(finding ->
            finding.severity() + " " + finding.rule() + " " + finding.location().pointer())
        .toList();
  }

  @Test
  void namesARuleThatFailsAndRunsTheOthers() {
    Rule failing = Rule.of("my-failing", Severity.INFORMATION, "It fails.", (context, reporter) -> {
      reporter.at("", DataPath.root()).report("found before");
      throw new IllegalStateException("boom");
    });
    Rule other = Rule.of(
        "my-other",
        Severity.WARNING,
        "It reports.",
        (context, reporter) -> reporter.at("", DataPath.root()).report("found after"));
    assertThat(Validator.of(failing, other).validate(Dataset.builder().build()).findings())
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "found before",
            "the rule my-failing failed: java.lang.IllegalStateException: boom",
            "found after");
  }

  @Test
  void namesARuleThatPointsToNoRecord() {
    DataPath nowhere = new DataPath(EntityKind.PERSON, 9, "");
    Rule lost = Rule.of("my-lost", Severity.WARNING, "It is lost.", (context, reporter) -> {
      reporter.at("p", nowhere).report("odd");
      reporter.at("", DataPath.root()).related("there", "p", nowhere).report("also odd");
    });
    Report report = Validator.of(lost).validate(Dataset.builder().build());
    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly(
            "the rule my-lost points to /people/9, which does not exist: odd", "also odd");
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.related()).isEmpty());
  }

  @Test
  void keepsErrorsBeforeInformation() {
    Rule many =
        Rule.of("my-many", Severity.INFORMATION, "It reports much.", (context, reporter) -> {
          for (int i = 0; i < Report.MAX_FINDINGS + 1; i++) {
            reporter.at("", DataPath.root()).report("remark " + i);
          }
        });
    Rule error = Rule.of(
        "my-error",
        Severity.ERROR,
        "It reports an error.",
        (context, reporter) -> reporter.at("", DataPath.root()).report("wrong"));
    Report report = Validator.of(many, error).validate(Dataset.builder().build());
    assertThat(report.findings()).hasSize(Report.MAX_FINDINGS);
    assertThat(report.findings()).extracting(Finding::message).contains("wrong", "remark 998");
    Report merged = new ReportBuilder()
        .addAll(Validator.of(many).validate(Dataset.builder().build()))
        .addAll(Validator.of(error).validate(Dataset.builder().build()))
        .build();
    assertThat(merged.findings()).extracting(Finding::message).contains("wrong").hasSize(1_000);
    assertThat(merged.total()).isEqualTo(1_002);
  }

  @Test
  void cutsAVeryLongMessage() {
    Rule wordy = Rule.of(
        "my-wordy",
        Severity.ERROR,
        "It says much.",
        (context, reporter) -> reporter.at("", DataPath.root()).report("x".repeat(5_000)));
    assertThat(Validator.of(wordy).validate(Dataset.builder().build()).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).hasSize(1_001).endsWith("…"));
  }

  @Test
  void runsARuleOfOnesOwnAmongTheOthers() {
    Validator validator =
        Validator.of(SHOUTS).with(Validator.standard().findRule(REVERSED).get());

    assertThat(found(validator))
        .containsExactly(
            "WARNING no-capital /presidencies/0/id",
            "ERROR span-reversed /presidencies/0/period",
            "WARNING no-capital /presidencies/1/id");
    assertThat(validator.rules()).extracting(Rule::id).containsExactly("no-capital", REVERSED);
    assertThat(validator.findRule("no-capital")).contains(SHOUTS);
    assertThat(validator.findRule("no-such-rule")).isEmpty();
  }

  @Test
  void switchesARuleOff() {
    assertThat(found(Validator.standard())).contains("ERROR span-reversed /presidencies/0/period");
    assertThat(found(Validator.standard().without(REVERSED))).isEmpty();
  }

  @Test
  void changesSeverityInCopyOnly() {
    Validator milder = Validator.standard().withSeverity(REVERSED, Severity.INFORMATION);

    assertThat(found(milder)).containsExactly("INFORMATION span-reversed /presidencies/0/period");
    assertThat(milder.validate(DATA).isValid()).isTrue();
    assertThat(Validator.standard().validate(DATA).isValid()).isFalse();
  }

  @Test
  void forgetsTheSeverityOfARuleThatIsSwitchedOff() {
    Validator validator = Validator.standard()
        .with(SHOUTS)
        .withSeverity(SHOUTS.id(), Severity.INFORMATION)
        .without(SHOUTS.id())
        .with(SHOUTS);

    assertThat(found(validator)).contains("WARNING no-capital /presidencies/0/id");
  }

  @Test
  void refusesRulesThatAreNotThereOrThereTwice() {
    Validator validator = Validator.standard();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> validator.without("no-such-rule"))
        .withMessage("unknown rule \"no-such-rule\": see rules() for those of this validator");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> validator.withSeverity("no-such-rule", Severity.ERROR))
        .withMessage("unknown rule \"no-such-rule\": see rules() for those of this validator");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> validator.with(validator.rules().get(0)))
        .withMessageStartingWith("two rules have the id ");
    assertThatIllegalArgumentException().isThrownBy(() -> Validator.of(SHOUTS, SHOUTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Rule", "my_rule", "my-", "-rule", "my--rule", "1-rule", "my rule"})
  void refusesIdsOfRulesThatAreNoWords(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of(id, Severity.ERROR, "It reports.", (context, reporter) -> {}))
        .withMessageContaining("my-own-rule");
  }

  @Test
  void refusesARuleThatLacksAPart() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Rule.of("rule", null, "It reports.", (context, reporter) -> {}));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Rule.of("rule", Severity.ERROR, null, (context, reporter) -> {}));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Rule.of("rule", Severity.ERROR, "It reports.", null));
  }

  @Test
  void givesARuleWhatTheDataSetHolds() {
    Rule looks = Rule.of("looks", Severity.ERROR, "It looks.", (context, reporter) -> {
      assertThat(context.dataset()).isSameAs(DATA);
      assertThat(context.entities(Presidency.class)).hasSize(2);
      assertThat(context.find(Id.of("cbss"), Organization.class)).isPresent();
      assertThat(context.find(Id.of("cbss"), Presidency.class)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> context.entities(Entity.class))
          .withMessageContaining("Entity");
      reporter
          .at(
              context.entities(Presidency.class).get(1),
              context.entities(Presidency.class).get(1).path())
          .report("it was here");
    });

    assertThat(found(Validator.of(looks))).containsExactly("ERROR looks /presidencies/1");
  }

  @Test
  void countsFindingsAfterTheirTextChanges() {
    Report report = Validator.standard().validate(DATA);
    Comparator<Finding> order = Comparator.comparing(Finding::message);

    assertThat(report.map(finding -> finding, order).countsByRule())
        .isEqualTo(report.countsByRule());
    Report milder =
        Validator.standard().withSeverity(REVERSED, Severity.WARNING).validate(DATA);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.map(finding -> milder.findings().get(0), order));
  }

  @Test
  void countsErrorsThatItDoesNotKeep() {
    Report report =
        ReportAccess.<Report, Finding>of(Report.empty()).ofUnkeptErrors(Map.of(REVERSED, 3));

    assertThat(report.findings()).isEmpty();
    assertThat(report.count(Severity.ERROR)).isEqualTo(3);
    assertThat(report.countsByRule()).containsExactly(Map.entry(REVERSED, 3));
  }

  @Test
  void reportsAcceptedFindingsOnRequest() {
    Dataset dataset = Data.dataset(
        Data.organization("lc").build(),
        Data.presidency("dk", "lc", "2019-07-01/2020-06-30").build(),
        Data.presidency("lt", "lc", "2020-08-01/2021-06-30")
            .putAcceptance("presidency-gap", "nobody presided in July")
            .build());

    Report report = Validator.standard().withAccepted().validate(dataset);

    assertThat(report.acceptedByRule()).containsEntry("presidency-gap", 1);
    assertThat(report.countsByRule()).containsEntry("presidency-gap", 1);
    assertThat(report.findings())
        .filteredOn(each -> each.rule().equals("presidency-gap"))
        .singleElement()
        .satisfies(each -> assertThat(each.related()).anySatisfy(related -> {
          assertThat(related.message()).isEqualTo("accepted: nobody presided in July");
          assertThat(related.location().pointer())
              .isEqualTo("/presidencies/1/accepts/presidency-gap");
        }));
    assertThat(Validator.standard().withAccepted().fixable(dataset))
        .isEqualTo(Validator.standard().fixable(dataset));
    assertThat(Validator.standard().validate(dataset).findings()).isEmpty();
  }
}

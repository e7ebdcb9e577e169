package org.cbss.model.assertj;

import static org.assertj.core.api.Assertions.*;
import static org.cbss.model.assertj.ModelAssertions.*;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.presidency;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cbss.model.Entity;
import org.cbss.model.testing.Data;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;

class ReportAssertTest {
  private static final Report OVERLAP = validate(
      organization("cbss").build(),
      presidency("dk", "cbss", "2019-07-01/2020-06-30").build(),
      presidency("lt", "cbss", "2020-06-01/2021-06-30").build());

  private static Report validate(Entity... entities) {
    return Validator.standard().validate(Data.dataset(entities));
  }

  private static Finding finding(int line) {
    return new Finding(
        "shape-type",
        Severity.ERROR,
        "expected a text " + "x".repeat(500),
        Location.inFile("/people/" + line, new Position("r.json", line, 7, 1, "{", 1)),
        List.of(),
        Optional.empty());
  }

  @Test
  void acceptsReportWithoutErrors() {
    assertThat(Report.empty()).hasNoErrors().hasNoWarnings().hasNoFindings();
    assertThat(OVERLAP).hasNoWarnings();
    Failing.message(() -> assertThat(OVERLAP).hasNoErrors());
    Failing.message(() -> assertThat(OVERLAP).hasNoFindings());
  }

  @Test
  void listsFindingsByLineAndColumn() {
    ReportBuilder report = new ReportBuilder();
    IntStream.range(0, 5_000).forEach(line -> report.add(finding(line + 1)));

    List<String> lines = Failing.message(() -> assertThat(report.build()).hasNoErrors());

    assertThat(lines)
        .startsWith("Expecting no findings of severity error", "but there are 5000:")
        .endsWith("  … and 4990 more");
    assertThat(lines.get(2)).startsWith("  r.json:1:7: error[shape-type]: expected a text");
  }

  @Test
  void narrowsFindings() {
    assertThat(OVERLAP)
        .reports("presidency-overlap")
        .at("/presidencies/1/period")
        .inRecord("lt")
        .withSeverity(Severity.ERROR)
        .saying("30 days")
        .helping("the day before")
        .once()
        .and()
        .reportsOnly("presidency-overlap")
        .doesNotReport("presidency-gap");
  }

  @Test
  void namesPlaceOfFindingElsewhere() {
    List<String> lines = Failing.message(
        () -> assertThat(OVERLAP).reports("presidency-overlap").at("/presidencies/0/period"));

    assertThat(lines)
        .startsWith(
            "Expecting a finding of presidency-overlap at \"/presidencies/0/period\"",
            "but of presidency-overlap there is 1:");
    assertThat(lines.get(2)).endsWith("(at \"/presidencies/1/period\")");
  }

  @Test
  void refusesFindingThatDoesNotMatch() {
    FindingsAssert findings = assertThat(OVERLAP).reports("presidency-overlap");

    Failing.message(() -> findings.inRecord("l"));
    Failing.message(() -> findings.onLine(1));
    Failing.message(() -> findings.withSeverity(Severity.WARNING));
    Failing.message(() -> findings.saying("31 days"));
    Failing.message(() -> findings.helping("nothing"));
    Failing.message(() -> findings.times(2));
  }

  @Test
  void findsLine() {
    Report report = new ReportBuilder().add(finding(3)).add(finding(4)).build();

    assertThat(report).reports("shape-type").times(2).onLine(4).once().at("/people/4");
  }

  @Test
  void saysThatRuleIsNotReported() {
    assertThat(Failing.message(() -> assertThat(OVERLAP).reports("presidency-gap")))
        .startsWith("Expecting a finding of presidency-gap", "but there is 1:");
    assertThat(Failing.message(() -> assertThat(Report.empty()).reports("presidency-gap")))
        .containsExactly("Expecting a finding of presidency-gap", "but there are none");
  }

  @Test
  void refusesOtherRules() {
    Failing.message(() -> assertThat(OVERLAP).doesNotReport("presidency-overlap"));
    Failing.message(() -> assertThat(OVERLAP).reportsOnly("presidency-gap"));
    Failing.message(() -> assertThat(OVERLAP).reportsOnly());
    Failing.message(() -> assertThat(OVERLAP).hasCount(Severity.ERROR, 2));
  }

  @Test
  void countsFindingsThatWereNotKept() {
    ReportBuilder report = new ReportBuilder();
    IntStream.range(0, 2_000).forEach(line -> report.add(finding(line + 1)));

    assertThat(report.build())
        .hasCount(Severity.ERROR, 2_000)
        .reports("shape-type")
        .times(2_000);
  }

  @Test
  void acceptsFindingsWithReason() {
    Report accepted = validate(
        organization("cbss").build(),
        presidency("dk", "cbss", "2019-07-01/2020-06-30").build(),
        presidency("lt", "cbss", "2020-08-01/2021-06-30")
            .putAcceptance("presidency-gap", "nobody presided in July")
            .build());

    assertThat(accepted).accepts("presidency-gap").hasNoFindings();
    assertThat(Failing.message(() -> assertThat(accepted).accepts("presidency-overlap")))
        .contains("but accepted are [presidency-gap]");
    assertThat(Failing.message(() -> assertThat(OVERLAP).accepts("presidency-overlap")))
        .contains("but accepted are none");
  }

  @Test
  void keepsDescription() {
    assertThat(Failing.message(() -> assertThat(OVERLAP)
            .as("the rota")
            .reports("presidency-overlap")
            .at("/x")
            .once()))
        .first()
        .asString()
        .startsWith("[the rota] Expecting");
    assertThat(Failing.message(() -> assertThat(OVERLAP)
            .as("the rota")
            .reports("presidency-overlap")
            .at("/presidencies/1/period")
            .times(3)))
        .first()
        .asString()
        .startsWith("[the rota] Expecting");
  }
}

package org.cbss.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.validation.RuleAssert.assertThatRule;
import static org.cbss.model.validation.Samples.area;
import static org.cbss.model.validation.Samples.dataset;
import static org.cbss.model.validation.Samples.decision;
import static org.cbss.model.validation.Samples.mandate;
import static org.cbss.model.validation.Samples.meeting;
import static org.cbss.model.validation.Samples.message;
import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;
import static org.cbss.model.validation.Samples.presidency;
import static org.cbss.model.validation.Samples.project;
import static org.cbss.model.validation.Samples.span;
import static org.cbss.model.validation.Samples.term;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.Party;
import org.cbss.model.PresidencyBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptanceUnusedTest {
  private static final String RULE = "acceptance-unused";

  private static final Organization CBSS = organization("cbss").build();

  @Test
  void reportsARuleThatFindsNothingThere() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-07-01/2021-06-30", "presidency-gap"))
        .reports("/presidencies/1/accepts/presidency-gap")
        .saying("b accepts presidency-gap, which finds nothing here")
        .helping("remove it")
        .as(Severity.WARNING);
  }

  @Test
  void acceptsARuleThatFindsSomethingThere() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "presidency-gap"))
        .reportsNothing();
  }

  @Test
  void reportsTheRecordThatAFindingDoesNotPointInto() {
    assertThatRule(RULE)
        .amongAllOn(dataset(
            CBSS,
            presidency("a", "2019-07-01/2020-06-30")
                .putAcceptance("presidency-gap", "so it was")
                .build(),
            presidency("b", "2020-08-01/2021-06-30").build()))
        .reports("/presidencies/0/accepts/presidency-gap");
  }

  @Test
  void reportsARuleThatDoesNotExist() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "no-such-thing"))
        .reports("/presidencies/1/accepts/no-such-thing")
        .saying("b accepts no-such-thing, and there is no such rule")
        .helping("remove it");
  }

  @Test
  void offersTheRuleThatWasMeant() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "presidency-gaps"))
        .helping("did you mean presidency-gap?");
    assertThatRule(RULE)
        .amongAllOn(two("2020-08-01/2021-06-30", "presidency-gap-" + "x".repeat(100)))
        .helping("remove it");
  }

  @Test
  void offersToRemoveTheKey() {
    Finding finding = Validator.standard()
        .validate(two("2020-07-01/2021-06-30", "presidency-gap"))
        .findings()
        .get(0);
    assertThat(finding.fix().orElseThrow().edits()).singleElement().satisfies(edit -> {
      assertThat(edit.path()).isEqualTo(finding.location().path().orElseThrow());
      assertThat(edit.replacement()).isEmpty();
    });
  }

  @Test
  void countsAnAcceptedErrorAsFoundThoughItStays() {
    Report report =
        Validator.standard().validate(two("2020-06-01/2021-06-30", "presidency-overlap"));
    assertThat(report.countsByRule()).containsOnlyKeys("presidency-overlap");
  }

  @Test
  void notesThatAnErrorCannotBeAccepted() {
    Finding error = Validator.standard()
        .validate(two("2020-06-01/2021-06-30", "presidency-overlap"))
        .findings()
        .get(0);
    assertThat(error.related()).last().satisfies(note -> {
      assertThat(note.message()).isEqualTo("an error cannot be accepted");
      assertThat(note.location().pointer()).isEqualTo("/presidencies/1/accepts/presidency-overlap");
    });
  }

  @Test
  void reportsAnErrorThatIsAcceptedWhereThereIsNone() {
    assertThatRule(RULE)
        .amongAllOn(two("2020-07-01/2021-06-30", "presidency-overlap"))
        .reports("/presidencies/1/accepts/presidency-overlap");
  }

  @Test
  void isItselfAccepted() {
    Dataset dataset = dataset(
        CBSS,
        presidency("a", "2020/2021")
            .putAcceptance("presidency-gap", "kept for later")
            .putAcceptance(RULE, "on purpose")
            .build());
    assertThatRule(RULE).amongAllOn(dataset).reportsNothing();
  }

  @Test
  void isNeverUnusedItself() {
    assertThatRule(RULE).amongAllOn(two("2020-07-01/2021-06-30", RULE)).reportsNothing();
  }

  @Test
  void leavesRulesThatAreSwitchedOffAlone() {
    Report report = Validator.standard()
        .without("presidency-gap")
        .validate(two("2020-07-01/2021-06-30", "presidency-gap"));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void looksAtAreasAsPartsOfTheirMandate() {
    assertThatRule(RULE)
        .amongAllOn(dataset(
            CBSS,
            organization("empty")
                .period(span("/"))
                .putAcceptance("span-says-nothing", "lost")
                .build(),
            mandate("m", "cbss", "2020/2025")
                .putAcceptance("mandate-without-area", "none")
                .build(),
            mandate("n", "cbss", "2026/2030")
                .addArea(area("care"))
                .putAcceptance("mandate-without-area", "none")
                .build()))
        .reports("/mandates/1/accepts/mandate-without-area");
  }

  private static Dataset two(String second, @Nullable String accepted) {
    PresidencyBuilder later = presidency("b", second);
    if (accepted != null) {
      later.putAcceptance(accepted, "for a reason");
    }
    return dataset(CBSS, presidency("a", "2019-07-01/2020-06-30").build(), later.build());
  }

  @Test
  void acceptsWhatBelongsToAnOrganization() {
    assertThat(unused(two("2020-08-01/2021-06-30", null), CBSS.toBuilder())).isEmpty();
    assertThat(unused(two("2020-07-01/2021-06-30", null), CBSS.toBuilder()))
        .containsExactly("cbss accepts presidency-gap, which finds nothing here");
    assertThat(unused(two("2020-08-01/2021-06-30", null), organization("car")))
        .containsExactly(
            "cbss: nobody is recorded to preside between a and b (31 days, 2020-07-01 to 2020-07-31)",
            "car accepts presidency-gap, which finds nothing here");
  }

  /** Returns the findings if an organization accepts gaps, which replaces the first or is added. */
  private static List<String> unused(Dataset dataset, OrganizationBuilder accepting) {
    Organization organization =
        accepting.putAcceptance("presidency-gap", "so it was").build();
    Dataset all = organization.id().equals(CBSS.id())
        ? dataset.toBuilder().organizations(List.of(organization)).build()
        : dataset.toBuilder().addOrganization(organization).build();
    return Validator.standard().validate(all).findings().stream()
        .sorted(java.util.Comparator.comparing(finding -> finding.message().contains("accepts")))
        .map(Finding::message)
        .toList();
  }

  @Test
  void acceptsInTheWholeDataSet() {
    Dataset gap = two("2020-08-01/2021-06-30", null);
    Dataset none = two("2020-07-01/2021-06-30", null);

    assertThat(accepting(gap).findings()).isEmpty();
    assertThat(accepting(gap).acceptedByRule()).containsEntry("presidency-gap", 1);
    assertThat(accepting(none).findings()).singleElement().satisfies(finding -> {
      assertThat(finding.message())
          .isEqualTo("the data set accepts presidency-gap, which finds nothing here");
      assertThat(finding.location().pointer()).isEqualTo("/accepts/presidency-gap");
      assertThat(finding.fix().orElseThrow().edits().get(0).path().pointer())
          .isEqualTo("/accepts/presidency-gap");
    });
  }

  private static Report accepting(Dataset dataset) {
    return Validator.standard()
        .validate(
            dataset.toBuilder().putAcceptance("presidency-gap", "so it was").build());
  }

  @Test
  void countsAFindingForTheNearest() {
    Dataset dataset = two("2020-08-01/2021-06-30", "presidency-gap").toBuilder()
        .organizations(List.of(
            CBSS.toBuilder().putAcceptance("presidency-gap", "always so").build()))
        .putAcceptance("presidency-gap", "everywhere")
        .build();

    assertThatRule(RULE)
        .amongAllOn(dataset)
        .reports("/accepts/presidency-gap", "/organizations/0/accepts/presidency-gap");
  }

  @Test
  void acceptsWhatBelongsToAPostOrAProjectsLead() {
    Dataset dataset = dataset(
        organization("cbss")
            .period(span("1992/.."))
            .putAcceptance("decision-unplaced", "it is old")
            .putAcceptance("message-unplaced", "it is old")
            .putAcceptance("meeting-status-outdated", "never updated")
            .putAcceptance("mandate-without-area", "it has none")
            .putAcceptance("mandate-not-adopted", "by letter")
            .putAcceptance("project-outside-organization", "it led before it was founded")
            .build(),
        person("ada"),
        post("head", "cbss").putAcceptance("term-vacancy", "nobody stood in").build(),
        decision("d", "cbss").build(),
        message("t", "cbss").build(),
        meeting("m", "cbss")
            .period(span("2020-05-06"))
            .status(MeetingStatus.PLANNED)
            .build(),
        mandate("n", "cbss", "2020/2025").build(),
        project("p")
            .period(span("1980/1985"))
            .addLead(Party.of(Id.<Organization>of("cbss")))
            .build(),
        term("ada-1", "ada", "2010-01-01/2010-12-31").build(),
        term("ada-2", "ada", "2012-01-01/2012-12-31").build());

    Report report = Validator.standard()
        .validate(dataset.toBuilder().asOf(LocalDate.of(2022, 1, 1)).build());
    assertThat(report.findings()).isEmpty();
    assertThat(report.acceptedByRule()).hasSize(7);
  }

  @Test
  void notesWhereAnErrorIsAcceptedInVain() {
    Dataset dataset = two("2020-06-01/2021-06-30", null);
    Report byOrganization = Validator.standard()
        .validate(dataset.toBuilder()
            .organizations(List.of(CBSS.toBuilder()
                .putAcceptance("presidency-overlap", "so it was")
                .build()))
            .build());
    Report byDataset = Validator.standard()
        .validate(
            dataset.toBuilder().putAcceptance("presidency-overlap", "so it was").build());

    assertThat(byOrganization.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.related().get(1).location().pointer())
            .isEqualTo("/organizations/0/accepts/presidency-overlap"));
    assertThat(byDataset.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.related().get(1).location().pointer())
            .isEqualTo("/accepts/presidency-overlap"));
  }
}

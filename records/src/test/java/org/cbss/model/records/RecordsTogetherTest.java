package org.cbss.model.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Registry;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests all rotas that ship, read as one data set; the Danish record repeats ids of the CBSS presidencies. */
class RecordsTogetherTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(1957, 12, 31);
  private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

  private static final ReadResult TOGETHER = new DatasetReader()
      .read(names().stream().map(ShippedRecords::file).toArray(SourceFile[]::new));
  private static final Registry REGISTRY = Registry.of(TOGETHER.orElseThrow());

  static List<String> names() {
    return ShippedRecords.names().stream()
        .filter(name -> !name.equals(ShippedRecords.DANISH_PRESIDENCY))
        .toList();
  }

  @Test
  void haveNoErrorsOrWarnings() {
    assertThat(Validator.standard().validate(TOGETHER.orElseThrow()).findings())
        .allMatch(finding -> finding.severity() == Severity.INFORMATION);
  }

  @Test
  void haveNoIdTwice() {
    Dataset together = TOGETHER.orElseThrow();
    assertThat(together.entities().map(each -> each.id().value())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void areAllTaken(String name) {
    assertThat(TOGETHER.orElseThrow().entities().toList())
        .containsAll(ShippedRecords.read(name).entities().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void implyTheSameDaysAsApart(String name) {
    Registry apart = Registry.of(ShippedRecords.read(name));
    for (Presidency presidency : apart.presidencies().toList()) {
      assertThat(REGISTRY.effectivePeriod(presidency)).isEqualTo(apart.effectivePeriod(presidency));
    }
    for (PersonnelTerm term : apart.personnelTerms().toList()) {
      assertThat(REGISTRY.effectivePeriod(term)).isEqualTo(apart.effectivePeriod(term));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void answerWhoPresidedAsApart(String name) {
    Registry apart = Registry.of(ShippedRecords.read(name));
    for (Organization organization : apart.organizations().toList()) {
      for (LocalDate day = FIRST_DAY; day.isBefore(LAST_DAY); day = day.plusDays(17)) {
        assertThat(REGISTRY.presidencies().of(organization.id()).on(day))
            .hasToString(apart.presidencies().of(organization.id()).on(day).toString());
        assertThat(REGISTRY.membershipsOn(organization, day))
            .hasToString(apart.membershipsOn(organization, day).toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void answerWhoHeldPostsAsApart(String name) {
    Registry apart = Registry.of(ShippedRecords.read(name));
    for (Post post : apart.posts().toList()) {
      for (LocalDate day = FIRST_DAY; day.isBefore(LAST_DAY); day = day.plusDays(17)) {
        assertThat(REGISTRY.personnelTerms().of(post.id()).on(day))
            .hasToString(apart.personnelTerms().of(post.id()).on(day).toString());
      }
    }
  }
}

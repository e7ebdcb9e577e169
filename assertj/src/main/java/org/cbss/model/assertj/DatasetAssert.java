package org.cbss.model.assertj;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.cbss.model.Dataset;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Assertions on a {@link Dataset}. Messages name records by their ids. */
public final class DatasetAssert extends AbstractAssert<DatasetAssert, Dataset> {
  DatasetAssert(@Nullable Dataset actual) {
    super(actual, DatasetAssert.class);
  }

  /**
   * Verifies that the standard rules report no errors. Warnings and information do not make a data set invalid.
   *
   * @return this assertion
   */
  public DatasetAssert isValid() {
    validatedBy(Validator.standard()).hasNoErrors();
    return this;
  }

  /**
   * Validates the data set.
   *
   * @param validator the validator
   * @return assertions on its report
   */
  public ReportAssert validatedBy(Validator validator) {
    isNotNull();
    return new ReportAssert(validator.validate(actual)).as(info.description());
  }

  /**
   * Verifies that the data set contains entities with these ids.
   *
   * @param ids the ids
   * @return this assertion
   */
  public DatasetAssert contains(String... ids) {
    Set<String> known = ids();
    List<String> missing =
        Arrays.stream(ids).filter(id -> !known.contains(id)).sorted().toList();
    if (!missing.isEmpty()) {
      failWithMessage(
          "%s",
          "Expecting records with the ids " + Excerpt.list(missing) + "\nbut the ids of all "
              + known.size() + " are " + Excerpt.list(known.stream().sorted().toList()));
    }
    return this;
  }

  /**
   * Verifies that the data set contains no entities with these ids.
   *
   * @param ids the ids
   * @return this assertion
   */
  public DatasetAssert doesNotContain(String... ids) {
    Set<String> known = ids();
    List<String> found = Arrays.stream(ids).filter(known::contains).sorted().toList();
    if (!found.isEmpty()) {
      failWithMessage("%s", "Expecting no records with the ids " + Excerpt.list(found));
    }
    return this;
  }

  /**
   * Verifies that the data set has the same values and the same records as another, in any order.
   *
   * @param other the other data set
   * @return this assertion
   */
  public DatasetAssert hasSameRecordsAs(Dataset other) {
    isNotNull();
    List<String> differences = DatasetDifferences.between(actual, other);
    if (!differences.isEmpty()) {
      failWithMessage(
          "%s",
          "Expecting the same records\nbut there "
              + (differences.size() == 1
                  ? "is 1 difference:"
                  : "are " + differences.size() + " differences:")
              + Excerpt.lines(differences, differences.size()));
    }
    return this;
  }

  /**
   * Verifies that the data set equals another, with all records in the same order. The message lists the records that differ.
   *
   * @param expected the other data set
   * @return this assertion
   */
  @Override
  public DatasetAssert isEqualTo(@Nullable Object expected) {
    if (actual == null || actual.equals(expected) || !(expected instanceof Dataset other)) {
      return super.isEqualTo(expected);
    }
    hasSameRecordsAs(other);
    failWithMessage("%s", "Expecting the same records in the same order\nbut their order differs");
    return this;
  }

  private Set<String> ids() {
    isNotNull();
    return actual.entities().map(entity -> entity.id().value()).collect(Collectors.toSet());
  }
}

package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cbss.model.testing.Data.dataset;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.post;
import static org.cbss.model.testing.Data.term;

import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A registry uses what the rules have derived from its data set, and refuses what it refuses without them. */
class RegistryAfterValidationTest {

  /** Data sets with an unknown id, an id of another kind, an id that is used twice, and a cycle. */
  static Stream<Dataset> broken() {
    return Stream.of(
        dataset(
            organization("council").build(),
            person("ada"),
            term("one", "ada", "gone").build()),
        dataset(
            organization("council").build(),
            person("ada"),
            term("one", "ada", "council").build()),
        dataset(organization("council").build(), person("council")),
        dataset(
            organization("council").build(),
            person("ada"),
            post("head", "council"),
            term("one", "ada", "head").follows(Id.of("two")).build(),
            term("two", "ada", "head").follows(Id.of("one")).build()));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesTheSameDatasets(Dataset dataset) {
    DatasetIntegrityException before =
        catchThrowableOfType(DatasetIntegrityException.class, () -> Registry.of(dataset));
    Dataset validated = dataset.toBuilder().build();

    assertThat(Validator.standard().validate(validated).isValid()).isFalse();

    assertThatExceptionOfType(DatasetIntegrityException.class)
        .isThrownBy(() -> Registry.of(validated))
        .withMessage(before.getMessage());
  }

  @Test
  void sharesChronologyOfRules() {
    Dataset dataset = dataset(organization("council").build(), post("head", "council"));
    Validator.standard().validate(dataset);

    assertThat(Registry.of(dataset).chronology()).isSameAs(Chronology.of(dataset));
  }
}

import org.jspecify.annotations.NullMarked;

/**
 * AssertJ assertions for tests of applications: on reports, answers, data sets, spans and successions.
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.*;
 * import static org.cbss.model.assertj.ModelAssertions.*;
 *
 * assertThat(dataset).isValid();
 * assertThat(report).hasNoErrors().reports("presidency-overlap").at("/presidencies/1/period").once();
 * assertThat(registry.presidencies().of(cbss).on(day)).isCertainlyOnly("dk-2019");
 * assertThat(presidency.period()).covers(day).endsOn(LocalDate.of(2020, 6, 30));
 * }</pre>
 *
 * <p>{@link org.cbss.model.assertj} is the only package.
 */
@NullMarked
module org.cbss.model.assertj {
  requires transitive org.assertj.core;
  requires transitive org.cbss.model;
  requires static org.jspecify;

  exports org.cbss.model.assertj;
}

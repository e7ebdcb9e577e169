package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * What a body is charged with for a time: its vision, commitments, strategic areas and measures.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Mandate extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Mandate> id();

  /**
   * What it is called.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * The body that it charges.
   *
   * @return the id
   */
  Id<Organization> body();

  /**
   * From the day that it takes effect to its last.
   *
   * @return the span
   */
  TimeSpan period();

  /**
   * The mandate that it takes the place of.
   *
   * @return the id, or nothing where it is the first, or the source does not say
   */
  Optional<Id<Mandate>> supersedes();

  /**
   * The sources, mandates and decisions that it rests on.
   *
   * @return the ids, in reading order
   */
  List<Id<? extends Identified>> basedOn();

  /**
   * What it strives for.
   *
   * @return the vision, or nothing where the source does not say
   */
  Optional<LocalizedText> vision();

  /**
   * What the body binds itself to.
   *
   * @return the commitments, in reading order
   */
  List<LocalizedText> commitments();

  /**
   * The areas that it works in.
   *
   * @return the areas, in reading order
   */
  List<StrategicArea> areas();

  /**
   * What is to be done.
   *
   * @return the measures, in reading order
   */
  List<LocalizedText> measures();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  MandateBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static MandateBuilder builder() {
    return new MandateBuilder();
  }
}

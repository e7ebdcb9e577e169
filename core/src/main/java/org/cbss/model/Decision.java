package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.EdtfDate;
import org.immutables.value.Value;

/**
 * What a body decided.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Decision extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Decision> id();

  /**
   * What was decided.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * The body that decided.
   *
   * @return the id
   */
  Id<Organization> body();

  /**
   * When it was taken.
   *
   * @return the date, or nothing where the meeting, the presidency or nothing tells
   */
  Optional<EdtfDate> date();

  /**
   * The meeting that took it.
   *
   * @return the id, or nothing where the source does not say
   */
  Optional<Id<Meeting>> meeting();

  /**
   * The presidency under which it was taken.
   *
   * @return the id, or nothing where the source does not say
   */
  Optional<Id<Presidency>> presidency();

  /**
   * The mandates, organizations and projects that it brings into being or force.
   *
   * @return the ids, in reading order
   */
  List<Id<? extends Identified>> adopts();

  /**
   * What it rests on, of any kind.
   *
   * @return the ids, in reading order
   */
  List<Id<? extends Identified>> basedOn();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  DecisionBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static DecisionBuilder builder() {
    return new DecisionBuilder();
  }
}

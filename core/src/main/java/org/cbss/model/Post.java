package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A post that people hold one after another (a post in W3C ORG and Popolo), such as the head of a unit.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Post extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Post> id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the former names, each with its period.
   *
   * @return the names, in reading order
   */
  @Value.Redacted
  List<FormerName> formerNames();

  /**
   * Returns the id of the organization that the post belongs to.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * Returns the numbers of people who may hold the post at the same time.
   *
   * @return the numbers, in reading order; empty if unknown
   */
  @Value.Redacted
  List<SeatCount> seats();

  /**
   * Returns the period, from the first day of its existence to the last, both inclusive.
   *
   * @return the period, or empty if unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns what holds of the terms of the post during a period, such as that there is no vacancy.
   *
   * @return the conventions, in reading order
   */
  @Value.Redacted
  List<Convention> conventions();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  PostBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static PostBuilder builder() {
    return new PostBuilder();
  }
}

package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * An office that people hold one after another (W3C ORG's post), such as the head of a unit.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Post extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Post> id();

  /**
   * What it is called.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * The body that it belongs to.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * How many people may hold it at once, from 1 to 9,999.
   *
   * @return the number, 1 unless stated
   */
  @Value.Default
  default int seats() {
    return 1;
  }

  /**
   * From its creation to its end.
   *
   * @return the span, or nothing where the source does not say
   */
  Optional<TimeSpan> period();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  PostBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static PostBuilder builder() {
    return new PostBuilder();
  }
}

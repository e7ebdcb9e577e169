package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/** An organization that another one is part of, always or for a time. Instances are immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public non-sealed interface Parent extends Extensible {

  /**
   * Returns the id of the organization that the other one is part of.
   *
   * @return the id
   */
  Id<Organization> organization();

  /**
   * Returns the period, from the first day of being a part to the last, both inclusive.
   *
   * @return the period, or empty if the part belongs to it always, or the period is unknown
   */
  Optional<TimeSpan> period();

  /**
   * Returns a parent without a period.
   *
   * @param organization the id of the parent
   * @return the parent
   */
  static Parent of(Id<Organization> organization) {
    return builder().organization(organization).build();
  }

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  ParentBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static ParentBuilder builder() {
    return new ParentBuilder();
  }
}

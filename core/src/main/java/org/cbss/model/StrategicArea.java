package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strategic area: a field of work that a mandate names. Instances are immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface StrategicArea extends Identified, Annotated {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<StrategicArea> id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the focus of the work.
   *
   * @return the focus, or empty if unknown
   */
  @Value.Redacted
  Optional<LocalizedText> focus();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  StrategicAreaBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static StrategicAreaBuilder builder() {
    return new StrategicAreaBuilder();
  }
}

package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field that a mandate names to work in.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface StrategicArea extends Identified, Annotated {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<StrategicArea> id();

  /**
   * What it is called.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * What the work is about.
   *
   * @return the focus, or nothing where the source does not say
   */
  Optional<LocalizedText> focus();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  StrategicAreaBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static StrategicAreaBuilder builder() {
    return new StrategicAreaBuilder();
  }
}

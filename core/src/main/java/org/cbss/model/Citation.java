package org.cbss.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a fact comes from: the source, the place in it, and what it says there.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Citation extends Extensible {

  /**
   * The source.
   *
   * @return the id
   */
  Id<Source> source();

  /**
   * The attribute that it supports, by its name in the format, such as {@code period}.
   *
   * @return the name, or nothing where it supports the whole
   */
  Optional<String> about();

  /**
   * The value that this source gives, in the grammar of the attribute.
   *
   * @return the value, or nothing where it is the one held
   */
  Optional<String> says();

  /**
   * Where in the source: a heading, a paragraph, a page.
   *
   * @return the place, or nothing where the source does not say
   */
  Optional<String> at();

  /**
   * The very words of the source.
   *
   * @return the quote, or nothing
   */
  Optional<String> quote();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  CitationBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static CitationBuilder builder() {
    return new CitationBuilder();
  }
}

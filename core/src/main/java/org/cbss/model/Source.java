package org.cbss.model;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.time.EdtfDate;
import org.immutables.value.Value;

/**
 * A source that records cite: a web page, a report, a declaration (a primary source in W3C PROV).
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Source extends Entity {

  /**
   * Returns the id.
   *
   * @return the id, by which other records refer to this one
   */
  @Override
  Id<Source> id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns the name of the publisher.
   *
   * @return the name, or empty if unknown
   */
  Optional<String> publisher();

  /**
   * Returns the web address of the source.
   *
   * @return the address, or empty if there is none
   */
  Optional<HttpUrl> url();

  /**
   * Returns the date of publication.
   *
   * @return the date, or empty if unknown
   */
  Optional<EdtfDate> published();

  /**
   * Returns the day on which the source was read.
   *
   * @return the day, or empty if not recorded
   */
  Optional<LocalDate> retrieved();

  /**
   * Returns the language of the source.
   *
   * @return the language, or empty if not recorded
   */
  Optional<LanguageTag> language();

  /**
   * Returns whether nobody could check the source: the knowledge of the keeper of the record, or a page that could not be
   * opened. A record that cites only such sources still needs a citation.
   *
   * @return true if it is not verified, false by default
   */
  @Value.Default
  @Value.Redacted
  default boolean unverified() {
    return false;
  }

  /**
   * Returns the full text, if its licence permits keeping it. Validation compares quotes with it.
   *
   * @return the text, or empty if it is not kept
   */
  @Value.Redacted
  Optional<String> text();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  SourceBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static SourceBuilder builder() {
    return new SourceBuilder();
  }
}

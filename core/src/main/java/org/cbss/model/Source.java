package org.cbss.model;

import java.time.LocalDate;
import java.util.Optional;
import org.cbss.model.time.EdtfDate;
import org.immutables.value.Value;

/**
 * What a record relies on: a page, a report, a declaration (PROV's primary source).
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Source extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Source> id();

  /**
   * What it is called.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Who published it.
   *
   * @return the name, or nothing where the source does not say
   */
  Optional<String> publisher();

  /**
   * Where it can be read.
   *
   * @return the address, or nothing where it has none
   */
  Optional<HttpUrl> url();

  /**
   * When it was published.
   *
   * @return the date, or nothing where the source does not say
   */
  Optional<EdtfDate> published();

  /**
   * The day on which it was read.
   *
   * @return the day, or nothing where it was not noted
   */
  Optional<LocalDate> retrieved();

  /**
   * The language that it is written in.
   *
   * @return the language, or nothing where it was not noted
   */
  Optional<LanguageTag> language();

  /**
   * Its full text, where that may be kept. Quotes are compared with it.
   *
   * @return the text, or nothing where it is not kept
   */
  Optional<String> text();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  SourceBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static SourceBuilder builder() {
    return new SourceBuilder();
  }
}

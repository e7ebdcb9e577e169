package org.cbss.model;

import java.util.Optional;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A citation: the source of a fact, the position in the source, and what the source says there.
 *
 * <p>It resembles a primary source of W3C PROV. Instances are immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Citation extends Extensible {

  /**
   * Returns the id of the source.
   *
   * @return the id
   */
  Id<Source> source();

  /**
   * Returns the attribute that this citation supports, by its name in the format, such as {@code period}.
   *
   * @return the name, or empty if the citation supports the whole element
   */
  Optional<String> about();

  /**
   * Returns the value that the source gives, in the grammar of the attribute.
   *
   * @return the value, or empty if it is the value of the attribute
   */
  Optional<String> says();

  /**
   * Returns what the source says as a period.
   *
   * @return the period, or empty if the citation gives no value, or one that is not a period in EDTF
   */
  default Optional<TimeSpan> saidPeriod() {
    try {
      return says().map(TimeSpan::parse);
    } catch (EdtfSyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the position in the source: a heading, a paragraph, a page.
   *
   * @return the position, or empty if unknown
   */
  Optional<String> at();

  /**
   * Returns the words of the source, verbatim.
   *
   * @return the quote, or empty if there is none
   */
  @Value.Redacted
  Optional<String> quote();

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  CitationBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static CitationBuilder builder() {
    return new CitationBuilder();
  }
}

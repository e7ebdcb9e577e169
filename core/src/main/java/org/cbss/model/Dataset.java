package org.cbss.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A whole record: everything that it holds, in the order of the document.
 *
 * <p>A data set may contradict itself, or name what it does not hold: it says what its sources say. Validation reports the
 * contradictions, and a registry, which answers questions, wants at least every id to be unique and every reference to
 * lead somewhere.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Dataset extends Extensible {

  /**
   * What it is called.
   *
   * @return the title, or nothing where it has none
   */
  Optional<LocalizedText> title();

  /**
   * The language of all text that states no other.
   *
   * @return the language, English unless stated
   */
  @Value.Default
  default LanguageTag language() {
    return LanguageTag.ENGLISH;
  }

  /**
   * The last day that it speaks for: after it, what has no end may have ended.
   *
   * @return the day, included, or nothing where it is not stated
   */
  Optional<LocalDate> asOf();

  /**
   * What it relies on.
   *
   * @return the sources, in the order of the document
   */
  List<Source> sources();

  /**
   * The bodies.
   *
   * @return the organizations, in the order of the document
   */
  List<Organization> organizations();

  /**
   * The people.
   *
   * @return the people, in the order of the document
   */
  List<Person> people();

  /**
   * The offices.
   *
   * @return the posts, in the order of the document
   */
  List<Post> posts();

  /**
   * The turns in the chair.
   *
   * @return the presidencies, in the order of the document
   */
  List<Presidency> presidencies();

  /**
   * The mandates, with their strategic areas.
   *
   * @return the mandates, in the order of the document
   */
  List<Mandate> mandates();

  /**
   * The meetings.
   *
   * @return the meetings, in the order of the document
   */
  List<Meeting> meetings();

  /**
   * The decisions.
   *
   * @return the decisions, in the order of the document
   */
  List<Decision> decisions();

  /**
   * The take-home messages.
   *
   * @return the take home messages, in the order of the document
   */
  List<TakeHomeMessage> takeHomeMessages();

  /**
   * The projects and their phases.
   *
   * @return the projects, in the order of the document
   */
  List<Project> projects();

  /**
   * Who held which office, and when.
   *
   * @return the personnel terms, in the order of the document
   */
  List<PersonnelTerm> personnelTerms();

  /**
   * Every entity, kind by kind in the order of the lists.
   *
   * @return a stream of all
   */
  default Stream<Entity> entities() {
    return Stream.of(
            sources(),
            organizations(),
            people(),
            posts(),
            presidencies(),
            mandates(),
            meetings(),
            decisions(),
            takeHomeMessages(),
            projects(),
            personnelTerms())
        .flatMap(List::stream);
  }

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  DatasetBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static DatasetBuilder builder() {
    return new DatasetBuilder();
  }
}

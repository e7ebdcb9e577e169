package org.cbss.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A data set: all records of a file, or of several files read as one (DCAT's dataset).
 *
 * <p>A data set may contradict itself, or refer to an id that it does not contain, because it says what its sources say.
 * Validation reports such contradictions. A registry, which answers questions, requires unique ids and resolvable references.
 *
 * <p>All lists are in document order. Instances are immutable and thread-safe; {@code toString} gives the title and the as-of
 * date, not the records.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Dataset extends Extensible {

  /**
   * Returns the title.
   *
   * @return the title, or empty if there is none
   */
  Optional<LocalizedText> title();

  /**
   * Returns the language of all text that does not state its own.
   *
   * @return the language, English by default
   */
  @Value.Default
  default LanguageTag language() {
    return LanguageTag.ENGLISH;
  }

  /**
   * Returns the as-of date: the last day, inclusive, that this data set covers. After it, periods without an end may have ended.
   *
   * @return the day, or empty if not stated
   */
  Optional<LocalDate> asOf();

  /**
   * Returns the findings that are accepted anywhere in the data set: the reason for each, by the id of its rule. Errors cannot
   * be accepted.
   *
   * @return the reasons by rule; they are written in the order of the rules
   */
  @Value.Redacted
  Map<String, String> accepts();

  /**
   * Returns the sources that the records cite.
   *
   * @return the sources
   */
  @Value.Redacted
  List<Source> sources();

  /**
   * Returns the organizations.
   *
   * @return the organizations
   */
  @Value.Redacted
  List<Organization> organizations();

  /**
   * Returns the people.
   *
   * @return the people
   */
  @Value.Redacted
  List<Person> people();

  /**
   * Returns the posts.
   *
   * @return the posts
   */
  @Value.Redacted
  List<Post> posts();

  /**
   * Returns the presidencies.
   *
   * @return the presidencies
   */
  @Value.Redacted
  List<Presidency> presidencies();

  /**
   * Returns the mandates, with their strategic areas.
   *
   * @return the mandates
   */
  @Value.Redacted
  List<Mandate> mandates();

  /**
   * Returns the meetings.
   *
   * @return the meetings
   */
  @Value.Redacted
  List<Meeting> meetings();

  /**
   * Returns the decisions.
   *
   * @return the decisions
   */
  @Value.Redacted
  List<Decision> decisions();

  /**
   * Returns the take-home messages.
   *
   * @return the take-home messages
   */
  @Value.Redacted
  List<TakeHomeMessage> takeHomeMessages();

  /**
   * Returns the projects and their phases.
   *
   * @return the projects
   */
  @Value.Redacted
  List<Project> projects();

  /**
   * Returns the personnel terms: who held which post, and when.
   *
   * @return the personnel terms
   */
  @Value.Redacted
  List<PersonnelTerm> personnelTerms();

  /**
   * Returns all entities, kind by kind in the order of the lists above.
   *
   * @return the entities
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
   * Returns the entity or strategic area with an id. It looks through all records; a {@linkplain
   * org.cbss.model.change.Editor#find editor} or a registry finds many faster.
   *
   * @param <T> the kind that the id is typed by. If the id names a record of another kind, assigning the result to a variable
   *     of this kind fails with a {@link ClassCastException}; {@link #find(Id, Class)} does not.
   * @param id the id
   * @return the first record with the id, or empty if there is none
   */
  @SuppressWarnings("unchecked")
  default <T extends Identified> Optional<T> find(Id<T> id) {
    return (Optional<T>) Stream.<Identified>concat(
            entities(), mandates().stream().flatMap(mandate -> mandate.areas().stream()))
        .filter(record -> record.id().equals(id))
        .findFirst();
  }

  /**
   * Returns the entity or strategic area with an id, if it has a type.
   *
   * @param <T> the type
   * @param id the id, whatever it is typed by
   * @param type the type, such as {@code Presidency.class}
   * @return the first record with the id, or empty if there is none or it has another type
   */
  default <T extends Identified> Optional<T> find(Id<?> id, Class<T> type) {
    return find(Id.<Identified>of(id.value())).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns a builder with all values of this object.
   *
   * @return the builder
   */
  DatasetBuilder toBuilder();

  /**
   * Returns a builder without any values.
   *
   * @return the builder
   */
  static DatasetBuilder builder() {
    return new DatasetBuilder();
  }
}

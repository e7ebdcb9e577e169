import org.jspecify.annotations.NullMarked;

/**
 * The record of bodies with a rotating chair: its types, its rules and its questions.
 *
 * <p>Who presided, which mandate was adopted, which projects ran, who headed a unit: such records hold what their sources
 * say, vague dates and all. Rules find where a record contradicts itself; questions are answered as certain, uncertain or
 * impossible.
 *
 * <pre>{@code
 * PersonnelTerm first = PersonnelTerm.builder()
 *     .id(Id.of("heiberg-head")).person(Id.of("heiberg")).post(Id.of("head"))
 *     .period(TimeSpan.parse("2013/[..2020-06-30]"))
 *     .build();
 * Dataset dataset = Dataset.builder().addPersonnelTerm(first) ... .build();
 * Report report = Validator.standard().validate(dataset);
 * Registry registry = Registry.of(dataset);
 * Answer<PersonnelTerm> heads = registry.personnelTerms().of(head).on(LocalDate.of(2019, 12, 1));
 * }</pre>
 *
 * <p>The packages, each of which knows only those before it (but that the validator knows the rules of its catalogue, which
 * are not exported):
 *
 * <ul>
 *   <li>{@link org.cbss.model.time}: dates and spans that are known in part, and three-valued answers;
 *   <li>{@link org.cbss.model}: the kinds of records, their ids, and the data set;
 *   <li>{@link org.cbss.model.meta}: which attributes each kind has, as data;
 *   <li>{@link org.cbss.model.validation}: rules, and reports of what they find;
 *   <li>{@link org.cbss.model.query}: the registry, and its answers.
 * </ul>
 */
@NullMarked
@SuppressWarnings("module") // exported to modules that are built after this one
module org.cbss.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.cbss.model;
  exports org.cbss.model.internal.countries to
      org.cbss.model.cli,
      org.cbss.model.examples,
      org.cbss.model.json,
      org.cbss.model.popolo,
      org.cbss.model.views;
  exports org.cbss.model.meta;
  exports org.cbss.model.query;
  exports org.cbss.model.structure to
      org.cbss.model.json;
  exports org.cbss.model.time;
  exports org.cbss.model.validation;
}

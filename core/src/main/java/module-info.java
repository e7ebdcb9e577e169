import org.jspecify.annotations.NullMarked;

/**
 * Records of organizations with a rotating chair: types for imprecise dates and incomplete sources, rules that find
 * contradictions, and answers that are certain, uncertain or impossible.
 *
 * <p>Such records say who presided, which mandate was adopted, which projects ran, who headed a unit. Each holds what its
 * source says, however imprecise. Rules report contradictions between records; a registry answers questions about all of
 * them.
 *
 * <pre>{@code
 * Organization cbss = Organization.builder().id(Id.of("cbss")).name(LocalizedText.of("Council of the Baltic Sea States"))
 *     .kind(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION).build();
 * Presidency latvia = Presidency.builder().id(Id.of("lv-2018")).organization(cbss.id())
 *     .addHolder(Party.of(CountryCode.of("LV"))).period(TimeSpan.parse("2018-07/2019-06-30")).build();
 * Dataset dataset = Dataset.builder().addOrganization(cbss).addPresidency(latvia).build();
 * Report report = Validator.standard().validate(dataset);
 * Answer<Presidency> answer = Registry.of(dataset).presidencies().of(cbss).on(LocalDate.of(2018, 7, 15));
 * List<Presidency> perhaps = answer.uncertain(); // Latvia: it took the chair on some day of July 2018
 * }</pre>
 *
 * <p>The packages, each of which depends only on those before it:
 *
 * <ul>
 *   <li>{@link org.cbss.model.time}: imprecise dates and spans, and three-valued answers;
 *   <li>{@link org.cbss.model}: the records, their ids, and the data set;
 *   <li>{@link org.cbss.model.chronology}: the days that all statements of a data set imply together;
 *   <li>{@link org.cbss.model.validation}: rules, and reports of their findings;
 *   <li>{@link org.cbss.model.query}: the registry, and its answers;
 *   <li>{@link org.cbss.model.change}: data sets that are made from others, by edits or according to some sources.
 * </ul>
 *
 * <p>This module needs nothing but {@code java.base} at run time. Reading and writing JSON is in {@code
 * org.cbss.model.json}.
 */
@NullMarked
@SuppressWarnings("module") // exported to modules that are built after this one
module org.cbss.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.cbss.model;
  exports org.cbss.model.change;
  exports org.cbss.model.chronology;
  exports org.cbss.model.query;
  exports org.cbss.model.time;
  exports org.cbss.model.validation;
  exports org.cbss.model.internal.countries to
      org.cbss.model.cli,
      org.cbss.model.json,
      org.cbss.model.popolo,
      org.cbss.model.tables,
      org.cbss.model.views;
  exports org.cbss.model.internal.integrity to
      org.cbss.model.json;
  exports org.cbss.model.internal.schema to
      org.cbss.model.assertj,
      org.cbss.model.cli,
      org.cbss.model.fasterxml,
      org.cbss.model.json,
      org.cbss.model.popolo,
      org.cbss.model.site,
      org.cbss.model.tables,
      org.cbss.model.views;
  exports org.cbss.model.internal.text to
      org.cbss.model.cli,
      org.cbss.model.json,
      org.cbss.model.popolo,
      org.cbss.model.site,
      org.cbss.model.tables,
      org.cbss.model.views;
  exports org.cbss.model.internal.validation to
      org.cbss.model.json;
}

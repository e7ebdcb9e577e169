package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.meta.Place;
import org.cbss.model.structure.EditDistance;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/**
 * A record accepts a rule that finds nothing there, or that does not exist.
 *
 * <p>Which acceptances were of use is known only when every other rule has run, so the validator itself reports this one.
 */
public final class AcceptanceUnused extends RecordRule<Entity> {
  /** The id of the rule. */
  public static final String ID = "acceptance-unused";

  /** The rules of which a finding silences others, for want of what they would need. */
  public static final Set<String> SILENCING = Set.of(
      "id-duplicate",
      "reference-unresolved",
      "reference-wrong-kind",
      "reference-cycle",
      "country-unknown",
      "span-reversed",
      "span-says-nothing",
      "span-placeholder");

  private static final int LONGEST = 60;
  private static final int FARTHEST = 3;

  AcceptanceUnused() {
    super(
        Entity.class,
        ID,
        Severity.WARNING,
        "A record accepts a rule that finds nothing there, or that does not exist.");
  }

  @Override
  void check(Located<Entity> each, Survey survey, Findings findings) {
    if (!each.value().accepts().isEmpty()) {
      Accepting.of(survey).records.add(each);
    }
  }

  private record Accepting(List<Located<Entity>> records) {
    static Accepting of(Survey survey) {
      return survey.once(Accepting.class, any -> new Accepting(new ArrayList<>()));
    }
  }

  /**
   * The records that this rule came to and that accept something.
   *
   * @param survey the data set
   * @return the records, in the order of the document
   */
  public static List<Located<Entity>> accepting(Survey survey) {
    return Accepting.of(survey).records;
  }

  /**
   * Reports an acceptance.
   *
   * @param findings where to report
   * @param entity the record that accepts
   * @param rule the id of the rule that it accepts
   * @param known whether there is such a rule
   */
  public static void report(Findings findings, Located<Entity> entity, String rule, boolean known) {
    Place entry = entity.at("accepts").at(rule);
    String id = entity.name();
    findings
        .at(id, entry)
        .help(known ? "remove it" : meant(rule).map(AcceptanceUnused::question).orElse("remove it"))
        .fix(Fix.remove(entry))
        .report(
            known
                ? id + " accepts " + rule + ", which finds nothing here"
                : id + " accepts " + rule + ", and there is no such rule");
  }

  /** The rule of the catalogue that a name comes nearest to. */
  private static Optional<String> meant(String name) {
    return name.length() > LONGEST
        ? Optional.empty()
        : Catalogue.IDS.stream()
            .filter(id -> EditDistance.between(name, id) <= FARTHEST)
            .min(Comparator.<String>comparingInt(id -> EditDistance.between(name, id))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String question(String rule) {
    return "did you mean " + rule + "? If not, remove it";
  }
}

package org.cbss.model.validation.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.meta.Place;
import org.cbss.model.structure.EditDistance;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/**
 * A record accepts a rule that finds nothing there, or that does not exist.
 *
 * <p>Which acceptances were of use is known only when every other rule has run, so the validator itself reports this one.
 */
public final class AcceptanceUnused extends CatalogueRule {
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
        ID,
        Severity.WARNING,
        "A record accepts a rule that finds nothing there, or that does not exist.");
  }

  @Override
  public void check(Survey survey, Findings findings) {}

  /**
   * Reports an acceptance.
   *
   * @param findings where to report
   * @param entity the record that accepts
   * @param place where it stands
   * @param rule the id of the rule that it accepts
   * @param known whether there is such a rule
   */
  public static void report(
      Findings findings, Entity entity, Place place, String rule, boolean known) {
    Place entry = place.at("accepts").at(rule);
    String id = entity.id().value();
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

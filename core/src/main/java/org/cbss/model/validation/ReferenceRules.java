package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Walk;
import org.cbss.model.structure.EditDistance;
import org.cbss.model.structure.Fault;
import org.cbss.model.structure.IdIndex;
import org.cbss.model.structure.Structure;

/** The rules on ids and what names them: references between records, and acceptances of rules. */
final class ReferenceRules {
  static final StandardRule DUPLICATE = StandardRule.ofDataset(
      Structure.DUPLICATE,
      ERROR,
      "Two records have the same id, whatever their kinds.",
      (survey, findings) ->
          report(Structure.duplicates(survey.dataset(), survey.index()), findings));

  static final StandardRule CONFUSABLE = StandardRule.ofDataset(
      "id-confusable", WARNING, "Two ids differ only in case.", ReferenceRules::checkConfusable);

  static final StandardRule UNRESOLVED = StandardRule.ofValues(
      Structure.UNRESOLVED,
      ERROR,
      "A reference names an id that no record has.",
      Structure::isReference,
      (survey, findings) ->
          Structure.unresolved(survey.index(), faults -> report(faults, findings)));

  static final StandardRule WRONG_KIND = StandardRule.ofValues(
      Structure.WRONG_KIND,
      ERROR,
      "A reference names a record of a kind that it does not allow.",
      Structure::isReference,
      (survey, findings) -> Structure.wrongKinds(
          survey.index(), faults -> report(withoutMeantForAnother(faults, survey), findings)));

  static final StandardRule CYCLE = StandardRule.ofDataset(
      Structure.CYCLE,
      ERROR,
      "References form a cycle.",
      (survey, findings) -> report(Cycles.of(survey).faults, findings));

  static final StandardRule REPEATED = StandardRule.ofValues(
      "reference-repeated",
      WARNING,
      "A list names the same id twice.",
      Structure::isReference,
      (survey, findings) -> repeatedReferences(findings));

  /** The validator itself reports this one: which acceptances are used is known only after all other rules have run. */
  static final StandardRule ACCEPTANCE_UNUSED = StandardRule.ofRecords(
      "acceptance-unused",
      WARNING,
      "A record accepts a rule that reports nothing in it, or that does not exist.",
      Entity.class,
      ReferenceRules::collectAcceptances);

  /** The rules whose findings silence other rules, which then lack a value that they need. */
  private static final Set<String> SILENCING = Set.of(
      DUPLICATE.id(),
      UNRESOLVED.id(),
      WRONG_KIND.id(),
      CYCLE.id(),
      CountryRules.UNKNOWN.id(),
      SpanRules.REVERSED.id(),
      SpanRules.SAYS_NOTHING.id(),
      SpanRules.PLACEHOLDER.id());

  private static final int MAX_LENGTH = 60;
  private static final int MAX_DISTANCE = 3;

  private record IdPath(String id, Place place) {}

  private ReferenceRules() {}

  /** The reference cycles of a data set, and the entities in them. */
  private static final class Cycles {
    private final List<Fault> faults;
    private final Set<Place> entities = new HashSet<>();

    private Cycles(Survey survey) {
      this.faults = Structure.cycles(survey.index());
      for (Fault cycle : faults) {
        entities.add(cycle.place().entity());
        cycle.related().forEach(other -> entities.add(other.place().entity()));
      }
    }

    static Cycles of(Survey survey) {
      return survey.once(Cycles.class, Cycles::new);
    }
  }

  /** Returns whether both are in cycles, so that a reference from one to the other is already reported. */
  static boolean areInCycles(Survey survey, Located<?> one, Located<?> other) {
    Set<Place> entities = Cycles.of(survey).entities;
    return entities.contains(one.place()) && entities.contains(other.place());
  }

  /** Returns the problems without references that fit another record with the same id, though not the first of them. */
  private static List<Fault> withoutMeantForAnother(List<Fault> wrongKinds, Survey survey) {
    if (wrongKinds.isEmpty() || !survey.index().repeats()) {
      return wrongKinds;
    }
    Set<Place> meant = meantForAnother(survey);
    return wrongKinds.stream().filter(fault -> !meant.contains(fault.place())).toList();
  }

  private static Set<Place> meantForAnother(Survey survey) {
    Map<Id<?>, Set<Kind>> kinds = new HashMap<>();
    IdIndex.visit(
        survey.dataset(),
        (thing, place) -> kinds
            .computeIfAbsent(thing.id(), any -> EnumSet.noneOf(Kind.class))
            .add(IdIndex.kind(place)));
    Set<Place> meant = new HashSet<>();
    Walk.to(Structure::isReference).visit(survey.dataset(), (at, type, value) -> {
      Set<Kind> wanted = Structure.targets(type);
      if (!Collections.disjoint(kinds.getOrDefault((Id<?>) value, Set.of()), wanted)) {
        meant.add(at.place());
      }
    });
    return meant;
  }

  private static void report(List<Fault> faults, Findings findings) {
    for (Fault fault : faults) {
      Findings.Draft draft = findings.at(fault.subject(), fault.place());
      fault
          .related()
          .forEach(other -> draft.related(other.message(), other.subject(), other.place()));
      fault.help().ifPresent(draft::help);
      draft.report(fault.message());
    }
  }

  private static void checkConfusable(Survey survey, Findings findings) {
    // Ids that differ only in case include one with capitals, which most data sets do not have.
    if (!survey.index().hasUpperCase()) {
      return;
    }
    Map<String, IdPath> first = new HashMap<>();
    Set<String> seen = new HashSet<>();
    IdIndex.visit(survey.dataset(), (thing, place) -> {
      String id = thing.id().value();
      IdPath before = first.putIfAbsent(id.toLowerCase(Locale.ROOT), new IdPath(id, place));
      if (seen.add(id) && before != null) {
        reportConfusable(new IdPath(id, place), before, findings);
      }
    });
  }

  private static void reportConfusable(IdPath later, IdPath earlier, Findings findings) {
    findings
        .at(later.id, later.place.at("id"))
        .related(earlier.id + " is here", earlier.id, earlier.place.at("id"))
        .help("give one of them another id, so that nobody takes one for the other")
        .report(later.id + " and " + earlier.id + " differ only in case");
  }

  private static Walk.Visitor repeatedReferences(Findings findings) {
    Map<Id<?>, Integer> seen = new HashMap<>();
    return (at, type, value) -> {
      if (at.element() == 0) {
        seen.clear();
      }
      Integer first = at.element() < 0 ? null : seen.putIfAbsent((Id<?>) value, at.element());
      if (first != null) {
        findings
            .at(at.subject(), at.place())
            .related("the first is here", at.subject(), at.placeOfElement(first))
            .help("remove one of the two")
            .fix(Fix.remove(at.place()))
            .report(at.subject() + " names " + value + " twice in " + at.attribute());
      }
    };
  }

  private record Accepting(List<Located<Entity>> records) {
    static Accepting of(Survey survey) {
      return survey.once(Accepting.class, any -> new Accepting(new ArrayList<>()));
    }
  }

  private static void collectAcceptances(Located<Entity> each, Survey survey, Findings findings) {
    if (!each.value().accepts().isEmpty()) {
      Accepting.of(survey).records.add(each);
    }
  }

  /**
   * Reports acceptances of rules that ran and found nothing, or that do not exist. A mistake that silences rules leaves open
   * what they would have found.
   */
  static void reportUnusedAcceptances(
      Survey survey, Set<String> ran, ReportCollector collector, Findings findings) {
    boolean silenced = collector.hasAnyOf(SILENCING);
    for (Located<Entity> each : Accepting.of(survey).records) {
      for (String rule : each.value().accepts().keySet()) {
        boolean open = ran.contains(rule) ? silenced : StandardRules.IDS.contains(rule);
        if (!open
            && !rule.equals(ACCEPTANCE_UNUSED.id())
            && !collector.isUsed(each.place(), rule)) {
          reportUnused(findings, each, rule, ran.contains(rule));
        }
      }
    }
  }

  private static void reportUnused(
      Findings findings, Located<Entity> each, String rule, boolean exists) {
    Place acceptance = each.at("accepts").at(rule);
    Optional<String> similar = exists ? Optional.empty() : mostSimilar(rule);
    findings
        .at(each, acceptance)
        .help(similar.map(id -> "did you mean " + id + "? If not, remove it").orElse("remove it"))
        .fix(Fix.remove(acceptance))
        .report(each.name() + " accepts " + rule
            + (exists ? ", which finds nothing here" : ", and there is no such rule"));
  }

  private static Optional<String> mostSimilar(String name) {
    return name.length() > MAX_LENGTH
        ? Optional.empty()
        : StandardRules.IDS.stream()
            .filter(id -> EditDistance.between(name, id) <= MAX_DISTANCE)
            .min(Comparator.<String>comparingInt(id -> EditDistance.between(name, id))
                .thenComparing(Comparator.naturalOrder()));
  }
}

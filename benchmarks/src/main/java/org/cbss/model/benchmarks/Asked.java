package org.cbss.model.benchmarks;

import java.time.LocalDate;
import java.util.function.Function;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.query.Records;
import org.cbss.model.query.Registry;

/**
 * Questions that need each index of a registry, which creates an index when a question first needs it. After them, a registry has
 * all of its indexes.
 */
final class Asked {
  /** A day long before all records, so that the answers are small. */
  private static final LocalDate DAY = LocalDate.of(1800, 1, 1);

  private static final LocalDate IN_OFFICE = LocalDate.of(2005, 3, 1);

  private Asked() {}

  /** Returns the registry, with all indexes. */
  static Registry all(Registry registry) {
    organizations(registry);
    presidencies(registry);
    mandates(registry);
    meetings(registry);
    outcomes(registry);
    decisions(registry);
    projects(registry);
    terms(registry);
    return registry;
  }

  private static void organizations(Registry registry) {
    registry.organizations().partOf(first(registry)).on(DAY);
    registry.posts().of(first(registry)).on(DAY);
  }

  private static void presidencies(Registry registry) {
    registry.presidencies().of(first(registry)).on(DAY);
    registry.presidencies().heldBy(CountryCode.of("DK")).on(DAY);
    registry.presidencies().heldBy(first(registry)).on(DAY);
  }

  private static void mandates(Registry registry) {
    registry.mandates().of(first(registry)).on(DAY);
    ask(registry.mandates(), mandate -> registry.mandates().superseding(mandate));
    ask(registry.mandates(), mandate -> registry.mandates().partOf(mandate));
    ask(registry.presidencies(), presidency -> registry.mandates().programmeOf(presidency));
  }

  private static void decisions(Registry registry) {
    ask(registry.mandates(), mandate -> registry.decisions().adopting(mandate));
    ask(registry.projects(), project -> registry.decisions().establishing(project));
    ask(registry.presidencies(), presidency -> registry.decisions().designating(presidency));
    ask(registry.personnelTerms(), term -> registry.decisions().appointing(term));
    ask(registry.decisions(), decision -> registry.decisions().amending(decision));
    ask(registry.decisions(), decision -> registry.decisions().repealing(decision));
  }

  private static void meetings(Registry registry) {
    registry.meetings().of(first(registry)).on(DAY);
    ask(registry.projects(), project -> registry.meetings().ofProject(project));
    ask(registry.presidencies(), presidency -> registry.meetings().under(presidency));
  }

  private static void outcomes(Registry registry) {
    registry.decisions().of(first(registry)).on(DAY);
    registry.takeHomeMessages().of(first(registry)).on(DAY);
    ask(registry.meetings(), meeting -> registry.decisions().at(meeting));
    ask(registry.meetings(), meeting -> registry.takeHomeMessages().at(meeting));
    ask(registry.presidencies(), presidency -> registry.decisions().under(presidency));
    ask(registry.presidencies(), presidency -> registry.takeHomeMessages().under(presidency));
  }

  private static void projects(Registry registry) {
    registry.dataset().mandates().stream()
        .flatMap(mandate -> mandate.areas().stream())
        .findFirst()
        .ifPresent(area -> registry.projects().in(area.id()).on(DAY));
    ask(registry.projects(), project -> registry.projects().partOf(project));
    registry.projects().ledBy(first(registry)).on(DAY);
    registry.projects().fundedBy(first(registry)).on(DAY);
  }

  private static void terms(Registry registry) {
    registry.dataset().personnelTerms().stream()
        .findFirst()
        .ifPresent(term -> registry.personnelTerms().of(term.post()).on(IN_OFFICE));
    ask(registry.presidencies(), presidency -> registry.personnelTerms().under(presidency));
    ask(registry.people(), person -> registry.personnelTerms().heldBy(person));
    registry.personnelTerms().onBehalfOf(CountryCode.of("DK")).on(DAY);
    registry.personnelTerms().on(DAY);
  }

  private static Id<Organization> first(Registry registry) {
    return registry.dataset().organizations().get(0).id();
  }

  /** Asks a question about the first of some records, because a registry refuses ids that it does not have. */
  private static <T extends Entity> void ask(
      Records<T> records, Function<Id<T>, Records<?>> question) {
    records.stream()
        .findFirst()
        .ifPresent(first -> question.apply(Id.of(first.id().value())).on(DAY));
  }
}

package org.cbss.model.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Organization;
import org.cbss.model.StrategicArea;
import org.cbss.model.query.Registry;

/**
 * A registry may make an index when a question first needs it. Here are questions that need each of them, so that what is
 * measured is a registry with all of its indexes.
 */
final class Asked {
  /** Long before any of the work, so that there is little to answer. */
  private static final LocalDate DAY = LocalDate.of(1800, 1, 1);

  private static final LocalDate IN_OFFICE = LocalDate.of(2005, 3, 1);

  private Asked() {}

  /** The same registry, with every index made. */
  static Registry all(Registry registry) {
    organizations(registry);
    presidencies(registry);
    meetings(registry);
    outcomes(registry);
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
    registry.mandates().of(first(registry)).on(DAY);
  }

  private static void meetings(Registry registry) {
    registry.meetings().of(first(registry)).on(DAY);
    ofFirst(
        registry.dataset().projects(), id -> registry.meetings().ofProject(id).on(DAY));
    ofFirst(
        registry.dataset().presidencies(), id -> registry.meetings().under(id).on(DAY));
  }

  private static void outcomes(Registry registry) {
    registry.decisions().of(first(registry)).on(DAY);
    registry.takeHomeMessages().of(first(registry)).on(DAY);
    ofFirst(registry.dataset().meetings(), id -> {
      registry.decisions().at(id).on(DAY);
      registry.takeHomeMessages().at(id).on(DAY);
    });
    ofFirst(registry.dataset().presidencies(), id -> {
      registry.decisions().under(id).on(DAY);
      registry.takeHomeMessages().under(id).on(DAY);
    });
  }

  private static void projects(Registry registry) {
    List<StrategicArea> areas = registry.dataset().mandates().stream()
        .flatMap(mandate -> mandate.areas().stream())
        .limit(1)
        .toList();
    ofFirst(areas, id -> registry.projects().in(id).on(DAY));
    ofFirst(registry.dataset().projects(), id -> registry.projects().partOf(id).on(DAY));
    registry.projects().ledBy(first(registry)).on(DAY);
    registry.projects().fundedBy(first(registry)).on(DAY);
  }

  private static void terms(Registry registry) {
    registry.dataset().personnelTerms().stream()
        .findFirst()
        .ifPresent(term -> registry.personnelTerms().of(term.post()).on(IN_OFFICE));
    ofFirst(
        registry.dataset().people(), id -> registry.personnelTerms().heldBy(id).on(DAY));
    registry.personnelTerms().onBehalfOf(CountryCode.of("DK")).on(DAY);
    registry.personnelTerms().on(DAY);
  }

  private static Id<Organization> first(Registry registry) {
    return registry.dataset().organizations().get(0).id();
  }

  /** Asks a question about the first of some records, if there is one. */
  @SuppressWarnings("unchecked")
  private static <T extends Identified> void ofFirst(
      List<? extends T> records, Consumer<Id<T>> question) {
    records.stream().findFirst().ifPresent(record -> question.accept((Id<T>) record.id()));
  }
}

package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cbss.model.ConventionSubject;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.StrategicArea;
import org.cbss.model.query.EntityQuery.IndexKey;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * All mandates of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Mandates extends Records<Mandate> {
  private static final IndexKey<Mandate> ORGANIZATION =
      IndexKey.one(0, EntityKind.ORGANIZATION, Mandate::organization);
  private static final IndexKey<Mandate> AREA = IndexKey.many(
      1,
      EntityKind.STRATEGIC_AREA,
      mandate -> mandate.areas().stream().map(StrategicArea::id).toList());
  private static final IndexKey<Mandate> EARLIER =
      IndexKey.optional(2, EntityKind.MANDATE, Mandate::supersedes);

  private static final IndexKey<Mandate> WHOLE =
      IndexKey.optional(3, EntityKind.MANDATE, Mandate::partOf);
  private static final IndexKey<Mandate> PRESIDENCY =
      IndexKey.many(4, EntityKind.PRESIDENCY, Mandate::presidencies);

  Mandates(Registry registry, EntityQuery<Mandate> query) {
    super(registry, Mandate.class, query);
  }

  @Override
  Optional<Id<?>> owner() {
    return query.value(ORGANIZATION);
  }

  @Override
  ConventionSubject subject() {
    return ConventionSubject.MANDATES;
  }

  /**
   * Returns the mandates of an organization.
   *
   * @param organization the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Mandates of(Organization organization) {
    return new Mandates(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the mandates of an organization.
   *
   * @param organization the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Mandates of(Id<Organization> organization) {
    return new Mandates(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the mandate that contains a strategic area.
   *
   * @param area the strategic area
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the strategic area
   */
  public Mandates containing(StrategicArea area) {
    return new Mandates(registry, narrow(AREA, area));
  }

  /**
   * Returns the mandate that contains a strategic area.
   *
   * @param area the id of the strategic area
   * @return the remaining records
   * @throws IllegalArgumentException if no strategic area in the registry has the id
   */
  public Mandates containing(Id<StrategicArea> area) {
    return new Mandates(registry, narrow(AREA, area));
  }

  /**
   * Returns the mandates that directly supersede a mandate.
   *
   * @param earlier the mandate
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the mandate
   */
  public Mandates superseding(Mandate earlier) {
    return new Mandates(registry, narrow(EARLIER, earlier));
  }

  /**
   * Returns the mandates that directly supersede a mandate.
   *
   * @param earlier the id of the mandate
   * @return the remaining records
   * @throws IllegalArgumentException if no mandate in the registry has the id
   */
  public Mandates superseding(Id<Mandate> earlier) {
    return new Mandates(registry, narrow(EARLIER, earlier));
  }

  /**
   * Returns the direct parts of a mandate, such as the plans under a strategy.
   *
   * @param whole the mandate
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the mandate
   */
  public Mandates partOf(Mandate whole) {
    return new Mandates(registry, narrow(WHOLE, whole));
  }

  /**
   * Returns the direct parts of a mandate, such as the plans under a strategy.
   *
   * @param whole the id of the mandate
   * @return the remaining records
   * @throws IllegalArgumentException if no mandate in the registry has the id
   */
  public Mandates partOf(Id<Mandate> whole) {
    return new Mandates(registry, narrow(WHOLE, whole));
  }

  /**
   * Returns the mandates that are the programme of a presidency, alone or with others.
   *
   * @param presidency the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public Mandates programmeOf(Presidency presidency) {
    return new Mandates(registry, narrow(PRESIDENCY, presidency));
  }

  /**
   * Returns the mandates that are the programme of a presidency, alone or with others.
   *
   * @param presidency the id of the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if no presidency in the registry has the id
   */
  public Mandates programmeOf(Id<Presidency> presidency) {
    return new Mandates(registry, narrow(PRESIDENCY, presidency));
  }

  /** Returns the mandates of an organization that are in force on a day, without those superseded or repealed by then. */
  Answer<Mandate> inForce(Organization organization, LocalDate day) {
    List<Mandate> candidates =
        List.copyOf(registry.inOrder(of(organization).on(day).candidates().stream()));
    Answer<Mandate> answer = Answer.ask(
        candidates,
        mandate -> registry
            .cutoff()
            .covers(registry.periodOf(mandate), day)
            .and(isSuperseded(mandate, day.toEpochDay(), day.toEpochDay()).not()));
    if (answer.isEmpty()
        && registry.isComplete(organization.id(), ConventionSubject.MANDATES, day, day)) {
      return Answer.nobody();
    }
    boolean certain = answer.any() == Certainty.UNCERTAIN
        && new MandateSuccession(day).leavesOneInForce(candidates);
    return certain ? answer.withSomeone() : answer;
  }

  /** Returns whether a mandate is superseded or repealed by the first day of a span on which it could be in force. */
  Certainty isSuperseded(Mandate mandate, TimeSpan span) {
    EpochDayBounds asked = EpochDayBounds.of(span);
    return isSuperseded(mandate, asked.earliestStart(), asked.latestStart());
  }

  private Certainty isSuperseded(Mandate mandate, long earliestAsked, long latestAsked) {
    EpochDayBounds own = EpochDayBounds.of(registry.periodOf(mandate));
    long earliest = Math.max(own.earliestStart(), earliestAsked);
    long latest = Math.max(own.latestStart(), latestAsked);
    Stream<TimeSpan> successors = superseding(mandate.id()).stream()
        .map(registry::periodOf)
        .filter(later -> !later.isReversed());
    return Stream.concat(successors, registry.repeals(mandate.id()))
        .map(EpochDayBounds::of)
        .map(
            later -> Certainty.of(later.latestStart() <= earliest, later.earliestStart() <= latest))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }

  /**
   * Finds out whether some mandate is certainly in force on a day: one certainly covers the day, and every mandate that may
   * have superseded it by then, directly or not, belongs to the same organization and lasts until the day. Each mandate is
   * examined once.
   */
  private final class MandateSuccession {
    private final LocalDate day;
    private final Set<Id<Mandate>> reached = new HashSet<>();
    private final Deque<Mandate> unexamined = new ArrayDeque<>();

    /** The mandates after which, in some reading, none may be in force. */
    private final Set<Id<Mandate>> broken = new HashSet<>();

    MandateSuccession(LocalDate day) {
      this.day = day;
    }

    boolean leavesOneInForce(List<Mandate> candidates) {
      List<Mandate> covering = candidates.stream()
          .filter(mandate ->
              registry.cutoff().covers(registry.periodOf(mandate), day).isCertain())
          .toList();
      covering.forEach(this::reach);
      while (!unexamined.isEmpty()) {
        examine(unexamined.remove());
      }
      return covering.stream().anyMatch(mandate -> !broken.contains(mandate.id()));
    }

    private void reach(Mandate mandate) {
      if (reached.add(mandate.id())) {
        unexamined.add(mandate);
      }
    }

    private void examine(Mandate earlier) {
      if (registry
          .repeals(earlier.id())
          .anyMatch(span -> span.startsOnOrBefore(day).isPossible())) {
        breakUpTo(earlier);
      }
      for (Mandate later : superseding(earlier.id()).toList()) {
        if (registry.periodOf(later).startsOnOrBefore(day).isPossible()) {
          reach(later);
          if (!continues(earlier, later)) {
            breakUpTo(earlier);
          }
        }
      }
    }

    private boolean continues(Mandate earlier, Mandate later) {
      return later.organization().equals(earlier.organization())
          && certainlyLasts(later)
          && !broken.contains(later.id());
    }

    private boolean certainlyLasts(Mandate mandate) {
      return registry
          .cutoff()
          .coverage(registry.periodOf(mandate))
          .filter(interval -> interval.lastsUntil() >= day.toEpochDay())
          .isPresent();
    }

    /** Marks a mandate as broken, with all that it supersedes. Those before a broken one are marked already. */
    private void breakUpTo(Mandate mandate) {
      Optional<Mandate> at = Optional.of(mandate);
      while (at.isPresent()
          && reached.contains(at.get().id())
          && broken.add(at.get().id())) {
        at = at.get().supersedes().flatMap(registry.mandates()::find);
      }
    }
  }
}

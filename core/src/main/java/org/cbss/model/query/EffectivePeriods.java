package org.cbss.model.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Suspension;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The effective period of each entity: what all statements of the data set imply of it, or else its own period or date. Without
 * any, it is that of its meeting, or some time within its presidency. A meeting that was postponed or cancelled gives its period
 * to no other entity.
 *
 * <p>The chronology is made when it is first needed. Two threads may make it at once: the results are equal.
 */
final class EffectivePeriods {
  private static final Set<EntityKind> WITHOUT_DAYS = EnumSet.of(
      EntityKind.SOURCE,
      EntityKind.PERSON,
      EntityKind.STRATEGIC_AREA,
      EntityKind.TAKE_HOME_MESSAGE);

  private final Dataset dataset;
  private final IdIndex index;
  private final boolean inferring;
  private volatile @Nullable Chronology chronology;

  /**
   * Creates the effective periods of a data set.
   *
   * @param index the ids of the data set
   * @param inferring whether the statements of the data set are read together, otherwise each entity is read by itself
   */
  EffectivePeriods(Dataset dataset, IdIndex index, boolean inferring) {
    this.dataset = dataset;
    this.index = index;
    this.inferring = inferring;
  }

  Chronology chronology() {
    Chronology known = chronology;
    if (known == null) {
      known = Chronology.of(dataset);
      chronology = known;
    }
    return known;
  }

  boolean isInferring() {
    return inferring;
  }

  /** Returns the effective period of an entity, or an unknown span if none is known. */
  TimeSpan of(Entity entity) {
    return inferring && isDated(entity)
        ? Optional.of(chronology().inferred(entity))
            .filter(InferredSpan::isSharper)
            .map(this::span)
            .orElseGet(() -> recorded(entity))
        : recorded(entity);
  }

  private static boolean isDated(Entity entity) {
    return !WITHOUT_DAYS.contains(EntityKind.of(entity));
  }

  /**
   * Returns the effective periods of all entities of a kind. It searches for none of them by its id.
   *
   * @param entities the entities, in the order of the document
   */
  List<TimeSpan> ofAll(List<? extends Entity> entities) {
    @Nullable TimeSpan[] periods = new @Nullable TimeSpan[entities.size()];
    if (inferring && !entities.isEmpty() && isDated(entities.get(0))) {
      chronology()
          .sharperSpans(EntityKind.of(entities.get(0)))
          .forEach(inferred -> periods[inferred.path().index()] = span(inferred));
    }
    List<TimeSpan> all = new ArrayList<>(periods.length);
    for (int i = 0; i < periods.length; i++) {
      all.add(periods[i] != null ? periods[i] : recorded(entities.get(i)));
    }
    return all;
  }

  /** Returns the period that a record states, or that of what it belongs to. */
  private TimeSpan recorded(Entity entity) {
    return stated(entity).or(() -> byContext(entity)).orElse(TimeSpan.unknown());
  }

  /**
   * Returns an inferred span. Its open end, which is on or after its first day and the last day that the data set covers, is some
   * day if something else implies a later one.
   */
  private TimeSpan span(InferredSpan inferred) {
    TimeSpan span = inferred.span();
    return inferred
        .earliestEnd()
        .filter(any -> span.end().isOpen())
        .filter(day -> dataset.asOf().filter(day::isAfter).isPresent())
        .filter(
            day -> inferred.earliestStart().filter(first -> !day.isAfter(first)).isEmpty())
        .map(day -> TimeSpan.of(span.start(), EdtfDate.notBefore(day)))
        .orElse(span);
  }

  private static Optional<TimeSpan> stated(Entity entity) {
    return switch (EntityKind.of(entity)) {
      case ORGANIZATION -> ((Organization) entity).period();
      case POST -> ((Post) entity).period();
      case PRESIDENCY -> Optional.of(((Presidency) entity).period());
      case MANDATE -> Optional.of(((Mandate) entity).period());
      case MEETING -> ((Meeting) entity).period();
      case DECISION -> ((Decision) entity).date().map(TimeSpan::within);
      case PROJECT -> ((Project) entity).period();
      case PERSONNEL_TERM -> ((PersonnelTerm) entity).period();
      case SOURCE, PERSON, STRATEGIC_AREA, TAKE_HOME_MESSAGE -> Optional.empty();
    };
  }

  /** Returns the period of what an entity belongs to. */
  private Optional<TimeSpan> byContext(Entity entity) {
    return switch (EntityKind.of(entity)) {
      case MEETING -> within(((Meeting) entity).presidency());
      case DECISION -> at(((Decision) entity).meeting(), ((Decision) entity).presidency());
      case TAKE_HOME_MESSAGE ->
        at(((TakeHomeMessage) entity).meeting(), ((TakeHomeMessage) entity).presidency());
      default -> Optional.empty();
    };
  }

  /** Returns the periods of the memberships of an organization. */
  List<TimeSpan> ofMemberships(Organization organization) {
    return inferring
        ? chronology().memberships(organization).stream().map(this::span).toList()
        : organization.members().stream()
            .map(membership -> membership.period().orElse(TimeSpan.unknown()))
            .toList();
  }

  /** Returns the periods of the suspensions of each membership of an organization. */
  List<List<TimeSpan>> ofSuspensions(Organization organization) {
    return inferring
        ? chronology().suspensions(organization).stream()
            .map(each -> each.stream().map(this::span).toList())
            .toList()
        : organization.members().stream()
            .map(each -> each.suspended().stream().map(Suspension::period).toList())
            .toList();
  }

  private Optional<TimeSpan> at(
      Optional<Id<Meeting>> meeting, Optional<Id<Presidency>> presidency) {
    return meeting
        .map(index::get)
        .filter(Meeting.class::isInstance)
        .map(Meeting.class::cast)
        .filter(found -> found.tookPlace().isPossible())
        .map(this::of)
        .filter(span -> !span.equals(TimeSpan.unknown()))
        .or(() -> within(presidency));
  }

  /** Returns some time between the first and the last possible day of a presidency. */
  private Optional<TimeSpan> within(Optional<Id<Presidency>> presidency) {
    return presidency
        .map(index::get)
        .filter(Presidency.class::isInstance)
        .map(found -> within(of((Presidency) found)));
  }

  private static TimeSpan within(TimeSpan whole) {
    if (whole.isReversed()) {
      return whole;
    }
    if (whole.earliestStart().isPresent() && whole.latestEnd().isPresent()) {
      return TimeSpan.within(
          EdtfDate.between(whole.earliestStart().get(), whole.latestEnd().get()));
    }
    Bound start = whole.earliestStart().<Bound>map(EdtfDate::notBefore).orElse(Bound.unknown());
    Bound end = whole.latestEnd().<Bound>map(EdtfDate::notAfter).orElse(Bound.unknown());
    return TimeSpan.of(start, end);
  }
}

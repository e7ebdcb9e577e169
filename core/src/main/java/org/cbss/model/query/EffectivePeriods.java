package org.cbss.model.query;

import java.util.List;
import java.util.Optional;
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
    return known(entity).orElse(TimeSpan.unknown());
  }

  private Optional<TimeSpan> known(Entity entity) {
    return switch (EntityKind.of(entity)) {
      case ORGANIZATION -> period(entity, ((Organization) entity).period());
      case POST -> period(entity, ((Post) entity).period());
      case PRESIDENCY -> period(entity, Optional.of(((Presidency) entity).period()));
      case MANDATE -> period(entity, Optional.of(((Mandate) entity).period()));
      case MEETING -> of((Meeting) entity);
      case DECISION -> of((Decision) entity);
      case TAKE_HOME_MESSAGE ->
        at(((TakeHomeMessage) entity).meeting(), ((TakeHomeMessage) entity).presidency());
      case PROJECT -> period(entity, ((Project) entity).period());
      case PERSONNEL_TERM -> period(entity, ((PersonnelTerm) entity).period());
      case SOURCE, PERSON, STRATEGIC_AREA -> Optional.empty();
    };
  }

  /** Returns what is inferred of an entity, or else what is stated. */
  private Optional<TimeSpan> period(Entity entity, Optional<TimeSpan> stated) {
    if (inferring) {
      InferredSpan inferred = chronology().inferred(entity);
      return inferred.isSharper() ? Optional.of(inferred.span()) : stated;
    }
    return stated;
  }

  private Optional<TimeSpan> of(Meeting meeting) {
    return period(meeting, meeting.period()).or(() -> within(meeting.presidency()));
  }

  private Optional<TimeSpan> of(Decision decision) {
    return period(decision, decision.date().map(TimeSpan::within))
        .or(() -> at(decision.meeting(), decision.presidency()));
  }

  /** Returns the periods of the memberships of an organization. */
  List<TimeSpan> ofMemberships(Organization organization) {
    return inferring
        ? chronology().memberships(organization).stream()
            .map(InferredSpan::span)
            .toList()
        : organization.members().stream()
            .map(membership -> membership.period().orElse(TimeSpan.unknown()))
            .toList();
  }

  /** Returns the periods of the suspensions of each membership of an organization. */
  List<List<TimeSpan>> ofSuspensions(Organization organization) {
    return inferring
        ? chronology().suspensions(organization).stream()
            .map(each -> each.stream().map(InferredSpan::span).toList())
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
        .flatMap(this::of)
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

package org.cbss.model.query;

import java.util.Optional;
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
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * The effective period of each entity: its own period or date, otherwise that of its meeting, otherwise some time within its
 * presidency. A meeting that was postponed or cancelled gives its period to no other entity.
 *
 * @param index the ids of the data set
 */
record EffectivePeriods(IdIndex index) {

  /** Returns the effective period of an entity, or an unknown span if none is known. */
  TimeSpan of(Entity entity) {
    return known(entity).orElse(TimeSpan.unknown());
  }

  private Optional<TimeSpan> known(Entity entity) {
    return switch (EntityKind.of(entity)) {
      case ORGANIZATION -> ((Organization) entity).period();
      case POST -> ((Post) entity).period();
      case PRESIDENCY -> Optional.of(((Presidency) entity).period());
      case MANDATE -> Optional.of(((Mandate) entity).period());
      case MEETING -> of((Meeting) entity);
      case DECISION -> of((Decision) entity);
      case TAKE_HOME_MESSAGE ->
        at(((TakeHomeMessage) entity).meeting(), ((TakeHomeMessage) entity).presidency());
      case PROJECT -> ((Project) entity).period();
      case PERSONNEL_TERM -> ((PersonnelTerm) entity).period();
      case SOURCE, PERSON, STRATEGIC_AREA -> Optional.empty();
    };
  }

  private Optional<TimeSpan> of(Meeting meeting) {
    return meeting.period().or(() -> within(meeting.presidency()));
  }

  private Optional<TimeSpan> of(Decision decision) {
    return decision
        .date()
        .map(TimeSpan::within)
        .or(() -> at(decision.meeting(), decision.presidency()));
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
        .map(found -> within(((Presidency) found).period()));
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

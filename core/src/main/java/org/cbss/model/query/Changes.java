package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.structure.Sequence;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/** Finds what began, ended, took place and was suspended between two days. */
final class Changes {
  /** By the first day that it may have been, then the last, then ends before beginnings, then place in the document. */
  private static final Comparator<Found> IN_ORDER = Comparator.<Found>comparingLong(
          found -> found.first)
      .thenComparingLong(found -> found.last)
      .thenComparing(found ->
          found.change.kind() == Change.Kind.BEGAN || found.change.kind() == Change.Kind.SUSPENDED);

  private record Found(Change change, long first, long last) {}

  private final TimeSpan asked;
  private final Horizon horizon;
  private final List<Found> found = new ArrayList<>();

  private Changes(LocalDate from, LocalDate to, Horizon horizon) {
    this.asked = TimeSpan.of(from, to);
    this.horizon = horizon;
  }

  static List<Change> between(Registry registry, LocalDate from, LocalDate to) {
    return among(around(registry, TimeSpan.of(from, to)), registry, from, to);
  }

  /** The records that may change during a span, and others. The members of an organization may do so outside of its time. */
  private static Stream<Entity> around(Registry registry, TimeSpan span) {
    Stream<Entity> timed = Stream.of(
            registry.posts(),
            registry.presidencies(),
            registry.mandates(),
            registry.meetings(),
            registry.decisions(),
            registry.takeHomeMessages(),
            registry.projects(),
            registry.personnelTerms())
        .flatMap(records -> records.around(span));
    return registry.inOrder(Stream.concat(registry.organizations().stream(), timed)).stream();
  }

  /** The changes of some records, which come in the order of the document. */
  static List<Change> among(
      Stream<Entity> records, Registry registry, LocalDate from, LocalDate to) {
    Changes changes = new Changes(from, to, registry.horizon());
    records.forEach(entity -> changes.add(entity, registry.timeOf(entity)));
    changes.found.sort(IN_ORDER);
    return changes.found.stream().map(Found::change).toList();
  }

  private void add(Entity entity, TimeSpan time) {
    boolean event = entity instanceof Meeting
        || entity instanceof Decision
        || entity instanceof TakeHomeMessage;
    if (event) {
      addEvent(entity, time);
    } else {
      addLasting(entity, Optional.empty(), time);
    }
    if (entity instanceof Organization organization) {
      organization.members().forEach(membership -> addMembership(entity, membership));
    }
  }

  private void addMembership(Entity body, Membership membership) {
    membership.period().ifPresent(period -> addLasting(body, Optional.of(membership), period));
    for (TimeSpan suspension : membership.suspended()) {
      addBeginning(Change.Kind.SUSPENDED, body, Optional.of(membership), suspension);
      addEnd(Change.Kind.SUSPENSION_ENDED, body, Optional.of(membership), suspension);
    }
  }

  private static boolean tells(TimeSpan time) {
    return Sequence.isBounded(time) && !time.isReversed();
  }

  private void addEvent(Entity entity, TimeSpan time) {
    if (tells(time)) {
      Bounds bounds = Bounds.of(time);
      Bound when = time.start().date().isPresent() ? time.start() : time.end();
      Certainty certainty = asked.covers(time).or(time.overlaps(asked).and(Certainty.UNCERTAIN));
      add(
          new Change(Change.Kind.TOOK_PLACE, entity, Optional.empty(), when, certainty),
          bounds.earliestStart(),
          bounds.latestEnd());
    }
  }

  private void addLasting(Entity entity, Optional<Membership> membership, TimeSpan time) {
    addBeginning(Change.Kind.BEGAN, entity, membership, time);
    addEnd(Change.Kind.ENDED, entity, membership, time);
  }

  private void addBeginning(
      Change.Kind kind, Entity entity, Optional<Membership> membership, TimeSpan time) {
    if (tells(time) && time.start().date().isPresent()) {
      Bounds bounds = Bounds.of(time);
      add(
          new Change(kind, entity, membership, time.start(), horizon.startsWithin(time, asked)),
          bounds.earliestStart(),
          bounds.latestStart());
    }
  }

  private void addEnd(
      Change.Kind kind, Entity entity, Optional<Membership> membership, TimeSpan time) {
    if (tells(time) && time.end().date().isPresent()) {
      Bounds bounds = Bounds.of(time);
      add(
          new Change(kind, entity, membership, time.end(), horizon.endsWithin(time, asked)),
          bounds.earliestEnd(),
          bounds.latestEnd());
    }
  }

  private void add(Change change, long first, long last) {
    if (change.certainty().isPossible()) {
      found.add(new Found(change, first, last));
    }
  }
}

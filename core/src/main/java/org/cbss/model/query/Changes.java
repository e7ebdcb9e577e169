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

/** Finds what began, ended and took place between two days. */
final class Changes {
  /** By the first day that it may have been, then the last, then ends before beginnings, then place in the document. */
  private static final Comparator<Found> IN_ORDER = Comparator.<Found>comparingLong(
          found -> found.first)
      .thenComparingLong(found -> found.last)
      .thenComparing(found -> found.change.kind() == Change.Kind.BEGAN);

  private record Found(Change change, long first, long last) {}

  private final TimeSpan asked;
  private final List<Found> found = new ArrayList<>();

  private Changes(LocalDate from, LocalDate to) {
    this.asked = TimeSpan.of(from, to);
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
    Changes changes = new Changes(from, to);
    records.forEach(entity -> changes.add(entity, registry.timeOf(entity)));
    changes.found.sort(IN_ORDER);
    return changes.found.stream().map(Found::change).toList();
  }

  private void add(Entity entity, TimeSpan time) {
    boolean event = entity instanceof Meeting
        || entity instanceof Decision
        || entity instanceof TakeHomeMessage;
    if (Sequence.isBounded(time) && !time.isReversed()) {
      if (event) {
        addEvent(entity, time);
      } else {
        addEnds(entity, Optional.empty(), time);
      }
    }
    if (entity instanceof Organization organization) {
      for (Membership membership : organization.members()) {
        membership
            .period()
            .filter(period -> Sequence.isBounded(period) && !period.isReversed())
            .ifPresent(period -> addEnds(entity, Optional.of(membership), period));
      }
    }
  }

  private void addEvent(Entity entity, TimeSpan time) {
    Certainty certainty = asked.covers(time).or(time.overlaps(asked).and(Certainty.UNCERTAIN));
    Bounds bounds = Bounds.of(time);
    if (certainty.isPossible()) {
      Bound when = time.start().date().isPresent() ? time.start() : time.end();
      Change change = new Change(Change.Kind.TOOK_PLACE, entity, Optional.empty(), when, certainty);
      found.add(new Found(change, bounds.earliestStart(), bounds.latestEnd()));
    }
  }

  private void addEnds(Entity entity, Optional<Membership> membership, TimeSpan time) {
    Bounds bounds = Bounds.of(time);
    Certainty began =
        time.start().date().isPresent() ? time.startsWithin(asked) : Certainty.IMPOSSIBLE;
    if (began.isPossible()) {
      Change change = new Change(Change.Kind.BEGAN, entity, membership, time.start(), began);
      found.add(new Found(change, bounds.earliestStart(), bounds.latestStart()));
    }
    Certainty ended = time.end().date().isPresent() ? time.endsWithin(asked) : Certainty.IMPOSSIBLE;
    if (ended.isPossible()) {
      Change change = new Change(Change.Kind.ENDED, entity, membership, time.end(), ended);
      found.add(new Found(change, bounds.earliestEnd(), bounds.latestEnd()));
    }
  }
}

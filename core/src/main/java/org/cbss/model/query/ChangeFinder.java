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
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.internal.integrity.RecordOrder;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** Finds the events, starts, ends and suspensions between two days. */
final class ChangeFinder {
  /** Sorts by first possible day, then last possible day, then ends before starts, then position in the document. */
  private static final Comparator<Found> IN_ORDER = Comparator.<Found>comparingLong(
          found -> found.first)
      .thenComparingLong(found -> found.last)
      .thenComparing(found ->
          found.change.kind() == Change.Kind.BEGAN || found.change.kind() == Change.Kind.SUSPENDED);

  private record Found(Change change, long first, long last) {}

  private final TimeSpan asked;
  private final AsOfCutoff cutoff;
  private final List<Found> found = new ArrayList<>();

  private ChangeFinder(LocalDate from, LocalDate to, AsOfCutoff cutoff) {
    this.asked = TimeSpan.of(from, to);
    this.cutoff = cutoff;
  }

  static List<Change> between(Registry registry, LocalDate from, LocalDate to) {
    return among(around(registry, TimeSpan.of(from, to)), registry, from, to);
  }

  /** Returns at least the records that may change during a span. All organizations are among them, for their members. */
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

  /** Returns the changes of some records, which are in the order of the document. */
  static List<Change> among(
      Stream<Entity> records, Registry registry, LocalDate from, LocalDate to) {
    ChangeFinder finder = new ChangeFinder(from, to, registry.cutoff());
    records.forEach(entity -> {
      finder.add(entity, registry.recordedPeriodOf(entity), registry.periodOf(entity));
      if (entity instanceof Organization organization) {
        registry.memberships(organization).forEach(dated -> finder.addMembership(entity, dated));
      }
    });
    finder.found.sort(IN_ORDER);
    return finder.found.stream().map(Found::change).toList();
  }

  private void add(Entity entity, TimeSpan recorded, TimeSpan time) {
    boolean event = entity instanceof Meeting
        || entity instanceof Decision
        || entity instanceof TakeHomeMessage;
    if (event) {
      addEvent(entity, time);
    } else {
      addLasting(Change.Kind.BEGAN, Change.Kind.ENDED, entity, Optional.empty(), recorded, time);
    }
  }

  private void addMembership(Entity organization, MembershipSnapshot.Dated dated) {
    Membership membership = dated.membership();
    Optional<Membership> changed = Optional.of(membership);
    addLasting(
        Change.Kind.BEGAN,
        Change.Kind.ENDED,
        organization,
        changed,
        membership.period().orElse(TimeSpan.unknown()),
        dated.period());
    for (int i = 0; i < dated.suspended().size(); i++) {
      addLasting(
          Change.Kind.SUSPENDED,
          Change.Kind.SUSPENSION_ENDED,
          organization,
          changed,
          membership.suspended().get(i).period(),
          dated.suspended().get(i));
    }
  }

  private void addEvent(Entity entity, TimeSpan time) {
    if (isDated(time)) {
      EpochDayBounds bounds = EpochDayBounds.of(time);
      Bound when = time.start().date().isPresent() ? time.start() : time.end();
      Certainty certainty = asked.covers(time).or(time.overlaps(asked).and(Certainty.UNCERTAIN));
      if (entity instanceof Meeting meeting) {
        certainty = certainty.and(meeting.tookPlace());
      }
      add(
          new Change(Change.Kind.TOOK_PLACE, entity, Optional.empty(), when, certainty),
          bounds.earliestStart(),
          bounds.latestEnd());
    }
  }

  private void addLasting(
      Change.Kind begin,
      Change.Kind end,
      Entity entity,
      Optional<Membership> membership,
      TimeSpan recorded,
      TimeSpan time) {
    EpochDayBounds bounds = EpochDayBounds.of(time);
    Certainty limit =
        Disputes.limit(entity).and(membership.map(Disputes::limit).orElse(Certainty.CERTAIN));
    if (isDated(time) && time.start().date().isPresent()) {
      addEnd(
          new Change(
              begin,
              entity,
              membership,
              time.start(),
              cutoff.startsWithin(time, asked).and(limit)),
          recorded.start(),
          bounds.earliestStart(),
          bounds.latestStart());
    }
    if (isDated(time) && time.end().date().isPresent()) {
      addEnd(
          new Change(
              end,
              entity,
              membership,
              time.end(),
              cutoff.endsWithin(time, asked).and(limit)),
          recorded.end(),
          bounds.earliestEnd(),
          bounds.latestEnd());
    }
  }

  /** Adds a change with its recorded date. A change that is only inferred is added if it is certain. */
  private void addEnd(Change change, Bound recorded, long first, long last) {
    if (recorded.date().isPresent()) {
      add(change.when(recorded), first, last);
    } else if (change.certainty().isCertain()) {
      add(change, first, last);
    }
  }

  private static boolean isDated(TimeSpan time) {
    return RecordOrder.isBounded(time) && !time.isReversed();
  }

  private void add(Change change, long first, long last) {
    if (change.certainty().isPossible()) {
      found.add(new Found(change, first, last));
    }
  }
}

package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.cbss.model.SeatCount;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.time.TimeSpan;

/** A post; one that was derived from an organization and a role also has its holders, for the number of its seats. */
final class ImportedPost {
  private record Change(long position, int step, Id<Person> person) {}

  private final PostBuilder builder;
  private final Id<Organization> organization;
  private final String title;
  private final boolean derived;
  private final List<Change> changes = new ArrayList<>();
  private int seats;

  private ImportedPost(
      PostBuilder builder, Id<Organization> organization, String title, boolean derived) {
    this.builder = builder;
    this.organization = organization;
    this.title = title;
    this.derived = derived;
  }

  static ImportedPost of(PostBuilder builder, Id<Organization> organization, String title) {
    return new ImportedPost(builder, organization, title, false);
  }

  static ImportedPost derived(PostBuilder builder, Id<Organization> organization, String title) {
    return new ImportedPost(builder, organization, title, true);
  }

  Id<Organization> organization() {
    return organization;
  }

  String title() {
    return title;
  }

  /** Sets the number of seats that the files state. */
  void seats(int number) {
    seats = number;
  }

  void addHolder(Id<Person> person, Optional<TimeSpan> period) {
    if (!derived) {
      return;
    }
    TimeSpan span = period.orElse(TimeSpan.unknown());
    long first = span.earliestStart().map(day -> 2 * day.toEpochDay()).orElse(Long.MIN_VALUE);
    long last = span.latestEnd().map(day -> 2 * day.toEpochDay()).orElse(Long.MAX_VALUE);
    // an end counts before a start on the same day, since the day of a handover is shared, but no
    // period is empty
    changes.add(new Change(first, 1, person));
    changes.add(new Change(first == last ? last + 1 : last, -1, person));
  }

  Post build() {
    int atLeast = derived ? mostAtOnce() : 0;
    if (seats > 0 || atLeast > 1) {
      builder.addSeat(SeatCount.of(seats > 0 ? seats : atLeast));
    }
    return builder.build();
  }

  /** Returns the largest number of people who may have held the post at the same time, and at least 1. */
  private int mostAtOnce() {
    changes.sort(Comparator.comparingLong(Change::position).thenComparingInt(Change::step));
    Map<Id<Person>, Integer> terms = new HashMap<>();
    int most = 1;
    for (Change change : changes) {
      terms.merge(
          change.person, change.step, (one, other) -> one + other == 0 ? null : one + other);
      most = Math.max(most, terms.size());
    }
    return Math.min(ValueType.PositiveInteger.MAX, most);
  }
}

package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The memberships of organizations by member: a country or another organization. */
final class MembershipIndex {
  private MembershipIndex() {}

  /** Returns the country or the id of the organization that is the member. */
  static Object memberOf(Membership membership) {
    if (membership.country().isPresent()) {
      return membership.country().get();
    }
    return membership.organization().<Object>map(id -> id).orElse("");
  }

  /** Returns the indexes of the memberships of each member. */
  static Map<Object, List<Integer>> indexesByMember(Organization organization) {
    Map<Object, List<Integer>> byMember = new LinkedHashMap<>();
    for (int i = 0; i < organization.members().size(); i++) {
      byMember
          .computeIfAbsent(memberOf(organization.members().get(i)), any -> new ArrayList<>())
          .add(i);
    }
    return byMember;
  }

  /** Returns the indexes of the memberships of one member. */
  static List<Integer> indexesOf(Organization organization, Object member) {
    return IntStream.range(0, organization.members().size())
        .filter(index -> memberOf(organization.members().get(index)).equals(member))
        .boxed()
        .toList();
  }

  /** Returns whether no other rule reports the country or organization of a membership. */
  static boolean isKnown(ValidationContext context, Membership membership) {
    return membership
        .country()
        .map(Countries::isKnown)
        .orElseGet(() -> membership
            .organization()
            .filter(id -> context.has(id, Organization.class))
            .isPresent());
  }

  /**
   * Returns whether an organization is neither another one nor a part of it at any depth. If a reference on the way is broken,
   * the answer is false.
   */
  static boolean isCertainlyNotPartOf(
      ValidationContext context, Organization organization, Id<Organization> whole) {
    Set<Id<Organization>> passed = new HashSet<>();
    Organization part = organization;
    while (!part.id().equals(whole)) {
      if (part.partOf().isEmpty()) {
        return true;
      }
      Optional<Located<Organization>> next = context.find(part.partOf().get(), Organization.class);
      if (next.isEmpty() || !passed.add(part.id())) {
        return false;
      }
      part = next.get().value();
    }
    return false;
  }

  /** The days on which a member may have been a full member: not an observer, and not certainly suspended. */
  static final class FullMembership {
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    /** Consecutive days, with the first and the last. */
    private record Days(long first, long last) {}

    private final List<Membership> full;
    private final List<Days> possible = new ArrayList<>();

    FullMembership(Stream<Membership> memberships) {
      this.full = memberships.filter(membership -> !membership.observer()).toList();
      full.forEach(this::addPossible);
      possible.sort(Comparator.comparingLong(Days::first));
    }

    private void addPossible(Membership membership) {
      EpochDayBounds bounds =
          EpochDayBounds.of(ReliableSpans.of(membership.period()).orElse(TimeSpan.unknown()));
      long first = bounds.earliestStart();
      for (EpochDayBounds suspension : certainSuspensions(membership)) {
        if (suspension.latestStart() > first) {
          possible.add(new Days(first, Math.min(bounds.latestEnd(), suspension.latestStart() - 1)));
        }
        first = Math.max(first, suspension.earliestEnd() + 1);
      }
      if (first <= bounds.latestEnd()) {
        possible.add(new Days(first, bounds.latestEnd()));
      }
    }

    private static List<EpochDayBounds> certainSuspensions(Membership membership) {
      return membership.suspended().stream()
          .filter(ReliableSpans::isReliable)
          .map(EpochDayBounds::of)
          .filter(suspension -> suspension.latestStart() <= suspension.earliestEnd())
          .sorted(Comparator.comparingLong(EpochDayBounds::latestStart))
          .toList();
    }

    /**
     * Returns the first day that a span certainly covers and that is certainly not a day of full membership, or empty if there
     * is none. If the span has no start, it is the last day before the first membership.
     */
    Optional<Long> dayOutside(EpochDayBounds span) {
      long last = Math.min(span.earliestEnd(), LAST_DAY);
      long day = Math.max(span.latestStart(), FIRST_DAY);
      for (Days days : possible) {
        if (days.first <= day && day <= days.last) {
          day = days.last + 1;
        }
      }
      if (day > last) {
        return Optional.empty();
      }
      boolean alwaysSo = day > span.latestStart() && day == FIRST_DAY && !possible.isEmpty();
      return Optional.of(alwaysSo ? Math.min(last, possible.get(0).first - 1) : day);
    }

    /** Returns all spans that {@link #dayOutside} compares. */
    TimeSpan[] spans() {
      return full.stream()
          .flatMap(membership ->
              Stream.concat(membership.period().stream(), membership.suspended().stream()))
          .toArray(TimeSpan[]::new);
    }
  }
}

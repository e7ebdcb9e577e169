package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Suspension;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The memberships of an organization by member: a country, another organization or a person. */
final class MembershipIndex {
  private final List<Membership> memberships;
  private final boolean known;
  private final Map<Object, List<Integer>> byMember = new LinkedHashMap<>();
  private final Map<Object, FullMembership> full = new HashMap<>();

  private MembershipIndex(ValidationContext context, Organization organization) {
    this.memberships = organization.members();
    this.known = memberships.stream().allMatch(each -> isKnown(context, each));
    for (int i = 0; i < memberships.size(); i++) {
      byMember
          .computeIfAbsent(memberOf(memberships.get(i)), any -> new ArrayList<>())
          .add(i);
    }
  }

  /** The indexes of a data set, by the index of the organization. */
  private record Indexes(Map<Integer, MembershipIndex> all) {}

  static MembershipIndex of(ValidationContext context, Located<Organization> organization) {
    return context
        .computeIfAbsent(Indexes.class, any -> new Indexes(new HashMap<>()))
        .all
        .computeIfAbsent(
            organization.path().index(), any -> new MembershipIndex(context, organization.value()));
  }

  /** Returns the country or the id of the organization or person that is the member. */
  static Object memberOf(Membership membership) {
    return membership
        .country()
        .<Object>map(country -> country)
        .or(membership::organization)
        .or(membership::person)
        .orElse("");
  }

  private static boolean isKnown(ValidationContext context, Membership membership) {
    return membership.person().isPresent()
        || membership
            .country()
            .map(Countries::isKnown)
            .orElseGet(() -> membership
                .organization()
                .filter(id -> context.has(id, Organization.class))
                .isPresent());
  }

  /** Returns whether no other rule reports the country or organization of a membership. */
  boolean areAllKnown() {
    return known;
  }

  /** Returns the indexes of the memberships of each member. */
  Map<Object, List<Integer>> byMember() {
    return byMember;
  }

  /** Returns the days on which a member may have been a full member. */
  FullMembership fullMembership(Object member) {
    return full.computeIfAbsent(
        member,
        any -> new FullMembership(
            byMember.getOrDefault(member, List.of()).stream().map(memberships::get)));
  }

  /** The days on which a member may have been a full member, and was not certainly suspended as a whole. */
  static final class FullMembership {

    private final TreeMap<Long, Long> lastByFirst = new TreeMap<>();
    private final Optional<TimeSpan> qualified;

    private FullMembership(Stream<Membership> memberships) {
      List<Membership> full = memberships
          .filter(membership -> membership.role() == MemberRole.MEMBER)
          .toList();
      full.forEach(this::addPossible);
      merge();
      this.qualified = full.stream()
          .flatMap(membership ->
              Stream.concat(membership.period().stream(), wholeSuspensions(membership)))
          .filter(TimeSpan::isQualified)
          .findFirst();
    }

    private void addPossible(Membership membership) {
      EpochDayBounds bounds =
          EpochDayBounds.of(ReliableSpans.of(membership.period()).orElse(TimeSpan.unknown()));
      long first = bounds.earliestStart();
      for (EpochDayBounds suspension : certainSuspensions(membership)) {
        addDays(first, Math.min(bounds.latestEnd(), suspension.latestStart() - 1));
        first = Math.max(first, suspension.earliestEnd() + 1);
      }
      addDays(first, bounds.latestEnd());
    }

    private void addDays(long first, long last) {
      if (first <= last) {
        lastByFirst.merge(first, last, Math::max);
      }
    }

    /** Joins days that overlap or meet, so that the day after each is certainly not one of full membership. */
    private void merge() {
      Map<Long, Long> all = new TreeMap<>(lastByFirst);
      lastByFirst.clear();
      all.forEach((first, last) -> {
        Map.Entry<Long, Long> before = lastByFirst.lastEntry();
        boolean meets = before != null && first <= before.getValue() + 1;
        lastByFirst.merge(meets ? before.getKey() : first, last, Math::max);
      });
    }

    private static Stream<TimeSpan> wholeSuspensions(Membership membership) {
      return membership.suspended().stream()
          .filter(suspension -> suspension.scope().isEmpty())
          .map(Suspension::period);
    }

    private static List<EpochDayBounds> certainSuspensions(Membership membership) {
      return wholeSuspensions(membership)
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
      long last = Math.min(span.earliestEnd(), EpochDayBounds.LAST_DAY);
      long day = Math.max(span.latestStart(), EpochDayBounds.FIRST_DAY);
      Map.Entry<Long, Long> days = lastByFirst.floorEntry(day);
      if (days != null && day <= days.getValue()) {
        day = days.getValue() + 1;
      }
      if (day > last) {
        return Optional.empty();
      }
      boolean alwaysSo =
          day > span.latestStart() && day == EpochDayBounds.FIRST_DAY && !lastByFirst.isEmpty();
      return Optional.of(alwaysSo ? Math.min(last, lastByFirst.firstKey() - 1) : day);
    }

    /** Returns a span with a qualified date that {@link #dayOutside} compares, or empty if there is none. */
    Optional<TimeSpan> qualified() {
      return qualified;
    }
  }
}

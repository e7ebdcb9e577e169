package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** Finds what a data set does not say. */
final class GapFinder {
  private static final Comparator<Gap> MOST_DAYS_FIRST = Comparator.<Gap>comparingLong(
          gap -> gap.dayCount().orElse(Long.MAX_VALUE))
      .reversed();

  private final Registry registry;
  private final long lastDay;
  private final Set<Id<Source>> verified;
  private final List<Gap> found = new ArrayList<>();

  private GapFinder(Registry registry) {
    this.registry = registry;
    this.lastDay =
        registry.dataset().asOf().map(LocalDate::toEpochDay).orElse(EpochDayBounds.NEVER_ENDS);
    this.verified = registry.dataset().sources().stream()
        .filter(source -> !source.unverified())
        .map(Source::id)
        .collect(Collectors.toSet());
  }

  /** Returns the gaps of a data set, those on which most answers depend first, otherwise in the order of the document. */
  static List<Gap> in(Registry registry) {
    GapFinder finder = new GapFinder(registry);
    finder.findDates();
    finder.findHolders();
    if (!registry.dataset().sources().isEmpty()) {
      finder.findUncited();
    }
    return finder.found.stream().sorted(MOST_DAYS_FIRST).toList();
  }

  private void findDates() {
    for (Organization each : registry.organizations().toList()) {
      each.period().ifPresent(period -> addDates(each, Optional.of(period)));
      List<MembershipSnapshot.Dated> memberships = registry.memberships(each);
      for (MembershipSnapshot.Dated membership : memberships) {
        Membership member = membership.membership();
        addEnds(each, Optional.of(member), member.period(), membership.period());
      }
    }
    registry.posts().stream()
        .filter(each -> each.period().isPresent())
        .forEach(each -> addDates(each, each.period()));
    registry.presidencies().stream().forEach(each -> addDates(each, Optional.of(each.period())));
    registry.mandates().stream().forEach(each -> addDates(each, Optional.of(each.period())));
    registry.meetings().stream()
        .filter(each -> each.tookPlace().isPossible())
        .forEach(each -> addDates(each, each.period()));
    registry.decisions().stream()
        .forEach(each -> addDates(each, each.date().map(TimeSpan::within)));
    registry.projects().stream().forEach(each -> addDates(each, each.period()));
    registry.personnelTerms().stream().forEach(each -> addDates(each, each.period()));
  }

  private void addDates(Entity entity, Optional<TimeSpan> stated) {
    boolean isDate = entity instanceof Decision
        || entity instanceof Meeting
            && stated.filter(span -> !span.isSingleDate()).isEmpty();
    if (isDate) {
      addDate(entity, stated);
    } else {
      addEnds(entity, Optional.empty(), stated, registry.periodOf(entity));
    }
  }

  private void addDate(Entity entity, Optional<TimeSpan> stated) {
    TimeSpan period = registry.periodOf(entity);
    EpochDayBounds bounds = EpochDayBounds.of(period);
    if (!period.isReversed() && bounds.earliestStart() < bounds.latestEnd()) {
      Gap.Kind kind = stated.isEmpty() ? Gap.Kind.UNKNOWN_DATE : Gap.Kind.VAGUE_DATE;
      add(kind, entity, Optional.empty(), bounds.earliestStart(), bounds.latestEnd());
    }
  }

  /** Adds the start and the end of a period, each with the days between the first and the last on which it may be. */
  private void addEnds(
      Entity entity,
      Optional<Membership> membership,
      Optional<TimeSpan> stated,
      TimeSpan effective) {
    if (effective.isReversed()) {
      return;
    }
    EpochDayBounds bounds = EpochDayBounds.of(effective);
    boolean isStartKnown = stated.filter(span -> !span.start().isUnknown()).isPresent();
    boolean isEndKnown = stated.filter(span -> !span.end().isUnknown()).isPresent();
    if (bounds.earliestStart() < bounds.latestStart()) {
      Gap.Kind kind = isStartKnown ? Gap.Kind.VAGUE_START : Gap.Kind.UNKNOWN_START;
      add(kind, entity, membership, bounds.earliestStart(), before(bounds.latestStart()));
    }
    if (bounds.earliestEnd() < bounds.latestEnd()) {
      Gap.Kind kind = isEndKnown ? Gap.Kind.VAGUE_END : Gap.Kind.UNKNOWN_END;
      add(kind, entity, membership, after(bounds.earliestEnd()), bounds.latestEnd());
    }
  }

  private static long before(long day) {
    return day == EpochDayBounds.NEVER_ENDS ? day : day - 1;
  }

  private static long after(long day) {
    return day == EpochDayBounds.NEVER_BEGAN ? day : day + 1;
  }

  /** Adds a gap, unless all of its days are after the last one that the data set covers. */
  private void add(
      Gap.Kind kind, Entity entity, Optional<Membership> membership, long first, long last) {
    long covered = Math.min(last, lastDay);
    if (first <= covered
        && covered >= EpochDayBounds.FIRST_DAY
        && first <= EpochDayBounds.LAST_DAY) {
      Bound start = first < EpochDayBounds.FIRST_DAY ? Bound.open() : date(first);
      Bound end = covered > EpochDayBounds.LAST_DAY ? Bound.open() : date(covered);
      found.add(new Gap(kind, entity, membership, Optional.of(TimeSpan.of(start, end))));
    }
  }

  private static EdtfDate date(long day) {
    return EdtfDate.of(LocalDate.ofEpochDay(day));
  }

  private void findHolders() {
    for (Organization each : registry.organizations().toList()) {
      Records<Presidency> presidencies = registry.presidencies().of(each);
      if (presidencies.size() > 0) {
        Stream<Convention> conventions = each.conventions().stream()
            .filter(convention -> convention.isAbout(ConventionSubject.PRESIDENCIES));
        addHolders(each, registry.rota(each), each.period(), complete(conventions));
      }
    }
    for (Post each : registry.posts().toList()) {
      Stream<Convention> conventions =
          each.conventions().stream().filter(convention -> convention.of().isEmpty());
      addHolders(each, registry.succession(each), each.period(), complete(conventions));
    }
  }

  /** Returns the days for which conventions say that all is recorded: for each first day, the last of those that began by then. */
  private static NavigableMap<Long, Long> complete(Stream<Convention> conventions) {
    NavigableMap<Long, Long> complete = new TreeMap<>();
    conventions
        .filter(Convention::complete)
        .map(each -> EpochDayBounds.of(each.period()))
        .forEach(each -> complete.merge(each.latestStart(), each.earliestEnd(), Math::max));
    long last = EpochDayBounds.NEVER_BEGAN;
    for (Map.Entry<Long, Long> each : complete.entrySet()) {
      last = Math.max(last, each.getValue());
      each.setValue(last);
    }
    return complete;
  }

  private <T extends Entity> void addHolders(
      Entity owner,
      Succession<T> succession,
      Optional<TimeSpan> period,
      NavigableMap<Long, Long> complete) {
    if (succession.entries().isEmpty()) {
      EpochDayBounds all = EpochDayBounds.of(registry.periodOf(owner));
      addHolder(owner, all.earliestStart(), all.latestEnd(), complete);
      return;
    }
    succession.certainTransitions(Succession.Transition.Kind.GAP).stream()
        .flatMap(each -> each.days().stream())
        .map(EpochDayBounds::of)
        .forEach(each -> addHolder(owner, each.earliestStart(), each.latestEnd(), complete));
    long last = succession.entries().stream()
        .map(registry::periodOf)
        .mapToLong(each -> EpochDayBounds.of(each).latestEnd())
        .max()
        .orElse(EpochDayBounds.NEVER_ENDS);
    long end =
        period.isEmpty() ? lastDay : EpochDayBounds.of(registry.periodOf(owner)).earliestEnd();
    if (last < EpochDayBounds.NEVER_ENDS && Math.min(end, lastDay) < EpochDayBounds.NEVER_ENDS) {
      addHolder(owner, last + 1, Math.min(end, lastDay), complete);
    }
  }

  /** Adds days without a holder, unless the data set says that all holders are recorded. */
  private void addHolder(Entity owner, long first, long last, NavigableMap<Long, Long> complete) {
    Map.Entry<Long, Long> known = complete.floorEntry(first);
    long covered = Math.min(last, lastDay);
    if (known == null || known.getValue() < covered) {
      add(Gap.Kind.MISSING_HOLDER, owner, Optional.empty(), first, last);
    }
  }

  private void findUncited() {
    Stream.<Records<? extends Entity>>of(
            registry.presidencies(),
            registry.mandates(),
            registry.meetings(),
            registry.decisions(),
            registry.takeHomeMessages(),
            registry.projects(),
            registry.personnelTerms())
        .flatMap(Records::stream)
        .filter(this::isUncited)
        .forEach(
            each -> found.add(new Gap(Gap.Kind.UNCITED, each, Optional.empty(), Optional.empty())));
  }

  private boolean isUncited(Entity entity) {
    return entity.citations().stream().noneMatch(each -> verified.contains(each.source()))
        && !(entity instanceof Project project && project.period().isEmpty());
  }
}

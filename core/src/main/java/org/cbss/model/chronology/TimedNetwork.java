package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.chronology.TimedRecords.Kind;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.integrity.IntegrityProblem;
import org.cbss.model.internal.integrity.ReferentialIntegrity;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The network of a data set: the days of its records, what is stated of them, and the relations that bind them.
 *
 * <p>A reference that leads nowhere, to a record of another kind or in a circle binds nothing, because another rule reports it.
 */
final class TimedNetwork implements Network.Ranking {
  static final int NO_RECORD = -1;

  /** The pairs of records that are compared one by one, for each record: beyond them, some bind nothing. */
  private static final int MAX_SINGLE = 16;

  private final TimedRecords records;
  private final Network network;
  private final Set<String> inCircles = new HashSet<>();
  private final List<Exclusive> exclusive = new ArrayList<>();
  private final Map<Object, List<Integer>> tenures = new LinkedHashMap<>();
  private final Map<Object, List<Integer>> otherTenures = new HashMap<>();
  private final Map<Integer, ConventionBinding.Place> conventions = new HashMap<>();
  private final Map<Object, List<Integer>> meetings = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> establishers = new LinkedHashMap<>();
  private final Network.Mark related;

  /** For each presidency its organization, and for each term its post, if there is one. */
  private final int[] places;

  private Relation[] kinds = new Relation[16];
  private int[] subjects = new int[16];
  private int[] objects = new int[16];

  /**
   * Records that come one after another.
   *
   * @param gap the least number of days from the last day of one to the first day of the next
   */
  private record Exclusive(List<Integer> records, int gap) {}

  /** The meetings of an organization or project under a presidency. */
  private record Series(int organizer, int presidency) {}

  TimedNetwork(Dataset dataset, IdIndex index, TimedRecords records) {
    this.records = records;
    this.network = new Network(records.size());
    this.places = new int[records.size()];
    for (IntegrityProblem problem : ReferentialIntegrity.cycles(index)) {
      inCircles.add(problem.entityId());
      problem.related().forEach(other -> inCircles.add(other.entityId()));
    }
    addSpans(dataset.asOf().orElse(null));
    for (int i = 0; i < records.size(); i++) {
      relate(i);
    }
    establishers.forEach(this::relateEstablished);
    addGroups();
    this.related = network.mark();
  }

  private void addSpans(@Nullable LocalDate asOf) {
    for (int i = 0; i < records.size(); i++) {
      TimeSpan span =
          records.stated(i).filter(each -> !each.isReversed()).orElse(TimeSpan.unknown());
      EpochDayBounds bounds = EpochDayBounds.of(span);
      int earliestStart = start(bounds.earliestStart());
      int earliestEnd = end(bounds.earliestEnd());
      if (asOf != null && span.end().isOpen()) {
        long covered = Math.min(asOf.toEpochDay(), EpochDayBounds.LAST_DAY);
        earliestEnd = (int) Math.max(covered, earliestStart);
      }
      network.addSpan(
          earliestStart, start(bounds.latestStart()), earliestEnd, end(bounds.latestEnd()));
    }
    for (int i = 0; i < records.size(); i++) {
      if (records.stated(i).isPresent() && !records.stated(i).get().isReversed()) {
        choose(first(i), records.stated(i).get().start());
        choose(last(i), records.stated(i).get().end());
      }
    }
  }

  private void choose(int day, Bound bound) {
    if (bound instanceof EdtfDate date && date.isSet()) {
      network.choose(day, true, DaySet.of(date));
    }
  }

  /** Returns a bound of a first day: what has begun on no day always was. */
  private static int start(long day) {
    if (day == EpochDayBounds.NEVER_BEGAN) {
      return -Network.NEVER;
    }
    return day == EpochDayBounds.NEVER_ENDS ? Network.SOME_DAY : (int) day;
  }

  /** Returns a bound of a last day: what ends on no day never ends. */
  private static int end(long day) {
    if (day == EpochDayBounds.NEVER_BEGAN) {
      return -Network.SOME_DAY;
    }
    return day == EpochDayBounds.NEVER_ENDS ? Network.NEVER : (int) day;
  }

  Network network() {
    return network;
  }

  TimedRecords records() {
    return records;
  }

  Relation kind(int statement) {
    return kinds[statement];
  }

  /** Returns the convention that states a relation of such a kind. */
  ConventionBinding.Place convention(int statement) {
    return Objects.requireNonNull(conventions.get(statement));
  }

  /** Returns the record that states a relation. */
  int subject(int statement) {
    return subjects[statement];
  }

  /** Returns the record that a relation leads to, or {@link #NO_RECORD} if it leads to a helper. */
  int object(int statement) {
    return objects[statement];
  }

  /** Relates a record to those that it names. What is disputed binds nothing but itself. */
  private void relate(int number) {
    Object value = records.value(number);
    places[number] = records.place(number);
    if (records.isDisputed(number)) {
      return;
    }
    switch (records.kind(number)) {
      case ORGANIZATION -> relate((Organization) value, number);
      case PARENT -> relate((Parent) value, number);
      case MEMBERSHIP -> {
        // It is related to other memberships of the same member alone.
      }
      case SUSPENSION -> {
        if (!records.isDisputed(records.owner(number))) {
          within(Relation.SUSPENDS, number, records.owner(number));
        }
      }
      case POST ->
        within(
            Relation.IN_ORGANIZATION,
            number,
            find(((Post) value).organization(), Kind.ORGANIZATION));
      case PRESIDENCY -> within(Relation.IN_ORGANIZATION, number, places[number]);
      case MANDATE -> relate((Mandate) value, number);
      case MEETING -> relate((Meeting) value, number);
      case DECISION -> relate((Decision) value, number);
      case PROJECT -> relate((Project) value, number);
      case PERSONNEL_TERM -> relate((PersonnelTerm) value, number);
    }
  }

  private void relate(Organization organization, int number) {
    for (Parent parent : organization.partOf()) {
      int whole = find(parent.organization(), Kind.ORGANIZATION);
      if (parent.period().isEmpty() && !isCircle(number, whole)) {
        within(Relation.IN_PARENT, number, whole);
      }
    }
  }

  private void relate(Parent parent, int number) {
    int part = records.owner(number);
    int whole = find(parent.organization(), Kind.ORGANIZATION);
    if (!isCircle(part, whole)) {
      shareDay(Relation.PART_FOR_A_TIME, number, part);
      shareDay(Relation.PART_FOR_A_TIME, number, whole);
    }
  }

  private void relate(Mandate mandate, int number) {
    shareDay(Relation.OF_ORGANIZATION, number, find(mandate.organization(), Kind.ORGANIZATION));
    int before = find(mandate.supersedes(), Kind.MANDATE);
    if (before != NO_RECORD && !isCircle(number, before)) {
      begin(Relation.SUPERSEDES, number, before);
      network.relate(first(before), first(number), 0);
    }
  }

  /** Relates a meeting to what it belongs to. A meeting that did not take place says nothing of the days of others. */
  private void relate(Meeting meeting, int number) {
    if (!meeting.tookPlace().isPossible()) {
      return;
    }
    int organization = find(meeting.organization(), Kind.ORGANIZATION);
    int project = find(meeting.project(), Kind.PROJECT);
    shareDay(Relation.OF_ORGANIZATION, number, organization);
    shareDay(Relation.OF_PROJECT, number, project);
    if (meeting.presidency().isEmpty()) {
      return;
    }
    int named = records.number(meeting.presidency().get(), Kind.PRESIDENCY);
    int organizer = meeting.organization().isPresent() ? organization : project;
    if (named != NO_RECORD && organizer != NO_RECORD) {
      group(meetings, new Series(organizer, named), number);
    }
    int presidency = orNoneIfDisputed(named);
    if (meeting.period().isPresent()) {
      shareDay(Relation.MET_DURING, number, presidency);
    } else {
      within(Relation.MET_DURING, number, presidency);
    }
  }

  private void relate(Decision decision, int number) {
    shareDay(Relation.OF_ORGANIZATION, number, find(decision.organization(), Kind.ORGANIZATION));
    int meeting = find(decision.meeting(), Kind.MEETING);
    if (meeting != NO_RECORD && ((Meeting) records.value(meeting)).tookPlace().isPossible()) {
      within(Relation.IN_MEETING, number, meeting);
    }
    within(Relation.IN_PRESIDENCY, number, find(decision.presidency(), Kind.PRESIDENCY));
    for (Id<? extends Identified> id : decision.establishes()) {
      int established = records.number(id);
      if (established != NO_RECORD
          && (records.kind(established) == Kind.ORGANIZATION
              || records.kind(established) == Kind.PROJECT)) {
        establishers.computeIfAbsent(established, any -> new ArrayList<>()).add(number);
      }
    }
  }

  /** Relates a record to the decision that establishes it. Of several decisions, nobody knows which was the first. */
  private void relateEstablished(int established, List<Integer> decisions) {
    if (decisions.size() == 1) {
      begin(Relation.ESTABLISHES, decisions.get(0), established);
      network.relate(first(decisions.get(0)), first(established), 0);
    }
  }

  private void relate(Project project, int number) {
    int whole = find(project.partOf(), Kind.PROJECT);
    if (!isCircle(number, whole)) {
      within(Relation.IN_PARENT, number, whole);
    }
    for (Id<StrategicArea> area : project.areas()) {
      shareDay(Relation.SERVES, number, records.mandateOf(area));
    }
  }

  private void relate(PersonnelTerm term, int number) {
    within(Relation.IN_POST, number, places[number]);
    within(Relation.IN_PRESIDENCY, number, find(term.presidency(), Kind.PRESIDENCY));
    relateToBefore(Relation.FOLLOWS, term, number, term.follows());
    relateToBefore(Relation.REPLACES, term, number, term.replaces());
  }

  private void relateToBefore(
      Relation kind, PersonnelTerm term, int number, Optional<Id<PersonnelTerm>> named) {
    int before = find(named, Kind.PERSONNEL_TERM);
    if (before != NO_RECORD
        && !isCircle(number, before)
        && ((PersonnelTerm) records.value(before)).post().equals(term.post())) {
      begin(kind, number, before);
      network.relate(last(before), first(number), 0);
      if (kind == Relation.FOLLOWS) {
        network.relate(first(number), last(before), 1);
      }
    }
  }

  private void addGroups() {
    Map<Integer, Map<Object, List<Integer>>> memberships = new LinkedHashMap<>();
    Map<Object, List<Integer>> phases = new LinkedHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      Object value = records.value(i);
      switch (records.kind(i)) {
        case PRESIDENCY, PERSONNEL_TERM ->
          group(records.isAlone(i, places[i]) ? tenures : otherTenures, places[i], i);
        case MEMBERSHIP -> {
          if (!records.isDisputed(i)) {
            Object member = TimedRecords.member((Membership) value);
            group(
                memberships.computeIfAbsent(records.owner(i), any -> new LinkedHashMap<>()),
                member,
                i);
          }
        }
        case PROJECT -> {
          Project project = (Project) value;
          if (project.phase().isPresent()) {
            group(phases, find(project.partOf(), Kind.PROJECT), i);
          }
        }
        default -> {
          // Records of other kinds are in no order.
        }
      }
    }
    tenures.values().forEach(group -> addExclusive(group, 0));
    memberships
        .values()
        .forEach(members -> members.values().forEach(group -> addExclusive(group, 1)));
    meetings.values().forEach(group -> addSeries(Relation.ORDINAL, group));
    phases.values().forEach(group -> addSeries(Relation.PHASE, group));
  }

  private void group(Map<Object, List<Integer>> groups, Object key, int number) {
    if (!key.equals(NO_RECORD)) {
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
    }
  }

  private void addExclusive(List<Integer> group, int gap) {
    if (group.size() > 1) {
      exclusive.add(new Exclusive(group, gap));
      addLadder(Relation.ORDINAL, numbered(group), true);
    }
  }

  private void addSeries(Relation kind, List<Integer> group) {
    if (group.size() == 1) {
      return;
    }
    List<Integer> numbered = numbered(group);
    addLadder(kind, numbered, false);
    List<Integer> last = new ArrayList<>();
    for (Integer number : group) {
      if (records.kind(number) == Kind.MEETING && ((Meeting) records.value(number)).last()) {
        last.add(number);
      }
    }
    if (!last.isEmpty()) {
      int helper = addHelper(NO_RECORD);
      numbered.forEach(number -> relateBefore(Relation.LAST, number, first(number), helper, 0));
      last.forEach(number -> relateAfter(Relation.LAST, number, helper));
    }
  }

  private List<Integer> numbered(List<Integer> group) {
    List<Integer> numbered = new ArrayList<>(group.size());
    for (Integer number : group) {
      if (records.ordinal(number) > 0) {
        numbered.add(number);
      }
    }
    return numbered;
  }

  /**
   * Relates records by their numbers. A helper between the records of one number and those of the next stands for all pairs.
   *
   * @param whole whether a record ends before the next begins, otherwise it begins before
   */
  private void addLadder(Relation kind, List<Integer> group, boolean whole) {
    List<Integer> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparingInt(records::ordinal));
    if (isInOrder(sorted, whole)) {
      return;
    }
    int before = NO_RECORD;
    for (int i = 0; i < sorted.size(); ) {
      int end = i;
      while (end < sorted.size()
          && records.ordinal(sorted.get(end)) == records.ordinal(sorted.get(i))) {
        relateAfter(kind, sorted.get(end++), before);
      }
      int helper = end < sorted.size() ? addHelper(before) : NO_RECORD;
      for (; i < end; i++) {
        int number = sorted.get(i);
        relateBefore(kind, number, whole ? last(number) : first(number), helper, 0);
      }
      before = helper;
    }
  }

  /** Returns whether the bounds of the days alone give records the order of their numbers, so that relations would add nothing. */
  private boolean isInOrder(List<Integer> sorted, boolean whole) {
    int latest = Integer.MIN_VALUE;
    int latestOfNumber = Integer.MIN_VALUE;
    for (int i = 0; i < sorted.size(); i++) {
      int number = sorted.get(i);
      if (i > 0 && records.ordinal(number) != records.ordinal(sorted.get(i - 1))) {
        latest = latestOfNumber;
      }
      if (network.lowest(first(number)) < latest) {
        return false;
      }
      latestOfNumber =
          Math.max(latestOfNumber, network.highest(whole ? last(number) : first(number)));
    }
    return true;
  }

  private int addHelper(int before) {
    int helper = network.addHelper();
    if (before != NO_RECORD) {
      network.relateByNature(before, helper);
    }
    return helper;
  }

  /** Relates a day of a record to a helper, after which others begin. */
  private void relateBefore(Relation kind, int number, int day, int helper, int gap) {
    if (helper != NO_RECORD) {
      begin(kind, number, NO_RECORD);
      network.relate(day, helper, -gap);
    }
  }

  /** Relates the first day of a record to a helper that it does not come before. */
  private void relateAfter(Relation kind, int number, int helper) {
    if (helper != NO_RECORD) {
      begin(kind, number, NO_RECORD);
      network.relate(helper, first(number), 0);
    }
  }

  /**
   * Relates exclusive records whose order follows from bounds, in place of those related so before.
   *
   * @return whether there are such records
   */
  boolean relateByDates(Solution bounds) {
    network.returnTo(related);
    for (Exclusive group : exclusive) {
      List<Integer> numbered = numbered(group.records);
      if (numbered.size() < group.records.size()) {
        List<Integer> others = group.records.stream()
            .filter(number -> records.ordinal(number) == 0)
            .toList();
        relateByDates(others, group.records, group.gap, bounds);
        relateByDates(numbered, others, group.gap, bounds);
      }
      numbered.stream()
          .collect(Collectors.groupingBy(records::ordinal, TreeMap::new, Collectors.toList()))
          .values()
          .forEach(same -> relateByDates(same, same, group.gap, bounds));
    }
    return network.hasMoreThan(related);
  }

  /**
   * Relates each target to the sources that come before it, because their bounds exclude the other order and not this one. The
   * sources are sorted by their latest first day, so that those that a target excludes are the first ones. A helper stands for
   * all of them up to one that this order is excluded for, too; the few after that are related one by one. What is stated to end
   * before a target can begin is not related, as in {@link Network#relate}.
   */
  private void relateByDates(
      List<Integer> sources, List<Integer> targets, int gap, Solution bounds) {
    if (sources.isEmpty() || sources.size() == 1 && targets.equals(sources)) {
      return;
    }
    int[] latestStart = bounds.latest();
    int[] earliestEnd = bounds.earliest();
    List<Integer> sorted = sources.stream()
        .sorted(Comparator.<Integer>comparingInt(number -> latestStart[first(number)])
            .thenComparingInt(number -> earliestEnd[last(number)])
            .thenComparing(records::compare))
        .toList();
    int size = sorted.size();
    int[] starts =
        sorted.stream().mapToInt(number -> latestStart[first(number)]).toArray();
    int[] ends = upTo(sorted, number -> earliestEnd[last(number)]);
    int[] stated = upTo(sorted, number -> network.highest(last(number)));
    List<List<Integer>> byPrefix = new ArrayList<>(Collections.nCopies(size + 1, List.of()));
    long budget = MAX_SINGLE * (long) (size + targets.size());
    for (int target : targets) {
      int excluded = countBelow(starts, earliestEnd[last(target)] + gap);
      int prefix = Math.min(excluded, countBelow(ends, latestStart[first(target)] - gap + 1));
      if (prefix > 0 && stated[prefix - 1] + gap > network.lowest(first(target))) {
        if (byPrefix.get(prefix).isEmpty()) {
          byPrefix.set(prefix, new ArrayList<>());
        }
        byPrefix.get(prefix).add(target);
      }
      for (int i = prefix; i < excluded && budget > 0; i++, budget--) {
        int source = sorted.get(i);
        if (source != target && earliestEnd[last(source)] + gap <= latestStart[first(target)]) {
          begin(Relation.ORDER_OF_DATES, target, source);
          network.relate(last(source), first(target), -gap);
        }
      }
    }
    addPrefixes(sorted, byPrefix, gap);
  }

  /** Returns for each record the greatest value of those up to it. */
  private static int[] upTo(List<Integer> numbers, ToIntFunction<Integer> value) {
    int[] greatest = numbers.stream().mapToInt(value).toArray();
    for (int i = 1; i < greatest.length; i++) {
      greatest[i] = Math.max(greatest[i], greatest[i - 1]);
    }
    return greatest;
  }

  /**
   * Relates targets to the sources before them by helpers, each for the sources up to the next target. Sources that are stated to
   * end before all targets that follow can begin are left out.
   */
  private void addPrefixes(List<Integer> sorted, List<List<Integer>> byPrefix, int gap) {
    int[] lowest = new int[sorted.size() + 1];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int i = sorted.size() - 1; i >= 0; i--) {
      lowest[i] = lowest[i + 1];
      for (int target : byPrefix.get(i + 1)) {
        lowest[i] = Math.min(lowest[i], network.lowest(first(target)));
      }
    }
    int helper = NO_RECORD;
    boolean reached = true;
    for (int i = 0; i < sorted.size(); i++) {
      int source = last(sorted.get(i));
      if (lowest[i] < Integer.MAX_VALUE && network.highest(source) + gap > lowest[i]) {
        if (reached) {
          helper = addHelper(helper);
          reached = false;
        }
        relateBefore(Relation.ORDER_OF_DATES, sorted.get(i), source, helper, gap);
      }
      for (int target : byPrefix.get(i + 1)) {
        relateAfter(Relation.ORDER_OF_DATES, target, helper);
        reached = true;
      }
    }
  }

  /**
   * Binds the holders of chairs and posts by the conventions of organizations and posts.
   *
   * @param bounds the bounds that follow from everything else
   * @return the conventions that yield
   */
  List<ConventionBinding.Broken> bindByConventions(Solution bounds) {
    ConventionBinding binding = new ConventionBinding(this, bounds);
    for (int i = 0; i < records.size(); i++) {
      List<Convention> all = records.conventions(i);
      if (!all.isEmpty()) {
        binding.bind(
            i, all, tenures.getOrDefault(i, List.of()), otherTenures.getOrDefault(i, List.of()));
      }
    }
    return binding.broken();
  }

  /**
   * Returns for each record the statement by which it follows another without a vacancy, or {@link #NO_RECORD}. Of several
   * about the same two records, a handover by convention says most. Contradictory statements do not count.
   */
  int[] unbroken(Solution solution) {
    Set<Integer> leftOut = solution.conflicts().stream()
        .flatMap(conflict -> conflict.chain().stream())
        .filter(number -> number >= 0)
        .map(network::statement)
        .collect(Collectors.toSet());
    int[] links = new int[records.size()];
    Arrays.fill(links, NO_RECORD);
    for (int statement = network.statements() - 1; statement >= 0; statement--) {
      boolean unbroken = kinds[statement] == Relation.FOLLOWS
          || kinds[statement].isConvention() && objects[statement] != NO_RECORD;
      if (unbroken && !leftOut.contains(statement)) {
        int known = links[subjects[statement]];
        if (known == NO_RECORD
            || objects[known] != objects[statement]
            || kinds[known].handover().isEmpty()) {
          links[subjects[statement]] = statement;
        }
      }
    }
    return links;
  }

  /** Returns whether a convention is about the presidencies of an organization, or the terms of a post. */
  boolean isOfTenures(Convention convention, int owner) {
    return records.kind(owner) == Kind.ORGANIZATION
        ? convention.isAbout(ConventionSubject.PRESIDENCIES)
        : convention.of().isEmpty();
  }

  /** Returns how many of some ascending numbers are below a limit. */
  static int countBelow(int[] ascending, int limit) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isCircle(int number, int other) {
    return !inCircles.isEmpty()
        && other != NO_RECORD
        && inCircles.contains(records.name(number))
        && inCircles.contains(records.name(other));
  }

  private int find(Optional<? extends Id<?>> id, Kind kind) {
    return id.isPresent() ? find(id.get(), kind) : NO_RECORD;
  }

  /** Returns the number of the record of an id, or {@link #NO_RECORD} if there is none of the kind, or it is disputed. */
  private int find(Id<?> id, Kind kind) {
    return orNoneIfDisputed(records.number(id, kind));
  }

  private int orNoneIfDisputed(int number) {
    return number != NO_RECORD && !records.isDisputed(number) ? number : NO_RECORD;
  }

  private void within(Relation kind, int inner, int outer) {
    if (outer != NO_RECORD) {
      begin(kind, inner, outer);
      network.relate(first(outer), first(inner), 0);
      network.relate(last(inner), last(outer), 0);
    }
  }

  private void shareDay(Relation kind, int number, int other) {
    if (other != NO_RECORD) {
      begin(kind, number, other);
      network.relate(first(number), last(other), 0);
      network.relate(first(other), last(number), 0);
    }
  }

  void begin(Relation kind, int subject, int object, ConventionBinding.Place place) {
    begin(kind, subject, object);
    conventions.put(network.statements() - 1, place);
  }

  private void begin(Relation kind, int subject, int object) {
    int statement = network.addStatement();
    if (statement == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * statement);
      subjects = Arrays.copyOf(subjects, 2 * statement);
      objects = Arrays.copyOf(objects, 2 * statement);
    }
    kinds[statement] = kind;
    subjects[statement] = subject;
    objects[statement] = object;
  }

  @Override
  public int compareDays(int day, int other) {
    if (network.isHelper(day) || network.isHelper(other)) {
      return Integer.compare(day, other);
    }
    int order = records.compare(day / 2, other / 2);
    return order != 0 ? order : Integer.compare(day % 2, other % 2);
  }

  @Override
  public int compareStatements(int statement, int other) {
    return statement == Network.BY_NATURE || other == Network.BY_NATURE
        ? Integer.compare(statement, other)
        : kinds[statement].compareTo(kinds[other]);
  }

  private static int first(int number) {
    return 2 * number;
  }

  private static int last(int number) {
    return 2 * number + 1;
  }
}

package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * The oracle for a chronology: it enumerates the joint readings of a small record by backtracking. Days have numbers. Dates
 * name those from 0 to {@link #LAST}; a few more on either side represent all days beyond, and one number each represents
 * "always" and "never".
 */
final class ReadingsOracle {
  static final int LAST = 4;
  private static final int BEYOND = 5;
  static final int ALWAYS = -BEYOND - 1;
  static final int NEVER = LAST + BEYOND + 1;
  private static final LocalDate DAY_ZERO = LocalDate.of(2020, 2, 27);

  /** A first and a last day. */
  record Reading(int start, int end) {
    boolean isWithin(Reading outer) {
      return outer.start <= start && end <= outer.end;
    }

    boolean overlaps(Reading other) {
      return start <= other.end && other.start <= end;
    }
  }

  private static final List<Reading> ALL = all();

  /** A relation of two records. */
  private record Constraint(String key, String one, String other, Relation relation) {}

  /** The readings of each of two records that fit each reading of the other. Nothing changes the sets. */
  private static final class Relation {
    static final Relation WITHIN = new Relation(Reading::isWithin);
    static final Relation OVERLAPS = new Relation(Reading::overlaps);
    static final Relation STARTS_BY = new Relation((one, other) -> one.start <= other.start);
    static final Relation STARTS_FROM = new Relation((one, other) -> other.start <= one.start);
    static final Relation FOLLOWS = new Relation((one, other) ->
        other.end <= one.start && (other.end == NEVER || one.start <= other.end + 1));
    static final Relation REPLACES = new Relation((one, other) -> other.end <= one.start);
    static final Relation ENDS_BY =
        new Relation((one, other) -> one.end != NEVER && one.end <= other.start);
    static final Relation ENDS_BEFORE =
        new Relation((one, other) -> one.end != NEVER && one.end + 1 <= other.start);

    final BitSet[] fittingOther = sets();
    final BitSet[] fittingOne = sets();

    private Relation(BiPredicate<Reading, Reading> test) {
      for (int i = 0; i < ALL.size(); i++) {
        for (int j = 0; j < ALL.size(); j++) {
          if (test.test(ALL.get(i), ALL.get(j))) {
            fittingOther[i].set(j);
            fittingOne[j].set(i);
          }
        }
      }
    }

    private static BitSet[] sets() {
      return ALL.stream().map(reading -> new BitSet()).toArray(BitSet[]::new);
    }
  }

  /** The least and greatest first and last days. */
  record Bounds(int earliestStart, int latestStart, int earliestEnd, int latestEnd) {}

  private record Holder(String path, int ordinal) {}

  private final Dataset dataset;
  private final Map<String, Predicate<Reading>> stated = new LinkedHashMap<>();
  private final Map<String, String> statedKeys = new HashMap<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final Map<String, String> paths = new HashMap<>();
  private final List<List<Holder>> exclusive = new ArrayList<>();

  ReadingsOracle(Dataset dataset) {
    this.dataset = dataset;
    addRecords();
    addRelations();
    addNumbers();
    addBefore();
  }

  static LocalDate date(int day) {
    return DAY_ZERO.plusDays(day);
  }

  private static List<Reading> all() {
    List<Reading> all = new ArrayList<>();
    for (int start = ALWAYS; start < NEVER; start++) {
      for (int end = Math.max(start, ALWAYS + 1); end <= NEVER; end++) {
        all.add(new Reading(start, end));
      }
    }
    return all;
  }

  // What is stated.

  private void addRecords() {
    for (int i = 0; i < dataset.organizations().size(); i++) {
      Organization organization = dataset.organizations().get(i);
      String path = "/organizations/" + i;
      addEntity(organization.id(), path, organization.period());
      for (int j = 0; j < organization.partOf().size(); j++) {
        Parent parent = organization.partOf().get(j);
        if (parent.period().isPresent()) {
          addRecord(path + "/partOf/" + j, "period", parent.period());
        }
      }
      for (int j = 0; j < organization.members().size(); j++) {
        Membership membership = organization.members().get(j);
        String member = path + "/members/" + j;
        addRecord(member, "period", membership.period());
        for (int k = 0; k < membership.suspended().size(); k++) {
          TimeSpan period = membership.suspended().get(k).period();
          addRecord(member + "/suspended/" + k, "period", Optional.of(period));
        }
      }
    }
    add("posts", dataset.posts(), post -> addEntity(post.id(), next, post.period()));
    add(
        "presidencies",
        dataset.presidencies(),
        each -> addEntity(each.id(), next, Optional.of(each.period())));
    add(
        "mandates",
        dataset.mandates(),
        each -> addEntity(each.id(), next, Optional.of(each.period())));
    add("meetings", dataset.meetings(), each -> addEntity(each.id(), next, each.period()));
    add("decisions", dataset.decisions(), each -> {
      paths.put(each.id().value(), next);
      addRecord(next, "date", each.date().map(TimeSpan::within));
    });
    add("projects", dataset.projects(), each -> addEntity(each.id(), next, each.period()));
    add(
        "personnelTerms",
        dataset.personnelTerms(),
        each -> addEntity(each.id(), next, each.period()));
  }

  private String next = "";

  private <T> void add(String list, List<T> entities, java.util.function.Consumer<T> action) {
    for (int i = 0; i < entities.size(); i++) {
      next = "/" + list + "/" + i;
      action.accept(entities.get(i));
    }
  }

  private void addEntity(Id<?> id, String path, Optional<TimeSpan> period) {
    paths.put(id.value(), path);
    addRecord(path, "period", period);
  }

  private void addRecord(String path, String attribute, Optional<TimeSpan> period) {
    statedKeys.put(path, path + "/" + attribute);
    stated.put(
        path,
        period
            .filter(span -> ALL.stream().anyMatch(reading -> fits(reading, span)))
            .<Predicate<Reading>>map(span -> reading -> fits(reading, span))
            .orElse(reading -> true));
  }

  /** Returns whether a reading is within a span. A date without a first or last day may be none at all. */
  private boolean fits(Reading reading, TimeSpan span) {
    return fitsStart(reading.start, span) && fitsEnd(reading.end, span);
  }

  private static boolean fitsStart(int start, TimeSpan span) {
    if (start == ALWAYS) {
      return span.start().date().flatMap(EdtfDate::earliest).isEmpty();
    }
    return span.start().isUnknown()
        || span.start().date().filter(date -> matches(date, start)).isPresent();
  }

  private boolean fitsEnd(int end, TimeSpan span) {
    if (end == NEVER) {
      return span.end().date().flatMap(EdtfDate::latest).isEmpty();
    }
    if (span.end().isOpen()) {
      return dataset.asOf().filter(day -> !date(end).isBefore(day)).isPresent();
    }
    return span.end().isUnknown()
        || span.end().date().filter(date -> matches(date, end)).isPresent();
  }

  private static boolean matches(EdtfDate date, int day) {
    return date.matches(date(day)).isPossible();
  }

  // Relations.

  private void addRelations() {
    for (Organization organization : dataset.organizations()) {
      String path = path(organization.id());
      for (int i = 0; i < organization.partOf().size(); i++) {
        Parent parent = organization.partOf().get(i);
        String whole = path(parent.organization());
        String link = path + "/partOf/" + i;
        if (parent.period().isEmpty()) {
          relate(path + "/partOf", path, whole, Relation.WITHIN);
        } else {
          relate(link + "/organization", link, path, Relation.OVERLAPS);
          relate(link + "/organization", link, whole, Relation.OVERLAPS);
        }
      }
      for (int i = 0; i < organization.members().size(); i++) {
        String member = path + "/members/" + i;
        for (int j = 0; j < organization.members().get(i).suspended().size(); j++) {
          String suspension = member + "/suspended/" + j;
          relate(suspension + "/period", suspension, member, Relation.WITHIN);
        }
      }
    }
    for (Post post : dataset.posts()) {
      relate(post.id(), "organization", post.organization(), Relation.WITHIN);
    }
    for (Presidency presidency : dataset.presidencies()) {
      relate(presidency.id(), "organization", presidency.organization(), Relation.WITHIN);
    }
    dataset.mandates().forEach(mandate -> {
      relate(mandate.id(), "organization", mandate.organization(), Relation.OVERLAPS);
      mandate
          .supersedes()
          .ifPresent(before -> relate(mandate.id(), "supersedes", before, Relation.STARTS_FROM));
    });
    dataset.meetings().forEach(this::addRelations);
    dataset.decisions().forEach(this::addRelations);
    for (Project project : dataset.projects()) {
      project.partOf().ifPresent(whole -> relate(project.id(), "partOf", whole, Relation.WITHIN));
      project
          .areas()
          .forEach(area -> dataset.mandates().stream()
              .filter(
                  mandate -> mandate.areas().stream().anyMatch(each -> each.id().equals(area)))
              .forEach(mandate -> relate(project.id(), "areas", mandate.id(), Relation.OVERLAPS)));
    }
    for (PersonnelTerm term : dataset.personnelTerms()) {
      relate(term.id(), "post", term.post(), Relation.WITHIN);
      term.presidency().ifPresent(id -> relate(term.id(), "presidency", id, Relation.WITHIN));
      term.follows()
          .filter(id -> isOfPost(id, term))
          .ifPresent(id -> relate(term.id(), "follows", id, Relation.FOLLOWS));
      term.replaces()
          .filter(id -> isOfPost(id, term))
          .ifPresent(id -> relate(term.id(), "replaces", id, Relation.REPLACES));
    }
  }

  private boolean isOfPost(Id<PersonnelTerm> id, PersonnelTerm term) {
    return dataset.personnelTerms().stream()
        .anyMatch(each -> each.id().equals(id) && each.post().equals(term.post()));
  }

  private void addRelations(Meeting meeting) {
    meeting
        .organization()
        .ifPresent(id -> relate(meeting.id(), "organization", id, Relation.OVERLAPS));
    meeting.project().ifPresent(id -> relate(meeting.id(), "project", id, Relation.OVERLAPS));
    Relation presided = meeting.period().isPresent() ? Relation.OVERLAPS : Relation.WITHIN;
    meeting.presidency().ifPresent(id -> relate(meeting.id(), "presidency", id, presided));
  }

  private void addRelations(Decision decision) {
    relate(decision.id(), "organization", decision.organization(), Relation.OVERLAPS);
    decision.meeting().ifPresent(id -> relate(decision.id(), "meeting", id, Relation.WITHIN));
    decision.presidency().ifPresent(id -> relate(decision.id(), "presidency", id, Relation.WITHIN));
    decision.establishes().forEach(id -> {
      long times = dataset.decisions().stream()
          .flatMap(each -> each.establishes().stream())
          .filter(id::equals)
          .count();
      if (times == 1) {
        relate(decision.id(), "establishes", id, Relation.STARTS_BY);
      }
    });
  }

  private String path(Id<?> id) {
    return paths.get(id.value());
  }

  private void relate(Id<?> one, String attribute, Id<?> other, Relation relation) {
    relate(path(one) + "/" + attribute, path(one), path(other), relation);
  }

  private void relate(String key, String one, String other, Relation relation) {
    constraints.add(new Constraint(key + " " + other, one, other, relation));
  }

  private void addNumbers() {
    for (Meeting one : dataset.meetings()) {
      for (Meeting other : dataset.meetings()) {
        boolean inOneSeries = one.presidency().isPresent()
            && one.presidency().equals(other.presidency())
            && one.organization().equals(other.organization())
            && one.project().equals(other.project());
        if (inOneSeries && other.ordinal().isPresent()) {
          if (one.ordinal().orElse(0) > other.ordinal().get()) {
            startsAfter(one.id(), "ordinal", other.id(), "/ordinal");
          }
          if (one.last() && one != other) {
            startsAfter(one.id(), "last", other.id(), "");
          }
        }
      }
    }
    for (Project one : dataset.projects()) {
      for (Project other : dataset.projects()) {
        if (one.partOf().isPresent()
            && one.partOf().equals(other.partOf())
            && other.phase().isPresent()
            && one.phase().orElse(0) > other.phase().get()) {
          startsAfter(one.id(), "phase", other.id(), "/phase");
        }
      }
    }
  }

  private void startsAfter(Id<?> later, String attribute, Id<?> earlier, String related) {
    constraints.add(new Constraint(
        path(later) + "/" + attribute + " " + path(earlier) + related,
        path(later),
        path(earlier),
        Relation.STARTS_FROM));
  }

  // The order of exclusive records.

  private void addBefore() {
    Map<Object, List<Holder>> tenures = new LinkedHashMap<>();
    for (Presidency each : dataset.presidencies()) {
      tenures
          .computeIfAbsent(each.organization(), any -> new ArrayList<>())
          .add(new Holder(path(each.id()), each.ordinal().orElse(0)));
    }
    for (PersonnelTerm term : dataset.personnelTerms()) {
      Post post = dataset.posts().stream()
          .filter(each -> each.id().equals(term.post()))
          .findFirst()
          .orElseThrow();
      boolean alone = post.seats().stream()
          .anyMatch(seats -> seats.count() == 1
              && seats
                  .period()
                  .map(period -> term.period()
                      .map(period::covers)
                      .orElse(Certainty.UNCERTAIN)
                      .isCertain())
                  .orElse(true));
      if (alone && !term.acting()) {
        tenures
            .computeIfAbsent(term.post(), any -> new ArrayList<>())
            .add(new Holder(path(term.id()), 0));
      }
    }
    tenures.values().forEach(holders -> {
      for (Holder one : holders) {
        for (Holder other : holders) {
          if (one.ordinal > 0 && other.ordinal > one.ordinal) {
            constraints.add(before(one, other, "/ordinal", 0));
          }
        }
      }
    });
    List<List<Holder>> members = new ArrayList<>();
    for (Organization organization : dataset.organizations()) {
      Map<Object, List<Holder>> byMember = new LinkedHashMap<>();
      for (int i = 0; i < organization.members().size(); i++) {
        byMember
            .computeIfAbsent(organization.members().get(i).country(), any -> new ArrayList<>())
            .add(new Holder(path(organization.id()) + "/members/" + i, 0));
      }
      members.addAll(byMember.values());
    }
    Map<String, Constraint> found = new TreeMap<>();
    boolean more = true;
    while (more && isConsistent()) {
      Map<String, Bounds> bounds = new HashMap<>();
      more = false;
      for (List<Holder> holders : tenures.values()) {
        more |= addBefore(holders, 0, bounds, found);
      }
      for (List<Holder> holders : members) {
        more |= addBefore(holders, 1, bounds, found);
      }
      constraints.addAll(found.values());
      found.values().forEach(each -> byDates.put(each.key, each));
      found.clear();
    }
    tenures.values().forEach(holders -> addAll(holders, 0));
    members.forEach(holders -> addAll(holders, 1));
  }

  /** All relations between exclusive records that dates may imply, bound or not. */
  private final Map<String, Constraint> byDates = new HashMap<>();

  private void addAll(List<Holder> holders, int gap) {
    for (Holder one : holders) {
      for (Holder other : holders) {
        Constraint constraint = before(one, other, "/period", gap);
        byDates.putIfAbsent(constraint.key, constraint);
      }
    }
  }

  private boolean addBefore(
      List<Holder> holders, int gap, Map<String, Bounds> bounds, Map<String, Constraint> found) {
    boolean more = false;
    for (Holder one : holders) {
      for (Holder other : holders) {
        boolean numbered = one.ordinal > 0 && other.ordinal > 0 && one.ordinal != other.ordinal;
        if (one != other && !numbered) {
          Bounds first = bounds.computeIfAbsent(one.path, this::bounds);
          Bounds second = bounds.computeIfAbsent(other.path, this::bounds);
          boolean reverseExcluded = second.earliestEnd + gap > first.latestStart;
          boolean excluded = first.earliestEnd + gap > second.latestStart;
          Constraint constraint = before(one, other, "/period", gap);
          if (reverseExcluded && !excluded && !byDates.containsKey(constraint.key)) {
            found.put(constraint.key, constraint);
            more = true;
          }
        }
      }
    }
    return more;
  }

  private static Constraint before(Holder one, Holder other, String attribute, int gap) {
    return new Constraint(
        other.path + attribute + " " + one.path + attribute,
        one.path,
        other.path,
        gap == 0 ? Relation.ENDS_BY : Relation.ENDS_BEFORE);
  }

  // Readings.

  /** Returns whether a reading fits all statements. */
  boolean isConsistent() {
    return new Search(stated, constraints).exists();
  }

  /** Returns whether a reading fits some statements: dates by their paths, and relations by the paths of both records. */
  boolean isConsistent(Set<String> keys) {
    Map<String, Predicate<Reading>> kept = new LinkedHashMap<>();
    stated.forEach((path, test) ->
        kept.put(path, keys.contains(statedKeys.get(path)) ? test : reading -> true));
    List<Constraint> relations = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (keys.contains(constraint.key)) {
        relations.add(constraint);
      }
    }
    byDates.forEach((key, constraint) -> {
      if (keys.contains(key)) {
        relations.add(constraint);
      }
    });
    return new Search(kept, relations).exists();
  }

  /** Returns whether there is a statement with a key. */
  boolean knows(String key) {
    return statedKeys.containsValue(key)
        || byDates.containsKey(key)
        || constraints.stream().anyMatch(constraint -> constraint.key.equals(key));
  }

  Set<String> paths() {
    return stated.keySet();
  }

  /** Returns the bounds of a record over all readings. */
  Bounds bounds(String path) {
    Search search = new Search(stated, constraints);
    return new Bounds(
        first(search, path, true, true),
        first(search, path, true, false),
        first(search, path, false, true),
        first(search, path, false, false));
  }

  private static int first(Search search, String path, boolean start, boolean ascending) {
    for (int i = ALWAYS; i <= NEVER; i++) {
      int day = ascending ? i : ALWAYS + NEVER - i;
      if (search.exists(path, reading -> (start ? reading.start : reading.end) == day)) {
        return day;
      }
    }
    throw new IllegalStateException("no reading");
  }

  /** A search for a reading that fits everything, by backtracking with the possible readings of each record as a set. */
  private static final class Search {
    private final List<String> records;
    private final List<Constraint> constraints;
    private final BitSet[] possible;

    Search(Map<String, Predicate<Reading>> stated, List<Constraint> constraints) {
      this.records = List.copyOf(stated.keySet());
      this.constraints = constraints;
      this.possible =
          records.stream().map(path -> fitting(stated.get(path))).toArray(BitSet[]::new);
      removeUnsupported(possible);
    }

    private static BitSet fitting(Predicate<Reading> test) {
      BitSet set = new BitSet();
      for (int i = 0; i < ALL.size(); i++) {
        set.set(i, test.test(ALL.get(i)));
      }
      return set;
    }

    boolean exists() {
      return exists(records.get(0), reading -> true);
    }

    boolean exists(String record, Predicate<Reading> test) {
      int index = records.indexOf(record);
      BitSet limit = fitting(test);
      return possible[index].intersects(limit) && choose(with(possible, index, limit));
    }

    /** Returns whether a reading can be chosen for each record in turn, beginning with those that leave few choices. */
    private boolean choose(BitSet[] sets) {
      int next = -1;
      for (int i = 0; i < sets.length; i++) {
        if (sets[i].isEmpty()) {
          return false;
        }
        boolean open = sets[i].cardinality() > 1;
        if (open && (next < 0 || sets[i].cardinality() < sets[next].cardinality())) {
          next = i;
        }
      }
      if (next < 0) {
        return true;
      }
      for (int i = sets[next].nextSetBit(0); i >= 0; i = sets[next].nextSetBit(i + 1)) {
        BitSet chosen = new BitSet();
        chosen.set(i);
        if (choose(with(sets, next, chosen))) {
          return true;
        }
      }
      return false;
    }

    private BitSet[] with(BitSet[] sets, int record, BitSet limit) {
      BitSet[] limited = new BitSet[sets.length];
      for (int i = 0; i < sets.length; i++) {
        limited[i] = (BitSet) sets[i].clone();
      }
      limited[record].and(limit);
      removeUnsupported(limited);
      return limited;
    }

    /** Removes readings of one record that fit no reading of another. */
    private void removeUnsupported(BitSet[] sets) {
      boolean removed = true;
      while (removed) {
        removed = false;
        for (Constraint constraint : constraints) {
          BitSet one = sets[records.indexOf(constraint.one)];
          BitSet other = sets[records.indexOf(constraint.other)];
          removed |= keep(one, constraint.relation.fittingOther, other);
          removed |= keep(other, constraint.relation.fittingOne, one);
        }
      }
    }

    private static boolean keep(BitSet set, BitSet[] fitting, BitSet other) {
      boolean removed = false;
      for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
        if (!fitting[i].intersects(other)) {
          set.clear(i);
          removed = true;
        }
      }
      return removed;
    }
  }
}

package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Handover;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.chronology.TimedRecords.Kind;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/**
 * The days of the records of a data set, as all of its statements imply them together.
 *
 * <p>A reading of a data set gives every record that lasts a first and a last day, so that every date and every relation holds
 * at once: a term that follows another begins on its last day or the day after, a meeting is within the presidency that it
 * names. What two vague periods leave open, their relation may decide. Conventions of organizations and posts hold as well,
 * except for changes whose dates exclude them. The bounds of each first and last day are exact: for each bound, some reading has
 * it. Of a set of dates such as {@code [2001-06-07,2001-07-01]}, a bound is always a day that the set names.
 *
 * <p>If no reading fits all statements, the {@linkplain #contradictions() contradictions} say which statements exclude each
 * other. Their relations bind nothing, and all others still do.
 *
 * <p>Instances are immutable and thread-safe. No method accepts or returns null.
 */
public final class Chronology {
  private static final int MAX_ORDERS = 16;

  private final TimedNetwork timed;
  private final TimedRecords records;
  private final Network network;
  private final Solution solution;
  private final List<Contradiction> contradictions;
  private final List<Reason> brokenConventions;
  private final int[] unbroken;

  private Chronology(TimedNetwork timed, Solution solution, List<ConventionBinding.Broken> broken) {
    this.timed = timed;
    this.records = timed.records();
    this.network = timed.network();
    this.solution = solution;
    this.contradictions = solution.conflicts().stream().map(this::contradiction).toList();
    this.brokenConventions = broken.stream()
        .filter(each -> broken.stream().noneMatch(other -> other.isOfUnbrokenChange(each)))
        .map(each -> relation(each.kind(), each.place(), each.later(), each.earlier()))
        .toList();
    this.unbroken = timed.unbroken(solution);
  }

  /**
   * Infers the days of the records of a data set.
   *
   * @param dataset the data set, which may have references that lead nowhere: they bind nothing
   * @return its chronology
   */
  public static Chronology of(Dataset dataset) {
    IdIndex index = IdIndex.of(dataset);
    TimedNetwork timed = new TimedNetwork(dataset, index, new TimedRecords(index));
    Solution solution = Solver.solve(timed.network(), timed);
    boolean unsettled = timed.relateByDates(solution);
    for (int i = 1; unsettled; i++) {
      Solution ordered = Solver.solve(timed.network(), timed);
      unsettled =
          i < MAX_ORDERS && !ordered.hasBoundsOf(solution, 2 * timed.records().size());
      solution = ordered;
      if (unsettled) {
        timed.relateByDates(solution);
      }
    }
    Network.Mark unbound = timed.network().mark();
    List<ConventionBinding.Broken> broken = timed.bindByConventions(solution);
    boolean bound = !timed.network().mark().equals(unbound);
    return new Chronology(
        timed, bound ? Solver.extend(timed.network(), timed, solution) : solution, broken);
  }

  /**
   * Returns what is inferred of each record that has days, memberships and suspensions included.
   *
   * @return the inferred spans, in the order of the document
   */
  public Stream<InferredSpan> spans() {
    return IntStream.range(0, records.size()).mapToObj(this::span);
  }

  /**
   * Returns what is inferred of the entities of a kind.
   *
   * @param kind the kind
   * @return the inferred spans, in the order of the document; empty for kinds without days
   */
  public Stream<InferredSpan> spans(EntityKind kind) {
    return IntStream.range(0, records.size())
        .filter(number -> records.isOfKind(number, kind))
        .mapToObj(this::span);
  }

  /**
   * Returns the records of which the whole data set implies more than each itself states, with the statements that imply it.
   *
   * @return an inference for each record with a {@linkplain InferredSpan#isSharper() sharper} bound, memberships and suspensions
   *     included, in the order of the document
   */
  public Stream<Inference> inferences() {
    return IntStream.range(0, records.size()).filter(this::isSharper).mapToObj(this::inference);
  }

  /**
   * Returns what the whole data set implies of an entity beyond what the entity states.
   *
   * @param entity an entity of the data set, as for {@link #inferred}
   * @return the inference, or empty if no bound is {@linkplain InferredSpan#isSharper() sharper}
   * @throws IllegalArgumentException if the data set does not have the entity, or it has no days
   */
  public Optional<Inference> inference(Entity entity) {
    int number = number(entity);
    return isSharper(number) ? Optional.of(inference(number)) : Optional.empty();
  }

  private Inference inference(int number) {
    return new Inference(
        span(number),
        Stream.of(SpanBound.values())
            .filter(bound -> isSharper(number, bound))
            .flatMap(bound -> explain(number, bound).stream())
            .distinct()
            .toList());
  }

  /**
   * Returns a reading of the data set in which a record lasts on a day, and one in which it does not, as far as there are. If
   * both exist, the day is uncertain: the two show why. A day that no statement limits is
   * chosen near the others.
   *
   * <p>Relations of {@linkplain #contradictions() contradictions} bind nothing. A data set with very many contradictions, or
   * with very many sets of dates that depend on each other in a circle, may have readings that are not found.
   *
   * @param entity an entity of the data set, as for {@link #inferred}
   * @param day the day
   * @return the readings, the one that covers the day first
   * @throws IllegalArgumentException if the data set does not have the entity, or it has no days
   */
  public List<Reading> readings(Entity entity, LocalDate day) {
    int number = number(entity);
    ReadingSearch search = new ReadingSearch(timed, solution);
    return Stream.of(
            search.covering(number, day).map(found -> reading(true, number, found)),
            search.avoiding(number, day).map(found -> reading(false, number, found)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Reading reading(boolean covers, int number, ReadingSearch.Found found) {
    Set<Integer> others = new TreeSet<>();
    for (int day = 2 * number; day <= 2 * number + 1; day++) {
      addRecords(found.solution().chain(found.network(), day, found.latest()), others);
      addRecords(solution.chain(network, day, true), others);
      addRecords(solution.chain(network, day, false), others);
    }
    others.remove(number);
    List<Reading.Days> days = Stream.concat(Stream.of(number), others.stream())
        .map(each -> new Reading.Days(
            records.path(each), date(found.days()[2 * each]), date(found.days()[2 * each + 1])))
        .toList();
    return new Reading(covers, days);
  }

  /** Adds the records whose days a chain compares. */
  private void addRecords(List<Integer> chain, Set<Integer> numbers) {
    for (int relation : chain) {
      if (relation >= 0) {
        IntStream.of(network.from(relation), network.to(relation))
            .filter(day -> !network.isHelper(day))
            .forEach(day -> numbers.add(day / 2));
      }
    }
  }

  private static Optional<LocalDate> date(int day) {
    return Math.abs(day) > Network.SOME_DAY / 2
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(day));
  }

  /**
   * Returns what is inferred of an entity.
   *
   * @param entity an organization, post, presidency, mandate, meeting, decision, project or personnel term of the data set
   * @return its inferred span
   * @throws IllegalArgumentException if the data set does not have the entity, or it has no days
   */
  public InferredSpan inferred(Entity entity) {
    return span(number(entity));
  }

  /**
   * Returns what is inferred of the memberships of an organization.
   *
   * @param organization an organization of the data set
   * @return their inferred spans, in the order of {@link Organization#members()}
   * @throws IllegalArgumentException if the data set does not have the organization
   */
  public List<InferredSpan> memberships(Organization organization) {
    return records
        .inside(number(organization))
        .filter(number -> records.kind(number) == Kind.MEMBERSHIP)
        .mapToObj(this::span)
        .toList();
  }

  /**
   * Returns what is inferred of the suspensions of the memberships of an organization.
   *
   * @param organization an organization of the data set
   * @return for each membership, in the order of {@link Organization#members()}, the inferred spans of its suspensions, in the
   *     order of {@link Membership#suspended()}
   * @throws IllegalArgumentException if the data set does not have the organization
   */
  public List<List<InferredSpan>> suspensions(Organization organization) {
    List<List<InferredSpan>> all = new ArrayList<>();
    records.inside(number(organization)).forEach(number -> {
      if (records.kind(number) == Kind.MEMBERSHIP) {
        all.add(new ArrayList<>());
      } else if (records.kind(number) == Kind.SUSPENSION) {
        all.get(all.size() - 1).add(span(number));
      }
    });
    return all.stream().map(List::copyOf).toList();
  }

  /**
   * Returns the term or presidency that another one follows without a vacancy, as a relation or a convention says.
   *
   * @param later a term or presidency of the data set
   * @return the earlier one, or empty if no statement says that there is no vacancy before the later one, or it is part of a
   *     contradiction
   * @throws IllegalArgumentException if the data set does not have the entity, or it has no days
   */
  public Optional<Entity> unbrokenBefore(Entity later) {
    int statement = unbroken[number(later)];
    return statement == TimedNetwork.NO_RECORD
        ? Optional.empty()
        : Optional.of((Entity) records.value(timed.object(statement)));
  }

  /**
   * Returns how the chair or post passed to a presidency or term from the one {@linkplain #unbrokenBefore before it}, as a
   * convention says.
   *
   * @param later a term or presidency of the data set
   * @return on the same day or the next, or empty if no convention says so, or it is part of a contradiction
   * @throws IllegalArgumentException if the data set does not have the entity, or it has no days
   */
  public Optional<Handover> handover(Entity later) {
    int statement = unbroken[number(later)];
    return statement == TimedNetwork.NO_RECORD
        ? Optional.empty()
        : timed.kind(statement).handover();
  }

  /**
   * Returns whether a presidency or term certainly ends before another begins, or on that day, because both hold the same chair
   * or post alone.
   *
   * @param earlier a presidency or term of the data set
   * @param later another one
   * @return true if their ordinals or dates say so; false for all others
   * @throws IllegalArgumentException if the data set does not have one of them
   */
  public boolean isBefore(Entity earlier, Entity later) {
    return timed.isBefore(number(earlier), number(later), solution);
  }

  /**
   * Returns the statements that imply a bound, as few as possible: the date that it starts from, and then each relation by
   * which it follows, up to the entity. Of several such chains it returns always the same.
   *
   * @param entity an entity of the data set, as for {@link #inferred}
   * @param bound the bound
   * @return the statements, in the order of the chain; empty if the bound is unlimited
   * @throws IllegalArgumentException if the data set does not have the entity, or it has no days
   */
  public List<Reason> explain(Entity entity, SpanBound bound) {
    return explain(number(entity), bound);
  }

  private List<Reason> explain(int number, SpanBound bound) {
    int day = day(number, bound);
    int value = (bound.isLatest() ? solution.latest() : solution.earliest())[day];
    if (bound.isLatest() ? value > Network.SOME_DAY / 2 : value < -Network.SOME_DAY / 2) {
      return List.of();
    }
    List<Integer> chain = solution.chain(network, day, bound.isLatest());
    int origin = origin(chain, day, bound.isLatest());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(stated(origin, bound.isLatest()));
    reasons.addAll(relations(chain));
    return List.copyOf(reasons);
  }

  private static int day(int number, SpanBound bound) {
    return 2 * number + (bound.isStart() ? 0 : 1);
  }

  private int origin(List<Integer> chain, int day, boolean latest) {
    for (int number : chain) {
      if (number >= 0) {
        return latest ? network.from(number) : network.to(number);
      }
    }
    return day;
  }

  /**
   * Returns the conventions that yield to dates: what is stated of a change excludes them. A hole in a chair or post that a
   * convention says is unbroken is not returned.
   *
   * @return for each such change what the convention says; the related paths are those of the later and the earlier holder
   */
  public List<Reason> brokenConventions() {
    return brokenConventions;
  }

  /**
   * Returns the contradictions of the data set.
   *
   * @return the contradictions, those of the fewest statements first; empty if a reading fits all statements
   */
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  private int number(Entity entity) {
    int number = records.number(entity.id());
    if (number == TimedNetwork.NO_RECORD || !records.value(number).equals(entity)) {
      throw new IllegalArgumentException(
          "the data set has no record with days that equals " + entity);
    }
    return number;
  }

  private InferredSpan span(int number) {
    int start = 2 * number;
    EpochDayBounds bounds = new EpochDayBounds(
        epochDay(solution.earliest()[start]),
        epochDay(solution.latest()[start]),
        epochDay(solution.earliest()[start + 1]),
        epochDay(solution.latest()[start + 1]));
    return new InferredSpan(
        records.path(number),
        records.id(number),
        records.stated(number),
        bounds,
        isSharper(number));
  }

  private boolean isSharper(int number) {
    Optional<TimeSpan> own = records.stated(number);
    return (own.isEmpty() || !own.get().isReversed())
        && (isSharperDay(2 * number) || isSharperDay(2 * number + 1));
  }

  private boolean isSharperDay(int day) {
    return solution.earliest()[day] > network.lowest(day)
        || solution.latest()[day] < network.highest(day);
  }

  private boolean isSharper(int number, SpanBound bound) {
    int day = day(number, bound);
    return bound.isLatest()
        ? solution.latest()[day] < network.highest(day)
        : solution.earliest()[day] > network.lowest(day);
  }

  private static long epochDay(int day) {
    if (day > Network.SOME_DAY / 2) {
      return EpochDayBounds.NEVER_ENDS;
    }
    return day < -Network.SOME_DAY / 2 ? EpochDayBounds.NEVER_BEGAN : day;
  }

  private Contradiction contradiction(Solution.Conflict conflict) {
    List<Reason> reasons = new ArrayList<>();
    if (conflict.firstStated()) {
      reasons.add(stated(conflict.firstDay(), false));
    }
    reasons.addAll(relations(conflict.chain()));
    if (conflict.lastStated()) {
      reasons.add(stated(conflict.lastDay(), true));
    }
    return new Contradiction(reasons, isQualified(conflict));
  }

  private boolean isQualified(Solution.Conflict conflict) {
    IntStream chosen = conflict.chain().stream()
        .filter(number -> number < 0)
        .mapToInt(number -> network.choice(~number).day() / 2);
    IntStream ordered = conflict.chain().stream()
        .filter(number -> number >= 0)
        .mapToInt(network::statement)
        .filter(statement ->
            statement != Network.BY_NATURE && timed.kind(statement) == Relation.ORDER_OF_DATES)
        .flatMap(statement -> IntStream.of(timed.subject(statement), timed.object(statement)));
    return Stream.of(IntStream.of(conflict.firstDay() / 2, conflict.lastDay() / 2), chosen, ordered)
        .flatMapToInt(each -> each)
        .filter(number -> number != TimedNetwork.NO_RECORD)
        .mapToObj(records::stated)
        .flatMap(Optional::stream)
        .anyMatch(TimeSpan::isQualified);
  }

  /** Returns the statement that limits a day by itself. */
  private Reason stated(int day, boolean latest) {
    int number = day / 2;
    DataPath path = records.statedPath(number);
    String words = records.name(number) + " " + limit(day, latest);
    return new Reason(
        Reason.Kind.STATED, path, List.of(), words, supporting(number, attribute(path), day));
  }

  /** Returns the citations of a period or date, without those whose source says nothing, or something else, of a day. */
  private List<Citation> supporting(int number, String attribute, int day) {
    return records.citations(number, attribute).stream()
        .filter(citation -> citation.about().isEmpty()
            || citation.saidPeriod().map(said -> maySupport(said, day)).orElse(true))
        .toList();
  }

  private boolean maySupport(TimeSpan said, int day) {
    EpochDayBounds bounds = EpochDayBounds.of(said);
    boolean start = day % 2 == 0;
    boolean unknown = (start ? said.start() : said.end()).isUnknown();
    return !unknown
        && (start ? bounds.earliestStart() : bounds.earliestEnd()) <= network.highest(day)
        && (start ? bounds.latestStart() : bounds.latestEnd()) >= network.lowest(day);
  }

  private static String attribute(DataPath path) {
    return path.path().substring(path.path().lastIndexOf('/') + 1);
  }

  private String limit(int day, boolean latest) {
    int low = network.lowest(day);
    int high = network.highest(day);
    int value = latest ? high : low;
    boolean start = day % 2 == 0;
    if (Math.abs(value) == Network.NEVER) {
      return start ? "always was" : "never ends";
    }
    String limit = low == high ? "on " : latest ? "on or before " : "on or after ";
    return (start ? "began " : "ended ") + limit + EpochDayBounds.format(value);
  }

  /** Returns the relations of a chain. Two relations that meet at a helper are one. */
  private List<Reason> relations(List<Integer> chain) {
    List<Reason> reasons = new ArrayList<>();
    int pending = Network.BY_NATURE;
    for (int relation : chain) {
      if (relation < 0) {
        reasons.add(choice(network.choice(~relation)));
        continue;
      }
      int statement = network.statement(relation);
      if (statement == Network.BY_NATURE) {
        continue;
      }
      if (timed.object(statement) != TimedNetwork.NO_RECORD) {
        reasons.add(relation(statement, timed.subject(statement), timed.object(statement)));
      } else if (pending == Network.BY_NATURE) {
        pending = statement;
      } else {
        boolean isLater = network.isHelper(network.to(relation));
        int later = timed.subject(isLater ? statement : pending);
        int earlier = timed.subject(isLater ? pending : statement);
        reasons.add(relation(statement, later, earlier));
        pending = Network.BY_NATURE;
      }
    }
    return reasons;
  }

  /** Returns the statement that leaves a day only some days of its bounds. */
  private Reason choice(Network.Choice choice) {
    int number = choice.day() / 2;
    if (choice.statement() != Network.BY_NATURE) {
      return relation(choice.statement(), number, TimedNetwork.NO_RECORD);
    }
    TimeSpan span = records.stated(number).orElseThrow();
    boolean start = choice.day() % 2 == 0;
    DataPath path = records.statedPath(number);
    return new Reason(
        Reason.Kind.STATED,
        path,
        List.of(),
        records.name(number)
            + (start ? " began in " : " ended in ")
            + (start ? span.start() : span.end()),
        records.citations(number, attribute(path)));
  }

  private Reason relation(int statement, int subject, int object) {
    Relation kind = timed.kind(statement);
    if (kind.isConvention()) {
      return relation(kind, timed.convention(statement), subject, object);
    }
    DataPath path = records.path(subject).resolve(kind.attribute());
    List<DataPath> related = kind.comparesValues()
        ? List.of(records.path(object).resolve(kind.attribute()))
        : List.of(records.path(object));
    return new Reason(
        Reason.Kind.RELATION,
        path,
        related,
        kind.inWords(records.name(subject), records.name(object)),
        records.citations(subject, kind.attribute()));
  }

  private Reason relation(Relation kind, ConventionBinding.Place place, int later, int earlier) {
    boolean single = earlier == TimedNetwork.NO_RECORD;
    return new Reason(
        Reason.Kind.CONVENTION,
        records
            .path(place.owner())
            .resolve("conventions", place.position())
            .resolve(kind.attribute()),
        single ? List.of(records.path(later)) : List.of(records.path(later), records.path(earlier)),
        kind.inWords(records.name(later), single ? "" : records.name(earlier)),
        records.convention(place.owner(), place.position()).citations());
  }

  /**
   * Returns the number of records and contradictions.
   *
   * @return a text such as {@code 70 records, 1 contradiction}
   */
  @Override
  public String toString() {
    int count = contradictions.size();
    return records.size() + " records, " + count + " contradiction" + (count == 1 ? "" : "s");
  }
}

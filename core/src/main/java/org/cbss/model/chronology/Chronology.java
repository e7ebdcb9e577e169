package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Handover;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.chronology.TimedRecords.Kind;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.time.EpochDayBounds;
import org.jspecify.annotations.Nullable;

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

  private final Dataset dataset;
  private final TimedRecords records;
  private final int[] earliest;
  private final int[] latest;
  private final BitSet sharper = new BitSet();
  private final int[] before;
  private final Map<Integer, Handover> handovers = new HashMap<>();
  private final List<Contradiction> contradictions;
  private final List<Reason> brokenConventions;

  /** What explains the bounds takes much more memory than the bounds, so it is made again when it is first needed. */
  private volatile @Nullable Explanations explanations;

  private Chronology(Dataset dataset, Solved solved) {
    TimedNetwork timed = solved.timed;
    Explanations words = new Explanations(timed, solved.solution);
    this.dataset = dataset;
    this.records = timed.records();
    this.earliest = Arrays.copyOf(solved.solution.earliest(), 2 * records.size());
    this.latest = Arrays.copyOf(solved.solution.latest(), 2 * records.size());
    this.contradictions =
        solved.solution.conflicts().stream().map(words::contradiction).toList();
    this.brokenConventions = solved.broken.stream()
        .filter(each -> solved.broken.stream().noneMatch(other -> other.isOfUnbrokenChange(each)))
        .map(words::broken)
        .toList();
    this.before = new int[records.size()];
    int[] links = timed.unbroken(solved.solution);
    for (int number = 0; number < records.size(); number++) {
      int statement = links[number];
      before[number] =
          statement == TimedNetwork.NO_RECORD ? TimedNetwork.NO_RECORD : timed.object(statement);
      if (statement != TimedNetwork.NO_RECORD
          && timed.kind(statement).handover().isPresent()) {
        handovers.put(number, timed.kind(statement).handover().get());
      }
      if (words.isSharper(number)) {
        sharper.set(number);
      }
    }
  }

  /**
   * Infers the days of the records of a data set. If that was done just before, it returns the same chronology.
   *
   * @param dataset the data set, which may have references that lead nowhere: they bind nothing
   * @return its chronology
   */
  public static Chronology of(Dataset dataset) {
    return IdIndex.of(dataset).derived(Chronology.class, Chronology::infer);
  }

  private static Chronology infer(Dataset dataset) {
    IdIndex index = IdIndex.of(dataset);
    return new Chronology(dataset, solve(dataset, index, new TimedRecords(index)));
  }

  /** A solved network, with the conventions that yield. */
  private record Solved(
      TimedNetwork timed, Solution solution, List<ConventionBinding.Broken> broken) {}

  private static Solved solve(Dataset dataset, IdIndex index, TimedRecords records) {
    TimedNetwork timed = new TimedNetwork(dataset, index, records);
    Solution solution = Solver.solve(timed.network(), timed);
    boolean unsettled = timed.relateByDates(solution);
    for (int i = 1; unsettled; i++) {
      Solution ordered = Solver.solve(timed.network(), timed);
      unsettled = i < MAX_ORDERS && !ordered.hasBoundsOf(solution, 2 * records.size());
      solution = ordered;
      if (unsettled) {
        timed.relateByDates(solution);
      }
    }
    Network.Mark unbound = timed.network().mark();
    List<ConventionBinding.Broken> broken = timed.bindByConventions(solution);
    boolean bound = timed.network().hasMoreThan(unbound);
    return new Solved(
        timed, bound ? Solver.extend(timed.network(), timed, solution) : solution, broken);
  }

  private Explanations explanations() {
    Explanations known = explanations;
    if (known == null) {
      Solved solved = solve(dataset, IdIndex.of(dataset), records);
      known = new Explanations(solved.timed, solved.solution);
      explanations = known;
    }
    return known;
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
   * Returns what is inferred of those entities of a kind of which the whole data set implies more than each itself states.
   *
   * @param kind the kind
   * @return the {@linkplain InferredSpan#isSharper() sharper} spans, in the order of the document; empty for kinds without days
   */
  public Stream<InferredSpan> sharperSpans(EntityKind kind) {
    return records.ofKind(kind).filter(sharper::get).mapToObj(this::span);
  }

  /**
   * Returns the records of which the whole data set implies more than each itself states, with the statements that imply it.
   *
   * @return an inference for each record with a {@linkplain InferredSpan#isSharper() sharper} bound, memberships and suspensions
   *     included, in the order of the document
   */
  public Stream<Inference> inferences() {
    return sharper.stream().mapToObj(this::inference);
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
    return sharper.get(number) ? Optional.of(inference(number)) : Optional.empty();
  }

  private Inference inference(int number) {
    return new Inference(span(number), explanations().explain(number));
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
    return explanations().readings(number(entity), day);
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
   * Passes on each term and presidency that follows another one without a vacancy, as a relation or a convention says. Statements
   * that are part of a contradiction do not count.
   *
   * @param action what to do with the earlier one and the later one, in the order of the later ones in the document
   */
  public void forEachUnbroken(BiConsumer<Entity, Entity> action) {
    for (int later = 0; later < before.length; later++) {
      if (before[later] != TimedNetwork.NO_RECORD) {
        action.accept((Entity) records.value(before[later]), (Entity) records.value(later));
      }
    }
  }

  /**
   * Returns how the chair or post passed to a presidency or term from the one {@linkplain #forEachUnbroken before it}, as a
   * convention says.
   *
   * @param later a term or presidency of the data set
   * @return on the same day or the next, or empty if no convention says so, or it is part of a contradiction
   * @throws IllegalArgumentException if the data set does not have the entity, or it has no days
   */
  public Optional<Handover> handover(Entity later) {
    return Optional.ofNullable(handovers.get(number(later)));
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
    return records.isBefore(number(earlier), number(later), earliest, latest);
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
    return explanations().explain(number(entity), bound);
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
        epochDay(earliest[start]),
        epochDay(latest[start]),
        epochDay(earliest[start + 1]),
        epochDay(latest[start + 1]));
    return new InferredSpan(
        records.path(number),
        records.id(number),
        records.stated(number),
        bounds,
        sharper.get(number));
  }

  private static long epochDay(int day) {
    if (day > Network.SOME_DAY / 2) {
      return EpochDayBounds.NEVER_ENDS;
    }
    return day < -Network.SOME_DAY / 2 ? EpochDayBounds.NEVER_BEGAN : day;
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

package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cbss.model.Convention;
import org.cbss.model.Handover;
import org.cbss.model.Post;
import org.cbss.model.chronology.TimedRecords.Kind;

/**
 * Binds the holders of a chair or a post by the conventions that govern them.
 *
 * <p>A convention governs a change if the first day of the later holder, as recorded, is certainly within its period. It yields
 * if the bounds that follow from everything but conventions exclude it.
 */
final class ConventionBinding {
  /** The holders that are looked at one by one to find adjacent ones, for each holder: beyond them, some bind nothing. */
  private static final int MAX_COMPARED = 64;

  private final TimedNetwork timed;
  private final TimedRecords records;
  private final Network network;
  private final int[] latest;
  private final int[] earliest;
  private final List<Broken> broken = new ArrayList<>();

  /**
   * A convention that yields to dates.
   *
   * @param earlier the holder before, or {@link TimedNetwork#NO_RECORD} for a convention of first days
   */
  record Broken(Relation kind, Place place, int later, int earlier) {
    /** Returns whether this says that there is no vacancy before the same holder, so that the dates leave a hole. */
    boolean isOfUnbrokenChange(Broken other) {
      return (kind == Relation.UNBROKEN || kind == Relation.UNBROKEN_BY_HANDOVER)
          && earlier == other.earlier
          && later == other.later;
    }
  }

  /** The place of a convention: the organization or post, and the position in its list. */
  record Place(int owner, int position) {}

  /** A convention with its place. */
  private record Governing(Convention convention, Place place) {}

  ConventionBinding(TimedNetwork timed, Solution bounds) {
    this.timed = timed;
    this.records = timed.records();
    this.network = timed.network();
    this.latest = bounds.latest();
    this.earliest = bounds.earliest();
  }

  /**
   * Binds the holders of a chair or post.
   *
   * @param owner the organization or post
   * @param exclusive the holders who hold it alone
   * @param others all other holders, who may come between
   */
  void bind(
      int owner, List<Convention> conventions, List<Integer> exclusive, List<Integer> others) {
    List<Governing> of = new ArrayList<>();
    for (int i = 0; i < conventions.size(); i++) {
      if (timed.isOfTenures(conventions.get(i), owner) && bindsDays(conventions.get(i))) {
        of.add(new Governing(conventions.get(i), new Place(owner, i)));
      }
    }
    List<Integer> all = new ArrayList<>(exclusive);
    all.addAll(others);
    for (int holder : all) {
      governing(of, holder, each -> Optional.of(each.startsOn()).filter(days -> !days.isEmpty()))
          .ifPresent(each -> bindFirstDay(holder, each));
    }
    boolean alone = records.kind(owner) == Kind.ORGANIZATION
        || ((Post) records.value(owner)).seats().stream().allMatch(seats -> seats.count() == 1);
    if (alone && of.stream().anyMatch(each -> bindsChanges(each.convention))) {
      new Neighbours(exclusive, others)
          .forEachPair((earlier, later) -> bindChange(of, earlier, later));
    }
  }

  private static boolean bindsDays(Convention convention) {
    return bindsChanges(convention) || !convention.startsOn().isEmpty();
  }

  private static boolean bindsChanges(Convention convention) {
    return convention.unbroken() || convention.handover().isPresent();
  }

  /** Returns the convention that gives a key a value for a holder, unless several give it different ones. */
  private <V> Optional<Governing> governing(
      List<Governing> of, int holder, Function<Convention, Optional<V>> key) {
    Optional<Governing> found = Optional.empty();
    for (Governing each : of) {
      Optional<V> value = key.apply(each.convention);
      if (value.isPresent() && governs(each.convention, holder)) {
        if (found.isPresent() && !key.apply(found.get().convention).equals(value)) {
          return Optional.empty();
        }
        found = found.or(() -> Optional.of(each));
      }
    }
    return found;
  }

  private boolean governs(Convention convention, int holder) {
    return records.stated(holder).filter(convention::governs).isPresent();
  }

  private void bindFirstDay(int holder, Governing governing) {
    DaySet days = DaySet.of(governing.convention.startsOn());
    int day = 2 * holder;
    if (days.nextOrSame(earliest[day]) > latest[day]) {
      broken.add(new Broken(Relation.STARTS_ON, governing.place, holder, TimedNetwork.NO_RECORD));
    } else {
      timed.begin(Relation.STARTS_ON, holder, TimedNetwork.NO_RECORD, governing.place);
      network.choose(day, false, days);
    }
  }

  private void bindChange(List<Governing> of, int earlier, int later) {
    boolean bound = governing(of, later, Convention::handover)
        .filter(each -> {
          boolean same = each.convention.handover().equals(Optional.of(Handover.SAME_DAY));
          Relation kind = same ? Relation.SAME_DAY : Relation.NEXT_DAY;
          return bindChange(kind, each.place, earlier, later, same ? 0 : 1, same ? 0 : 1);
        })
        .isPresent();
    if (!bound) {
      // A handover that the dates exclude still implies that there is no vacancy.
      governing(of, later, convention -> Optional.of(true).filter(any -> bindsChanges(convention)))
          .ifPresent(each -> bindChange(
              each.convention.unbroken() ? Relation.UNBROKEN : Relation.UNBROKEN_BY_HANDOVER,
              each.place,
              earlier,
              later,
              0,
              1));
    }
  }

  /** Binds a change unless its dates exclude that, and returns whether it did. */
  private boolean bindChange(
      Relation kind, Place place, int earlier, int later, int least, int most) {
    int last = 2 * earlier + 1;
    int first = 2 * later;
    if (earliest[last] + least > latest[first] || latest[last] + most < earliest[first]) {
      broken.add(new Broken(kind, place, later, earlier));
      return false;
    }
    timed.begin(kind, later, earlier, place);
    network.relate(first, last, most);
    network.relate(last, first, -least);
    return true;
  }

  /** Returns the conventions that yield. */
  List<Broken> broken() {
    return broken;
  }

  /**
   * Pairs of holders of whom one is before the other, and nobody else can come between. Between two that are numbered, nobody
   * can come whose number is another.
   */
  private final class Neighbours {
    private final Set<Integer> exclusive;
    private final List<Integer> unnumbered;
    private final List<Integer> numbered;
    private final Map<Integer, List<Integer>> byOrdinal = new HashMap<>();
    private final int[] ends;
    private final int[][] lastStarts;
    private long budget;

    Neighbours(List<Integer> exclusive, List<Integer> others) {
      this.exclusive = new TreeSet<>(records::compare);
      this.exclusive.addAll(exclusive);
      List<Integer> all = new ArrayList<>(exclusive);
      all.addAll(others);
      this.numbered = all.stream().filter(each -> records.ordinal(each) > 0).toList();
      numbered.forEach(each -> byOrdinal
          .computeIfAbsent(records.ordinal(each), any -> new ArrayList<>())
          .add(each));
      this.unnumbered = all.stream()
          .filter(each -> records.ordinal(each) == 0)
          .sorted(
              Comparator.<Integer>comparingInt(this::earliestEnd).thenComparing(records::compare))
          .toList();
      this.ends = unnumbered.stream().mapToInt(this::earliestEnd).toArray();
      this.lastStarts = lastStarts();
      this.budget = MAX_COMPARED * (long) all.size();
    }

    /** Returns for each number of unnumbered holders, by their earliest last days, the three with the latest first days. */
    private int[][] lastStarts() {
      int[][] found = new int[unnumbered.size() + 1][];
      found[0] = new int[0];
      for (int i = 0; i < unnumbered.size(); i++) {
        int[] more = Arrays.copyOf(found[i], found[i].length + 1);
        int j = more.length - 1;
        for (; j > 0 && latestStart(more[j - 1]) < latestStart(unnumbered.get(i)); j--) {
          more[j] = more[j - 1];
        }
        more[j] = unnumbered.get(i);
        found[i + 1] = Arrays.copyOf(more, Math.min(more.length, 3));
      }
      return found;
    }

    private int earliestEnd(int holder) {
      return earliest[2 * holder + 1];
    }

    private int latestStart(int holder) {
      return latest[2 * holder];
    }

    interface PairVisitor {
      void visit(int earlier, int later);
    }

    void forEachPair(PairVisitor visitor) {
      for (int later : exclusive) {
        for (int earlier : candidates(later)) {
          if (exclusive.contains(earlier)
              && isBefore(earlier, later)
              && !canComeBetween(earlier, later)) {
            visitor.visit(earlier, later);
          }
        }
      }
    }

    private List<Integer> candidates(int later) {
      List<Integer> found = new ArrayList<>();
      int ordinal = records.ordinal(later);
      if (ordinal > 0) {
        found.addAll(byOrdinal.getOrDefault(ordinal - 1, List.of()));
        found.addAll(byOrdinal.getOrDefault(ordinal, List.of()));
      } else {
        found.addAll(numbered);
      }
      // Of the unnumbered, only the one with the latest first day, and those that certainly end
      // after that day.
      int prefix = prefix(later);
      int lastStarting = Arrays.stream(lastStarts[prefix])
          .filter(each -> each != later)
          .findFirst()
          .orElse(TimedNetwork.NO_RECORD);
      if (lastStarting != TimedNetwork.NO_RECORD) {
        found.add(lastStarting);
        for (int i = prefix - 1; i >= 0 && ends[i] > latestStart(lastStarting); i--) {
          if (unnumbered.get(i) != lastStarting) {
            found.add(unnumbered.get(i));
          }
          budget--;
        }
      }
      budget -= found.size();
      return budget > 0 ? found : List.of();
    }

    /** Returns how many unnumbered holders may have ended before another begins. */
    private int prefix(int later) {
      return TimedNetwork.countBelow(ends, latestStart(later) + 1);
    }

    private boolean isBefore(int earlier, int later) {
      int one = records.ordinal(earlier);
      int other = records.ordinal(later);
      if (one > 0 && other > 0 && one != other) {
        return one < other;
      }
      return earlier != later
          && earliestEnd(later) > latestStart(earlier)
          && earliestEnd(earlier) <= latestStart(later);
    }

    private boolean canComeBetween(int earlier, int later) {
      for (int between : lastStarts[prefix(later)]) {
        if (between != earlier
            && between != later
            && latestStart(between) >= earliestEnd(earlier)) {
          return true;
        }
      }
      int from = records.ordinal(earlier);
      int to = records.ordinal(later);
      if (from > 0 && to > 0) {
        return to - from > 1
            || byOrdinal.getOrDefault(from, List.of()).stream()
                .anyMatch(each -> fitsBetween(each, earlier, later))
            || byOrdinal.getOrDefault(to, List.of()).stream()
                .anyMatch(each -> fitsBetween(each, earlier, later));
      }
      budget -= numbered.size();
      return numbered.stream()
          .filter(each -> from == 0 || records.ordinal(each) >= from)
          .filter(each -> to == 0 || records.ordinal(each) <= to)
          .anyMatch(each -> fitsBetween(each, earlier, later));
    }

    private boolean fitsBetween(int between, int earlier, int later) {
      return between != earlier
          && between != later
          && latestStart(between) >= earliestEnd(earlier)
          && earliestEnd(between) <= latestStart(later);
    }
  }
}

package org.cbss.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.TenureSequence.Tenure;

/**
 * A day on which more people certainly held a post than it has seats.
 *
 * @param seats the number of people who may hold the post on that day
 * @param stated whether the post states that number; otherwise it is taken to be one
 * @param day the day
 * @param holders the number of people who held it
 * @param terms the last of their terms, in order, without those who may have left on that day for others
 * @param acting whether any of their terms is acting
 * @param qualified one of their terms with a qualified date, or empty if there is none
 */
record SeatOverflow(
    int seats,
    boolean stated,
    long day,
    int holders,
    List<Tenure<PersonnelTerm>> terms,
    boolean acting,
    List<Tenure<PersonnelTerm>> qualified) {
  private static final int MAX_TERMS = 11;
  private static final int MAX_NAMES = 4;

  private Tenure<PersonnelTerm> latest() {
    return terms.get(terms.size() - 1);
  }

  void report(FindingReporter reporter, String remark) {
    FindingReporter.FindingBuilder findingBuilder = reporter.at(latest().entity(), "period");
    qualified.forEach(term -> findingBuilder.comparing(term.span()));
    findingBuilder.atMostWarning(!stated);
    terms
        .subList(0, terms.size() - 1)
        .forEach(term -> findingBuilder.related(term.entity(), "period"));
    findingBuilder
        .help(help())
        .report(latest().value().post() + seatsInWords() + ", and " + holders
            + " people hold it on " + EpochDayBounds.format(day) + remark
            + ": "
            + names());
  }

  private String seatsInWords() {
    return stated
        ? " has " + seats + (seats == 1 ? " seat" : " seats")
        : " does not say its number of seats";
  }

  /** Returns a help that leads to no other finding: one person who leaves earlier is enough only if one is too many. */
  private String help() {
    String more = "give the post " + holders + " seats";
    boolean isTakeover = holders == 2
        && terms.size() == 2
        && terms.get(0).bounds().certainlyStartsBefore(terms.get(1).bounds());
    return isTakeover
        ? "let " + terms.get(0).name() + " end the day before " + terms.get(1).name()
            + " begins, or " + more
        : "correct the dates, or " + more;
  }

  private String names() {
    List<String> names = terms.stream().map(Tenure::name).toList();
    return names.size() <= MAX_NAMES
        ? String.join(", ", names)
        : String.join(", ", names.subList(names.size() - MAX_NAMES, names.size())) + " and others";
  }

  /** The numbers of seats of a post, asked for days in ascending order. */
  static final class Seats {
    private record Known(int count, EpochDayBounds bounds) {}

    private final Deque<Known> coming;
    private final PriorityQueue<Known> possible =
        new PriorityQueue<>(Comparator.comparingInt(Known::count).reversed());

    Seats(Post post) {
      this.coming = post.seats().stream()
          .map(seats -> new Known(
              seats.count(),
              EpochDayBounds.of(ReliableSpans.of(seats.period()).orElse(TimeSpan.unknown()))))
          .sorted(Comparator.comparingLong(known -> known.bounds.earliestStart()))
          .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Returns whether a post never has more than one seat, as far as is known. */
    static boolean isOne(Post post) {
      return post.seats().stream().allMatch(seats -> seats.count() == 1);
    }

    /** Returns the days on which a number of seats certainly no longer holds. */
    static long[] ends(Post post) {
      return post.seats().stream()
          .flatMap(seats -> ReliableSpans.of(seats.period()).stream())
          .mapToLong(period -> EpochDayBounds.of(period).latestEnd() + 1)
          .filter(day -> day < EpochDayBounds.NEVER_ENDS)
          .sorted()
          .toArray();
    }

    /** Returns the greatest number of seats on a day, or empty if the post states none for it. */
    OptionalInt most(long day) {
      while (!coming.isEmpty() && coming.peek().bounds.earliestStart() <= day) {
        possible.add(coming.remove());
      }
      while (!possible.isEmpty() && possible.peek().bounds.latestEnd() < day) {
        possible.remove();
      }
      return possible.stream().limit(1).mapToInt(Known::count).findFirst();
    }
  }

  /** Returns the overflows of a post by people who are not acting. One on qualified dates counts only for other terms. */
  static List<SeatOverflow> withoutActing(ValidationContext context, TenureSequences.InPost terms) {
    Predicate<Tenure<PersonnelTerm>> substantive = term -> !term.value().acting();
    List<SeatOverflow> found =
        new ArrayList<>(all(context, terms, substantive.and(term -> !term.span().isQualified())));
    found.addAll(others(all(context, terms, substantive), found).toList());
    return found;
  }

  /** Returns the overflows of a post that exist only because of somebody acting. */
  static List<SeatOverflow> withActing(ValidationContext context, TenureSequences.InPost terms) {
    return others(all(context, terms, term -> true), withoutActing(context, terms))
        .filter(SeatOverflow::acting)
        .toList();
  }

  /** Returns the overflows whose latest term is not the latest of any known one. */
  private static Stream<SeatOverflow> others(List<SeatOverflow> all, List<SeatOverflow> known) {
    Set<Tenure<PersonnelTerm>> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    known.forEach(overflow -> reported.add(overflow.latest()));
    return all.stream().filter(overflow -> !reported.contains(overflow.latest()));
  }

  private static List<SeatOverflow> all(
      ValidationContext context,
      TenureSequences.InPost terms,
      Predicate<Tenure<PersonnelTerm>> counted) {
    Set<Tenure<PersonnelTerm>> open = Seats.isOne(terms.post())
        ? TermRules.openNotLast(context, terms.sequence()).keySet()
        : Set.of();
    List<Tenure<PersonnelTerm>> inOrder = terms.sequence().tenures().stream()
        .filter(counted)
        .filter(term ->
            term.reliable() && TermRules.isHolderKnown(context, term) && !open.contains(term))
        .filter(term -> term.bounds().latestStart() <= term.bounds().earliestEnd())
        .toList();
    return new Count(terms.post(), inOrder).overflows();
  }

  /**
   * Counts who certainly holds a post on each day.
   *
   * <p>Two people may hold one seat on the day on which one leaves and the other comes, so pairs of them count once. Only days
   * are checked on which somebody has certainly come, or on which a number of seats no longer holds: on the latter, those who
   * leave do not count. Terms of one person that share a day count as one stay.
   */
  private static final class Count {
    /** The days, from the first to the last, on which a person certainly holds the post without a break. */
    private record Stay(long first, long last) {
      boolean meets(Ranked term) {
        return last >= term.first();
      }

      Stay and(Ranked term) {
        return new Stay(first, Math.max(last, term.last()));
      }
    }

    private record Ranked(Tenure<PersonnelTerm> term, int rank) {
      long first() {
        return term.bounds().latestStart();
      }

      long last() {
        return term.bounds().earliestEnd();
      }
    }

    private static final Comparator<Ranked> BY_RANK = Comparator.comparingInt(Ranked::rank);

    private final Seats limits;
    private final long[] ends;
    private final List<Ranked> terms = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final Map<Long, Integer> leaving = new HashMap<>();
    private final PriorityQueue<Stay> staying =
        new PriorityQueue<>(Comparator.comparingLong(Stay::last));
    private final PriorityQueue<Ranked> holding =
        new PriorityQueue<>(Comparator.comparingLong(Ranked::last));
    private final TreeSet<Ranked> held = new TreeSet<>(BY_RANK);
    private final TreeSet<Ranked> qualified = new TreeSet<>(BY_RANK);
    private final TreeSet<Ranked> acting = new TreeSet<>(BY_RANK);
    private final Set<Integer> reported = new HashSet<>();
    private final List<SeatOverflow> overflows = new ArrayList<>();

    /**
     * Creates a count.
     *
     * @param inOrder the terms in order, each with a day that it certainly covers
     */
    Count(Post post, List<Tenure<PersonnelTerm>> inOrder) {
      this.limits = new Seats(post);
      this.ends = Seats.ends(post);
      inOrder.forEach(term -> terms.add(new Ranked(term, terms.size())));
      terms.sort(Comparator.comparingLong(Ranked::first));
      addStays();
      stays.forEach(stay -> leaving.merge(stay.last, 1, Integer::sum));
    }

    private void addStays() {
      Map<Id<Person>, Stay> current = new HashMap<>();
      for (Ranked term : terms) {
        Id<Person> person = term.term.value().person();
        Stay before = current.get(person);
        if (before != null && before.meets(term)) {
          current.put(person, before.and(term));
        } else {
          current.put(person, new Stay(term.first(), term.last()));
          if (before != null) {
            stays.add(before);
          }
        }
      }
      stays.addAll(current.values());
      stays.sort(Comparator.comparingLong(Stay::first));
    }

    List<SeatOverflow> overflows() {
      int nextTerm = 0;
      int nextEnd = 0;
      for (int nextStay = 0; nextStay < stays.size() || nextEnd < ends.length; ) {
        long day = Math.min(
            nextStay < stays.size() ? stays.get(nextStay).first : EpochDayBounds.NEVER_ENDS,
            nextEnd < ends.length ? ends[nextEnd] : EpochDayBounds.NEVER_ENDS);
        while (nextEnd < ends.length && ends[nextEnd] <= day) {
          nextEnd++;
        }
        int coming = 0;
        int passing = 0;
        for (; nextStay < stays.size() && stays.get(nextStay).first == day; nextStay++) {
          Stay stay = stays.get(nextStay);
          staying.add(stay);
          coming++;
          passing += stay.last == day ? 1 : 0;
        }
        for (; nextTerm < terms.size() && terms.get(nextTerm).first() <= day; nextTerm++) {
          enter(terms.get(nextTerm));
        }
        removeThoseWhoLeftBefore(day);
        int departing = leaving.getOrDefault(day, 0);
        int shared = coming == 0 ? departing : pairs(departing, coming, passing);
        OptionalInt seats = limits.most(day);
        if (staying.size() - shared > seats.orElse(1)) {
          addOverflow(day, shared, seats);
        }
      }
      return overflows;
    }

    /** Returns the number of pairs of one person who may leave on a day and another who may come on it. */
    private static int pairs(int leaving, int coming, int passing) {
      return Math.min(Math.min(leaving, coming), (leaving + coming - passing) / 2);
    }

    private void enter(Ranked term) {
      holding.add(term);
      held.add(term);
      if (term.term.span().isQualified()) {
        qualified.add(term);
      }
      if (term.term.value().acting()) {
        acting.add(term);
      }
    }

    private void removeThoseWhoLeftBefore(long day) {
      while (!staying.isEmpty() && staying.peek().last < day) {
        staying.poll();
      }
      while (!holding.isEmpty() && holding.peek().last() < day) {
        Ranked term = holding.poll();
        held.remove(term);
        qualified.remove(term);
        acting.remove(term);
      }
    }

    private void addOverflow(long day, int shared, OptionalInt seats) {
      if (!reported.add(held.last().rank)) {
        return;
      }
      List<Tenure<PersonnelTerm>> latest = new ArrayList<>();
      int[] leaving = {shared};
      held.descendingSet().stream()
          .filter(term -> term.last() != day || term.first() == day || leaving[0]-- <= 0)
          .limit(MAX_TERMS)
          .forEach(term -> latest.add(0, term.term));
      overflows.add(new SeatOverflow(
          seats.orElse(1),
          seats.isPresent(),
          day == EpochDayBounds.NEVER_BEGAN ? staying.peek().last : day,
          staying.size() - shared,
          latest,
          !acting.isEmpty(),
          qualified.stream().limit(1).map(Ranked::term).toList()));
    }
  }
}

package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.time.Bounds;

/**
 * Counts who certainly holds a post on a day.
 *
 * <p>A day that one leaves on and another comes on counts once: of those who may leave on the day and those who may come on
 * it, as many as can be paired off hold one seat together. The number grows only on days on which somebody has certainly
 * come, so only these are looked at. Terms of one person that share a day are one stay.
 */
final class SeatCount {
  private static final int SHOWN = 11;

  /** The days from the first to the last on which a person certainly holds the post without a break. */
  private record Stay(long first, long last) {}

  private record Ranked(Turn<PersonnelTerm> turn, int rank) {
    long first() {
      return turn.bounds().latestStart();
    }

    long last() {
      return turn.bounds().earliestEnd();
    }
  }

  private final int seats;
  private final List<Ranked> terms = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private final Map<Long, Integer> leaving = new HashMap<>();
  private final PriorityQueue<Stay> staying =
      new PriorityQueue<>(Comparator.comparingLong(Stay::last));
  private final PriorityQueue<Ranked> holding =
      new PriorityQueue<>(Comparator.comparingLong(Ranked::last));
  private final TreeSet<Ranked> held = new TreeSet<>(Comparator.comparingInt(Ranked::rank));
  private final TreeSet<Ranked> qualified = new TreeSet<>(Comparator.comparingInt(Ranked::rank));
  private final TreeSet<Ranked> acting = new TreeSet<>(Comparator.comparingInt(Ranked::rank));
  private final Set<Integer> reported = new HashSet<>();
  private final List<Seats.Excess> excesses = new ArrayList<>();

  /** Takes terms in their order, each with some day on which it certainly is. */
  SeatCount(int seats, List<Turn<PersonnelTerm>> inOrder) {
    this.seats = seats;
    inOrder.forEach(turn -> terms.add(new Ranked(turn, terms.size())));
    terms.sort(Comparator.comparingLong(Ranked::first));
    Map<Id<Person>, Stay> current = new HashMap<>();
    for (Ranked term : terms) {
      Stay before = current.get(term.turn.value().person());
      boolean goesOn = before != null && before.last >= term.first();
      if (before != null && !goesOn) {
        stays.add(before);
      }
      current.put(
          term.turn.value().person(),
          before != null && goesOn
              ? new Stay(before.first, Math.max(before.last, term.last()))
              : new Stay(term.first(), term.last()));
    }
    stays.addAll(current.values());
    stays.sort(Comparator.comparingLong(Stay::first));
    stays.forEach(stay -> leaving.merge(stay.last, 1, Integer::sum));
  }

  List<Seats.Excess> count() {
    int nextTerm = 0;
    for (int nextStay = 0; nextStay < stays.size(); ) {
      long day = stays.get(nextStay).first;
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
      int shared = pairs(leaving.getOrDefault(day, 0), coming, passing);
      if (staying.size() - shared > seats) {
        judge(day);
      }
    }
    return excesses;
  }

  /** How many pairs of one who may leave on a day and another who may come on it there are. */
  private static int pairs(int leaving, int coming, int passing) {
    return Math.min(Math.min(leaving, coming), (leaving + coming - passing) / 2);
  }

  private void enter(Ranked term) {
    holding.add(term);
    held.add(term);
    if (term.turn.span().isQualified()) {
      qualified.add(term);
    }
    if (term.turn.value().acting()) {
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

  private void judge(long day) {
    if (!reported.add(held.last().rank)) {
      return;
    }
    List<Turn<PersonnelTerm>> latest = new ArrayList<>();
    held.descendingSet().stream().limit(SHOWN).forEach(term -> latest.add(0, term.turn));
    excesses.add(new Seats.Excess(
        seats,
        day == Bounds.NEVER_BEGAN ? staying.peek().last : day,
        staying.size(),
        latest,
        !acting.isEmpty(),
        qualified.stream().limit(1).map(Ranked::turn).toList()));
  }
}

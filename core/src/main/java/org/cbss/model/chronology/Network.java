package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Days, the bounds of each, and limits on the differences between them: a simple temporal network (Dechter, Meiri, Pearl
 * 1991).
 *
 * <p>Days have numbers from 0. A relation {@code to ≤ from + gap} limits one day by another. A choice limits a day to a set
 * with holes. Relations and choices belong to statements; relations may also hold by nature, as that nothing ends before it
 * starts, and choices may belong to what is stated of their span. All relations of a statement are next to each other. A
 * chain of relations and choices lists a relation by its number, and choice n as {@code ~n}. It is not safe to share between
 * threads while it is built.
 */
final class Network {
  /** The value after all days: of the end of what never ends. Its negative is before all days. */
  static final int NEVER = 1 << 30;

  /** The limit of what is some day, before {@link #NEVER} and after all days that a date can name. */
  static final int SOME_DAY = 1 << 29;

  /** The statement of relations that hold by nature. */
  static final int BY_NATURE = -1;

  private int days;
  private int spanDays;
  private int[] lowest;
  private int[] highest;
  private int relations;
  private int[] to;
  private int[] from;
  private byte[] gap;
  private int[] statement;
  private int statements;
  private int[] firstRelation = new int[16];
  private final List<Choice> choices = new ArrayList<>();
  private final Map<Integer, List<Integer>> choicesOfDay = new HashMap<>();
  private final BitSet chosen = new BitSet();

  /**
   * A limit of a day to some days.
   *
   * @param day the day
   * @param statement the statement, or {@link #BY_NATURE} if it belongs to what is stated of the span of the day
   * @param days the days that it can be
   */
  record Choice(int day, int statement, DaySet days) {}

  /**
   * Creates a network without days.
   *
   * @param spans how many spans will be added, more or less
   */
  Network(int spans) {
    this.lowest = new int[2 * spans + 16];
    this.highest = new int[2 * spans + 16];
    this.to = new int[4 * spans + 16];
    this.from = new int[4 * spans + 16];
    this.gap = new byte[4 * spans + 16];
    this.statement = new int[4 * spans + 16];
  }

  /** Returns a network with the same relations and choices, and other limits of its days. */
  Network withLimits(int[] lowestDays, int[] highestDays) {
    Network copy = new Network(0);
    copy.days = days;
    copy.spanDays = spanDays;
    copy.lowest = lowestDays;
    copy.highest = highestDays;
    copy.relations = relations;
    copy.to = to;
    copy.from = from;
    copy.gap = gap;
    copy.statement = statement;
    copy.statements = statements;
    copy.firstRelation = firstRelation;
    copy.choices.addAll(choices);
    copy.choicesOfDay.putAll(choicesOfDay);
    copy.chosen.or(chosen);
    return copy;
  }

  /** The size of a network, to which it can return. */
  record Mark(int days, int relations, int statements, int choices) {}

  Mark mark() {
    return new Mark(days, relations, statements, choices.size());
  }

  /** Returns whether relations or choices were added after a mark, which may make bounds sharper. */
  boolean hasMoreThan(Mark mark) {
    return relations > mark.relations || choices.size() > mark.choices;
  }

  /** Removes everything that was added after a mark. */
  void returnTo(Mark mark) {
    days = mark.days;
    relations = mark.relations;
    statements = mark.statements;
    if (choices.size() > mark.choices) {
      choices.subList(mark.choices, choices.size()).clear();
      choicesOfDay.values().forEach(numbers -> numbers.removeIf(each -> each >= mark.choices));
      choicesOfDay.values().removeIf(List::isEmpty);
      chosen.clear();
      choicesOfDay.keySet().forEach(chosen::set);
    }
  }

  /** Returns the first day that a day may be if nothing is stated of it: a span may always have been, but has a last day. */
  int lowestByNature(int day) {
    return isHelper(day) || day % 2 == 0 ? -NEVER : -SOME_DAY;
  }

  /** Returns the last day that a day may be if nothing is stated of it: a span has begun, but may never end. */
  int highestByNature(int day) {
    return isHelper(day) || day % 2 == 1 ? NEVER : SOME_DAY;
  }

  /**
   * Adds the first and the last day of a span, and that the one is not after the other. All spans are added before anything
   * else, so that the days and the relation of span n are 2n, 2n + 1 and n.
   *
   * @return the number of the first day
   */
  int addSpan(int earliestStart, int latestStart, int earliestEnd, int latestEnd) {
    int start = addDay(earliestStart, latestStart);
    int end = addDay(earliestEnd, latestEnd);
    spanDays = days;
    relateByNature(start, end);
    return start;
  }

  /** Adds a day that stands between others, and returns its number. Nothing is stated of it. */
  int addHelper() {
    return addDay(-NEVER, NEVER);
  }

  /** Returns whether a day stands between others, and is not the first or last day of a span. */
  boolean isHelper(int day) {
    return day >= spanDays;
  }

  private int addDay(int low, int high) {
    if (days == lowest.length) {
      lowest = Arrays.copyOf(lowest, 2 * days);
      highest = Arrays.copyOf(highest, 2 * days);
    }
    lowest[days] = low;
    highest[days] = high;
    return days++;
  }

  /** Begins a statement, to which the relations belong that are added next, and returns its number. */
  int addStatement() {
    if (statements == firstRelation.length) {
      firstRelation = Arrays.copyOf(firstRelation, 2 * statements);
    }
    firstRelation[statements] = relations;
    return statements++;
  }

  /**
   * Adds a relation of the current statement: one day is at most some days after another. What holds by the bounds of the two
   * days alone can make no bound sharper and is left out, as are most relations of records whose days are known.
   */
  void relate(int toDay, int fromDay, int gapDays) {
    if (highest[toDay] > lowest[fromDay] + gapDays) {
      add(toDay, fromDay, gapDays, statements - 1);
    }
  }

  /** Adds a relation that holds by nature: one day is not after another. */
  void relateByNature(int toDay, int fromDay) {
    add(toDay, fromDay, 0, BY_NATURE);
  }

  private void add(int toDay, int fromDay, int gapDays, int statementNumber) {
    if (relations == to.length) {
      to = Arrays.copyOf(to, 2 * relations);
      from = Arrays.copyOf(from, 2 * relations);
      gap = Arrays.copyOf(gap, 2 * relations);
      statement = Arrays.copyOf(statement, 2 * relations);
    }
    to[relations] = toDay;
    from[relations] = fromDay;
    gap[relations] = (byte) gapDays;
    statement[relations++] = statementNumber;
  }

  /**
   * Adds a limit of a day to some days, of the current statement or of what is stated of the span of the day. If the day is known,
   * and one of them, that says nothing and is left out.
   */
  void choose(int day, boolean ofSpan, DaySet set) {
    if (lowest[day] == highest[day] && set.nextOrSame(lowest[day]) == lowest[day]) {
      return;
    }
    choicesOfDay.computeIfAbsent(day, any -> new ArrayList<>()).add(choices.size());
    chosen.set(day);
    choices.add(new Choice(day, ofSpan ? BY_NATURE : statements - 1, set));
  }

  boolean hasChoices() {
    return !choices.isEmpty();
  }

  Choice choice(int number) {
    return choices.get(number);
  }

  boolean hasChoices(int day) {
    return chosen.get(day);
  }

  /** Returns the numbers of the choices of a day. */
  List<Integer> choices(int day) {
    return choicesOfDay.getOrDefault(day, List.of());
  }

  int days() {
    return days;
  }

  int lowest(int day) {
    return lowest[day];
  }

  int highest(int day) {
    return highest[day];
  }

  int relations() {
    return relations;
  }

  int to(int relation) {
    return to[relation];
  }

  int from(int relation) {
    return from[relation];
  }

  int gap(int relation) {
    return gap[relation];
  }

  int statement(int relation) {
    return statement[relation];
  }

  int statements() {
    return statements;
  }

  /** Returns the first relation of a statement. That of the next statement is its end. */
  int firstRelation(int statementNumber) {
    return statementNumber < statements ? firstRelation[statementNumber] : relations;
  }

  /**
   * Returns the number of statements that a relation adds to a chain: none by nature, and none from a helper on, because the
   * relation that led to it has counted.
   */
  int cost(int relation) {
    return statement[relation] == BY_NATURE || isHelper(to[relation]) ? 0 : 1;
  }

  /** Returns the days whose bounds may not be final: all but those of spans without relations, whose two days fit each other. */
  BitSet unsettled() {
    BitSet unsettled = new BitSet(days);
    int spans = spanDays / 2;
    for (int span = 0; span < spans; span++) {
      int first = 2 * span;
      int last = first + 1;
      boolean settled = lowest[first] <= lowest[last]
          && highest[first] <= highest[last]
          && lowest[first] <= highest[first]
          && lowest[last] <= highest[last]
          && !chosen.get(first)
          && !chosen.get(last);
      unsettled.set(first, first + 2, !settled);
    }
    unsettled.set(spanDays, days);
    for (int relation = spans; relation < relations; relation++) {
      setSpan(unsettled, to[relation]);
      setSpan(unsettled, from[relation]);
    }
    return unsettled;
  }

  private void setSpan(BitSet set, int day) {
    if (!isHelper(day)) {
      set.set(day & ~1);
      set.set(day | 1);
    }
  }

  /** Returns the relations grouped by the day that they lead from, or to. */
  Adjacency adjacency(boolean byFrom) {
    int[] keys = byFrom ? from : to;
    int[] starts = new int[days + 1];
    for (int relation = 0; relation < relations; relation++) {
      starts[keys[relation] + 1]++;
    }
    for (int day = 0; day < days; day++) {
      starts[day + 1] += starts[day];
    }
    int[] next = Arrays.copyOf(starts, days);
    int[] grouped = new int[relations];
    for (int relation = 0; relation < relations; relation++) {
      grouped[next[keys[relation]]++] = relation;
    }
    return new Adjacency(starts, grouped);
  }

  /**
   * Relations grouped by a day.
   *
   * @param starts for each day the index of its first relation, and at the end the number of relations
   * @param relations the relations
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Adjacency(int[] starts, int[] relations) {}

  /** An order of days and statements that does not depend on their numbers, to choose between equal alternatives. */
  interface Ranking {
    int compareDays(int day, int other);

    int compareStatements(int statementNumber, int other);
  }
}

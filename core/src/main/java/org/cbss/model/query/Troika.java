package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.time.Certainty;

/**
 * The presidencies of an organization around a day: the last that ended before it, those in office on it, and the first that
 * begins after it. On a day that two presidencies share, both are in office.
 *
 * @param previous the presidency that ended last, by certainty; empty before the first
 * @param inOffice the presidency in office, by certainty; without candidates if none is recorded for the day
 * @param next the presidency that begins next, by certainty; empty after the last
 */
public record Troika(
    Answer<Presidency> previous, Answer<Presidency> inOffice, Answer<Presidency> next) {

  static Troika of(Registry registry, Presidencies presidencies, LocalDate day) {
    List<Presidency> all = presidencies.toList();
    List<Presidency> inOrder = Succession.inOrder(all, registry::periodOf, Presidency::ordinal);
    List<Presidency> lastFirst = new ArrayList<>(inOrder);
    Collections.reverse(lastFirst);
    AsOfCutoff cutoff = registry.cutoff();
    return new Troika(
        nearest(
            all,
            lastFirst,
            presidency -> cutoff
                .precedes(registry.periodOf(presidency), day)
                .and(Disputes.limit(presidency))),
        presidencies.on(day),
        nearest(
            all,
            inOrder,
            presidency -> cutoff
                .follows(registry.periodOf(presidency), day)
                .and(Disputes.limit(presidency))));
  }

  /**
   * Returns the first of some presidencies that is on one side of a day: each is it if it is on that side, and none that is
   * nearer.
   */
  private static Answer<Presidency> nearest(
      List<Presidency> all,
      List<Presidency> nearestFirst,
      Function<Presidency, Certainty> isOnSide) {
    Map<Id<Presidency>, Certainty> answers = new HashMap<>();
    Certainty nearer = Certainty.IMPOSSIBLE;
    for (int i = 0; i < nearestFirst.size() && !nearer.isCertain(); i++) {
      Certainty side = isOnSide.apply(nearestFirst.get(i));
      answers.put(nearestFirst.get(i).id(), side.and(nearer.not()));
      nearer = nearer.or(side);
    }
    Answer<Presidency> answer =
        Answer.ask(all, each -> answers.getOrDefault(each.id(), Certainty.IMPOSSIBLE));
    return nearer.isCertain() ? answer.withSomeone() : answer;
  }
}

package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.structure.Bounds;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Survey;

/**
 * Counts who certainly holds a post on a day.
 *
 * <p>A day that one leaves on and another comes on counts once: of the terms that may end on the day and those that may
 * begin on it, as many as can be paired off hold one seat together. The number grows only on days on which a term has
 * certainly begun, so only these are looked at.
 */
final class Seats {
  private static final int SHOWN = 3;

  /** More holders than seats on a day. */
  record Excess(
      int holders,
      int seats,
      long day,
      Turn<PersonnelTerm> latest,
      List<Turn<PersonnelTerm>> others) {

    boolean hasActing() {
      return latest.value().acting()
          || others.stream().anyMatch(other -> other.value().acting());
    }

    void report(Findings findings, String more) {
      Findings.Draft draft = findings.at(latest.item(), latest.period()).restingOn(latest.span());
      for (Turn<PersonnelTerm> other : others) {
        draft
            .restingOn(other.span())
            .related(other.name() + " is here", other.item(), other.period());
      }
      draft.report(holders + " people hold " + latest.value().post() + " on " + Bounds.text(day)
          + more + ", which has " + seats + (seats == 1 ? " seat" : " seats"));
    }
  }

  private final Line<PersonnelTerm> line;
  private final int seats;
  private final List<Turn<PersonnelTerm>> turns;
  private final List<Excess> excesses = new ArrayList<>();
  private final Set<Id<PersonnelTerm>> reported = new HashSet<>();

  private Seats(Survey survey, Line<PersonnelTerm> line, int seats, boolean withActing) {
    this.line = line;
    this.seats = seats;
    Set<Id<PersonnelTerm>> open = seats == 1 ? Lines.openTermsNotLast(line) : Set.of();
    SamePerson same = SamePerson.of(survey);
    this.turns = line.turns().stream()
        .filter(Turn::usable)
        .filter(turn -> withActing || !turn.value().acting())
        .filter(turn -> !open.contains(turn.value().id()) && !same.isReported(turn.value()))
        .filter(turn -> turn.bounds().latestStart() <= turn.bounds().earliestEnd())
        .toList();
  }

  /** The excesses of all posts: of those who are not acting, or those that only come about with somebody acting. */
  static List<Excess> excesses(Survey survey, boolean acting) {
    List<Excess> found = new ArrayList<>();
    Lines.of(survey)
        .terms()
        .forEach((id, line) -> survey.find(id, Post.class).ifPresent(post -> {
          int seats = post.value().seats();
          List<Excess> plain = new Seats(survey, line, seats, false).count();
          if (!acting) {
            found.addAll(plain);
          } else {
            Set<Turn<PersonnelTerm>> known = new HashSet<>();
            plain.forEach(excess -> known.add(excess.latest));
            new Seats(survey, line, seats, true)
                .count().stream()
                    .filter(excess -> !known.contains(excess.latest) && excess.hasActing())
                    .forEach(found::add);
          }
        }));
    return found;
  }

  private List<Excess> count() {
    List<Turn<PersonnelTerm>> byStart = new ArrayList<>(turns);
    byStart.sort(Comparator.comparingLong(turn -> turn.bounds().latestStart()));
    PriorityQueue<Turn<PersonnelTerm>> holding =
        new PriorityQueue<>(Comparator.comparingLong(turn -> turn.bounds().earliestEnd()));
    for (int i = 0; i < byStart.size(); ) {
      long day = byStart.get(i).bounds().latestStart();
      while (!holding.isEmpty() && holding.peek().bounds().earliestEnd() < day) {
        holding.poll();
      }
      for (; i < byStart.size() && byStart.get(i).bounds().latestStart() == day; i++) {
        holding.add(byStart.get(i));
      }
      if (holding.size() > seats) {
        judge(day, holding);
      }
    }
    return excesses;
  }

  private void judge(long day, PriorityQueue<Turn<PersonnelTerm>> holding) {
    int holders = holding.size() - pairs(day, holding);
    if (holders <= seats) {
      return;
    }
    List<Turn<PersonnelTerm>> inOrder =
        line.turns().stream().filter(holding::contains).toList();
    Turn<PersonnelTerm> latest = inOrder.get(inOrder.size() - 1);
    if (reported.add(latest.value().id())) {
      List<Turn<PersonnelTerm>> others = inOrder.subList(0, inOrder.size() - 1);
      excesses.add(new Excess(
          holders,
          seats,
          day,
          latest,
          others.subList(Math.max(0, others.size() - SHOWN), others.size())));
    }
  }

  /** How many pairs of one who may leave on a day and another who may come on it there are. */
  private static int pairs(long day, PriorityQueue<Turn<PersonnelTerm>> holding) {
    int leaving = 0;
    int coming = 0;
    int either = 0;
    for (Turn<PersonnelTerm> turn : holding) {
      boolean leaves = turn.bounds().earliestEnd() == day;
      boolean comes = turn.bounds().latestStart() == day;
      leaving += leaves ? 1 : 0;
      coming += comes ? 1 : 0;
      either += leaves || comes ? 1 : 0;
    }
    return Math.min(Math.min(leaving, coming), either / 2);
  }

  /** Whether two terms share exactly one day in every reading, on which one may end and the other begin. */
  static boolean isHandover(Turn<PersonnelTerm> before, Turn<PersonnelTerm> after) {
    Bounds one = before.bounds();
    Bounds other = after.bounds();
    return one.certainlyShared(other) == 1
        && one.possiblyShared(other) == 1
        && one.latestEnd() == other.earliestStart();
  }
}

package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.time.Bounds;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Survey;

/** Finds where more people certainly held a post on a day than it has seats. */
final class Seats {
  private static final int NAMED = 4;

  private Seats() {}

  /**
   * More holders than seats on a day.
   *
   * @param seats how many may hold the post
   * @param day the day
   * @param holders how many do
   * @param terms the last of the terms that they hold it by, in order
   * @param acting whether any of their terms is acting
   * @param qualified a term of theirs with a qualified date, if there is any
   */
  record Excess(
      int seats,
      long day,
      int holders,
      List<Turn<PersonnelTerm>> terms,
      boolean acting,
      List<Turn<PersonnelTerm>> qualified) {

    Turn<PersonnelTerm> latest() {
      return terms.get(terms.size() - 1);
    }

    void report(Findings findings, String more) {
      Findings.Draft draft = findings.at(latest().item(), latest().period());
      qualified.forEach(term -> draft.restingOn(term.span()));
      for (Turn<PersonnelTerm> other : terms.subList(0, terms.size() - 1)) {
        draft.related(other.name() + " is here", other.item(), other.period());
      }
      draft
          .help("let one end the day before the other begins, or give the post more seats")
          .report(latest().value().post() + " has " + seats + (seats == 1 ? " seat" : " seats")
              + ", and " + holders + " people hold it on " + Bounds.text(day) + more + ": "
              + names());
    }

    private String names() {
      List<String> names = terms.stream().map(Turn::name).toList();
      return names.size() <= NAMED
          ? String.join(", ", names)
          : String.join(", ", names.subList(names.size() - NAMED, names.size())) + " and others";
    }
  }

  /** Where none of them is acting; where this rests on qualified dates, only for terms that it does not come about for without. */
  static List<Excess> plain(Survey survey) {
    List<Excess> found = new ArrayList<>();
    Lines.of(survey)
        .terms()
        .forEach((post, line) -> survey
            .find(post, Post.class)
            .ifPresent(seats -> found.addAll(plain(survey, line, seats.value().seats()))));
    return found;
  }

  private static List<Excess> plain(Survey survey, Line<PersonnelTerm> line, int seats) {
    Predicate<Turn<PersonnelTerm>> plain = turn -> !turn.value().acting();
    List<Excess> found = new ArrayList<>(
        excesses(survey, line, seats, plain.and(turn -> !turn.span().isQualified())));
    found.addAll(others(excesses(survey, line, seats, plain), found));
    return found;
  }

  /** Where it only comes about with somebody acting. */
  static List<Excess> withActing(Survey survey) {
    List<Excess> found = new ArrayList<>();
    Lines.of(survey)
        .terms()
        .forEach((post, line) -> survey.find(post, Post.class).ifPresent(held -> {
          int seats = held.value().seats();
          others(excesses(survey, line, seats, turn -> true), plain(survey, line, seats)).stream()
              .filter(Excess::acting)
              .forEach(found::add);
        }));
    return found;
  }

  /** Those of the first whose latest term is not the latest of any of the second. */
  private static List<Excess> others(List<Excess> all, List<Excess> known) {
    Set<Turn<PersonnelTerm>> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    known.forEach(excess -> reported.add(excess.latest()));
    return all.stream().filter(excess -> !reported.contains(excess.latest())).toList();
  }

  private static List<Excess> excesses(
      Survey survey, Line<PersonnelTerm> line, int seats, Predicate<Turn<PersonnelTerm>> which) {
    if (line.isApart()) {
      return List.of();
    }
    Set<Turn<PersonnelTerm>> open =
        seats == 1 ? Holders.openNotLast(survey, line).keySet() : Set.of();
    List<Turn<PersonnelTerm>> counted = line.turns().stream()
        .filter(which)
        .filter(turn -> turn.usable() && Holders.isKnown(survey, turn) && !open.contains(turn))
        .filter(turn -> turn.bounds().latestStart() <= turn.bounds().earliestEnd())
        .toList();
    return new SeatCount(seats, counted).count();
  }

  /**
   * Whether two terms share exactly one day in every reading, on which one may end and the other begin.
   */
  static boolean isHandover(Turn<PersonnelTerm> before, Turn<PersonnelTerm> after) {
    Bounds one = before.bounds();
    Bounds other = after.bounds();
    return one.certainlyShared(other) == 1
        && one.possiblyShared(other) == 1
        && (one.earliestEnd() == other.latestStart() || other.earliestEnd() == one.latestStart());
  }
}

package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The oracle for indexed answers: it examines every record. */
record LinearAnswers<T extends Entity>(Registry registry, List<T> records) {

  Answer<T> on(LocalDate day) {
    Answer<T> answer = ask(span -> registry.cutoff().covers(span, day));
    boolean chains = records.stream().anyMatch(PersonnelTerm.class::isInstance);
    return chains ? together(answer, day, day) : answer;
  }

  Answer<T> during(TimeSpan asked) {
    LocalDate endFrom =
        asked.earliestEnd().orElse(asked.end().isOpen() ? LocalDate.MAX : LocalDate.MIN);
    LocalDate startBy =
        asked.latestStart().orElse(asked.start().isOpen() ? LocalDate.MIN : LocalDate.MAX);
    return together(ask(span -> overlaps(span, asked)), endFrom, startBy);
  }

  private Certainty overlaps(TimeSpan span, TimeSpan asked) {
    Optional<LocalDate> covered = registry.dataset().asOf();
    if (covered.isEmpty() || !span.end().isOpen() || span.isReversed()) {
      return span.overlaps(asked);
    }
    LocalDate first = span.earliestStart().filter(covered.get()::isBefore).orElse(covered.get());
    return TimeSpan.of(span.start(), EdtfDate.notBefore(first)).overlaps(asked);
  }

  private Answer<T> ask(Function<TimeSpan, Certainty> question) {
    return Answer.ask(
        records, record -> question.apply(registry.effectivePeriod(record)).and(tookPlace(record)));
  }

  private static Certainty tookPlace(Entity record) {
    return record instanceof Meeting meeting ? meeting.tookPlace() : Certainty.CERTAIN;
  }

  private Answer<T> together(Answer<T> answer, LocalDate endFrom, LocalDate startBy) {
    if (answer.any() != Certainty.UNCERTAIN) {
      return answer;
    }
    List<CoverageInterval> intervals = new ArrayList<>();
    Map<Id<?>, PersonnelTerm> here = new HashMap<>();
    for (T record : linked(answer.uncertain())) {
      if (record instanceof PersonnelTerm term) {
        here.put(term.id(), term);
      } else {
        coverage(record).ifPresent(intervals::add);
      }
    }
    here.values().forEach(term -> whole(term, here).ifPresent(intervals::add));
    return CoverageInterval.certainlyMeet(intervals, epochDay(endFrom), epochDay(startBy))
        ? answer.withSomeone()
        : answer;
  }

  private static long epochDay(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return EpochDayBounds.NEVER_BEGAN;
    }
    return day.equals(LocalDate.MAX) ? EpochDayBounds.NEVER_ENDS : day.toEpochDay();
  }

  /** Returns the candidates, all terms that they follow, and all that follow them. */
  private Set<T> linked(List<T> candidates) {
    Set<T> linked = new LinkedHashSet<>(candidates);
    linked.addAll(closure(candidates, LinearAnswers::follows));
    linked.addAll(closure(candidates, (one, other) -> follows(other, one)));
    return linked;
  }

  private Set<T> closure(List<T> from, BiPredicate<T, T> leads) {
    Set<T> reached = new LinkedHashSet<>(from);
    int before = 0;
    while (reached.size() > before) {
      before = reached.size();
      records.stream()
          .filter(
              record -> List.copyOf(reached).stream().anyMatch(other -> leads.test(other, record)))
          .toList()
          .forEach(reached::add);
    }
    return reached;
  }

  private static boolean follows(Entity one, Entity other) {
    return one instanceof PersonnelTerm term
        && term.follows().filter(other.id()::equals).isPresent();
  }

  private Optional<CoverageInterval> whole(PersonnelTerm last, Map<Id<?>, PersonnelTerm> here) {
    Optional<CoverageInterval> whole = coverage(last);
    PersonnelTerm term = last.follows().map(here::get).orElse(null);
    while (term != null) {
      Optional<CoverageInterval> own = coverage(term);
      whole = whole.map(after -> own.map(after::after).orElse(after));
      term = term.follows().map(here::get).orElse(null);
    }
    return whole;
  }

  private Optional<CoverageInterval> coverage(Entity record) {
    return tookPlace(record).isCertain()
        ? registry.cutoff().coverage(registry.effectivePeriod(record))
        : Optional.empty();
  }
}

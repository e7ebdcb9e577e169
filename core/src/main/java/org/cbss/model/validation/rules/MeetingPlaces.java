package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;
import org.jspecify.annotations.Nullable;

/** Meetings and the presidencies that they name. */
final class MeetingPlaces {
  private final Map<Key, List<Located<Meeting>>> numbered = new LinkedHashMap<>();
  private final Map<Key, List<Located<Meeting>>> calledLast = new LinkedHashMap<>();

  /** The meetings of one body, or project, under one presidency. */
  record Key(Id<?> body, Id<Presidency> presidency) {}

  private MeetingPlaces(Survey survey) {
    for (Located<Meeting> each : Lines.originals(survey, Meeting.class)) {
      if (each.value().ordinal().isPresent() || each.value().last()) {
        key(survey, each.value()).ifPresent(key -> add(each, key));
      }
    }
  }

  private void add(Located<Meeting> each, Key key) {
    if (each.value().ordinal().isPresent()) {
      numbered.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
    }
    if (each.value().last()) {
      calledLast.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
    }
  }

  /** Whose meeting it is and under which presidency, where no other rule reports these references. */
  private static Optional<Key> key(Survey survey, Meeting meeting) {
    Optional<? extends Located<?>> body = meeting.body().isPresent()
        ? survey.find(meeting.body().get(), Organization.class)
        : meeting.project().flatMap(id -> survey.find(id, Project.class));
    return meeting
        .presidency()
        .filter(id -> survey.find(id, Presidency.class).isPresent())
        .flatMap(presidency -> body.map(found -> new Key(found.value().id(), presidency)));
  }

  static Map<Key, List<Located<Meeting>>> numbered(Survey survey) {
    return survey.once(MeetingPlaces.class, MeetingPlaces::new).numbered;
  }

  static List<Located<Meeting>> calledLast(Survey survey, Key key) {
    return survey
        .once(MeetingPlaces.class, MeetingPlaces::new)
        .calledLast
        .getOrDefault(key, List.of());
  }

  /** Of meetings with a usable period, the one that starts last of those that are not qualified, and the one of all. */
  static List<Located<Meeting>> lastStarts(List<Located<Meeting>> meetings) {
    List<Located<Meeting>> usable = meetings.stream()
        .filter(meeting -> Usable.of(meeting.value().period()).isPresent())
        .toList();
    return Stream.of(
            lastStart(usable.stream().filter(meeting -> !period(meeting).isQualified())),
            lastStart(usable.stream()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Located<Meeting>> lastStart(Stream<Located<Meeting>> meetings) {
    return meetings.max(
        Comparator.comparingLong(meeting -> Bounds.of(period(meeting)).earliestStart()));
  }

  private static TimeSpan period(Located<Meeting> meeting) {
    return meeting.value().period().orElseThrow();
  }

  /** A meeting, with a usable period, and the presidency that it names, with another. */
  record Named(
      Located<Meeting> meeting,
      TimeSpan span,
      Located<Presidency> presidency,
      TimeSpan presidencySpan) {

    boolean isOutside() {
      return !span.overlaps(presidencySpan).isPossible();
    }

    Findings.Draft draft(Findings findings) {
      return findings
          .at(meeting, meeting.at("presidency"))
          .restingOn(span, presidencySpan)
          .related(presidency.name() + " is here", presidency, presidency.at("period"));
    }

    String words() {
      return meeting.name() + ", " + span + ", names " + presidency.name() + ", " + presidencySpan;
    }

    /** The one presidency of the same body that certainly covers the meeting. */
    Optional<Located<Presidency>> covering(Survey survey) {
      @Nullable
      Line<Presidency> line =
          Lines.of(survey).presidencies().get(presidency.value().organization());
      return line == null ? Optional.empty() : line.covering(span).map(Turn::item);
    }
  }

  /** A meeting that has a usable period and names a presidency with another. */
  static Optional<Named> named(Located<Meeting> meeting, Survey survey) {
    Optional<TimeSpan> span = Usable.of(meeting.value().period());
    if (span.isEmpty()) {
      return Optional.empty();
    }
    return meeting
        .value()
        .presidency()
        .flatMap(id -> survey.find(id, Presidency.class))
        .flatMap(presidency -> Usable.of(presidency.value().period())
            .map(other -> new Named(meeting, span.get(), presidency, other)));
  }
}

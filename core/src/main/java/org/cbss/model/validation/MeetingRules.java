package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.DataPath;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.TenureSequence.Tenure;

/** The rules on meetings and the presidencies that they name. */
final class MeetingRules {
  static final StandardRule OUTSIDE_PRESIDENCY = StandardRule.ofRecords(
      "meeting-outside-presidency",
      ERROR,
      "A meeting shares no day with the presidency that it names.",
      Meeting.class,
      MeetingRules::checkOutsidePresidency);

  static final StandardRule PARTLY_OUTSIDE = StandardRule.ofRecords(
      "meeting-partly-outside",
      WARNING,
      "A meeting is partly outside the presidency that it names.",
      Meeting.class,
      MeetingRules::checkPartlyOutside);

  static final StandardRule WRONG_ORGANIZATION = StandardRule.ofRecords(
      "meeting-wrong-organization",
      ERROR,
      "A meeting names a presidency of another organization than its own and those that it is part of.",
      Meeting.class,
      MeetingRules::checkWrongOrganization);

  static final StandardRule OUTSIDE_ORGANIZATION = StandardRule.ofRecords(
      "meeting-outside-organization",
      ERROR,
      "A meeting shares no day with the period of its organization or project.",
      Meeting.class,
      MeetingRules::checkOutsideOrganization);

  static final StandardRule ORDINAL = StandardRule.ofDataset(
      "meeting-ordinal",
      ERROR,
      "The ordinals of the meetings of one organization under one presidency repeat, or certainly contradict the dates.",
      MeetingRules::checkOrdinal);

  static final StandardRule NOT_LAST = StandardRule.ofDataset(
      "meeting-not-last",
      ERROR,
      "A meeting is called the last, and another of that organization under that presidency is certainly later.",
      MeetingRules::checkNotLast);

  static final StandardRule NUMBERED_NOT_HELD = StandardRule.ofRecords(
      "meeting-numbered-not-held",
      WARNING,
      "A meeting that was postponed or cancelled has an ordinal, or is called the last.",
      Meeting.class,
      MeetingRules::checkNumberedNotHeld);

  static final StandardRule STATUS_OUTDATED = StandardRule.ofRecords(
      "meeting-status-outdated",
      WARNING,
      "A meeting is planned, and certainly before the last day that the data set covers, or was held, and certainly is after it.",
      Meeting.class,
      MeetingRules::checkStatusOutdated);

  private static final String COVERED = "the last day that it covers is here";

  private MeetingRules() {}

  /** A meeting and the presidency that it names, both with reliable periods. */
  private record Presided(
      Located<Meeting> meeting, TimeSpan span, Located<Presidency> presidency, TimeSpan presided) {
    static Optional<Presided> of(Located<Meeting> meeting, ValidationContext context) {
      return ReliableSpans.of(meeting.value().period())
          .filter(span -> meeting.value().tookPlace().isPossible())
          .flatMap(span -> meeting
              .value()
              .presidency()
              .flatMap(id -> context.find(id, Presidency.class))
              .flatMap(presidency -> ReliableSpans.of(presidency.value().period())
                  .map(presided -> new Presided(meeting, span, presidency, presided))));
    }

    boolean isOutside() {
      return !span.overlaps(presided).isPossible();
    }

    boolean isPartlyOutside() {
      return !isOutside() && !presided.covers(span).isPossible();
    }

    FindingReporter.FindingBuilder draft(FindingReporter reporter) {
      return reporter
          .at(meeting, "presidency")
          .comparing(span, presided)
          .related(presidency, "period");
    }

    String text() {
      return meeting.idText() + ", " + span + ", names " + presidency.idText() + ", " + presided;
    }

    /** Returns how to correct the meeting if another presidency covers it: one that begins with it may do so at the meeting. */
    private String help(TenureSequence<Presidency> sequence, Tenure<Presidency> other) {
      EpochDayBounds met = EpochDayBounds.of(span);
      EpochDayBounds ended = EpochDayBounds.of(presided);
      boolean closing = met.earliestStart() == met.latestEnd()
          && ended.earliestEnd() == ended.latestEnd()
          && met.earliestStart() == ended.latestEnd() + 1
          && other.bounds().earliestStart() == met.earliestStart()
          && other.bounds().latestStart() == met.earliestStart();
      String day = EpochDayBounds.format(met.earliestStart());
      return closing
          ? "let " + presidency.idText() + " end on " + day
              + ", and say once, with " + sequence.sameDayConvention(other)
              + ", that the chair passes at the meeting"
          : "did you mean " + other.name() + "?";
    }

    /** Returns help if only one presidency of the same organization certainly covers the meeting. */
    Optional<String> help(ValidationContext context) {
      return TenureSequences.ofPresidencies(context, presidency.value().organization())
          .flatMap(sequence -> sequence.onlyOneCovering(span).map(other -> help(sequence, other)));
    }
  }

  private static void checkOutsidePresidency(
      Located<Meeting> each, ValidationContext context, FindingReporter reporter) {
    Presided.of(each, context).filter(Presided::isOutside).ifPresent(meeting -> {
      meeting
          .draft(reporter)
          .help(() -> meeting.help(context))
          .report(meeting.text() + ", and shares no day with it");
    });
  }

  private static void checkPartlyOutside(
      Located<Meeting> each, ValidationContext context, FindingReporter reporter) {
    Presided.of(each, context)
        .filter(Presided::isPartlyOutside)
        .ifPresent(meeting -> meeting
            .draft(reporter)
            .help("accept it with a reason if the meeting lasted across the handover")
            .report(meeting.text() + ", which does not cover all of it"));
  }

  /** The organizations, each below the one that it is part of. */
  private record PartOf(ReferenceForest forest) {
    PartOf(ValidationContext context) {
      this(new ReferenceForest(context, Organization.class, PartOf::whole));
    }

    /** Returns the only parent. Of several parents any may be meant, so it returns the organization itself, a cycle. */
    private static Optional<Id<Organization>> whole(Organization organization) {
      return organization.partOf().size() > 1
          ? Optional.of(organization.id())
          : organization.partOf().stream().map(Parent::organization).findFirst();
    }
  }

  private static void checkWrongOrganization(
      Located<Meeting> each, ValidationContext context, FindingReporter reporter) {
    Optional<Located<Presidency>> presidency =
        each.value().presidency().flatMap(id -> context.find(id, Presidency.class));
    Optional<Located<Organization>> own =
        each.value().organization().flatMap(id -> context.find(id, Organization.class));
    if (presidency.isPresent() && own.isPresent()) {
      Id<Organization> presided = presidency.get().value().organization();
      if (isCertainlyNotPartOf(own.get().value().id(), presided, context)) {
        reporter
            .at(each, "presidency")
            .related(presidency.get(), "organization")
            .report(
                each.idText() + " is a meeting of " + own.get().idText() + ", which is not part of "
                    + presided + ", and names " + presidency.get().idText() + ", a presidency of "
                    + presided);
      }
    }
  }

  /** Returns whether an organization is neither another one, which exists, nor part of it. */
  static boolean isCertainlyNotPartOf(
      Id<Organization> own, Id<Organization> whole, ValidationContext context) {
    return context.has(whole, Organization.class)
        && context
            .computeIfAbsent(PartOf.class, PartOf::new)
            .forest
            .certainlyDoesNotLeadTo(own, whole);
  }

  private static void checkOutsideOrganization(
      Located<Meeting> each, ValidationContext context, FindingReporter reporter) {
    Meeting meeting = each.value();
    meeting
        .organization()
        .flatMap(id -> EnclosingPeriod.of(id, context))
        .or(() -> meeting
            .project()
            .flatMap(id -> context.find(id, Project.class))
            .flatMap(project -> EnclosingPeriod.of(project, project.value().period())))
        .filter(outer -> meeting.tookPlace().isPossible())
        .ifPresent(outer -> outer.checkApart(each, "period", meeting.period(), reporter));
  }

  /** The meetings with an ordinal and those that are called the last: one list for each organizer and presidency. */
  private record Series(List<List<Located<Meeting>>> all) {
    static List<List<Located<Meeting>>> of(ValidationContext context) {
      return context.computeIfAbsent(Series.class, Series::create).all;
    }

    private static Series create(ValidationContext context) {
      Map<Id<?>, Map<Id<Presidency>, List<Located<Meeting>>>> byOrganizer = new LinkedHashMap<>();
      for (Located<Meeting> each : context.withoutRepeats(Meeting.class)) {
        Meeting meeting = each.value();
        if ((meeting.ordinal().isEmpty() && !meeting.last())
            || !meeting.tookPlace().isPossible()) {
          continue;
        }
        Optional<Id<?>> organizer = organizer(meeting, context);
        Optional<Id<Presidency>> presidency =
            meeting.presidency().filter(id -> context.has(id, Presidency.class));
        if (organizer.isPresent() && presidency.isPresent()) {
          byOrganizer
              .computeIfAbsent(organizer.get(), any -> new LinkedHashMap<>())
              .computeIfAbsent(presidency.get(), any -> new ArrayList<>())
              .add(each);
        }
      }
      return new Series(byOrganizer.values().stream()
          .flatMap(byPresidency -> byPresidency.values().stream())
          .toList());
    }

    /** Returns the organization or project of a meeting, or empty if another rule reports the reference. */
    private static Optional<Id<?>> organizer(Meeting meeting, ValidationContext context) {
      return meeting.organization().isPresent()
          ? meeting
              .organization()
              .<Id<?>>map(id -> id)
              .filter(id -> context.has(id, Organization.class))
          : meeting.project().<Id<?>>map(id -> id).filter(id -> context.has(id, Project.class));
    }
  }

  private static void checkOrdinal(ValidationContext context, FindingReporter reporter) {
    Numbering numbering = new Numbering("ordinal", reporter);
    for (List<Located<Meeting>> series : Series.of(context)) {
      numbering.check(series.stream()
          .flatMap(each -> each.value().ordinal().stream()
              .map(ordinal -> new Numbering.Numbered(
                  each, ordinal, ReliableSpans.of(each.value().period()))))
          .toList());
    }
  }

  private static void checkNumberedNotHeld(
      Located<Meeting> each, ValidationContext context, FindingReporter reporter) {
    Meeting meeting = each.value();
    if (!meeting.tookPlace().isPossible()) {
      meeting
          .ordinal()
          .ifPresent(
              number -> reportNumbered(each, "ordinal", "has the ordinal " + number, reporter));
      if (meeting.last()) {
        reportNumbered(each, "last", "is called the last", reporter);
      }
    }
  }

  private static void reportNumbered(
      Located<Meeting> each, String attribute, String what, FindingReporter reporter) {
    String status = each.value().status().orElseThrow().code();
    reporter
        .at(each, attribute)
        .related("its status is here", each, each.resolve("status"))
        .help("remove it: only meetings that are held count")
        .fix(Fix.remove(each.resolve(attribute)))
        .report(each.idText() + " " + what + ", and was " + status);
  }

  private static void checkStatusOutdated(
      Located<Meeting> each, ValidationContext context, FindingReporter reporter) {
    Optional<LocalDate> asOf = context.dataset().asOf();
    Optional<MeetingStatus> status = each.value().status();
    if (asOf.isPresent() && status.isPresent()) {
      time(each.value(), context).ifPresent(time -> {
        if (status.get() == MeetingStatus.PLANNED
            && !time.endsOnOrAfter(asOf.get()).isPossible()) {
          reporter
              .at(each, "status")
              .related(COVERED, "", DataPath.root().resolve("asOf"))
              .help("write whether it was held, postponed or cancelled")
              .report(
                  each.idText() + ", " + time + ", is planned, and the data set covers later days");
        } else if (status.get() == MeetingStatus.HELD
            && !time.startsOnOrBefore(asOf.get()).isPossible()) {
          reporter
              .at(each, "status")
              .related(COVERED, "", DataPath.root().resolve("asOf"))
              .help("write planned, or a later day as asOf")
              .report(each.idText() + ", " + time
                  + ", was held, and the data set covers only days before it");
        }
      });
    }
  }

  /** Returns the reliable period of a meeting, or that of its presidency if it has none. */
  private static Optional<TimeSpan> time(Meeting meeting, ValidationContext context) {
    return meeting.period().isPresent()
        ? ReliableSpans.of(meeting.period())
        : meeting
            .presidency()
            .flatMap(id -> context.find(id, Presidency.class))
            .flatMap(presidency -> ReliableSpans.of(presidency.value().period()));
  }

  private static void checkNotLast(ValidationContext context, FindingReporter reporter) {
    for (List<Located<Meeting>> series : Series.of(context)) {
      List<Located<Meeting>> called =
          series.stream().filter(each -> each.value().last()).toList();
      if (!called.isEmpty()) {
        List<Located<Meeting>> latest = latest(series);
        called.forEach(each -> checkNotLast(each, latest, reporter));
      }
    }
  }

  /** Returns the numbered meeting that starts last among those that are not qualified, and the one that starts last of all. */
  private static List<Located<Meeting>> latest(List<Located<Meeting>> meetings) {
    List<Located<Meeting>> reliable = meetings.stream()
        .filter(meeting -> meeting.value().ordinal().isPresent())
        .filter(meeting -> ReliableSpans.of(meeting.value().period()).isPresent())
        .toList();
    return Stream.of(
            lastToStart(reliable.stream().filter(meeting -> !period(meeting).isQualified())),
            lastToStart(reliable.stream()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Located<Meeting>> lastToStart(Stream<Located<Meeting>> meetings) {
    return meetings.max(
        Comparator.comparingLong(meeting -> EpochDayBounds.of(period(meeting)).earliestStart()));
  }

  private static TimeSpan period(Located<Meeting> meeting) {
    return meeting.value().period().orElseThrow();
  }

  private static void checkNotLast(
      Located<Meeting> each, List<Located<Meeting>> latest, FindingReporter reporter) {
    ReliableSpans.of(each.value().period())
        .ifPresent(span -> latest.stream()
            .filter(other -> span.precedes(period(other)).isCertain())
            .findFirst()
            .ifPresent(later -> reporter
                .at(each, "last")
                .comparing(span, period(later))
                .related(later, "period")
                .help("let the later one be called the last, or neither")
                .report(each.idText() + ", " + span + ", is called the last, and " + later.idText()
                    + ", " + period(later) + ", is later")));
  }
}

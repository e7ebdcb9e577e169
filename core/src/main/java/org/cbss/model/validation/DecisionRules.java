package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The rules on the results of meetings: decisions and take-home messages. */
final class DecisionRules {
  static final StandardRule OUTSIDE_MEETING = StandardRule.ofRecords(
      "decision-outside-meeting",
      ERROR,
      "A decision shares no day with the meeting that took it, or the presidency that it names.",
      Decision.class,
      DecisionRules::checkOutsideMeeting);

  static final StandardRule WRONG_ORGANIZATION = StandardRule.ofRecords(
      "decision-wrong-organization",
      WARNING,
      "A decision belongs to another organization than the meeting that took it.",
      Decision.class,
      DecisionRules::checkWrongOrganization);

  static final StandardRule OUTSIDE_ORGANIZATION = StandardRule.ofRecords(
      "decision-outside-organization",
      ERROR,
      "A decision shares no day with the period of its organization.",
      Decision.class,
      (each, context, reporter) -> EnclosingPeriod.of(each.value().organization(), context)
          .ifPresent(organization -> organization.checkApart(
              each, "date", each.value().date().map(TimeSpan::within), reporter)));

  static final StandardRule AT_CANCELLED_MEETING = StandardRule.ofRecords(
      "decision-at-cancelled-meeting",
      WARNING,
      "A decision or take-home message names a meeting that was postponed or cancelled.",
      kind -> kind == EntityKind.DECISION || kind == EntityKind.TAKE_HOME_MESSAGE,
      DecisionRules::checkAtCancelledMeeting);

  static final StandardRule UNPLACED = StandardRule.ofRecords(
      "decision-unplaced",
      INFORMATION,
      "A decision has neither date, meeting nor presidency.",
      Decision.class,
      DecisionRules::checkUnplaced);

  static final StandardRule CHANGES_LATER = StandardRule.ofRecords(
      "decision-changes-later",
      ERROR,
      "A decision amends or repeals a decision or mandate that certainly came later.",
      Decision.class,
      (each, context, reporter) ->
          Change.of(each, context).forEach(change -> change.checkLater(context, reporter)));

  static final StandardRule CHANGES_ENDED = StandardRule.ofRecords(
      "decision-changes-ended",
      WARNING,
      "A decision amends or repeals a decision or mandate that certainly was no longer in force.",
      Decision.class,
      (each, context, reporter) ->
          Change.of(each, context).forEach(change -> change.checkEnded(context, reporter)));

  static final StandardRule MESSAGE_UNPLACED = StandardRule.ofRecords(
      "message-unplaced",
      INFORMATION,
      "A take-home message has neither meeting nor presidency.",
      TakeHomeMessage.class,
      DecisionRules::checkMessageUnplaced);

  static final StandardRule MESSAGE_PRESIDENCY_MISMATCH = StandardRule.ofRecords(
      "message-presidency-mismatch",
      ERROR,
      "A take-home message names another presidency than its meeting does.",
      TakeHomeMessage.class,
      DecisionRules::checkMessagePresidency);

  private DecisionRules() {}

  /** A decision or mandate that a decision amends or repeals, and the reliable times of both. */
  private record Change(
      Located<Decision> decision, TimeSpan time, DataPath path, Located<?> changed, String verb) {
    static List<Change> of(Located<Decision> each, ValidationContext context) {
      List<Change> changes = new ArrayList<>();
      MandateRules.timeOf(each.value(), context).ifPresent(time -> {
        add(changes, each, time, "amends", each.value().amends(), context);
        add(changes, each, time, "repeals", each.value().repeals(), context);
      });
      return changes;
    }

    private static void add(
        List<Change> changes,
        Located<Decision> each,
        TimeSpan time,
        String verb,
        List<Id<? extends Identified>> ids,
        ValidationContext context) {
      for (int i = 0; i < ids.size(); i++) {
        DataPath path = each.path().resolve(verb, i);
        context
            .find(ids.get(i), Entity.class)
            .filter(found -> found.value() instanceof Decision || found.value() instanceof Mandate)
            .ifPresent(changed -> changes.add(new Change(each, time, path, changed, verb)));
      }
    }

    /** Returns the reliable time at which the changed record came into being. */
    private Optional<TimeSpan> start(ValidationContext context) {
      return changed.value() instanceof Decision other
          ? MandateRules.timeOf(other, context)
          : period();
    }

    private Optional<TimeSpan> period() {
      return ReliableSpans.of(
          changed.value() instanceof Mandate mandate
              ? Optional.of(mandate.period())
              : ((Decision) changed.value()).period());
    }

    private boolean isLater(ValidationContext context) {
      return start(context)
          .filter(other ->
              EpochDayBounds.of(time).latestEnd() < EpochDayBounds.of(other).earliestStart())
          .isPresent();
    }

    void checkLater(ValidationContext context, FindingReporter reporter) {
      start(context)
          .filter(other -> isLater(context))
          .ifPresent(other -> draft(other, reporter)
              .help("let the later one name the earlier one, or correct the dates")
              .report(decision.idText() + ", " + time + ", " + verb + " " + changed.idText() + ", "
                  + other + ", which is later"));
    }

    void checkEnded(ValidationContext context, FindingReporter reporter) {
      Optional<TimeSpan> period = period();
      if (period.isPresent() && !isLater(context) && isAfter(period.get())) {
        draft(period.get(), reporter)
            .help("correct the dates, or accept it with a reason")
            .report(decision.idText() + ", " + time + ", " + verb + " " + changed.idText()
                + ", which was in force " + period.get());
      }
    }

    /** Returns whether the change came after a period. A repeal on the next day is what ended it. */
    private boolean isAfter(TimeSpan period) {
      EpochDayBounds before = EpochDayBounds.of(period);
      EpochDayBounds change = EpochDayBounds.of(time);
      return verb.equals("repeals")
          ? before.certainlyLeavesGapBefore(change)
          : before.latestEnd() < change.earliestStart();
    }

    private FindingReporter.FindingBuilder draft(TimeSpan other, FindingReporter reporter) {
      return reporter
          .at(decision, path)
          .comparing(time, other)
          .related(changed.idText() + " is here", changed, changed.path());
    }
  }

  private static void checkOutsideMeeting(
      Located<Decision> each, ValidationContext context, FindingReporter reporter) {
    Decision decision = each.value();
    decision.date().map(TimeSpan::within).ifPresent(date -> {
      Optional<EnclosingPeriod> meeting = decision
          .meeting()
          .flatMap(id -> context.find(id, Meeting.class))
          .filter(found -> found.value().tookPlace().isPossible())
          .flatMap(found -> EnclosingPeriod.of(found, found.value().period()))
          .filter(period -> period.isApartFrom(date));
      Optional<EnclosingPeriod> presidency = decision
          .presidency()
          .flatMap(id -> context.find(id, Presidency.class))
          .flatMap(found -> EnclosingPeriod.of(found, Optional.of(found.value().period())))
          .filter(period -> period.isApartFrom(date));
      EnclosingPeriod.moreCertain(meeting, presidency)
          .ifPresent(violated -> violated.reportApart(each, each.resolve("date"), date, reporter));
    });
  }

  private static void checkWrongOrganization(
      Located<Decision> each, ValidationContext context, FindingReporter reporter) {
    Id<Organization> own = each.value().organization();
    each.value().meeting().flatMap(id -> context.find(id, Meeting.class)).ifPresent(meeting -> {
      Optional<Id<Organization>> other =
          meeting.value().organization().filter(id -> context.has(id, Organization.class));
      if (other.isPresent()
          && context.has(own, Organization.class)
          && !other.get().equals(own)) {
        reporter
            .at(each, "organization")
            .related(meeting, "organization")
            .report(each.idText() + " is a decision of " + own + ", and " + meeting.idText()
                + " a meeting of " + other.get());
      }
    });
  }

  private static void checkAtCancelledMeeting(
      Located<Entity> each, ValidationContext context, FindingReporter reporter) {
    Optional<Id<Meeting>> named = each.value() instanceof Decision decision
        ? decision.meeting()
        : ((TakeHomeMessage) each.value()).meeting();
    named
        .flatMap(id -> context.find(id, Meeting.class))
        .filter(meeting -> !meeting.value().tookPlace().isPossible())
        .ifPresent(meeting -> reporter
            .at(each, "meeting")
            .related(meeting, "status")
            .help("name the meeting that was held, or the presidency instead")
            .report(each.idText() + " comes from the meeting " + meeting.idText() + ", which was "
                + meeting.value().status().orElseThrow().code()));
  }

  private static void checkUnplaced(
      Located<Decision> each, ValidationContext context, FindingReporter reporter) {
    Decision decision = each.value();
    if (decision.date().isEmpty()
        && decision.meeting().isEmpty()
        && decision.presidency().isEmpty()) {
      reporter.at(each, each.path()).report("nothing tells when " + each.idText() + " was taken");
    }
  }

  private static void checkMessageUnplaced(
      Located<TakeHomeMessage> each, ValidationContext context, FindingReporter reporter) {
    if (each.value().meeting().isEmpty() && each.value().presidency().isEmpty()) {
      reporter.at(each, each.path()).report("nothing tells where " + each.idText() + " comes from");
    }
  }

  private static void checkMessagePresidency(
      Located<TakeHomeMessage> each, ValidationContext context, FindingReporter reporter) {
    Optional<Located<Meeting>> meeting =
        each.value().meeting().flatMap(id -> context.find(id, Meeting.class));
    Optional<Id<Presidency>> own =
        each.value().presidency().filter(id -> context.has(id, Presidency.class));
    Optional<Id<Presidency>> other = meeting
        .flatMap(found -> found.value().presidency())
        .filter(id -> context.has(id, Presidency.class));
    if (own.isPresent() && other.isPresent() && !own.equals(other)) {
      reporter
          .at(each, "presidency")
          .related(meeting.get(), "presidency")
          .help("leave it out: the meeting tells")
          .fix(Fix.remove(each.resolve("presidency")))
          .report(each.idText() + " names the presidency " + own.get() + ", and its meeting, "
              + meeting.get().idText() + ", names " + other.get());
    }
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import org.cbss.model.CountryCode;
import org.cbss.model.DataPath;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.MembershipIndex.FullMembership;
import org.cbss.model.validation.TenureSequence.Tenure;

/** The rules on presidencies: their succession, their ordinals, and the organizations that they preside over. */
final class PresidencyRules {
  static final StandardRule OVERLAP = StandardRule.ofDataset(
      "presidency-overlap",
      ERROR,
      "Two presidencies of one organization certainly share more than one day.",
      PresidencyRules::checkOverlap);

  static final StandardRule HANDOVER_DAY = StandardRule.ofDataset(
      "presidency-handover-day",
      WARNING,
      "Two presidencies certainly share a day, such as that of the handover, not certainly more, and no convention says so.",
      PresidencyRules::checkHandoverDay);

  static final StandardRule GAP = StandardRule.ofDataset(
      "presidency-gap",
      ERROR,
      "There are days between two consecutive presidencies that certainly no presidency of the organization covers.",
      PresidencyRules::checkGap);

  static final StandardRule OPEN_NOT_LAST = StandardRule.ofDataset(
      "presidency-open-not-last",
      ERROR,
      "A presidency has no end, and a later one of the same organization follows.",
      PresidencyRules::checkOpenNotLast);

  static final StandardRule NOT_MEMBER = StandardRule.ofRecords(
      "presidency-not-member",
      ERROR,
      "On some day that a presidency certainly covers, its holder was certainly not a full member.",
      Presidency.class,
      PresidencyRules::checkNotMember);

  static final StandardRule ORDINAL = StandardRule.ofDataset(
      "presidency-ordinal",
      ERROR,
      "The ordinals of the presidencies of one organization repeat, or certainly contradict the dates.",
      PresidencyRules::checkOrdinal);

  static final StandardRule ORDINAL_SKIPPED = StandardRule.ofDataset(
      "presidency-ordinal-skipped",
      WARNING,
      "An ordinal is missing between two others, and no presidency without one is between them.",
      PresidencyRules::checkOrdinalSkipped);

  static final StandardRule OUTSIDE_ORGANIZATION = StandardRule.ofRecords(
      "presidency-outside-organization",
      ERROR,
      "A presidency is outside the period of the organization that it presides over.",
      Presidency.class,
      (each, context, reporter) -> EnclosingPeriod.of(each.value().organization(), context)
          .ifPresent(organization ->
              organization.check(each, Optional.of(each.value().period()), reporter)));

  static final StandardRule OUTSIDE_HOLDER = StandardRule.ofRecords(
      "presidency-outside-holder",
      WARNING,
      "A presidency shares no day with the period of the organization that holds it.",
      Presidency.class,
      PresidencyRules::checkOutsideHolder);

  private PresidencyRules() {}

  private static Map<Tenure<Presidency>, Tenure<Presidency>> openNotLast(
      TenureSequence<Presidency> sequence) {
    return sequence.openNotLast(any -> true, any -> true, (one, other) -> false);
  }

  private static void checkOverlap(ValidationContext context, FindingReporter reporter) {
    TenureSequences.ofPresidencies(context)
        .filter(sequence -> !sequence.isApart())
        .forEach(sequence -> {
          Set<Tenure<Presidency>> open = openNotLast(sequence).keySet();
          Overlaps<Presidency> overlaps = new Overlaps<>((one, other) -> false);
          sequence.tenures().stream()
              .filter(tenure -> tenure.reliable() && !open.contains(tenure))
              .forEach(overlaps::add);
          overlaps.forEach((earlier, later) -> reportOverlap(earlier, later, context, reporter));
        });
  }

  private static void reportOverlap(
      Tenure<Presidency> earlier,
      Tenure<Presidency> later,
      ValidationContext context,
      FindingReporter reporter) {
    EpochDayBounds first = earlier.bounds();
    EpochDayBounds second = later.bounds();
    boolean handover =
        first.earliestStart() < second.earliestStart() && first.latestEnd() < second.latestEnd();
    FindingReporter.FindingBuilder findingBuilder = later.comparedWith(earlier, reporter);
    if (handover) {
      findingBuilder.help(lastAct(earlier, later, context)
          .map(last -> "correct the dates; " + last.idText() + " names " + earlier.name()
              + ", which must not end before")
          .orElse("let " + earlier.name() + " end the day before " + later.name() + " begins"));
    }
    long days = second.minSharedDays(first);
    boolean exact = days == second.maxSharedDays(first) || DatePhrases.isEndless(days);
    findingBuilder.report(overlapping(earlier, later, handover) + ": " + (exact ? "" : "at least ")
        + DatePhrases.days(days) + " with two presidencies");
  }

  private static String overlapping(
      Tenure<Presidency> earlier, Tenure<Presidency> later, boolean handover) {
    Optional<EdtfDate> end = earlier.span().end().date();
    Optional<EdtfDate> start = later.span().start().date();
    return handover && end.isPresent() && start.isPresent()
        ? later.name() + " begins " + DatePhrases.in(start.get()) + " and " + earlier.name()
            + " ends " + DatePhrases.in(end.get())
        : later.name() + " is " + later.span() + " and " + earlier.name() + " is " + earlier.span();
  }

  private static void checkHandoverDay(ValidationContext context, FindingReporter reporter) {
    Conventions.Unclaimed<Presidency> unclaimed = new Conventions.Unclaimed<>();
    TenureSequences.ofPresidencies(context)
        .filter(sequence -> !sequence.isApart())
        .forEach(sequence -> {
          Set<Tenure<Presidency>> open = openNotLast(sequence).keySet();
          sequence.forEachHandover(
              (before, after) ->
                  !open.contains(before) && before.bounds().minSharedDays(after.bounds()) == 1,
              (before, after) -> checkHandoverDay(before, after, unclaimed, context, reporter));
        });
    unclaimed.report(
        reporter,
        "the chair passes on a day that two presidencies share:",
        (organization, first) -> "if it does, say so once, with "
            + TenureSequences.ofPresidencies(context, first.value().organization())
                .orElseThrow()
                .sameDayConvention(first));
  }

  private static void checkHandoverDay(
      Tenure<Presidency> before,
      Tenure<Presidency> after,
      Conventions.Unclaimed<Presidency> unclaimed,
      ValidationContext context,
      FindingReporter reporter) {
    boolean oneDay = before.bounds().maxSharedDays(after.bounds()) == 1;
    boolean handover = oneDay && before.bounds().latestEnd() == after.bounds().earliestStart();
    Optional<Located<Organization>> organization =
        context.find(after.value().organization(), Organization.class);
    if (!handover || organization.isEmpty() || after.accepts(HANDOVER_DAY)) {
      reportSharedDay(before, after, reporter);
    } else if (!Conventions.of(organization.get().value()).sayHowBegins(after.span())) {
      unclaimed.add(
          organization.get(),
          before,
          after,
          before.name() + " and " + after.name() + " ("
              + EpochDayBounds.format(after.bounds().earliestStart()) + ")");
    }
  }

  /** The meeting or decision that certainly ended last of those that name a presidency, by the id of the presidency. */
  private record LastActs(Map<Id<Presidency>, Timed> byPresidency) {
    private record Timed(Located<?> act, EpochDayBounds bounds) {}

    static LastActs of(ValidationContext context) {
      LastActs acts = new LastActs(new HashMap<>());
      for (Located<Meeting> each : context.entities(Meeting.class)) {
        Optional<TimeSpan> held =
            each.value().period().filter(any -> each.value().tookPlace().isPossible());
        acts.add(each.value().presidency(), each, held);
      }
      for (Located<Decision> each : context.entities(Decision.class)) {
        acts.add(each.value().presidency(), each, each.value().date().map(TimeSpan::within));
      }
      return acts;
    }

    private void add(Optional<Id<Presidency>> presidency, Located<?> act, Optional<TimeSpan> time) {
      if (presidency.isPresent() && ReliableSpans.of(time).isPresent()) {
        byPresidency.merge(
            presidency.get(),
            new Timed(act, EpochDayBounds.of(time.get())),
            BinaryOperator.maxBy(Comparator.comparingLong(timed -> timed.bounds.earliestEnd())));
      }
    }
  }

  /** Returns a meeting or decision that would be outside a presidency if that ended before another begins, or empty. */
  private static Optional<Located<?>> lastAct(
      Tenure<Presidency> before, Tenure<Presidency> after, ValidationContext context) {
    return Optional.ofNullable(context
            .computeIfAbsent(LastActs.class, LastActs::of)
            .byPresidency
            .get(before.value().id()))
        .filter(last -> last.bounds.earliestEnd() >= after.bounds().earliestStart())
        .map(LastActs.Timed::act);
  }

  private static void reportSharedDay(
      Tenure<Presidency> before, Tenure<Presidency> after, FindingReporter reporter) {
    boolean oneDay = before.bounds().maxSharedDays(after.bounds()) == 1;
    long first = Math.max(before.bounds().latestStart(), after.bounds().latestStart());
    long last = Math.min(before.bounds().earliestEnd(), after.bounds().earliestEnd());
    String day = first == last ? ", " + EpochDayBounds.format(first) : "";
    after
        .comparedWith(before, reporter)
        .help(
            "correct the dates, or write one presidency with both as holders if they presided together")
        .report(before.name() + " and " + after.name() + " share "
            + (oneDay ? "a day" : "at least a day") + day);
  }

  private static void checkGap(ValidationContext context, FindingReporter reporter) {
    Conventions.Unclaimed<Presidency> unclaimed = new Conventions.Unclaimed<>();
    TenureSequences.ofPresidencies(context)
        .flatMap(sequence -> sequence.certainGaps().stream())
        .forEach(gap -> context
            .find(gap.after().value().organization(), Organization.class)
            .ifPresent(organization -> Conventions.of(organization.value())
                .checkHole(
                    GAP,
                    gap,
                    organization,
                    "nobody presides",
                    "correct the dates, or accept it with a reason if nobody presided",
                    unclaimed,
                    reporter)));
    unclaimed.report(
        reporter,
        "nobody is recorded to preside",
        (organization, first) ->
            "correct the dates, or record who presided; if nobody did, say in a"
                + " convention that the list is complete");
  }

  private static void checkOpenNotLast(ValidationContext context, FindingReporter reporter) {
    TenureSequences.ofPresidencies(context)
        .forEach(sequence -> openNotLast(sequence)
            .forEach((open, later) -> open.comparedWith(later, reporter)
                .help("write when it ended, or nothing after the / if that is not known")
                .report(open.name() + " has no end, and " + later.name() + " comes after it")));
  }

  private static void checkNotMember(
      Located<Presidency> each, ValidationContext context, FindingReporter reporter) {
    context
        .find(each.value().organization(), Organization.class)
        .filter(organization -> !organization.value().members().isEmpty())
        .ifPresent(organization -> forEachHolder(each, (holder, path) -> {
          if (isKnown(holder, context)) {
            checkNotMember(context, each, holder, path, organization, reporter);
          }
        }));
  }

  /** Passes on each country or id of an organization that holds the chair, and its path. */
  private static void forEachHolder(Located<Presidency> each, BiConsumer<Object, DataPath> action) {
    List<Party> holders = each.value().holders();
    for (int i = 0; i < holders.size(); i++) {
      Party holder = holders.get(i);
      DataPath path = each.path().resolve("holders", i);
      DataPath countryPath =
          holders.size() == 1 ? each.resolve("country") : path.resolve("country");
      DataPath idPath = holders.size() == 1 ? each.resolve("holder") : path.resolve("organization");
      holder.country().ifPresent(country -> action.accept(country, countryPath));
      holder.organization().ifPresent(id -> action.accept(id, idPath));
    }
  }

  private static boolean isKnown(Object holder, ValidationContext context) {
    return holder instanceof CountryCode country
        ? Countries.isKnown(country)
        : context.has((Id<?>) holder, Organization.class);
  }

  private static void checkOutsideHolder(
      Located<Presidency> each, ValidationContext context, FindingReporter reporter) {
    forEachHolder(each, (holder, path) -> {
      if (holder instanceof Id<?> id) {
        context
            .find(id, Organization.class)
            .flatMap(found -> EnclosingPeriod.of(found, found.value().period()))
            .filter(period -> period.isApartFrom(each.value().period()))
            .ifPresent(period -> period.reportApart(each, path, each.value().period(), reporter));
      }
    });
  }

  private static void checkNotMember(
      ValidationContext context,
      Located<Presidency> each,
      Object holder,
      DataPath path,
      Located<Organization> organization,
      FindingReporter reporter) {
    MembershipIndex index = MembershipIndex.of(context, organization);
    List<Integer> own = index.byMember().getOrDefault(holder, List.of());
    FindingReporter.FindingBuilder findingBuilder = reporter.at(each, path);
    if (!own.isEmpty()) {
      own.stream()
          .limit(FindingReporter.MAX_RELATED)
          .forEach(membership -> findingBuilder.related(
              "its membership is here",
              organization,
              organization.path().resolve("members", membership)));
      checkDays(
          each.value().period(),
          holder,
          organization,
          index.fullMembership(holder),
          findingBuilder);
    } else if (index.areAllKnown()) {
      findingBuilder
          .atMost(
              Conventions.haveAllMembers(organization.value(), each.value().period())
                  ? Severity.ERROR
                  : Severity.INFORMATION)
          .related(
              organization.idText() + " lists its members here",
              organization,
              organization.resolve("members"))
          .report(holder + " presides over " + organization.idText()
              + " and is not one of its members");
    }
  }

  private static void checkDays(
      TimeSpan period,
      Object holder,
      Located<Organization> organization,
      FullMembership full,
      FindingReporter.FindingBuilder findingBuilder) {
    if (ReliableSpans.isReliable(period)) {
      full.qualified().ifPresent(findingBuilder::comparing);
      full.dayOutside(EpochDayBounds.of(period))
          .ifPresent(day -> findingBuilder
              .comparing(period)
              .report(holder + " presides over " + organization.idText()
                  + " and is not a full member of it on " + EpochDayBounds.format(day)));
    }
  }

  private static void checkOrdinal(ValidationContext context, FindingReporter reporter) {
    Map<Id<Organization>, List<Numbering.Numbered>> byOrganization = new LinkedHashMap<>();
    for (Located<Presidency> each : context.withoutRepeats(Presidency.class)) {
      Presidency presidency = each.value();
      presidency
          .ordinal()
          .filter(any -> !context.setsAside(presidency))
          .ifPresent(ordinal -> byOrganization
              .computeIfAbsent(presidency.organization(), any -> new ArrayList<>())
              .add(new Numbering.Numbered(each, ordinal, ReliableSpans.of(presidency.period()))));
    }
    Numbering numbering = new Numbering("ordinal", reporter);
    byOrganization.forEach((organization, presidencies) -> {
      if (context.has(organization, Organization.class)) {
        numbering.check(presidencies);
      }
    });
  }

  private static void checkOrdinalSkipped(ValidationContext context, FindingReporter reporter) {
    TenureSequences.ofPresidencies(context).forEach(sequence -> {
      for (int i = 1; i < sequence.tenures().size(); i++) {
        Tenure<Presidency> before = sequence.tenures().get(i - 1);
        Tenure<Presidency> after = sequence.tenures().get(i);
        boolean numbered = before.ordinal().isPresent() && after.ordinal().isPresent();
        if (numbered && !sequence.mayBeSeparated(before, after)) {
          checkOrdinalSkipped(before, after, reporter);
        }
      }
    });
  }

  private static void checkOrdinalSkipped(
      Tenure<Presidency> before, Tenure<Presidency> after, FindingReporter reporter) {
    int lower = before.ordinal().orElseThrow();
    int higher = after.ordinal().orElseThrow();
    if (higher - lower > 1) {
      reporter
          .at(after.entity(), "ordinal")
          .related(before.entity(), "ordinal")
          .report(after.name() + " has the ordinal " + higher + " and comes after " + before.name()
              + ", which has " + lower);
    }
  }
}

package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.cbss.model.DataPath;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.TenureSequence.Gap;
import org.cbss.model.validation.TenureSequence.Tenure;

/** The rules on mandates: their adoption, their succession, and their areas. */
final class MandateRules {
  static final StandardRule BEFORE_ADOPTION = StandardRule.ofRecords(
      "mandate-before-adoption",
      WARNING,
      "A mandate certainly takes effect before the decision that adopts it.",
      Mandate.class,
      MandateRules::checkBeforeAdoption);

  static final StandardRule NOT_ADOPTED = StandardRule.ofRecords(
      "mandate-not-adopted",
      INFORMATION,
      "No decision adopts a mandate.",
      Mandate.class,
      MandateRules::checkNotAdopted);

  static final StandardRule ADOPTED_TWICE = StandardRule.ofDataset(
      "mandate-adopted-twice",
      WARNING,
      "Two decisions adopt one mandate.",
      MandateRules::checkAdoptedTwice);

  static final StandardRule OVERLAP = StandardRule.ofDataset(
      "mandate-overlap",
      WARNING,
      "Two mandates of one organization, parts of the same one or of none, certainly share more than one day, and neither supersedes the other or is based on it.",
      MandateRules::checkOverlap);

  static final StandardRule GAP = StandardRule.ofDataset(
      "mandate-gap",
      INFORMATION,
      "There are days between a mandate and the one that supersedes it that certainly neither covers.",
      MandateRules::checkGap);

  static final StandardRule SUPERSEDES_LATER = StandardRule.ofDataset(
      "mandate-supersedes-later",
      ERROR,
      "A mandate supersedes one that certainly starts later.",
      MandateRules::checkSupersedesLater);

  static final StandardRule OUTSIDE_ORGANIZATION = StandardRule.ofRecords(
      "mandate-outside-organization",
      ERROR,
      "A mandate shares no day with the period of its organization.",
      Mandate.class,
      (each, context, reporter) -> EnclosingPeriod.of(each.value().organization(), context)
          .ifPresent(organization -> organization.checkApart(
              each, "period", Optional.of(each.value().period()), reporter)));

  static final StandardRule WITHOUT_AREA = StandardRule.ofRecords(
      "mandate-without-area",
      INFORMATION,
      "A mandate names no strategic area.",
      Mandate.class,
      MandateRules::checkWithoutArea);

  static final StandardRule OUTSIDE_PARENT = StandardRule.ofRecords(
      "mandate-outside-parent",
      WARNING,
      "A mandate is outside the period of the one that it is part of.",
      Mandate.class,
      (each, context, reporter) -> each.value()
          .partOf()
          .flatMap(id -> context.find(id, Mandate.class))
          .filter(whole -> !ReferenceRules.areInCycles(context, each, whole))
          .flatMap(whole -> EnclosingPeriod.of(whole, Optional.of(whole.value().period())))
          .ifPresent(whole -> whole.check(each, Optional.of(each.value().period()), reporter)));

  static final StandardRule OUTSIDE_PRESIDENCY = StandardRule.ofRecords(
      "mandate-outside-presidency",
      WARNING,
      "A mandate shares no day with a presidency whose programme it is.",
      Mandate.class,
      MandateRules::checkOutsidePresidency);

  static final StandardRule WRONG_ORGANIZATION = StandardRule.ofRecords(
      "mandate-wrong-organization",
      WARNING,
      "A mandate is the programme of a presidency of an organization that its own is not part of.",
      Mandate.class,
      MandateRules::checkWrongOrganization);

  private MandateRules() {}

  private static void checkBeforeAdoption(
      Located<Mandate> each, ValidationContext context, FindingReporter reporter) {
    beforeAdoption(each.value().id(), Optional.of(each.value().period()), context)
        .ifPresent(decision -> decision
            .begin(each, reporter)
            .help("accept it with a reason if it was adopted to apply from an earlier day")
            .report(each.idText() + ", " + each.value().period() + ", takes effect before "
                + decision.decision.idText() + " adopted it " + DatePhrases.in(decision.time)));
  }

  /** A decision that came after the start of what it adopts. */
  record LateDecision(TimeSpan adopted, Located<Decision> decision, TimeSpan time) {
    FindingReporter.FindingBuilder begin(Located<?> each, FindingReporter reporter) {
      return reporter
          .at(each, "period")
          .comparing(adopted, time)
          .related(decision, decision.value().date().isPresent() ? "date" : "meeting");
    }

    long earliest() {
      return EpochDayBounds.of(time).earliestStart();
    }

    String text() {
      return decision.idText() + ", " + time;
    }
  }

  /** Returns the earliest decision that creates a record, if the record certainly began before all that do, else empty. */
  static Optional<LateDecision> beforeAdoption(
      Id<?> id, Optional<TimeSpan> period, ValidationContext context) {
    List<Located<Decision>> decisions = Adoptions.of(context).of(id);
    if (decisions.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeSpan> created = ReliableSpans.of(period);
    List<LateDecision> late = decisions.stream()
        .flatMap(decision -> timeOf(decision.value(), context).stream()
            .filter(time -> created.filter(own -> startsBefore(own, time)).isPresent())
            .map(time -> new LateDecision(created.orElseThrow(), decision, time)))
        .toList();
    return late.size() == decisions.size()
        ? late.stream().min(Comparator.comparingLong(LateDecision::earliest))
        : Optional.empty();
  }

  /** Returns the reliable date of a decision, or the period of its meeting if it has no date. */
  static Optional<TimeSpan> timeOf(Decision decision, ValidationContext context) {
    if (decision.date().isPresent()) {
      return ReliableSpans.of(decision.date().map(TimeSpan::within));
    }
    return decision
        .meeting()
        .flatMap(id -> context.find(id, Meeting.class))
        .filter(meeting -> meeting.value().tookPlace().isPossible())
        .flatMap(meeting -> ReliableSpans.of(meeting.value().period()));
  }

  private static boolean startsBefore(TimeSpan one, TimeSpan other) {
    return EpochDayBounds.of(one).certainlyStartsBefore(EpochDayBounds.of(other));
  }

  private static void checkNotAdopted(
      Located<Mandate> each, ValidationContext context, FindingReporter reporter) {
    if (Adoptions.of(context).isCertainlyNotAdopted(each.value())) {
      reporter.at(each, each.path()).report("no decision adopts " + each.idText());
    }
  }

  private static void checkAdoptedTwice(ValidationContext context, FindingReporter reporter) {
    Map<Id<?>, Located<Decision>> first = new HashMap<>();
    for (Located<Decision> each : context.withoutRepeats(Decision.class)) {
      Set<Id<?>> passed = new HashSet<>();
      for (int i = 0; i < each.value().adopts().size(); i++) {
        Id<?> adopted = each.value().adopts().get(i);
        if (context.has(adopted, Mandate.class) && passed.add(adopted)) {
          Located<Decision> before = first.putIfAbsent(adopted, each);
          if (before != null) {
            reportAdoptedTwice(each, i, before, reporter);
          }
        }
      }
    }
  }

  private static void reportAdoptedTwice(
      Located<Decision> each, int index, Located<Decision> before, FindingReporter reporter) {
    reporter
        .at(each, each.path().resolve("adopts", index))
        .related(before, "adopts")
        .help("if one only takes note of the mandate, name it under basedOn there")
        .report(each.idText() + " adopts " + each.value().adopts().get(index) + ", which "
            + before.idText() + " adopts too");
  }

  private static void checkOverlap(ValidationContext context, FindingReporter reporter) {
    Supersessions supersessions = Supersessions.of(context);
    TenureSequences.ofMandates(context)
        .filter(sequence -> !sequence.isApart())
        .forEach(sequence -> {
          Map<Optional<Id<Mandate>>, Overlaps<Mandate>> siblings = new LinkedHashMap<>();
          sequence.tenures().stream()
              .filter(Tenure::reliable)
              .forEach(tenure -> siblings
                  .computeIfAbsent(
                      tenure.value().partOf(),
                      any -> new Overlaps<>(
                          (one, other) -> supersessions.mayBeRelated(one.value(), other.value())))
                  .add(tenure));
          siblings
              .values()
              .forEach(overlaps ->
                  overlaps.forEach((earlier, later) -> reportOverlap(earlier, later, reporter)));
        });
  }

  private static void reportOverlap(
      Tenure<Mandate> earlier, Tenure<Mandate> later, FindingReporter reporter) {
    later
        .comparedWith(earlier, reporter)
        .help(
            "if the later one takes the place of the other, say so with supersedes; if it carries it out, with basedOn; if it is part of it, with partOf")
        .report(later.name() + " and " + earlier.name() + " are both in force for "
            + DatePhrases.days(later.bounds().minSharedDays(earlier.bounds()))
            + ", and neither supersedes the other");
  }

  private static void checkGap(ValidationContext context, FindingReporter reporter) {
    Supersessions.forEachReliable(context, (after, before) -> {
      if (before.bounds().certainlyLeavesGapBefore(after.bounds())) {
        Gap<Mandate> gap = new Gap<>(before, after, before, after);
        gap.draft(reporter)
            .report(after.name() + " supersedes " + before.name()
                + ", and neither is in force in between: " + gap.days());
      }
    });
  }

  private static void checkSupersedesLater(ValidationContext context, FindingReporter reporter) {
    Supersessions.forEachReliable(context, (after, before) -> {
      if (after.bounds().certainlyStartsBefore(before.bounds())) {
        reporter
            .at(after.entity(), "supersedes")
            .comparing(after.span(), before.span())
            .related(before.entity(), "period")
            .help("let the one that takes the other's place supersede it")
            .report(after.name() + ", " + after.span() + ", supersedes " + before.name() + ", "
                + before.span() + ", which begins later");
      }
    });
  }

  private static void checkOutsidePresidency(
      Located<Mandate> each, ValidationContext context, FindingReporter reporter) {
    TimeSpan period = each.value().period();
    forEachPresidency(
        each,
        context,
        (presidency, path) -> EnclosingPeriod.of(
                presidency, Optional.of(presidency.value().period()))
            .filter(presided -> presided.isApartFrom(period))
            .ifPresent(presided -> reporter
                .at(each, path)
                .related(presidency, "period")
                .report(
                    each.idText() + ", " + period + ", is the programme of " + presidency.idText()
                        + ", " + presided.span() + ", and shares no day with it")));
  }

  private static void checkWrongOrganization(
      Located<Mandate> each, ValidationContext context, FindingReporter reporter) {
    Id<Organization> own = each.value().organization();
    forEachPresidency(each, context, (presidency, path) -> {
      Id<Organization> presided = presidency.value().organization();
      if (MeetingRules.isCertainlyNotPartOf(own, presided, context)) {
        reporter
            .at(each, path)
            .related(presidency, "organization")
            .report(each.idText() + " is a mandate of " + own + ", which is not part of " + presided
                + ", and the programme of " + presidency.idText() + ", a presidency of "
                + presided);
      }
    });
  }

  /** Passes on each presidency whose programme a mandate is, with the path to its id. */
  private static void forEachPresidency(
      Located<Mandate> each,
      ValidationContext context,
      BiConsumer<Located<Presidency>, DataPath> action) {
    List<Id<Presidency>> ids = each.value().presidencies();
    Set<Id<Presidency>> passed = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      DataPath path = each.path().resolve("presidencies", i);
      if (passed.add(ids.get(i))) {
        context.find(ids.get(i), Presidency.class).ifPresent(found -> action.accept(found, path));
      }
    }
  }

  private static void checkWithoutArea(
      Located<Mandate> each, ValidationContext context, FindingReporter reporter) {
    if (each.value().areas().isEmpty()) {
      reporter.at(each, each.path()).report(each.idText() + " names no strategic area");
    }
  }

  /** The decisions that adopt each mandate, establish each organization or project, or appoint to each term. */
  private static final class Adoptions {
    private final Map<Id<?>, List<Located<Decision>>> byAdopted = new HashMap<>();
    private final Set<Id<Organization>> unclear = new HashSet<>();

    private Adoptions(ValidationContext context) {
      for (Located<Decision> each : context.entities(Decision.class)) {
        Decision decision = each.value();
        add(decision.adopts(), each, id -> context.has(id, Mandate.class));
        add(
            decision.establishes(),
            each,
            id -> context.has(id, Organization.class) || context.has(id, Project.class));
        add(decision.appoints(), each, id -> context.has(id, PersonnelTerm.class));
        if (mayAdoptAnother(decision, context)) {
          unclear.add(decision.organization());
        }
      }
    }

    private void add(
        List<? extends Id<?>> created, Located<Decision> decision, Predicate<Id<?>> isRightKind) {
      for (Id<?> id : created.size() < 2 ? created : new LinkedHashSet<>(created)) {
        if (isRightKind.test(id)) {
          byAdopted.computeIfAbsent(id, any -> new ArrayList<>()).add(decision);
        }
      }
    }

    /** Returns whether a decision adopts an unknown id, or names a mandate by another key. */
    private static boolean mayAdoptAnother(Decision decision, ValidationContext context) {
      return anyMatch(decision.adopts(), id -> !context.has(id, Identified.class))
          || anyMatch(decision.establishes(), id -> context.has(id, Mandate.class))
          || anyMatch(decision.appoints(), id -> context.has(id, Mandate.class));
    }

    /** Most decisions have none, for which a stream would take longer than everything else. */
    private static boolean anyMatch(List<? extends Id<?>> ids, Predicate<Id<?>> condition) {
      return !ids.isEmpty() && ids.stream().anyMatch(condition);
    }

    static Adoptions of(ValidationContext context) {
      return context.computeIfAbsent(Adoptions.class, Adoptions::new);
    }

    List<Located<Decision>> of(Id<?> adopted) {
      return byAdopted.getOrDefault(adopted, List.of());
    }

    /** Returns whether no decision adopts a mandate. It is unknown if one of its organization may adopt another. */
    boolean isCertainlyNotAdopted(Mandate mandate) {
      return of(mandate.id()).isEmpty() && !unclear.contains(mandate.organization());
    }
  }

  /** The mandates that supersede each other or are based on each other. */
  private static final class Supersessions {
    private static final int MAX_BASES = 50;

    private final ReferenceForest forest;
    private final Map<Id<?>, Set<Id<?>>> bases = new HashMap<>();

    private Supersessions(ValidationContext context) {
      this.forest = new ReferenceForest(context, Mandate.class, Mandate::supersedes);
      for (Located<Mandate> each : context.entities(Mandate.class)) {
        Set<Id<?>> own = bases.computeIfAbsent(each.value().id(), any -> new HashSet<>());
        own.addAll(each.value().basedOn());
        each.value().supersedes().ifPresent(own::add);
      }
    }

    static Supersessions of(ValidationContext context) {
      return context.computeIfAbsent(Supersessions.class, Supersessions::new);
    }

    /** Passes on each mandate and the one that it supersedes, if both have reliable periods, unless both are in cycles. */
    static void forEachReliable(
        ValidationContext context, BiConsumer<Tenure<Mandate>, Tenure<Mandate>> action) {
      for (Located<Mandate> each : context.withoutRepeats(Mandate.class)) {
        Tenure<Mandate> later = Tenure.of(each, each.value().period(), true);
        each.value()
            .supersedes()
            .flatMap(id -> context.find(id, Mandate.class))
            .filter(before -> !ReferenceRules.areInCycles(context, each, before))
            .map(before -> Tenure.of(before, before.value().period(), true))
            .filter(earlier -> later.reliable() && earlier.reliable())
            .ifPresent(earlier -> action.accept(later, earlier));
      }
    }

    /**
     * Returns whether one of two mandates supersedes the other or is based on it, directly or through others, or may do so. It
     * is unknown for a mandate that leads back to a missing one or to itself.
     */
    boolean mayBeRelated(Mandate one, Mandate other) {
      return forest.mayBeRelated(one.id(), other.id())
          || isBasedOn(one.id(), other.id())
          || isBasedOn(other.id(), one.id());
    }

    /** Follows the bases of bases until there are too many. */
    private boolean isBasedOn(Id<?> one, Id<?> other) {
      Deque<Id<?>> open = new ArrayDeque<>(List.of(one));
      Set<Id<?>> seen = new HashSet<>();
      while (!open.isEmpty() && seen.size() < MAX_BASES) {
        Set<Id<?>> next = bases.getOrDefault(open.poll(), Set.of());
        if (next.contains(other)) {
          return true;
        }
        next.stream().limit(MAX_BASES).filter(seen::add).forEach(open::add);
      }
      return false;
    }
  }
}

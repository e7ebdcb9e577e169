package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.time.Bounds;
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
      "Two mandates of one organization certainly share more than one day, and neither supersedes the other.",
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

  static final StandardRule WITHOUT_AREA = StandardRule.ofRecords(
      "mandate-without-area",
      INFORMATION,
      "A mandate names no strategic area.",
      Mandate.class,
      MandateRules::checkWithoutArea);

  private MandateRules() {}

  private static void checkBeforeAdoption(Located<Mandate> each, Survey survey, Findings findings) {
    List<Located<Decision>> decisions = Adoptions.of(survey).of(each.value());
    Optional<TimeSpan> period = ReliableSpans.of(each.value().period());
    boolean before = period.isPresent()
        && !decisions.isEmpty()
        && decisions.stream()
            .allMatch(decision -> Adoptions.time(survey, decision.value())
                .filter(time -> startsBefore(period.get(), time))
                .isPresent());
    if (before) {
      Located<Decision> decision = decisions.get(0);
      TimeSpan time = Adoptions.time(survey, decision.value()).orElseThrow();
      findings
          .at(each, "period")
          .restingOn(period.get(), time)
          .related(decision, decision.value().date().isPresent() ? "date" : "meeting")
          .help("accept it with a reason if it was adopted to apply from an earlier day")
          .report(each.name() + ", " + period.get() + ", takes effect before " + decision.name()
              + " adopted it " + DatePhrases.in(time));
    }
  }

  private static boolean startsBefore(TimeSpan one, TimeSpan other) {
    return Bounds.of(one).certainlyStartsBefore(Bounds.of(other));
  }

  private static void checkNotAdopted(Located<Mandate> each, Survey survey, Findings findings) {
    if (Adoptions.of(survey).isCertainlyNotAdopted(each.value())) {
      findings.at(each, each.place()).report("no decision adopts " + each.name());
    }
  }

  private static void checkAdoptedTwice(Survey survey, Findings findings) {
    Map<Id<?>, Located<Decision>> first = new HashMap<>();
    for (Located<Decision> each : survey.withoutCopies(Decision.class)) {
      Set<Id<?>> passed = new HashSet<>();
      for (int i = 0; i < each.value().adopts().size(); i++) {
        Id<?> adopted = each.value().adopts().get(i);
        if (survey.has(adopted, Mandate.class) && passed.add(adopted)) {
          Located<Decision> before = first.putIfAbsent(adopted, each);
          if (before != null) {
            reportAdoptedTwice(each, i, before, findings);
          }
        }
      }
    }
  }

  private static void reportAdoptedTwice(
      Located<Decision> each, int index, Located<Decision> before, Findings findings) {
    findings
        .at(each, each.place().at("adopts", index))
        .related(before, "adopts")
        .help("if one only takes note of the mandate, name it under basedOn there")
        .report(each.name() + " adopts " + each.value().adopts().get(index) + ", which "
            + before.name() + " adopts too");
  }

  private static void checkOverlap(Survey survey, Findings findings) {
    Supersessions supersessions = Supersessions.of(survey);
    TenureSequences.ofMandates(survey).filter(sequence -> !sequence.isApart()).forEach(sequence -> {
      Overlaps<Mandate> overlaps =
          new Overlaps<>((one, other) -> supersessions.mayBeRelated(one.value(), other.value()));
      sequence.tenures().stream().filter(Tenure::reliable).forEach(overlaps::add);
      overlaps.forEach((earlier, later) -> reportOverlap(earlier, later, findings));
    });
  }

  private static void reportOverlap(
      Tenure<Mandate> earlier, Tenure<Mandate> later, Findings findings) {
    later
        .comparedWith(earlier, findings)
        .help("if the later one takes the place of the other, say so with supersedes")
        .report(later.name() + " and " + earlier.name() + " are both in force for "
            + DatePhrases.days(later.bounds().certainlyShared(earlier.bounds()))
            + ", and neither supersedes the other");
  }

  private static void checkGap(Survey survey, Findings findings) {
    Supersessions.forEachReliable(survey, (after, before) -> {
      if (before.bounds().isCertainlyApartFrom(after.bounds())) {
        Gap<Mandate> gap = new Gap<>(before, after, before, after);
        gap.draft(findings)
            .report(after.name() + " supersedes " + before.name()
                + ", and neither is in force in between: " + gap.days());
      }
    });
  }

  private static void checkSupersedesLater(Survey survey, Findings findings) {
    Supersessions.forEachReliable(survey, (after, before) -> {
      if (after.bounds().certainlyStartsBefore(before.bounds())) {
        findings
            .at(after.entity(), "supersedes")
            .restingOn(after.span(), before.span())
            .related(before.entity(), "period")
            .help("let the one that takes the other's place supersede it")
            .report(after.name() + ", " + after.span() + ", supersedes " + before.name() + ", "
                + before.span() + ", which begins later");
      }
    });
  }

  private static void checkWithoutArea(Located<Mandate> each, Survey survey, Findings findings) {
    if (each.value().areas().isEmpty()) {
      findings.at(each, each.place()).report(each.name() + " names no strategic area");
    }
  }

  /** The decisions that adopt each mandate. */
  private static final class Adoptions {
    private final Map<Id<?>, List<Located<Decision>>> byAdopted = new HashMap<>();
    private final Set<Id<Organization>> unclear = new HashSet<>();

    private Adoptions(Survey survey) {
      for (Located<Decision> each : survey.all(Decision.class)) {
        each.value().adopts().stream().distinct().forEach(id -> add(survey, id, each));
      }
    }

    private void add(Survey survey, Id<?> adopted, Located<Decision> decision) {
      byAdopted.computeIfAbsent(adopted, any -> new ArrayList<>()).add(decision);
      if (!survey.has(adopted, Identified.class)) {
        unclear.add(decision.value().body());
      }
    }

    static Adoptions of(Survey survey) {
      return survey.once(Adoptions.class, Adoptions::new);
    }

    List<Located<Decision>> of(Mandate mandate) {
      return byAdopted.getOrDefault(mandate.id(), List.of());
    }

    /** Returns whether no decision adopts a mandate. It is unknown if one of its organization adopts an unknown id. */
    boolean isCertainlyNotAdopted(Mandate mandate) {
      return of(mandate).isEmpty() && !unclear.contains(mandate.body());
    }

    /** Returns the reliable date of a decision, or the period of its meeting if it has no date. */
    static Optional<TimeSpan> time(Survey survey, Decision decision) {
      if (decision.date().isPresent()) {
        return ReliableSpans.of(decision.date().map(TimeSpan::within));
      }
      return decision
          .meeting()
          .flatMap(id -> survey.find(id, Meeting.class))
          .flatMap(meeting -> ReliableSpans.of(meeting.value().period()));
    }
  }

  /**
   * The mandates that supersede each other.
   *
   * <p>Each mandate gets a number when the search reaches it from the one that it supersedes, and another after all that
   * supersede it. The mandates that lead back to it have the numbers in between.
   */
  private static final class Supersessions {
    private record Range(int first, int last) {
      boolean contains(Range other) {
        return first <= other.first && other.last <= last;
      }
    }

    private record Step(Id<Mandate> mandate, int first, List<Id<Mandate>> rest) {}

    private final Map<Id<Mandate>, List<Id<Mandate>>> successors = new HashMap<>();
    private final Set<Id<Mandate>> reached = new HashSet<>();
    private final Map<Id<Mandate>, Range> ranges = new HashMap<>();

    private Supersessions(Survey survey) {
      forEach(
          survey,
          (after, before) -> successors
              .computeIfAbsent(before.value().id(), any -> new ArrayList<>())
              .add(after.value().id()));
      for (Located<Mandate> each : survey.all(Mandate.class)) {
        if (each.value().supersedes().isEmpty()) {
          number(each.value().id());
        }
      }
    }

    private void number(Id<Mandate> origin) {
      Deque<Step> steps = new ArrayDeque<>();
      enter(steps, origin);
      while (!steps.isEmpty()) {
        Step step = steps.peek();
        if (step.rest.isEmpty()) {
          ranges.put(step.mandate, new Range(step.first, reached.size() - 1));
          steps.pop();
        } else {
          enter(steps, step.rest.remove(step.rest.size() - 1));
        }
      }
    }

    private void enter(Deque<Step> steps, Id<Mandate> mandate) {
      int number = reached.size();
      if (reached.add(mandate)) {
        List<Id<Mandate>> rest = new ArrayList<>(successors.getOrDefault(mandate, List.of()));
        steps.push(new Step(mandate, number, rest));
      }
    }

    static Supersessions of(Survey survey) {
      return survey.once(Supersessions.class, Supersessions::new);
    }

    /** Passes on each mandate and the one of the data set that it supersedes, unless both are in cycles. */
    private static void forEach(
        Survey survey, BiConsumer<Located<Mandate>, Located<Mandate>> action) {
      for (Located<Mandate> each : survey.withoutCopies(Mandate.class)) {
        each.value()
            .supersedes()
            .flatMap(id -> survey.find(id, Mandate.class))
            .filter(before -> !ReferenceRules.areInCycles(survey, each, before))
            .ifPresent(before -> action.accept(each, before));
      }
    }

    /** Passes on each mandate and the one that it supersedes, if both have reliable periods. */
    static void forEachReliable(
        Survey survey, BiConsumer<Tenure<Mandate>, Tenure<Mandate>> action) {
      forEach(survey, (after, before) -> {
        Tenure<Mandate> later = Tenure.of(after, after.value().period());
        Tenure<Mandate> earlier = Tenure.of(before, before.value().period());
        if (later.reliable() && earlier.reliable()) {
          action.accept(later, earlier);
        }
      });
    }

    /**
     * Returns whether one of two mandates supersedes the other, directly or through others, or may do so. It is unknown for a
     * mandate that leads back to a missing one or to itself.
     */
    boolean mayBeRelated(Mandate one, Mandate other) {
      Range ones = ranges.get(one.id());
      Range others = ranges.get(other.id());
      return ones == null || others == null || ones.contains(others) || others.contains(ones);
    }
  }
}

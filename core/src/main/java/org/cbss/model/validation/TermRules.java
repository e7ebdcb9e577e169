package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.TenureSequence.Gap;
import org.cbss.model.validation.TenureSequence.Tenure;
import org.cbss.model.validation.TenureSequences.InPost;

/** The rules on personnel terms: the holders of a post, their succession, and the periods of their posts. */
final class TermRules {
  static final StandardRule OVERLAP = StandardRule.ofDataset(
      "term-overlap",
      ERROR,
      "More people certainly held a post on one day than it has seats, none of them acting.",
      (context, reporter) -> ofOverlappingTerms(context)
          .flatMap(terms -> SeatOverflow.withoutActing(context, terms).stream())
          .forEach(overflow -> overflow.report(reporter, "")));

  static final StandardRule OVERLAP_ACTING = StandardRule.ofDataset(
      "term-overlap-acting",
      WARNING,
      "More people certainly held a post on one day than it has seats, one of them acting.",
      (context, reporter) -> ofOverlappingTerms(context)
          .flatMap(terms -> SeatOverflow.withActing(context, terms).stream())
          .forEach(overflow -> overflow.report(reporter, ", one of them acting")));

  static final StandardRule HANDOVER_DAY = StandardRule.ofDataset(
      "term-handover-day",
      WARNING,
      "Two holders of a post of one seat certainly share the day of a handover, no other, and no convention says so.",
      TermRules::checkHandoverDay);

  static final StandardRule SAME_PERSON = StandardRule.ofDataset(
      "term-same-person",
      ERROR,
      "One person holds one post twice on one day.",
      TermRules::checkSamePerson);

  static final StandardRule VACANCY = StandardRule.ofDataset(
      "term-vacancy",
      ERROR,
      "There are days between two consecutive holders of a post on which certainly nobody held it.",
      TermRules::checkVacancy);

  static final StandardRule OPEN_NOT_LAST = StandardRule.ofDataset(
      "term-open-not-last",
      ERROR,
      "A term in a post of one seat has no end, and another person, not acting, holds the post later.",
      TermRules::checkOpenNotLast);

  static final StandardRule OUTSIDE_POST = StandardRule.ofRecords(
      "term-outside-post",
      ERROR,
      "A term is outside the period of its post, or of the organization that the post belongs to.",
      PersonnelTerm.class,
      TermRules::checkOutsidePost);

  static final StandardRule SUCCESSION = StandardRule.ofRecords(
      "term-succession",
      ERROR,
      "A term follows or replaces one of another post or one that certainly starts later, or follows across a vacancy or another holder.",
      PersonnelTerm.class,
      (each, context, reporter) ->
          wrongLinks(each, context).forEach(link -> link.report(reporter)));

  static final StandardRule REPLACEMENT = StandardRule.ofDataset(
      "term-replacement",
      WARNING,
      "A term replaces one across another holder, or one that another term replaces too.",
      TermRules::checkReplacement);

  static final StandardRule OUTSIDE_PRESIDENCY = StandardRule.ofRecords(
      "term-outside-presidency",
      ERROR,
      "A term is outside the period of the presidency that it belongs to.",
      PersonnelTerm.class,
      (each, context, reporter) -> each.value()
          .presidency()
          .flatMap(id -> context.find(id, Presidency.class))
          .flatMap(found -> EnclosingPeriod.of(found, Optional.of(found.value().period())))
          .ifPresent(outer -> outer.check(each, each.value().period(), reporter)));

  static final StandardRule BEFORE_APPOINTMENT = StandardRule.ofRecords(
      "term-before-appointment",
      WARNING,
      "A term certainly begins before the decision that appoints to it.",
      PersonnelTerm.class,
      (each, context, reporter) -> MandateRules.beforeAdoption(
              each.value().id(), each.value().period(), context)
          .ifPresent(decision -> decision
              .begin(each, reporter)
              .help("accept it with a reason if the decision confirmed what had begun before")
              .report(each.idText() + ", " + each.value().period().orElseThrow()
                  + ", begins before " + decision.text() + ", which appoints to it")));

  private TermRules() {}

  /** Returns the terms of each post, without the many posts of which no two terms can share a day. */
  private static Stream<InPost> ofOverlappingTerms(ValidationContext context) {
    return TenureSequences.ofTerms(context).filter(terms -> !terms.sequence().isApart());
  }

  /** Returns the terms of each post that one person holds at a time. */
  private static Stream<TenureSequence<PersonnelTerm>> ofOneSeat(ValidationContext context) {
    return TenureSequences.ofTerms(context)
        .filter(terms -> SeatOverflow.Seats.isOne(terms.post()))
        .map(InPost::sequence);
  }

  /** Returns whether the person of a term is in the data set. */
  static boolean isHolderKnown(ValidationContext context, Tenure<PersonnelTerm> term) {
    return context.has(term.value().person(), Person.class);
  }

  private static boolean isSamePerson(Tenure<PersonnelTerm> one, Tenure<PersonnelTerm> other) {
    return one.value().person().equals(other.value().person());
  }

  /** Returns the terms with an open end, each with the next holder: another person, not acting. */
  static Map<Tenure<PersonnelTerm>, Tenure<PersonnelTerm>> openNotLast(
      ValidationContext context, TenureSequence<PersonnelTerm> sequence) {
    return sequence.openNotLast(
        term -> isHolderKnown(context, term),
        term -> !term.value().acting(),
        TermRules::isSamePerson);
  }

  private static void checkHandoverDay(ValidationContext context, FindingReporter reporter) {
    Conventions.Unclaimed<PersonnelTerm> unclaimed = new Conventions.Unclaimed<>();
    ofOneSeat(context).filter(sequence -> !sequence.isApart()).forEach(sequence -> {
      Set<Tenure<PersonnelTerm>> open = openNotLast(context, sequence).keySet();
      sequence.forEachHandover(
          (before, after) -> isHolderKnown(context, before)
              && isHolderKnown(context, after)
              && !isSamePerson(before, after)
              && !open.contains(before)
              && isHandover(before.bounds(), after.bounds()),
          (before, after) -> context
              .find(after.value().post(), Post.class)
              .filter(post -> !Conventions.of(post.value()).sayHowBegins(after.span()))
              .ifPresent(post -> {
                if (after.accepts(HANDOVER_DAY)) {
                  after.comparedWith(before, reporter).report(shared(before, after));
                } else {
                  unclaimed.add(post, before, after, shared(before, after));
                }
              }));
    });
    unclaimed.report(
        reporter,
        "the post passes on a day that two holders share:",
        (post, first) -> "if it does, say so once, with "
            + TenureSequences.ofTerms(context, first.value().post())
                .orElseThrow()
                .sequence()
                .sameDayConvention(first)
            + (((Post) post.value()).seats().isEmpty() ? " and \"seats\": 1" : ""));
  }

  private static String shared(Tenure<PersonnelTerm> before, Tenure<PersonnelTerm> after) {
    long day = Math.max(before.bounds().latestStart(), after.bounds().latestStart());
    return before.name() + " and " + after.name() + " (" + EpochDayBounds.format(day) + ")";
  }

  /** Returns whether two terms share exactly one day in every reading, on which one may end and the other begin. */
  private static boolean isHandover(EpochDayBounds one, EpochDayBounds other) {
    return one.minSharedDays(other) == 1
        && one.maxSharedDays(other) == 1
        && (one.earliestEnd() == other.latestStart() || other.earliestEnd() == one.latestStart());
  }

  private static void checkSamePerson(ValidationContext context, FindingReporter reporter) {
    ofOverlappingTerms(context)
        .flatMap(terms -> byPerson(context, terms.sequence()).stream())
        .forEach(terms -> ExclusivityCheck.forEach(terms, Tenure::span, (one, other) -> {
          if (!isReappointment(one.bounds(), other.bounds())) {
            reportSamePerson(one, other, reporter);
          }
        }));
  }

  /** Returns whether the later of two terms began on the day on which the earlier ended, and both last longer. */
  private static boolean isReappointment(EpochDayBounds one, EpochDayBounds other) {
    return isHandover(one, other)
        && one.latestStart() != other.latestStart()
        && one.earliestEnd() != other.earliestEnd();
  }

  private static Collection<List<Tenure<PersonnelTerm>>> byPerson(
      ValidationContext context, TenureSequence<PersonnelTerm> sequence) {
    Map<Id<Person>, List<Tenure<PersonnelTerm>>> byPerson = new LinkedHashMap<>();
    for (Tenure<PersonnelTerm> term : sequence.tenures()) {
      if (term.reliable() && isHolderKnown(context, term)) {
        byPerson
            .computeIfAbsent(term.value().person(), any -> new ArrayList<>())
            .add(term);
      }
    }
    return byPerson.values();
  }

  private static void reportSamePerson(
      Tenure<PersonnelTerm> one, Tenure<PersonnelTerm> other, FindingReporter reporter) {
    boolean inOrder = one.entity().path().index() < other.entity().path().index();
    Tenure<PersonnelTerm> earlier = inOrder ? one : other;
    Tenure<PersonnelTerm> later = inOrder ? other : one;
    reporter
        .at(later.entity(), later.entity().path())
        .comparing(earlier.span(), later.span())
        .related(earlier.name() + " is here", earlier.entity(), earlier.entity().path())
        .report(later.value().person() + " holds " + later.value().post() + " twice at once, in "
            + earlier.name() + ", " + earlier.span() + ", and " + later.name() + ", "
            + later.span());
  }

  private static void checkVacancy(ValidationContext context, FindingReporter reporter) {
    Conventions.Unclaimed<PersonnelTerm> unclaimed = new Conventions.Unclaimed<>();
    TenureSequences.ofTerms(context)
        .flatMap(terms -> terms.sequence().certainGaps().stream())
        .filter(gap -> isSuccessionClear(context, gap.after().entity()))
        .forEach(gap -> context
            .find(gap.after().value().post(), Post.class)
            .ifPresent(post -> Conventions.of(post.value())
                .checkHole(
                    VACANCY,
                    gap,
                    post,
                    "nobody held " + post.value().id(),
                    "record who stood in, or accept it with a reason if nobody did",
                    unclaimed,
                    reporter)));
    unclaimed.report(
        reporter,
        "nobody is recorded to hold the post",
        (post, first) ->
            "record who stood in; if nobody did, say in a convention that the list is complete");
  }

  /** Returns whether no other rule reports the term that a term follows or replaces. */
  private static boolean isSuccessionClear(ValidationContext context, Located<PersonnelTerm> term) {
    Optional<Id<PersonnelTerm>> follows = term.value().follows();
    boolean unclear = follows.isPresent() && linked(term, follows, context).isEmpty();
    return !unclear && wrongLinks(term, context).isEmpty();
  }

  private static void checkOpenNotLast(ValidationContext context, FindingReporter reporter) {
    ofOneSeat(context)
        .forEach(sequence -> openNotLast(context, sequence)
            .forEach((open, later) -> reporter
                .at(open.entity(), "period")
                .comparing(open.span(), later.span())
                .atMostWarning(areSeatsUnknown(context, open))
                .related(
                    later.name() + " is here", later.entity(), later.entity().path())
                .help("write when it ended, or nothing after the / if that is not known")
                .report(open.name() + ", " + open.span() + ", has no end, and " + later.name()
                    + ", " + later.span() + ", comes after it")));
  }

  private static boolean areSeatsUnknown(ValidationContext context, Tenure<PersonnelTerm> term) {
    return context
        .find(term.value().post(), Post.class)
        .filter(post -> post.value().seats().isEmpty())
        .isPresent();
  }

  private static void checkOutsidePost(
      Located<PersonnelTerm> each, ValidationContext context, FindingReporter reporter) {
    Optional<Located<Post>> post = context.find(each.value().post(), Post.class);
    each.value()
        .period()
        .ifPresent(period -> EnclosingPeriod.moreCertain(
                post.flatMap(found -> EnclosingPeriod.of(found, found.value().period()))
                    .filter(outer -> outer.isViolatedBy(period)),
                post.flatMap(found -> organizationOf(found.value(), context))
                    .filter(outer -> outer.isViolatedBy(period)))
            .ifPresent(violated -> violated.report(each, period, reporter)));
  }

  /** Returns the period of the organization of a post, or empty if another rule reports that the post is outside it. */
  private static Optional<EnclosingPeriod> organizationOf(Post post, ValidationContext context) {
    return EnclosingPeriod.of(post.organization(), context)
        .filter(outer -> post.period().filter(outer::isViolatedBy).isEmpty());
  }

  /** A reference from a term to a wrong one before it. */
  private record WrongLink(
      Located<PersonnelTerm> term,
      String attribute,
      Located<PersonnelTerm> before,
      String message,
      String help,
      List<TimeSpan> compared) {
    void report(FindingReporter reporter) {
      reporter
          .at(term, attribute)
          .comparing(compared.toArray(TimeSpan[]::new))
          .related(before.idText() + " is here", before, before.path())
          .help(help)
          .report(message);
    }
  }

  private static List<WrongLink> wrongLinks(
      Located<PersonnelTerm> term, ValidationContext context) {
    if (term.value().follows().isEmpty() && term.value().replaces().isEmpty()) {
      return List.of();
    }
    List<WrongLink> wrong = new ArrayList<>();
    linked(term, term.value().follows(), context)
        .flatMap(before -> wrongLink(term, "follows", before, context))
        .ifPresent(wrong::add);
    linked(term, term.value().replaces(), context)
        .flatMap(before -> wrongLink(term, "replaces", before, context))
        .ifPresent(wrong::add);
    return wrong;
  }

  /** Returns the term that another one names, or empty if another rule reports the reference. */
  private static Optional<Located<PersonnelTerm>> linked(
      Located<PersonnelTerm> term, Optional<Id<PersonnelTerm>> named, ValidationContext context) {
    return named
        .flatMap(id -> context.find(id, PersonnelTerm.class))
        .filter(before -> !ReferenceRules.areInCycles(context, term, before));
  }

  private static Optional<WrongLink> wrongLink(
      Located<PersonnelTerm> term,
      String attribute,
      Located<PersonnelTerm> before,
      ValidationContext context) {
    if (!term.value().post().equals(before.value().post())) {
      return linkToOtherPost(term, attribute, before, context);
    }
    Optional<TimeSpan> own = ReliableSpans.of(term.value().period());
    Optional<TimeSpan> other = ReliableSpans.of(before.value().period());
    if (own.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (EpochDayBounds.of(own.get()).certainlyStartsBefore(EpochDayBounds.of(other.get()))) {
      return Optional.of(linkToLater(term, own.get(), attribute, before, other.get()));
    }
    return attribute.equals("follows")
        ? TenureSequences.ofTerms(context, term.value().post())
            .flatMap(terms -> terms.sequence().certainGapBetween(other.get(), own.get()))
            .map(gap -> linkAcrossVacancy(term, own.get(), before, other.get(), gap))
            .or(() -> HoldersBetween.of(context)
                .find(term, other.get(), own.get())
                .map(holder -> linkAcross(term, own.get(), before, other.get(), holder)))
        : Optional.empty();
  }

  private static WrongLink linkAcross(
      Located<PersonnelTerm> term,
      TimeSpan own,
      Located<PersonnelTerm> before,
      TimeSpan other,
      Tenure<PersonnelTerm> holder) {
    return new WrongLink(
        term,
        "follows",
        before,
        term.idText() + ", " + own + ", follows " + before.idText() + ", " + other + ", and "
            + holder.name() + ", " + holder.span() + ", held " + term.value().post()
            + " in between",
        "name the term directly before it",
        List.of(own, other, holder.span()));
  }

  /** For each post of one seat, the term that certainly lasted longest of those that began by a day. Acting ones do not count. */
  private record HoldersBetween(Map<Id<Post>, NavigableMap<Long, Tenure<PersonnelTerm>>> byPost) {
    static HoldersBetween of(ValidationContext context) {
      return context.computeIfAbsent(HoldersBetween.class, HoldersBetween::create);
    }

    private static HoldersBetween create(ValidationContext context) {
      HoldersBetween holders = new HoldersBetween(new HashMap<>());
      ofOneSeat(context)
          .forEach(sequence -> sequence.tenures().stream()
              .filter(term -> term.reliable() && !term.value().acting())
              .filter(term -> term.bounds().latestStart() <= term.bounds().earliestEnd())
              .sorted(Comparator.comparingLong(term -> term.bounds().latestStart()))
              .forEach(holders::add));
      return holders;
    }

    private void add(Tenure<PersonnelTerm> term) {
      NavigableMap<Long, Tenure<PersonnelTerm>> begun =
          byPost.computeIfAbsent(term.value().post(), any -> new TreeMap<>());
      boolean longest = begun.isEmpty()
          || begun.lastEntry().getValue().bounds().earliestEnd()
              <= term.bounds().earliestEnd();
      if (longest) {
        begun.put(term.bounds().latestStart(), term);
      }
    }

    /** Returns a term that certainly covers a day after one period and before another, or empty if none is known. */
    Optional<Tenure<PersonnelTerm>> find(
        Located<PersonnelTerm> term, TimeSpan before, TimeSpan after) {
      long first = EpochDayBounds.of(before).latestEnd() + 1;
      long last = EpochDayBounds.of(after).earliestStart() - 1;
      return Optional.ofNullable(byPost.get(term.value().post()))
          .filter(begun -> first <= last)
          .map(begun -> begun.floorEntry(last))
          .map(Map.Entry::getValue)
          .filter(holder -> holder.bounds().earliestEnd() >= first);
    }
  }

  private static void checkReplacement(ValidationContext context, FindingReporter reporter) {
    Map<Id<PersonnelTerm>, Located<PersonnelTerm>> first = new HashMap<>();
    for (Located<PersonnelTerm> term : context.withoutRepeats(PersonnelTerm.class)) {
      linked(term, term.value().replaces(), context)
          .filter(any -> !context.setsAside(term.value()))
          .filter(before -> wrongLink(term, "replaces", before, context).isEmpty())
          .ifPresent(before -> {
            Located<PersonnelTerm> other =
                term.value().acting() ? null : first.putIfAbsent(before.value().id(), term);
            if (other != null) {
              reporter
                  .at(term, "replaces")
                  .related(other, "replaces")
                  .help("let each name the term directly before it")
                  .report(term.idText() + " and " + other.idText() + " both replace "
                      + before.idText());
            } else {
              checkReplacedAcross(term, before, context, reporter);
            }
          });
    }
  }

  private static void checkReplacedAcross(
      Located<PersonnelTerm> term,
      Located<PersonnelTerm> before,
      ValidationContext context,
      FindingReporter reporter) {
    Optional<TimeSpan> own = ReliableSpans.of(term.value().period());
    Optional<TimeSpan> other = ReliableSpans.of(before.value().period());
    if (own.isPresent()
        && other.isPresent()
        && term.value().post().equals(before.value().post())) {
      HoldersBetween.of(context)
          .find(term, other.get(), own.get())
          .filter(holder -> !holder.value().person().equals(before.value().person())
              && !holder.value().person().equals(term.value().person()))
          .ifPresent(holder -> reporter
              .at(term, "replaces")
              .related(holder.entity(), "period")
              .help("name the term directly before it")
              .report(term.idText() + " replaces " + before.idText() + ", and " + holder.name()
                  + ", " + holder.span() + ", held " + term.value().post() + " in between"));
    }
  }

  private static Optional<WrongLink> linkToOtherPost(
      Located<PersonnelTerm> term,
      String attribute,
      Located<PersonnelTerm> before,
      ValidationContext context) {
    Id<Post> own = term.value().post();
    Id<Post> other = before.value().post();
    if (!context.has(own, Post.class) || !context.has(other, Post.class)) {
      return Optional.empty();
    }
    return Optional.of(new WrongLink(
        term,
        attribute,
        before,
        term.idText() + ", in " + own + ", " + attribute + " " + before.idText() + ", in " + other,
        "name the term before it in the same post, or leave " + attribute + " out",
        List.of()));
  }

  private static WrongLink linkToLater(
      Located<PersonnelTerm> term,
      TimeSpan own,
      String attribute,
      Located<PersonnelTerm> later,
      TimeSpan other) {
    return new WrongLink(
        term,
        attribute,
        later,
        term.idText() + ", " + own + ", " + attribute + " " + later.idText() + ", " + other
            + ", which begins later",
        "let the later one name the earlier one",
        List.of(own, other));
  }

  private static WrongLink linkAcrossVacancy(
      Located<PersonnelTerm> term,
      TimeSpan own,
      Located<PersonnelTerm> before,
      TimeSpan other,
      Gap<PersonnelTerm> gap) {
    return new WrongLink(
        term,
        "follows",
        before,
        term.idText() + " follows " + before.idText() + ", and nobody held "
            + term.value().post() + " in between: " + gap.days(),
        "write replaces instead of follows, if the post was vacant",
        Stream.concat(Stream.of(own, other), gap.spans().stream()).toList());
  }
}

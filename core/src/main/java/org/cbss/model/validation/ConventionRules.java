package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.chronology.Contradiction;
import org.cbss.model.chronology.Reason;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.Precision;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The rules on the readings of the whole data set: contradictions, and the conventions of organizations and posts. */
final class ConventionRules {
  /** The statements that a message names: of longer chains, the others are related locations. */
  private static final int MAX_STATEMENTS = 12;

  static final StandardRule CONTRADICTION = StandardRule.ofDataset(
      "chronology-contradiction",
      ERROR,
      "Dates, relations and conventions cannot all hold together, though any one of them could with all but one of the others.",
      (context, reporter) -> reportContradictions(context, any -> false, reporter));

  static final StandardRule BROKEN = StandardRule.ofDataset(
      "convention-broken",
      WARNING,
      "The dates of a presidency or term exclude the day on which a convention says that it begins.",
      (context, reporter) -> chronology(context)
          .brokenConventions()
          .forEach(reason -> reportBroken(reason, context, reporter)));

  static final StandardRule PERIOD = StandardRule.ofRecords(
      "convention-period",
      ERROR,
      "The period of a convention is not two days, or a day and an open end.",
      ConventionRules::hasConventions,
      (each, context, reporter) -> forEach(each, (convention, path) -> {
        if (!isDated(convention.period())) {
          reporter
              .at(each, path.resolve("period"))
              .help(
                  "write two days, such as 2002-07-01/2010-06-30, or a day and .., such as 2002-07-01/..")
              .report("a convention of " + each.idText() + " has the period " + convention.period()
                  + ", which does not say on which days it holds");
        }
      }));

  static final StandardRule CONFLICT = StandardRule.ofRecords(
      "convention-conflict",
      ERROR,
      "Two conventions on one list, whose periods overlap, give one key different values.",
      ConventionRules::hasConventions,
      ConventionRules::checkConflict);

  static final StandardRule MISPLACED = StandardRule.ofRecords(
      "convention-misplaced",
      WARNING,
      "A convention says something that does not apply to its list, or nothing at all.",
      ConventionRules::hasConventions,
      (each, context, reporter) ->
          forEach(each, (convention, path) -> checkMisplaced(convention, path, each, reporter)));

  private ConventionRules() {}

  private static Chronology chronology(ValidationContext context) {
    return context.computeIfAbsent(Chronology.class, any -> Chronology.of(context.dataset()));
  }

  /** Reports the contradictions, but for those whose entities another rule has reported an error about. */
  static void reportContradictions(
      ValidationContext context, Predicate<Set<DataPath>> isReported, FindingReporter reporter) {
    for (Contradiction contradiction : chronology(context).contradictions()) {
      Set<DataPath> entities = new HashSet<>();
      contradiction.reasons().forEach(reason -> {
        entities.add(reason.path().entityPath());
        reason.related().forEach(path -> entities.add(path.entityPath()));
      });
      if (!isReported.test(entities)) {
        report(contradiction, context, reporter);
      }
    }
  }

  private static void report(
      Contradiction contradiction, ValidationContext context, FindingReporter reporter) {
    DataPath at = contradiction.path();
    FindingReporter.FindingBuilder finding =
        reporter.at(idText(at, context), at).atMostWarning(contradiction.qualified());
    for (Reason reason : contradiction.reasons()) {
      if (!reason.path().equals(at)) {
        finding.related(reason.words(), idText(reason.path(), context), reason.path());
      }
    }
    List<String> words = contradiction.reasons().stream().map(Reason::words).toList();
    String more =
        words.size() > MAX_STATEMENTS ? "; and " + (words.size() - MAX_STATEMENTS) + " more" : "";
    finding
        .help("correct one of these statements; each is needed for the contradiction")
        .report("these statements cannot all hold: "
            + String.join("; ", words.subList(0, Math.min(words.size(), MAX_STATEMENTS))) + more);
  }

  private static String idText(DataPath path, ValidationContext context) {
    EntityKind kind = path.kind();
    return kind == null
        ? ""
        : ModelTraversal.entities(context.dataset(), kind)
            .get(path.index())
            .id()
            .value();
  }

  private static void reportBroken(
      Reason reason, ValidationContext context, FindingReporter reporter) {
    DataPath later = reason.related().get(0);
    FindingReporter.FindingBuilder finding =
        reporter.at(idText(later, context), later.resolve("period"));
    reason.related().stream()
        .skip(1)
        .forEach(path -> finding.related(
            idText(path, context) + " is here", idText(path, context), path.resolve("period")));
    finding
        .related("the convention is here", idText(reason.path(), context), reason.path())
        .help("correct the dates, or end the period of the convention before")
        .report("the dates of " + idText(later, context) + " are an exception to a convention: "
            + reason.words());
  }

  private static boolean hasConventions(EntityKind kind) {
    return kind == EntityKind.ORGANIZATION || kind == EntityKind.POST;
  }

  private static List<Convention> conventions(Entity entity) {
    return entity instanceof Organization organization
        ? organization.conventions()
        : ((Post) entity).conventions();
  }

  private interface ConventionVisitor {
    void visit(Convention convention, DataPath path);
  }

  private static void forEach(Located<Entity> each, ConventionVisitor visitor) {
    List<Convention> conventions = conventions(each.value());
    for (int i = 0; i < conventions.size(); i++) {
      visitor.visit(conventions.get(i), each.path().resolve("conventions", i));
    }
  }

  private static boolean isDated(TimeSpan period) {
    return !period.isReversed()
        && isDay(period.start())
        && (period.end().isOpen() || isDay(period.end()));
  }

  private static boolean isDay(Bound bound) {
    return bound instanceof EdtfDate date
        && !date.isQualified()
        && date.precision().equals(Optional.of(Precision.DAY));
  }

  /** A value that a convention gives to a key. */
  private record Stated(int index, Convention convention, Object value) {
    long earliestEnd() {
      return EpochDayBounds.of(convention.period()).earliestEnd();
    }

    long latestStart() {
      return EpochDayBounds.of(convention.period()).latestStart();
    }
  }

  /** Of the conventions so far, the one that lasts longest, and the one that does so of those with another value than it. */
  private static final class Lasting {
    private @Nullable Stated longest;
    private @Nullable Stated other;

    /** Returns the one that lasts longest of those with another value than a convention, and adds that convention. */
    @Nullable
    Stated add(Stated next) {
      boolean differs = longest != null && !longest.value.equals(next.value);
      Stated found = differs ? longest : other;
      if (longest == null || next.earliestEnd() > longest.earliestEnd()) {
        other = differs ? longest : other;
        longest = next;
      } else if (differs && (other == null || next.earliestEnd() > other.earliestEnd())) {
        other = next;
      }
      return found;
    }
  }

  private static void checkConflict(
      Located<Entity> each, ValidationContext context, FindingReporter reporter) {
    if (conventions(each.value()).size() > 1) {
      checkConflict(each, "handover", convention -> convention.handover().stream(), reporter);
      checkConflict(
          each,
          "startsOn",
          convention -> Stream.of(convention.startsOn()).filter(days -> !days.isEmpty()),
          reporter);
    }
  }

  /** Reports each convention on a list that gives a key another value than one that began before it. */
  private static void checkConflict(
      Located<Entity> each,
      String key,
      Function<Convention, Stream<?>> value,
      FindingReporter reporter) {
    List<Convention> conventions = conventions(each.value());
    Map<String, Lasting> bySubject = new HashMap<>();
    IntStream.range(0, conventions.size())
        .boxed()
        .flatMap(i ->
            value.apply(conventions.get(i)).map(says -> new Stated(i, conventions.get(i), says)))
        .sorted(Comparator.comparingLong(Stated::latestStart))
        .forEach(stated -> {
          Stated before = bySubject
              .computeIfAbsent(subject(stated.convention, each.value()), any -> new Lasting())
              .add(stated);
          if (before != null
              && before.convention.period().overlaps(stated.convention.period()).isCertain()) {
            reportConflict(each, key, before.index, stated.index, reporter);
          }
        });
  }

  private static void reportConflict(
      Located<Entity> each, String key, int one, int other, FindingReporter reporter) {
    DataPath earlier = each.path().resolve("conventions", Math.min(one, other));
    DataPath later = each.path().resolve("conventions", Math.max(one, other));
    reporter
        .at(each, later.resolve(key))
        .related("the other is here", each, earlier.resolve(key))
        .help("end the period of the one before that of the other begins")
        .report("two conventions of " + each.idText() + " whose periods overlap differ in " + key
            + ", so neither holds");
  }

  private static String subject(Convention convention, Entity owner) {
    return owner instanceof Post
        ? "terms"
        : convention.of().orElse(ConventionSubject.PRESIDENCIES).code();
  }

  private static void checkMisplaced(
      Convention convention, DataPath path, Located<Entity> each, FindingReporter reporter) {
    List<String> said = said(convention);
    if (each.value() instanceof Post post) {
      checkMisplaced(convention, path, said, post, each, reporter);
    } else if (!convention.isAbout(ConventionSubject.PRESIDENCIES)) {
      said.forEach(key -> reportMisplaced(
          each,
          path.resolve(key),
          key + " goes with presidencies, and not with " + subject(convention, each.value()),
          "remove it",
          reporter));
    }
    if (said.isEmpty() && !convention.complete()) {
      reportMisplaced(
          each,
          path,
          "a convention of " + each.idText() + " says nothing",
          "add complete, unbroken, handover or startsOn, or remove it",
          reporter);
    }
  }

  /** Returns the keys that say how one holder follows another. */
  private static List<String> said(Convention convention) {
    List<String> said = new ArrayList<>();
    if (convention.unbroken()) {
      said.add("unbroken");
    }
    if (convention.handover().isPresent()) {
      said.add("handover");
    }
    if (!convention.startsOn().isEmpty()) {
      said.add("startsOn");
    }
    return said;
  }

  private static void checkMisplaced(
      Convention convention,
      DataPath path,
      List<String> said,
      Post post,
      Located<Entity> each,
      FindingReporter reporter) {
    if (convention.of().isPresent()) {
      reportMisplaced(
          each,
          path.resolve("of"),
          "of says of which list of an organization a convention is, and " + each.idText()
              + " is a post",
          "remove it",
          reporter);
    } else if (post.seats().stream().anyMatch(seats -> seats.count() != 1)) {
      said.stream()
          .filter(key -> !key.equals("startsOn"))
          .forEach(key -> reportMisplaced(
              each,
              path.resolve(key),
              key + " binds nothing, because " + each.idText() + " does not always have one seat",
              "remove it",
              reporter));
    }
  }

  private static void reportMisplaced(
      Located<Entity> each, DataPath path, String message, String help, FindingReporter reporter) {
    reporter.at(each, path).help(help).report(message);
  }
}

package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** Explains the bounds of a solved network: the statements that imply them, as words and with their citations. */
final class Explanations {
  private final TimedNetwork timed;
  private final TimedRecords records;
  private final Network network;
  private final Solution solution;

  Explanations(TimedNetwork timed, Solution solution) {
    this.timed = timed;
    this.records = timed.records();
    this.network = timed.network();
    this.solution = solution;
  }

  /** Returns readings in which a record lasts on a day, and does not, as far as there are. */
  List<Reading> readings(int number, LocalDate day) {
    ReadingSearch search = new ReadingSearch(timed, solution);
    return Stream.of(
            search.covering(number, day).map(found -> reading(true, number, found)),
            search.avoiding(number, day).map(found -> reading(false, number, found)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Reading reading(boolean covers, int number, ReadingSearch.Found found) {
    Set<Integer> others = new TreeSet<>();
    for (int day = 2 * number; day <= 2 * number + 1; day++) {
      addRecords(found.solution().chain(found.network(), day, found.latest()), others);
      addRecords(solution.chain(network, day, true), others);
      addRecords(solution.chain(network, day, false), others);
    }
    others.remove(number);
    List<Reading.Days> days = Stream.concat(Stream.of(number), others.stream())
        .map(each -> new Reading.Days(
            records.path(each), date(found.days()[2 * each]), date(found.days()[2 * each + 1])))
        .toList();
    return new Reading(covers, days);
  }

  /** Adds the records whose days a chain compares. */
  private void addRecords(List<Integer> chain, Set<Integer> numbers) {
    for (int relation : chain) {
      if (relation >= 0) {
        IntStream.of(network.from(relation), network.to(relation))
            .filter(day -> !network.isHelper(day))
            .forEach(day -> numbers.add(day / 2));
      }
    }
  }

  private static Optional<LocalDate> date(int day) {
    return Math.abs(day) > Network.SOME_DAY / 2
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** Returns whether the whole network implies more of a record than the record states. */
  boolean isSharper(int number) {
    Optional<TimeSpan> own = records.stated(number);
    return (own.isEmpty() || !own.get().isReversed())
        && (isSharperDay(2 * number) || isSharperDay(2 * number + 1));
  }

  private boolean isSharperDay(int day) {
    return solution.earliest()[day] > network.lowest(day)
        || solution.latest()[day] < network.highest(day);
  }

  private boolean isSharper(int number, SpanBound bound) {
    int day = day(number, bound);
    return bound.isLatest()
        ? solution.latest()[day] < network.highest(day)
        : solution.earliest()[day] > network.lowest(day);
  }

  /** Returns the statements that imply the bounds of a record that are sharper than it states. */
  List<Reason> explain(int number) {
    return Stream.of(SpanBound.values())
        .filter(bound -> isSharper(number, bound))
        .flatMap(bound -> explain(number, bound).stream())
        .distinct()
        .toList();
  }

  /** Returns the statements that imply a bound. */
  List<Reason> explain(int number, SpanBound bound) {
    int day = day(number, bound);
    int value = (bound.isLatest() ? solution.latest() : solution.earliest())[day];
    if (bound.isLatest() ? value > Network.SOME_DAY / 2 : value < -Network.SOME_DAY / 2) {
      return List.of();
    }
    List<Integer> chain = solution.chain(network, day, bound.isLatest());
    int origin = origin(chain, day, bound.isLatest());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(stated(origin, bound.isLatest()));
    reasons.addAll(relations(chain));
    return List.copyOf(reasons);
  }

  private static int day(int number, SpanBound bound) {
    return 2 * number + (bound.isStart() ? 0 : 1);
  }

  private int origin(List<Integer> chain, int day, boolean latest) {
    for (int number : chain) {
      if (number >= 0) {
        return latest ? network.from(number) : network.to(number);
      }
    }
    return day;
  }

  /** Returns a contradiction in words. */
  Contradiction contradiction(Solution.Conflict conflict) {
    List<Reason> reasons = new ArrayList<>();
    if (conflict.firstStated()) {
      reasons.add(stated(conflict.firstDay(), false));
    }
    reasons.addAll(relations(conflict.chain()));
    if (conflict.lastStated()) {
      reasons.add(stated(conflict.lastDay(), true));
    }
    return new Contradiction(reasons, isQualified(conflict));
  }

  private boolean isQualified(Solution.Conflict conflict) {
    IntStream chosen = conflict.chain().stream()
        .filter(number -> number < 0)
        .mapToInt(number -> network.choice(~number).day() / 2);
    IntStream ordered = conflict.chain().stream()
        .filter(number -> number >= 0)
        .mapToInt(network::statement)
        .filter(statement ->
            statement != Network.BY_NATURE && timed.kind(statement) == Relation.ORDER_OF_DATES)
        .flatMap(statement -> IntStream.of(timed.subject(statement), timed.object(statement)));
    return Stream.of(IntStream.of(conflict.firstDay() / 2, conflict.lastDay() / 2), chosen, ordered)
        .flatMapToInt(each -> each)
        .filter(number -> number != TimedNetwork.NO_RECORD)
        .mapToObj(records::stated)
        .flatMap(Optional::stream)
        .anyMatch(TimeSpan::isQualified);
  }

  /** Returns the statement that limits a day by itself. */
  private Reason stated(int day, boolean latest) {
    int number = day / 2;
    DataPath path = records.statedPath(number);
    String words = records.name(number) + " " + limit(day, latest);
    return new Reason(
        Reason.Kind.STATED, path, List.of(), words, supporting(number, attribute(path), day));
  }

  /** Returns the citations of a period or date, without those whose source says nothing, or something else, of a day. */
  private List<Citation> supporting(int number, String attribute, int day) {
    return records.citations(number, attribute).stream()
        .filter(citation -> citation.about().isEmpty()
            || citation.saidPeriod().map(said -> maySupport(said, day)).orElse(true))
        .toList();
  }

  private boolean maySupport(TimeSpan said, int day) {
    EpochDayBounds bounds = EpochDayBounds.of(said);
    boolean start = day % 2 == 0;
    boolean unknown = (start ? said.start() : said.end()).isUnknown();
    return !unknown
        && (start ? bounds.earliestStart() : bounds.earliestEnd()) <= network.highest(day)
        && (start ? bounds.latestStart() : bounds.latestEnd()) >= network.lowest(day);
  }

  private static String attribute(DataPath path) {
    return path.path().substring(path.path().lastIndexOf('/') + 1);
  }

  private String limit(int day, boolean latest) {
    int low = network.lowest(day);
    int high = network.highest(day);
    int value = latest ? high : low;
    boolean start = day % 2 == 0;
    if (Math.abs(value) == Network.NEVER) {
      return start ? "always was" : "never ends";
    }
    String limit = low == high ? "on " : latest ? "on or before " : "on or after ";
    return (start ? "began " : "ended ") + limit + EpochDayBounds.format(value);
  }

  /** Returns the relations of a chain. Two relations that meet at a helper are one. */
  private List<Reason> relations(List<Integer> chain) {
    List<Reason> reasons = new ArrayList<>();
    int pending = Network.BY_NATURE;
    for (int relation : chain) {
      if (relation < 0) {
        reasons.add(choice(network.choice(~relation)));
        continue;
      }
      int statement = network.statement(relation);
      if (statement == Network.BY_NATURE) {
        continue;
      }
      if (timed.object(statement) != TimedNetwork.NO_RECORD) {
        reasons.add(relation(statement, timed.subject(statement), timed.object(statement)));
      } else if (pending == Network.BY_NATURE) {
        pending = statement;
      } else {
        boolean isLater = network.isHelper(network.to(relation));
        int later = timed.subject(isLater ? statement : pending);
        int earlier = timed.subject(isLater ? pending : statement);
        reasons.add(relation(statement, later, earlier));
        pending = Network.BY_NATURE;
      }
    }
    return reasons;
  }

  /** Returns the statement that leaves a day only some days of its bounds. */
  private Reason choice(Network.Choice choice) {
    int number = choice.day() / 2;
    if (choice.statement() != Network.BY_NATURE) {
      return relation(choice.statement(), number, TimedNetwork.NO_RECORD);
    }
    TimeSpan span = records.stated(number).orElseThrow();
    boolean start = choice.day() % 2 == 0;
    DataPath path = records.statedPath(number);
    return new Reason(
        Reason.Kind.STATED,
        path,
        List.of(),
        records.name(number)
            + (start ? " began in " : " ended in ")
            + (start ? span.start() : span.end()),
        records.citations(number, attribute(path)));
  }

  private Reason relation(int statement, int subject, int object) {
    Relation kind = timed.kind(statement);
    if (kind.isConvention()) {
      return relation(kind, timed.convention(statement), subject, object);
    }
    DataPath path = records.path(subject).resolve(kind.attribute());
    List<DataPath> related = kind.comparesValues()
        ? List.of(records.path(object).resolve(kind.attribute()))
        : List.of(records.path(object));
    return new Reason(
        Reason.Kind.RELATION,
        path,
        related,
        kind.inWords(records.name(subject), records.name(object)),
        records.citations(subject, kind.attribute()));
  }

  private Reason relation(Relation kind, ConventionBinding.Place place, int later, int earlier) {
    boolean single = earlier == TimedNetwork.NO_RECORD;
    return new Reason(
        Reason.Kind.CONVENTION,
        records
            .path(place.owner())
            .resolve("conventions", place.position())
            .resolve(kind.attribute()),
        single ? List.of(records.path(later)) : List.of(records.path(later), records.path(earlier)),
        kind.inWords(records.name(later), single ? "" : records.name(earlier)),
        records.convention(place.owner(), place.position()).citations());
  }

  /** Returns what a convention says that yields to dates. */
  Reason broken(ConventionBinding.Broken each) {
    return relation(each.kind(), each.place(), each.later(), each.earlier());
  }
}

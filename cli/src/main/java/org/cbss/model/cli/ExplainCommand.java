package org.cbss.model.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.chronology.Contradiction;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.chronology.Reading;
import org.cbss.model.chronology.Reason;
import org.cbss.model.chronology.SpanBound;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.internal.answers.CommandAnswers;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss explain}: the statements from which the days of one record follow. */
@Command(
    name = "explain",
    description =
        "Prints when a record began and ended, and the statements from which that follows.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:success",
      "1:the data has errors, or no days fit all statements about the record",
      "2:wrong usage, a file cannot be read, or out of memory"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Map<String, List<SpanBound>> ENDS = Map.of(
      "start", List.of(SpanBound.EARLIEST_START, SpanBound.LATEST_START),
      "end", List.of(SpanBound.EARLIEST_END, SpanBound.LATEST_END));

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "the id of the record")
  String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "[start|end] FILE...",
      hideParamSyntax = true,
      description = {
        "start or end: explain only one of them (default: both); then " + InputFiles.DESCRIPTION
      })
  List<Path> arguments = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "explain whether it lasts on a day, such as 2019-12-01, or today")
  @Nullable
  String on;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "the format of the explanation (default: text)")
  QueryCommand.Format format = QueryCommand.Format.TEXT;

  private final StringBuilder out = new StringBuilder();

  ExplainCommand() {}

  @Override
  public Integer call() {
    Optional<String> end =
        arguments.stream().findFirst().map(Path::toString).filter(ENDS::containsKey);
    List<Path> files = arguments.subList(end.isPresent() ? 1 : 0, arguments.size());
    InputFiles.requireBefore("id", id, files);
    if (end.isPresent() && on != null) {
      throw CommandException.failure("give " + end.get() + " or --on, not both");
    }
    Optional<LocalDate> day = Optional.ofNullable(on).map(DateArguments::day);
    ReadResult result = InputFiles.read(files);
    Registry registry = InputFiles.registry(result, true);
    Entity entity = find(registry);
    Chronology chronology = registry.chronology();
    Explanation explanation = new Explanation(result, chronology, entity);
    List<String> ends = end.map(List::of).orElse(List.of("start", "end"));
    if (format == QueryCommand.Format.JSON) {
      out.append(QueryCommand.json(registry, explanation.data(day, ends)));
    } else {
      print(explanation, registry, day, ends);
    }
    Objects.requireNonNull(spec).commandLine().getOut().print(out);
    List<Contradiction> contradictions = chronology.contradictions().stream()
        .filter(each -> each.reasons().stream().anyMatch(explanation::isAbout))
        .toList();
    spec.commandLine().getErr().print(explanation.statements.text(contradictions));
    return contradictions.isEmpty() ? Cbss.SUCCESS : Cbss.DATA_ERRORS;
  }

  private void print(
      Explanation explanation, Registry registry, Optional<LocalDate> day, List<String> ends) {
    Entity entity = explanation.entity;
    Statements.line(out, new Names(registry).title(entity) + " (" + entity.id() + ")");
    Statements.line(
        out, "  recorded  " + explanation.span.recorded().map(SpanWords::of).orElse("nothing"));
    Statements.line(
        out,
        "  inferred  " + BoundWords.start(explanation.span) + ", "
            + BoundWords.end(explanation.span));
    if (day.isPresent()) {
      explanation.explainDay(day.get());
    } else {
      ends.forEach(explanation::explainEnd);
    }
  }

  private Entity find(Registry registry) {
    Identified found = Id.isValid(id) ? registry.find(Id.of(id)).orElse(null) : null;
    if (found == null) {
      List<String> known = registry
          .dataset()
          .entities()
          .filter(Kinds::hasDays)
          .map(each -> each.id().value())
          .toList();
      throw CommandException.failure(Suggestion.unknown("id", id, known));
    }
    if (found instanceof Entity entity && Kinds.hasDays(entity)) {
      return entity;
    }
    throw CommandException.failure(id + " is " + EntityKind.of(found).withArticle()
        + ", which has no first and last day of its own");
  }

  /** The explanation of one record. */
  private final class Explanation {
    private final Chronology chronology;
    private final Entity entity;
    private final InferredSpan span;
    private final Statements statements;

    Explanation(ReadResult result, Chronology chronology, Entity entity) {
      this.chronology = chronology;
      this.entity = entity;
      this.span = chronology.inferred(entity);
      this.statements = new Statements(result);
      statements.locate(Stream.of(SpanBound.values())
          .flatMap(bound -> chronology.explain(entity, bound).stream())
          .toList());
    }

    /** Returns whether a statement is one of the record, or compares it with another. */
    boolean isAbout(Reason reason) {
      return Stream.concat(Stream.of(reason.path()), reason.related().stream())
          .anyMatch(path -> path.entityPath().equals(span.path()));
    }

    /** Returns the explanation for programs: of both bounds of some ends, or of a day and all bounds. */
    CommandAnswers.Explanation data(Optional<LocalDate> day, List<String> ends) {
      List<CommandAnswers.ExplainedBound> bounds = ends.stream()
          .flatMap(end -> Objects.requireNonNull(ENDS.get(end)).stream())
          .map(bound -> new CommandAnswers.ExplainedBound(bound, chronology.explain(entity, bound)))
          .filter(each -> !each.because().isEmpty())
          .toList();
      return new CommandAnswers.Explanation(span, bounds, day.map(asked -> {
        List<Reading> readings = chronology.readings(entity, asked);
        return new CommandAnswers.ExplainedDay(asked, certainty(asked, readings), readings);
      }));
    }

    void explainEnd(String end) {
      List<SpanBound> bounds = Objects.requireNonNull(ENDS.get(end));
      boolean isStart = end.equals("start");
      Set<Reason> reasons = new LinkedHashSet<>();
      boolean isOneDay = isStart
          ? span.bounds().earliestStart() == span.bounds().latestStart()
          : span.bounds().earliestEnd() == span.bounds().latestEnd();
      boolean isOne = isOneDay
          && chronology
              .explain(entity, bounds.get(0))
              .equals(chronology.explain(entity, bounds.get(1)));
      String words = isStart ? BoundWords.start(span) : BoundWords.end(span);
      if (isOne) {
        append(words, bounds.get(0), reasons);
      } else {
        for (SpanBound bound : bounds) {
          BoundWords.of(span, bound).ifPresent(each -> append(each, bound, reasons));
        }
      }
      out.append('\n');
      Statements.line(
          out,
          reasons.isEmpty()
              ? "Nothing says when " + id + (isStart ? " began." : " ended.")
              : "So " + id + " " + words + sentence(reasons));
    }

    private void append(String words, SpanBound bound, Set<Reason> reasons) {
      List<Reason> chain = chronology.explain(entity, bound);
      out.append('\n');
      Statements.line(out, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
      statements.append(out, chain, "  ");
      reasons.addAll(chain);
    }

    private static String sentence(Set<Reason> reasons) {
      List<String> words = reasons.stream().map(Reason::words).distinct().toList();
      int last = words.size() - 1;
      String others = String.join(", ", words.subList(0, last));
      return ", because " + others + (last > 0 ? " and " : "") + words.get(last) + ".";
    }

    void explainDay(LocalDate day) {
      List<Reading> readings = chronology.readings(entity, day);
      String words = BoundWords.day(day);
      Set<Reason> reasons = new LinkedHashSet<>();
      switch (certainty(day, readings)) {
        case CERTAIN -> {
          for (SpanBound bound : List.of(SpanBound.LATEST_START, SpanBound.EARLIEST_END)) {
            BoundWords.of(span, bound).ifPresent(each -> append(each, bound, reasons));
          }
          out.append('\n');
          Statements.line(out, "Certain: " + id + " lasts on " + words + sentence(reasons));
        }
        case IMPOSSIBLE -> {
          boolean isLater = span.bounds().earliestStart() > day.toEpochDay();
          SpanBound bound = isLater ? SpanBound.EARLIEST_START : SpanBound.LATEST_END;
          boolean isDecided = isLater || span.bounds().latestEnd() < day.toEpochDay();
          if (isDecided) {
            append(BoundWords.of(span, bound).orElseThrow(), bound, reasons);
          }
          out.append('\n');
          Statements.line(
              out,
              "Impossible: " + id + " does not last on " + words
                  + (isDecided
                      ? sentence(reasons)
                      : ", because no days that its dates leave fit all statements."));
        }
        case UNCERTAIN -> {
          out.append('\n');
          Statements.line(
              out,
              "Uncertain: " + id + " lasts on " + words + " in some readings, and not in others.");
          readings.forEach(this::append);
        }
      }
    }

    /** Returns the certainty by the bounds, or by the readings if the dates between the bounds have holes. */
    private Certainty certainty(LocalDate day, List<Reading> readings) {
      EpochDayBounds bounds = span.bounds();
      long date = day.toEpochDay();
      if (readings.size() == 1) {
        return readings.get(0).covers() ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
      }
      return Certainty.of(
          bounds.latestStart() <= date && date <= bounds.earliestEnd(),
          bounds.earliestStart() <= date && date <= bounds.latestEnd());
    }

    private void append(Reading reading) {
      out.append('\n');
      Statements.line(
          out, reading.covers() ? "A reading in which it does" : "A reading in which it does not");
      int width = reading.days().stream()
          .mapToInt(each -> statements.name(each.path()).length())
          .max()
          .orElse(0);
      for (Reading.Days each : reading.days()) {
        String name = statements.name(each.path());
        TimeSpan days = TimeSpan.of(bound(each.first()), bound(each.last()));
        Statements.line(
            out, "  " + name + " ".repeat(width + 2 - name.length()) + SpanWords.of(days));
      }
    }

    private static Bound bound(Optional<LocalDate> day) {
      return day.<Bound>map(EdtfDate::of).orElse(Bound.open());
    }
  }
}

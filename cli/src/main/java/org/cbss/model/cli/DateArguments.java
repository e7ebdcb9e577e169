package org.cbss.model.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.Precision;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.SpanWords;
import picocli.CommandLine.Option;

/** Days and periods that are given as arguments. */
final class DateArguments {
  private static final String TODAY = "today";
  private static final String DAY = "day";
  private static final String DATE = "date";
  private static final String PERIOD = "period";
  private static final Map<String, String> FORMS = Map.of(
      DAY, "write a day as 2020-05-06, or today",
      DATE, "write a date as 2020-05-06, 2020-05 or 2020, or today",
      PERIOD, "write a period as 2019-07-01/2020-06-30, 2019/2020 or 2019");

  /** The options for the first and the last day of a period. */
  static final class Limits {
    @Option(
        names = "--from",
        required = true,
        paramLabel = "DATE",
        description = "the first day, such as 2019-07-01 or 2019, or today")
    String from = "";

    @Option(
        names = "--to",
        required = true,
        paramLabel = "DATE",
        description = "the last day, such as 2020-06-30 or 2020, or today")
    String to = "";

    /** Parses the two dates, of which the first and the last day count. */
    Days days() {
      return Days.parse(from, to);
    }
  }

  /** A first and a last day, both inclusive. */
  record Days(LocalDate first, LocalDate last) {

    /** Parses two dates, of which the first and the last day count. */
    static Days parse(String from, String to) {
      Days days = new Days(firstDay(from), lastDay(to));
      if (days.last.isBefore(days.first)) {
        throw CommandException.failure("--to " + to + " is before --from " + from);
      }
      return days;
    }

    /** Parses a period whose start and end are known. */
    static Days parse(String period) {
      TimeSpan span = parsed(period, TimeSpan::parse, PERIOD);
      if (span.earliestStart().isEmpty() || span.latestEnd().isEmpty() || span.isReversed()) {
        throw invalid(PERIOD, period);
      }
      return new Days(span.earliestStart().get(), span.latestEnd().get());
    }

    TimeSpan toSpan() {
      return TimeSpan.of(first, last);
    }

    @Override
    public String toString() {
      return SpanWords.of(toSpan());
    }
  }

  private DateArguments() {}

  /** Parses a day. */
  static LocalDate day(String text) {
    EdtfDate date = date(text, DAY);
    if (date.precision().filter(Precision.DAY::equals).isEmpty() || date.isQualified()) {
      throw invalid(DAY, text);
    }
    return bound(text, date.earliest());
  }

  /** Parses a date, and returns its first day. */
  static LocalDate firstDay(String text) {
    return bound(text, date(text, DATE).earliest());
  }

  /** Parses a date, and returns its last day. */
  static LocalDate lastDay(String text) {
    return bound(text, date(text, DATE).latest());
  }

  private static LocalDate bound(String text, Optional<LocalDate> day) {
    return day.orElseThrow(() -> invalid(DATE, text));
  }

  private static EdtfDate date(String text, String kind) {
    return text.equals(TODAY) ? EdtfDate.of(Terminal.today()) : parsed(text, EdtfDate::parse, kind);
  }

  /** Parses a text. The messages of the parser are for records, so that of a text which is not a date at all is replaced. */
  private static <T> T parsed(String text, Function<String, T> parser, String kind) {
    try {
      return parser.apply(text);
    } catch (EdtfSyntaxException e) {
      if (e.problems().get(0).code() == EdtfSyntaxException.Code.SYNTAX) {
        throw invalid(kind, text);
      }
      String help = e.problems().stream()
          .flatMap(problem -> problem.help().stream())
          .map(each -> "; " + each)
          .collect(Collectors.joining());
      throw CommandException.failure(e.getMessage() + help);
    }
  }

  private static CommandException invalid(String kind, String text) {
    return CommandException.failure(
        "invalid " + kind + " " + Suggestion.quote(text) + ": " + FORMS.get(kind));
  }
}

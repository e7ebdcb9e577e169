package org.cbss.model.time;

import static org.cbss.model.time.EdtfSyntaxException.Code.ALL_OF;
import static org.cbss.model.time.EdtfSyntaxException.Code.HAS_TIME;
import static org.cbss.model.time.EdtfSyntaxException.Code.NO_SUCH_DAY;
import static org.cbss.model.time.EdtfSyntaxException.Code.OUT_OF_RANGE;
import static org.cbss.model.time.EdtfSyntaxException.Code.SYNTAX;
import static org.cbss.model.time.EdtfSyntaxException.Code.UNSUPPORTED;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.time.EdtfSyntaxException.Problem;

/**
 * The explanation of text that is not a date: the first pattern of a table that matches explains it. Nothing here runs, or
 * is even loaded, for valid text.
 */
final class EdtfDiagnosis {
  private static final String BOTH_DAYS = "write both days, such as 2020-01-01/2021-12-31";

  private record Case(Pattern pattern, Function<MatchResult, Problem> explanation) {}

  private static final List<Case> CASES = List.of(
      when(
          "",
          match -> Problem.of(
              SYNTAX,
              "invalid date \"\": the text is empty",
              "leave the date out if it is unknown")),
      when("[^/]*+/.*", match -> syntax(match, "is a span; expected a single date")),
      when(
          "\\{[^}]*+}[?~%]", match -> unsupported(match, "qualified sets are").withHelp(BOTH_DAYS)),
      when(
          "\\{.*|.*}",
          match -> syntax(
              match, "is not an all-of set: it begins with one \"{\" and ends with one \"}\"")),
      when("\\[[^]]*+][?~%]", match -> unsupported(match, "qualified sets are")),
      when(
          "\\[.*|.*]",
          match ->
              syntax(match, "is not a set: a set begins with one \"[\" and ends with one \"]\"")),
      when("Y.*|y-?\\d.*", match -> unsupported(match, "years of more than four digits (Y…) are")),
      when("([+-]?\\d{4,}+(?:-\\d\\d){0,2})[Tt ]\\d.*", EdtfDiagnosis::hasTime),
      when("(\\d{4}-\\d\\d-\\d\\d)(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)", EdtfDiagnosis::hasTime),
      when(
          "(\\d{4}(?:-\\d\\d)?)(?:[Zz]|\\+\\d\\d(?::?\\d\\d)?|-\\d\\d:\\d\\d)",
          EdtfDiagnosis::hasTime),
      when("-?\\d++[Ee]\\d++", match -> unsupported(match, "years with an exponent are")),
      when("\\d++S\\d++", match -> unsupported(match, "significant digits are")),
      when("[\\dX-]++[?~%]{2,}", EdtfDiagnosis::twoQualifiers),
      when(
          "(?=[\\dX-]*+[?~%][?~%]*+[\\dX-])[\\dX?~%-]{4,18}",
          match -> unsupported(match, "qualified components are")),
      when(
          "0000.*|-(?=\\d*X)[\\dX]{4,}+.*|-\\d[\\dXxu]++[?~%]?+|(?=\\d+X)[\\dX]{5,}+.*",
          EdtfDiagnosis::outOfRange),
      when("\\d{4}-2[1-4]\\^.*", match -> unsupported(match, "seasons are")),
      when("\\d{4}-(\\d\\d)-XX[?~%]?", EdtfDiagnosis::calendar),
      when("XXXX.*", match -> unsupported(match, "dates without a year (XXXX) are")),
      when("\\dXXX[?~%]?", match -> unsupported(match, "years known to the millennium (1XXX) are")),
      when("(?=.*X)[\\dX]{4}(?:-[\\dX]{2}){0,2}[?~%]?", EdtfDiagnosis::unspecified),
      when("\\+\\d{4}(?:-.*)?", match -> syntax(match, "has a sign; years have no sign")),
      when("-\\d{4,}+.*|[+-]?\\d{5,}+(?:-.*|[?~%])?", EdtfDiagnosis::outOfRange),
      when("\\d{4}-(\\d\\d)(?:-\\d\\d)?[?~%]?", EdtfDiagnosis::calendar));

  private static final int MAX_CORRECTED = 60;

  private record Correction(Pattern wrong, String right) {
    Correction(String wrong, String right) {
      this(Pattern.compile(wrong), right);
    }
  }

  private static final List<Correction> CORRECTIONS = List.of(
      new Correction("^(\\d{4}-\\d\\d-\\d\\d)[Tt ]\\d[^/]*$", "$1"),
      new Correction("[\\s\\u00A0]", ""),
      new Correction("[\\u2010-\\u2015\\u2212]", "-"),
      new Correction("^(\\d{4})[./](\\d\\d?)[./](\\d\\d?)$", "$1-$2-$3"),
      new Correction("-(\\d)(?!\\d)", "-0$1"),
      new Correction("^(?:c|ca|circa|about)\\.?(\\d{4})$", "$1~"),
      new Correction("^(\\d{3})0s$", "$1X"),
      new Correction("^\\{(\\d[^/{}]*)/(\\d[^/{}]*)}$", "{$1..$2}"),
      new Correction("[xu]", "X"),
      new Correction("\\?~|~\\?", "%"),
      new Correction("^(\\d{4})-XX-XX", "$1"),
      new Correction("^(\\d{3})([?~%]?)$", "$1X$2"),
      new Correction("^(\\d{2})([?~%]?)$", "$1XX$2"),
      new Correction("^(\\d[^.]*)?\\.\\.(\\d[^.]*)?$", "[$1..$2]"));

  /** Two dates with a slash, a long dash, a hyphen between blanks or between years, or a word between them. */
  private static final Pattern SPAN = Pattern.compile(
      "(?<start>.*?)(?:\\s*/\\s*|\\s+-+\\s+|\\s*[\\u2012-\\u2015]\\s*|\\s+(?:to|until)\\s+"
          + "|(?<=^\\d{4})[-\\u2010\\u2011\\u2212](?=(?:\\d{4})?$))(?<end>.*)");

  private static final String NOW = "now";

  private EdtfDiagnosis() {}

  static Problem explain(String text) {
    for (Case candidate : CASES) {
      Matcher matcher = candidate.pattern.matcher(text);
      if (matcher.matches()) {
        return candidate.explanation.apply(matcher.toMatchResult());
      }
    }
    String message = "invalid date " + MessageText.quote(text);
    String date = corrected(text);
    return !isDate(date)
        ? Problem.of(SYNTAX, message, "write a date as 2020-05-06, 2020-05 or 2020")
        : Problem.of(SYNTAX, message, "write " + date);
  }

  /**
   * Returns a text with common mistakes corrected: blanks, other dashes, one-digit months and days, small letters for
   * unspecified digits, years cut short, and the notation of drafts of EDTF ({@code 199u}, {@code 1984?~}).
   */
  private static String corrected(String text) {
    if (text.length() > MAX_CORRECTED) {
      return text;
    }
    String date = text;
    for (Correction correction : CORRECTIONS) {
      date = correction.wrong.matcher(date).replaceAll(correction.right);
    }
    return date;
  }

  /** Returns the exception for a span, with the whole span as help if its mistakes can be corrected. */
  static EdtfSyntaxException withSpanHelp(String text, EdtfSyntaxException refused) {
    return withHelp(text, refused, correctedSpan(text));
  }

  /** Returns the exception for a set, with the whole set as help if its mistakes can be corrected. */
  static EdtfSyntaxException withSetHelp(String text, EdtfSyntaxException refused) {
    return withHelp(
        text,
        refused,
        Optional.of(corrected(text)).filter(EdtfDiagnosis::isDate).map("write "::concat));
  }

  /** Returns the exception for an all-of set, with the whole set as help if its mistakes can be corrected. */
  static EdtfSyntaxException withAllOfHelp(String text, EdtfSyntaxException refused) {
    Problem problem = refused.problems().get(0);
    return problem.code() == UNSUPPORTED
        ? new EdtfSyntaxException(text, problem.withHelp(BOTH_DAYS))
        : withHelp(
            text,
            refused,
            Optional.of(corrected(text)).filter(EdtfDiagnosis::isAllOf).map("write "::concat));
  }

  /** Explains an all-of set that is written as a date. */
  static Problem spanInsteadOfDate(TimeSpan allOf) {
    String members = allOf.toString().substring(1, allOf.toString().length() - 1);
    return Problem.of(
        ALL_OF,
        MessageText.quote(allOf.toString()) + " is a span, from " + allOf.start() + " to "
            + allOf.end() + "; expected a single date",
        "write " + (allOf.members().size() == 1 ? members : "[" + members + "]")
            + " for some day within it");
  }

  private static EdtfSyntaxException withHelp(
      String text, EdtfSyntaxException refused, Optional<String> corrected) {
    if (!refused.problems().stream()
        .map(Problem::code)
        .allMatch(Set.of(SYNTAX, HAS_TIME, ALL_OF)::contains)) {
      return refused;
    }
    return corrected
        .map(help -> new EdtfSyntaxException(
            text,
            refused.problems().stream().map(problem -> problem.withHelp(help)).toList()))
        .orElse(refused);
  }

  private static Optional<String> correctedSpan(String text) {
    Matcher ends = SPAN.matcher(text);
    if (text.length() > MAX_CORRECTED || !ends.matches()) {
      return Optional.empty();
    }
    String whole = corrected(text);
    if (isDate(whole) || isAllOf(whole)) {
      return Optional.of("write " + whole);
    }
    String start = correctedBound(ends.group("start"), TimeSpan::start);
    String end = correctedBound(ends.group("end"), TimeSpan::end);
    if (!isBound(start) || !isBound(end) && !end.equals(NOW)) {
      return Optional.empty();
    }
    return Optional.of(
        end.equals(NOW)
            ? "write " + start + "/.. if it has no end, or " + start + "/ if the end is unknown"
            : "write " + start + "/" + end);
  }

  /** Returns a bound with common mistakes corrected, and an all-of set replaced by its first or last day. */
  private static String correctedBound(String text, Function<TimeSpan, Bound> dayOf) {
    String bound = text.strip();
    return switch (bound.toLowerCase(Locale.ROOT)) {
      case "open", ".." -> "..";
      case "unknown", "?" -> "";
      case "now", "today", "present", "ongoing", "current" -> NOW;
      default -> {
        String date = corrected(bound);
        yield isAllOf(date) ? dayOf.apply(TimeSpan.parse(date)).toString() : date;
      }
    };
  }

  /** Returns whether a corrected text is an all-of set. */
  private static boolean isAllOf(String text) {
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return false;
    }
    String[] members = text.substring(1, text.length() - 1).split("\\.\\.", -1);
    return members.length <= 2
        && Stream.of(members).allMatch(EdtfDiagnosis::isPlain)
        && !TimeSpan.of(EdtfParser.date(members[0]), EdtfParser.date(members[members.length - 1]))
            .isReversed();
  }

  private static boolean isBound(String text) {
    return text.isEmpty() || text.equals("..") || isDate(text);
  }

  /** Returns whether a corrected text is a date, a range of two dates, or a choice of several. */
  private static boolean isDate(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return EdtfParser.simple(text) != null;
    }
    String inner = text.substring(1, text.length() - 1);
    String[] members = inner.split(inner.contains(",") ? "," : "\\.\\.", -1);
    boolean isRange = members.length == 2 && !inner.contains(",");
    return !inner.equals("..")
        && members.length <= EdtfDate.MAX_MEMBERS
        && Stream.of(members).allMatch(member -> isRange && member.isEmpty() || isPlain(member));
  }

  private static boolean isPlain(String member) {
    EdtfDate date = EdtfParser.simple(member);
    return date != null && date.isPlain();
  }

  private static Case when(String regex, Function<MatchResult, Problem> explanation) {
    return new Case(Pattern.compile(regex, Pattern.DOTALL), explanation);
  }

  private static Problem syntax(MatchResult match, String why) {
    return Problem.of(SYNTAX, MessageText.quote(match.group()) + " " + why);
  }

  private static Problem unsupported(MatchResult match, String what) {
    return Problem.of(
        UNSUPPORTED, MessageText.quote(match.group()) + ": " + what + " not supported");
  }

  private static Problem twoQualifiers(MatchResult match) {
    Problem problem = syntax(match, "has two qualifiers; \"%\" means both");
    String date = corrected(match.group());
    return EdtfParser.simple(date) == null ? problem : problem.withHelp("write " + date);
  }

  private static Problem unspecified(MatchResult match) {
    String text = match.group();
    return Problem.of(
        UNSUPPORTED,
        MessageText.quote(text) + ": unspecified digits at this position are not supported",
        "write 202X, 20XX, 2020-XX or 2020-05-XX");
  }

  private static Problem hasTime(MatchResult match) {
    String text = match.group();
    String day = match.group(1);
    String why = MessageText.quote(text) + " has a time of day or a zone; a date has neither";
    return EdtfParser.simple(day) == null
        ? Problem.of(HAS_TIME, why).shiftedBy(day.length())
        : Problem.of(HAS_TIME, why, "write " + day).shiftedBy(day.length());
  }

  private static Problem outOfRange(MatchResult match) {
    String text = match.group();
    String why = MessageText.quote(text) + " has a year outside 0001 to 9999";
    if (!text.matches("\\d{8}")) {
      return Problem.of(OUT_OF_RANGE, why);
    }
    String day = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
    return EdtfParser.simple(day) == null
        ? Problem.of(OUT_OF_RANGE, why)
        : Problem.of(OUT_OF_RANGE, why, "write " + day + " if a day is meant");
  }

  private static Problem calendar(MatchResult match) {
    String text = match.group();
    int month = Integer.parseInt(match.group(1));
    if (month >= 21 && month <= 41) {
      return unsupported(
          match,
          month <= 24 ? "seasons are" : "seasons and other parts of the year (21 to 41) are");
    }
    if (month < 1 || month > 12) {
      return Problem.of(
              NO_SUCH_DAY, MessageText.quote(text) + ": there is no month " + match.group(1))
          .shiftedBy(match.start(1));
    }
    return noSuchDay(text, month);
  }

  private static Problem noSuchDay(String text, int month) {
    YearMonth named = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
    return Problem.of(
            NO_SUCH_DAY,
            MessageText.quote(text) + ": " + named + " has " + named.lengthOfMonth() + " days")
        .shiftedBy("2020-02-".length());
  }
}

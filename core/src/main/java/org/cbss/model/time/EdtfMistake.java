package org.cbss.model.time;

import static org.cbss.model.time.EdtfSyntaxException.Code.HAS_TIME;
import static org.cbss.model.time.EdtfSyntaxException.Code.NO_SUCH_DAY;
import static org.cbss.model.time.EdtfSyntaxException.Code.OUT_OF_RANGE;
import static org.cbss.model.time.EdtfSyntaxException.Code.SYNTAX;
import static org.cbss.model.time.EdtfSyntaxException.Code.UNSUPPORTED;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.time.EdtfSyntaxException.Problem;

/** Says why a text is no date: the first pattern of the table that matches explains it. */
final class EdtfMistake {
  private static final int SHOWN = 60;

  private record Case(Pattern pattern, Function<MatchResult, Problem> explanation) {}

  private static final List<Case> CASES = List.of(
      when(
          "",
          match -> Problem.of(
              SYNTAX, "an empty text is no date", "leave the date out if it is unknown")),
      when("[^/]*+/.*", match -> syntax(match, "is a span, where a single date belongs")),
      when("\\{.*", match -> unsupported(match, "all-of sets are")),
      when("\\[[^]]*+][?~%]", match -> unsupported(match, "qualified sets are")),
      when(
          "\\[.*|.*]",
          match -> syntax(match, "is no set: a set stands between one \"[\" and one \"]\"")),
      when("Y.*", match -> unsupported(match, "years of more than four digits (Y…) are")),
      when("([+-]?\\d++(?:-\\d\\d){0,2})[Tt ]\\d.*", EdtfMistake::hasTime),
      when("(\\d{4}-\\d\\d-\\d\\d)(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)", EdtfMistake::hasTime),
      when(
          "(\\d{4}(?:-\\d\\d)?)(?:[Zz]|\\+\\d\\d(?::?\\d\\d)?|-\\d\\d:\\d\\d)",
          EdtfMistake::hasTime),
      when("-?\\d++[Ee]\\d++", match -> unsupported(match, "years with an exponent are")),
      when("\\d++S\\d++", match -> unsupported(match, "significant digits are")),
      when("[\\dX-]++[?~%]{2,}", match -> syntax(match, "has two qualifiers; \"%\" says both")),
      when(
          "(?=[\\dX-]*+[?~%][?~%]*+[\\dX-])[\\dX?~%-]{4,18}",
          match -> unsupported(match, "qualified components are")),
      when("0000.*", EdtfMistake::outOfRange),
      when("\\d{4}-(\\d\\d)-XX[?~%]?", EdtfMistake::calendar),
      when("XXXX.*", match -> unsupported(match, "dates without a year (XXXX) are")),
      when("\\dXXX[?~%]?", match -> unsupported(match, "years known to the millennium (1XXX) are")),
      when("(?=.*X)[\\dX]{4}(?:-[\\dX]{2}){0,2}[?~%]?", EdtfMistake::unspecified),
      when("\\+\\d{4}(?:-.*)?", match -> syntax(match, "has a sign, which years do not bear")),
      when("-\\d{4,}+.*|[+-]?\\d{5,}+(?:-.*|[?~%])?", EdtfMistake::outOfRange),
      when("\\d{4}-(\\d\\d)(?:-\\d\\d)?[?~%]?", EdtfMistake::calendar));

  private EdtfMistake() {}

  static Problem explain(String text) {
    for (Case candidate : CASES) {
      Matcher matcher = candidate.pattern.matcher(text);
      if (matcher.matches()) {
        return candidate.explanation.apply(matcher.toMatchResult());
      }
    }
    return Problem.of(
        SYNTAX, quote(text) + " is no date", "write a date as 2020-05-06, 2020-05 or 2020");
  }

  /** Returns a text in quotes, without invisible characters, and cut if it is long. */
  static String quote(String text) {
    boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
    String shown = isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) : text;
    return "\"" + InvisibleCharacters.escape(shown) + (isLong ? "…\"" : "\"");
  }

  private static Case when(String regex, Function<MatchResult, Problem> explanation) {
    return new Case(Pattern.compile(regex, Pattern.DOTALL), explanation);
  }

  private static Problem syntax(MatchResult match, String why) {
    return Problem.of(SYNTAX, quote(match.group()) + " " + why);
  }

  private static Problem unsupported(MatchResult match, String what) {
    return Problem.of(UNSUPPORTED, quote(match.group()) + ": " + what + " not supported");
  }

  private static Problem unspecified(MatchResult match) {
    String text = match.group();
    return Problem.of(
        UNSUPPORTED,
        quote(text) + ": unspecified digits at this place are not supported",
        "write 202X, 20XX, 2020-XX or 2020-05-XX");
  }

  private static Problem hasTime(MatchResult match) {
    String text = match.group();
    String day = match.group(1);
    String why = quote(text) + " has a time of day or a zone; dates here have neither";
    return EdtfParser.simple(day) == null
        ? Problem.of(HAS_TIME, why)
        : Problem.of(HAS_TIME, why, "write " + day);
  }

  private static Problem outOfRange(MatchResult match) {
    String text = match.group();
    String why = quote(text) + " has a year outside 0001 to 9999";
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
      return Problem.of(NO_SUCH_DAY, quote(text) + ": there is no month " + match.group(1));
    }
    return noSuchDay(text, month);
  }

  private static Problem noSuchDay(String text, int month) {
    YearMonth named = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
    return Problem.of(
        NO_SUCH_DAY, quote(text) + ": " + named + " has " + named.lengthOfMonth() + " days");
  }
}

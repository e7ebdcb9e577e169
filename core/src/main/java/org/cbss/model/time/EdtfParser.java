package org.cbss.model.time;

import static org.cbss.model.time.EdtfSyntaxException.Code.REVERSED;
import static org.cbss.model.time.EdtfSyntaxException.Code.SYNTAX;
import static org.cbss.model.time.EdtfSyntaxException.Code.UNSUPPORTED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.time.EdtfDate.Form;
import org.cbss.model.time.EdtfSyntaxException.Problem;
import org.jspecify.annotations.Nullable;

/** The parser of dates and spans. It reads valid text; {@link EdtfDiagnosis} explains invalid text. */
final class EdtfParser {
  private static final int ANY = -1;
  private static final int WRONG = -2;

  private EdtfParser() {}

  static EdtfDate date(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      try {
        return set(text);
      } catch (EdtfSyntaxException e) {
        throw EdtfDiagnosis.withSetHelp(text, e);
      }
    }
    if (isAllOf(text)) {
      throw new EdtfSyntaxException(text, EdtfDiagnosis.spanInsteadOfDate(allOf(text)));
    }
    EdtfDate date = simple(text);
    if (date == null) {
      throw new EdtfSyntaxException(text, EdtfDiagnosis.explain(text));
    }
    return date;
  }

  private static boolean isAllOf(String text) {
    return text.startsWith("{") && text.endsWith("}");
  }

  static TimeSpan span(String text) {
    try {
      return exactSpan(text);
    } catch (EdtfSyntaxException e) {
      throw EdtfDiagnosis.withSpanHelp(text, e);
    }
  }

  private static TimeSpan exactSpan(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return isAllOf(text) ? allOf(text) : TimeSpan.within(date(text));
    }
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      String message =
          MessageText.quote(text) + " has more than one \"/\": a span has one start and one end";
      throw new EdtfSyntaxException(text, Problem.of(SYNTAX, message).shiftedBy(second));
    }
    List<Problem> problems = new ArrayList<>();
    Bound start = bound(text, 0, slash, problems);
    Bound end = bound(text, slash + 1, text.length(), problems);
    if (!problems.isEmpty()) {
      throw new EdtfSyntaxException(text, problems);
    }
    return TimeSpan.of(start, end);
  }

  private static Bound bound(String span, int from, int to, List<Problem> problems) {
    String text = span.substring(from, to);
    if (text.isEmpty()) {
      return Bound.unknown();
    }
    if (text.equals("..")) {
      return Bound.open();
    }
    try {
      return date(text);
    } catch (EdtfSyntaxException e) {
      e.problems().forEach(problem -> problems.add(problem.shiftedBy(from)));
      return Bound.unknown();
    }
  }

  private static EdtfDate set(String text) {
    int end = text.length() - 1;
    int dots = text.indexOf("..", 1);
    if (dots < 0) {
      return choice(text);
    }
    if (text.indexOf(',') >= 0) {
      throw unsupported(text, "mixes a range with other members, which is not supported");
    }
    if (text.equals("[..]")) {
      throw syntax(text, "is a range of all days; leave the date out");
    }
    EdtfDate lower = dots == 1 ? null : member(text, 1, dots);
    EdtfDate upper = dots + 2 == end ? null : member(text, dots + 2, end);
    if (lower != null && upper != null && lower.firstDay() > upper.lastDay()) {
      throw reversed(text, "[" + upper + ".." + lower + "]");
    }
    return EdtfDate.range(lower, upper);
  }

  /** Parses an all-of set: one member, or a range with two ends. */
  private static TimeSpan allOf(String text) {
    try {
      return exactAllOf(text);
    } catch (EdtfSyntaxException e) {
      throw EdtfDiagnosis.withAllOfHelp(text, e);
    }
  }

  private static TimeSpan exactAllOf(String text) {
    int end = text.length() - 1;
    int dots = text.indexOf("..");
    if (end == 1) {
      throw syntax(text, "is a set without a member");
    }
    if (text.indexOf(',') >= 0) {
      throw unsupported(text, "lists several members; all-of sets of these are not supported");
    }
    if (dots < 0) {
      return TimeSpan.allOf(member(text, 1, end));
    }
    if (dots == 1 || dots + 2 == end) {
      throw unsupported(text, "has one end only; all-of sets without the other are not supported");
    }
    EdtfDate first = member(text, 1, dots);
    EdtfDate last = member(text, dots + 2, end);
    if (first.firstDay() > last.lastDay()) {
      throw reversed(text, "{" + last + ".." + first + "}");
    }
    return TimeSpan.allOf(first, last);
  }

  private static EdtfDate choice(String text) {
    long size = 1 + text.chars().filter(character -> character == ',').count();
    if (size > EdtfDate.MAX_MEMBERS) {
      throw unsupported(
          text,
          "has " + size + " members; sets of more than " + EdtfDate.MAX_MEMBERS
              + " are not supported");
    }
    List<EdtfDate> members = new ArrayList<>((int) size);
    int end = text.length() - 1;
    for (int from = 1; from <= end; ) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? end : comma;
      if (from == to) {
        throw syntax(text, "has an empty member; separate dates by single commas");
      }
      members.add(member(text, from, to));
      from = to + 1;
    }
    return EdtfDate.choice(members);
  }

  private static EdtfDate member(String set, int from, int to) {
    String text = set.substring(from, to);
    EdtfDate date = simple(text);
    if (date == null) {
      throw new EdtfSyntaxException(set, EdtfDiagnosis.explain(text).shiftedBy(from));
    }
    if (!date.isPlain()) {
      String message = MessageText.quote(text)
          + " is not supported in a set: a set contains only plain days, months and years";
      throw new EdtfSyntaxException(set, Problem.of(UNSUPPORTED, message).shiftedBy(from));
    }
    return date;
  }

  private static EdtfSyntaxException reversed(String text, String swapped) {
    return new EdtfSyntaxException(
        text,
        Problem.of(
            REVERSED,
            MessageText.quote(text) + " ends before it begins",
            "write " + swapped + " if the two were swapped"));
  }

  private static EdtfSyntaxException syntax(String text, String why) {
    return new EdtfSyntaxException(text, Problem.of(SYNTAX, MessageText.quote(text) + " " + why));
  }

  private static EdtfSyntaxException unsupported(String text, String why) {
    return new EdtfSyntaxException(
        text, Problem.of(UNSUPPORTED, MessageText.quote(text) + " " + why));
  }

  /** Returns a day, month, year, decade or century, with or without a qualifier, or null for anything else. */
  static @Nullable EdtfDate simple(String text) {
    int length = text.length();
    Qualifier qualifier = length == 0 ? null : qualifier(text.charAt(length - 1));
    EdtfDate date = unqualified(text, qualifier == null ? length : length - 1);
    return date == null || qualifier == null ? date : date.withQualifier(qualifier);
  }

  private static @Nullable EdtfDate unqualified(String text, int length) {
    if (length == 4) {
      return year(text);
    }
    if (length != 7 && length != 10 || text.charAt(4) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = twoDigits(text, 5);
    if (year < 1 || month == WRONG || month == 0 || month > 12) {
      return null;
    }
    return length == 7 ? month(year, month) : day(text, year, month);
  }

  private static @Nullable EdtfDate year(String text) {
    int year = digits(text, 0, 4);
    if (year > 0) {
      return years(Form.YEAR, year, year);
    }
    if (year == 0 || text.charAt(3) != 'X') {
      return null;
    }
    int decade = digits(text, 0, 3);
    if (decade >= 0) {
      return years(Form.DECADE, decade * 10, decade * 10 + 9);
    }
    int century = text.charAt(2) == 'X' ? digits(text, 0, 2) : WRONG;
    return century < 0 ? null : years(Form.CENTURY, century * 100, century * 100 + 99);
  }

  private static EdtfDate month(int year, int month) {
    if (month == ANY) {
      return years(Form.MONTH_OF_YEAR, year, year);
    }
    return days(Form.MONTH, YearMonth.of(year, month));
  }

  private static @Nullable EdtfDate day(String text, int year, int month) {
    if (text.charAt(7) != '-') {
      return null;
    }
    int day = twoDigits(text, 8);
    if (month == ANY) {
      return day == ANY ? years(Form.DAY_OF_YEAR, year, year) : null;
    }
    if (day == ANY) {
      return days(Form.DAY_OF_MONTH, YearMonth.of(year, month));
    }
    if (day < 1 || day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    int number = (int) LocalDate.of(year, month, day).toEpochDay();
    return EdtfDate.simple(Form.DAY, number, number);
  }

  private static EdtfDate days(Form form, YearMonth month) {
    return EdtfDate.simple(
        form, (int) month.atDay(1).toEpochDay(), (int) month.atEndOfMonth().toEpochDay());
  }

  private static EdtfDate years(Form form, int first, int last) {
    return EdtfDate.simple(form, (int) LocalDate.of(first, 1, 1).toEpochDay(), (int)
        LocalDate.of(last, 12, 31).toEpochDay());
  }

  private static int twoDigits(String text, int from) {
    return text.charAt(from) == 'X' && text.charAt(from + 1) == 'X'
        ? ANY
        : digits(text, from, from + 2);
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return WRONG;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  static @Nullable Qualifier qualifier(char mark) {
    return switch (mark) {
      case '?' -> Qualifier.UNCERTAIN;
      case '~' -> Qualifier.APPROXIMATE;
      case '%' -> Qualifier.UNCERTAIN_AND_APPROXIMATE;
      default -> null;
    };
  }
}

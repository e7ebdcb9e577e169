package org.cbss.model.time;

import static org.cbss.model.time.EdtfSyntaxException.Code.REVERSED;
import static org.cbss.model.time.EdtfSyntaxException.Code.SYNTAX;
import static org.cbss.model.time.EdtfSyntaxException.Code.UNSUPPORTED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.time.EdtfSyntaxException.Problem;
import org.jspecify.annotations.Nullable;

/** Reads dates and spans. Text that is right is read here; text that is not is explained by {@link EdtfMistake}. */
final class EdtfParser {
  private static final int ANY = -1;
  private static final int WRONG = -2;

  private EdtfParser() {}

  static EdtfDate date(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return set(text);
    }
    EdtfDate date = simple(text);
    if (date == null) {
      throw new EdtfSyntaxException(EdtfMistake.explain(text));
    }
    return date;
  }

  static TimeSpan span(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return TimeSpan.within(date(text));
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw new EdtfSyntaxException(Problem.of(
          SYNTAX,
          EdtfMistake.quote(text) + " has more than one \"/\": a span has one start and one end"));
    }
    List<Problem> problems = new ArrayList<>();
    Bound start = bound(text.substring(0, slash), problems);
    Bound end = bound(text.substring(slash + 1), problems);
    if (!problems.isEmpty()) {
      throw new EdtfSyntaxException(problems);
    }
    return TimeSpan.of(start, end);
  }

  private static Bound bound(String text, List<Problem> problems) {
    if (text.isEmpty()) {
      return Bound.unknown();
    }
    if (text.equals("..")) {
      return Bound.open();
    }
    try {
      return date(text);
    } catch (EdtfSyntaxException e) {
      problems.addAll(e.problems());
      return Bound.unknown();
    }
  }

  private static EdtfDate set(String text) {
    String inside = text.substring(1, text.length() - 1);
    int dots = inside.indexOf("..");
    if (dots < 0) {
      return choice(text, inside);
    }
    if (inside.indexOf(',') >= 0) {
      throw wrong(UNSUPPORTED, text, "mixes a range with other members, which is not supported");
    }
    if (inside.length() == 2) {
      throw wrong(SYNTAX, text, "is a range of all days, which says nothing; leave the date out");
    }
    return range(text, inside.substring(0, dots), inside.substring(dots + 2));
  }

  private static EdtfDate range(String text, String from, String to) {
    EdtfDate lower = from.isEmpty() ? null : member(from);
    EdtfDate upper = to.isEmpty() ? null : member(to);
    if (lower != null && upper != null && lower.firstDay() > upper.lastDay()) {
      throw new EdtfSyntaxException(Problem.of(
          REVERSED,
          EdtfMistake.quote(text) + " ends before it begins",
          "write [" + to + ".." + from + "] if the two were swapped"));
    }
    return EdtfDate.range(lower, upper);
  }

  private static EdtfDate choice(String text, String inside) {
    String[] parts = inside.split(",", -1);
    if (parts.length > EdtfDate.MAX_MEMBERS) {
      throw wrong(
          UNSUPPORTED,
          text,
          "has " + parts.length + " members; sets of more than " + EdtfDate.MAX_MEMBERS
              + " are not supported");
    }
    List<EdtfDate> members = new ArrayList<>(parts.length);
    for (String part : parts) {
      if (part.isEmpty()) {
        throw wrong(
            SYNTAX,
            text,
            "has an empty member; a set names one date or several, with commas between");
      }
      members.add(member(part));
    }
    return EdtfDate.choice(members);
  }

  private static EdtfDate member(String text) {
    EdtfDate date = simple(text);
    if (date == null) {
      throw new EdtfSyntaxException(EdtfMistake.explain(text));
    }
    if (!date.isPlain()) {
      throw wrong(
          UNSUPPORTED,
          text,
          "within a set is not supported: a set holds plain days, months and years");
    }
    return date;
  }

  private static EdtfSyntaxException wrong(EdtfSyntaxException.Code code, String text, String why) {
    return new EdtfSyntaxException(Problem.of(code, EdtfMistake.quote(text) + " " + why));
  }

  /** A day, month, year, decade or century, with or without a qualifier; null for anything else. */
  static @Nullable EdtfDate simple(String text) {
    int length = text.length();
    Qualifier qualifier = length == 0 ? null : qualifier(text.charAt(length - 1));
    EdtfDate date = unqualified(text, qualifier == null ? length : length - 1);
    return date == null || qualifier == null ? date : date.qualified(qualifier);
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
    return length == 7 ? month(year, month) : month == ANY ? null : day(text, year, month);
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

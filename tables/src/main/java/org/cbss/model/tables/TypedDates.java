package org.cbss.model.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.tables.RecordNode.Leaf;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and spans as people type them, in English and German; the map gives words of other languages.
 *
 * <p>A text with two meanings gets a value that has room for both, and a finding that says how to write either.
 */
final class TypedDates {
  private static final int MAX_LENGTH = 100;

  private static final List<List<String>> MONTHS = List.of(
      List.of("january", "jan", "januar", "jänner"),
      List.of("february", "feb", "februar", "febr"),
      List.of("march", "mar", "märz", "mär", "mrz"),
      List.of("april", "apr"),
      List.of("may", "mai"),
      List.of("june", "jun", "juni"),
      List.of("july", "jul", "juli"),
      List.of("august", "aug"),
      List.of("september", "sep", "sept"),
      List.of("october", "oct", "oktober", "okt"),
      List.of("november", "nov"),
      List.of("december", "dec", "dezember", "dez"));
  private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

  private static final String MONTH = "(?<month>\\p{L}+)\\.?";
  private static final String DAY = "(?<day>[0-9]{1,2})(?:\\.|st|nd|rd|th)?";
  private static final String YEAR = "(?<year>[0-9]{4})";
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(DAY + "\\s*" + MONTH + ",?\\s+" + YEAR);
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR);
  private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + ",?\\s+" + YEAR);
  private static final Pattern DOTTED =
      Pattern.compile("(?<first>[0-9]{1,2})\\.\\s*(?<second>[0-9]{1,2})\\.\\s*" + YEAR);
  private static final Pattern SLASHED =
      Pattern.compile("(?<first>[0-9]{1,2})(?<mark>[/-])(?<second>[0-9]{1,2})\\k<mark>" + YEAR);
  private static final Pattern NUMBER_YEAR = Pattern.compile("(?<number>[0-9]{1,2})[./]" + YEAR);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(YEAR + "[./](?<second>[0-9]{1,2})[./](?<third>[0-9]{1,2})");
  private static final Pattern DECADE = Pattern.compile("(?:the\\s+)?([0-9]{3})0(?:s|'s|er)");
  private static final Pattern ABOUT = Pattern.compile(
      "(?:c\\.|ca\\.?|circa|about|around|approximately|approx\\.?|etwa|um|ungefähr|rund)\\s*(.+)");
  private static final Pattern PERHAPS = Pattern.compile(
      "(?:probably|perhaps|possibly|vermutlich|wohl|vielleicht)\\s+(.+)|(.+?)\\s+\\(?\\?\\)?");
  private static final Pattern WEEKDAY = Pattern.compile(
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag"
          + "|samstag|sonnabend|sonntag),?\\s+(.+)");

  private static final String NOW =
      "(?:present|today|now|date|ongoing|current|currently|heute|jetzt|laufend|andauernd)";
  private static final Pattern SINCE =
      Pattern.compile("(?:since|from|as\\s+of|seit|ab|von)\\s+(.+)|(.+?)\\s*-");
  private static final Pattern UNTIL =
      Pattern.compile("(?:until|till|up\\s+to|through|to|bis(?:\\s+zum)?)\\s+(.+)|-\\s*(.+)");
  private static final Pattern STILL =
      Pattern.compile("(.+?)\\s*(?:-|\\s(?:to|until|till|bis))\\s*" + NOW);
  private static final Pattern RANGE = Pattern.compile(
      "(?:from\\s+|von\\s+)?(?<start>.+?)(?:\\s+-+\\s+|\\s+(?:to|until|till|through|bis)\\s+(?:zum\\s+)?"
          + "|\\s*\u2013\\s*)(?<end>.+)");
  private static final Pattern YEARS =
      Pattern.compile("(?<start>[0-9]{4})\\s*[-/\u2013]\\s*(?<end>[0-9]{4}|[0-9]{2})");
  private static final Pattern CLOSE_RANGE =
      Pattern.compile("(?<start>[0-9]{1,2}\\.?|[0-9]{1,2}\\.[0-9]{1,2}\\.(?:[0-9]{4})?|\\p{L}+\\.?)"
          + "\\s*[-\u2013]\\s*(?<end>.*[^0-9][0-9]{4})");
  private static final Pattern FOUR_DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2012\u2212]");
  private static final Pattern LONG_DASHES = Pattern.compile("[\u2013-\u2015]");

  private final TableMap map;

  TypedDates(TableMap map) {
    this.map = map;
  }

  private static Map<String, Integer> monthNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      int number = i + 1;
      MONTHS.get(i).forEach(name -> numbers.put(name, number));
    }
    return numbers;
  }

  /** Returns the first year that a text mentions, or an empty text. */
  static String firstYear(String text) {
    Matcher year = FOUR_DIGITS.matcher(text);
    return year.find() ? year.group() : "";
  }

  /**
   * A date, or two that a text may mean.
   *
   * @param edtf the date
   * @param other the other meaning, or null if there is none
   */
  private record Meaning(String edtf, @Nullable String other) {
    String either() {
      if (other == null) {
        return edtf;
      }
      boolean inOrder = edtf.compareTo(other) <= 0;
      return "[" + (inOrder ? edtf : other) + "," + (inOrder ? other : edtf) + "]";
    }
  }

  /** Returns the date of a cell in EDTF, or the text itself if it is not understood. */
  String date(String text, CellRef cell, Pending pending) {
    Meaning meaning = meaning(text);
    if (meaning == null) {
      return text;
    }
    report(text, meaning, cell, pending);
    return meaning.either();
  }

  private static void report(String text, Meaning meaning, CellRef cell, Pending pending) {
    if (meaning.other != null) {
      pending.addKept(
          cell,
          ImportCode.AMBIGUOUS,
          true,
          ValueQuoter.of(text) + " has two meanings; it is read as one of both days",
          "write " + meaning.edtf + " or " + meaning.other
              + ", or say in the map whether the day or the month is first");
    }
  }

  private @Nullable Meaning meaning(String text) {
    if (isDate(text)) {
      return new Meaning(text, null);
    }
    return text.length() > MAX_LENGTH ? null : typed(plain(text));
  }

  /** Returns a text in lower case, with the words and the hyphen that are read. */
  private String plain(String text) {
    String lower =
        DASHES.matcher(CellTexts.strip(text).toLowerCase(Locale.ROOT)).replaceAll("-");
    lower = LONG_DASHES.matcher(lower).replaceAll("\u2013").replaceAll("[\\s\\p{Z}]+", " ");
    for (Map.Entry<String, String> word : map.words().entrySet()) {
      lower = lower.replaceAll(
          "(?<!\\p{L})" + Pattern.quote(word.getKey().toLowerCase(Locale.ROOT)) + "(?!\\p{L})",
          Matcher.quoteReplacement(word.getValue().toLowerCase(Locale.ROOT)));
    }
    return lower.strip();
  }

  private @Nullable Meaning typed(String text) {
    if (isDate(text)) {
      return new Meaning(text, null);
    }
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.matches()) {
      return typed(weekday.group(1));
    }
    Matcher about = ABOUT.matcher(text);
    if (about.matches()) {
      return qualified(about.group(1), "~");
    }
    Matcher perhaps = PERHAPS.matcher(text);
    if (perhaps.matches()) {
      return qualified(perhaps.group(1) == null ? perhaps.group(2) : perhaps.group(1), "?");
    }
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      return only(decade.group(1) + "X");
    }
    return inWords(text).or(() -> inNumbers(text)).orElse(null);
  }

  private @Nullable Meaning qualified(String text, String qualifier) {
    Meaning inner = typed(text);
    return inner == null || inner.other != null ? null : only(inner.edtf + qualifier);
  }

  private static @Nullable Meaning only(String edtf) {
    return isDate(edtf) ? new Meaning(edtf, null) : null;
  }

  private static Optional<Meaning> inWords(String text) {
    for (Pattern pattern : List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches() && MONTH_NUMBERS.containsKey(matcher.group("month"))) {
        return Optional.ofNullable(only(day(
            matcher.group("year"),
            MONTH_NUMBERS.get(matcher.group("month")),
            Integer.parseInt(matcher.group("day")))));
      }
    }
    Matcher month = MONTH_YEAR.matcher(text);
    return month.matches() && MONTH_NUMBERS.containsKey(month.group("month"))
        ? Optional.ofNullable(
            only(month(month.group("year"), MONTH_NUMBERS.get(month.group("month")))))
        : Optional.empty();
  }

  private Optional<Meaning> inNumbers(String text) {
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return Optional.ofNullable(only(day(dotted, "second", "first")));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return Optional.ofNullable(slashed(slashed));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.ofNullable(only(day(yearFirst, "second", "third")));
    }
    Matcher month = NUMBER_YEAR.matcher(text);
    return month.matches()
        ? Optional.ofNullable(
            only(month(month.group("year"), Integer.parseInt(month.group("number")))))
        : Optional.empty();
  }

  private @Nullable Meaning slashed(Matcher matcher) {
    Meaning dayFirst = only(day(matcher, "second", "first"));
    Meaning monthFirst = only(day(matcher, "first", "second"));
    if (dayFirst == null || map.dayOrder() == TableMap.DayOrder.MONTH_FIRST) {
      return monthFirst;
    }
    boolean isClear = monthFirst == null
        || monthFirst.equals(dayFirst)
        || map.dayOrder() == TableMap.DayOrder.DAY_FIRST;
    return isClear ? dayFirst : new Meaning(dayFirst.edtf, monthFirst.edtf);
  }

  private static String day(Matcher matcher, String month, String day) {
    return day(
        matcher.group("year"),
        Integer.parseInt(matcher.group(month)),
        Integer.parseInt(matcher.group(day)));
  }

  private static String day(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  private static boolean isDate(String text) {
    return parses(text, EdtfDate::parse);
  }

  private static boolean isSpan(String text) {
    return parses(text, TimeSpan::parse);
  }

  @FunctionalInterface
  private interface Parser {
    Object parse(String text);
  }

  private static boolean parses(String text, Parser parser) {
    try {
      parser.parse(text);
      return true;
    } catch (EdtfSyntaxException e) {
      return false;
    }
  }

  /** Returns the span of a cell in EDTF, or the text itself if it is not understood. */
  String span(String text, CellRef cell, Pending pending) {
    if (isSpan(text) || text.length() > MAX_LENGTH) {
      return text;
    }
    String typed = typedSpan(text, plain(text), cell, pending);
    return typed == null ? text : typed;
  }

  private @Nullable String typedSpan(String original, String text, CellRef cell, Pending pending) {
    if (isSpan(text)) {
      return text;
    }
    Meaning single = typed(text);
    if (single != null) {
      report(original, single, cell, pending);
      return single.either();
    }
    String hyphened = text.replace('\u2013', '-');
    Matcher still = STILL.matcher(hyphened);
    if (still.matches()) {
      String start = end(
          original, still.group(1).replaceFirst("^(?:since|from|seit|von|ab) ", ""), cell, pending);
      return start == null ? null : start + "/..";
    }
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return years(years.group("start"), years.group("end"));
    }
    String range = range(original, text, cell, pending);
    if (range != null) {
      return range;
    }
    Matcher until = UNTIL.matcher(hyphened);
    if (until.matches()) {
      String end =
          end(original, until.group(1) == null ? until.group(2) : until.group(1), cell, pending);
      return end == null ? null : "/" + end;
    }
    Matcher since = SINCE.matcher(hyphened);
    if (since.matches()) {
      String start =
          end(original, since.group(1) == null ? since.group(2) : since.group(1), cell, pending);
      return start == null ? null : since(original, start, cell, pending);
    }
    return null;
  }

  private @Nullable String end(String original, String text, CellRef cell, Pending pending) {
    Meaning meaning = typed(text.strip());
    if (meaning == null) {
      return null;
    }
    report(original, meaning, cell, pending);
    return meaning.either();
  }

  private String since(String original, String start, CellRef cell, Pending pending) {
    if (map.since() == TableMap.Since.OPEN) {
      return start + "/..";
    }
    if (map.since() == TableMap.Since.NOT_STATED) {
      pending.addKept(
          cell,
          ImportCode.AMBIGUOUS,
          true,
          ValueQuoter.of(original) + " has two meanings; it is read as " + start
              + "/, whose end is not known",
          "write " + start + "/.. if it has not ended, or " + start
              + "/ if its end is not known; \"since\" in the map says so for all cells");
    }
    return start + "/";
  }

  private static @Nullable String years(String start, String end) {
    String whole = end.length() == 4 ? end : start.substring(0, 2) + end;
    boolean inOrder = start.compareTo(whole) < 0;
    String span = start + "/" + whole;
    return inOrder && isSpan(span) ? span : null;
  }

  private @Nullable String range(String original, String text, CellRef cell, Pending pending) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      range = CLOSE_RANGE.matcher(text);
    }
    if (!range.matches()) {
      return null;
    }
    Meaning end = typed(range.group("end").strip());
    Meaning start = end == null ? null : start(range.group("start").strip(), end.edtf);
    if (start == null || end == null) {
      return null;
    }
    report(original, start, cell, pending);
    report(original, end, cell, pending);
    String span = start.either() + "/" + end.either();
    return isSpan(span) ? span : null;
  }

  /** Returns the start of a range, which may lack the year or the month and the year of its end. */
  private @Nullable Meaning start(String text, String end) {
    Meaning whole = typed(text);
    if (whole != null || !end.matches("[0-9]{4}(?:-[0-9]{2}){0,2}[~?]?")) {
      return whole;
    }
    String year = end.substring(0, 4);
    Meaning withYear = typed(
        text + (text.endsWith(".") && text.indexOf('.') < text.length() - 1 ? "" : " ") + year);
    if (withYear != null) {
      return withYear;
    }
    return text.matches("[0-9]{1,2}\\.?") && end.length() >= 10
        ? only(day(
            year, Integer.parseInt(end.substring(5, 7)), Integer.parseInt(text.replace(".", ""))))
        : null;
  }

  /**
   * Returns the span whose start and end are in two cells; one that is not understood is reported, and taken as unknown.
   *
   * @param start the start, or null if it is not known
   * @param end the end, or null if it is not known
   * @return the span, or null if neither is known
   */
  @Nullable
  String span(
      RecordNode node,
      String attribute,
      @Nullable Leaf start,
      @Nullable Leaf end,
      Pending pending) {
    String from = end(node, attribute, start, pending);
    String to = end(node, attribute, end, pending);
    return from.isEmpty() && to.isEmpty() ? null : from + "/" + to;
  }

  private String end(RecordNode node, String attribute, @Nullable Leaf leaf, Pending pending) {
    if (leaf == null || leaf.text().isEmpty() || leaf.text().equals("?")) {
      return "";
    }
    if (leaf.text().equals("..") || plain(leaf.text()).matches(NOW)) {
      return "..";
    }
    String text = date(leaf.text(), leaf.cell(), pending);
    try {
      return EdtfDate.parse(text).toString();
    } catch (EdtfSyntaxException e) {
      EdtfSyntaxException.Problem problem = e.problems().get(0);
      pending.add(
          node,
          attribute,
          leaf.cell(),
          problem.code().id(),
          problem.message() + "; it is left out",
          problem.help().orElse(null));
      return "";
    }
  }
}

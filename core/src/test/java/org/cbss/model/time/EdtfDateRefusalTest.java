package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.cbss.model.time.EdtfSyntaxException.Code;
import org.cbss.model.time.EdtfSyntaxException.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code, message and help of every kind of invalid date. */
class EdtfDateRefusalTest {
  static Problem refusal(String text) {
    EdtfSyntaxException refused =
        catchThrowableOfType(EdtfSyntaxException.class, () -> EdtfDate.parse(text));
    assertThat(refused).as("%s is accepted", text).isNotNull();
    assertThat(refused.problems()).hasSize(1);
    Problem problem = refused.problems().get(0);
    assertThat(refused).hasMessage(problem.message());
    return problem;
  }

  private static void assertRefused(String text, Code code, String message, @Nullable String help) {
    Problem problem = refusal(text);
    assertThat(problem.code()).as(text + ": " + problem).isEqualTo(code);
    assertThat(problem.message()).contains(message);
    if (help != null) {
      assertThat(problem.help()).hasValueSatisfying(given -> assertThat(given).contains(help));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ''                    | empty                   | leave the date out
          ' '                   | invalid date            | 2020-05-06
          ' 2020'               | invalid date            | write 2020
          '2020 '               | invalid date            | write 2020
          yesterday             | invalid date            |
          6 May 2020            | invalid date            |
          06.05.2020            | invalid date            |
          2020-5-6              | invalid date            |
          2020-05-6             | invalid date            |
          2020-5                | invalid date            |
          2020-                 | invalid date            |
          2020-05-              | invalid date            |
          2020--05              | invalid date            |
          2020.05.06            | invalid date            |
          20                    | invalid date            |
          202                   | invalid date            |
          202x                  | invalid date            |
          2020-xx               | invalid date            |
          ?                     | invalid date            |
          -                     | invalid date            |
          X                     | invalid date            |
          2020-05-06!           | invalid date            |
          2020*                 | invalid date            |
          unknown               | invalid date            |
          ..                    | invalid date            |
          T10:00                | invalid date            |
          # a span instead of a date
          2019/2020             | is a span               |
          2020/                 | is a span               |
          /                     | is a span               |
          /2020                 | is a span               |
          ../2020               | is a span               |
          2020-05-06/..         | is a span               |
          2020/05/06            | is a span               |
          # a sign, two marks
          +2020                 | sign                    |
          +2020-05-06           | sign                    |
          2020??                | two qualifiers          |
          2020?~                | two qualifiers          |
          2020-05-06~?          | two qualifiers          |
          20XX%?                | two qualifiers          |
          # invalid sets
          [..]                  | all days                |
          []                    | empty                   |
          [2020,]               | "[2020,]" has an empty member |
          [,2020]               | empty                   |
          [,]                   | empty                   |
          [2019,,2020]          | empty                   |
          [                     | is not a set             |
          [2020                 | is not a set             |
          [2019..2020           | is not a set             |
          2019..2020]           | is not a set             |
          2019..2020            | invalid date            |
          [2019, 2020]          | invalid date            |
          [2019;2020]           | invalid date            |
          [2019...2020]         | invalid date            |
          [2019..2020..2021]    | invalid date            |
          [2019.2020]           | invalid date            |
          [[2019],2020]         |                         |
          [2019/2020]           | is a span               |
          # invalid all-of sets
          {}                    | without a member        |
          {                     | is not an all-of set    |
          {2019                 | is not an all-of set    |
          2019}                 | is not an all-of set    |
          {2019]                | is not an all-of set    |
          { 2019 .. 2020 }      | invalid date            | write {2019..2020}
          {2019..2020..2021}    | invalid date            |
          {{2019}}              | is not an all-of set    |
          """)
  void rejectsInvalidSyntax(String text, @Nullable String message, @Nullable String help) {
    assertRefused(text, Code.SYNTAX, message == null ? "" : message, help);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2020-02-30   | 2020-02 has 29 days
          2019-02-29   | 2019-02 has 28 days
          1900-02-29   | 1900-02 has 28 days
          2020-04-31   | 2020-04 has 30 days
          2020-12-32   | 2020-12 has 31 days
          2020-05-00   | 2020-05 has 31 days
          2020-05-99   | 2020-05 has 31 days
          2020-02-30?  | 2020-02 has 29 days
          2020-00      | no month 00
          2020-13      | no month 13
          2020-00-10   | no month 00
          2020-13-01   | no month 13
          2020-13-45   | no month 13
          2020-13~     | no month 13
          2020-13-01%  | no month 13
          2020-00-XX   | no month 00
          2020-13-XX   | no month 13
          2020-14-XX?  | no month 14
          2020-99-XX   | no month 99
          [2020-02-30] | 2020-02 has 29 days
          [2020-02-30..2020-03] | 2020-02 has 29 days
          [..2020-13]  | no month 13
          """)
  void rejectsDaysAndMonthsThatDoNotExist(String text, String message) {
    assertRefused(text, Code.NO_SUCH_DAY, message, null);
  }

  @Test
  void distinguishesMissingMonthsFromSeasons() {
    for (int month = 13; month <= 99; month++) {
      boolean part = month >= 21 && month <= 41;
      Code code = part ? Code.UNSUPPORTED : Code.NO_SUCH_DAY;
      String message = part ? "seasons" : "there is no month " + month;

      assertRefused("2020-" + month, code, message, null);
      assertRefused("2020-" + month + "?", code, message, null);
      assertRefused("2020-" + month + "-01", code, message, null);
      assertRefused("[2020-" + month + "..2021]", code, message, null);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2020-05-06T10             | 2020-05-06
          2020-05-06T10:00          | 2020-05-06
          2020-05-06T10:00:00       | 2020-05-06
          2020-05-06T10:00:00Z      | 2020-05-06
          2020-05-06T10:00:00.123Z  | 2020-05-06
          2020-05-06T10:00+02:00    | 2020-05-06
          2020-05-06T24:00:00-05    | 2020-05-06
          2020-05-06t10:00          | 2020-05-06
          2020-05-06 10:00          | 2020-05-06
          2020-05-06Z               | 2020-05-06
          2020-05-06z               | 2020-05-06
          2020-05-06+02:00          | 2020-05-06
          2020-05-06+0200           | 2020-05-06
          2020-05-06-05:00          | 2020-05-06
          2020-05-06-07             | 2020-05-06
          2020-05T10:00             | 2020-05
          2020-05t10:00             | 2020-05
          2020-05-06T10:00 UTC      | 2020-05-06
          2020-05-06 10:00 GMT      | 2020-05-06
          2020-05-06T10:00:00 +0200 | 2020-05-06
          """)
  void rejectsTimesAndZonesAndSuggestsTheDay(String text, String day) {
    assertRefused(text, Code.HAS_TIME, "time of day or a zone", null);
    assertThat(refusal(text).help()).contains("write " + day);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          0000           |
          0000-05        |
          0000-05-06     |
          0000?          |
          0000-XX        |
          0000-05-XX     |
          -0001          |
          -0001-05-06    |
          -2020          |
          -202           |
          -20            |
          -2020-05       |
          10000          |
          12020          |
          12020?         |
          12020-05       |
          12020-05-06    |
          +12020         |
          +12020-05-06   |
          -12020-05-06   |
          99999999999999 |
          202005         |
          20200506       | 2020-05-06
          [0000..2020]   |
          [2020,10000]   |
          """)
  void rejectsYearsOutside0001To9999(String text, @Nullable String help) {
    assertRefused(text, Code.OUT_OF_RANGE, "outside 0001 to 9999", help);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # seasons and other parts of the year
          2020-21             | seasons                  |
          2020-24             | seasons                  |
          2020-25             | seasons                  |
          2020-41             | seasons                  |
          2020-21~            | seasons                  |
          2020-21-XX          | not supported            |
          # long years, exponents, significant digits
          Y20200              | Y…                       |
          Y-17000             | Y…                       |
          Y17E8               | Y…                       |
          Y2020               | Y…                       |
          Y171010000S3        | Y…                       |
          17E8                | exponent                 |
          1950S2              | significant digits       |
          # unspecified digits
          XXXX                | XXXX                     |
          XXXX-12-25          | XXXX                     |
          XXXX-XX-XX          | XXXX                     |
          XXXX-12-XX          | XXXX                     |
          XXXX?               | XXXX                     |
          1XXX                | 1XXX                     |
          1XXX?               | 1XXX                     |
          2XXX                | millennium               |
          20X0                | unspecified digits       | 202X
          2X20                | unspecified digits       |
          X020                | unspecified digits       |
          2020-XX-06          | unspecified digits       | 2020-05-XX
          2020-0X             | unspecified digits       | 2020-XX
          2020-X5             | unspecified digits       |
          2020-05-0X          | unspecified digits       |
          2020-05-X6?         | unspecified digits       |
          20XX-05             | unspecified digits       |
          1XXX-12             | unspecified digits       |
          # all-of sets
          {2019,2020}         | all-of sets              | write both days
          {2019..}            | all-of sets              | write both days
          {..2019}            | all-of sets              | write both days
          {2019?}             | plain days               | write both days
          {2019..202X}        | plain days               | write both days
          {2019}?             | qualified sets           | write both days
          # qualified components
          2020?-05            | qualified components     |
          2020-05~-06         | qualified components     |
          2020-?05            | qualified components     |
          2020-05-%06         | qualified components     |
          ?2020-05-06         | qualified components     |
          ~2020               | qualified components     |
          2020?-05~-06%       | qualified components     |
          2020-XX?-06         | qualified components     |
          # sets: qualified, mixed, of anything but days, months and years
          [2019,2020]?        | qualified sets           |
          [2019..2020]~       | qualified sets           |
          [2020]%             | qualified sets           |
          [2019?,2020]        | plain days               |
          [2019,2020-05-06~]  | plain days               |
          [2019?..2020]       | plain days               |
          [..2020%]           | plain days               |
          [202X]              | plain days               |
          [20XX..]            | plain days               |
          [2020-XX,2021]      | plain days               |
          [2020-05-XX..2021]  | plain days               |
          [2019..2020,2022]   | mixes a range            |
          [2018,2019..2020]   | mixes a range            |
          [..2019,2020]       | mixes a range            |
          [2019,2020..]       | mixes a range            |
          """)
  void namesUnsupportedEdtf(String text, String message, @Nullable String help) {
    assertRefused(text, Code.UNSUPPORTED, message, help);
    assertThat(refusal(text).message()).contains("not supported");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          {2020}             | from 2020-01-01 to 2020-12-31 | write 2020 for
          {2020-02}          | from 2020-02-01 to 2020-02-29 | write 2020-02 for
          {2020-05-06}       | from 2020-05-06 to 2020-05-06 | write 2020-05-06 for
          {2025-07..2026-06} | from 2025-07-01 to 2026-06-30 | write [2025-07..2026-06] for
          """)
  void rejectsAllOfSetsAsDates(String text, String message, String help) {
    assertRefused(text, Code.ALL_OF, message, help);
  }

  @Test
  void rejectsSetsOfMoreThanSixteenMembers() {
    String sixteen = String.join(",", Collections.nCopies(16, "2020"));

    assertThat(EdtfDate.parse("[" + sixteen + "]")).hasToString("[" + sixteen + "]");
    assertRefused("[" + sixteen + ",2020]", Code.UNSUPPORTED, "17 members", null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          [2020..2019]             | [2019..2020]
          [2020-06..2020-05]       | [2020-05..2020-06]
          [2020-06..2020-05-31]    | [2020-05-31..2020-06]
          [2020-05-07..2020-05-06] | [2020-05-06..2020-05-07]
          [2021-01-01..2020]       | [2020..2021-01-01]
          [2020..2019-12-31]       | [2019-12-31..2020]
          """)
  void rejectsReversedRangesAndSuggestsTheirSwap(String text, String help) {
    assertRefused(text, Code.REVERSED, "ends before it begins", help);
    assertThat(EdtfDate.parse(help)).hasToString(help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[2020..2020]",
        "[2020-12-31..2020]",
        "[2020-06-15..2020-06]",
        "[2020..2020-01-01]",
        "[2020-06..2020-06-01]",
        "[2020-06-30..2020-06]",
        "[2020..2020-01]"
      })
  void acceptsRangesWithAReading(String text) {
    assertThat(EdtfDate.parse(text)).hasToString(text);
  }

  @Test
  void acceptsSetsInAnyOrder() {
    assertThat(EdtfDate.parse("[2020,2019]")).hasToString("[2020,2019]");
  }

  static Stream<String> digitsOfOtherScripts() {
    return Stream.of("٢٠٢٠", "２０２０", "๒๕๖๓", "२०२०", "2020-०५", "２020-05-06", "[२०२०..2021]");
  }

  @ParameterizedTest
  @MethodSource("digitsOfOtherScripts")
  void rejectsDigitsOfOtherScripts(String text) {
    assertThat(refusal(text).code()).isEqualTo(Code.SYNTAX);
  }

  @Test
  void rejectsControlCharactersAroundADate() {
    for (String text :
        new String[] {"2020\n", "\n2020", "2020\u0000", "\uFEFF2020", "2020\u200E"}) {
      assertThat(refusal(text).code()).isEqualTo(Code.SYNTAX);
    }
  }

  @Test
  void rejectsEveryDayOutsideTheCalendar() {
    for (int year : new int[] {1900, 2000, 2019, 2020}) {
      for (int month = 1; month <= 12; month++) {
        String named = String.format(Locale.ROOT, "%04d-%02d", year, month);
        int length = YearMonth.of(year, month).lengthOfMonth();
        for (int day = 0; day <= 99; day++) {
          String text = named + String.format(Locale.ROOT, "-%02d", day);
          if (day >= 1 && day <= length) {
            assertThat(EdtfDate.parse(text)).hasToString(text);
          } else {
            assertRefused(text, Code.NO_SUCH_DAY, named + " has " + length + " days", null);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-30T10:00",
        "20200506T10:00",
        "20201345",
        "00000506",
        "-2020-05-06T10:00",
        "2020-13-01 10:00"
      })
  void suggestsOnlyValidDates(String text) {
    refusal(text)
        .help()
        .filter(help -> help.startsWith("write "))
        .map(help -> help.substring("write ".length()).split(" ")[0])
        .ifPresent(offered -> assertThat(EdtfDate.parse(offered)).hasToString(offered));
  }

  @Test
  void quotesTheInvalidText() {
    assertThat(refusal("yesterday").message()).isEqualTo("invalid date \"yesterday\"");
    assertThat(refusal("[2020..yesterday]").message()).contains("\"yesterday\"");
    assertThat(refusal("2020-13").message()).contains("\"2020-13\"");
  }

  @Test
  void givesEachCodeItsIdInReports() {
    assertThat(Stream.of(Code.values()).map(Code::id))
        .containsExactlyInAnyOrder(
            "date-syntax",
            "date-no-such-day",
            "date-has-time",
            "date-out-of-range",
            "date-unsupported",
            "date-reversed",
            "date-all-of");
  }
}

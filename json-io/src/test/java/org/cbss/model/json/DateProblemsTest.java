package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbss.model.json.Fixtures.record;
import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problems of dates and spans, by code. */
class DateProblemsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # anything that is no date
          date-syntax       | ''
          date-syntax       | ' '
          date-syntax       | '2020 '
          date-syntax       | ' 2020'
          date-syntax       | 6 May 2020
          date-syntax       | May 2020
          date-syntax       | 2020-5-6
          date-syntax       | 2020-5
          date-syntax       | 2020/05/06
          date-syntax       | 06.05.2020
          date-syntax       | 20
          date-syntax       | 202
          date-syntax       | 2020-
          date-syntax       | 2020-05-
          date-syntax       | 2020-127
          date-syntax       | 2020-W19
          date-syntax       | +2020
          date-syntax       | +2020-05-06
          date-syntax       | 2020‐05‐06
          date-syntax       | ２０２０
          date-syntax       | ٢٠٢٠
          date-syntax       | café 😀
          date-syntax       | ?
          date-syntax       | 2020??
          date-syntax       | 2020?~
          date-syntax       | 2020x
          date-syntax       | null
          # sets
          date-syntax       | [
          date-syntax       | []
          date-syntax       | [..]
          date-syntax       | ..
          date-syntax       | [2020
          date-syntax       | 2020]
          date-syntax       | [2019,]
          date-syntax       | [2019,,2020]
          date-syntax       | [2019, 2020]
          date-syntax       | [2018..2019..2020]
          date-syntax       | 2019..2020
          # a day, or a month, that the calendar does not have
          date-no-such-day  | 2020-02-30
          date-no-such-day  | 2019-02-29
          date-no-such-day  | 1900-02-29
          date-no-such-day  | 2020-04-31
          date-no-such-day  | 2020-05-00
          date-no-such-day  | 2020-05-32
          date-no-such-day  | 2020-05-99
          date-no-such-day  | 2020-00
          date-no-such-day  | 2020-13
          date-no-such-day  | 2020-14
          date-no-such-day  | 2020-20
          date-no-such-day  | 2020-42
          date-no-such-day  | 2020-99
          date-no-such-day  | 2020-00-10
          date-no-such-day  | 2020-13-10
          date-no-such-day  | 2020-13-XX
          date-no-such-day  | 2020-02-30?
          date-no-such-day  | 2020-13~
          date-no-such-day  | [2020-02-30]
          date-no-such-day  | [2020-02-28,2020-02-30]
          date-no-such-day  | [..2020-13]
          # a time of day, or a zone
          date-has-time     | 2020-05-06T10:00
          date-has-time     | 2020-05-06T10:00:00Z
          date-has-time     | 2020-05-06T10:00:00.000+02:00
          date-has-time     | 2020-05-06 10:00
          date-has-time     | 2020-05-06Z
          date-has-time     | 2020-05-06+02:00
          date-has-time     | [2020-05-06T10:00..2020-05-07]
          # a year outside 0001 to 9999
          date-out-of-range | 0000
          date-out-of-range | 0000-01-01
          date-out-of-range | -0001
          date-out-of-range | -0044-03-15
          date-out-of-range | 10000
          date-out-of-range | 10000-01-01
          date-out-of-range | 20200506
          date-out-of-range | +12020
          date-out-of-range | [..10000]
          # what EDTF has, and we do not
          date-unsupported  | 2020-21
          date-unsupported  | 2020-24
          date-unsupported  | 2020-25
          date-unsupported  | 2020-41
          date-unsupported  | 2020-21~
          date-unsupported  | Y170000002
          date-unsupported  | Y-170000002
          date-unsupported  | Y3388E2S3
          date-unsupported  | 1950S2
          date-unsupported  | XXXX
          date-unsupported  | XXXX-12-25
          date-unsupported  | XXXX-12
          date-unsupported  | 1XXX
          date-unsupported  | 1XXX?
          date-unsupported  | 2020-XX-06
          date-unsupported  | 202X-05
          date-unsupported  | 2020-1X
          date-unsupported  | 2020-05-0X
          date-unsupported  | {2019,2020}
          date-unsupported  | {2019..}
          date-unsupported  | 2020?-05
          date-unsupported  | 2020-05~-06
          date-unsupported  | ?2020-05
          date-unsupported  | 2020-~05-06
          date-unsupported  | 2020-?05
          # sets of more than days, months and years, or one range
          date-unsupported  | [2018,2019..2020]
          date-unsupported  | [2018..2019,2020]
          date-unsupported  | [..2018,2020]
          date-unsupported  | [2018,2020..]
          date-unsupported  | [2019?,2020]
          date-unsupported  | [2019?..2020]
          date-unsupported  | [2019..2020~]
          date-unsupported  | [2019,2020]?
          date-unsupported  | [2019..2020]~
          date-unsupported  | [201X,2020]
          date-unsupported  | [19XX..2020]
          date-unsupported  | [2019-XX]
          date-unsupported  | [2019-05-XX..]
          date-unsupported  | [2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012,2013,2014,2015,2016,2017]
          # ranges whose last day is before their first
          date-reversed     | [2020-06-30..2019-07-01]
          date-reversed     | [2020-05-07..2020-05-06]
          date-reversed     | [2020-06..2020-05]
          date-reversed     | [2020..2019]
          date-reversed     | [2020-01-01..2019]
          date-reversed     | [2021..2020-12-31]
          """)
  void reportsInvalidDate(String code, String date) {
    assertThatReading(record("decisions", "\"date\": ▸\"" + date + "\""))
        .reports(code + " /decisions/0/date");
    if (!date.contains("/")) {
      assertThatReading(record("meetings", "\"period\": ▸\"" + date + "\""))
          .reports(code + " /meetings/0/period");
    }
    if (!date.isEmpty() && !date.equals("..") && !date.contains("/")) {
      assertThatReading(record("meetings", "\"period\": ▸\"1992/" + date + "\""))
          .reports(code + " /meetings/0/period");
      assertThatReading(record("meetings", "\"period\": ▸\"" + date + "/\""))
          .reports(code + " /meetings/0/period");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-29",
        "2000-02-29",
        "0001-01-01",
        "9999-12-31",
        "2020-05",
        "0001",
        "202X",
        "000X",
        "20XX",
        "00XX",
        "2020-XX",
        "2020-05-XX",
        "2020-05-06?",
        "2020-05~",
        "2020%",
        "202X?",
        "[2019-07-01..2020-06-30]",
        "[..2020-06]",
        "[2023-05-24..]",
        "[2020-05-20..2020-05]",
        "[2020-05..2020-05-01]",
        "[2020..2020]",
        "[2001-06-07,2001-07-01]",
        "[2001]",
        "[2020,1999-12,2001-06-07]",
        "[2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012,2013,2014,2015,2016]"
      })
  void readsDate(String date) {
    String file = record("decisions", "\"date\": \"" + date + "\"");

    assertThat(assertThatReading(file).isRead().decisions().get(0).date().orElseThrow())
        .hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019/2020", "2019-07-01/2020-06-30", "2019/", "/2020", "/", "../..", "2020/.."})
  void reportsSpanInsteadOfDate(String span) {
    assertThatReading(record("decisions", "\"date\": ▸\"" + span + "\""))
        .reports("date-syntax /decisions/0/date");
    assertThatReading(record("sources", "\"published\": ▸\"" + span + "\""))
        .reports("date-syntax /sources/0/published");
    assertThatReading(record("sources", "\"retrieved\": ▸\"" + span + "\""))
        .reports("date-syntax /sources/0/retrieved");
    assertThatReading(record("meetings", "\"period\": \"" + span + "\"")).isRead();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020",
        "2020-05",
        "202X",
        "20XX",
        "2020-XX",
        "2020-05-XX",
        "2020-05-06?",
        "2020-05-06~",
        "[2020-05-06]",
        "[2020-05-06,2020-05-07]",
        "[2020-05-06..2020-05-06]",
        "[..2020-05-06]"
      })
  void reportsImpreciseDateInsteadOfFullDate(String date) {
    assertThatReading(root("\"x-line\": \"café 😀\", \"asOf\": ▸\"" + date + "\""))
        .reports("date-syntax /asOf")
        .withHelp("write the day, such as 2020-05-06");
    assertThatReading(record("sources", "\"retrieved\": ▸\"" + date + "\""))
        .reports("date-syntax /sources/0/retrieved");
  }

  @ParameterizedTest
  @CsvSource({
    "date-no-such-day, 2020-02-30",
    "date-has-time, 2020-05-06T10:00",
    "date-out-of-range, 0000-01-01",
    "date-unsupported, 2020-21",
    "date-reversed, [2020..2019]",
    "date-all-of, {2020}",
    "date-syntax, ''",
  })
  void reportsInvalidFullDate(String code, String date) {
    assertThatReading(root("\"x-line\": \"café 😀\", \"asOf\": ▸\"" + date + "\""))
        .reports(code + " /asOf");
  }

  @Test
  void readsFullDate() {
    assertThat(assertThatReading(root("\"asOf\": \"0001-01-01\"")).isRead().asOf())
        .contains(LocalDate.of(1, 1, 1));
    assertThat(assertThatReading(root("\"asOf\": \"9999-12-31\"")).isRead().asOf())
        .contains(LocalDate.of(9999, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "2019/2020/2021",
    "2019/2020/",
    "//",
    "2019-07-01 - 2020-06-30",
    "2019--2020",
    "2019..2020",
    "..",
    "''",
    "' '",
    "[..]/2020",
    "2019/[..]"
  })
  void reportsInvalidSpan(String span) {
    assertThatReading(record("presidencies", "\"period\": ▸\"" + span + "\""))
        .reports("date-syntax /presidencies/0/period");
  }

  @Test
  void reportsBothEndsOfSpan() {
    assertThatReading(record("presidencies", "\"period\": ▸▸\"2019-02-30/2020-21\""))
        .reports(
            "date-no-such-day /presidencies/0/period", "date-unsupported /presidencies/0/period");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{2019}", "{2019-05}", "{2019-05-06}", "{2019-07..2020-06}", "{2019..2020-06-30}"})
  void readsAllOfSet(String span) {
    assertThat(assertThatReading(record("presidencies", "\"period\": \"" + span + "\""))
            .isRead()
            .presidencies()
            .get(0)
            .period())
        .hasToString(span);
    assertThatReading(record("decisions", "\"date\": ▸\"" + span + "\""))
        .reports("date-all-of /decisions/0/date");
  }

  @ParameterizedTest
  @CsvSource({
    "{2019}/2020, write 2019-01-01/2020",
    "{2019}/.., write 2019-01-01/..",
    "2019-05/{2020-06}, write 2019-05/2020-06-30"
  })
  void suggestsBothDaysForAllOfSetsAsEnds(String span, String help) {
    assertThatReading(record("presidencies", "\"period\": ▸\"" + span + "\"")).withHelp(help);
  }

  @Test
  void readsReversedSpan() {
    assertThatReading(record("presidencies", "\"period\": \"2020/2019\"")).isRead();
  }

  @Test
  void readsListOfSpans() {
    assertThatReading(record("organizations", """
            "members": [{"country": "RU", "x-a": "café 😀", "suspended": ["2022-03-03/", ▸"2022-13", ▸""]}]"""))
        .reports(
            "date-no-such-day /organizations/0/members/0/suspended/1",
            "date-syntax /organizations/0/members/0/suspended/2");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2020-21          | "2020-21": seasons are not supported
          2020-33          | "2020-33": seasons and other parts of the year (21 to 41) are not supported
          Y170000002       | "Y170000002": years of more than four digits (Y…) are not supported
          XXXX-12-25       | "XXXX-12-25": dates without a year (XXXX) are not supported
          1XXX             | "1XXX": years known to the millennium (1XXX) are not supported
          {2019,2020}      | "{2019,2020}" lists several members; all-of sets of these are not supported
          {2019}           | "{2019}" is a span, from 2019-01-01 to 2019-12-31; expected a single date
          2020?-05         | "2020?-05": qualified components are not supported
          2020-02-30       | "2020-02-30": 2020-02 has 29 days
          2020-13          | "2020-13": there is no month 13
          """)
  void namesReason(String date, String message) {
    assertThatReading(record("decisions", "\"date\": ▸\"" + date + "\"").replace("'", ""))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2020-05-06T10:00       | write 2020-05-06
          2020-05-06Z            | write 2020-05-06
          20200506               | write 2020-05-06 if a day is meant
          [2020..2019]           | write [2019..2020] if the two were swapped
          {2019}                 | write 2019 for some day within it
          {2019-07..2020-06}     | write [2019-07..2020-06] for some day within it
          {2019,2020}            | write both days, such as 2020-01-01/2021-12-31
          2020-XX-06             | write 202X, 20XX, 2020-XX or 2020-05-XX
          6 May 2020             | write a date as 2020-05-06, 2020-05 or 2020
          """)
  void suggestsReplacement(String date, String help) {
    assertThatReading(record("decisions", "\"date\": ▸\"" + date + "\"")).withHelp(help);
  }
}

package org.cbss.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.cbss.model.time.EdtfSyntaxException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One or more texts of each kind that EDTF has, of each level: read, or rejected with a code. */
class EdtfKindsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // level 0
        "1987-03-09",
        "1908-02-29",
        "1987-03",
        "1987",
        "0031",
        "9999",
        "1961/2007",
        "2003-05/2005-07",
        "2003-05-02/2005-03-09",
        "2003-05-02/2005",
        "2006/2007-01",
        // level 1
        "1987?",
        "1987-03~",
        "1987-03-09%",
        "198X",
        "19XX",
        "1987-XX",
        "1987-03-XX",
        "1987-XX-XX",
        "1987-03-09/..",
        "1987-03/",
        "../1987-03-09",
        "/1987",
        "1987?/2001%",
        "1987-03-09~/2001-05-04",
        "/",
        "../..",
        "1987-XX-XX/2001",
        "198X/1999",
        "1987-03-09~/",
        // level 2
        "[..1761-11-04]",
        "[1761-11..]",
        "[1668,1761-11]",
        "[..1985]",
        "[1668..1670]",
        "[1999]",
        "[1999..]",
        "[2019,2025,2021]",
        "0401",
        "02XX",
        "1983-06-02?/2003-08-08~",
        "1983~/..",
        "../1984-03-09?",
        "2003-06-XX/2003-07-02",
        "1987-XX-XX?",
        "{1998}",
        "{1987-03}",
        "{1987-03-09}",
        "{2015..2019}",
        "{1987-07..1988-06}",
        "{1987-03-09..1988}"
      })
  void readsAndWritesBack(String text) {
    assertThat(TimeSpan.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1987-XX-XX,  1987-01-01, 1987-12-31",
    "1987-XX-XX~, 1986-01-01, 1988-12-31",
    "198X,        1980-01-01, 1989-12-31",
    "19XX,        1900-01-01, 1999-12-31",
    "1987-XX,     1987-01-01, 1987-12-31",
    "1988-02-XX,  1988-02-01, 1988-02-29",
    "'[1668,1761-11]', 1668-01-01, 1761-11-30",
    "'[2019,2025,2021]', 2019-01-01, 2025-12-31",
    "[1668..1670], 1668-01-01, 1670-12-31",
    "1987-03%,    1987-02-01, 1987-04-30",
    "1987-03-09?, 1987-03-08, 1987-03-10",
    "02XX,        0200-01-01, 0299-12-31",
    "1987-02-XX,  1987-02-01, 1987-02-28"
  })
  void hasTheBoundsOfItsUnit(String text, String earliest, String latest) {
    EdtfDate date = EdtfDate.parse(text);

    assertThat(date.earliest().orElseThrow()).hasToString(earliest);
    assertThat(date.latest().orElseThrow()).hasToString(latest);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # level 0
      1987-03-09T21:10:20          | HAS_TIME
      1987-03-09T21:10:20Z         | HAS_TIME
      1987-03-09T21:10:20-05       | HAS_TIME
      1987-03-09T21:10:20+03:30    | HAS_TIME
      1987-03-09T24:00:01          | HAS_TIME
      -0998                        | OUT_OF_RANGE
      0000                         | OUT_OF_RANGE
      -0000                        | OUT_OF_RANGE
      -0998/-0997                  | OUT_OF_RANGE
      12346                        | OUT_OF_RANGE
      1987-13                      | NO_SUCH_DAY
      1987-02-29                   | NO_SUCH_DAY
      1987-06-31                   | NO_SUCH_DAY
      18                           | SYNTAX
      -05                          | OUT_OF_RANGE
      -192                         | OUT_OF_RANGE
      -00                          | OUT_OF_RANGE
      0000/0000                    | OUT_OF_RANGE
      0802/-0998                   | OUT_OF_RANGE
      1987-00                      | NO_SUCH_DAY
      1987-03-00                   | NO_SUCH_DAY
      1987-03-32                   | NO_SUCH_DAY
      1987-13-XX                   | NO_SUCH_DAY
      1987-03-09T21:10:20+0330     | HAS_TIME
      1987-03-09T21:10:20.042      | HAS_TIME
      1987-03-09t21:10:20          | HAS_TIME
      1987-03-09T2:10:2            | HAS_TIME
      1987-03-09T21:10             | HAS_TIME
      1987-03-09T25:61             | HAS_TIME
      1987T21:10                   | HAS_TIME
      1987-03T21:10                | HAS_TIME
      1987-                        | SYNTAX
      -                            | SYNTAX
      2012\2013                    | SYNTAX
      2002/12-12                   | SYNTAX
      2012/2013/1235/60ABC         | SYNTAX
      # level 1
      Y160000003                   | UNSUPPORTED
      Y-160000003                  | UNSUPPORTED
      Y9998                        | UNSUPPORTED
      2003-21                      | UNSUPPORTED
      2003-24                      | UNSUPPORTED
      Y00002                       | UNSUPPORTED
      Y-9998                       | UNSUPPORTED
      YYYY                         | UNSUPPORTED
      2017-21/2017-23              | UNSUPPORTED
      2017/2017-23                 | UNSUPPORTED
      2017-01?/2017-23             | UNSUPPORTED
      XXXX                         | UNSUPPORTED
      XXXX-XX                      | UNSUPPORTED
      XXXX-XX-XX                   | UNSUPPORTED
      -19XX                        | OUT_OF_RANGE
      -198X                        | OUT_OF_RANGE
      -1987-XX                     | OUT_OF_RANGE
      # level 2
      Y-16E7                       | UNSUPPORTED
      Y16102E4S3                   | UNSUPPORTED
      1940S2                       | UNSUPPORTED
      2003-25                      | UNSUPPORTED
      2003-41                      | UNSUPPORTED
      1987~-03-09                  | UNSUPPORTED
      1987-03~-09                  | UNSUPPORTED
      ?1987-03-~09                 | UNSUPPORTED
      1987-%03-09                  | UNSUPPORTED
      1987-03-~01/1987-03-~20      | UNSUPPORTED
      167X-11-24                   | UNSUPPORTED
      16XX-11-24                   | UNSUPPORTED
      16XX-11-XX                   | UNSUPPORTED
      16XX-XX-24                   | UNSUPPORTED
      XXXX-11-XX                   | UNSUPPORTED
      1XXX-XX                      | UNSUPPORTED
      1XX4                         | UNSUPPORTED
      1987-1X                      | UNSUPPORTED
      1987-XX-24                   | UNSUPPORTED
      1987-03-1X                   | UNSUPPORTED
      3XXXX-11-XX                  | OUT_OF_RANGE
      1167X-11-24                  | OUT_OF_RANGE
      194                          | SYNTAX
      194~                         | SYNTAX
      18%                          | SYNTAX
      ?1987                        | UNSUPPORTED
      1987~-03?                    | UNSUPPORTED
      1987-03-?09                  | UNSUPPORTED
      X017                         | UNSUPPORTED
      X0X7                         | UNSUPPORTED
      XX17                         | UNSUPPORTED
      1X13                         | UNSUPPORTED
      1X1X-0X-14                   | UNSUPPORTED
      16XX-2X-25                   | UNSUPPORTED
      1801/1X02                    | UNSUPPORTED
      1987-X2                      | UNSUPPORTED
      1987-03-X2                   | UNSUPPORTED
      Y2E5                         | UNSUPPORTED
      Y12346S3                     | UNSUPPORTED
      2003-30/2003-40              | UNSUPPORTED
      {}                           | SYNTAX
      {1998]                       | SYNTAX
      {1998                        | SYNTAX
      {1998?}                      | UNSUPPORTED
      {199X}                       | UNSUPPORTED
      {1998}~                      | UNSUPPORTED
      {1998..}                     | UNSUPPORTED
      {1998-13}                    | NO_SUCH_DAY
      {1999..1998}                 | REVERSED
      {1998}/                      | ALL_OF
      {1998}/2001                  | ALL_OF
      1998-03/{1999}               | ALL_OF
      {1998}/{1999-02..2001}       | ALL_OF
      [..2019,2021]                | UNSUPPORTED
      [2019?,2021]                 | UNSUPPORTED
      [..1982-12-31,1983-10-10..1983-11-01,1983-11-05..] | UNSUPPORTED
      []                           | SYNTAX
      [1998                        | SYNTAX
      [1998}                       | SYNTAX
      1998]                        | SYNTAX
      [1998,,1999]                 | SYNTAX
      [1 761-01, 1761-02]          | SYNTAX
      [1668,1669,1671..1673]       | UNSUPPORTED
      [1761-01,1761-11..]          | UNSUPPORTED
      {1668,1669,1671..1673}       | UNSUPPORTED
      {..1985}                     | UNSUPPORTED
      {1961, 1962-11}              | UNSUPPORTED
      [1668, 1761-11]              | SYNTAX
      1985..                       | SYNTAX
      ..1985                       | SYNTAX
      1671..1674                   | SYNTAX
      # drafts
      y160000003                   | UNSUPPORTED
      y-16e7                       | UNSUPPORTED
      1987-uu-uu                   | SYNTAX
      198u                         | SYNTAX
      unknown/1987                 | SYNTAX
      1987/open                    | SYNTAX
      1987?~                       | SYNTAX
      1987-(03)?-09                | SYNTAX
      2003-21^northernHemisphere   | UNSUPPORTED
      157u-12-25                   | SYNTAX
      1987-uu-10/2012              | SYNTAX
      1987-11-2u                   | SYNTAX
      1987-(03-09)~                | SYNTAX
      (1987-(03)~)?                | SYNTAX
      -18uu                        | OUT_OF_RANGE
      y17102e4p3                   | UNSUPPORTED
      NONE/unknown                 | SYNTAX
      +1987?~                      | SYNTAX
      # no EDTF
      1987///2001                  | SYNTAX
      1987- 03-09                  | SYNTAX
      19 87-03-09                  | SYNTAX
      1987-03-09 x                 | SYNTAX
      x 1987                       | SYNTAX
      19x87                        | SYNTAX
      [..1985]x                    | SYNTAX
      ~=[,,_,,]:3                  | SYNTAX
      """)
  void rejectsWithACode(String text, Code code) {
    assertThatExceptionOfType(EdtfSyntaxException.class)
        .isThrownBy(() -> TimeSpan.parse(text))
        .satisfies(thrown -> assertThat(thrown.problems())
            .extracting(EdtfSyntaxException.Problem::code)
            .containsOnly(code));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      2024-03-02 - 2026        | write 2024-03-02/2026
      2024-03-02 / 2026        | write 2024-03-02/2026
      2024\u20132026           | write 2024/2026
      2024-03 \u2013 2026-04   | write 2024-03/2026-04
      2024 to 2026             | write 2024/2026
      2024-2026                | write 2024/2026
      2024-3-2/2026            | write 2024-03-02/2026
      2024-3-2/2026-4          | write 2024-03-02/2026-04
      2024-3                   | write 2024-03
      2024-3-2                 | write 2024-03-02
      2024-03-02/now           | write 2024-03-02/.. if it has no end, or 2024-03-02/ if the end is unknown
      2024-03-02 - present     | write 2024-03-02/.. if it has no end, or 2024-03-02/ if the end is unknown
      1987/open                | write 1987/..
      open/1987                | write ../1987
      unknown/1987             | write /1987
      1987-03/unknown          | write 1987-03/
      1991-uu-uu               | write 1991
      1991-uu                  | write 1991-XX
      1991-03-uu               | write 1991-03-XX
      199u                     | write 199X
      19uu/2001                | write 19XX/2001
      19xx                     | write 19XX
      1987?~                   | write 1987%
      198                      | write 198X
      19                       | write 19XX
      1985..                   | write [1985..]
      {1998}/{1999}            | write 1998-01-01/1999-12-31
      {1998}/                  | write 1998-01-01/
      1998-03/{1999-02..2001}  | write 1998-03/2001-12-31
      {1998}/now               | write 1998-01-01/.. if it has no end, or 1998-01-01/ if the end is unknown
      { 1998 }                 | write {1998}
      {1998-7..1999-6}         | write {1998-07..1999-06}
      {1998/1999}              | write {1998..1999}
      ..1985                   | write [..1985]
      1671..1674               | write [1671..1674]
      [1668, 1761-11]          | write [1668,1761-11]
      [1998 ,1999-3]           | write [1998,1999-03]
      194~                     | write 194X~
      18?                      | write 18XX?
      19 87-03-09              | write 1987-03-09
      2024-03-02 / ..          | write 2024-03-02/..
      2024 / open              | write 2024/..
      2024-                    | write 2024/
      2024\u20122026           | write 2024/2026
      2024\u22122026           | write 2024/2026
      2024.03.02               | write 2024-03-02
      2024/3/2                 | write 2024-03-02
      c. 1990                  | write 1990~
      about 1990/2001          | write 1990~/2001
      1990s                    | write 199X
      2024-03-02T10:00/2026-01-01T00:00:00Z | write 2024-03-02/2026-01-01
      2024\u20113\u20112       | write 2024-03-02
      2024-13 - 2026           | write a date as 2020-05-06, 2020-05 or 2020
      yesterday                | write a date as 2020-05-06, 2020-05 or 2020
      2024-03-02 - 2026 - 2028 | write a date as 2020-05-06, 2020-05 or 2020
      """)
  void offersACorrection(String text, String help) {
    EdtfSyntaxException thrown =
        catchThrowableOfType(EdtfSyntaxException.class, () -> TimeSpan.parse(text));

    assertThat(thrown.problems())
        .allSatisfy(problem -> assertThat(problem.help()).contains(help));
    if (!help.startsWith("write a date")) {
      String offered = help.substring("write ".length()).split(" ")[0];
      assertThat(TimeSpan.parse(offered)).hasToString(offered);
    }
  }

  @Test
  void offersSetForSingleDate() {
    EdtfSyntaxException thrown =
        catchThrowableOfType(EdtfSyntaxException.class, () -> EdtfDate.parse("[1998, 1999]"));

    assertThat(thrown.problems().get(0).help()).contains("write [1998,1999]");
  }

  @Test
  void offersNoSpanForADate() {
    EdtfSyntaxException thrown =
        catchThrowableOfType(EdtfSyntaxException.class, () -> EdtfDate.parse("2024 - 2026"));

    assertThat(thrown.problems().get(0).help())
        .contains("write a date as 2020-05-06, 2020-05 or 2020");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [2001,2003]              | 2002       | IMPOSSIBLE
      [2001,2003]              | 2003       | UNCERTAIN
      [2001,2003]/2005         | 2002/2002  | IMPOSSIBLE
      [2001,2003]/2005         | 2000/2004  | CERTAIN
      [2001-06-07,2001-07-01]  | 2001-06-15 | IMPOSSIBLE
      [2001,2003]/2002         | 2002       | IMPOSSIBLE
      """)
  void startsInAMemberOfASet(String span, String other, Certainty expected) {
    assertThat(TimeSpan.parse(span).startsWithin(TimeSpan.parse(other))).isEqualTo(expected);
  }

  @Test
  void endsAndMeetsInSetMembers() {
    TimeSpan span = TimeSpan.parse("1990/[2001,2003]");

    assertThat(span.endsWithin(TimeSpan.parse("2002"))).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(span.endsWithin(TimeSpan.parse("2001"))).isEqualTo(Certainty.UNCERTAIN);
    assertThat(span.abuts(TimeSpan.parse("2002-06-01/2010"))).isEqualTo(Certainty.IMPOSSIBLE);
    assertThat(span.abuts(TimeSpan.parse("2002-01-01/2010"))).isEqualTo(Certainty.UNCERTAIN);
  }
}

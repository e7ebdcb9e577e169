package org.cbss.model.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-07-01/2020-06-30              | from 1 July 2019 to 30 June 2020",
        "1998-09-18/1998-09-18              | on 18 September 1998",
        "1998-09-18                         | 18 September 1998",
        "1998-09-18?/1998-09-18             | from perhaps 18 September 1998 to 18 September 1998",
        "2020/2025                          | from 2020 to 2025",
        "2019-07/2020                       | from July 2019 to 2020",
        "201X/2025-XX                       | from the 2010s to some day of 2025",
        "2013?/2019~                        | from perhaps 2013 to about 2019",
        "2020-07-01/..                      | from 1 July 2020, without an end",
        "2013/                              | from 2013, end not known",
        "2019/[..2023-01]                   | from 2019, ended by January 2023",
        "2019/[2023-05-24..]                | from 2019, still so on 24 May 2023",
        "2025-05-12/[2027..]                | from 12 May 2025, ends in 2027 or later",
        "2019/[2023-05..]                   | from 2019, ends in May 2023 or later",
        "1998-09-18/1998-09-18              | on 18 September 1998",
        "2014/2014                          | from 2014 to 2014",
        "2019/[2023..2024]                  | from 2019, ended between 2023 and 2024",
        "2019/[2023,2024]                   | from 2019, until 2023 or 2024",
        "/[..2020-06-30]                    | beginning not known, ended by 30 June 2020",
        "[2019-07-01..2020-06-30]/          | began between 1 July 2019 and 30 June 2020, end not known",
        "[2019..]/..                        | from 2019 or later, without an end",
        "[..2019]/2020                      | began by 2019, until 2020",
        "../2020-06-30                      | without a beginning, until 30 June 2020",
        "../..                              | without a beginning, without an end",
        "../                                | without a beginning, end not known",
        "/..                                | beginning not known, without an end",
        "/                                  | at a time that is not known",
        "{2020}                             | all of 2020",
        "{2020-05}                          | all of May 2020",
        "{2020-05-06}                       | on 6 May 2020",
        "{2025-07..2026-06}                 | from the beginning of July 2025 to the end of June 2026",
        "{2025-07-02..2026}                 | from 2 July 2025 to the end of 2026",
        "2020-05                            | May 2020",
        "2020-05-06                         | 6 May 2020",
        "[2019..2020]                       | between 2019 and 2020",
      })
  void formatsSpan(String span, String words) {
    assertThat(SpanWords.of(TimeSpan.parse(span))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-02-29                | 29 February 2020",
        "2020-12                   | December 2020",
        "2020                      | 2020",
        "0012                      | 0012",
        "0012-03-04                | 4 March 0012",
        "202X                      | the 2020s",
        "20XX                      | the years 2000 to 2099",
        "2020-XX                   | some day of 2020",
        "2020-05-XX                | some day of May 2020",
        "2020?                     | perhaps 2020",
        "2020-05~                  | about May 2020",
        "2020-05-06%               | perhaps about 6 May 2020",
        "[2001-06-07,2001-07-01]   | 7 June 2001 or 1 July 2001",
        "[2001,2003,2005]          | 2001 or 2003 or 2005",
        "[..2020-06]               | by June 2020",
        "[2023-05-24..]            | 24 May 2023 or later",
        "[2019-07..2020-06]        | between July 2019 and June 2020",
      })
  void formatsDate(String date, String words) {
    assertThat(SpanWords.of(EdtfDate.parse(date))).isEqualTo(words);
  }
}

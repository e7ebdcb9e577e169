package org.cbss.model.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoriesTest {
  @Test
  void printHeadsOfUnit() {
    assertThat(printed(() -> WhoHeadedTheUnit.main(new String[0]))).isEqualTo("""
            On 2013-01-01, that somebody headed the unit is UNCERTAIN:
              perhaps Turid Heiberg, /[..2020-06-30]
            On 2019-12-01, that somebody headed the unit is UNCERTAIN:
              perhaps Turid Heiberg, /[..2020-06-30]
              perhaps Olivia Lind Haldorsson, [2019-07-01..2020-06-30]/
            On 2020-07-01, that somebody headed the unit is UNCERTAIN:
              perhaps Olivia Lind Haldorsson, [2019-07-01..2020-06-30]/
            """);
  }

  @Test
  void printAdoptedMandates() {
    assertThat(printed(() -> WhatWasAdopted.main(new String[0]))).isEqualTo("""
            Adoption of the Children at Risk Mandate and Strategy 2020-2025, 2020-05-06
            Adoption of a new logo, [2019-07-01..2020-06-30]
            Children at Risk Mandate and Strategy 2020-2025:
              Prevention and Early Intervention
              Protection, Support and Justice
              Partnerships for children’s rights and child protection
            """);
  }

  @Test
  void printProjectsOfArea() {
    assertThat(printed(() -> ProjectsOfAnArea.main(new String[0]))).isEqualTo("""
            Protection, Support and Justice:
              dk-2019 certainly PROMISE, third phase
              lt-2020 perhaps PROMISE, third phase
            """);
  }

  @Test
  void printPresidencies() {
    assertThat(printed(() -> WhoPresided.main(new String[0]))).isEqualTo("""
            2000-01-01: certainly [no-1999], perhaps [de-2000]
            2011-06-15: certainly [], perhaps [no-2010, de-2011]
            2020-07-01: certainly [lt-2020], perhaps []
            Denmark: [dk-1997, dk-2008, dk-2019]
            after dk-2019 came lt-2020
            certain gaps: 0
            shared day of fi-1992 and ee-1993: 1993-03-17
            """);
  }

  @Test
  void printMemberships() {
    assertThat(printed(() -> WhoBelonged.main(new String[0]))).isEqualTo("""
            2022-03-02: in full CERTAIN, suspended IMPOSSIBLE; full members in all 12
            2022-04-01: in full IMPOSSIBLE, suspended CERTAIN; full members in all 11
            2022-06-01: in full IMPOSSIBLE, suspended IMPOSSIBLE; full members in all 11
            """);
  }

  @Test
  void printChanges() {
    assertThat(printed(() -> WhatChanged.main(new String[0]))).isEqualTo("""
            UNCERTAIN: heiberg-head ENDED, [..2020-06-30]
            UNCERTAIN: promise-3 BEGAN, [2019-07-01..2020-06-30]
            UNCERTAIN: haldorsson-head BEGAN, [2019-07-01..2020-06-30]
            UNCERTAIN: mora-dg ENDED, 2020
            UNCERTAIN: car-mandate-2020 BEGAN, 2020
            UNCERTAIN: poznanski-dg BEGAN, 2020
            UNCERTAIN: car-mandate-2017 ENDED, 2020-06
            CERTAIN: dk-2019 ENDED, 2020-06-30
            CERTAIN: lt-2020 BEGAN, 2020-07-01
            in force on 2018-06-01: car-mandate-2017
            in force on 2021-06-01: car-mandate-2020
            Barnahus in linkoping-promise/publisher
            Barnahus in barnahus-milestones/publisher
            Barnahus in car-mandate-2020/areas/1/focus
            Barnahus in promise/note
            Barnahus in promise-3/note
            """);
  }

  @Test
  void printMeetingsThatWereHeld() {
    assertThat(printed(() -> WhichMeetingsWereHeld.main(new String[0]))).isEqualTo("""
            held: may, 2017-05-11
            postponed: april
            on 15 April: []
            ENDED us-2015, 2017-05-11
            TOOK_PLACE may, 2017-05-11
            """);
  }

  @Test
  void printProgrammesAndTroikas() {
    assertThat(printed(() -> WhoseProgramme.main(new String[0]))).isEqualTo("""
            programme of si-2021: []
            programme of fr-2022: [trio]
            programme of cz-2022: [trio]
            programme of se-2023: [trio]
            programme of es-2023: []
            in force: certain [agenda, trio], someone CERTAIN
            parts of agenda: [trio]
            on 2021-12-01
              before: someone IMPOSSIBLE
              in office: certain [si-2021], someone CERTAIN
              next: certain [fr-2022], someone CERTAIN
            on 2021-12-15
              before: uncertain [si-2021], someone UNCERTAIN
              in office: uncertain [si-2021], someone UNCERTAIN
              next: certain [fr-2022], someone CERTAIN
            on 2022-09-01
              before: certain [fr-2022], someone CERTAIN
              in office: certain [cz-2022], someone CERTAIN
              next: certain [se-2023], someone CERTAIN
            """);
  }

  @Test
  void printUnverifiedSources() {
    assertThat(printed(() -> WhatNobodyChecked.main(new String[0]))).isEqualTo("""
            officials.json:13:5: info[citation-missing]: simon-chair cites only unverified sources
              13 |     {"id": "simon-chair", "person": "simon", "post": "sao-chair", "period": "1996/1998",
                 |     ^
            officials.json: 0 errors, 0 warnings, 1 for information
            """);
  }

  private static String printed(Runnable program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}

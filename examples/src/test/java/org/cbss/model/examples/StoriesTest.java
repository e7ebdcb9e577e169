package org.cbss.model.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.cbss.model.json.ReadResult;
import org.cbss.model.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            2011-06-15: certainly [no-2010], perhaps []
            2020-07-01: certainly [lt-2020], perhaps []
            Denmark: [dk-1997, dk-2008, dk-2019]
            after dk-2019 came lt-2020
            certain gaps: 0
            shared day of fi-1992 and ee-1993: 1993-03-17
            shared day of ee-1993 and pl-1994: 1994-05-25
            shared day of pl-1994 and se-1995: not known
            shared day of se-1995 and lv-1996: 1996-07-03
            shared day of lv-1996 and dk-1997: 1997-07-03
            shared day of dk-1997 and lt-1998: 1998-06-23
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
              before: someone UNCERTAIN
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

  @Test
  void printDecisionsInForce() {
    assertThat(printed(() -> WhatWasInForce.main(new String[0]))).isEqualTo("""
            2006-06-30: certainly [order-2006], perhaps [order-1995, exchange-2002]
            2007-01-01: certainly [order-2007], perhaps [order-1995, exchange-2002]
            2016-07-26: certainly [order-2009, order-2017], perhaps [order-1995, exchange-2002, order-2007]
            exchange-2002 amends [order-1995]
            order-2007 repeals [order-2006]
            order-2017 amends [order-2009]
            de-2007 was designated by [exchange-2002, order-2007]
            ee-2017 was designated by [order-2017]
            """);
  }

  @Test
  void printPlannedPresidencies() {
    assertThat(printed(() -> WhatWasPlanned.main(new String[0]))).isEqualTo("""
            2006-12-31: Finland, planned Germany
              by eu-exchange-2002, 2002-01-28
            2007-04-01: Germany, planned Finland
              by eu-exchange-2002, 2002-01-28
              by eu-order-2007, 2007-01-01
              trio: Germany, Portugal and Slovenia, [eu-programme-2007]
            2017-10-01: Estonia, planned United Kingdom
              by eu-order-2016, 2016-07-26
              trio: Estonia, Bulgaria and Austria, [eu-programme-2017]
            2020-04-01: Croatia, planned Finland
              by eu-order-2016, 2016-07-26
              trio: Romania, Finland and Croatia, [eu-programme-2019]
            """);
  }

  @Test
  void printChairOfPart() {
    assertThat(printed(() -> WhoChairedAPart.main(new String[0]))).isEqualTo("""
            2009-11-30: Sweden, CERTAIN
            2009-12-01: Catherine Ashton, High Representative, CERTAIN
            in 2009: certainly [Sweden, Catherine Ashton, High Representative], perhaps [Czechia]
            """);
  }

  @Test
  void printPeopleInChair() {
    assertThat(printed(() -> WhoSatInTheChair.main(new String[0]))).isEqualTo("""
            Presidency of Canada:
            Presidency of United States:
            Presidency of Finland:
              Erkki Tuomioja, [2000-10-12..2002-10-09]/[2002-10-09..2002-10-31]
            Presidency of Iceland:
            Presidency of Russia:
              Sergey Lavrov, 2004-11/2006-10-26
            Presidency of Norway:
              Jonas Gahr Støre, 2006-10-26/2009-04-29
            Chairmanship of the Kingdom of Denmark:
              Per Stig Møller, 2009-04-29/2010-02-23
              Lene Espersen, 2010-02-23/2011-05-12
            Presidency of Sweden:
              Carl Bildt, 2011-05-12/2013-05-15
            Presidency of Canada:
              Leona Aglukkaq, 2013-05-15/2015-04-24
            Presidency of United States:
              John Kerry, 2015-04-24/2017-01
              Rex Tillerson, 2017-02-01/2017-05-11
            Presidency of Finland:
              Timo Soini, 2017-05-11/2019-05-07
            Presidency of Iceland:
              Guðlaugur Þór Þórðarson, 2019-05-07/2021-05-20
            Presidency of Russia:
              Sergey Lavrov, 2021-05-20/2023-05-11
            Presidency of Norway:
              Anniken Huitfeldt, 2023-05-11/2023-10
              Espen Barth Eide, 2023-10/2025-05-12
            Chairship of the Kingdom of Denmark, led by Greenland:
              Vivian Motzfeldt, 2025-05-12/
            Presidency of Sweden:
            departures of the briefing about ac-ru-2021: [ac-lavrov-chair-2021, ac-korchunov-sao-chair, ac-vaaja-director, ac-parker-director]
            """);
  }

  @Test
  void printJointPresidencies() {
    assertThat(printed(() -> WhoPresidedTogether.main(new String[0]))).isEqualTo("""
            2020-06-30: Denmark, Greenland and Faroe Islands
            2021-06-30: Finland
            2025-06-30: Finland and Åland Islands
            Denmark: [ncm-dk-2005, ncm-dk-2010, ncm-dk-2015, ncm-dk-2020, ncm-dk-2026, ncm-parliaments-dk-2016]
            Faroe Islands: [ncm-dk-2020, ncm-dk-2026]
            Åland: [ncm-fi-2025, ncm-parliaments-fi-2026]
            meetings of ncm-dk-2026: certain [ncm-copenhagen-2026], uncertain [ncm-summer-2026], someone CERTAIN
            before ncm-dk-2026 came ncm-fi-2025
            """);
  }

  @Test
  void printRolesOfMembers() {
    assertThat(printed(() -> WhoTookPart.main(new String[0]))).isEqualTo("""
            1997-06-30:
              full members: 8
              participants: Inuit Circumpolar Council; Saami Council; Association of Indigenous Minorities of the North, Siberia and the Far East of the Russian Federation
              observers: certainly 0, perhaps 7
              paused: certainly 0, perhaps 0
            2022-04-01:
              full members: 8
              participants: Inuit Circumpolar Council; Saami Council; Association of Indigenous Minorities of the North, Siberia and the Far East of the Russian Federation; Aleut International Association; Arctic Athabaskan Council; Gwich’in Council International
              observers: certainly 33, perhaps 7
              paused: certainly 7, perhaps 0
            2023-06-01:
              full members: 8
              participants: Inuit Circumpolar Council; Saami Council; Association of Indigenous Minorities of the North, Siberia and the Far East of the Russian Federation; Aleut International Association; Arctic Athabaskan Council; Gwich’in Council International
              observers: certainly 33, perhaps 7
              paused: certainly 0, perhaps 7
            """);
  }

  @Test
  void printPeopleOfExpertGroup() {
    assertThat(printed(() -> WhoSatInTheGroup.main(new String[0]))).isEqualTo("""
            Bragi Guðbrandsson, Iceland: CERTAIN
            Daina Urbonaitienė, Lithuania: UNCERTAIN
            in the chair: Iceland
            """);
  }

  @Test
  void printPartsForATime() {
    assertThat(printed(() -> WhatItWasPartOf.main(new String[0]))).isEqualTo("""
            parts of ac-aeps: [ac-amap, ac-caff, ac-eppr, ac-pame]
            parts of arctic-council: [ac-sao, ac-amap, ac-caff, ac-eppr, ac-pame, ac-sdwg, ac-acap, ac-secretariat, ac-temporary-secretariat]
            Arctic Monitoring and Assessment Programme was part of ac-aeps, 1991/[1996..1997-06]
            Arctic Monitoring and Assessment Programme was part of arctic-council, [1996-09-19..1997-06]/..
            ac-ca-1996: [arctic-council, ac-amap, ac-caff, ac-eppr, ac-pame]
            ac-dk-2009: [arctic-council, ac-sao, ac-amap, ac-caff, ac-eppr, ac-pame, ac-sdwg, ac-acap, ac-temporary-secretariat]
            """);
  }

  @Test
  void printNamesOfDays() {
    assertThat(printed(() -> WhatItWasCalled.main(new String[0]))).isEqualTo("""
            1996-09-19: Inuit Circumpolar Conference; Arctic Contaminants Action Program
            2005-01-01: Inuit Circumpolar Council; Arctic Council Action Plan to Eliminate Pollution of the Arctic
            2006-06-30: Inuit Circumpolar Council; Arctic Contaminants Action Program
            2020-01-01: Inuit Circumpolar Council; Arctic Contaminants Action Program
            """);
  }

  @Test
  void printLeadsAndFunders() {
    assertThat(printed(() -> WhoLedAndFunded.main(new String[0]))).isEqualTo("""
            led by AT: [programme-2004, programme-2006]
            led by NL: [programme-2004]
            funded by the EU: [promise, promise-1]
            named by the phase itself: [], with the whole: eu
            """);
  }

  @Test
  void printSeatsOverTime() {
    assertThat(printed(() -> HowManyHeldIt.main(new String[0]))).isEqualTo("""
            2009-10-29: certainly [], perhaps [reinfeldt-1]
            2009-12-10: certainly [reinfeldt-1, van-rompuy-1], perhaps []
            2010-03-25: certainly [van-rompuy-1], perhaps []
            seats as recorded: []
            one seat: [van-rompuy-1 period: error[term-overlap]: summit-chair has 1 seat, and 2 people hold it on 2009-12-10: reinfeldt-1, van-rompuy-1]
            seats unknown: [van-rompuy-1 period: warning[term-overlap]: summit-chair does not say its number of seats, and 2 people hold it on 2009-12-10: reinfeldt-1, van-rompuy-1]
            """);
  }

  @Test
  void printMeetingsThatPassedTheChair() {
    assertThat(printed(() -> HowTheChairPassed.main(new String[0]))).isEqualTo("""
            Barrow, 2000-10-12/2000-10-13: from United States to Finland
              recorded 1998-09-18/2000-10 and 2000-10/2002-10; on 2000-10-13 uncertain [ac-us-1998, ac-fi-2000], someone CERTAIN
              decided: [ac-barrow-declaration]
              observers the day after: 8
            Inari, 2002-10-09/2002-10-10: from Finland to Iceland
              recorded 2000-10/2002-10 and 2002-10/2004-11-24; on 2002-10-10 uncertain [ac-fi-2000, ac-is-2002], someone CERTAIN
              decided: [ac-inari-declaration]
              observers the day after: 14
            Kiruna, 2013-05-15: from Sweden to Canada
              recorded 2011-05-12/2013-05-15 and 2013-05-15/2015-04-24; on 2013-05-15 certain [ac-se-2011, ac-ca-2013], someone CERTAIN
              decided: [ac-kiruna-declaration, ac-rules-2013, ac-oil-pollution-agreement, ac-eu-application-2013]
              observers the day after: 25
            Salekhard, 2023-05-11: from Russia to Norway
              recorded 2021-05-20/2023-05-11 and 2023-05-11/2025-05-12; on 2023-05-11 certain [ac-ru-2021, ac-no-2023], someone CERTAIN
              decided: [ac-statement-2023]
              observers the day after: 33
            """);
  }

  @Test
  void printExchangedTurns() {
    assertThat(printed(() -> WhoseTurnItWas.main(new String[0]))).isEqualTo("""
            {2006}: Norway instead of FI, designated by [ncm-exchange-2006]
            {2007}: Finland instead of NO, designated by [ncm-exchange-2006]
            {2023}: Iceland instead of SE, designated by []
            2024-01-01/2024-12-31: Sweden instead of IS, designated by []
            2025-01-01/2025-12-31: Finland and Åland Islands instead of DK, designated by []
            2026-01-01/2026-12-31: Denmark and Faroe Islands instead of FI, designated by []
            ncm-dk-2020: Denmark, Greenland and Faroe Islands
            according to its programme: Denmark
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-council", "children-at-risk"})
  void haveNoFindingsInRecords(String name) {
    ReadResult result = ExampleRecords.read(name);

    assertThat(result.validate(Validator.standard()).findings()).isEmpty();
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

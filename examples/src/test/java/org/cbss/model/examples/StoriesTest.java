package org.cbss.model.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoriesTest {
  @Test
  void tellWhoHeadedTheUnit() {
    assertThat(Run.printed(() -> WhoHeadedTheUnit.main(new String[0]))).isEqualTo("""
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
  void tellWhatWasAdopted() {
    assertThat(Run.printed(() -> WhatWasAdopted.main(new String[0]))).isEqualTo("""
            Adoption of the Children at Risk Mandate and Strategy 2020-2025, 2020-05-06
            Adoption of a new logo, [2019-07-01..2020-06-30]
            Children at Risk Mandate and Strategy 2020-2025:
              Prevention and Early Intervention
              Protection, Support and Justice
              Partnerships for children’s rights and child protection
            """);
  }

  @Test
  void tellWhichProjectsServedAnArea() {
    assertThat(Run.printed(() -> ProjectsOfAnArea.main(new String[0]))).isEqualTo("""
            Protection, Support and Justice:
              dk-2019 certainly PROMISE, third phase
              lt-2020 perhaps PROMISE, third phase
            """);
  }
}

package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPathTest {
  private final DataPath council = new DataPath(EntityKind.ORGANIZATION, 7, "");

  @Test
  void isAPointerFromTheRoot() {
    assertThat(council.pointer()).isEqualTo("/organizations/7");
    assertThat(council.resolve("members", 3).resolve("period").pointer())
        .isEqualTo("/organizations/7/members/3/period");
    assertThat(council.resolve("name")).hasToString("/organizations/7/name");
    assertThat(new DataPath(EntityKind.PERSONNEL_TERM, 0, "").pointer())
        .isEqualTo("/personnelTerms/0");
  }

  @Test
  void leadsBackToItsEntity() {
    assertThat(council.resolve("members", 3).resolve("period").entityPath()).isEqualTo(council);
    assertThat(council.entityPath()).isEqualTo(council);
  }

  @ParameterizedTest
  @CsvSource({
    "plain,   plain",
    "a/b,     a~1b",
    "a~b,     a~0b",
    "~1,      ~01",
    "/~/,     ~1~0~1",
    "x-é%20,  x-é%20",
    "'',      ''",
  })
  void escapesNamesAsPointersDo(String name, String escaped) {
    assertThat(DataPath.escape(name)).isEqualTo(escaped);
    assertThat(council.resolve("identifiers").resolve(name).path())
        .isEqualTo("/identifiers/" + escaped);
    assertThat(council.resolve(name, 2).path()).isEqualTo("/" + escaped + "/2");
  }
}

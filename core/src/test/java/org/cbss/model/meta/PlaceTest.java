package org.cbss.model.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  private final Place council = new Place(Kind.ORGANIZATION, 7, "");

  @Test
  void isAPointerFromTheRoot() {
    assertThat(council.pointer()).isEqualTo("/organizations/7");
    assertThat(council.at("members", 3).at("period").pointer())
        .isEqualTo("/organizations/7/members/3/period");
    assertThat(council.at("name")).hasToString("/organizations/7/name");
    assertThat(new Place(Kind.PERSONNEL_TERM, 0, "").pointer()).isEqualTo("/personnelTerms/0");
  }

  @Test
  void leadsBackToItsEntity() {
    assertThat(council.at("members", 3).at("period").entity()).isEqualTo(council);
    assertThat(council.entity()).isEqualTo(council);
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
    assertThat(Place.escape(name)).isEqualTo(escaped);
    assertThat(council.at("identifiers").at(name).path()).isEqualTo("/identifiers/" + escaped);
    assertThat(council.at(name, 2).path()).isEqualTo("/" + escaped + "/2");
  }
}

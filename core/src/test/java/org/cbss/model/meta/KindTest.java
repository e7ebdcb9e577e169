package org.cbss.model.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cbss.model.Entity;
import org.cbss.model.Identified;
import org.cbss.model.testing.Everything;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  @Test
  void areTheListsOfTheFormatInTheirOrderAndTheAreas() {
    assertThat(Arrays.stream(Kind.values()).map(Kind::collection))
        .containsExactly(
            "sources",
            "organizations",
            "people",
            "posts",
            "presidencies",
            "mandates",
            "meetings",
            "decisions",
            "takeHomeMessages",
            "projects",
            "personnelTerms",
            "areas");
  }

  @Test
  void areToldFromTheThingsThemselves() {
    assertThat(Everything.dataset().entities().map(Kind::of).distinct())
        .containsExactly(Arrays.copyOf(Kind.values(), Kind.values().length - 1));
    assertThat(Kind.of(Everything.area())).isEqualTo(Kind.STRATEGIC_AREA);
  }

  @Test
  void areAllThatTheModelPermits() {
    Class<?>[] entities = Entity.class.getPermittedSubclasses();

    assertThat(Arrays.stream(Kind.values())
            .<Class<?>>map(Kind::type)
            .filter(Entity.class::isAssignableFrom))
        .containsExactlyInAnyOrder(entities);
    assertThat(Arrays.stream(Identified.class.getPermittedSubclasses())
            .filter(type -> type != Entity.class))
        .containsExactly(Kind.STRATEGIC_AREA.type());
  }

  @ParameterizedTest
  @EnumSource
  void haveAShapeOfTheirOwnName(Kind kind) {
    assertThat(Shapes.of(kind).type()).isEqualTo(kind.type());
    assertThat(Shapes.of(kind).label()).isEqualTo(kind.label());
    assertThat(Shapes.of(kind)).hasToString(kind.label());
  }

  @Test
  void areNamedInSentences() {
    assertThat(Kind.ORGANIZATION.oneOf()).isEqualTo("an organization");
    assertThat(Kind.PERSONNEL_TERM.oneOf()).isEqualTo("a personnel term");
    assertThat(Kind.TAKE_HOME_MESSAGE.oneOf()).isEqualTo("a take-home message");
  }
}

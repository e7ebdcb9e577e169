package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.testing.Everything;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntityKindTest {
  @Test
  void hasTheListsOfTheFormatAndAreas() {
    assertThat(Arrays.stream(EntityKind.values()).map(EntityKind::collection))
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
  void returnsTheKindOfAnEntity() {
    assertThat(Everything.dataset().entities().map(EntityKind::of).distinct())
        .containsExactly(Arrays.copyOf(EntityKind.values(), EntityKind.values().length - 1));
    assertThat(EntityKind.of(Everything.area())).isEqualTo(EntityKind.STRATEGIC_AREA);
  }

  @Test
  void areAllThatTheModelPermits() {
    Class<?>[] entities = Entity.class.getPermittedSubclasses();

    assertThat(Arrays.stream(EntityKind.values())
            .<Class<?>>map(EntityKind::type)
            .filter(Entity.class::isAssignableFrom))
        .containsExactlyInAnyOrder(entities);
    assertThat(Arrays.stream(Identified.class.getPermittedSubclasses())
            .filter(type -> type != Entity.class))
        .containsExactly(EntityKind.STRATEGIC_AREA.type());
  }

  @ParameterizedTest
  @EnumSource
  void haveAShapeOfTheirOwnName(EntityKind kind) {
    assertThat(ModelSchema.of(kind).type()).isEqualTo(kind.type());
    assertThat(ModelSchema.of(kind).label()).isEqualTo(kind.label());
    assertThat(ModelSchema.of(kind)).hasToString(kind.label());
  }

  @Test
  void areNamedInSentences() {
    assertThat(EntityKind.ORGANIZATION.withArticle()).isEqualTo("an organization");
    assertThat(EntityKind.PERSONNEL_TERM.withArticle()).isEqualTo("a personnel term");
    assertThat(EntityKind.TAKE_HOME_MESSAGE.withArticle()).isEqualTo("a take-home message");
  }
}

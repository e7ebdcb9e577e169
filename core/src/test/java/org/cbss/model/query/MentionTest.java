package org.cbss.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cbss.model.testing.Data.area;
import static org.cbss.model.testing.Data.mandate;
import static org.cbss.model.testing.Data.organization;
import static org.cbss.model.testing.Data.person;
import static org.cbss.model.testing.Data.presidency;
import static org.cbss.model.testing.Data.project;
import static org.cbss.model.testing.Data.source;

import java.util.List;
import java.util.stream.LongStream;
import org.cbss.model.Citation;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Membership;
import org.cbss.model.StrategicArea;
import org.cbss.model.testing.Data;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionTest {
  private static final StrategicArea WATER = area("water");
  private static final Registry REGISTRY = Data.registry(
      source("report"),
      organization("lc")
          .addMember(Membership.builder().organization(Id.of("sec")).build())
          .build(),
      organization("sec", "lc").build(),
      person("ada"),
      presidency("dk", "lc", "2019/2020")
          .addCitation(Citation.builder().source(Id.of("report")).build())
          .build(),
      mandate("plan", "lc", "2019/2020").addArea(WATER).build(),
      project("buoys").addArea(WATER.id()).build());

  static LongStream seeds() {
    return Seeds.first(50);
  }

  @Test
  void findsReferencesInDocumentOrder() {
    assertThat(REGISTRY.mentions(REGISTRY.organizations().get(Id.of("lc"))))
        .extracting(Mention::toString)
        .containsExactly("sec /partOf", "dk /organization", "plan /organization");
  }

  @Test
  void findsReferencesInsideRecords() {
    assertThat(REGISTRY.mentions(REGISTRY.organizations().get(Id.of("sec"))))
        .extracting(Mention::toString)
        .containsExactly("lc /members/0/organization");
    assertThat(REGISTRY.mentions(REGISTRY.sources().get(Id.of("report"))))
        .extracting(Mention::toString)
        .containsExactly("dk /citations/0/source");
  }

  @Test
  void findsReferencesToStrategicArea() {
    assertThat(REGISTRY.mentions(WATER))
        .extracting(Mention::toString)
        .containsExactly("buoys /areas/0");
  }

  @Test
  void findsNoneOfUnmentionedRecord() {
    assertThat(REGISTRY.mentions(REGISTRY.people().get(Id.of("ada")))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> REGISTRY.mentions(person("bo")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void recordWithoutMentionsCanBeRemoved(long seed) {
    Registry registry = Registry.of(GeneratedDatasets.resolved(seed));
    List<Entity> entities = registry.dataset().entities().toList();

    for (Entity each : entities) {
      boolean onlyMentionsItself = registry.mentions(each).stream()
          .allMatch(mention -> mention.entity().id().equals(each.id()));
      Entity[] others = entities.stream().filter(other -> other != each).toArray(Entity[]::new);
      if (onlyMentionsItself && !(each instanceof Mandate)) {
        assertThat(Registry.of(Data.dataset(others)).find(each.id())).isEmpty();
      } else if (!onlyMentionsItself) {
        assertThatThrownBy(() -> Registry.of(Data.dataset(others)))
            .as(each.id().value())
            .isInstanceOf(DatasetIntegrityException.class);
      }
    }
  }
}

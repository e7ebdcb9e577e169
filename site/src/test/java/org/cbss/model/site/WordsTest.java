package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.junit.jupiter.api.Test;

/** The words that ship. */
class WordsTest {

  private static Stream<RecordType<?, ?>> types() {
    return Stream.concat(
        Stream.of(EntityKind.values()).map(ModelSchema::of), ModelSchema.inner().stream());
  }

  @Test
  void hasLabelOfEveryAttribute() {
    assertThat(types()
            .filter(type -> type != ModelSchema.citation())
            .flatMap(type -> type.attributes().stream())
            .map(Attribute::name)
            .filter(name -> !Words.ENGLISH.has("attribute." + name)))
        .isEmpty();
  }

  @Test
  void hasLabelOfEveryKind() {
    assertThat(Stream.of(EntityKind.values())
            .map(Addresses::folder)
            .filter(folder -> !Words.ENGLISH.has("kind." + folder)))
        .isEmpty();
  }

  @Test
  void translationLacksNothing() {
    Words danish = new Words(LanguageTag.of("da"), Map.of("yes", "ja"));

    assertThat(danish.get("yes")).isEqualTo("ja");
    assertThat(danish.get("no")).isEqualTo("no");
  }
}

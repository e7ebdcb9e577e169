package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.testing.Everything;
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

  /** Translates by putting the words into brackets. */
  @Test
  void everyWordOfPagesIsInBundle() throws IOException {
    Properties english = new Properties();
    try (InputStream in = Site.class.getResourceAsStream("words.properties")) {
      english.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    Map<String, String> translations = new HashMap<>();
    english.forEach((key, value) -> translations.put(key.toString(), "⟦" + value + "⟧"));
    translations.put("direction", "ltr");
    Dataset dataset = Everything.dataset();
    MadeSite translated = MadeSite.of(
        dataset,
        SiteOptions.defaults().on(MadeSite.DAY).withWords(dataset.language(), translations));
    MadeSite site = MadeSite.of(dataset);

    site.pages().filter(path -> !path.startsWith("lang/")).forEach(path -> {
      assertThat(translated.page(path).text().replaceAll("[⟦⟧]", ""))
          .as(path)
          .isEqualTo(site.page(path).text());
      assertThat(translated
              .page(path)
              .select(
                  "h2:not([id^=topic]), th, dt:not(:has(a[href^=#accepted])), caption, summary, label, .skip, .kind, .certainty,"
                      + " nav:not(.languages) a, footer p, footer a"))
          .as(path)
          .allSatisfy(each -> assertThat(each.text()).contains("⟦"));
      assertThat(translated.page(path).select("[aria-label]").eachAttr("aria-label"))
          .as(path)
          .allSatisfy(each -> assertThat(each).contains("⟦"));
    });
  }

  @Test
  void translationLacksNothing() {
    Words danish = new Words(LanguageTag.of("da"), Map.of("yes", "ja"));

    assertThat(danish.get("yes")).isEqualTo("ja");
    assertThat(danish.get("no")).isEqualTo("no");
  }
}

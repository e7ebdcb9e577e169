package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelSchema;
import org.junit.jupiter.api.Test;

/** The page on Popolo contains each code, each key of Popolo, and each attribute of the model. */
class PopoloDocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "popolo.md");

  @Test
  void explainsEveryCode() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(Arrays.stream(PopoloCode.values()).map(PopoloCode::id).toList());
  }

  @Test
  void listsEveryKeyOfPopolo() throws IOException {
    String from = part("## From Popolo", "## Invalid values");

    for (PopoloCollection collection : PopoloCollection.values()) {
      assertThat(collection.keys()).allSatisfy(key -> assertThat(from).contains("`" + key + "`"));
    }
  }

  @Test
  void listsEveryWrittenAttribute() throws IOException {
    String to = part("## To Popolo", "\0");

    Stream.of(
            EntityKind.SOURCE,
            EntityKind.ORGANIZATION,
            EntityKind.PERSON,
            EntityKind.POST,
            EntityKind.PRESIDENCY,
            EntityKind.MEETING,
            EntityKind.PERSONNEL_TERM)
        .flatMap(kind -> ModelSchema.of(kind).attributes().stream())
        .map(attribute -> attribute.name())
        .filter(name -> !name.equals("id"))
        .forEach(name -> assertThat(to).contains("`" + name + "`"));
  }

  private static String part(String from, String to) throws IOException {
    String page = Files.readString(PAGE);
    int end = page.indexOf(to);
    return page.substring(page.indexOf(from), end < 0 ? page.length() : end);
  }
}

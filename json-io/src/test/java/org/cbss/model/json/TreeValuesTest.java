package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Person;
import org.cbss.model.StrategicArea;
import org.cbss.model.time.EdtfDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Trees, which can hold what no text of JSON can. */
class TreeValuesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CbssModule()).build();

  private final ObjectNode tree = MAPPER.createObjectNode();

  @BeforeEach
  void makeAnArea() {
    tree.put("id", "s").put("title", "S");
  }

  private StrategicArea read() {
    return MAPPER.treeToValue(tree, StrategicArea.class);
  }

  private MismatchedInputException thrown() {
    return catchThrowableOfType(MismatchedInputException.class, this::read);
  }

  @Test
  void bytesAreReadAsTheyWouldBeWritten() {
    tree.put("x-d", new byte[] {1, 2, 3}).putPOJO("x-n", null);

    assertThat(read().extensions()).containsEntry("x-d", "\"AQID\"").containsEntry("x-n", "null");
  }

  @Test
  void valuesOfTheModelAreReadAsTheyWouldBeWritten() {
    tree.putPOJO("title", LocalizedText.of("Å"));
    tree.putArray("x-d")
        .addPOJO(EdtfDate.parse("2020"))
        .addPOJO(Person.builder().id(Id.of("a")).name("A").build());

    assertThat(read().title()).isEqualTo(LocalizedText.of("Å"));
    assertThat(read().extensions())
        .containsEntry("x-d", "[\"2020\",{\"id\":\"a\",\"name\":\"A\"}]");
  }

  @Test
  void whatJsonHasIsReadThoughItStandsInTheTreeAsAnObject() {
    tree.putPOJO("title", "S \"T\"").putPOJO("x-n", 7).putPOJO("x-d", 1.5).putPOJO("x-b", true);

    assertThat(read().title()).isEqualTo(LocalizedText.of("S \"T\""));
    assertThat(read().extensions())
        .containsEntry("x-n", "7")
        .containsEntry("x-d", "1.5")
        .containsEntry("x-b", "true");
  }

  @Test
  void otherObjectsAreRefusedWhereTheyStand() {
    tree.putPOJO("title", new UUID(0, 0));
    tree.putArray("x-d").add(1).addPOJO(new UUID(0, 0));

    MismatchedInputException thrown = thrown();

    assertThat(thrown.getOriginalMessage())
        .isEqualTo("shape-type at /title: expected JSON, found an object of java.util.UUID\n"
            + "shape-type at /x-d/1: expected JSON, found an object of java.util.UUID");
    assertThat(thrown.getPathReference()).endsWith("StrategicArea[\"title\"]");
  }

  @Test
  void valuesThatNoFileCanHoldAreRefusedWhereTheyStand() {
    tree.putPOJO(
        "x-d",
        Person.builder().id(Id.of("a")).name("A").putExtension("x-a", "{").build());

    assertThat(thrown().getOriginalMessage())
        .startsWith("shape-type at /x-d: ")
        .contains("\"x-a\"");
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    tree.put("x-a", "\ud800").put("x-\ud800\"é", 1).put("x-b", "\ud800");

    // An unpaired surrogate in a key ends the reading there.
    assertThat(thrown().getOriginalMessage().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("json-encoding at /x-a: half"),
            line ->
                assertThat(line).startsWith("json-encoding at /x-").contains("a key with half"));
  }

  @Test
  void numbersThatJsonDoesNotHaveAreRefused() {
    tree.put("x-a", Double.NaN).putPOJO("x-b", new UUID(0, 0));

    assertThat(thrown().getOriginalMessage()).startsWith("json-syntax at /x-a: ");
  }

  @Test
  void numbersAreKeptAndTheirDigitsAreNot() {
    Person person = Person.builder()
        .id(Id.of("a"))
        .name("A")
        .putExtension("x-a", "[1e2,1.50]")
        .build();

    assertThat(MAPPER.convertValue(person, Person.class).extensions())
        .containsEntry("x-a", "[1E+2,1.50]");
  }
}

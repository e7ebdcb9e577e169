package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module can be serialized. */
class SerializedMapperTest {
  private static final Person PERSON = Person.builder().id(Id.of("a")).name("A").build();
  private static final String JSON = "{\"DK\":{\"id\":\"a\",\"name\":\"A\"}}";

  @Test
  void worksAfterSerialization() throws IOException, ClassNotFoundException {
    assertRoundTrip(copy(mapper()));
  }

  @Test
  void worksAfterUseAndSerialization() throws IOException, ClassNotFoundException {
    JsonMapper used = mapper();
    assertRoundTrip(used);
    used.readValue(used.writeValueAsString(PERSON), Person.class);

    JsonMapper copy = copy(used);

    assertRoundTrip(copy);
    assertThat(copy.readValue(copy.writeValueAsString(PERSON), Person.class)).isEqualTo(PERSON);
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder().addModule(new CbssModule()).build();
  }

  private static void assertRoundTrip(JsonMapper mapper) {
    Map<CountryCode, Person> persons = Map.of(CountryCode.of("DK"), PERSON);

    assertThat(mapper.writeValueAsString(persons)).isEqualTo(JSON);
    assertThat(mapper.readValue(JSON, new TypeReference<Map<CountryCode, Person>>() {}))
        .isEqualTo(persons);
  }

  private static JsonMapper copy(JsonMapper mapper) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(mapper);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (JsonMapper) in.readObject();
    }
  }
}

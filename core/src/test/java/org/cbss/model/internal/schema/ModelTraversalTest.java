package org.cbss.model.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.MemberRole;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.SeatCount;
import org.cbss.model.Suspension;
import org.cbss.model.testing.Everything;
import org.junit.jupiter.api.Test;

class ModelTraversalTest {
  private final Dataset dataset = Everything.dataset();

  @Test
  void visitsEveryValueOnceInOrder() {
    List<String> visited = new ArrayList<>();
    ModelTraversal.visitValues(
        dataset, (at, type, value) -> visited.add(at.path().pointer()));

    assertThat(visited).doesNotHaveDuplicates().containsExactlyElementsOf(pointers());
  }

  @Test
  void givesThePathOfEachValue() {
    ModelTraversal.visitValues(
        dataset,
        (at, type, value) ->
            assertThat(resolve(at.path().pointer())).as(at.path().pointer()).isEqualTo(value));
  }

  @Test
  void namesTheAttributeTheOwnerAndTheElement() {
    Map<String, String> seen = new HashMap<>();
    Map<String, Object> owners = new HashMap<>();
    ModelTraversal.visitValues(dataset, (at, type, value) -> {
      seen.put(at.path().pointer(), at.attribute() + " " + at.element());
      owners.put(at.path().pointer(), at.owner());
    });
    Organization council = Everything.organization();

    assertThat(seen)
        .containsEntry("/organizations/0/kind", "kind -1")
        .containsEntry("/organizations/0/members/1/country", "country -1")
        .containsEntry("/organizations/0/members/0/suspended/1", "suspended 1")
        .containsEntry("/sources/0/identifiers/a~1b~0c", "a/b~c -1");
    assertThat(owners)
        .containsEntry("/organizations/0/members/0", council)
        .containsEntry("/organizations/0/members/0/period", Everything.membership())
        .containsEntry("/organizations/0/members/0/citations/1/source", Everything.otherCitation());
  }

  @Test
  void givesTheTypeOfEachValue() {
    Map<String, ValueType<?>> types = new HashMap<>();
    ModelTraversal.visitValues(dataset, (at, type, value) -> types.put(at.path().pointer(), type));

    assertThat(types.get("/presidencies/0/period")).isInstanceOf(ValueType.Span.class);
    assertThat(types.get("/projects/1/phase")).isInstanceOf(ValueType.PositiveInteger.class);
    assertThat(types.get("/people/0/accepts/text-not-normalized"))
        .isInstanceOf(ValueType.PlainText.class);
    assertThat(types.get("/presidencies/0/priorities/0")).isInstanceOf(ValueType.Nested.class);
  }

  @Test
  void leavesOutDefaults() {
    Dataset plain = Dataset.builder()
        .addPersonnelTerm(Everything.term("a"))
        .addOrganization(Everything.union())
        .build();
    List<String> visited = new ArrayList<>();
    ModelTraversal.visitValues(plain, (at, type, value) -> visited.add(at.path().pointer()));

    assertThat(visited)
        .containsExactly(
            "/organizations/0/id",
            "/organizations/0/name",
            "/organizations/0/kind",
            "/personnelTerms/0/id",
            "/personnelTerms/0/person",
            "/personnelTerms/0/post");
  }

  @Test
  void givesEachOfSeveralVisitorsWhatItWants() {
    List<String> spans = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    ModelTraversal traversal = ModelTraversal.ofEach(
        List.of(type -> type instanceof ValueType.Span, type -> type instanceof ValueType.OwnId));

    traversal.visit(
        Dataset.builder()
            .addOrganization(Everything.union())
            .addProject(Everything.wholeProject())
            .addPresidency(Everything.presidency())
            .build(),
        (at, type, value) -> spans.add(at.path().pointer()),
        (at, type, value) -> ids.add(at.path().pointer()));

    assertThat(spans).containsExactly("/presidencies/0/period");
    assertThat(ids).containsExactly("/organizations/0/id", "/presidencies/0/id", "/projects/0/id");
  }

  @Test
  void givesTheListOfAKind() {
    assertThat(ModelTraversal.entities(dataset, EntityKind.SOURCE)).isSameAs(dataset.sources());
    assertThat(ModelTraversal.entities(dataset, EntityKind.PERSONNEL_TERM))
        .isSameAs(dataset.personnelTerms());
  }

  /** Returns every pointer to a value, from the hand-written table and the accessors only. */
  private List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    for (String name : FormatTable.names(Dataset.class)) {
      Object value = ModelSchemaTest.accessor(Dataset.class, name, dataset);
      if (value instanceof List<?> entities) {
        for (int i = 0; i < entities.size(); i++) {
          add(pointers, "/" + name + "/" + i, entities.get(i));
        }
      } else if (value instanceof Map<?, ?> map) {
        map.keySet().forEach(key -> pointers.add("/" + name + "/" + key));
      } else {
        pointers.add("/" + name);
      }
    }
    return pointers;
  }

  private static void add(List<String> pointers, String path, Object record) {
    Class<?> type = modelType(record);
    for (String name : FormatTable.names(type)) {
      if (ModelSchemaTest.ONE_HOLDER.contains(name) && type == Presidency.class) {
        continue;
      }
      Object value = ModelSchemaTest.accessor(type, name, record);
      if (value instanceof Collection<?> list) {
        int i = 0;
        for (Object element : list) {
          addValue(pointers, path + "/" + name + "/" + i++, element);
        }
      } else if (value instanceof Map<?, ?> map) {
        map.keySet()
            .forEach(key -> pointers.add(
                path + "/" + name + "/" + ((String) key).replace("~", "~0").replace("/", "~1")));
      } else if (value != null && !isDefault(value)) {
        addValue(pointers, path + "/" + name, value);
      }
    }
  }

  private static void addValue(List<String> pointers, String path, Object value) {
    pointers.add(path);
    if (isRecord(value) && shortForm(value) == value) {
      add(pointers, path, value);
    }
  }

  private static boolean isRecord(Object value) {
    return FormatTable.ATTRIBUTES.keySet().stream().anyMatch(type -> type.isInstance(value));
  }

  /** Returns what a record is written as if it has no other values, or the record itself. */
  private static Object shortForm(Object value) {
    if (value instanceof Priority priority && priority.organization().isEmpty()) {
      return priority.text();
    }
    if (value instanceof Suspension suspension && suspension.scope().isEmpty()) {
      return suspension.period();
    }
    if (value instanceof Parent parent && parent.period().isEmpty()) {
      return parent.organization();
    }
    if (value instanceof Party party && party.country().isEmpty()) {
      return party.organization().orElseThrow();
    }
    return value instanceof SeatCount seats && seats.period().isEmpty() ? seats.count() : value;
  }

  private static boolean isDefault(Object value) {
    return value.equals(false) || value.equals(MemberRole.MEMBER);
  }

  private static Class<?> modelType(Object record) {
    return FormatTable.ATTRIBUTES.keySet().stream()
        .filter(type -> type.isInstance(record))
        .findFirst()
        .orElseThrow();
  }

  private Object resolve(String pointer) {
    Object at = dataset;
    for (String token : pointer.substring(1).split("/")) {
      String name = token.replace("~1", "/").replace("~0", "~");
      if (at instanceof List<?> list) {
        at = list.get(Integer.parseInt(name));
      } else if (at instanceof Map<?, ?> map) {
        at = map.get(name);
      } else {
        at = ModelSchemaTest.accessor(modelType(at), name, at);
      }
    }
    return isRecord(at) ? shortForm(at) : at;
  }
}

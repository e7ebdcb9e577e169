package org.cbss.model.query;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;

/**
 * A place where an entity refers to a record by its id.
 *
 * @param entity the entity that refers to the record
 * @param path the JSON Pointer from the entity to the id, such as {@code /members/2/organization}
 */
public record Mention(Entity entity, String path) {
  private static final ModelTraversal REFERENCES = ModelTraversal.of(
      type -> type instanceof ValueType.Reference<?> || type instanceof ValueType.AnyReference);

  static List<Mention> of(Id<?> id, Dataset dataset) {
    List<Mention> found = new ArrayList<>();
    REFERENCES.visit(dataset, (at, type, value) -> {
      if (value.equals(id)) {
        at.entity().ifPresent(entity -> found.add(new Mention(entity, at.path().path())));
      }
    });
    return List.copyOf(found);
  }

  /**
   * Returns the id of the entity and the path.
   *
   * @return a text such as {@code order-2016 /designates/0}
   */
  @Override
  public String toString() {
    return entity.id() + " " + path;
  }
}

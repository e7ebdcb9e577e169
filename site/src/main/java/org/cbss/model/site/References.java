package org.cbss.model.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Citation;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;

/** The records that refer to each record, by the attribute in which they do, and the citations of each source. */
final class References {
  /** The kind of the records that refer to another, and the attribute in which they do. */
  record Link(EntityKind kind, String attribute) {}

  /**
   * A citation, and what cites.
   *
   * @param entity the entity that cites, or that contains what cites
   * @param part the attribute of the entity that contains what cites, or an empty text
   */
  record Cited(Entity entity, String part, Citation citation) {}

  private final Map<Id<?>, Map<Link, List<Entity>>> links = new HashMap<>();
  private final Map<Id<?>, List<Cited>> citations = new HashMap<>();

  References(Dataset dataset) {
    ModelTraversal.of(type -> type instanceof ValueType.Reference<?>
            || type instanceof ValueType.AnyReference
            || isCitation(type))
        .visit(dataset, this::visit);
  }

  private static boolean isCitation(ValueType<?> type) {
    return type instanceof ValueType.Nested<?> nested
        && nested.type().get() == ModelSchema.citation();
  }

  private void visit(VisitContext at, ValueType<?> type, Object value) {
    Entity entity = at.entity().orElseThrow();
    String attribute = firstStep(at);
    if (value instanceof Citation citation) {
      String part = attribute.equals("citations") ? "" : attribute;
      citations
          .computeIfAbsent(citation.source(), any -> new ArrayList<>())
          .add(new Cited(entity, part, citation));
    } else if (value instanceof Id<?> id && !at.attribute().equals("source")) {
      List<Entity> all = links
          .computeIfAbsent(id, any -> new LinkedHashMap<>())
          .computeIfAbsent(new Link(EntityKind.of(entity), attribute), any -> new ArrayList<>());
      if (all.isEmpty() || all.get(all.size() - 1) != entity) {
        all.add(entity);
      }
    }
  }

  private static String firstStep(VisitContext at) {
    String path = at.path().path();
    int end = path.indexOf('/', 1);
    return path.substring(1, end < 0 ? path.length() : end);
  }

  /** Returns the records that refer to a record. */
  Map<Link, List<Entity>> to(Id<?> id) {
    return links.getOrDefault(id, Map.of());
  }

  List<Entity> to(Id<?> id, EntityKind kind, String attribute) {
    return Optional.ofNullable(to(id).get(new Link(kind, attribute))).orElse(List.of());
  }

  /** Returns the citations of a source, in the order of the document. */
  List<Cited> citationsOf(Id<?> source) {
    return citations.getOrDefault(source, List.of());
  }
}

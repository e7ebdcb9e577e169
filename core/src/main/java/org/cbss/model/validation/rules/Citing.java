package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.meta.Shape;
import org.cbss.model.meta.Shapes;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Located;

/**
 * Something that cites: an entity, a membership or a strategic area.
 *
 * @param entity the entity that it is, or is in
 * @param place where it stands
 * @param owner the thing itself
 * @param shape its attributes
 */
record Citing(Located<?> entity, Place place, Annotated owner, Shape<?, ?> shape) {

  /** What has a citation in an entity: itself, its memberships, its areas. */
  static List<Citing> of(Located<? extends Entity> entity) {
    Kind kind = Objects.requireNonNull(entity.place().kind());
    List<? extends Annotated> parts = switch (kind) {
      case ORGANIZATION -> ((Organization) entity.value()).members();
      case MANDATE -> ((Mandate) entity.value()).areas();
      default -> List.of();
    };
    boolean cites = !entity.value().citations().isEmpty();
    if (parts.isEmpty()) {
      return cites ? List.of(whole(entity, kind)) : List.of();
    }
    List<Citing> citing = new ArrayList<>();
    if (cites) {
      citing.add(whole(entity, kind));
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).citations().isEmpty()) {
        citing.add(part(entity, kind, parts.get(i), i));
      }
    }
    return citing;
  }

  private static Citing whole(Located<? extends Entity> entity, Kind kind) {
    return new Citing(entity, entity.place(), entity.value(), Shapes.of(kind));
  }

  private static Citing part(
      Located<? extends Entity> entity, Kind kind, Annotated part, int index) {
    return kind == Kind.ORGANIZATION
        ? new Citing(entity, entity.place().at("members", index), part, Shapes.membership())
        : new Citing(
            entity, entity.place().at("areas", index), part, Shapes.of(Kind.STRATEGIC_AREA));
  }

  List<Citation> citations() {
    return owner.citations();
  }

  Place placeOf(int citation) {
    return place.at("citations", citation);
  }

  /** Whether a citation may be about something of this name. */
  boolean has(String name) {
    return shape.attribute(name).isPresent() || owner.extensions().containsKey(name);
  }

  /** The names that a citation may be about. */
  Set<String> attributes() {
    Set<String> names = new TreeSet<>(owner.extensions().keySet());
    shape.attributes().forEach(attribute -> names.add(attribute.name()));
    return names;
  }

  Optional<? extends Attribute<?, ?>> attribute(String name) {
    return shape.attribute(name);
  }

  /** When it was so. */
  Optional<TimeSpan> time() {
    if (owner != entity.value()) {
      return owner instanceof Membership membership ? membership.period() : Optional.empty();
    }
    return switch (Objects.requireNonNull(place.kind())) {
      case ORGANIZATION -> ((Organization) owner).period();
      case POST -> ((Post) owner).period();
      case PRESIDENCY -> Optional.of(((Presidency) owner).period());
      case MANDATE -> Optional.of(((Mandate) owner).period());
      case MEETING -> ((Meeting) owner).period();
      case DECISION -> ((Decision) owner).date().map(TimeSpan::within);
      case PROJECT -> ((Project) owner).period();
      case PERSONNEL_TERM -> ((PersonnelTerm) owner).period();
      case SOURCE, PERSON, TAKE_HOME_MESSAGE, STRATEGIC_AREA -> Optional.empty();
    };
  }
}

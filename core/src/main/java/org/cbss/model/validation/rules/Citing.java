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
import org.cbss.model.validation.Survey;

/**
 * Something that cites: an entity, a membership or a strategic area.
 *
 * @param entity the entity that it is, or is in
 * @param place where it stands
 * @param owner the thing itself
 * @param shape its attributes
 */
record Citing(Located<?> entity, Place place, Annotated owner, Shape<?, ?> shape) {

  /** Everything that has a citation. */
  static List<Citing> all(Survey survey) {
    return survey.once(AllCiting.class, AllCiting::new).citing;
  }

  private static final class AllCiting {
    private final List<Citing> citing = new ArrayList<>();

    AllCiting(Survey survey) {
      for (Kind kind : Kind.ofEntities()) {
        survey.all(kind.type().asSubclass(Entity.class)).forEach(this::add);
      }
    }

    private void add(Located<? extends Entity> entity) {
      add(entity, entity.place(), entity.value(), Shapes.of(Kind.of(entity.value())));
      if (entity.place().kind() == Kind.ORGANIZATION) {
        Organization organization = (Organization) entity.value();
        for (int i = 0; i < organization.members().size(); i++) {
          Place place = entity.place().at("members", i);
          add(entity, place, organization.members().get(i), Shapes.membership());
        }
      }
      if (entity.place().kind() == Kind.MANDATE) {
        Mandate mandate = (Mandate) entity.value();
        for (int i = 0; i < mandate.areas().size(); i++) {
          Place place = entity.place().at("areas", i);
          add(entity, place, mandate.areas().get(i), Shapes.of(Kind.STRATEGIC_AREA));
        }
      }
    }

    private void add(Located<?> entity, Place place, Annotated owner, Shape<?, ?> shape) {
      if (!owner.citations().isEmpty()) {
        citing.add(new Citing(entity, place, owner, shape));
      }
    }
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

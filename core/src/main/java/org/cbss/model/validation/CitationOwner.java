package org.cbss.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.time.TimeSpan;

/**
 * A record with citations: an entity, a membership, a convention or a strategic area.
 *
 * @param entity the entity that it is, or is in
 * @param path its path
 * @param owner the record itself
 * @param type its type
 */
record CitationOwner(Located<?> entity, DataPath path, Annotated owner, RecordType<?, ?> type) {

  /** Returns the records with citations in an entity: itself, its memberships, conventions and areas. */
  static List<CitationOwner> in(Located<? extends Entity> entity) {
    List<CitationOwner> owners = new ArrayList<>();
    Entity value = entity.value();
    if (!value.citations().isEmpty()) {
      owners.add(
          new CitationOwner(entity, entity.path(), value, ModelSchema.of(EntityKind.of(value))));
    }
    if (value instanceof Organization organization) {
      addParts(entity, "members", organization.members(), ModelSchema.membership(), owners);
      addParts(entity, "conventions", organization.conventions(), ModelSchema.convention(), owners);
    } else if (value instanceof Post post) {
      addParts(entity, "conventions", post.conventions(), ModelSchema.convention(), owners);
    } else if (value instanceof Mandate mandate) {
      addParts(entity, "areas", mandate.areas(), ModelSchema.of(EntityKind.STRATEGIC_AREA), owners);
    }
    return owners;
  }

  private static void addParts(
      Located<? extends Entity> entity,
      String name,
      List<? extends Annotated> parts,
      RecordType<?, ?> type,
      List<CitationOwner> owners) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).citations().isEmpty()) {
        owners.add(new CitationOwner(entity, entity.path().resolve(name, i), parts.get(i), type));
      }
    }
  }

  List<Citation> citations() {
    return owner.citations();
  }

  DataPath citationPath(int citation) {
    return path.resolve("citations", citation);
  }

  /** Returns whether a citation may be about an attribute or extension of this name. */
  boolean has(String name) {
    return type.attribute(name).isPresent() || owner.extensions().containsKey(name);
  }

  /** Returns the names that a citation may be about: first the attributes, then the extensions. */
  Stream<String> attributes() {
    return Stream.concat(
        type.attributes().stream().map(Attribute::name), owner.extensions().keySet().stream());
  }

  Optional<? extends Attribute<?, ?>> attribute(String name) {
    return type.attribute(name);
  }

  /** Returns the period or date of the record, or empty if it has none, or is a meeting that is not known to be held. */
  Optional<TimeSpan> time() {
    if (owner != entity.value()) {
      return owner instanceof Membership membership ? membership.period() : Optional.empty();
    }
    return switch (Objects.requireNonNull(path.kind())) {
      case ORGANIZATION -> ((Organization) owner).period();
      case POST -> ((Post) owner).period();
      case PRESIDENCY -> Optional.of(((Presidency) owner).period());
      case MANDATE -> Optional.of(((Mandate) owner).period());
      case MEETING ->
        ((Meeting) owner).period().filter(any -> ((Meeting) owner).tookPlace().isCertain());
      case DECISION -> ((Decision) owner).date().map(TimeSpan::within);
      case PROJECT -> ((Project) owner).period();
      case PERSONNEL_TERM -> ((PersonnelTerm) owner).period();
      case SOURCE, PERSON, TAKE_HOME_MESSAGE, STRATEGIC_AREA -> Optional.empty();
    };
  }
}

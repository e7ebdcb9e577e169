package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Suspension;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.time.TimeSpan;

/**
 * The records of a data set that have a first and a last day, numbered in the order of the document. Of entities with the same
 * id, the first counts.
 */
final class TimedRecords {
  private static final int NONE = -1;

  private final Dataset dataset;
  private final IdIndex index;
  private final List<Object> values = new ArrayList<>();
  private int[] owners = new int[16];
  private int[] positions = new int[16];
  private final int[] byId;

  TimedRecords(Dataset dataset, IdIndex index) {
    this.dataset = dataset;
    this.index = index;
    this.byId = new int[index.size()];
    Arrays.fill(byId, NONE);
    addAll(EntityKind.ORGANIZATION);
    addAll(EntityKind.POST);
    addAll(EntityKind.PRESIDENCY);
    addAll(EntityKind.MANDATE);
    addAll(EntityKind.MEETING);
    addAll(EntityKind.DECISION);
    addAll(EntityKind.PROJECT);
    addAll(EntityKind.PERSONNEL_TERM);
  }

  private void addAll(EntityKind kind) {
    List<? extends Entity> entities = ModelTraversal.entities(dataset, kind);
    for (int position = 0; position < entities.size(); position++) {
      Entity entity = entities.get(position);
      int number = index.number(entity.id());
      if (index.get(number) == entity && byId[number] == NONE) {
        byId[number] = add(entity, NONE, position);
        if (entity instanceof Organization organization) {
          addParts(organization, byId[number]);
        }
      }
    }
  }

  private void addParts(Organization organization, int number) {
    for (int i = 0; i < organization.partOf().size(); i++) {
      if (organization.partOf().get(i).period().isPresent()) {
        add(organization.partOf().get(i), number, i);
      }
    }
    for (int i = 0; i < organization.members().size(); i++) {
      Membership membership = organization.members().get(i);
      int owner = add(membership, number, i);
      for (int j = 0; j < membership.suspended().size(); j++) {
        add(membership.suspended().get(j), owner, j);
      }
    }
  }

  private int add(Object value, int owner, int position) {
    int number = values.size();
    if (number == owners.length) {
      owners = Arrays.copyOf(owners, 2 * number);
      positions = Arrays.copyOf(positions, 2 * number);
    }
    values.add(value);
    owners[number] = owner;
    positions[number] = position;
    return number;
  }

  int size() {
    return values.size();
  }

  Object value(int number) {
    return values.get(number);
  }

  /** Returns the number of the record that another one is inside. */
  int owner(int number) {
    return owners[number];
  }

  /** Returns the numbers of the records that are inside an organization, each membership before its suspensions. */
  IntStream inside(int organization) {
    return IntStream.range(organization + 1, values.size())
        .takeWhile(number -> owners[number] != NONE);
  }

  /** Returns the number of an entity, or -1 if the data set has none with the id, or one that has no days. */
  int number(Id<?> id) {
    int number = index.number(id);
    return number < 0 ? NONE : byId[number];
  }

  /** Returns a convention of an organization or post. */
  Convention convention(int owner, int position) {
    return conventions(owner).get(position);
  }

  /** Returns the conventions of a record, which only organizations and posts have. */
  List<Convention> conventions(int number) {
    if (values.get(number) instanceof Organization organization) {
      return organization.conventions();
    }
    return values.get(number) instanceof Post post ? post.conventions() : List.of();
  }

  /** Returns what is stated of the days of a record, or empty if nothing is. */
  Optional<TimeSpan> stated(int number) {
    Object value = values.get(number);
    if (value instanceof PersonnelTerm term) {
      return term.period();
    } else if (value instanceof Presidency presidency) {
      return Optional.of(presidency.period());
    } else if (value instanceof Meeting meeting) {
      return meeting.period();
    } else if (value instanceof Decision decision) {
      return decision.date().map(TimeSpan::within);
    } else if (value instanceof Project project) {
      return project.period();
    } else if (value instanceof Membership membership) {
      return membership.period();
    } else if (value instanceof Organization organization) {
      return organization.period();
    } else if (value instanceof Mandate mandate) {
      return Optional.of(mandate.period());
    } else if (value instanceof Post post) {
      return post.period();
    }
    return value instanceof Suspension suspension
        ? Optional.of(suspension.period())
        : ((Parent) value).period();
  }

  /** Returns the path of a record. */
  DataPath path(int number) {
    Object value = values.get(number);
    int position = positions[number];
    if (value instanceof Entity entity) {
      return new DataPath(EntityKind.of(entity), position, "");
    }
    String list =
        value instanceof Parent ? "partOf" : value instanceof Membership ? "members" : "suspended";
    return path(owners[number]).resolve(list, position);
  }

  /** Returns the path of what is stated of the days of a record. */
  DataPath statedPath(int number) {
    return path(number).resolve(values.get(number) instanceof Decision ? "date" : "period");
  }

  /** Returns a record in words, such as its id. */
  String name(int number) {
    Object value = values.get(number);
    if (value instanceof Entity entity) {
      return entity.id().value();
    }
    String owner = name(owners[number]);
    if (value instanceof Membership membership) {
      return "the membership of " + member(membership) + " in " + owner;
    }
    return value instanceof Parent parent
        ? "the place of " + owner + " in " + parent.organization()
        : "the suspension of " + owner;
  }

  /** Returns the country or the id of the organization or person that is the member. */
  static Object member(Membership membership) {
    return membership
        .country()
        .<Object>map(country -> country)
        .or(membership::organization)
        .or(membership::person)
        .orElse("");
  }

  /** Returns the citations that support an attribute of a record. */
  List<Citation> citations(int number, String attribute) {
    Object value = values.get(number);
    if (!(value instanceof Annotated annotated)) {
      return citations(owners[number], value instanceof Suspension ? "suspended" : "partOf");
    }
    return annotated.citations().stream()
        .filter(citation -> citation.about().isEmpty() || citation.about().get().equals(attribute))
        .toList();
  }

  /** Compares two records by kind, id and content, whatever their order in the document. */
  int compare(int number, int other) {
    if (number == other) {
      return 0;
    }
    if (values.get(number) instanceof Entity one && values.get(other) instanceof Entity two) {
      return one.id().value().compareTo(two.id().value());
    }
    return Comparator.<Integer, String>comparing(this::name)
        .thenComparing(each -> Objects.toString(stated(each)))
        .compare(number, other);
  }
}

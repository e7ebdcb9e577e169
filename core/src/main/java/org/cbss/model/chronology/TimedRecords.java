package org.cbss.model.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.Convention;
import org.cbss.model.DataPath;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.SeatCount;
import org.cbss.model.StrategicArea;
import org.cbss.model.Suspension;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The records of a data set that have a first and a last day, numbered in the order of the document. Of entities with the same
 * id, the first counts.
 */
final class TimedRecords {
  /** What a record is. A test for one of these is much faster than one for an interface. */
  enum Kind {
    ORGANIZATION(EntityKind.ORGANIZATION),
    PARENT(null),
    MEMBERSHIP(null),
    SUSPENSION(null),
    POST(EntityKind.POST),
    PRESIDENCY(EntityKind.PRESIDENCY),
    MANDATE(EntityKind.MANDATE),
    MEETING(EntityKind.MEETING),
    DECISION(EntityKind.DECISION),
    PROJECT(EntityKind.PROJECT),
    PERSONNEL_TERM(EntityKind.PERSONNEL_TERM);

    private final @Nullable EntityKind entity;

    Kind(@Nullable EntityKind entity) {
      this.entity = entity;
    }
  }

  private static final int NONE = -1;

  private final IdIndex index;
  private final List<Object> values = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final List<@Nullable TimeSpan> stated = new ArrayList<>();
  private final BitSet disputed = new BitSet();
  private final BitSet acting = new BitSet();
  private final BitSet oneSeat = new BitSet();
  private final BitSet oneSeatAtTimes = new BitSet();
  private int[] owners = new int[16];
  private int[] positions = new int[16];
  private int[] ordinals = new int[16];
  private final int[] firsts = new int[EntityKind.values().length];
  private final int[] ends = new int[EntityKind.values().length];
  private final int[] byId;
  private final int[] mandateOfArea;

  TimedRecords(IdIndex index) {
    this.index = index;
    this.byId = new int[index.size()];
    this.mandateOfArea = new int[index.size()];
    Arrays.fill(byId, NONE);
    Arrays.fill(mandateOfArea, NONE);
    for (int id = 0; id < index.size(); id++) {
      add(id, index.get(id));
    }
  }

  private void add(int id, Identified entity) {
    switch (index.kind(id)) {
      case ORGANIZATION -> {
        Organization organization = (Organization) entity;
        add(id, Kind.ORGANIZATION, entity, organization.period());
        addParts(organization, byId[id]);
      }
      case POST -> {
        Post post = (Post) entity;
        add(id, Kind.POST, entity, post.period());
        addSeats(post, byId[id]);
      }
      case PRESIDENCY -> {
        Presidency presidency = (Presidency) entity;
        add(id, Kind.PRESIDENCY, entity, Optional.of(presidency.period()));
        ordinals[byId[id]] = presidency.ordinal().orElse(0);
        disputed.set(byId[id], presidency.disputed());
      }
      case MANDATE -> {
        Mandate mandate = (Mandate) entity;
        add(id, Kind.MANDATE, entity, Optional.of(mandate.period()));
        addAreas(mandate, id);
      }
      case MEETING -> {
        Meeting meeting = (Meeting) entity;
        add(id, Kind.MEETING, entity, meeting.period());
        ordinals[byId[id]] = meeting.ordinal().orElse(0);
      }
      case DECISION ->
        add(id, Kind.DECISION, entity, ((Decision) entity).date().map(TimeSpan::within));
      case PROJECT -> {
        Project project = (Project) entity;
        add(id, Kind.PROJECT, entity, project.period());
        ordinals[byId[id]] = project.phase().orElse(0);
      }
      case PERSONNEL_TERM -> {
        PersonnelTerm term = (PersonnelTerm) entity;
        add(id, Kind.PERSONNEL_TERM, entity, term.period());
        disputed.set(byId[id], term.disputed());
        acting.set(byId[id], term.acting());
      }
      case SOURCE, PERSON, TAKE_HOME_MESSAGE, STRATEGIC_AREA -> {
        // These have no days of their own.
      }
    }
  }

  private void add(int id, Kind kind, Identified entity, Optional<TimeSpan> span) {
    byId[id] = add(kind, entity, span, NONE, index.position(id));
  }

  private void addParts(Organization organization, int number) {
    for (int i = 0; i < organization.partOf().size(); i++) {
      Parent parent = organization.partOf().get(i);
      if (parent.period().isPresent()) {
        add(Kind.PARENT, parent, parent.period(), number, i);
      }
    }
    for (int i = 0; i < organization.members().size(); i++) {
      Membership membership = organization.members().get(i);
      int owner = add(Kind.MEMBERSHIP, membership, membership.period(), number, i);
      disputed.set(owner, membership.disputed());
      for (int j = 0; j < membership.suspended().size(); j++) {
        Suspension suspension = membership.suspended().get(j);
        add(Kind.SUSPENSION, suspension, Optional.of(suspension.period()), owner, j);
      }
    }
  }

  private void addSeats(Post post, int number) {
    for (SeatCount seats : post.seats()) {
      if (seats.count() == 1) {
        (seats.period().isPresent() ? oneSeatAtTimes : oneSeat).set(number);
      }
    }
  }

  /** Notes the mandate of its areas, whose numbers follow that of the mandate, but for areas whose ids are used before. */
  private void addAreas(Mandate mandate, int mandateId) {
    int id = mandateId + 1;
    for (StrategicArea area : mandate.areas()) {
      if (id < index.size() && index.get(id) == area) {
        mandateOfArea[id++] = byId[mandateId];
      }
    }
  }

  private int add(Kind kind, Object value, Optional<TimeSpan> span, int owner, int position) {
    int number = values.size();
    if (number == owners.length) {
      owners = Arrays.copyOf(owners, 2 * number);
      positions = Arrays.copyOf(positions, 2 * number);
      ordinals = Arrays.copyOf(ordinals, 2 * number);
    }
    if (kind.entity != null) {
      if (ends[kind.entity.ordinal()] == 0) {
        firsts[kind.entity.ordinal()] = number;
      }
      ends[kind.entity.ordinal()] = number + 1;
    }
    values.add(value);
    kinds.add(kind);
    stated.add(span.orElse(null));
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

  Kind kind(int number) {
    return kinds.get(number);
  }

  /** Returns the numbers of the entities of a kind, which are next to each other, but for what is inside organizations. */
  IntStream ofKind(EntityKind kind) {
    return IntStream.range(firsts[kind.ordinal()], ends[kind.ordinal()])
        .filter(number -> kinds.get(number).entity == kind);
  }

  /** Returns whether a record is claimed and contested. */
  boolean isDisputed(int number) {
    return disputed.get(number);
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

  /** Returns the number of an entity of a kind, or -1 if the data set has none with the id. */
  int number(Id<?> id, Kind kind) {
    int number = number(id);
    return number != NONE && kinds.get(number) == kind ? number : NONE;
  }

  /** Returns the number of the mandate of a strategic area, or -1 if the data set has none with the id. */
  int mandateOf(Id<StrategicArea> area) {
    int number = index.number(area);
    return number < 0 ? NONE : mandateOfArea[number];
  }

  /** Returns the organization of a presidency or the post of a term, or -1 for other records, or if there is none. */
  int place(int number) {
    return switch (kinds.get(number)) {
      case PRESIDENCY ->
        number(((Presidency) values.get(number)).organization(), Kind.ORGANIZATION);
      case PERSONNEL_TERM -> number(((PersonnelTerm) values.get(number)).post(), Kind.POST);
      default -> NONE;
    };
  }

  /** Returns whether a presidency or term has its chair or post alone, as far as its place is known. */
  boolean isAlone(int number, int place) {
    return place != NONE
        && !isDisputed(number)
        && (kinds.get(number) == Kind.PRESIDENCY || isExclusive(number, place));
  }

  /** Returns whether nobody else holds the post during a term: one seat, said for all of the term as it is recorded. */
  private boolean isExclusive(int term, int post) {
    return !acting.get(term)
        && (oneSeat.get(post) || oneSeatAtTimes.get(post) && hasOneSeatDuring(term, post));
  }

  private boolean hasOneSeatDuring(int term, int post) {
    TimeSpan span = stated.get(term);
    return span != null
        && ((Post) values.get(post))
            .seats().stream()
                .filter(seats -> seats.count() == 1)
                .flatMap(seats -> seats.period().stream())
                .anyMatch(period -> period.covers(span).isCertain());
  }

  /** Returns the ordinal or phase of a record, or 0 if it has none. */
  int ordinal(int number) {
    return ordinals[number];
  }

  /** Returns whether one record comes before another because both hold the same chair or post alone. */
  boolean isBefore(int number, int other, int[] earliest, int[] latest) {
    int place = place(number);
    if (place != place(other) || !isAlone(number, place) || !isAlone(other, place)) {
      return false;
    }
    if (ordinal(number) > 0 && ordinal(other) > 0 && ordinal(number) != ordinal(other)) {
      return ordinal(number) < ordinal(other);
    }
    return earliest[2 * other + 1] > latest[2 * number]
        && earliest[2 * number + 1] <= latest[2 * other];
  }

  /** Returns a convention of an organization or post. */
  Convention convention(int owner, int position) {
    return conventions(owner).get(position);
  }

  /** Returns the conventions of a record, which only organizations and posts have. */
  List<Convention> conventions(int number) {
    return switch (kinds.get(number)) {
      case ORGANIZATION -> ((Organization) values.get(number)).conventions();
      case POST -> ((Post) values.get(number)).conventions();
      default -> List.of();
    };
  }

  /** Returns what is stated of the days of a record, or empty if nothing is. */
  Optional<TimeSpan> stated(int number) {
    return Optional.ofNullable(stated.get(number));
  }

  /** Returns the path of a record. */
  DataPath path(int number) {
    int position = positions[number];
    return switch (kinds.get(number)) {
      case PARENT -> path(owners[number]).resolve("partOf", position);
      case MEMBERSHIP -> path(owners[number]).resolve("members", position);
      case SUSPENSION -> path(owners[number]).resolve("suspended", position);
      default -> new DataPath(kinds.get(number).entity, position, "");
    };
  }

  /** Returns the id of a record, or empty if it has none. */
  Optional<Id<?>> id(int number) {
    return values.get(number) instanceof Entity entity
        ? Optional.of(entity.id())
        : Optional.empty();
  }

  /** Returns the path of what is stated of the days of a record. */
  DataPath statedPath(int number) {
    return path(number).resolve(kinds.get(number) == Kind.DECISION ? "date" : "period");
  }

  /** Returns a record in words, such as its id. */
  String name(int number) {
    Object value = values.get(number);
    return switch (kinds.get(number)) {
      case PARENT ->
        "the place of " + name(owners[number]) + " in " + ((Parent) value).organization();
      case MEMBERSHIP ->
        "the membership of " + member((Membership) value) + " in " + name(owners[number]);
      case SUSPENSION -> "the suspension of " + name(owners[number]);
      default -> ((Entity) value).id().value();
    };
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
      return citations(
          owners[number], kinds.get(number) == Kind.SUSPENSION ? "suspended" : "partOf");
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
    if (owners[number] == NONE && owners[other] == NONE) {
      return ((Entity) values.get(number)).id().compareTo(((Entity) values.get(other)).id());
    }
    return Comparator.<Integer, String>comparing(this::name)
        .thenComparing(each -> Objects.toString(stated(each)))
        .compare(number, other);
  }
}

package org.cbss.model.meta;

import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.Decision;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;

/** The kinds of things that have ids: the eleven kinds of entities, in the order of a document, and strategic areas. */
public enum Kind {
  /** {@link Source}. */
  SOURCE("source", "sources", Source.class),
  /** {@link Organization}. */
  ORGANIZATION("organization", "organizations", Organization.class),
  /** {@link Person}. */
  PERSON("person", "people", Person.class),
  /** {@link Post}. */
  POST("post", "posts", Post.class),
  /** {@link Presidency}. */
  PRESIDENCY("presidency", "presidencies", Presidency.class),
  /** {@link Mandate}. */
  MANDATE("mandate", "mandates", Mandate.class),
  /** {@link Meeting}. */
  MEETING("meeting", "meetings", Meeting.class),
  /** {@link Decision}. */
  DECISION("decision", "decisions", Decision.class),
  /** {@link TakeHomeMessage}. */
  TAKE_HOME_MESSAGE("take-home message", "takeHomeMessages", TakeHomeMessage.class),
  /** {@link Project}. */
  PROJECT("project", "projects", Project.class),
  /** {@link PersonnelTerm}. */
  PERSONNEL_TERM("personnel term", "personnelTerms", PersonnelTerm.class),
  /** {@link StrategicArea}, which stands within a mandate. */
  STRATEGIC_AREA("strategic area", "areas", StrategicArea.class);

  private final String label;
  private final String collection;
  private final Class<? extends Identified> type;

  Kind(String label, String collection, Class<? extends Identified> type) {
    this.label = label;
    this.collection = collection;
    this.type = type;
  }

  /**
   * The kind as sentences name it.
   *
   * @return such as {@code personnel term}
   */
  public String label() {
    return label;
  }

  /**
   * The kind as sentences name one of it.
   *
   * @return such as {@code an organization}
   */
  public String oneOf() {
    return ("aeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ") + label;
  }

  /**
   * The name of the list that holds it.
   *
   * @return such as {@code personnelTerms}
   */
  public String collection() {
    return collection;
  }

  /**
   * The type of its values.
   *
   * @return such as {@code PersonnelTerm.class}
   */
  public Class<? extends Identified> type() {
    return type;
  }

  /**
   * The kind of a thing.
   *
   * @param thing an entity or a strategic area
   * @return its kind
   */
  public static Kind of(Identified thing) {
    return BY_CLASS.get(thing.getClass());
  }

  /**
   * The kinds of entities, each of which has a list of its own in a data set; strategic areas stand in their mandates.
   *
   * @return the kinds, in the order of the lists
   */
  public static List<Kind> ofEntities() {
    return ENTITIES;
  }

  private static final Kind[] VALUES = values();
  private static final List<Kind> ENTITIES =
      Stream.of(VALUES).filter(kind -> kind != STRATEGIC_AREA).toList();

  /** A look at every kind, once for each class. */
  private static final ClassValue<Kind> BY_CLASS = new ClassValue<>() {
    @Override
    protected Kind computeValue(Class<?> type) {
      for (Kind kind : VALUES) {
        if (kind.type.isAssignableFrom(type)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(type + " is of no kind");
    }
  };
}

package org.cbss.model;

import java.util.List;
import java.util.stream.Stream;
import org.cbss.model.internal.text.MessageText;

/** The kind of an entity or strategic area. The kinds of entities are in the order of their lists in a document. */
public enum EntityKind {
  /** A {@link Source}. */
  SOURCE("source", "sources", Source.class),
  /** An {@link Organization}. */
  ORGANIZATION("organization", "organizations", Organization.class),
  /** A {@link Person}. */
  PERSON("person", "people", Person.class),
  /** A {@link Post}. */
  POST("post", "posts", Post.class),
  /** A {@link Presidency}. */
  PRESIDENCY("presidency", "presidencies", Presidency.class),
  /** A {@link Mandate}. */
  MANDATE("mandate", "mandates", Mandate.class),
  /** A {@link Meeting}. */
  MEETING("meeting", "meetings", Meeting.class),
  /** A {@link Decision}. */
  DECISION("decision", "decisions", Decision.class),
  /** A {@link TakeHomeMessage}. */
  TAKE_HOME_MESSAGE("take-home message", "takeHomeMessages", TakeHomeMessage.class),
  /** A {@link Project}. */
  PROJECT("project", "projects", Project.class),
  /** A {@link PersonnelTerm}. */
  PERSONNEL_TERM("personnel term", "personnelTerms", PersonnelTerm.class),
  /** A {@link StrategicArea}, which is part of a mandate. */
  STRATEGIC_AREA("strategic area", "areas", StrategicArea.class);

  private final String label;
  private final String collection;
  private final Class<? extends Identified> type;

  EntityKind(String label, String collection, Class<? extends Identified> type) {
    this.label = label;
    this.collection = collection;
    this.type = type;
  }

  /**
   * Returns the label of the kind in a sentence.
   *
   * @return the label, such as {@code personnel term}
   */
  public String label() {
    return label;
  }

  /**
   * Returns the label with its indefinite article.
   *
   * @return the label, such as {@code an organization}
   */
  public String withArticle() {
    return MessageText.withArticle(label);
  }

  /**
   * Returns the name of the list that holds the records of this kind.
   *
   * @return the name, such as {@code personnelTerms}
   */
  public String collection() {
    return collection;
  }

  /**
   * Returns the type of the records of this kind.
   *
   * @return the type, such as {@code PersonnelTerm.class}
   */
  public Class<? extends Identified> type() {
    return type;
  }

  /**
   * Returns the kind of an entity or strategic area.
   *
   * @param entity the entity or strategic area
   * @return its kind
   */
  public static EntityKind of(Identified entity) {
    return BY_CLASS.get(entity.getClass());
  }

  /**
   * Returns the kinds of entities. Each has its list in a data set, whereas strategic areas are part of mandates.
   *
   * @return the kinds, in the order of the lists
   */
  public static List<EntityKind> topLevel() {
    return ENTITIES;
  }

  private static final EntityKind[] VALUES = values();
  private static final List<EntityKind> ENTITIES =
      Stream.of(VALUES).filter(kind -> kind != STRATEGIC_AREA).toList();

  /** Searches the kinds once for each class. */
  private static final ClassValue<EntityKind> BY_CLASS = new ClassValue<>() {
    @Override
    protected EntityKind computeValue(Class<?> type) {
      for (EntityKind kind : VALUES) {
        if (kind.type.isAssignableFrom(type)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind has the type " + type.getName());
    }
  };
}

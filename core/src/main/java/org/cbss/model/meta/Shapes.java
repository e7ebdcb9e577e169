package org.cbss.model.meta;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cbss.model.Citation;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.Membership;
import org.cbss.model.Priority;

/** All shapes: that of the data set, that of each kind, and those of the records within them. */
public final class Shapes {
  /** The shape of a data set, of which the lists stand in the order of {@link Kind}. */
  public static final Shape<Dataset, DatasetBuilder> DATASET = dataset();

  private static final Map<Kind, Shape<? extends Identified, ?>> BY_KIND =
      new EnumMap<>(Map.ofEntries(
          Map.entry(Kind.SOURCE, SourceShapes.SOURCE),
          Map.entry(Kind.ORGANIZATION, BodyShapes.ORGANIZATION),
          Map.entry(Kind.PERSON, BodyShapes.PERSON),
          Map.entry(Kind.POST, BodyShapes.POST),
          Map.entry(Kind.PRESIDENCY, PresidencyShapes.PRESIDENCY),
          Map.entry(Kind.MANDATE, PresidencyShapes.MANDATE),
          Map.entry(Kind.MEETING, WorkShapes.MEETING),
          Map.entry(Kind.DECISION, WorkShapes.DECISION),
          Map.entry(Kind.TAKE_HOME_MESSAGE, WorkShapes.TAKE_HOME_MESSAGE),
          Map.entry(Kind.PROJECT, WorkShapes.PROJECT),
          Map.entry(Kind.PERSONNEL_TERM, BodyShapes.PERSONNEL_TERM),
          Map.entry(Kind.STRATEGIC_AREA, PresidencyShapes.STRATEGIC_AREA)));

  private Shapes() {}

  /**
   * The shape of a kind.
   *
   * @param kind the kind
   * @return its shape
   */
  public static Shape<? extends Identified, ?> of(Kind kind) {
    return Objects.requireNonNull(BY_KIND.get(kind));
  }

  /**
   * The shape of a thing that has an id.
   *
   * @param <T> the type of the thing
   * @param thing the thing
   * @return its shape
   */
  @SuppressWarnings("unchecked")
  public static <T extends Identified> Shape<T, ?> of(T thing) {
    return (Shape<T, ?>) of(Kind.of(thing));
  }

  /**
   * The shape of a citation.
   *
   * @return the shape
   */
  public static Shape<Citation, ?> citation() {
    return SourceShapes.CITATION;
  }

  /**
   * The shape of a membership.
   *
   * @return the shape
   */
  public static Shape<Membership, ?> membership() {
    return BodyShapes.MEMBERSHIP;
  }

  /**
   * The shape of a priority.
   *
   * @return the shape
   */
  public static Shape<Priority, ?> priority() {
    return PresidencyShapes.PRIORITY;
  }

  private static Shape<Dataset, DatasetBuilder> dataset() {
    Shape.Builder<Dataset, DatasetBuilder> table = new Shape.Builder<>(
            "data set", Dataset.class, Dataset::builder, DatasetBuilder::build)
        .optional(
            "title",
            Types.TEXT,
            "What the record is called.",
            Dataset::title,
            DatasetBuilder::title)
        .defaulted(
            "language",
            Types.LANGUAGE,
            LanguageTag.ENGLISH,
            "The language of all text that states no other.",
            Dataset::language,
            DatasetBuilder::language)
        .optional(
            "asOf",
            Types.FULL_DATE,
            "The last day that the record speaks for.",
            Dataset::asOf,
            DatasetBuilder::asOf);
    listsOfBodies(table);
    listsOfWork(table);
    return table.extensible(Dataset::extensions, DatasetBuilder::putExtension).build();
  }

  private static void listsOfBodies(Shape.Builder<Dataset, DatasetBuilder> table) {
    list(table, SourceShapes.SOURCE, Kind.SOURCE, Dataset::sources, DatasetBuilder::addSource);
    list(
        table,
        BodyShapes.ORGANIZATION,
        Kind.ORGANIZATION,
        Dataset::organizations,
        DatasetBuilder::addOrganization);
    list(table, BodyShapes.PERSON, Kind.PERSON, Dataset::people, DatasetBuilder::addPerson);
    list(table, BodyShapes.POST, Kind.POST, Dataset::posts, DatasetBuilder::addPost);
    list(
        table,
        PresidencyShapes.PRESIDENCY,
        Kind.PRESIDENCY,
        Dataset::presidencies,
        DatasetBuilder::addPresidency);
  }

  private static void listsOfWork(Shape.Builder<Dataset, DatasetBuilder> table) {
    list(
        table,
        PresidencyShapes.MANDATE,
        Kind.MANDATE,
        Dataset::mandates,
        DatasetBuilder::addMandate);
    list(table, WorkShapes.MEETING, Kind.MEETING, Dataset::meetings, DatasetBuilder::addMeeting);
    list(
        table, WorkShapes.DECISION, Kind.DECISION, Dataset::decisions, DatasetBuilder::addDecision);
    list(
        table,
        WorkShapes.TAKE_HOME_MESSAGE,
        Kind.TAKE_HOME_MESSAGE,
        Dataset::takeHomeMessages,
        DatasetBuilder::addTakeHomeMessage);
    list(table, WorkShapes.PROJECT, Kind.PROJECT, Dataset::projects, DatasetBuilder::addProject);
    list(
        table,
        BodyShapes.PERSONNEL_TERM,
        Kind.PERSONNEL_TERM,
        Dataset::personnelTerms,
        DatasetBuilder::addPersonnelTerm);
  }

  private static <T extends Entity> void list(
      Shape.Builder<Dataset, DatasetBuilder> table,
      Shape<T, ?> shape,
      Kind kind,
      Function<Dataset, List<T>> getter,
      BiConsumer<DatasetBuilder, T> adder) {
    table.many(
        kind.collection(),
        new ValueType.Part<>(() -> shape, ""),
        "Every " + kind.label() + " of the record.",
        getter,
        adder);
  }
}

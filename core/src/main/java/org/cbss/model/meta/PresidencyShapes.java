package org.cbss.model.meta;

import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Priority;
import org.cbss.model.PriorityBuilder;
import org.cbss.model.StrategicArea;
import org.cbss.model.StrategicAreaBuilder;

/** The tables of presidencies and mandates. */
final class PresidencyShapes {
  static final Shape<Priority, PriorityBuilder> PRIORITY = new Shape.Builder<>(
          "priority", Priority.class, Priority::builder, PriorityBuilder::build)
      .required("text", Types.TEXT, "The aim.", Priority::text, PriorityBuilder::text)
      .optional(
          "body",
          Types.to(Kind.ORGANIZATION),
          "The body that it is set for; the body presided over where it is left out.",
          Priority::body,
          PriorityBuilder::body)
      .build();

  static final Shape<Presidency, PresidencyBuilder> PRESIDENCY = Types.entity(
      new Shape.Builder<>(
              "presidency", Presidency.class, Presidency::builder, PresidencyBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              "The id by which others name it.",
              Presidency::id,
              PresidencyBuilder::id)
          .required(
              "organization",
              Types.to(Kind.ORGANIZATION),
              "The body that was presided over.",
              Presidency::organization,
              PresidencyBuilder::organization)
          .optional(
              "country",
              Types.COUNTRY,
              "The country that held the chair.",
              Presidency::country,
              PresidencyBuilder::country)
          .optional(
              "holder",
              Types.to(Kind.ORGANIZATION),
              "The organization that held the chair.",
              Presidency::holder,
              PresidencyBuilder::holder)
          .optional(
              "title",
              Types.TEXT,
              "What it is called.",
              Presidency::title,
              PresidencyBuilder::title)
          .required(
              "period",
              Types.SPAN,
              "From its first day to its last.",
              Presidency::period,
              PresidencyBuilder::period)
          .optional(
              "ordinal",
              Types.NUMBER,
              "Its place in the rota.",
              Presidency::ordinal,
              PresidencyBuilder::ordinal)
          .defaulted(
              "shared",
              Types.FLAG,
              false,
              "Whether it was held jointly with another of the same time.",
              Presidency::shared,
              PresidencyBuilder::shared)
          .many(
              "priorities",
              new ValueType.Part<>(() -> PRIORITY, "text"),
              "What it set out to do.",
              Presidency::priorities,
              PresidencyBuilder::addPriority)
          .constraint(new Constraint.ExactlyOne("country", "holder")),
      new Types.Common<>(
          Presidency::identifiers,
          PresidencyBuilder::putIdentifier,
          Presidency::citations,
          PresidencyBuilder::addCitation,
          Presidency::note,
          PresidencyBuilder::note,
          Presidency::accepts,
          PresidencyBuilder::putAccepts,
          Presidency::extensions,
          PresidencyBuilder::putExtension));

  static final Shape<StrategicArea, StrategicAreaBuilder> STRATEGIC_AREA = new Shape.Builder<>(
          "strategic area",
          StrategicArea.class,
          StrategicArea::builder,
          StrategicAreaBuilder::build)
      .required(
          "id",
          new ValueType.OwnId<>(),
          "The id by which projects name it.",
          StrategicArea::id,
          StrategicAreaBuilder::id)
      .required(
          "title",
          Types.TEXT,
          "What it is called.",
          StrategicArea::title,
          StrategicAreaBuilder::title)
      .optional(
          "focus",
          Types.TEXT,
          "What the work is about.",
          StrategicArea::focus,
          StrategicAreaBuilder::focus)
      .many(
          "citations",
          Types.CITATION,
          "Where it comes from.",
          StrategicArea::citations,
          StrategicAreaBuilder::addCitation)
      .optional(
          "note",
          Types.TEXT,
          "What the model cannot hold otherwise.",
          StrategicArea::note,
          StrategicAreaBuilder::note)
      .extensible(StrategicArea::extensions, StrategicAreaBuilder::putExtension)
      .build();

  static final Shape<Mandate, MandateBuilder> MANDATE = Types.entity(
      new Shape.Builder<>("mandate", Mandate.class, Mandate::builder, MandateBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              "The id by which others name it.",
              Mandate::id,
              MandateBuilder::id)
          .required(
              "title", Types.TEXT, "What it is called.", Mandate::title, MandateBuilder::title)
          .required(
              "body",
              Types.to(Kind.ORGANIZATION),
              "The body that it charges.",
              Mandate::body,
              MandateBuilder::body)
          .required(
              "period",
              Types.SPAN,
              "From the day that it takes effect to its last.",
              Mandate::period,
              MandateBuilder::period)
          .optional(
              "supersedes",
              Types.to(Kind.MANDATE),
              "The mandate that it takes the place of.",
              Mandate::supersedes,
              MandateBuilder::supersedes)
          .many(
              "basedOn",
              Types.toOneOf(Kind.SOURCE, Kind.MANDATE, Kind.DECISION),
              "The sources, mandates and decisions that it rests on.",
              Mandate::basedOn,
              MandateBuilder::addBasedOn)
          .optional(
              "vision", Types.TEXT, "What it strives for.", Mandate::vision, MandateBuilder::vision)
          .many(
              "commitments",
              Types.TEXT,
              "What the body binds itself to.",
              Mandate::commitments,
              MandateBuilder::addCommitment)
          .many(
              "areas",
              new ValueType.Part<>(() -> STRATEGIC_AREA, ""),
              "The areas that it works in.",
              Mandate::areas,
              MandateBuilder::addArea)
          .many(
              "measures",
              Types.TEXT,
              "What is to be done.",
              Mandate::measures,
              MandateBuilder::addMeasure),
      new Types.Common<>(
          Mandate::identifiers,
          MandateBuilder::putIdentifier,
          Mandate::citations,
          MandateBuilder::addCitation,
          Mandate::note,
          MandateBuilder::note,
          Mandate::accepts,
          MandateBuilder::putAccepts,
          Mandate::extensions,
          MandateBuilder::putExtension));

  private PresidencyShapes() {}
}

package org.cbss.model.meta;

import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.MeetingMode;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.TakeHomeMessageBuilder;

/** The tables of what bodies do: meet, decide, send messages, run projects. */
final class WorkShapes {
  private static final String OWN_ID = "The id by which others name it.";

  static final Shape<Meeting, MeetingBuilder> MEETING = Types.entity(
      new Shape.Builder<>("meeting", Meeting.class, Meeting::builder, MeetingBuilder::build)
          .required("id", new ValueType.OwnId<>(), OWN_ID, Meeting::id, MeetingBuilder::id)
          .optional(
              "body",
              Types.to(Kind.ORGANIZATION),
              "The body that met.",
              Meeting::body,
              MeetingBuilder::body)
          .optional(
              "project",
              Types.to(Kind.PROJECT),
              "The project that met.",
              Meeting::project,
              MeetingBuilder::project)
          .optional(
              "title", Types.TEXT, "What it is called.", Meeting::title, MeetingBuilder::title)
          .optional(
              "period",
              Types.SPAN,
              "From its first day to its last.",
              Meeting::period,
              MeetingBuilder::period)
          .optional(
              "presidency",
              Types.to(Kind.PRESIDENCY),
              "The presidency under which it was held.",
              Meeting::presidency,
              MeetingBuilder::presidency)
          .optional(
              "ordinal",
              Types.NUMBER,
              "Its place among the meetings of that body under that presidency.",
              Meeting::ordinal,
              MeetingBuilder::ordinal)
          .defaulted(
              "last",
              Types.FLAG,
              false,
              "Whether it was the last of that body under that presidency.",
              Meeting::last,
              MeetingBuilder::last)
          .optional(
              "place", Types.TEXT, "Where it was held.", Meeting::place, MeetingBuilder::place)
          .optional(
              "mode",
              new ValueType.Choice<>(MeetingMode.class),
              "How people attended.",
              Meeting::mode,
              MeetingBuilder::mode)
          .constraint(new Constraint.ExactlyOne("body", "project"))
          .constraint(new Constraint.RequiredUnless("period", "presidency")),
      new Types.Common<>(
          Meeting::identifiers,
          MeetingBuilder::putIdentifier,
          Meeting::citations,
          MeetingBuilder::addCitation,
          Meeting::note,
          MeetingBuilder::note,
          Meeting::accepts,
          MeetingBuilder::putAccepts,
          Meeting::extensions,
          MeetingBuilder::putExtension));

  static final Shape<Decision, DecisionBuilder> DECISION = Types.entity(
      new Shape.Builder<>("decision", Decision.class, Decision::builder, DecisionBuilder::build)
          .required("id", new ValueType.OwnId<>(), OWN_ID, Decision::id, DecisionBuilder::id)
          .required(
              "title", Types.TEXT, "What was decided.", Decision::title, DecisionBuilder::title)
          .required(
              "body",
              Types.to(Kind.ORGANIZATION),
              "The body that decided.",
              Decision::body,
              DecisionBuilder::body)
          .optional("date", Types.DATE, "When it was taken.", Decision::date, DecisionBuilder::date)
          .optional(
              "meeting",
              Types.to(Kind.MEETING),
              "The meeting that took it.",
              Decision::meeting,
              DecisionBuilder::meeting)
          .optional(
              "presidency",
              Types.to(Kind.PRESIDENCY),
              "The presidency under which it was taken.",
              Decision::presidency,
              DecisionBuilder::presidency)
          .many(
              "adopts",
              Types.toOneOf(Kind.MANDATE, Kind.ORGANIZATION, Kind.PROJECT),
              "The mandates, organizations and projects that it brings into being or force.",
              Decision::adopts,
              DecisionBuilder::addAdopts)
          .many(
              "basedOn",
              Types.toAnything(),
              "What it rests on.",
              Decision::basedOn,
              DecisionBuilder::addBasedOn),
      new Types.Common<>(
          Decision::identifiers,
          DecisionBuilder::putIdentifier,
          Decision::citations,
          DecisionBuilder::addCitation,
          Decision::note,
          DecisionBuilder::note,
          Decision::accepts,
          DecisionBuilder::putAccepts,
          Decision::extensions,
          DecisionBuilder::putExtension));

  static final Shape<TakeHomeMessage, TakeHomeMessageBuilder> TAKE_HOME_MESSAGE = Types.entity(
      new Shape.Builder<>(
              "take-home message",
              TakeHomeMessage.class,
              TakeHomeMessage::builder,
              TakeHomeMessageBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              OWN_ID,
              TakeHomeMessage::id,
              TakeHomeMessageBuilder::id)
          .required(
              "text",
              Types.TEXT,
              "The message.",
              TakeHomeMessage::text,
              TakeHomeMessageBuilder::text)
          .required(
              "body",
              Types.to(Kind.ORGANIZATION),
              "The body that gives it.",
              TakeHomeMessage::body,
              TakeHomeMessageBuilder::body)
          .optional(
              "topic",
              Types.TEXT,
              "What the discussion was about.",
              TakeHomeMessage::topic,
              TakeHomeMessageBuilder::topic)
          .optional(
              "meeting",
              Types.to(Kind.MEETING),
              "The meeting that it comes from.",
              TakeHomeMessage::meeting,
              TakeHomeMessageBuilder::meeting)
          .optional(
              "presidency",
              Types.to(Kind.PRESIDENCY),
              "The presidency under which it was given.",
              TakeHomeMessage::presidency,
              TakeHomeMessageBuilder::presidency),
      new Types.Common<>(
          TakeHomeMessage::identifiers,
          TakeHomeMessageBuilder::putIdentifier,
          TakeHomeMessage::citations,
          TakeHomeMessageBuilder::addCitation,
          TakeHomeMessage::note,
          TakeHomeMessageBuilder::note,
          TakeHomeMessage::accepts,
          TakeHomeMessageBuilder::putAccepts,
          TakeHomeMessage::extensions,
          TakeHomeMessageBuilder::putExtension));

  static final Shape<Project, ProjectBuilder> PROJECT = Types.entity(
      new Shape.Builder<>("project", Project.class, Project::builder, ProjectBuilder::build)
          .required("id", new ValueType.OwnId<>(), OWN_ID, Project::id, ProjectBuilder::id)
          .required("name", Types.TEXT, "What it is called.", Project::name, ProjectBuilder::name)
          .optional(
              "partOf",
              Types.to(Kind.PROJECT),
              "The project that it is a part of.",
              Project::partOf,
              ProjectBuilder::partOf)
          .optional(
              "phase",
              Types.NUMBER,
              "Its place among the phases of the project that it is part of.",
              Project::phase,
              ProjectBuilder::phase)
          .optional(
              "period",
              Types.SPAN,
              "From its start to its end.",
              Project::period,
              ProjectBuilder::period)
          .many(
              "leads",
              Types.to(Kind.ORGANIZATION),
              "The bodies that lead it.",
              Project::leads,
              ProjectBuilder::addLead)
          .many(
              "funders",
              Types.to(Kind.ORGANIZATION),
              "The bodies that pay for it.",
              Project::funders,
              ProjectBuilder::addFunder)
          .many(
              "areas",
              Types.to(Kind.STRATEGIC_AREA),
              "The strategic areas that it serves.",
              Project::areas,
              ProjectBuilder::addArea),
      new Types.Common<>(
          Project::identifiers,
          ProjectBuilder::putIdentifier,
          Project::citations,
          ProjectBuilder::addCitation,
          Project::note,
          ProjectBuilder::note,
          Project::accepts,
          ProjectBuilder::putAccepts,
          Project::extensions,
          ProjectBuilder::putExtension));

  private WorkShapes() {}
}

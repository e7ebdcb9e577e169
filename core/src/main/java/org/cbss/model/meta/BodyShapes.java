package org.cbss.model.meta;

import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Person;
import org.cbss.model.PersonBuilder;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;

/** The tables of bodies and of those who belong to them. */
final class BodyShapes {
  static final Shape<Membership, MembershipBuilder> MEMBERSHIP = new Shape.Builder<>(
          "membership", Membership.class, Membership::builder, MembershipBuilder::build)
      .optional(
          "country",
          Types.COUNTRY,
          "The country that belongs.",
          Membership::country,
          MembershipBuilder::country)
      .optional(
          "organization",
          Types.to(Kind.ORGANIZATION),
          "The organization that belongs.",
          Membership::organization,
          MembershipBuilder::organization)
      .defaulted(
          "observer",
          Types.FLAG,
          false,
          "Whether it observes, and is no full member.",
          Membership::observer,
          MembershipBuilder::observer)
      .optional(
          "period",
          Types.SPAN,
          "From joining to leaving.",
          Membership::period,
          MembershipBuilder::period)
      .many(
          "suspended",
          Types.SPAN,
          "The times for which the membership was suspended.",
          Membership::suspended,
          MembershipBuilder::addSuspended)
      .many(
          "citations",
          Types.CITATION,
          "Where it comes from.",
          Membership::citations,
          MembershipBuilder::addCitation)
      .optional(
          "note",
          Types.TEXT,
          "What the model cannot hold otherwise.",
          Membership::note,
          MembershipBuilder::note)
      .constraint(new Constraint.ExactlyOne("country", "organization"))
      .extensible(Membership::extensions, MembershipBuilder::putExtension)
      .build();

  static final Shape<Organization, OrganizationBuilder> ORGANIZATION = Types.entity(
      new Shape.Builder<>(
              "organization", Organization.class, Organization::builder, OrganizationBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              "The id by which others name it.",
              Organization::id,
              OrganizationBuilder::id)
          .required(
              "name",
              Types.TEXT,
              "What it is called.",
              Organization::name,
              OrganizationBuilder::name)
          .many(
              "otherNames",
              Types.TEXT,
              "What it is, or was, called besides.",
              Organization::otherNames,
              OrganizationBuilder::addOtherName)
          .required(
              "kind",
              new ValueType.Choice<>(OrganizationKind.class),
              "What kind of body it is.",
              Organization::kind,
              OrganizationBuilder::kind)
          .optional(
              "partOf",
              Types.to(Kind.ORGANIZATION),
              "The body that it is a part of.",
              Organization::partOf,
              OrganizationBuilder::partOf)
          .optional(
              "period",
              Types.SPAN,
              "From its founding to its end.",
              Organization::period,
              OrganizationBuilder::period)
          .many(
              "members",
              new ValueType.Part<>(() -> MEMBERSHIP, ""),
              "Who belongs to it, and when.",
              Organization::members,
              OrganizationBuilder::addMember),
      new Types.Common<>(
          Organization::identifiers,
          OrganizationBuilder::putIdentifier,
          Organization::citations,
          OrganizationBuilder::addCitation,
          Organization::note,
          OrganizationBuilder::note,
          Organization::accepts,
          OrganizationBuilder::putAccepts,
          Organization::extensions,
          OrganizationBuilder::putExtension));

  static final Shape<Person, PersonBuilder> PERSON = Types.entity(
      new Shape.Builder<>("person", Person.class, Person::builder, PersonBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              "The id by which others name it.",
              Person::id,
              PersonBuilder::id)
          .required(
              "name",
              Types.NAME,
              "The name as it is usually written.",
              Person::name,
              PersonBuilder::name)
          .many(
              "otherNames",
              Types.NAME,
              "Other ways in which it is written.",
              Person::otherNames,
              PersonBuilder::addOtherName),
      new Types.Common<>(
          Person::identifiers,
          PersonBuilder::putIdentifier,
          Person::citations,
          PersonBuilder::addCitation,
          Person::note,
          PersonBuilder::note,
          Person::accepts,
          PersonBuilder::putAccepts,
          Person::extensions,
          PersonBuilder::putExtension));

  static final Shape<Post, PostBuilder> POST = Types.entity(
      new Shape.Builder<>("post", Post.class, Post::builder, PostBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              "The id by which others name it.",
              Post::id,
              PostBuilder::id)
          .required("title", Types.TEXT, "What it is called.", Post::title, PostBuilder::title)
          .required(
              "organization",
              Types.to(Kind.ORGANIZATION),
              "The body that it belongs to.",
              Post::organization,
              PostBuilder::organization)
          .defaulted(
              "seats",
              Types.NUMBER,
              1,
              "How many people may hold it at once.",
              Post::seats,
              PostBuilder::seats)
          .optional(
              "period",
              Types.SPAN,
              "From its creation to its end.",
              Post::period,
              PostBuilder::period),
      new Types.Common<>(
          Post::identifiers,
          PostBuilder::putIdentifier,
          Post::citations,
          PostBuilder::addCitation,
          Post::note,
          PostBuilder::note,
          Post::accepts,
          PostBuilder::putAccepts,
          Post::extensions,
          PostBuilder::putExtension));

  static final Shape<PersonnelTerm, PersonnelTermBuilder> PERSONNEL_TERM = Types.entity(
      new Shape.Builder<>(
              "personnel term",
              PersonnelTerm.class,
              PersonnelTerm::builder,
              PersonnelTermBuilder::build)
          .required(
              "id",
              new ValueType.OwnId<>(),
              "The id by which others name it.",
              PersonnelTerm::id,
              PersonnelTermBuilder::id)
          .required(
              "person",
              Types.to(Kind.PERSON),
              "Who held the post.",
              PersonnelTerm::person,
              PersonnelTermBuilder::person)
          .required(
              "post",
              Types.to(Kind.POST),
              "The post that was held.",
              PersonnelTerm::post,
              PersonnelTermBuilder::post)
          .optional(
              "period",
              Types.SPAN,
              "From the first day in office to the last.",
              PersonnelTerm::period,
              PersonnelTermBuilder::period)
          .defaulted(
              "acting",
              Types.FLAG,
              false,
              "Whether the post was held for the time being.",
              PersonnelTerm::acting,
              PersonnelTermBuilder::acting)
          .optional(
              "onBehalfOf",
              Types.COUNTRY,
              "The country that the person represented.",
              PersonnelTerm::onBehalfOf,
              PersonnelTermBuilder::onBehalfOf)
          .optional(
              "follows",
              Types.to(Kind.PERSONNEL_TERM),
              "The term before it, when there was no vacancy between.",
              PersonnelTerm::follows,
              PersonnelTermBuilder::follows)
          .optional(
              "replaces",
              Types.to(Kind.PERSONNEL_TERM),
              "The term before it, when nothing is said of a vacancy.",
              PersonnelTerm::replaces,
              PersonnelTermBuilder::replaces)
          .constraint(new Constraint.AtMostOne("follows", "replaces")),
      new Types.Common<>(
          PersonnelTerm::identifiers,
          PersonnelTermBuilder::putIdentifier,
          PersonnelTerm::citations,
          PersonnelTermBuilder::addCitation,
          PersonnelTerm::note,
          PersonnelTermBuilder::note,
          PersonnelTerm::accepts,
          PersonnelTermBuilder::putAccepts,
          PersonnelTerm::extensions,
          PersonnelTermBuilder::putExtension));

  private BodyShapes() {}
}

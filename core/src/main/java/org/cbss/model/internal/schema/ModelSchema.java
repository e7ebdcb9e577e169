package org.cbss.model.internal.schema;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cbss.model.Chair;
import org.cbss.model.ChairBuilder;
import org.cbss.model.Citation;
import org.cbss.model.CitationBuilder;
import org.cbss.model.Convention;
import org.cbss.model.ConventionBuilder;
import org.cbss.model.ConventionSubject;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.FormerName;
import org.cbss.model.FormerNameBuilder;
import org.cbss.model.Handover;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.MandateBuilder;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingBuilder;
import org.cbss.model.MeetingMode;
import org.cbss.model.MeetingStatus;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.MembershipBuilder;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Parent;
import org.cbss.model.ParentBuilder;
import org.cbss.model.Party;
import org.cbss.model.PartyBuilder;
import org.cbss.model.Person;
import org.cbss.model.PersonBuilder;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Priority;
import org.cbss.model.PriorityBuilder;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.SeatCount;
import org.cbss.model.SeatCountBuilder;
import org.cbss.model.Source;
import org.cbss.model.SourceBuilder;
import org.cbss.model.StrategicArea;
import org.cbss.model.StrategicAreaBuilder;
import org.cbss.model.Suspension;
import org.cbss.model.SuspensionBuilder;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.TakeHomeMessageBuilder;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;

/**
 * The schema of the model: the data set, each kind of entity, and the records inside them. Each attribute is described here
 * once; reading, writing, schemas, rules and searches all use these descriptions.
 *
 * <p>All record types are immutable and safe to share between threads. No method accepts or returns null.
 */
public final class ModelSchema {
  private static final ValueType<LocalizedText> TEXT = new ValueType.Text();
  private static final ValueType<String> NAME = new ValueType.PlainText(false);
  private static final ValueType<String> PROSE = new ValueType.PlainText(true);
  private static final ValueType<EdtfDate> DATE = new ValueType.ImpreciseDate();
  private static final ValueType<LocalDate> FULL_DATE = new ValueType.FullDate();
  private static final ValueType<RecurringDay> RECURRING_DAY = new ValueType.Recurring();
  private static final ValueType<TimeSpan> SPAN = new ValueType.Span();
  private static final ValueType<Integer> NUMBER = new ValueType.PositiveInteger();
  private static final ValueType<Boolean> FLAG = new ValueType.Bool();
  private static final ValueType<CountryCode> COUNTRY = new ValueType.Country();
  private static final ValueType<LanguageTag> LANGUAGE = new ValueType.Language();
  private static final ValueType<HttpUrl> URL = new ValueType.Url();
  private static final ValueType<Id<Source>> SOURCE_ID = to(EntityKind.SOURCE);
  private static final ValueType<Id<Organization>> ORGANIZATION_ID = to(EntityKind.ORGANIZATION);
  private static final ValueType<Id<Person>> PERSON_ID = to(EntityKind.PERSON);
  private static final ValueType<Id<Post>> POST_ID = to(EntityKind.POST);
  private static final ValueType<Id<Presidency>> PRESIDENCY_ID = to(EntityKind.PRESIDENCY);
  private static final ValueType<Id<Mandate>> MANDATE_ID = to(EntityKind.MANDATE);
  private static final ValueType<Id<Meeting>> MEETING_ID = to(EntityKind.MEETING);
  private static final ValueType<Id<Project>> PROJECT_ID = to(EntityKind.PROJECT);
  private static final ValueType<Id<PersonnelTerm>> PERSONNEL_TERM_ID =
      to(EntityKind.PERSONNEL_TERM);
  private static final ValueType<Id<StrategicArea>> STRATEGIC_AREA_ID =
      to(EntityKind.STRATEGIC_AREA);

  private static final RecordType<Citation, CitationBuilder> CITATION = new RecordType.Builder<>(
          "citation", Citation.class, Citation::builder, CitationBuilder::build)
      .attribute("source", "The source.")
      .required(SOURCE_ID, Citation::source, CitationBuilder::source)
      .attribute("about", "The attribute that the source supports; the whole record if absent.")
      .optional(NAME, Citation::about, CitationBuilder::about)
      .attribute("says", "The value that the source gives, in the notation of the attribute.")
      .optional(NAME, Citation::says, CitationBuilder::says)
      .attribute("at", "The place in the source: a heading, a paragraph or a page.")
      .optional(NAME, Citation::at, CitationBuilder::at)
      .attribute("quote", "The exact words of the source.")
      .optional(PROSE, Citation::quote, CitationBuilder::quote)
      .constraint(new Constraint.RequiredWith("about", "says"))
      .resembling("source", "about")
      .extensible(Citation::extensions, CitationBuilder::putExtension)
      .build();

  private static final RecordType<Party, PartyBuilder> PARTY = new RecordType.Builder<>(
          "party", Party.class, Party::builder, PartyBuilder::build)
      .attribute("country", "The country.")
      .optional(COUNTRY, Party::country, PartyBuilder::country)
      .attribute("organization", "The organization.")
      .optional(ORGANIZATION_ID, Party::organization, PartyBuilder::organization)
      .constraint(new Constraint.ExactlyOne(List.of("country", "organization")))
      .identifiedBy("country", "organization")
      .build();

  private static final ValueType<Party> ORGANIZATION_OR_COUNTRY =
      new ValueType.Nested<>(() -> PARTY, "organization");

  private static final RecordType<Parent, ParentBuilder> PARENT = new RecordType.Builder<>(
          "parent", Parent.class, Parent::builder, ParentBuilder::build)
      .attribute("organization", "The organization that the other one is part of.")
      .required(ORGANIZATION_ID, Parent::organization, ParentBuilder::organization)
      .attribute("period", "The period from the first day of being a part to the last.")
      .optional(SPAN, Parent::period, ParentBuilder::period)
      .identifiedBy("organization")
      .extensible(Parent::extensions, ParentBuilder::putExtension)
      .build();

  private static final RecordType<Chair, ChairBuilder> CHAIR = new RecordType.Builder<>(
          "chair", Chair.class, Chair::builder, ChairBuilder::build)
      .attribute("presidencyOf", "The organization whose presidency has the chair.")
      .optional(ORGANIZATION_ID, Chair::presidencyOf, ChairBuilder::presidencyOf)
      .attribute("post", "The post whose holder has the chair.")
      .optional(POST_ID, Chair::post, ChairBuilder::post)
      .attribute("period", "The period in which this holds; always if absent.")
      .optional(SPAN, Chair::period, ChairBuilder::period)
      .constraint(new Constraint.ExactlyOne(List.of("presidencyOf", "post")))
      .identifiedBy("presidencyOf", "post")
      .extensible(Chair::extensions, ChairBuilder::putExtension)
      .build();

  private static final RecordType<FormerName, FormerNameBuilder> FORMER_NAME =
      new RecordType.Builder<>(
              "former name", FormerName.class, FormerName::builder, FormerNameBuilder::build)
          .attribute("name", "The name.")
          .required(TEXT, FormerName::name, FormerNameBuilder::name)
          .attribute("period", "The period from the first day of the name to the last.")
          .required(SPAN, FormerName::period, FormerNameBuilder::period)
          .identifiedBy("name")
          .extensible(FormerName::extensions, FormerNameBuilder::putExtension)
          .build();

  private static final RecordType<SeatCount, SeatCountBuilder> SEAT_COUNT =
      new RecordType.Builder<>(
              "number of seats", SeatCount.class, SeatCount::builder, SeatCountBuilder::build)
          .attribute("count", "The number of people who may hold the post at the same time.")
          .required(NUMBER, SeatCount::count, SeatCountBuilder::count)
          .attribute("period", "The period in which the number holds; always if absent.")
          .optional(SPAN, SeatCount::period, SeatCountBuilder::period)
          .resembling("count")
          .extensible(SeatCount::extensions, SeatCountBuilder::putExtension)
          .build();

  private static final RecordType<Suspension, SuspensionBuilder> SUSPENSION =
      new RecordType.Builder<>(
              "suspension", Suspension.class, Suspension::builder, SuspensionBuilder::build)
          .attribute("period", "The period from the first day of the suspension to the last.")
          .required(SPAN, Suspension::period, SuspensionBuilder::period)
          .attribute("scope", "What is suspended; the membership as a whole if absent.")
          .optional(TEXT, Suspension::scope, SuspensionBuilder::scope)
          .resembling("scope")
          .extensible(Suspension::extensions, SuspensionBuilder::putExtension)
          .build();

  private static final RecordType<Convention, ConventionBuilder> CONVENTION =
      new RecordType.Builder<>(
              "convention", Convention.class, Convention::builder, ConventionBuilder::build)
          .attribute(
              "period",
              "The period in which the convention holds: two days, or a day and an open end.")
          .required(SPAN, Convention::period, ConventionBuilder::period)
          .attribute(
              "of",
              "The list of an organization that the convention is about; its presidencies if absent.")
          .optional(
              new ValueType.Choice<>(ConventionSubject.class),
              Convention::of,
              ConventionBuilder::of)
          .attribute("complete", "Whether everything within the period is recorded.")
          .defaulted(FLAG, false, Convention::complete, ConventionBuilder::complete)
          .attribute(
              "unbroken",
              "Whether each holder begins on the last day of the one before, or the day after.")
          .defaulted(FLAG, false, Convention::unbroken, ConventionBuilder::unbroken)
          .attribute("handover", "The day on which the next holder begins.")
          .optional(
              new ValueType.Choice<>(Handover.class),
              Convention::handover,
              ConventionBuilder::handover)
          .attribute("startsOn", "The days on which each first day falls.")
          .many(RECURRING_DAY, Convention::startsOn, ConventionBuilder::addStartsOn)
          .citations(Convention::citations, ConventionBuilder::addCitation)
          .note(Convention::note, ConventionBuilder::note)
          .resembling("of")
          .extensible(Convention::extensions, ConventionBuilder::putExtension)
          .build();

  private static final RecordType<Source, SourceBuilder> SOURCE = new RecordType.Builder<>(
          "source", Source.class, Source::builder, SourceBuilder::build)
      .id(Source::id, SourceBuilder::id)
      .attribute("title", "The title of the source.")
      .required(TEXT, Source::title, SourceBuilder::title)
      .attribute("publisher", "The publisher.")
      .optional(NAME, Source::publisher, SourceBuilder::publisher)
      .attribute("url", "The address at which the source can be read.")
      .optional(URL, Source::url, SourceBuilder::url)
      .attribute("published", "The date of publication.")
      .optional(DATE, Source::published, SourceBuilder::published)
      .attribute("retrieved", "The day on which the source was read.")
      .optional(FULL_DATE, Source::retrieved, SourceBuilder::retrieved)
      .attribute("language", "The language of the source.")
      .optional(LANGUAGE, Source::language, SourceBuilder::language)
      .attribute("unverified", "Whether nobody could check the source.")
      .defaulted(FLAG, false, Source::unverified, SourceBuilder::unverified)
      .attribute("text", "The full text of the source, if it may be kept.")
      .optional(PROSE, Source::text, SourceBuilder::text)
      .identifiers(Source::identifiers, SourceBuilder::putIdentifier)
      .citations(Source::citations, SourceBuilder::addCitation)
      .note(Source::note, SourceBuilder::note)
      .accepts(Source::accepts, SourceBuilder::putAcceptance)
      .extensible(Source::extensions, SourceBuilder::putExtension)
      .build();

  private static final RecordType<Membership, MembershipBuilder> MEMBERSHIP =
      new RecordType.Builder<>(
              "membership", Membership.class, Membership::builder, MembershipBuilder::build)
          .attribute("country", "The country that is the member.")
          .optional(COUNTRY, Membership::country, MembershipBuilder::country)
          .attribute("organization", "The organization that is the member.")
          .optional(ORGANIZATION_ID, Membership::organization, MembershipBuilder::organization)
          .attribute("person", "The person who is the member.")
          .optional(PERSON_ID, Membership::person, MembershipBuilder::person)
          .attribute("onBehalfOf", "The country that the person represents.")
          .optional(COUNTRY, Membership::onBehalfOf, MembershipBuilder::onBehalfOf)
          .attribute("role", "The role of the member.")
          .defaulted(
              new ValueType.Choice<>(MemberRole.class),
              MemberRole.MEMBER,
              Membership::role,
              MembershipBuilder::role)
          .attribute("period", "The period from joining to leaving.")
          .optional(SPAN, Membership::period, MembershipBuilder::period)
          .attribute("disputed", "Whether the membership is claimed and contested.")
          .defaulted(FLAG, false, Membership::disputed, MembershipBuilder::disputed)
          .attribute("suspended", "The suspensions of the membership.")
          .many(
              new ValueType.Nested<>(() -> SUSPENSION, "period"),
              Membership::suspended,
              MembershipBuilder::addSuspension)
          .citations(Membership::citations, MembershipBuilder::addCitation)
          .note(Membership::note, MembershipBuilder::note)
          .constraint(new Constraint.ExactlyOne(List.of("country", "organization", "person")))
          .constraint(new Constraint.RequiredWith("person", "onBehalfOf"))
          .identifiedBy("country", "organization", "person")
          .extensible(Membership::extensions, MembershipBuilder::putExtension)
          .build();

  private static final RecordType<Organization, OrganizationBuilder> ORGANIZATION =
      new RecordType.Builder<>(
              "organization", Organization.class, Organization::builder, OrganizationBuilder::build)
          .id(Organization::id, OrganizationBuilder::id)
          .attribute("name", "The name of the organization.")
          .required(TEXT, Organization::name, OrganizationBuilder::name)
          .attribute("otherNames", "Other names.")
          .many(TEXT, Organization::otherNames, OrganizationBuilder::addOtherName)
          .attribute("formerNames", "The former names, with their periods.")
          .many(part(FORMER_NAME), Organization::formerNames, OrganizationBuilder::addFormerName)
          .attribute("kind", "The kind of organization.")
          .required(
              new ValueType.Choice<>(OrganizationKind.class),
              Organization::kind,
              OrganizationBuilder::kind)
          .attribute(
              "partOf", "The organization that this one is part of, or several with periods.")
          .oneOrMany(
              new ValueType.Nested<>(() -> PARENT, "organization"),
              Organization::partOf,
              OrganizationBuilder::addPartOf)
          .attribute("chair", "Who chairs the organization if it has no presidencies of its own.")
          .many(part(CHAIR), Organization::chair, OrganizationBuilder::addChair)
          .attribute("period", "The period from foundation to dissolution.")
          .optional(SPAN, Organization::period, OrganizationBuilder::period)
          .attribute("members", "The memberships, with their periods.")
          .many(part(MEMBERSHIP), Organization::members, OrganizationBuilder::addMember)
          .attribute(
              "conventions",
              "What holds of its presidencies, members, mandates or meetings during a period.")
          .many(part(CONVENTION), Organization::conventions, OrganizationBuilder::addConvention)
          .identifiers(Organization::identifiers, OrganizationBuilder::putIdentifier)
          .citations(Organization::citations, OrganizationBuilder::addCitation)
          .note(Organization::note, OrganizationBuilder::note)
          .accepts(Organization::accepts, OrganizationBuilder::putAcceptance)
          .extensible(Organization::extensions, OrganizationBuilder::putExtension)
          .build();

  private static final RecordType<Person, PersonBuilder> PERSON = new RecordType.Builder<>(
          "person", Person.class, Person::builder, PersonBuilder::build)
      .id(Person::id, PersonBuilder::id)
      .attribute("name", "The name as it is usually written.")
      .required(NAME, Person::name, PersonBuilder::name)
      .attribute("otherNames", "Other spellings of the name.")
      .many(NAME, Person::otherNames, PersonBuilder::addOtherName)
      .identifiers(Person::identifiers, PersonBuilder::putIdentifier)
      .citations(Person::citations, PersonBuilder::addCitation)
      .note(Person::note, PersonBuilder::note)
      .accepts(Person::accepts, PersonBuilder::putAcceptance)
      .extensible(Person::extensions, PersonBuilder::putExtension)
      .build();

  private static final RecordType<Post, PostBuilder> POST = new RecordType.Builder<>(
          "post", Post.class, Post::builder, PostBuilder::build)
      .id(Post::id, PostBuilder::id)
      .attribute("title", "The title of the post.")
      .required(TEXT, Post::title, PostBuilder::title)
      .attribute("formerNames", "The former titles, with their periods.")
      .many(part(FORMER_NAME), Post::formerNames, PostBuilder::addFormerName)
      .attribute("organization", "The organization that the post belongs to.")
      .required(ORGANIZATION_ID, Post::organization, PostBuilder::organization)
      .attribute(
          "seats",
          "The number of people who may hold the post at the same time, or several with periods; unknown if absent.")
      .oneOrMany(
          new ValueType.Nested<>(() -> SEAT_COUNT, "count"), Post::seats, PostBuilder::addSeat)
      .attribute("period", "The period from creation to abolition.")
      .optional(SPAN, Post::period, PostBuilder::period)
      .attribute("conventions", "What holds of the terms of the post during a period.")
      .many(part(CONVENTION), Post::conventions, PostBuilder::addConvention)
      .identifiers(Post::identifiers, PostBuilder::putIdentifier)
      .citations(Post::citations, PostBuilder::addCitation)
      .note(Post::note, PostBuilder::note)
      .accepts(Post::accepts, PostBuilder::putAcceptance)
      .extensible(Post::extensions, PostBuilder::putExtension)
      .build();

  private static final RecordType<Priority, PriorityBuilder> PRIORITY = new RecordType.Builder<>(
          "priority", Priority.class, Priority::builder, PriorityBuilder::build)
      .attribute("text", "The aim.")
      .required(TEXT, Priority::text, PriorityBuilder::text)
      .attribute(
          "organization",
          "The organization that the priority is set for; the organization of the presidency if absent.")
      .optional(ORGANIZATION_ID, Priority::organization, PriorityBuilder::organization)
      .identifiedBy("text", "organization")
      .build();

  private static final RecordType<Presidency, PresidencyBuilder> PRESIDENCY =
      new RecordType.Builder<>(
              "presidency", Presidency.class, Presidency::builder, PresidencyBuilder::build)
          .id(Presidency::id, PresidencyBuilder::id)
          .attribute("organization", "The organization whose chair is held.")
          .required(ORGANIZATION_ID, Presidency::organization, PresidencyBuilder::organization)
          .attribute("country", "The country that holds the chair.")
          .optional(
              COUNTRY,
              presidency -> onlyHolder(presidency).flatMap(Party::country),
              (builder, country) -> builder.addHolder(Party.of(country)))
          .attribute("holder", "The organization that holds the chair.")
          .optional(
              ORGANIZATION_ID,
              presidency -> onlyHolder(presidency).flatMap(Party::organization),
              (builder, organization) -> builder.addHolder(Party.of(organization)))
          .attribute("holders", "The countries and organizations that hold the chair together.")
          .several(
              part(PARTY),
              presidency -> presidency.holders().size() == 1 ? List.of() : presidency.holders(),
              PresidencyBuilder::addHolder)
          .attribute("title", "The title of the presidency.")
          .optional(TEXT, Presidency::title, PresidencyBuilder::title)
          .attribute("period", "The period from the first day to the last.")
          .required(SPAN, Presidency::period, PresidencyBuilder::period)
          .attribute("disputed", "Whether the presidency is claimed and contested.")
          .defaulted(FLAG, false, Presidency::disputed, PresidencyBuilder::disputed)
          .attribute("ordinal", "The position in the rota.")
          .optional(NUMBER, Presidency::ordinal, PresidencyBuilder::ordinal)
          .attribute("priorities", "The priorities of the presidency.")
          .many(
              new ValueType.Nested<>(() -> PRIORITY, "text"),
              Presidency::priorities,
              PresidencyBuilder::addPriority)
          .identifiers(Presidency::identifiers, PresidencyBuilder::putIdentifier)
          .citations(Presidency::citations, PresidencyBuilder::addCitation)
          .note(Presidency::note, PresidencyBuilder::note)
          .accepts(Presidency::accepts, PresidencyBuilder::putAcceptance)
          .constraint(new Constraint.ExactlyOne(List.of("country", "holder", "holders")))
          .extensible(Presidency::extensions, PresidencyBuilder::putExtension)
          .build();

  private static final RecordType<StrategicArea, StrategicAreaBuilder> STRATEGIC_AREA =
      new RecordType.Builder<>(
              "strategic area",
              StrategicArea.class,
              StrategicArea::builder,
              StrategicAreaBuilder::build)
          .id(StrategicArea::id, StrategicAreaBuilder::id)
          .attribute("title", "The title of the strategic area.")
          .required(TEXT, StrategicArea::title, StrategicAreaBuilder::title)
          .attribute("focus", "The subject of the work.")
          .optional(TEXT, StrategicArea::focus, StrategicAreaBuilder::focus)
          .citations(StrategicArea::citations, StrategicAreaBuilder::addCitation)
          .note(StrategicArea::note, StrategicAreaBuilder::note)
          .extensible(StrategicArea::extensions, StrategicAreaBuilder::putExtension)
          .build();

  private static final RecordType<Mandate, MandateBuilder> MANDATE = new RecordType.Builder<>(
          "mandate", Mandate.class, Mandate::builder, MandateBuilder::build)
      .id(Mandate::id, MandateBuilder::id)
      .attribute("title", "The title of the mandate.")
      .required(TEXT, Mandate::title, MandateBuilder::title)
      .attribute("organization", "The organization that receives the mandate.")
      .required(ORGANIZATION_ID, Mandate::organization, MandateBuilder::organization)
      .attribute("period", "The period from the day of taking effect to the last day.")
      .required(SPAN, Mandate::period, MandateBuilder::period)
      .attribute("partOf", "The mandate that this one is part of.")
      .optional(MANDATE_ID, Mandate::partOf, MandateBuilder::partOf)
      .attribute("presidencies", "The presidencies whose programme the mandate is.")
      .many(PRESIDENCY_ID, Mandate::presidencies, MandateBuilder::addPresidency)
      .attribute("supersedes", "The mandate that this one supersedes.")
      .optional(MANDATE_ID, Mandate::supersedes, MandateBuilder::supersedes)
      .attribute("basedOn", "The sources, mandates and decisions that the mandate is based on.")
      .many(
          toAnyOf(EntityKind.SOURCE, EntityKind.MANDATE, EntityKind.DECISION),
          Mandate::basedOn,
          MandateBuilder::addBasedOn)
      .attribute("vision", "The vision.")
      .optional(TEXT, Mandate::vision, MandateBuilder::vision)
      .attribute("commitments", "The commitments of the organization.")
      .many(TEXT, Mandate::commitments, MandateBuilder::addCommitment)
      .attribute("areas", "The strategic areas.")
      .many(part(STRATEGIC_AREA), Mandate::areas, MandateBuilder::addArea)
      .attribute("measures", "The measures to be taken.")
      .many(TEXT, Mandate::measures, MandateBuilder::addMeasure)
      .identifiers(Mandate::identifiers, MandateBuilder::putIdentifier)
      .citations(Mandate::citations, MandateBuilder::addCitation)
      .note(Mandate::note, MandateBuilder::note)
      .accepts(Mandate::accepts, MandateBuilder::putAcceptance)
      .extensible(Mandate::extensions, MandateBuilder::putExtension)
      .build();

  private static final RecordType<Meeting, MeetingBuilder> MEETING = new RecordType.Builder<>(
          "meeting", Meeting.class, Meeting::builder, MeetingBuilder::build)
      .id(Meeting::id, MeetingBuilder::id)
      .attribute("organization", "The organization that met.")
      .optional(ORGANIZATION_ID, Meeting::organization, MeetingBuilder::organization)
      .attribute("project", "The project that met.")
      .optional(PROJECT_ID, Meeting::project, MeetingBuilder::project)
      .attribute("title", "The title of the meeting.")
      .optional(TEXT, Meeting::title, MeetingBuilder::title)
      .attribute("period", "The period from the first day to the last.")
      .optional(SPAN, Meeting::period, MeetingBuilder::period)
      .attribute(
          "status",
          "Whether it is planned or was held, postponed or cancelled; not stated if absent.")
      .optional(
          new ValueType.Choice<>(MeetingStatus.class), Meeting::status, MeetingBuilder::status)
      .attribute("presidency", "The presidency under which the meeting was held.")
      .optional(PRESIDENCY_ID, Meeting::presidency, MeetingBuilder::presidency)
      .attribute("ordinal", "The position among the organization's meetings under the presidency.")
      .optional(NUMBER, Meeting::ordinal, MeetingBuilder::ordinal)
      .attribute("last", "Whether it was the organization's last meeting under the presidency.")
      .defaulted(FLAG, false, Meeting::last, MeetingBuilder::last)
      .attribute("place", "The place of the meeting.")
      .optional(TEXT, Meeting::place, MeetingBuilder::place)
      .attribute("mode", "The way in which people attended.")
      .optional(new ValueType.Choice<>(MeetingMode.class), Meeting::mode, MeetingBuilder::mode)
      .identifiers(Meeting::identifiers, MeetingBuilder::putIdentifier)
      .citations(Meeting::citations, MeetingBuilder::addCitation)
      .note(Meeting::note, MeetingBuilder::note)
      .accepts(Meeting::accepts, MeetingBuilder::putAcceptance)
      .constraint(new Constraint.ExactlyOne(List.of("organization", "project")))
      .constraint(new Constraint.RequiredUnless("period", "presidency"))
      .extensible(Meeting::extensions, MeetingBuilder::putExtension)
      .build();

  private static final RecordType<Decision, DecisionBuilder> DECISION = new RecordType.Builder<>(
          "decision", Decision.class, Decision::builder, DecisionBuilder::build)
      .id(Decision::id, DecisionBuilder::id)
      .attribute("title", "The title of the decision.")
      .required(TEXT, Decision::title, DecisionBuilder::title)
      .attribute("organization", "The organization that decided.")
      .required(ORGANIZATION_ID, Decision::organization, DecisionBuilder::organization)
      .attribute("date", "The date of the decision.")
      .optional(DATE, Decision::date, DecisionBuilder::date)
      .attribute("meeting", "The meeting that took the decision.")
      .optional(MEETING_ID, Decision::meeting, DecisionBuilder::meeting)
      .attribute("presidency", "The presidency under which the decision was taken.")
      .optional(PRESIDENCY_ID, Decision::presidency, DecisionBuilder::presidency)
      .attribute("period", "The period in which the decision is valid.")
      .optional(SPAN, Decision::period, DecisionBuilder::period)
      .attribute("adopts", "The mandates that the decision adopts.")
      .many(MANDATE_ID, Decision::adopts, DecisionBuilder::addAdopted)
      .attribute("establishes", "The organizations and projects that the decision establishes.")
      .many(
          toAnyOf(EntityKind.ORGANIZATION, EntityKind.PROJECT),
          Decision::establishes,
          DecisionBuilder::addEstablished)
      .attribute("designates", "The presidencies whose holders the decision designates.")
      .many(PRESIDENCY_ID, Decision::designates, DecisionBuilder::addDesignated)
      .attribute("appoints", "The personnel terms to which the decision appoints.")
      .many(PERSONNEL_TERM_ID, Decision::appoints, DecisionBuilder::addAppointed)
      .attribute("amends", "The decisions and mandates that the decision amends.")
      .many(
          toAnyOf(EntityKind.MANDATE, EntityKind.DECISION),
          Decision::amends,
          DecisionBuilder::addAmended)
      .attribute("repeals", "The decisions and mandates that the decision repeals.")
      .many(
          toAnyOf(EntityKind.MANDATE, EntityKind.DECISION),
          Decision::repeals,
          DecisionBuilder::addRepealed)
      .attribute("basedOn", "The records that the decision is based on.")
      .many(
          new ValueType.AnyReference(Collections.unmodifiableSet(EnumSet.allOf(EntityKind.class))),
          Decision::basedOn,
          DecisionBuilder::addBasedOn)
      .identifiers(Decision::identifiers, DecisionBuilder::putIdentifier)
      .citations(Decision::citations, DecisionBuilder::addCitation)
      .note(Decision::note, DecisionBuilder::note)
      .accepts(Decision::accepts, DecisionBuilder::putAcceptance)
      .extensible(Decision::extensions, DecisionBuilder::putExtension)
      .build();

  private static final RecordType<TakeHomeMessage, TakeHomeMessageBuilder> TAKE_HOME_MESSAGE =
      new RecordType.Builder<>(
              "take-home message",
              TakeHomeMessage.class,
              TakeHomeMessage::builder,
              TakeHomeMessageBuilder::build)
          .id(TakeHomeMessage::id, TakeHomeMessageBuilder::id)
          .attribute("text", "The message.")
          .required(TEXT, TakeHomeMessage::text, TakeHomeMessageBuilder::text)
          .attribute("organization", "The organization that gives the message.")
          .required(
              ORGANIZATION_ID, TakeHomeMessage::organization, TakeHomeMessageBuilder::organization)
          .attribute("topic", "The topic of the discussion.")
          .optional(TEXT, TakeHomeMessage::topic, TakeHomeMessageBuilder::topic)
          .attribute("meeting", "The meeting that the message comes from.")
          .optional(MEETING_ID, TakeHomeMessage::meeting, TakeHomeMessageBuilder::meeting)
          .attribute("presidency", "The presidency under which the message was given.")
          .optional(PRESIDENCY_ID, TakeHomeMessage::presidency, TakeHomeMessageBuilder::presidency)
          .identifiers(TakeHomeMessage::identifiers, TakeHomeMessageBuilder::putIdentifier)
          .citations(TakeHomeMessage::citations, TakeHomeMessageBuilder::addCitation)
          .note(TakeHomeMessage::note, TakeHomeMessageBuilder::note)
          .accepts(TakeHomeMessage::accepts, TakeHomeMessageBuilder::putAcceptance)
          .extensible(TakeHomeMessage::extensions, TakeHomeMessageBuilder::putExtension)
          .build();

  private static final RecordType<Project, ProjectBuilder> PROJECT = new RecordType.Builder<>(
          "project", Project.class, Project::builder, ProjectBuilder::build)
      .id(Project::id, ProjectBuilder::id)
      .attribute("name", "The name of the project.")
      .required(TEXT, Project::name, ProjectBuilder::name)
      .attribute("formerNames", "The former names, with their periods.")
      .many(part(FORMER_NAME), Project::formerNames, ProjectBuilder::addFormerName)
      .attribute("partOf", "The project that this one is part of.")
      .optional(PROJECT_ID, Project::partOf, ProjectBuilder::partOf)
      .attribute("phase", "The position among the phases of the project that this one is part of.")
      .optional(NUMBER, Project::phase, ProjectBuilder::phase)
      .attribute("period", "The period from start to end.")
      .optional(SPAN, Project::period, ProjectBuilder::period)
      .attribute("leads", "The organizations and countries that lead the project.")
      .many(ORGANIZATION_OR_COUNTRY, Project::leads, ProjectBuilder::addLead)
      .attribute(
          "funders",
          "The organizations and countries that fund the project, and its phases that have none of their own.")
      .many(ORGANIZATION_OR_COUNTRY, Project::funders, ProjectBuilder::addFunder)
      .attribute("areas", "The strategic areas that the project serves.")
      .many(STRATEGIC_AREA_ID, Project::areas, ProjectBuilder::addArea)
      .identifiers(Project::identifiers, ProjectBuilder::putIdentifier)
      .citations(Project::citations, ProjectBuilder::addCitation)
      .note(Project::note, ProjectBuilder::note)
      .accepts(Project::accepts, ProjectBuilder::putAcceptance)
      .extensible(Project::extensions, ProjectBuilder::putExtension)
      .build();

  private static final RecordType<PersonnelTerm, PersonnelTermBuilder> PERSONNEL_TERM =
      new RecordType.Builder<>(
              "personnel term",
              PersonnelTerm.class,
              PersonnelTerm::builder,
              PersonnelTermBuilder::build)
          .id(PersonnelTerm::id, PersonnelTermBuilder::id)
          .attribute("person", "The person who holds the post.")
          .required(PERSON_ID, PersonnelTerm::person, PersonnelTermBuilder::person)
          .attribute("post", "The post that is held.")
          .required(POST_ID, PersonnelTerm::post, PersonnelTermBuilder::post)
          .attribute("period", "The period from the first day in the post to the last.")
          .optional(SPAN, PersonnelTerm::period, PersonnelTermBuilder::period)
          .attribute("acting", "Whether the post is held temporarily.")
          .defaulted(FLAG, false, PersonnelTerm::acting, PersonnelTermBuilder::acting)
          .attribute("disputed", "Whether the term is claimed and contested.")
          .defaulted(FLAG, false, PersonnelTerm::disputed, PersonnelTermBuilder::disputed)
          .attribute("onBehalfOf", "The country that the person represents.")
          .optional(COUNTRY, PersonnelTerm::onBehalfOf, PersonnelTermBuilder::onBehalfOf)
          .attribute("presidency", "The presidency that the term belongs to.")
          .optional(PRESIDENCY_ID, PersonnelTerm::presidency, PersonnelTermBuilder::presidency)
          .attribute("follows", "The previous term, with no vacancy in between.")
          .optional(PERSONNEL_TERM_ID, PersonnelTerm::follows, PersonnelTermBuilder::follows)
          .attribute("replaces", "The previous term, with or without a vacancy in between.")
          .optional(PERSONNEL_TERM_ID, PersonnelTerm::replaces, PersonnelTermBuilder::replaces)
          .identifiers(PersonnelTerm::identifiers, PersonnelTermBuilder::putIdentifier)
          .citations(PersonnelTerm::citations, PersonnelTermBuilder::addCitation)
          .note(PersonnelTerm::note, PersonnelTermBuilder::note)
          .accepts(PersonnelTerm::accepts, PersonnelTermBuilder::putAcceptance)
          .constraint(new Constraint.AtMostOne("follows", "replaces"))
          .extensible(PersonnelTerm::extensions, PersonnelTermBuilder::putExtension)
          .build();

  private static final Map<EntityKind, RecordType<? extends Identified, ?>> BY_KIND =
      new EnumMap<>(Map.of(EntityKind.STRATEGIC_AREA, STRATEGIC_AREA));

  /** The type of the data set; its lists are in the order of {@link EntityKind}. */
  public static final RecordType<Dataset, DatasetBuilder> DATASET = new DatasetTable()
      .list(EntityKind.SOURCE, SOURCE, Dataset::sources, DatasetBuilder::addSource)
      .list(
          EntityKind.ORGANIZATION,
          ORGANIZATION,
          Dataset::organizations,
          DatasetBuilder::addOrganization)
      .list(EntityKind.PERSON, PERSON, Dataset::people, DatasetBuilder::addPerson)
      .list(EntityKind.POST, POST, Dataset::posts, DatasetBuilder::addPost)
      .list(EntityKind.PRESIDENCY, PRESIDENCY, Dataset::presidencies, DatasetBuilder::addPresidency)
      .list(EntityKind.MANDATE, MANDATE, Dataset::mandates, DatasetBuilder::addMandate)
      .list(EntityKind.MEETING, MEETING, Dataset::meetings, DatasetBuilder::addMeeting)
      .list(EntityKind.DECISION, DECISION, Dataset::decisions, DatasetBuilder::addDecision)
      .list(
          EntityKind.TAKE_HOME_MESSAGE,
          TAKE_HOME_MESSAGE,
          Dataset::takeHomeMessages,
          DatasetBuilder::addTakeHomeMessage)
      .list(EntityKind.PROJECT, PROJECT, Dataset::projects, DatasetBuilder::addProject)
      .list(
          EntityKind.PERSONNEL_TERM,
          PERSONNEL_TERM,
          Dataset::personnelTerms,
          DatasetBuilder::addPersonnelTerm)
      .table
      .extensible(Dataset::extensions, DatasetBuilder::putExtension)
      .build();

  private ModelSchema() {}

  /** The attributes of the data set, to which the lists of entities are added. */
  private static final class DatasetTable {
    final RecordType.Builder<Dataset, DatasetBuilder> table = new RecordType.Builder<>(
            "data set", Dataset.class, Dataset::builder, DatasetBuilder::build)
        .attribute("title", "The title of the data set.")
        .optional(TEXT, Dataset::title, DatasetBuilder::title)
        .attribute("language", "The language of all text that does not state another.")
        .defaulted(LANGUAGE, LanguageTag.ENGLISH, Dataset::language, DatasetBuilder::language)
        .attribute("asOf", "The last day that the data set covers.")
        .optional(FULL_DATE, Dataset::asOf, DatasetBuilder::asOf)
        .attribute(
            "accepts", "The reasons for accepting findings anywhere in the data set, by rule id.")
        .keyed(Dataset::accepts, DatasetBuilder::putAcceptance);

    /** Adds the list of a kind, and registers its type of record. */
    <T extends Entity> DatasetTable list(
        EntityKind kind,
        RecordType<T, ?> type,
        Function<Dataset, List<T>> getter,
        BiConsumer<DatasetBuilder, T> adder) {
      BY_KIND.put(kind, type);
      table
          .attribute(kind.collection(), "Every " + kind.label() + " of the data set.")
          .many(part(type), getter, adder);
      return this;
    }
  }

  private static <T extends Identified> ValueType<Id<T>> to(EntityKind kind) {
    return new ValueType.Reference<>(Set.of(kind));
  }

  private static ValueType.AnyReference toAnyOf(EntityKind first, EntityKind... others) {
    return new ValueType.AnyReference(Collections.unmodifiableSet(EnumSet.of(first, others)));
  }

  private static Optional<Party> onlyHolder(Presidency presidency) {
    return presidency.holders().size() == 1
        ? Optional.of(presidency.holders().get(0))
        : Optional.empty();
  }

  private static <T> ValueType<T> part(RecordType<T, ?> type) {
    return new ValueType.Nested<>(() -> type, "");
  }

  /**
   * Returns the type of the records of a kind.
   *
   * @param kind the kind
   * @return the type
   */
  public static RecordType<? extends Identified, ?> of(EntityKind kind) {
    return Objects.requireNonNull(BY_KIND.get(kind));
  }

  /**
   * Returns the type of an entity or strategic area.
   *
   * @param <T> the Java type of the entity or strategic area
   * @param entity the entity or strategic area
   * @return the type of its kind
   */
  @SuppressWarnings("unchecked")
  public static <T extends Identified> RecordType<T, ?> of(T entity) {
    return (RecordType<T, ?>) of(EntityKind.of(entity));
  }

  /**
   * Returns whether values of a type are countries or organizations.
   *
   * @param type the type of value
   * @return true if they are
   */
  public static boolean isParty(ValueType<?> type) {
    return type instanceof ValueType.Nested<?> nested && nested.type().get() == PARTY;
  }

  /**
   * Returns the type of a citation.
   *
   * @return the type
   */
  public static RecordType<Citation, ?> citation() {
    return CITATION;
  }

  /**
   * Returns the type of a convention.
   *
   * @return the type
   */
  public static RecordType<Convention, ?> convention() {
    return CONVENTION;
  }

  /**
   * Returns the type of a membership.
   *
   * @return the type
   */
  public static RecordType<Membership, ?> membership() {
    return MEMBERSHIP;
  }

  /**
   * Returns the types of the records inside others, without strategic areas, which have ids.
   *
   * @return the types
   */
  public static List<RecordType<?, ?>> inner() {
    return List.of(
        MEMBERSHIP,
        SUSPENSION,
        PARENT,
        CHAIR,
        FORMER_NAME,
        SEAT_COUNT,
        CONVENTION,
        PARTY,
        PRIORITY,
        CITATION);
  }

  /**
   * Returns the name of the attribute whose value may replace a record, if every attribute with such records allows that.
   *
   * @param type the type of the record
   * @return the name, or an empty text if there is none
   */
  public static String shorthand(RecordType<?, ?> type) {
    return type == PRIORITY ? "text" : type == SUSPENSION ? "period" : "";
  }
}

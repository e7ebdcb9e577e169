package org.cbss.model.meta;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cbss.model.Citation;
import org.cbss.model.CitationBuilder;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Decision;
import org.cbss.model.DecisionBuilder;
import org.cbss.model.Entity;
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
import org.cbss.model.Presidency;
import org.cbss.model.PresidencyBuilder;
import org.cbss.model.Priority;
import org.cbss.model.PriorityBuilder;
import org.cbss.model.Project;
import org.cbss.model.ProjectBuilder;
import org.cbss.model.Source;
import org.cbss.model.SourceBuilder;
import org.cbss.model.StrategicArea;
import org.cbss.model.StrategicAreaBuilder;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.TakeHomeMessageBuilder;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * The schema of the model: the data set, each kind of entity, and the records inside them. Each attribute is described here
 * once; reading, writing, schemas, rules and searches all use these descriptions.
 *
 * <p>All shapes are immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Shapes {
  private static final ValueType<LocalizedText> TEXT = new ValueType.Text();
  private static final ValueType<String> NAME = new ValueType.Words(false);
  private static final ValueType<String> PROSE = new ValueType.Words(true);
  private static final ValueType<EdtfDate> DATE = new ValueType.Date();
  private static final ValueType<LocalDate> FULL_DATE = new ValueType.FullDate();
  private static final ValueType<TimeSpan> SPAN = new ValueType.Span();
  private static final ValueType<Integer> NUMBER = new ValueType.Number();
  private static final ValueType<Boolean> FLAG = new ValueType.Flag();
  private static final ValueType<CountryCode> COUNTRY = new ValueType.Country();
  private static final ValueType<LanguageTag> LANGUAGE = new ValueType.Language();
  private static final ValueType<HttpUrl> URL = new ValueType.Url();

  private static final Shape<Citation, CitationBuilder> CITATION = new Shape.Builder<>(
          "citation", Citation.class, Citation::builder, CitationBuilder::build)
      .attribute("source", "The source.")
      .required(to(Kind.SOURCE), Citation::source, CitationBuilder::source)
      .attribute("about", "The attribute that the source supports; the whole record if absent.")
      .optional(NAME, Citation::about, CitationBuilder::about)
      .attribute("says", "The value that the source gives, in the notation of the attribute.")
      .optional(NAME, Citation::says, CitationBuilder::says)
      .attribute("at", "The place in the source: a heading, a paragraph or a page.")
      .optional(NAME, Citation::at, CitationBuilder::at)
      .attribute("quote", "The exact words of the source.")
      .optional(PROSE, Citation::quote, CitationBuilder::quote)
      .constraint(new Constraint.RequiredWith("about", "says"))
      .extensible(Citation::extensions, CitationBuilder::putExtension)
      .build();

  private static final Shape<Source, SourceBuilder> SOURCE = new Shape.Builder<>(
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
      .attribute("text", "The full text of the source, if it may be kept.")
      .optional(PROSE, Source::text, SourceBuilder::text)
      .identifiers(Source::identifiers, SourceBuilder::putIdentifier)
      .citations(Source::citations, SourceBuilder::addCitation)
      .note(Source::note, SourceBuilder::note)
      .accepts(Source::accepts, SourceBuilder::putAccepts)
      .extensible(Source::extensions, SourceBuilder::putExtension)
      .build();

  private static final Shape<Membership, MembershipBuilder> MEMBERSHIP = new Shape.Builder<>(
          "membership", Membership.class, Membership::builder, MembershipBuilder::build)
      .attribute("country", "The country that is the member.")
      .optional(COUNTRY, Membership::country, MembershipBuilder::country)
      .attribute("organization", "The organization that is the member.")
      .optional(to(Kind.ORGANIZATION), Membership::organization, MembershipBuilder::organization)
      .attribute("observer", "Whether the member is an observer and not a full member.")
      .defaulted(FLAG, false, Membership::observer, MembershipBuilder::observer)
      .attribute("period", "The period from joining to leaving.")
      .optional(SPAN, Membership::period, MembershipBuilder::period)
      .attribute("suspended", "The periods in which the membership was suspended.")
      .many(SPAN, Membership::suspended, MembershipBuilder::addSuspended)
      .citations(Membership::citations, MembershipBuilder::addCitation)
      .note(Membership::note, MembershipBuilder::note)
      .constraint(new Constraint.ExactlyOne("country", "organization"))
      .extensible(Membership::extensions, MembershipBuilder::putExtension)
      .build();

  private static final Shape<Organization, OrganizationBuilder> ORGANIZATION = new Shape.Builder<>(
          "organization", Organization.class, Organization::builder, OrganizationBuilder::build)
      .id(Organization::id, OrganizationBuilder::id)
      .attribute("name", "The name of the organization.")
      .required(TEXT, Organization::name, OrganizationBuilder::name)
      .attribute("otherNames", "Other present or former names.")
      .many(TEXT, Organization::otherNames, OrganizationBuilder::addOtherName)
      .attribute("kind", "The kind of organization.")
      .required(
          new ValueType.Choice<>(OrganizationKind.class),
          Organization::kind,
          OrganizationBuilder::kind)
      .attribute("partOf", "The organization that this one is part of.")
      .optional(to(Kind.ORGANIZATION), Organization::partOf, OrganizationBuilder::partOf)
      .attribute("period", "The period from foundation to dissolution.")
      .optional(SPAN, Organization::period, OrganizationBuilder::period)
      .attribute("members", "The memberships, with their periods.")
      .many(part(MEMBERSHIP), Organization::members, OrganizationBuilder::addMember)
      .identifiers(Organization::identifiers, OrganizationBuilder::putIdentifier)
      .citations(Organization::citations, OrganizationBuilder::addCitation)
      .note(Organization::note, OrganizationBuilder::note)
      .accepts(Organization::accepts, OrganizationBuilder::putAccepts)
      .extensible(Organization::extensions, OrganizationBuilder::putExtension)
      .build();

  private static final Shape<Person, PersonBuilder> PERSON = new Shape.Builder<>(
          "person", Person.class, Person::builder, PersonBuilder::build)
      .id(Person::id, PersonBuilder::id)
      .attribute("name", "The name as it is usually written.")
      .required(NAME, Person::name, PersonBuilder::name)
      .attribute("otherNames", "Other spellings of the name.")
      .many(NAME, Person::otherNames, PersonBuilder::addOtherName)
      .identifiers(Person::identifiers, PersonBuilder::putIdentifier)
      .citations(Person::citations, PersonBuilder::addCitation)
      .note(Person::note, PersonBuilder::note)
      .accepts(Person::accepts, PersonBuilder::putAccepts)
      .extensible(Person::extensions, PersonBuilder::putExtension)
      .build();

  private static final Shape<Post, PostBuilder> POST = new Shape.Builder<>(
          "post", Post.class, Post::builder, PostBuilder::build)
      .id(Post::id, PostBuilder::id)
      .attribute("title", "The title of the post.")
      .required(TEXT, Post::title, PostBuilder::title)
      .attribute("organization", "The organization that the post belongs to.")
      .required(to(Kind.ORGANIZATION), Post::organization, PostBuilder::organization)
      .attribute("seats", "The number of people who may hold the post at the same time.")
      .defaulted(NUMBER, 1, Post::seats, PostBuilder::seats)
      .attribute("period", "The period from creation to abolition.")
      .optional(SPAN, Post::period, PostBuilder::period)
      .identifiers(Post::identifiers, PostBuilder::putIdentifier)
      .citations(Post::citations, PostBuilder::addCitation)
      .note(Post::note, PostBuilder::note)
      .accepts(Post::accepts, PostBuilder::putAccepts)
      .extensible(Post::extensions, PostBuilder::putExtension)
      .build();

  private static final Shape<Priority, PriorityBuilder> PRIORITY = new Shape.Builder<>(
          "priority", Priority.class, Priority::builder, PriorityBuilder::build)
      .attribute("text", "The aim.")
      .required(TEXT, Priority::text, PriorityBuilder::text)
      .attribute(
          "body",
          "The organization that the priority is set for; the organization of the presidency if absent.")
      .optional(to(Kind.ORGANIZATION), Priority::body, PriorityBuilder::body)
      .build();

  private static final Shape<Presidency, PresidencyBuilder> PRESIDENCY = new Shape.Builder<>(
          "presidency", Presidency.class, Presidency::builder, PresidencyBuilder::build)
      .id(Presidency::id, PresidencyBuilder::id)
      .attribute("organization", "The organization whose chair is held.")
      .required(to(Kind.ORGANIZATION), Presidency::organization, PresidencyBuilder::organization)
      .attribute("country", "The country that holds the chair.")
      .optional(COUNTRY, Presidency::country, PresidencyBuilder::country)
      .attribute("holder", "The organization that holds the chair.")
      .optional(to(Kind.ORGANIZATION), Presidency::holder, PresidencyBuilder::holder)
      .attribute("title", "The title of the presidency.")
      .optional(TEXT, Presidency::title, PresidencyBuilder::title)
      .attribute("period", "The period from the first day to the last.")
      .required(SPAN, Presidency::period, PresidencyBuilder::period)
      .attribute("ordinal", "The position in the rota.")
      .optional(NUMBER, Presidency::ordinal, PresidencyBuilder::ordinal)
      .attribute("shared", "Whether the chair is held jointly with another presidency.")
      .defaulted(FLAG, false, Presidency::shared, PresidencyBuilder::shared)
      .attribute("priorities", "The priorities of the presidency.")
      .many(
          new ValueType.Part<>(() -> PRIORITY, "text"),
          Presidency::priorities,
          PresidencyBuilder::addPriority)
      .identifiers(Presidency::identifiers, PresidencyBuilder::putIdentifier)
      .citations(Presidency::citations, PresidencyBuilder::addCitation)
      .note(Presidency::note, PresidencyBuilder::note)
      .accepts(Presidency::accepts, PresidencyBuilder::putAccepts)
      .constraint(new Constraint.ExactlyOne("country", "holder"))
      .extensible(Presidency::extensions, PresidencyBuilder::putExtension)
      .build();

  private static final Shape<StrategicArea, StrategicAreaBuilder> STRATEGIC_AREA =
      new Shape.Builder<>(
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

  private static final Shape<Mandate, MandateBuilder> MANDATE = new Shape.Builder<>(
          "mandate", Mandate.class, Mandate::builder, MandateBuilder::build)
      .id(Mandate::id, MandateBuilder::id)
      .attribute("title", "The title of the mandate.")
      .required(TEXT, Mandate::title, MandateBuilder::title)
      .attribute("body", "The organization that receives the mandate.")
      .required(to(Kind.ORGANIZATION), Mandate::body, MandateBuilder::body)
      .attribute("period", "The period from the day of taking effect to the last day.")
      .required(SPAN, Mandate::period, MandateBuilder::period)
      .attribute("supersedes", "The mandate that this one supersedes.")
      .optional(to(Kind.MANDATE), Mandate::supersedes, MandateBuilder::supersedes)
      .attribute("basedOn", "The sources, mandates and decisions that the mandate is based on.")
      .many(
          toOneOf(Kind.SOURCE, Kind.MANDATE, Kind.DECISION),
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
      .accepts(Mandate::accepts, MandateBuilder::putAccepts)
      .extensible(Mandate::extensions, MandateBuilder::putExtension)
      .build();

  private static final Shape<Meeting, MeetingBuilder> MEETING = new Shape.Builder<>(
          "meeting", Meeting.class, Meeting::builder, MeetingBuilder::build)
      .id(Meeting::id, MeetingBuilder::id)
      .attribute("body", "The organization that met.")
      .optional(to(Kind.ORGANIZATION), Meeting::body, MeetingBuilder::body)
      .attribute("project", "The project that met.")
      .optional(to(Kind.PROJECT), Meeting::project, MeetingBuilder::project)
      .attribute("title", "The title of the meeting.")
      .optional(TEXT, Meeting::title, MeetingBuilder::title)
      .attribute("period", "The period from the first day to the last.")
      .optional(SPAN, Meeting::period, MeetingBuilder::period)
      .attribute("presidency", "The presidency under which the meeting was held.")
      .optional(to(Kind.PRESIDENCY), Meeting::presidency, MeetingBuilder::presidency)
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
      .accepts(Meeting::accepts, MeetingBuilder::putAccepts)
      .constraint(new Constraint.ExactlyOne("body", "project"))
      .constraint(new Constraint.RequiredUnless("period", "presidency"))
      .extensible(Meeting::extensions, MeetingBuilder::putExtension)
      .build();

  private static final Shape<Decision, DecisionBuilder> DECISION = new Shape.Builder<>(
          "decision", Decision.class, Decision::builder, DecisionBuilder::build)
      .id(Decision::id, DecisionBuilder::id)
      .attribute("title", "The title of the decision.")
      .required(TEXT, Decision::title, DecisionBuilder::title)
      .attribute("body", "The organization that decided.")
      .required(to(Kind.ORGANIZATION), Decision::body, DecisionBuilder::body)
      .attribute("date", "The date of the decision.")
      .optional(DATE, Decision::date, DecisionBuilder::date)
      .attribute("meeting", "The meeting that took the decision.")
      .optional(to(Kind.MEETING), Decision::meeting, DecisionBuilder::meeting)
      .attribute("presidency", "The presidency under which the decision was taken.")
      .optional(to(Kind.PRESIDENCY), Decision::presidency, DecisionBuilder::presidency)
      .attribute("adopts", "The mandates, organizations and projects that the decision adopts.")
      .many(
          toOneOf(Kind.MANDATE, Kind.ORGANIZATION, Kind.PROJECT),
          Decision::adopts,
          DecisionBuilder::addAdopts)
      .attribute("basedOn", "The records that the decision is based on.")
      .many(
          new ValueType.AnyReference(Collections.unmodifiableSet(EnumSet.allOf(Kind.class))),
          Decision::basedOn,
          DecisionBuilder::addBasedOn)
      .identifiers(Decision::identifiers, DecisionBuilder::putIdentifier)
      .citations(Decision::citations, DecisionBuilder::addCitation)
      .note(Decision::note, DecisionBuilder::note)
      .accepts(Decision::accepts, DecisionBuilder::putAccepts)
      .extensible(Decision::extensions, DecisionBuilder::putExtension)
      .build();

  private static final Shape<TakeHomeMessage, TakeHomeMessageBuilder> TAKE_HOME_MESSAGE =
      new Shape.Builder<>(
              "take-home message",
              TakeHomeMessage.class,
              TakeHomeMessage::builder,
              TakeHomeMessageBuilder::build)
          .id(TakeHomeMessage::id, TakeHomeMessageBuilder::id)
          .attribute("text", "The message.")
          .required(TEXT, TakeHomeMessage::text, TakeHomeMessageBuilder::text)
          .attribute("body", "The organization that gives the message.")
          .required(to(Kind.ORGANIZATION), TakeHomeMessage::body, TakeHomeMessageBuilder::body)
          .attribute("topic", "The topic of the discussion.")
          .optional(TEXT, TakeHomeMessage::topic, TakeHomeMessageBuilder::topic)
          .attribute("meeting", "The meeting that the message comes from.")
          .optional(to(Kind.MEETING), TakeHomeMessage::meeting, TakeHomeMessageBuilder::meeting)
          .attribute("presidency", "The presidency under which the message was given.")
          .optional(
              to(Kind.PRESIDENCY), TakeHomeMessage::presidency, TakeHomeMessageBuilder::presidency)
          .identifiers(TakeHomeMessage::identifiers, TakeHomeMessageBuilder::putIdentifier)
          .citations(TakeHomeMessage::citations, TakeHomeMessageBuilder::addCitation)
          .note(TakeHomeMessage::note, TakeHomeMessageBuilder::note)
          .accepts(TakeHomeMessage::accepts, TakeHomeMessageBuilder::putAccepts)
          .extensible(TakeHomeMessage::extensions, TakeHomeMessageBuilder::putExtension)
          .build();

  private static final Shape<Project, ProjectBuilder> PROJECT = new Shape.Builder<>(
          "project", Project.class, Project::builder, ProjectBuilder::build)
      .id(Project::id, ProjectBuilder::id)
      .attribute("name", "The name of the project.")
      .required(TEXT, Project::name, ProjectBuilder::name)
      .attribute("partOf", "The project that this one is part of.")
      .optional(to(Kind.PROJECT), Project::partOf, ProjectBuilder::partOf)
      .attribute("phase", "The position among the phases of the project that this one is part of.")
      .optional(NUMBER, Project::phase, ProjectBuilder::phase)
      .attribute("period", "The period from start to end.")
      .optional(SPAN, Project::period, ProjectBuilder::period)
      .attribute("leads", "The organizations that lead the project.")
      .many(to(Kind.ORGANIZATION), Project::leads, ProjectBuilder::addLead)
      .attribute("funders", "The organizations that fund the project.")
      .many(to(Kind.ORGANIZATION), Project::funders, ProjectBuilder::addFunder)
      .attribute("areas", "The strategic areas that the project serves.")
      .many(to(Kind.STRATEGIC_AREA), Project::areas, ProjectBuilder::addArea)
      .identifiers(Project::identifiers, ProjectBuilder::putIdentifier)
      .citations(Project::citations, ProjectBuilder::addCitation)
      .note(Project::note, ProjectBuilder::note)
      .accepts(Project::accepts, ProjectBuilder::putAccepts)
      .extensible(Project::extensions, ProjectBuilder::putExtension)
      .build();

  private static final Shape<PersonnelTerm, PersonnelTermBuilder> PERSONNEL_TERM =
      new Shape.Builder<>(
              "personnel term",
              PersonnelTerm.class,
              PersonnelTerm::builder,
              PersonnelTermBuilder::build)
          .id(PersonnelTerm::id, PersonnelTermBuilder::id)
          .attribute("person", "The person who holds the post.")
          .required(to(Kind.PERSON), PersonnelTerm::person, PersonnelTermBuilder::person)
          .attribute("post", "The post that is held.")
          .required(to(Kind.POST), PersonnelTerm::post, PersonnelTermBuilder::post)
          .attribute("period", "The period from the first day in the post to the last.")
          .optional(SPAN, PersonnelTerm::period, PersonnelTermBuilder::period)
          .attribute("acting", "Whether the post is held temporarily.")
          .defaulted(FLAG, false, PersonnelTerm::acting, PersonnelTermBuilder::acting)
          .attribute("onBehalfOf", "The country that the person represents.")
          .optional(COUNTRY, PersonnelTerm::onBehalfOf, PersonnelTermBuilder::onBehalfOf)
          .attribute("follows", "The previous term, with no vacancy in between.")
          .optional(to(Kind.PERSONNEL_TERM), PersonnelTerm::follows, PersonnelTermBuilder::follows)
          .attribute("replaces", "The previous term, with or without a vacancy in between.")
          .optional(
              to(Kind.PERSONNEL_TERM), PersonnelTerm::replaces, PersonnelTermBuilder::replaces)
          .identifiers(PersonnelTerm::identifiers, PersonnelTermBuilder::putIdentifier)
          .citations(PersonnelTerm::citations, PersonnelTermBuilder::addCitation)
          .note(PersonnelTerm::note, PersonnelTermBuilder::note)
          .accepts(PersonnelTerm::accepts, PersonnelTermBuilder::putAccepts)
          .constraint(new Constraint.AtMostOne("follows", "replaces"))
          .extensible(PersonnelTerm::extensions, PersonnelTermBuilder::putExtension)
          .build();

  private static final Map<Kind, Shape<? extends Identified, ?>> BY_KIND =
      new EnumMap<>(Map.ofEntries(
          Map.entry(Kind.SOURCE, SOURCE),
          Map.entry(Kind.ORGANIZATION, ORGANIZATION),
          Map.entry(Kind.PERSON, PERSON),
          Map.entry(Kind.POST, POST),
          Map.entry(Kind.PRESIDENCY, PRESIDENCY),
          Map.entry(Kind.MANDATE, MANDATE),
          Map.entry(Kind.MEETING, MEETING),
          Map.entry(Kind.DECISION, DECISION),
          Map.entry(Kind.TAKE_HOME_MESSAGE, TAKE_HOME_MESSAGE),
          Map.entry(Kind.PROJECT, PROJECT),
          Map.entry(Kind.PERSONNEL_TERM, PERSONNEL_TERM),
          Map.entry(Kind.STRATEGIC_AREA, STRATEGIC_AREA)));

  /** The shape of a data set; its lists are in the order of {@link Kind}. */
  public static final Shape<Dataset, DatasetBuilder> DATASET = new DatasetTable()
      .list(Kind.SOURCE, SOURCE, Dataset::sources, DatasetBuilder::addSource)
      .list(
          Kind.ORGANIZATION, ORGANIZATION, Dataset::organizations, DatasetBuilder::addOrganization)
      .list(Kind.PERSON, PERSON, Dataset::people, DatasetBuilder::addPerson)
      .list(Kind.POST, POST, Dataset::posts, DatasetBuilder::addPost)
      .list(Kind.PRESIDENCY, PRESIDENCY, Dataset::presidencies, DatasetBuilder::addPresidency)
      .list(Kind.MANDATE, MANDATE, Dataset::mandates, DatasetBuilder::addMandate)
      .list(Kind.MEETING, MEETING, Dataset::meetings, DatasetBuilder::addMeeting)
      .list(Kind.DECISION, DECISION, Dataset::decisions, DatasetBuilder::addDecision)
      .list(
          Kind.TAKE_HOME_MESSAGE,
          TAKE_HOME_MESSAGE,
          Dataset::takeHomeMessages,
          DatasetBuilder::addTakeHomeMessage)
      .list(Kind.PROJECT, PROJECT, Dataset::projects, DatasetBuilder::addProject)
      .list(
          Kind.PERSONNEL_TERM,
          PERSONNEL_TERM,
          Dataset::personnelTerms,
          DatasetBuilder::addPersonnelTerm)
      .table
      .extensible(Dataset::extensions, DatasetBuilder::putExtension)
      .build();

  private Shapes() {}

  /** The attributes of the data set, to which the lists of entities are added. */
  private static final class DatasetTable {
    final Shape.Builder<Dataset, DatasetBuilder> table = new Shape.Builder<>(
            "data set", Dataset.class, Dataset::builder, DatasetBuilder::build)
        .attribute("title", "The title of the data set.")
        .optional(TEXT, Dataset::title, DatasetBuilder::title)
        .attribute("language", "The language of all text that does not state another.")
        .defaulted(LANGUAGE, LanguageTag.ENGLISH, Dataset::language, DatasetBuilder::language)
        .attribute("asOf", "The last day that the data set covers.")
        .optional(FULL_DATE, Dataset::asOf, DatasetBuilder::asOf);

    <T extends Entity> DatasetTable list(
        Kind kind,
        Shape<T, ?> shape,
        Function<Dataset, List<T>> getter,
        BiConsumer<DatasetBuilder, T> adder) {
      table
          .attribute(kind.collection(), "Every " + kind.label() + " of the data set.")
          .many(part(shape), getter, adder);
      return this;
    }
  }

  private static <T extends Identified> ValueType<Id<T>> to(Kind kind) {
    return new ValueType.Reference<>(Set.of(kind));
  }

  private static ValueType.AnyReference toOneOf(Kind first, Kind... others) {
    return new ValueType.AnyReference(Collections.unmodifiableSet(EnumSet.of(first, others)));
  }

  private static <T> ValueType<T> part(Shape<T, ?> shape) {
    return new ValueType.Part<>(() -> shape, "");
  }

  /**
   * Returns the shape of a kind.
   *
   * @param kind the kind
   * @return the shape
   */
  public static Shape<? extends Identified, ?> of(Kind kind) {
    return Objects.requireNonNull(BY_KIND.get(kind));
  }

  /**
   * Returns the shape of an entity or strategic area.
   *
   * @param <T> the type of the entity or strategic area
   * @param thing the entity or strategic area
   * @return the shape of its kind
   */
  @SuppressWarnings("unchecked")
  public static <T extends Identified> Shape<T, ?> of(T thing) {
    return (Shape<T, ?>) of(Kind.of(thing));
  }

  /**
   * Returns the shape of a citation.
   *
   * @return the shape
   */
  public static Shape<Citation, ?> citation() {
    return CITATION;
  }

  /**
   * Returns the shape of a membership.
   *
   * @return the shape
   */
  public static Shape<Membership, ?> membership() {
    return MEMBERSHIP;
  }

  /**
   * Returns the shape of a priority.
   *
   * @return the shape
   */
  public static Shape<Priority, ?> priority() {
    return PRIORITY;
  }
}

package org.cbss.model.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Chair;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.integrity.IntegrityProblem;
import org.cbss.model.internal.integrity.ReferentialIntegrity;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The entry point for queries about a data set: which records there are, who held a post on a day, what happened in a period.
 *
 * <p>A registry requires only referential integrity; whether the records are consistent is a matter of validation. After the
 * last day that the data set covers ({@link Dataset#asOf()}), nothing is certain about a record with an open end. Nothing is
 * ever certain about a disputed presidency, personnel term or membership. A query about an id or entity that the registry does
 * not have throws an {@link IllegalArgumentException}.
 *
 * <p>A registry is immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Registry {
  private static final int MAX_RULES = 100;

  private final Dataset dataset;
  private final IdIndex index;
  private final AsOfCutoff cutoff;
  private final EffectivePeriods periods;
  private final EffectivePeriods recorded;
  private final Records<Source> sources;
  private final Organizations organizations;
  private final Records<Person> people;
  private final Posts posts;
  private final Presidencies presidencies;
  private final Mandates mandates;
  private final Meetings meetings;
  private final Decisions decisions;
  private final TakeHomeMessages takeHomeMessages;
  private final Projects projects;
  private final PersonnelTerms personnelTerms;
  private final Map<Id<?>, Optional<TimeSpan>> effects = new ConcurrentHashMap<>();
  private volatile @Nullable Map<Id<Project>, List<Party>> funders;
  private volatile @Nullable UnbrokenLinks links;

  private Registry(Dataset dataset, IdIndex index, boolean inferring) {
    this.dataset = dataset;
    this.index = index;
    this.cutoff = new AsOfCutoff(dataset.asOf().orElse(null));
    this.periods = new EffectivePeriods(dataset, index, inferring);
    this.recorded = new EffectivePeriods(dataset, index, false);
    this.sources = new Records<>(this, Source.class, all(dataset.sources()));
    this.organizations = new Organizations(this, all(dataset.organizations()));
    this.people = new Records<>(this, Person.class, all(dataset.people()));
    this.posts = new Posts(this, all(dataset.posts()));
    this.presidencies = new Presidencies(this, all(dataset.presidencies()));
    this.mandates = new Mandates(this, all(dataset.mandates()));
    this.meetings = new Meetings(this, all(dataset.meetings()));
    this.decisions = new Decisions(this, all(dataset.decisions()));
    this.takeHomeMessages = new TakeHomeMessages(this, all(dataset.takeHomeMessages()));
    this.projects = new Projects(this, all(dataset.projects()));
    this.personnelTerms = new PersonnelTerms(this, all(dataset.personnelTerms()));
  }

  private <T extends Entity> EntityQuery<T> all(List<T> records) {
    return EntityQuery.all(records, index, () -> days(records));
  }

  /** Returns the days on which each record of a kind is certain or possible. */
  private List<GroupedIntervalIndex.DayBounds> days(List<? extends Entity> records) {
    List<TimeSpan> times = periods.ofAll(records);
    return IntStream.range(0, times.size())
        .mapToObj(i -> cutoff.dayBounds(times.get(i)).and(limit(records.get(i))))
        .toList();
  }

  private static Certainty limit(Entity entity) {
    return entity instanceof Meeting meeting ? meeting.tookPlace() : Disputes.limit(entity);
  }

  /**
   * Returns the registry of a data set, whose answers rest on all of its statements together.
   *
   * @param dataset the data set
   * @return the registry
   * @throws DatasetIntegrityException if an id is used twice, or a reference leads to an unknown id, to a record of another
   *     kind, or in a cycle; it lists all such problems
   */
  public static Registry of(Dataset dataset) {
    return of(dataset, true);
  }

  /**
   * Returns the registry of a data set that reads each record by itself: what other records imply of its dates does not count.
   *
   * @param dataset the data set
   * @return the registry
   * @throws DatasetIntegrityException as for {@link #of}
   */
  public static Registry withoutInference(Dataset dataset) {
    return of(dataset, false);
  }

  private static Registry of(Dataset dataset, boolean inferring) {
    IdIndex index = IdIndex.of(dataset);
    List<IntegrityProblem> problems = ReferentialIntegrity.problems(dataset, index);
    if (!problems.isEmpty()) {
      throw new DatasetIntegrityException(problems);
    }
    return new Registry(dataset, index, inferring);
  }

  /**
   * Returns the chronology of the data set, which explains the bounds that answers rest on.
   *
   * @return the chronology, which a registry {@linkplain #withoutInference without inference} has as well
   */
  public Chronology chronology() {
    return periods.chronology();
  }

  /** Returns whether the data set covers a day. */
  boolean isCovered(LocalDate day) {
    return cutoff.asOf() == null || !day.isAfter(cutoff.asOf());
  }

  /** Returns whether a convention says that a list of an organization or post is complete for some days. */
  boolean isComplete(Id<?> owner, ConventionSubject subject, LocalDate first, LocalDate last) {
    Stream<Convention> conventions = Stream.empty();
    if (index.get(owner) instanceof Organization organization) {
      conventions = organization.conventions().stream().filter(each -> each.isAbout(subject));
    } else if (index.get(owner) instanceof Post post) {
      conventions = post.conventions().stream().filter(each -> each.of().isEmpty());
    }
    return isCovered(last) && conventions.anyMatch(each -> each.isCompleteDuring(first, last));
  }

  /** Returns the holders who follow each other without a vacancy. */
  UnbrokenLinks links() {
    UnbrokenLinks known = links;
    if (known == null) {
      known = new UnbrokenLinks(this);
      links = known;
    }
    return known;
  }

  /** Returns whether the answers rest on the chronology. */
  boolean isInferring() {
    return periods.isInferring();
  }

  /**
   * Returns the data set of the registry.
   *
   * @return the data set
   */
  public Dataset dataset() {
    return dataset;
  }

  /**
   * Returns the entity or strategic area of an id.
   *
   * @param id the id
   * @return the entity or strategic area, or empty if none has the id
   */
  public Optional<Identified> find(Id<?> id) {
    return Optional.ofNullable(index.get(id));
  }

  /**
   * Returns the sources.
   *
   * @return all sources
   */
  public Records<Source> sources() {
    return sources;
  }

  /**
   * Returns the organizations.
   *
   * @return all organizations
   */
  public Organizations organizations() {
    return organizations;
  }

  /**
   * Returns the people.
   *
   * @return all people
   */
  public Records<Person> people() {
    return people;
  }

  /**
   * Returns the posts.
   *
   * @return all posts
   */
  public Posts posts() {
    return posts;
  }

  /**
   * Returns the presidencies.
   *
   * @return all presidencies
   */
  public Presidencies presidencies() {
    return presidencies;
  }

  /**
   * Returns the mandates.
   *
   * @return all mandates
   */
  public Mandates mandates() {
    return mandates;
  }

  /**
   * Returns the meetings.
   *
   * @return all meetings
   */
  public Meetings meetings() {
    return meetings;
  }

  /**
   * Returns the decisions.
   *
   * @return all decisions
   */
  public Decisions decisions() {
    return decisions;
  }

  /**
   * Returns the take-home messages.
   *
   * @return all take-home messages
   */
  public TakeHomeMessages takeHomeMessages() {
    return takeHomeMessages;
  }

  /**
   * Returns the projects.
   *
   * @return all projects
   */
  public Projects projects() {
    return projects;
  }

  /**
   * Returns the personnel terms.
   *
   * @return all personnel terms
   */
  public PersonnelTerms personnelTerms() {
    return personnelTerms;
  }

  /**
   * Returns the strategic area of an id.
   *
   * @param id the id
   * @return the strategic area, or empty if no mandate contains it
   */
  public Optional<StrategicArea> findArea(Id<StrategicArea> id) {
    return find(id).filter(StrategicArea.class::isInstance).map(StrategicArea.class::cast);
  }

  /**
   * Returns the mandate that contains a strategic area.
   *
   * @param area the strategic area
   * @return the mandate
   * @throws IllegalArgumentException if the registry does not have the strategic area
   */
  public Mandate mandateOf(StrategicArea area) {
    return mandates().containing(area).toList().get(0);
  }

  /**
   * Returns the succession of presidencies of an organization.
   *
   * @param organization the organization
   * @return its presidencies in order, and the transitions between them
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Succession<Presidency> rota(Organization organization) {
    return Succession.of(presidencies().of(organization).toList(), this, Presidency::ordinal);
  }

  /**
   * Returns the presidencies of an organization around a day: the one before, the one in office, and the next.
   *
   * @param organization the organization
   * @param day the day
   * @return the presidencies, each by certainty
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Troika troika(Organization organization, LocalDate day) {
    return Troika.of(this, presidencies().of(organization), day);
  }

  /**
   * Returns the succession of terms in a post.
   *
   * @param post the post
   * @return the terms in order, and the transitions between them
   * @throws IllegalArgumentException if the registry does not have the post
   */
  public Succession<PersonnelTerm> succession(Post post) {
    return Succession.of(personnelTerms().of(post).toList(), this, term -> Optional.empty());
  }

  /**
   * Returns the mandates of an organization that were in force on a day, both those that are part of others and those that are
   * not. A mandate that is superseded or repealed is in force until the day before its successor begins or the repeal takes
   * effect.
   *
   * @param organization the organization
   * @param day the day
   * @return the mandates, by certainty
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Answer<Mandate> mandatesInForce(Organization organization, LocalDate day) {
    return mandates().inForce(organization, day);
  }

  /**
   * Returns the memberships of an organization on a day.
   *
   * @param organization the organization
   * @param day the day
   * @return its memberships on that day
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public MembershipSnapshot membershipsOn(Organization organization, LocalDate day) {
    require(organization);
    boolean complete = isComplete(organization.id(), ConventionSubject.MEMBERS, day, day);
    return new MembershipSnapshot(memberships(organization), day, cutoff, complete);
  }

  /** Returns the memberships of an organization, with their effective periods. */
  List<MembershipSnapshot.Dated> memberships(Organization organization) {
    List<TimeSpan> spans = periods.ofMemberships(organization);
    List<List<TimeSpan>> suspended = periods.ofSuspensions(organization);
    return IntStream.range(0, spans.size())
        .mapToObj(i -> new MembershipSnapshot.Dated(
            organization.members().get(i), spans.get(i), suspended.get(i)))
        .toList();
  }

  /**
   * Returns who chaired an organization on a day: the presidencies of the organization itself, and those and the personnel
   * terms that its {@linkplain Organization#chair() chair} names.
   *
   * @param organization the organization
   * @param day the day
   * @return the presidencies and personnel terms, by certainty
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Answer<Entity> chairOn(Organization organization, LocalDate day) {
    Function<TimeSpan, Certainty> holds = rule -> cutoff.covers(rule, day);
    return chair(organization, records -> records.on(day), holds, holds);
  }

  /**
   * Returns who chaired an organization on any day from one to another.
   *
   * @param organization the organization
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the presidencies and personnel terms, by certainty
   * @throws IllegalArgumentException if the registry does not have the organization
   * @throws java.time.DateTimeException if the last day is before the first, or a year is outside 1 to 9999
   * @see #chairDuring(Organization, TimeSpan)
   */
  public Answer<Entity> chairDuring(Organization organization, LocalDate from, LocalDate to) {
    return chairDuring(organization, TimeSpan.of(from, to));
  }

  /**
   * Returns who chaired an organization on any day of a year.
   *
   * @param organization the organization
   * @param year the year, of which all days count
   * @return the presidencies and personnel terms, by certainty
   * @throws IllegalArgumentException if the registry does not have the organization
   * @throws java.time.DateTimeException if the year is outside 1 to 9999
   * @see #chairDuring(Organization, TimeSpan)
   */
  public Answer<Entity> chairDuring(Organization organization, Year year) {
    return chairDuring(organization, TimeSpan.allOf(EdtfDate.of(year)));
  }

  /**
   * Returns who chaired an organization on any day of a month.
   *
   * @param organization the organization
   * @param month the month, of which all days count
   * @return the presidencies and personnel terms, by certainty
   * @throws IllegalArgumentException if the registry does not have the organization
   * @throws java.time.DateTimeException if the year is outside 1 to 9999
   * @see #chairDuring(Organization, TimeSpan)
   */
  public Answer<Entity> chairDuring(Organization organization, YearMonth month) {
    return chairDuring(organization, TimeSpan.allOf(EdtfDate.of(month)));
  }

  /**
   * Returns who chaired an organization at some time in a span: the presidencies of the organization itself, and those and the
   * personnel terms that its {@linkplain Organization#chair() chair} names while it does. {@code 2011} is some time within
   * 2011, perhaps a single day; for all of that year, ask for a {@link Year} or {@code {2011}}.
   *
   * @param organization the organization
   * @param span the span
   * @return the presidencies and personnel terms, by certainty
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Answer<Entity> chairDuring(Organization organization, TimeSpan span) {
    return chair(
        organization,
        records -> records.during(span),
        rule -> cutoff.isLimited(rule) ? cutoff.overlaps(rule, span) : rule.overlaps(span),
        rule -> cutoff.isLimited(rule) && !cutoff.isCovered(span.latestEnd())
            ? rule.covers(span).and(Certainty.UNCERTAIN)
            : rule.covers(span));
  }

  /**
   * Returns the chairs of an organization.
   *
   * @param ask returns the answer for the holders of a chair
   * @param holds returns whether a rule on the chair holds at some time that is asked for
   * @param holdsThroughout returns whether a rule on the chair holds at every time that is asked for
   */
  private Answer<Entity> chair(
      Organization organization,
      Function<Records<? extends Entity>, Answer<? extends Entity>> ask,
      Function<TimeSpan, Certainty> holds,
      Function<TimeSpan, Certainty> holdsThroughout) {
    Map<Id<?>, Certainty> found = new LinkedHashMap<>();
    Answer<? extends Entity> own = ask.apply(presidencies().of(organization));
    addChairs(own, holder -> Certainty.CERTAIN, found);
    Certainty any = own.any();
    Map<Chair, List<Optional<TimeSpan>>> rules = new LinkedHashMap<>();
    for (Chair chair : organization.chair()) {
      if (chair.period().map(holds).orElse(Certainty.CERTAIN).isPossible()) {
        Chair timeless = chair.toBuilder().period(Optional.empty()).build();
        rules.computeIfAbsent(timeless, each -> new ArrayList<>()).add(chair.period());
      }
    }
    for (Map.Entry<Chair, List<Optional<TimeSpan>>> rule : rules.entrySet()) {
      Chair chair = rule.getKey();
      Answer<? extends Entity> named = ask.apply(chair
          .post()
          .<Records<? extends Entity>>map(post -> personnelTerms().of(post))
          .orElseGet(() -> presidencies().of(chair.presidencyOf().orElseThrow())));
      addChairs(named, holder -> isNamed(periodOf(holder), rule.getValue(), holds), found);
      Certainty throughout = any(rule.getValue(), holdsThroughout);
      any = any.or(throughout.and(named.any()));
    }
    Answer<Entity> answer = Answer.ask(
        found.keySet().stream().map(id -> (Entity) index.get(id)).toList(),
        each -> found.getOrDefault(each.id(), Certainty.IMPOSSIBLE));
    if (answer.isEmpty() && rules.isEmpty() && !any.isPossible()) {
      return Answer.nobody();
    }
    return any.isCertain() && !answer.any().isCertain() ? answer.withSomeone() : answer;
  }

  /** Returns whether a holder has a chair by one of some rules, of which only the first few are compared with the holder. */
  private Certainty isNamed(
      TimeSpan holder, List<Optional<TimeSpan>> rules, Function<TimeSpan, Certainty> holds) {
    Certainty named = any(
        rules.subList(0, Math.min(rules.size(), MAX_RULES)),
        rule -> holds.apply(rule).and(cutoff.overlaps(rule, holder)));
    return rules.size() > MAX_RULES ? named.or(Certainty.UNCERTAIN) : named;
  }

  private static Certainty any(
      List<Optional<TimeSpan>> rules, Function<TimeSpan, Certainty> question) {
    return rules.stream()
        .map(rule -> rule.map(question).orElse(Certainty.CERTAIN))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }

  private static void addChairs(
      Answer<? extends Entity> holders,
      Function<Entity, Certainty> isNamed,
      Map<Id<?>, Certainty> found) {
    holders.certain().forEach(each -> found.merge(each.id(), isNamed.apply(each), Certainty::or));
    holders
        .uncertain()
        .forEach(each ->
            found.merge(each.id(), isNamed.apply(each).and(Certainty.UNCERTAIN), Certainty::or));
  }

  /**
   * Returns the events, starts, ends and suspensions between two days, including those of memberships.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the changes, in the order of the first day on which each may have happened
   * @throws java.time.DateTimeException if the last day is before the first, or a year is outside 1 to 9999
   */
  public List<Change> changes(LocalDate from, LocalDate to) {
    return ChangeFinder.between(this, from, to);
  }

  /**
   * Returns what the data set does not say: dates that are unknown or known in part, days without a recorded holder, and
   * presidencies, mandates, meetings, decisions, take-home messages, projects and terms that cite no source, if there are sources.
   *
   * <p>A day counts if the answer on it depends on what is missing: one reading of the record says yes, another one that differs in
   * that date alone says no. Days after the last one that the data set covers do not count. Organizations and posts without a
   * period are not listed, nor days for which a convention says that all holders are recorded.
   *
   * @return the gaps, those with most days first, and among them those without a limit; otherwise dates, holders and sources, each in
   *     the order of the document
   */
  public List<Gap> gaps() {
    return GapFinder.in(this);
  }

  /**
   * Returns the places where entities refer to a record: in their own attributes, in records inside them, and in citations.
   *
   * @param record an entity or a strategic area
   * @return the mentions, in the order of the document
   * @throws IllegalArgumentException if the registry does not have the record
   */
  public List<Mention> mentions(Identified record) {
    require(record);
    return Mention.of(record.id(), dataset);
  }

  /**
   * Returns the places in texts and names that contain some words. Case, accents and typography are ignored: quotation
   * marks, apostrophes, hyphens, soft hyphens and ligatures.
   *
   * @param words the words, as one text
   * @return the hits, in the order of the document; empty if the text is blank
   */
  public List<SearchHit> search(String words) {
    return Search.in(dataset, words);
  }

  /**
   * Returns the briefing about a presidency.
   *
   * @param presidency the presidency
   * @return the briefing
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public Briefing briefing(Presidency presidency) {
    require(presidency);
    return new Briefing(this, presidency);
  }

  /**
   * Returns the effective period of an entity: its own period or date, with the bounds that the other statements make sharper;
   * otherwise what they imply; otherwise that of its meeting, or some time within its presidency.
   *
   * @param entity the entity
   * @return the effective period, or an unknown span if none is known
   * @throws IllegalArgumentException if the registry does not have the entity
   */
  public TimeSpan effectivePeriod(Entity entity) {
    require(entity);
    return periodOf(entity);
  }

  /**
   * Returns what is recorded of the period of an entity by itself: its own period or date, otherwise that of its meeting, or some
   * time within its presidency.
   *
   * @param entity the entity
   * @return the recorded period, or an unknown span if none is recorded
   * @throws IllegalArgumentException if the registry does not have the entity
   * @see #effectivePeriod
   */
  public TimeSpan recordedPeriod(Entity entity) {
    require(entity);
    return recordedPeriodOf(entity);
  }

  /** Returns the effective period of an entity of this registry, without a check. */
  TimeSpan periodOf(Entity entity) {
    return periods.of(entity);
  }

  /** Returns what is recorded of an entity's period, or what it has from its meeting or presidency. */
  TimeSpan recordedPeriodOf(Entity entity) {
    return recorded.of(entity);
  }

  AsOfCutoff cutoff() {
    return cutoff;
  }

  /** Requires that this registry has an entity or strategic area. Another one with the same id is not enough. */
  void require(Identified entity) {
    Identified known = index.get(entity.id());
    if (entity != known && !entity.equals(known)) {
      throw new IllegalArgumentException(
          known == null
              ? unknown(entity.id(), Set.of(EntityKind.of(entity)))
              : "the registry has another record with the id \"" + entity.id() + "\"");
    }
  }

  /** Requires that this registry has an entity or strategic area with an id and one of some kinds. */
  void require(Id<?> id, Set<EntityKind> kinds) {
    Identified known = index.get(id);
    if (known == null) {
      throw new IllegalArgumentException(unknown(id, kinds));
    }
    if (!kinds.contains(EntityKind.of(known))) {
      throw new IllegalArgumentException("the id \"" + id + "\" belongs to "
          + EntityKind.of(known).withArticle() + ", not to a record of kind " + labels(kinds));
    }
  }

  private static String unknown(Id<?> id, Set<EntityKind> kinds) {
    return "no record of kind " + labels(kinds) + " in the registry has the id \"" + id + "\"";
  }

  private static String labels(Set<EntityKind> kinds) {
    return kinds.stream().sorted().map(EntityKind::label).collect(Collectors.joining(" or "));
  }

  /** Returns the presidency that a decision names, itself or through its meeting. */
  Optional<Id<Presidency>> presidencyOf(Decision decision) {
    return decision.presidency().or(() -> presidencyOf(decision.meeting().orElse(null)));
  }

  /** Returns the presidency that a take-home message names, itself or through its meeting. */
  Optional<Id<Presidency>> presidencyOf(TakeHomeMessage message) {
    return message.presidency().or(() -> presidencyOf(message.meeting().orElse(null)));
  }

  private Optional<Id<Presidency>> presidencyOf(@Nullable Id<Meeting> meeting) {
    return meeting != null
            && index.get(meeting) instanceof Meeting found
            && found.tookPlace().isPossible()
        ? found.presidency()
        : Optional.empty();
  }

  /**
   * Returns from when a decision or mandate is repealed: one span for each decision that repeals it. A decision that is
   * itself repealed before it takes effect repeals nothing.
   */
  Stream<TimeSpan> repeals(Id<? extends Identified> repealed) {
    return decisions().repealing(repealed).stream()
        .flatMap(
            decision -> effects.computeIfAbsent(decision.id(), any -> effect(decision)).stream());
  }

  private Optional<TimeSpan> effect(Decision decision) {
    TimeSpan effect = takesEffect(decision);
    return switch (isRepealedBefore(decision, effect)) {
      case CERTAIN -> Optional.empty();
      case IMPOSSIBLE -> Optional.of(effect).filter(span -> !span.isReversed());
      case UNCERTAIN ->
        Optional.of(TimeSpan.of(
            effect.earliestStart().<Bound>map(EdtfDate::notBefore).orElse(Bound.unknown()),
            Bound.unknown()));
    };
  }

  private TimeSpan takesEffect(Decision decision) {
    return decision.period().orElseGet(() -> periodOf(decision));
  }

  private Certainty isRepealedBefore(Decision decision, TimeSpan effect) {
    EpochDayBounds own = EpochDayBounds.of(effect);
    return decisions().repealing(decision).stream()
        .map(this::takesEffect)
        .filter(span -> !span.isReversed())
        .map(EpochDayBounds::of)
        .map(repeal -> Certainty.of(
            repeal.latestStart() <= own.earliestStart(),
            repeal.earliestStart() <= own.latestStart()))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }

  /**
   * Returns the funders of a project: its own, or else those of the nearest project that it is a part of and that has any.
   *
   * @param project the project
   * @return the funders, in reading order
   * @throws IllegalArgumentException if the registry does not have the project
   */
  public List<Party> fundersOf(Project project) {
    require(project);
    Map<Id<Project>, List<Party>> known = funders;
    if (known == null) {
      known = new HashMap<>();
      for (Project each : dataset.projects()) {
        addFunders(each, known);
      }
      funders = known;
    }
    return known.getOrDefault(project.id(), List.of());
  }

  /** Adds the funders of a project and of those that it is a part of, each once however long the chain. */
  private void addFunders(Project project, Map<Id<Project>, List<Party>> known) {
    Deque<Project> open = new ArrayDeque<>();
    @Nullable Project each = project;
    while (each != null && each.funders().isEmpty() && !known.containsKey(each.id())) {
      open.push(each);
      each = each.partOf().map(id -> (Project) index.get(id)).orElse(null);
    }
    List<Party> found = each == null ? List.of() : known.getOrDefault(each.id(), each.funders());
    if (each != null) {
      known.put(each.id(), found);
    }
    open.forEach(part -> known.put(part.id(), found));
  }

  /** Returns each of some records once, in the order of the document. */
  <T extends Entity> Collection<T> inOrder(Stream<T> records) {
    SortedMap<Integer, T> byNumber = new TreeMap<>();
    records.forEach(record -> byNumber.put(index.number(record.id()), record));
    return byNumber.values();
  }

  /**
   * Returns the number of ids.
   *
   * @return a text such as {@code registry of 120 ids}
   */
  @Override
  public String toString() {
    return "registry of " + index;
  }
}

package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.structure.Fault;
import org.cbss.model.structure.IdIndex;
import org.cbss.model.structure.Structure;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A record that can be asked: what there is, who held what on a day, what was going on during a span.
 *
 * <p>A registry refuses only a data set that does not hang together; whether what it says is consistent is a matter of
 * validation. After the data set's {@link Dataset#asOf()} day, what has no end is uncertain at most. A registry never
 * changes and is safe to share between threads.
 */
// Longer than other files: it is the one door to all questions, and most of it says what they are.
public final class Registry {
  private final Dataset dataset;
  private final IdIndex index;
  private final Horizon horizon;
  private final Timing timing;
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

  private Registry(Dataset dataset, IdIndex index) {
    this.dataset = dataset;
    this.index = index;
    this.horizon = new Horizon(dataset.asOf().orElse(null));
    this.timing = new Timing(index);
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

  private <T extends Entity> Selection<T> all(List<T> records) {
    return Selection.all(new Pool<>(records, timing::of, horizon));
  }

  /**
   * The registry of a data set.
   *
   * @param dataset the data set
   * @return the registry
   * @throws BrokenStructureException if ids repeat, or references lead to nothing, to something of another kind, or back to
   *     where they began; it lists all of these
   */
  public static Registry of(Dataset dataset) {
    IdIndex index = new IdIndex(dataset);
    List<Fault> faults = Structure.faults(dataset, index);
    if (!faults.isEmpty()) {
      throw new BrokenStructureException(faults);
    }
    return new Registry(dataset, index);
  }

  /**
   * The data set that it answers from.
   *
   * @return the data set
   */
  public Dataset dataset() {
    return dataset;
  }

  /**
   * Whatever has an id, of any kind.
   *
   * @param id the id
   * @return the entity or strategic area, or nothing where none has it
   */
  public Optional<Identified> find(Id<?> id) {
    return Optional.ofNullable(index.get(id));
  }

  /**
   * The sources.
   *
   * @return all of them
   */
  public Records<Source> sources() {
    return sources;
  }

  /**
   * The organizations.
   *
   * @return all of them
   */
  public Organizations organizations() {
    return organizations;
  }

  /**
   * The people.
   *
   * @return all of them
   */
  public Records<Person> people() {
    return people;
  }

  /**
   * The posts.
   *
   * @return all of them
   */
  public Posts posts() {
    return posts;
  }

  /**
   * The presidencies.
   *
   * @return all of them
   */
  public Presidencies presidencies() {
    return presidencies;
  }

  /**
   * The mandates.
   *
   * @return all of them
   */
  public Mandates mandates() {
    return mandates;
  }

  /**
   * The meetings.
   *
   * @return all of them
   */
  public Meetings meetings() {
    return meetings;
  }

  /**
   * The decisions.
   *
   * @return all of them
   */
  public Decisions decisions() {
    return decisions;
  }

  /**
   * The take-home messages.
   *
   * @return all of them
   */
  public TakeHomeMessages takeHomeMessages() {
    return takeHomeMessages;
  }

  /**
   * The projects.
   *
   * @return all of them
   */
  public Projects projects() {
    return projects;
  }

  /**
   * The personnel terms.
   *
   * @return all of them
   */
  public PersonnelTerms personnelTerms() {
    return personnelTerms;
  }

  /**
   * A strategic area.
   *
   * @param id its id
   * @return the area, or nothing where no mandate has it
   */
  public Optional<StrategicArea> area(Id<StrategicArea> id) {
    return find(id).filter(StrategicArea.class::isInstance).map(StrategicArea.class::cast);
  }

  /**
   * The mandate that names a strategic area.
   *
   * @param area the area
   * @return the mandate, or nothing where it is in none
   */
  public Optional<Mandate> mandateOf(StrategicArea area) {
    return mandates().naming(area).stream()
        .filter(mandate -> mandate.areas().contains(area))
        .findFirst();
  }

  /**
   * Who held the chair of a body, one after another, and what lies between.
   *
   * @param body the body
   * @return its presidencies in their order
   */
  public Rota<Presidency> rota(Organization body) {
    return Rota.of(
        presidencies().of(body).list(),
        Presidency::period,
        Presidency::ordinal,
        (one, other) -> one.shared() && other.shared());
  }

  /**
   * Who held a post, one after another, and what lies between.
   *
   * @param post the post
   * @return the terms in it in their order
   */
  public Rota<PersonnelTerm> succession(Post post) {
    return Rota.of(
        personnelTerms().of(post).list(),
        this::timeOf,
        term -> Optional.empty(),
        (one, other) -> false);
  }

  /**
   * The mandates that were in force for a body on a day. One that another supersedes is in force no longer than until that
   * one has begun.
   *
   * @param body the body
   * @param day the day
   * @return the mandates, by how surely they were in force
   */
  public Answer<Mandate> mandateInForce(Organization body, LocalDate day) {
    List<Mandate> candidates = mandates().of(body).on(day).candidates();
    Answer<Mandate> answer = Answer.ask(
        candidates,
        mandate -> horizon
            .covers(mandate.period(), day)
            .and(mandates().isSupersededBy(day, mandate).not()));
    boolean handedOn =
        answer.someone() == Certainty.UNCERTAIN && Handovers.leaveOne(candidates, day, this);
    return handedOn ? answer.withSomeone() : answer;
  }

  /**
   * Who belonged to a body on a day, and in what standing.
   *
   * @param body the body
   * @param day the day
   * @return its memberships on that day
   */
  public Members membersOn(Organization body, LocalDate day) {
    return new Members(body.members(), day, horizon);
  }

  /**
   * What began, ended, took place and was suspended between two days; memberships are among it.
   *
   * @param from the first day
   * @param to the last day, included
   * @return the changes, in the order of the first day on which each may have been
   * @throws java.time.DateTimeException if the last day is before the first, or one is in a year outside 1 to 9999
   */
  public List<Change> changes(LocalDate from, LocalDate to) {
    return Changes.between(this, from, to);
  }

  /**
   * Where words stand in any text or name, whatever their case and accents.
   *
   * @param words the words, as one text
   * @return the places, in the order of the document; none for no words
   */
  public List<Hit> search(String words) {
    return Search.in(dataset, words);
  }

  /**
   * All that belongs to a presidency.
   *
   * @param presidency the presidency
   * @return the briefing
   */
  public Briefing briefing(Presidency presidency) {
    return new Briefing(this, presidency);
  }

  /**
   * The time of an entity: its own period or date; where it has none, the time of its meeting, else some time within its
   * presidency; where nothing tells, an unknown span.
   *
   * @param entity the entity
   * @return the span
   */
  public TimeSpan timeOf(Entity entity) {
    return timing.of(entity);
  }

  Horizon horizon() {
    return horizon;
  }

  /** The presidency that a decision names, by itself or by its meeting. */
  Optional<Id<Presidency>> presidencyOf(Decision decision) {
    return decision.presidency().or(() -> presidencyOf(decision.meeting().orElse(null)));
  }

  /** The presidency that a message names, by itself or by its meeting. */
  Optional<Id<Presidency>> presidencyOf(TakeHomeMessage message) {
    return message.presidency().or(() -> presidencyOf(message.meeting().orElse(null)));
  }

  private Optional<Id<Presidency>> presidencyOf(@Nullable Id<Meeting> meeting) {
    return meeting != null && index.get(meeting) instanceof Meeting found
        ? found.presidency()
        : Optional.empty();
  }

  /** Records in the order of the document, each once. */
  <T extends Entity> Collection<T> inOrder(Stream<T> records) {
    SortedMap<Integer, T> byNumber = new TreeMap<>();
    records.forEach(record -> byNumber.put(index.number(record.id()), record));
    return byNumber.values();
  }
}

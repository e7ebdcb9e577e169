package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.ConventionSubject;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Handover;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.query.Organizations.PartTime;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * A summary of a presidency: the activities of its organization and of the parts of that organization at any depth, and the
 * appointments and departures.
 *
 * <p>A record that names a presidency belongs to that one only; any other record belongs to it by its dates. Everything in the
 * briefing about a disputed presidency is uncertain at most, except its own organization.
 *
 * <p>Immutable and safe to share between threads. No method returns null.
 */
public final class Briefing {
  private final Registry registry;
  private final Presidency presidency;
  private final TimeSpan period;
  private final Certainty limit;
  private final boolean beginsAtHandover;
  private final boolean endsAtHandover;
  private final List<Organization> all;
  private final Map<Id<Organization>, Set<PartTime>> parts;

  Briefing(Registry registry, Presidency presidency) {
    this.registry = registry;
    this.presidency = presidency;
    this.limit = Disputes.limit(presidency);
    this.period = registry.periodOf(presidency);
    this.parts = registry.organizations().withParts(presidency.organization(), period);
    this.beginsAtHandover =
        predecessor().filter(any -> isSameDay(any, presidency)).isPresent();
    this.endsAtHandover =
        successor().filter(next -> isSameDay(presidency, next)).isPresent();
    this.all = parts.keySet().stream().map(registry.organizations()::get).toList();
  }

  /**
   * Returns the presidency.
   *
   * @return the presidency
   */
  public Presidency presidency() {
    return presidency;
  }

  /**
   * Returns the previous presidency.
   *
   * @return the previous presidency of the organization, or empty if there is none
   */
  public Optional<Presidency> predecessor() {
    return registry.presidencies().previous(presidency);
  }

  /**
   * Returns the next presidency.
   *
   * @return the next presidency of the organization, or empty if there is none
   */
  public Optional<Presidency> successor() {
    return registry.presidencies().next(presidency);
  }

  /**
   * Returns the organization of the presidency, and its parts at any depth during the presidency.
   *
   * @return the organizations, by certainty; the organization of the presidency is certain, a part without a period is not
   */
  public Answer<Organization> organizations() {
    return Answer.ask(
        all,
        organization -> Certainty.of(organization.id().equals(presidency.organization()))
            .or(ofThese(organization.id(), registry.periodOf(organization)).and(limit)));
  }

  /**
   * Returns the meetings under the presidency, without those that were postponed or cancelled.
   *
   * @return the meetings of the organization and its parts, and of projects whose meetings name the presidency; planned ones
   *     are uncertain
   */
  public Answer<Meeting> meetings() {
    return ask(
        registry.meetings().under(presidency),
        registry.meetings()::of,
        meeting -> holds(meeting).and(meeting.tookPlace()));
  }

  /**
   * Returns the meetings that were to be held under the presidency, and were postponed or cancelled.
   *
   * @return the meetings of the organization and its parts, and of projects whose meetings name the presidency
   */
  public Answer<Meeting> meetingsCalledOff() {
    return ask(
        registry.meetings().under(presidency),
        registry.meetings()::of,
        meeting -> meeting.tookPlace().isPossible() ? Certainty.IMPOSSIBLE : holds(meeting));
  }

  /**
   * Returns the decisions under the presidency.
   *
   * @return the decisions of the organization and its parts
   */
  public Answer<Decision> decisions() {
    return ask(registry.decisions().under(presidency), registry.decisions()::of, this::holds);
  }

  /**
   * Returns the mandates that are the programme of the presidency, or were adopted or in force under it.
   *
   * @return the mandates of the organization and its parts, and the programmes; an adoption is as certain as its decision, and
   *     a programme of other presidencies only belongs to those
   */
  public Answer<Mandate> mandates() {
    Stream<Mandate> ofOrganizations =
        all.stream().flatMap(organization -> registry.mandates().of(organization).stream());
    Stream<Mandate> here =
        Stream.concat(ofOrganizations, registry.mandates().programmeOf(presidency).stream());
    return ask(
        registry.inOrder(Stream.concat(adoptable(), here)),
        mandate -> adopted(mandate)
            .or(mandate.presidencies().isEmpty() ? inForce(mandate) : isProgramme(mandate)));
  }

  private Certainty isProgramme(Mandate mandate) {
    return Certainty.of(mandate.presidencies().contains(presidency.id()));
  }

  /**
   * Returns the mandates that were adopted under the presidency.
   *
   * @return the mandates, each as certain as the decision that adopted it
   */
  public Answer<Mandate> adoptedMandates() {
    return ask(registry.inOrder(adoptable()), this::adopted);
  }

  /**
   * Returns the strategic areas of the mandates that were adopted or in force under the presidency.
   *
   * @return the strategic areas, each as certain as its mandate
   */
  public Answer<StrategicArea> areas() {
    Answer<Mandate> mandates = mandates();
    return Answer.of(areas(mandates.certain()), areas(mandates.uncertain()));
  }

  private static List<StrategicArea> areas(List<Mandate> mandates) {
    return mandates.stream().flatMap(mandate -> mandate.areas().stream()).toList();
  }

  /**
   * Returns the take-home messages under the presidency.
   *
   * @return the take-home messages of the organization and its parts
   */
  public Answer<TakeHomeMessage> takeHomeMessages() {
    return ask(
        registry.takeHomeMessages().under(presidency),
        registry.takeHomeMessages()::of,
        this::holds);
  }

  /**
   * Returns the projects that ran during the presidency.
   *
   * @return all projects that ran on at least one day of the presidency
   */
  public Answer<Project> projects() {
    // This span comes from the data set, so unlike the span of a user's query it ends with the days
    // covered.
    Answer<Project> projects = registry.projects().during(period);
    return registry.cutoff().isLimited(period) || presidency.disputed()
        ? ask(
            registry.inOrder(projects.candidates().stream()),
            project -> registry.cutoff().overlaps(registry.periodOf(project), period))
        : projects;
  }

  /**
   * Returns the projects that began during the presidency.
   *
   * @return the projects, by certainty
   */
  public Answer<Project> launchedProjects() {
    return ask(
        registry.inOrder(registry.projects().around(period)),
        project -> began(project, project.period(), period));
  }

  /**
   * Returns the organizations that were founded during the presidency.
   *
   * @return the organizations, by certainty
   */
  public Answer<Organization> launchedOrganizations() {
    return ask(
        registry.inOrder(registry.organizations().around(period)),
        organization -> began(organization, organization.period(), period));
  }

  /**
   * Returns the appointments to posts of the organization and its parts during the presidency.
   *
   * @return the terms that began, by certainty, without those that belong to another presidency
   */
  public Answer<PersonnelTerm> appointments() {
    return ask(terms(), term -> concerns(term, within -> began(term, term.period(), within)));
  }

  /**
   * Returns the departures from posts of the organization and its parts during the presidency.
   *
   * @return the terms that ended, by certainty, without those that belong to another presidency
   */
  public Answer<PersonnelTerm> departures() {
    return ask(terms(), term -> concerns(term, within -> ended(term, term.period(), within)));
  }

  /**
   * Returns the terms in posts of the organization and its parts that include the whole presidency. If the presidency has an
   * open end, they include its days until the last day that the data set covers.
   *
   * @return the terms, by certainty
   */
  public Answer<PersonnelTerm> inOffice() {
    return ask(
        terms(),
        term -> (isDated(term, term.period())
                ? registry.cutoff().covers(registry.periodOf(term), period)
                : Certainty.IMPOSSIBLE)
            .and(concerns(term, within -> Certainty.CERTAIN)));
  }

  /**
   * Returns the terms that belong to the presidency, such as that of its chairperson.
   *
   * @return the terms, in the order of the document
   */
  public List<PersonnelTerm> ownTerms() {
    return registry.personnelTerms().under(presidency).toList();
  }

  /**
   * Returns whether a term may be listed under this presidency: it names no other, its post is one of these, and a question is
   * true of the time in which it is.
   */
  private Certainty concerns(PersonnelTerm term, Function<TimeSpan, Certainty> question) {
    return term.presidency()
        .map(named -> named(named).and(question.apply(period)))
        .orElseGet(() -> registry
            .posts()
            .find(term.post())
            .map(post -> ofThese(post.organization(), question))
            .orElse(Certainty.IMPOSSIBLE))
        .and(Disputes.limit(term));
  }

  /** Returns whether a convention says that the last day of one presidency is the first of the next. */
  private boolean isSameDay(Presidency earlier, Presidency later) {
    return registry.links().isUnbroken(earlier, later)
        && registry.organizations().get(later.organization()).conventions().stream()
            .anyMatch(each -> each.handover().equals(Optional.of(Handover.SAME_DAY))
                && each.isAbout(ConventionSubject.PRESIDENCIES)
                && each.governs(later.period()));
  }

  /** Returns a time without the day of the handover at its end, which is the first day of the next presidency. */
  private TimeSpan beforeHandover(TimeSpan within) {
    return endsAtHandover && within.end().equals(period.end())
        ? TimeSpan.of(
            within.start(), moved(within.earliestEnd(), within.latestEnd(), -1, within.end()))
        : within;
  }

  /** Returns a time without the day of the handover at its start, which is the last day of the previous presidency. */
  private TimeSpan afterHandover(TimeSpan within) {
    return beginsAtHandover && within.start().equals(period.start())
        ? TimeSpan.of(
            moved(within.earliestStart(), within.latestStart(), 1, within.start()), within.end())
        : within;
  }

  private static Bound moved(
      Optional<LocalDate> first, Optional<LocalDate> last, int days, Bound otherwise) {
    return first.isPresent() && last.isPresent()
        ? EdtfDate.between(
            AsOfCutoff.nearestDate(first.get().plusDays(days)),
            AsOfCutoff.nearestDate(last.get().plusDays(days)))
        : otherwise;
  }

  /** Returns whether a record began within a time: if its start is not recorded, certain or impossible. */
  private Certainty began(Entity entity, Optional<TimeSpan> stated, TimeSpan within) {
    return unlessInferred(
        registry.cutoff().startsWithin(registry.periodOf(entity), beforeHandover(within)), stated);
  }

  /** Returns whether a record ended within a time: if its end is not recorded, certain or impossible. */
  private Certainty ended(Entity entity, Optional<TimeSpan> stated, TimeSpan within) {
    return unlessInferred(
        registry.cutoff().endsWithin(registry.periodOf(entity), afterHandover(within)), stated);
  }

  private static Certainty unlessInferred(Certainty answer, Optional<TimeSpan> stated) {
    return stated.isPresent() || answer.isCertain() ? answer : Certainty.IMPOSSIBLE;
  }

  private boolean isDated(Entity entity, Optional<TimeSpan> stated) {
    return stated.isPresent() || !registry.periodOf(entity).equals(TimeSpan.unknown());
  }

  /** Returns the terms in the posts of these organizations, and those that name the presidency. */
  private Collection<PersonnelTerm> terms() {
    Stream<PersonnelTerm> inPosts = all.stream()
        .flatMap(organization -> registry.posts().of(organization).stream())
        .flatMap(post -> registry.personnelTerms().of(post).stream());
    return registry.inOrder(
        Stream.concat(inPosts, registry.personnelTerms().under(presidency).stream()));
  }

  /** Asks the records that name the presidency, and those of its organizations. No others are possible. */
  private <T extends Entity> Answer<T> ask(
      Records<T> naming,
      Function<Organization, Records<T>> ofOrganization,
      Function<T, Certainty> question) {
    Stream<T> ofOrganizations =
        all.stream().flatMap(organization -> ofOrganization.apply(organization).stream());
    return ask(registry.inOrder(Stream.concat(naming.stream(), ofOrganizations)), question);
  }

  /** Asks about records under the presidency, of which nothing is certain if it is disputed. */
  private <T> Answer<T> ask(Iterable<T> records, Function<T, Certainty> question) {
    return Answer.ask(records, record -> question.apply(record).and(limit));
  }

  private Certainty holds(Meeting meeting) {
    if (meeting.presidency().isPresent()) {
      return named(meeting.presidency().get());
    }
    return meeting
        .organization()
        .map(organization -> ofThese(organization, registry.periodOf(meeting)))
        .orElse(Certainty.IMPOSSIBLE);
  }

  private Certainty holds(Decision decision) {
    return registry
        .presidencyOf(decision)
        .map(this::named)
        .orElseGet(() -> ofThese(decision.organization(), registry.periodOf(decision)));
  }

  private Certainty holds(TakeHomeMessage message) {
    return registry
        .presidencyOf(message)
        .map(this::named)
        .orElseGet(() -> ofThese(message.organization(), registry.periodOf(message)));
  }

  private Certainty named(Id<Presidency> named) {
    return Certainty.of(named.equals(presidency.id()));
  }

  private Certainty ofThese(Id<Organization> organization, TimeSpan time) {
    return ofThese(
        organization,
        within -> registry
            .cutoff()
            .overlaps(time, within)
            .and(isOnHandoverAlone(time, within) ? Certainty.UNCERTAIN : Certainty.CERTAIN));
  }

  /** Returns whether a time may share no day with another but that of a handover, which belongs to two presidencies. */
  private boolean isOnHandoverAlone(TimeSpan time, TimeSpan within) {
    TimeSpan inside = afterHandover(beforeHandover(within));
    return !inside.equals(within) && !registry.cutoff().overlaps(time, inside).isCertain();
  }

  /** Returns whether a question is true of a time in which an organization is one of these. */
  private Certainty ofThese(Id<Organization> organization, Function<TimeSpan, Certainty> question) {
    return parts.getOrDefault(organization, Set.of()).stream()
        .map(time -> time.certainty().and(question.apply(time.period())))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }

  private Certainty inForce(Mandate mandate) {
    return ofThese(
        mandate.organization(),
        within -> registry
            .cutoff()
            .overlaps(registry.periodOf(mandate), within)
            .and(registry.mandates().isSuperseded(mandate, within).not()));
  }

  /** Returns the mandates that a decision under this presidency may have adopted. */
  private Stream<Mandate> adoptable() {
    return decisions().candidates().stream()
        .flatMap(decision -> decision.adopts().stream())
        .flatMap(adopted -> registry.mandates().find(adopted).stream());
  }

  private Certainty adopted(Mandate mandate) {
    return registry.decisions().adopting(mandate).stream()
        .map(this::holds)
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }

  /**
   * Returns the id of the presidency.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return presidency.id().value();
  }
}

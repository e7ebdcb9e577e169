package org.cbss.model.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * All that belongs to one presidency: what the body that was presided over, and the bodies that are part of it at any
 * depth, did under it, and who came and went.
 *
 * <p>What names a presidency belongs to that one and to no other; what names none belongs by its dates.
 */
public final class Briefing {
  private final Registry registry;
  private final Presidency presidency;
  private final List<Organization> all;
  private final Set<Id<Organization>> bodies = new HashSet<>();

  Briefing(Registry registry, Presidency presidency) {
    this.registry = registry;
    this.presidency = presidency;
    this.all = registry.organizations().withParts(presidency.organization());
    all.forEach(body -> bodies.add(body.id()));
  }

  /**
   * The presidency.
   *
   * @return the presidency that this is about
   */
  public Presidency presidency() {
    return presidency;
  }

  /**
   * The presidency before it.
   *
   * @return the one before it in the rota, or nothing where the record has none
   */
  public Optional<Presidency> predecessor() {
    return registry.presidencies().previous(presidency);
  }

  /**
   * The presidency after it.
   *
   * @return the one after it in the rota, or nothing where the record has none
   */
  public Optional<Presidency> successor() {
    return registry.presidencies().next(presidency);
  }

  /**
   * The body that was presided over, and those that were part of it at any depth under the presidency.
   *
   * @return the bodies; one of which no period is given is uncertain
   */
  public Answer<Organization> bodies() {
    return Answer.ask(
        all, body -> registry.horizon().overlaps(registry.timeOf(body), presidency.period()));
  }

  /**
   * The meetings held under it.
   *
   * @return the meetings of the body and its parts, and of projects that name it
   */
  public Answer<Meeting> meetings() {
    return ask(registry.meetings().under(presidency), registry.meetings()::of, this::holds);
  }

  /**
   * The decisions taken under it.
   *
   * @return the decisions of the body and its parts
   */
  public Answer<Decision> decisions() {
    return ask(registry.decisions().under(presidency), registry.decisions()::of, this::holds);
  }

  /**
   * The mandates that were adopted under it, or in force.
   *
   * @return the mandates of the body and its parts; one that was adopted is as certain as the decision that adopted it
   */
  public Answer<Mandate> mandates() {
    Stream<Mandate> ofBodies = all.stream().flatMap(body -> registry.mandates().of(body).stream());
    return Answer.ask(
        registry.inOrder(Stream.concat(adoptable(), ofBodies)),
        mandate -> adopted(mandate).or(inForce(mandate)));
  }

  /**
   * The mandates that were adopted under it.
   *
   * @return the mandates, each as certain as the decision that adopted it
   */
  public Answer<Mandate> adoptedMandates() {
    return Answer.ask(registry.inOrder(adoptable()), this::adopted);
  }

  /**
   * The strategic areas of the mandates that were adopted under it, or in force.
   *
   * @return the areas, each as certain as its mandate
   */
  public Answer<StrategicArea> areas() {
    Answer<Mandate> mandates = mandates();
    Set<StrategicArea> certain = areas(mandates.certain());
    List<StrategicArea> all = Stream.concat(
            mandates.certain().stream(), mandates.uncertain().stream())
        .flatMap(mandate -> mandate.areas().stream())
        .toList();
    return Answer.ask(all, area -> Certainty.of(certain.contains(area), true));
  }

  private static Set<StrategicArea> areas(List<Mandate> mandates) {
    Set<StrategicArea> areas = new HashSet<>();
    mandates.forEach(mandate -> areas.addAll(mandate.areas()));
    return areas;
  }

  /**
   * The take-home messages given under it.
   *
   * @return the messages of the body and its parts
   */
  public Answer<TakeHomeMessage> takeHomeMessages() {
    return ask(
        registry.takeHomeMessages().under(presidency),
        registry.takeHomeMessages()::of,
        this::holds);
  }

  /**
   * The projects that ran under it.
   *
   * @return all projects that ran on at least one of its days
   */
  public Answer<Project> projects() {
    // Here the span is one of the record, where it is else what somebody asks for, of all its days.
    Answer<Project> projects = registry.projects().during(presidency.period());
    return registry.horizon().isLimited(presidency.period())
        ? Answer.ask(
            registry.inOrder(projects.candidates().stream()),
            project -> registry.horizon().overlaps(registry.timeOf(project), presidency.period()))
        : projects;
  }

  /**
   * The projects that began under it.
   *
   * @return those that began on one of its days, and those that may have
   */
  public Answer<Project> launchedProjects() {
    return Answer.ask(
        registry.inOrder(registry.projects().around(presidency.period())),
        project -> began(project.period()));
  }

  /**
   * The organizations that came into being under it.
   *
   * @return those that began on one of its days, and those that may have
   */
  public Answer<Organization> launchedOrganizations() {
    return Answer.ask(
        registry.inOrder(registry.organizations().around(presidency.period())),
        organization -> began(organization.period()));
  }

  /**
   * Those who took up a post in the body or its parts under it.
   *
   * @return the terms that began on one of its days, and those that may have
   */
  public Answer<PersonnelTerm> came() {
    return Answer.ask(terms(), term -> began(term.period()));
  }

  /**
   * Those who left a post in the body or its parts under it.
   *
   * @return the terms that ended on one of its days, and those that may have
   */
  public Answer<PersonnelTerm> went() {
    return Answer.ask(terms(), term -> ended(term.period()));
  }

  /** Nothing is known of the start of what gives no period: that it may have been at any time is no reason to tell it. */
  private Certainty began(Optional<TimeSpan> period) {
    return period
        .map(span -> registry.horizon().startsWithin(span, presidency.period()))
        .orElse(Certainty.IMPOSSIBLE);
  }

  /** As for the start. */
  private Certainty ended(Optional<TimeSpan> period) {
    return period
        .map(span -> registry.horizon().endsWithin(span, presidency.period()))
        .orElse(Certainty.IMPOSSIBLE);
  }

  /** The terms in the posts of these bodies. */
  private Collection<PersonnelTerm> terms() {
    return registry.inOrder(all.stream()
        .flatMap(body -> registry.posts().of(body).stream())
        .flatMap(post -> registry.personnelTerms().of(post).stream()));
  }

  /** Asks the records that name the presidency, and those of each of its bodies; no others come into question. */
  private <T extends Entity> Answer<T> ask(
      Records<T> naming,
      Function<Organization, Records<T>> ofBody,
      Function<T, Certainty> question) {
    Stream<T> ofBodies = all.stream().flatMap(body -> ofBody.apply(body).stream());
    return Answer.ask(registry.inOrder(Stream.concat(naming.stream(), ofBodies)), question);
  }

  private Certainty holds(Meeting meeting) {
    if (meeting.presidency().isPresent()) {
      return named(meeting.presidency().get());
    }
    return meeting
        .body()
        .map(body -> ofBodies(body, registry.timeOf(meeting)))
        .orElse(Certainty.IMPOSSIBLE);
  }

  private Certainty holds(Decision decision) {
    return registry
        .presidencyOf(decision)
        .map(this::named)
        .orElseGet(() -> ofBodies(decision.body(), registry.timeOf(decision)));
  }

  private Certainty holds(TakeHomeMessage message) {
    return registry
        .presidencyOf(message)
        .map(this::named)
        .orElseGet(() -> ofBodies(message.body(), registry.timeOf(message)));
  }

  private Certainty named(Id<Presidency> named) {
    return Certainty.of(named.equals(presidency.id()));
  }

  private Certainty ofBodies(Id<Organization> body, TimeSpan time) {
    return Certainty.of(bodies.contains(body))
        .and(registry.horizon().overlaps(time, presidency.period()));
  }

  private Certainty inForce(Mandate mandate) {
    return ofBodies(mandate.body(), mandate.period())
        .and(registry.mandates().isSuperseded(mandate, presidency.period()).not());
  }

  /** The mandates that a decision of this presidency may have adopted. */
  private Stream<Mandate> adoptable() {
    return decisions().candidates().stream()
        .flatMap(decision -> decision.adopts().stream())
        .flatMap(adopted -> registry.find(adopted).stream())
        .filter(Mandate.class::isInstance)
        .map(Mandate.class::cast);
  }

  private Certainty adopted(Mandate mandate) {
    return registry.decisions().adopting(mandate).stream()
        .map(this::holds)
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }
}

package org.cbss.model.query;

import java.time.LocalDate;
import java.util.Set;
import org.cbss.model.Decision;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.query.EntityQuery.IndexKey;
import org.cbss.model.time.Bound;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * All decisions of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Decisions extends Records<Decision> {
  private static final IndexKey<Decision> ORGANIZATION =
      IndexKey.one(0, EntityKind.ORGANIZATION, Decision::organization);
  private static final IndexKey<Decision> MEETING =
      IndexKey.optional(1, EntityKind.MEETING, Decision::meeting);
  private static final IndexKey<Decision> ADOPTED =
      IndexKey.many(3, EntityKind.MANDATE, Decision::adopts);
  private static final IndexKey<Decision> DESIGNATED =
      IndexKey.many(4, EntityKind.PRESIDENCY, Decision::designates);
  private static final IndexKey<Decision> APPOINTED =
      IndexKey.many(5, EntityKind.PERSONNEL_TERM, Decision::appoints);
  private static final IndexKey<Decision> ESTABLISHED =
      new IndexKey<>(6, Set.of(EntityKind.ORGANIZATION, EntityKind.PROJECT), Decision::establishes);
  private static final Set<EntityKind> ACTS = Set.of(EntityKind.DECISION, EntityKind.MANDATE);
  private static final IndexKey<Decision> AMENDED = new IndexKey<>(7, ACTS, Decision::amends);
  private static final IndexKey<Decision> REPEALED = new IndexKey<>(8, ACTS, Decision::repeals);

  private final IndexKey<Decision> presidency =
      IndexKey.optional(2, EntityKind.PRESIDENCY, registry::presidencyOf);

  Decisions(Registry registry, EntityQuery<Decision> query) {
    super(registry, Decision.class, query);
  }

  /**
   * Returns the decisions of an organization.
   *
   * @param organization the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Decisions of(Organization organization) {
    return new Decisions(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the decisions of an organization.
   *
   * @param organization the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Decisions of(Id<Organization> organization) {
    return new Decisions(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the decisions of a meeting.
   *
   * @param meeting the meeting
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the meeting
   */
  public Decisions at(Meeting meeting) {
    return new Decisions(registry, narrow(MEETING, meeting));
  }

  /**
   * Returns the decisions of a meeting.
   *
   * @param meeting the id of the meeting
   * @return the remaining records
   * @throws IllegalArgumentException if no meeting in the registry has the id
   */
  public Decisions at(Id<Meeting> meeting) {
    return new Decisions(registry, narrow(MEETING, meeting));
  }

  /**
   * Returns the decisions that name a presidency, themselves or through their meeting.
   *
   * @param presidency the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public Decisions under(Presidency presidency) {
    return new Decisions(registry, narrow(this.presidency, presidency));
  }

  /**
   * Returns the decisions that name a presidency, themselves or through their meeting.
   *
   * @param presidency the id of the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if no presidency in the registry has the id
   */
  public Decisions under(Id<Presidency> presidency) {
    return new Decisions(registry, narrow(this.presidency, presidency));
  }

  /**
   * Returns the decisions that adopt a mandate.
   *
   * @param mandate the mandate
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the mandate
   */
  public Decisions adopting(Mandate mandate) {
    return new Decisions(registry, narrow(ADOPTED, mandate));
  }

  /**
   * Returns the decisions that adopt a mandate.
   *
   * @param mandate the id of the mandate
   * @return the remaining records
   * @throws IllegalArgumentException if no mandate in the registry has the id
   */
  public Decisions adopting(Id<Mandate> mandate) {
    return new Decisions(registry, narrow(ADOPTED, mandate));
  }

  /**
   * Returns the decisions that establish an organization or project.
   *
   * @param established the organization or project
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization or project
   */
  public Decisions establishing(Identified established) {
    return new Decisions(registry, narrow(ESTABLISHED, established));
  }

  /**
   * Returns the decisions that establish an organization or project.
   *
   * @param established the id of the organization or project
   * @return the remaining records
   * @throws IllegalArgumentException if no organization or project in the registry has the id
   */
  public Decisions establishing(Id<? extends Identified> established) {
    return new Decisions(registry, narrow(ESTABLISHED, established));
  }

  /**
   * Returns the decisions that designate the holder of a presidency.
   *
   * @param presidency the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public Decisions designating(Presidency presidency) {
    return new Decisions(registry, narrow(DESIGNATED, presidency));
  }

  /**
   * Returns the decisions that designate the holder of a presidency.
   *
   * @param presidency the id of the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if no presidency in the registry has the id
   */
  public Decisions designating(Id<Presidency> presidency) {
    return new Decisions(registry, narrow(DESIGNATED, presidency));
  }

  /**
   * Returns the decisions that appoint to a personnel term.
   *
   * @param term the personnel term
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the personnel term
   */
  public Decisions appointing(PersonnelTerm term) {
    return new Decisions(registry, narrow(APPOINTED, term));
  }

  /**
   * Returns the decisions that appoint to a personnel term.
   *
   * @param term the id of the personnel term
   * @return the remaining records
   * @throws IllegalArgumentException if no personnel term in the registry has the id
   */
  public Decisions appointing(Id<PersonnelTerm> term) {
    return new Decisions(registry, narrow(APPOINTED, term));
  }

  /**
   * Returns the decisions that amend a decision or mandate.
   *
   * @param amended the decision or mandate
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the decision or mandate
   */
  public Decisions amending(Identified amended) {
    return new Decisions(registry, narrow(AMENDED, amended));
  }

  /**
   * Returns the decisions that amend a decision or mandate.
   *
   * @param amended the id of the decision or mandate
   * @return the remaining records
   * @throws IllegalArgumentException if no decision or mandate in the registry has the id
   */
  public Decisions amending(Id<? extends Identified> amended) {
    return new Decisions(registry, narrow(AMENDED, amended));
  }

  /**
   * Returns the decisions that repeal a decision or mandate.
   *
   * @param repealed the decision or mandate
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the decision or mandate
   */
  public Decisions repealing(Identified repealed) {
    return new Decisions(registry, narrow(REPEALED, repealed));
  }

  /**
   * Returns the decisions that repeal a decision or mandate.
   *
   * @param repealed the id of the decision or mandate
   * @return the remaining records
   * @throws IllegalArgumentException if no decision or mandate in the registry has the id
   */
  public Decisions repealing(Id<? extends Identified> repealed) {
    return new Decisions(registry, narrow(REPEALED, repealed));
  }

  /**
   * Returns the decisions that were in force on a day: valid, and not repealed by then. A decision without a period of
   * validity may have been valid on any day from its own.
   *
   * @param day the day
   * @return the decisions, by certainty
   */
  public Answer<Decision> inForce(LocalDate day) {
    return Answer.ask(
        toList(),
        decision -> registry
            .cutoff()
            .covers(validity(decision), day)
            .and(isRepealed(decision.id(), day).not()));
  }

  private TimeSpan validity(Decision decision) {
    return decision.period().orElseGet(() -> {
      Bound start = registry.periodOf(decision).start();
      return TimeSpan.of(start, Bound.unknown());
    });
  }

  private Certainty isRepealed(Id<Decision> decision, LocalDate day) {
    return registry
        .repeals(decision)
        .map(repeal -> repeal.startsOnOrBefore(day))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }
}

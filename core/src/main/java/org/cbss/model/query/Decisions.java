package org.cbss.model.query;

import java.util.Set;
import org.cbss.model.Decision;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.EntityQuery.IndexKey;

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
  private static final IndexKey<Decision> ADOPTED = new IndexKey<>(
      3, Set.of(EntityKind.MANDATE, EntityKind.ORGANIZATION, EntityKind.PROJECT), Decision::adopts);

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
   * Returns the decisions that adopt a mandate, organization or project.
   *
   * @param adopted the mandate, organization or project
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the mandate, organization or project
   */
  public Decisions adopting(Identified adopted) {
    return new Decisions(registry, narrow(ADOPTED, adopted));
  }

  /**
   * Returns the decisions that adopt a mandate, organization or project.
   *
   * @param adopted the id of the mandate, organization or project
   * @return the remaining records
   * @throws IllegalArgumentException if no mandate, organization or project in the registry has the id
   */
  public Decisions adopting(Id<? extends Identified> adopted) {
    return new Decisions(registry, narrow(ADOPTED, adopted));
  }
}

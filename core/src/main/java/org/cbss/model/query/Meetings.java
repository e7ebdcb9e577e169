package org.cbss.model.query;

import java.util.List;
import java.util.Optional;
import org.cbss.model.ConventionSubject;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.query.EntityQuery.IndexKey;

/**
 * All meetings of a registry, or those that a filter leaves, in the order of the document. A meeting that was postponed or
 * cancelled is on no day; a planned one is uncertain on every day.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Meetings extends Records<Meeting> {
  private static final IndexKey<Meeting> ORGANIZATION =
      IndexKey.optional(0, EntityKind.ORGANIZATION, Meeting::organization);
  private static final IndexKey<Meeting> PROJECT =
      IndexKey.optional(1, EntityKind.PROJECT, Meeting::project);
  private static final IndexKey<Meeting> PRESIDENCY =
      IndexKey.optional(2, EntityKind.PRESIDENCY, Meeting::presidency);

  private static final IndexKey<Meeting> STATUS = IndexKey.value(3, Meeting::status);

  Meetings(Registry registry, EntityQuery<Meeting> query) {
    super(registry, Meeting.class, query);
  }

  @Override
  Optional<Id<?>> owner() {
    return query.value(ORGANIZATION);
  }

  @Override
  ConventionSubject subject() {
    return ConventionSubject.MEETINGS;
  }

  @Override
  List<CoverageInterval> intervals(List<Meeting> candidates) {
    return super.intervals(
        candidates.stream().filter(meeting -> meeting.tookPlace().isCertain()).toList());
  }

  /**
   * Returns the meetings with a status.
   *
   * @param status the status
   * @return the remaining records
   */
  public Meetings with(MeetingStatus status) {
    return new Meetings(registry, query.narrow(STATUS, status));
  }

  /**
   * Returns the meetings of an organization.
   *
   * @param organization the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Meetings of(Organization organization) {
    return new Meetings(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the meetings of an organization.
   *
   * @param organization the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Meetings of(Id<Organization> organization) {
    return new Meetings(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the meetings of a project.
   *
   * @param project the project
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the project
   */
  public Meetings ofProject(Project project) {
    return new Meetings(registry, narrow(PROJECT, project));
  }

  /**
   * Returns the meetings of a project.
   *
   * @param project the id of the project
   * @return the remaining records
   * @throws IllegalArgumentException if no project in the registry has the id
   */
  public Meetings ofProject(Id<Project> project) {
    return new Meetings(registry, narrow(PROJECT, project));
  }

  /**
   * Returns the meetings that name a presidency.
   *
   * @param presidency the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public Meetings under(Presidency presidency) {
    return new Meetings(registry, narrow(PRESIDENCY, presidency));
  }

  /**
   * Returns the meetings that name a presidency.
   *
   * @param presidency the id of the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if no presidency in the registry has the id
   */
  public Meetings under(Id<Presidency> presidency) {
    return new Meetings(registry, narrow(PRESIDENCY, presidency));
  }
}

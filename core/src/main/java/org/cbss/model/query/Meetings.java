package org.cbss.model.query;

import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.Project;

/** The meetings of a record, or some of them. */
public final class Meetings extends Records<Meeting> {
  private static final Property<Meeting> BODY = Property.optional(0, Meeting::body);
  private static final Property<Meeting> PROJECT = Property.optional(1, Meeting::project);
  private static final Property<Meeting> PRESIDENCY = Property.optional(2, Meeting::presidency);

  Meetings(Registry registry, Selection<Meeting> selection) {
    super(registry, Meeting.class, selection);
  }

  private Meetings narrowed(Property<Meeting> property, Object value) {
    return new Meetings(registry, selection.narrow(property, value));
  }

  /**
   * Those of a body.
   *
   * @param body the body that met
   * @return those records
   */
  public Meetings of(Organization body) {
    return of(body.id());
  }

  /**
   * Those of a body.
   *
   * @param body the id of the body that met
   * @return those records
   */
  public Meetings of(Id<Organization> body) {
    return narrowed(BODY, body);
  }

  /**
   * Those of a project.
   *
   * @param project the project that met
   * @return those records
   */
  public Meetings ofProject(Project project) {
    return ofProject(project.id());
  }

  /**
   * Those of a project.
   *
   * @param project the id of the project that met
   * @return those records
   */
  public Meetings ofProject(Id<Project> project) {
    return narrowed(PROJECT, project);
  }

  /**
   * Those that name a presidency.
   *
   * @param presidency the presidency
   * @return those records
   */
  public Meetings under(Presidency presidency) {
    return under(presidency.id());
  }

  /**
   * Those that name a presidency.
   *
   * @param presidency the id of the presidency
   * @return those records
   */
  public Meetings under(Id<Presidency> presidency) {
    return narrowed(PRESIDENCY, presidency);
  }
}

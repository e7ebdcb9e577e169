package org.cbss.model.query;

import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.Project;

/** The meetings of a record, or some of them. */
public final class Meetings extends Records<Meeting> {

  Meetings(Registry registry, List<Meeting> records) {
    super(registry, Meeting.class, records);
  }

  private Meetings narrowed(Predicate<Meeting> predicate) {
    return new Meetings(registry, where(predicate));
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
    return narrowed(meeting -> meeting.body().filter(body::equals).isPresent());
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
    return narrowed(meeting -> meeting.project().filter(project::equals).isPresent());
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
    return narrowed(meeting -> meeting.presidency().filter(presidency::equals).isPresent());
  }
}

package org.cbss.model.query;

import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;

/** The projects of a record, or some of them. */
public final class Projects extends Records<Project> {

  Projects(Registry registry, List<Project> records) {
    super(registry, Project.class, records);
  }

  private Projects narrowed(Predicate<Project> predicate) {
    return new Projects(registry, where(predicate));
  }

  /**
   * Those that serve a strategic area.
   *
   * @param area the area
   * @return those records
   */
  public Projects in(StrategicArea area) {
    return in(area.id());
  }

  /**
   * Those that serve a strategic area.
   *
   * @param area the id of the area
   * @return those records
   */
  public Projects in(Id<StrategicArea> area) {
    return narrowed(project -> project.areas().contains(area));
  }

  /**
   * Those that are a part of another: its phases.
   *
   * @param whole the other project
   * @return those records
   */
  public Projects partOf(Project whole) {
    return partOf(whole.id());
  }

  /**
   * Those that are a part of another: its phases.
   *
   * @param whole the id of the other project
   * @return those records
   */
  public Projects partOf(Id<Project> whole) {
    return narrowed(project -> project.partOf().filter(whole::equals).isPresent());
  }

  /**
   * Those that a body leads.
   *
   * @param lead the body
   * @return those records
   */
  public Projects ledBy(Organization lead) {
    return ledBy(lead.id());
  }

  /**
   * Those that a body leads.
   *
   * @param lead the id of the body
   * @return those records
   */
  public Projects ledBy(Id<Organization> lead) {
    return narrowed(project -> project.leads().contains(lead));
  }

  /**
   * Those that a body pays for.
   *
   * @param funder the body
   * @return those records
   */
  public Projects fundedBy(Organization funder) {
    return fundedBy(funder.id());
  }

  /**
   * Those that a body pays for.
   *
   * @param funder the id of the body
   * @return those records
   */
  public Projects fundedBy(Id<Organization> funder) {
    return narrowed(project -> project.funders().contains(funder));
  }
}

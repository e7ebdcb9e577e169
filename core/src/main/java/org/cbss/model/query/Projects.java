package org.cbss.model.query;

import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;

/** The projects of a record, or some of them. */
public final class Projects extends Records<Project> {
  private static final Property<Project> AREA = new Property<>(0, Project::areas);
  private static final Property<Project> WHOLE = Property.optional(1, Project::partOf);
  private static final Property<Project> LEAD = new Property<>(2, Project::leads);
  private static final Property<Project> FUNDER = new Property<>(3, Project::funders);

  Projects(Registry registry, Selection<Project> selection) {
    super(registry, Project.class, selection);
  }

  private Projects narrowed(Property<Project> property, Object value) {
    return new Projects(registry, selection.narrow(property, value));
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
    return narrowed(AREA, area);
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
    return narrowed(WHOLE, whole);
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
    return narrowed(LEAD, lead);
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
    return narrowed(FUNDER, funder);
  }
}

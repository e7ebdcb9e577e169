package org.cbss.model.query;

import java.util.List;
import java.util.Set;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.query.EntityQuery.IndexKey;

/**
 * All projects of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Projects extends Records<Project> {
  private static final IndexKey<Project> AREA =
      IndexKey.many(0, EntityKind.STRATEGIC_AREA, Project::areas);
  private static final IndexKey<Project> WHOLE =
      IndexKey.optional(1, EntityKind.PROJECT, Project::partOf);
  private static final IndexKey<Project> LEAD =
      new IndexKey<>(2, Set.of(EntityKind.ORGANIZATION), project -> ids(project.leads()));
  private static final IndexKey<Project> LEADING_COUNTRY =
      new IndexKey<>(3, Set.of(), project -> countries(project.leads()));

  private final IndexKey<Project> funder = new IndexKey<>(
      4, Set.of(EntityKind.ORGANIZATION), project -> ids(registry.fundersOf(project)));
  private final IndexKey<Project> fundingCountry =
      new IndexKey<>(5, Set.of(), project -> countries(registry.fundersOf(project)));

  Projects(Registry registry, EntityQuery<Project> query) {
    super(registry, Project.class, query);
  }

  private static List<?> ids(List<Party> parties) {
    return parties.stream().flatMap(party -> party.organization().stream()).toList();
  }

  private static List<?> countries(List<Party> parties) {
    return parties.stream().flatMap(party -> party.country().stream()).toList();
  }

  /**
   * Returns the projects that serve a strategic area.
   *
   * @param area the strategic area
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the strategic area
   */
  public Projects in(StrategicArea area) {
    return new Projects(registry, narrow(AREA, area));
  }

  /**
   * Returns the projects that serve a strategic area.
   *
   * @param area the id of the strategic area
   * @return the remaining records
   * @throws IllegalArgumentException if no strategic area in the registry has the id
   */
  public Projects in(Id<StrategicArea> area) {
    return new Projects(registry, narrow(AREA, area));
  }

  /**
   * Returns the direct parts of a project, such as its phases.
   *
   * @param whole the project
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the project
   */
  public Projects partOf(Project whole) {
    return new Projects(registry, narrow(WHOLE, whole));
  }

  /**
   * Returns the direct parts of a project, such as its phases.
   *
   * @param whole the id of the project
   * @return the remaining records
   * @throws IllegalArgumentException if no project in the registry has the id
   */
  public Projects partOf(Id<Project> whole) {
    return new Projects(registry, narrow(WHOLE, whole));
  }

  /**
   * Returns the projects that an organization leads.
   *
   * @param lead the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Projects ledBy(Organization lead) {
    return new Projects(registry, narrow(LEAD, lead));
  }

  /**
   * Returns the projects that an organization leads.
   *
   * @param lead the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Projects ledBy(Id<Organization> lead) {
    return new Projects(registry, narrow(LEAD, lead));
  }

  /**
   * Returns the projects that a country leads.
   *
   * @param lead the country
   * @return the remaining records
   */
  public Projects ledBy(CountryCode lead) {
    return new Projects(registry, query.narrow(LEADING_COUNTRY, lead));
  }

  /**
   * Returns the projects that an organization funds, and their phases that have no funders of their own.
   *
   * @param funder the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Projects fundedBy(Organization funder) {
    return new Projects(registry, narrow(this.funder, funder));
  }

  /**
   * Returns the projects that an organization funds, and their phases that have no funders of their own.
   *
   * @param funder the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Projects fundedBy(Id<Organization> funder) {
    return new Projects(registry, narrow(this.funder, funder));
  }

  /**
   * Returns the projects that a country funds, and their phases that have no funders of their own.
   *
   * @param funder the country
   * @return the remaining records
   */
  public Projects fundedBy(CountryCode funder) {
    return new Projects(registry, query.narrow(fundingCountry, funder));
  }
}

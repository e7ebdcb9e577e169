package org.cbss.model.query;

import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.Id;
import org.cbss.model.Organization;

/** The organizations of a record, or some of them. */
public final class Organizations extends Records<Organization> {

  Organizations(Registry registry, List<Organization> records) {
    super(registry, Organization.class, records);
  }

  private Organizations narrowed(Predicate<Organization> predicate) {
    return new Organizations(registry, where(predicate));
  }

  /**
   * Those that are a part of another, not at any depth.
   *
   * @param whole the other organization
   * @return those records
   */
  public Organizations partOf(Organization whole) {
    return partOf(whole.id());
  }

  /**
   * Those that are a part of another, not at any depth.
   *
   * @param whole the id of the other organization
   * @return those records
   */
  public Organizations partOf(Id<Organization> whole) {
    return narrowed(organization -> organization.partOf().filter(whole::equals).isPresent());
  }
}

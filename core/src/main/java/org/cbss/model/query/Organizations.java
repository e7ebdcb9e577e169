package org.cbss.model.query;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.query.EntityQuery.IndexKey;

/**
 * All organizations of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Organizations extends Records<Organization> {
  private static final IndexKey<Organization> WHOLE =
      IndexKey.optional(0, EntityKind.ORGANIZATION, Organization::partOf);

  Organizations(Registry registry, EntityQuery<Organization> query) {
    super(registry, Organization.class, query);
  }

  /**
   * Returns the direct parts of an organization.
   *
   * @param whole the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Organizations partOf(Organization whole) {
    return new Organizations(registry, narrow(WHOLE, whole));
  }

  /**
   * Returns the direct parts of an organization.
   *
   * @param whole the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Organizations partOf(Id<Organization> whole) {
    return new Organizations(registry, narrow(WHOLE, whole));
  }

  /** Returns one of these organizations and its parts at any depth, in breadth-first order. */
  List<Organization> withParts(Id<Organization> organization) {
    List<Organization> found = new ArrayList<>(find(organization).stream().toList());
    for (int i = 0; i < found.size(); i++) {
      found.addAll(partOf(found.get(i)).toList());
    }
    return found;
  }
}

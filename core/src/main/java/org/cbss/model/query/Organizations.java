package org.cbss.model.query;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Id;
import org.cbss.model.Organization;

/** The organizations of a record, or some of them. */
public final class Organizations extends Records<Organization> {
  private static final Property<Organization> WHOLE = Property.optional(0, Organization::partOf);

  Organizations(Registry registry, Selection<Organization> selection) {
    super(registry, Organization.class, selection);
  }

  private Organizations narrowed(Property<Organization> property, Object value) {
    return new Organizations(registry, selection.narrow(property, value));
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
    return narrowed(WHOLE, whole);
  }

  /** One of these, and all that are a part of it at any depth, nearer ones first. */
  List<Organization> withParts(Id<Organization> body) {
    List<Organization> found = new ArrayList<>(find(body).stream().toList());
    for (int i = 0; i < found.size(); i++) {
      found.addAll(partOf(found.get(i)).list());
    }
    return found;
  }
}

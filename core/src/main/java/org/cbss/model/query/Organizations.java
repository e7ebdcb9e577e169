package org.cbss.model.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.query.EntityQuery.IndexKey;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * All organizations of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Organizations extends Records<Organization> {
  private static final IndexKey<Organization> WHOLE = new IndexKey<>(
      0,
      Set.of(EntityKind.ORGANIZATION),
      organization -> organization.partOf().stream().map(Parent::organization).toList());

  Organizations(Registry registry, EntityQuery<Organization> query) {
    super(registry, Organization.class, query);
  }

  /**
   * Returns the direct parts of an organization, always or for a time.
   *
   * @param whole the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Organizations partOf(Organization whole) {
    return new Organizations(registry, narrow(WHOLE, whole));
  }

  /**
   * Returns the direct parts of an organization, always or for a time.
   *
   * @param whole the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Organizations partOf(Id<Organization> whole) {
    return new Organizations(registry, narrow(WHOLE, whole));
  }

  /**
   * Returns the ids of an organization and its parts at any depth, each with the certainty that it was a part at some time in a
   * period. Those that certainly were not are left out.
   */
  Map<Id<Organization>, Certainty> withParts(Id<Organization> organization, TimeSpan period) {
    Map<Id<Organization>, Certainty> found = new LinkedHashMap<>();
    Map<Id<Organization>, Map<Id<Organization>, Certainty>> links = new HashMap<>();
    Deque<Id<Organization>> open = new ArrayDeque<>(List.of(organization));
    found.put(organization, Certainty.CERTAIN);
    while (!open.isEmpty()) {
      Id<Organization> whole = open.remove();
      for (Organization part : partOf(whole).toList()) {
        Certainty before = found.getOrDefault(part.id(), Certainty.IMPOSSIBLE);
        Certainty link = links
            .computeIfAbsent(part.id(), any -> links(part, period))
            .getOrDefault(whole, Certainty.IMPOSSIBLE);
        Certainty now = before.or(link.and(found.getOrDefault(whole, Certainty.IMPOSSIBLE)));
        if (now != before) {
          found.put(part.id(), now);
          open.add(part.id());
        }
      }
    }
    return found;
  }

  /** Returns the organizations that one names as wholes, each with the certainty that it was a part at some time in a period. */
  private Map<Id<Organization>, Certainty> links(Organization part, TimeSpan period) {
    Map<Id<Organization>, Certainty> links = new HashMap<>();
    for (Parent parent : part.partOf()) {
      Certainty link = parent
          .period()
          .map(time -> registry.cutoff().overlaps(time, period))
          .orElse(Certainty.CERTAIN);
      links.merge(parent.organization(), link, Certainty::or);
    }
    return links;
  }
}

package org.cbss.model.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
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
   * Returns an organization and its parts at any depth, each with the certainty that it was a part at some time in a period.
   * Those that certainly were not are left out.
   */
  Map<Organization, Certainty> withParts(Id<Organization> organization, TimeSpan period) {
    Map<Organization, Certainty> found = new LinkedHashMap<>();
    Deque<Organization> open = new ArrayDeque<>(find(organization).stream().toList());
    open.forEach(root -> found.put(root, Certainty.CERTAIN));
    while (!open.isEmpty()) {
      Organization whole = open.remove();
      for (Organization part : partOf(whole).toList()) {
        Certainty before = found.getOrDefault(part, Certainty.IMPOSSIBLE);
        Certainty now = before.or(
            isPart(part, whole, period).and(found.getOrDefault(whole, Certainty.IMPOSSIBLE)));
        if (now != before) {
          found.put(part, now);
          open.add(part);
        }
      }
    }
    return found;
  }

  private Certainty isPart(Organization part, Organization whole, TimeSpan period) {
    return part.partOf().stream()
        .filter(parent -> parent.organization().equals(whole.id()))
        .map(parent -> parent
            .period()
            .map(link -> registry.cutoff().overlaps(link, period))
            .orElse(Certainty.CERTAIN))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }
}

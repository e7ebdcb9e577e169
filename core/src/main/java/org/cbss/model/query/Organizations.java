package org.cbss.model.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
   * A time in which an organization may have been a part of another one.
   *
   * @param period the time that all links between them share with the period asked for
   * @param certainty whether they share any
   */
  record PartTime(TimeSpan period, Certainty certainty) {
    PartTime within(TimeSpan link, AsOfCutoff cutoff) {
      Certainty overlaps = cutoff.overlaps(link, period);
      return overlaps.isPossible()
          ? new PartTime(cutoff.shared(link, period), certainty.and(overlaps))
          : new PartTime(period, Certainty.IMPOSSIBLE);
    }
  }

  /** Returns an organization and its parts at any depth, with the times in a period in which each may have been a part. */
  Map<Organization, Set<PartTime>> withParts(Organization organization, TimeSpan period) {
    Map<Organization, Set<PartTime>> found = new LinkedHashMap<>();
    Deque<Map.Entry<Organization, PartTime>> open = new ArrayDeque<>();
    addPart(organization, new PartTime(period, Certainty.CERTAIN), found, open);
    while (!open.isEmpty()) {
      Organization whole = open.peek().getKey();
      PartTime time = open.remove().getValue();
      for (Organization part : partOf(whole).toList()) {
        part.partOf().stream()
            .filter(parent -> parent.organization().equals(whole.id()))
            .map(parent -> parent
                .period()
                .map(link -> time.within(link, registry.cutoff()))
                .orElse(time))
            .forEach(shared -> addPart(part, shared, found, open));
      }
    }
    return found;
  }

  private static void addPart(
      Organization part,
      PartTime time,
      Map<Organization, Set<PartTime>> found,
      Deque<Map.Entry<Organization, PartTime>> open) {
    if (time.certainty.isPossible()
        && found.computeIfAbsent(part, each -> new LinkedHashSet<>()).add(time)) {
      open.add(Map.entry(part, time));
    }
  }
}

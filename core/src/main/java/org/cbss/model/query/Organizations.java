package org.cbss.model.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final int MAX_TIMES = 64;

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

  /**
   * Returns the ids of an organization and its parts at any depth, each with the times in a period in which it may have been a
   * part. One that has more than {@value #MAX_TIMES} of them may have been a part at any time.
   */
  Map<Id<Organization>, Set<PartTime>> withParts(Id<Organization> organization, TimeSpan period) {
    Map<Id<Organization>, Set<PartTime>> found = new LinkedHashMap<>();
    Map<Id<Organization>, Map<Id<Organization>, List<Parent>>> links = new HashMap<>();
    Deque<Map.Entry<Id<Organization>, PartTime>> open = new ArrayDeque<>();
    open.add(Map.entry(organization, new PartTime(period, Certainty.CERTAIN)));
    PartTime any = new PartTime(period, Certainty.UNCERTAIN);
    while (!open.isEmpty()) {
      Id<Organization> whole = open.peek().getKey();
      PartTime next = open.remove().getValue();
      Set<PartTime> times = found.computeIfAbsent(whole, each -> new LinkedHashSet<>());
      PartTime time = times.size() < MAX_TIMES ? next : any;
      if (!times.add(time)) {
        continue;
      }
      for (Organization part : partOf(whole).toList()) {
        links
            .computeIfAbsent(part.id(), each -> byWhole(part))
            .getOrDefault(whole, List.of())
            .stream()
            .map(parent -> parent
                .period()
                .map(link -> time.within(link, registry.cutoff()))
                .orElse(time))
            .filter(shared -> shared.certainty.isPossible())
            .distinct()
            .limit(MAX_TIMES + 1L)
            .forEach(shared -> open.add(Map.entry(part.id(), shared)));
      }
    }
    return found;
  }

  private static Map<Id<Organization>, List<Parent>> byWhole(Organization part) {
    return part.partOf().stream().collect(Collectors.groupingBy(Parent::organization));
  }
}

package org.cbss.model.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.EntityQuery.IndexKey;

/**
 * All presidencies of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Presidencies extends Records<Presidency> {
  private static final IndexKey<Presidency> ORGANIZATION =
      IndexKey.one(0, EntityKind.ORGANIZATION, Presidency::organization);
  private static final IndexKey<Presidency> COUNTRY = new IndexKey<>(
      1,
      Set.of(),
      presidency -> presidency.holders().stream()
          .flatMap(holder -> holder.country().stream())
          .toList());
  private static final IndexKey<Presidency> HOLDER = new IndexKey<>(
      2,
      Set.of(EntityKind.ORGANIZATION),
      presidency -> presidency.holders().stream()
          .flatMap(holder -> holder.organization().stream())
          .toList());

  Presidencies(Registry registry, EntityQuery<Presidency> query) {
    super(registry, Presidency.class, query);
  }

  @Override
  Optional<Id<?>> owner() {
    return query.value(ORGANIZATION);
  }

  @Override
  boolean isHeldByAnother(LocalDate day) {
    return owner()
        .filter(any -> query.isNarrowedFurther())
        .map(id -> registry.presidencies().of(Id.<Organization>of(id.value())))
        .filter(all -> isHeldAlone(all.on(day), day))
        .isPresent();
  }

  /**
   * Returns the presidency that certainly had the chair on a day, if no other may have had it.
   *
   * @param day the day
   * @return the presidency, or empty if several may have had the chair, or none is certain
   */
  public Optional<Presidency> holderOn(LocalDate day) {
    return on(day).single();
  }

  /**
   * Returns the presidencies of an organization.
   *
   * @param organization the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Presidencies of(Organization organization) {
    return new Presidencies(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the presidencies of an organization.
   *
   * @param organization the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Presidencies of(Id<Organization> organization) {
    return new Presidencies(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the presidencies that a country held, alone or together with others.
   *
   * @param country the country
   * @return the remaining records
   */
  public Presidencies heldBy(CountryCode country) {
    return new Presidencies(registry, query.narrow(COUNTRY, country));
  }

  /**
   * Returns the presidencies that an organization held, alone or together with others.
   *
   * @param holder the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Presidencies heldBy(Organization holder) {
    return new Presidencies(registry, narrow(HOLDER, holder));
  }

  /**
   * Returns the presidencies that an organization held, alone or together with others.
   *
   * @param holder the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Presidencies heldBy(Id<Organization> holder) {
    return new Presidencies(registry, narrow(HOLDER, holder));
  }

  /**
   * Returns the presidency of the same organization that comes after a presidency: by ordinal if both have one, otherwise by
   * start. Disputed presidencies, and those that the {@linkplain Registry#rota succession} leaves out, are skipped.
   *
   * @param presidency the presidency
   * @return the next of these presidencies, or empty if there is none or the presidency is not one of these
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public Optional<Presidency> next(Presidency presidency) {
    return neighbour(presidency, 1);
  }

  /**
   * Returns the presidency of the same organization that comes before a presidency: by ordinal if both have one, otherwise by
   * start. Disputed presidencies, and those that the {@linkplain Registry#rota succession} leaves out, are skipped.
   *
   * @param presidency the presidency
   * @return the previous of these presidencies, or empty if there is none or the presidency is not one of these
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public Optional<Presidency> previous(Presidency presidency) {
    return neighbour(presidency, -1);
  }

  private Optional<Presidency> neighbour(Presidency presidency, int step) {
    registry.require(presidency);
    List<Presidency> candidates = of(presidency.organization()).stream()
        .filter(each -> !each.disputed() || each.equals(presidency))
        .toList();
    List<Presidency> inOrder =
        Succession.inOrder(candidates, registry::periodOf, Presidency::ordinal);
    int at = inOrder.indexOf(presidency);
    if (at < 0) {
      return Optional.empty();
    }
    int other = at + step;
    return other >= 0 && other < inOrder.size()
        ? Optional.of(inOrder.get(other))
        : Optional.empty();
  }
}

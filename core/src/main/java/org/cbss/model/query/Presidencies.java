package org.cbss.model.query;

import java.util.List;
import java.util.Optional;
import org.cbss.model.CountryCode;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.structure.Sequence;

/** The presidencies of a record, or some of them. */
public final class Presidencies extends Records<Presidency> {
  private static final Property<Presidency> BODY = Property.of(0, Presidency::organization);
  private static final Property<Presidency> COUNTRY = Property.optional(1, Presidency::country);
  private static final Property<Presidency> HOLDER = Property.optional(2, Presidency::holder);

  Presidencies(Registry registry, Selection<Presidency> selection) {
    super(registry, Presidency.class, selection);
  }

  private Presidencies narrowed(Property<Presidency> property, Object value) {
    return new Presidencies(registry, selection.narrow(property, value));
  }

  /**
   * Those of a body.
   *
   * @param body the body that was presided over
   * @return those records
   */
  public Presidencies of(Organization body) {
    return of(body.id());
  }

  /**
   * Those of a body.
   *
   * @param body the id of the body that was presided over
   * @return those records
   */
  public Presidencies of(Id<Organization> body) {
    return narrowed(BODY, body);
  }

  /**
   * Those that a country held.
   *
   * @param country the country
   * @return those records
   */
  public Presidencies heldBy(CountryCode country) {
    return narrowed(COUNTRY, country);
  }

  /**
   * Those that an organization held.
   *
   * @param holder the organization
   * @return those records
   */
  public Presidencies heldBy(Organization holder) {
    return heldBy(holder.id());
  }

  /**
   * Those that an organization held.
   *
   * @param holder the id of the organization
   * @return those records
   */
  public Presidencies heldBy(Id<Organization> holder) {
    return narrowed(HOLDER, holder);
  }

  /**
   * The presidency of the same body that comes after one, in their order: by ordinal where both have one, else by start.
   * Presidencies that are shared with it are passed over.
   *
   * @param presidency the presidency
   * @return the one after it among these, or nothing where there is none
   */
  public Optional<Presidency> next(Presidency presidency) {
    return neighbour(presidency, 1);
  }

  /**
   * The presidency of the same body that comes before one, in their order: by ordinal where both have one, else by start.
   * Presidencies that are shared with it are passed over.
   *
   * @param presidency the presidency
   * @return the one before it among these, or nothing where there is none
   */
  public Optional<Presidency> previous(Presidency presidency) {
    return neighbour(presidency, -1);
  }

  private Optional<Presidency> neighbour(Presidency presidency, int step) {
    List<Presidency> rota = Sequence.inOrder(
        of(presidency.organization()).list(), Presidency::period, Presidency::ordinal);
    int at = rota.indexOf(presidency);
    if (at < 0) {
      return Optional.empty();
    }
    int other = at + step;
    while (other >= 0 && other < rota.size() && isShared(presidency, rota.get(other))) {
      other += step;
    }
    return other >= 0 && other < rota.size() ? Optional.of(rota.get(other)) : Optional.empty();
  }

  /** That two may share a day is not enough: {@code 2019/2020} and {@code 2020/2021} may, and are turns of their own. */
  private static boolean isShared(Presidency one, Presidency other) {
    return one.shared()
        && other.shared()
        && (one.period().sameBounds(other.period())
            || one.period().overlaps(other.period()).isCertain());
  }
}

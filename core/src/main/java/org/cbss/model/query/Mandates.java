package org.cbss.model.query;

import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;

/** The mandates of a record, or some of them. */
public final class Mandates extends Records<Mandate> {

  Mandates(Registry registry, List<Mandate> records) {
    super(registry, Mandate.class, records);
  }

  private Mandates narrowed(Predicate<Mandate> predicate) {
    return new Mandates(registry, where(predicate));
  }

  /**
   * Those that charge a body.
   *
   * @param body the body
   * @return those records
   */
  public Mandates of(Organization body) {
    return of(body.id());
  }

  /**
   * Those that charge a body.
   *
   * @param body the id of the body
   * @return those records
   */
  public Mandates of(Id<Organization> body) {
    return narrowed(mandate -> mandate.body().equals(body));
  }
}

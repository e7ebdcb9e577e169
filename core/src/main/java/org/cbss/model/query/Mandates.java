package org.cbss.model.query;

import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;

/** The mandates of a record, or some of them. */
public final class Mandates extends Records<Mandate> {
  private static final Property<Mandate> BODY = Property.of(0, Mandate::body);

  Mandates(Registry registry, Selection<Mandate> selection) {
    super(registry, Mandate.class, selection);
  }

  private Mandates narrowed(Property<Mandate> property, Object value) {
    return new Mandates(registry, selection.narrow(property, value));
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
    return narrowed(BODY, body);
  }
}

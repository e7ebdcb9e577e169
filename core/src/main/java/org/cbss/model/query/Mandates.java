package org.cbss.model.query;

import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.StrategicArea;

/** The mandates of a record, or some of them. */
public final class Mandates extends Records<Mandate> {
  private static final Property<Mandate> BODY = Property.of(0, Mandate::body);
  private static final Property<Mandate> AREA = new Property<>(
      1, mandate -> mandate.areas().stream().map(StrategicArea::id).toList());
  private static final Property<Mandate> EARLIER = Property.optional(2, Mandate::supersedes);

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

  /**
   * Those that name a strategic area.
   *
   * @param area the area
   * @return those records: one, as an area stands in one mandate
   */
  public Mandates naming(StrategicArea area) {
    return naming(area.id());
  }

  /**
   * Those that name a strategic area.
   *
   * @param area the id of the area
   * @return those records: one, as an area stands in one mandate
   */
  public Mandates naming(Id<StrategicArea> area) {
    return narrowed(AREA, area);
  }

  /**
   * Those that supersede another, not by way of others.
   *
   * @param earlier the other mandate
   * @return those records
   */
  public Mandates superseding(Mandate earlier) {
    return superseding(earlier.id());
  }

  /**
   * Those that supersede another, not by way of others.
   *
   * @param earlier the id of the other mandate
   * @return those records
   */
  public Mandates superseding(Id<Mandate> earlier) {
    return narrowed(EARLIER, earlier);
  }
}

package org.cbss.model.query;

import java.time.LocalDate;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.StrategicArea;
import org.cbss.model.time.Bounds;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

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

  /** Whether another had taken the place of a mandate by the first day of a span on which it could have been in force. */
  Certainty isSuperseded(Mandate mandate, TimeSpan span) {
    Bounds asked = Bounds.of(span);
    return isSuperseded(mandate, asked.earliestStart(), asked.latestStart());
  }

  /** Whether another had taken the place of a mandate that may be in force on a day. */
  Certainty isSupersededBy(LocalDate day, Mandate mandate) {
    return isSuperseded(mandate, day.toEpochDay(), day.toEpochDay());
  }

  private Certainty isSuperseded(Mandate mandate, long earliestAsked, long latestAsked) {
    Bounds own = Bounds.of(mandate.period());
    long earliest = Math.max(own.earliestStart(), earliestAsked);
    long latest = Math.max(own.latestStart(), latestAsked);
    return superseding(mandate).stream()
        .map(Mandate::period)
        .filter(later -> !later.isReversed())
        .map(Bounds::of)
        .map(
            later -> Certainty.of(later.latestStart() <= earliest, later.earliestStart() <= latest))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }
}

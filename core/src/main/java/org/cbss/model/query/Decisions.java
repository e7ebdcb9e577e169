package org.cbss.model.query;

import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;

/** The decisions of a record, or some of them. */
public final class Decisions extends Records<Decision> {
  private static final Property<Decision> BODY = Property.of(0, Decision::body);
  private static final Property<Decision> MEETING = Property.optional(1, Decision::meeting);

  /** The number of the one that only a registry can tell. */
  private static final int PRESIDENCY = 2;

  private static final Property<Decision> ADOPTED = new Property<>(3, Decision::adopts);

  Decisions(Registry registry, Selection<Decision> selection) {
    super(registry, Decision.class, selection);
  }

  private Decisions narrowed(Property<Decision> property, Object value) {
    return new Decisions(registry, selection.narrow(property, value));
  }

  /**
   * Those of a body.
   *
   * @param body the body that decided
   * @return those records
   */
  public Decisions of(Organization body) {
    return of(body.id());
  }

  /**
   * Those of a body.
   *
   * @param body the id of the body that decided
   * @return those records
   */
  public Decisions of(Id<Organization> body) {
    return narrowed(BODY, body);
  }

  /**
   * Those that a meeting took.
   *
   * @param meeting the meeting
   * @return those records
   */
  public Decisions at(Meeting meeting) {
    return at(meeting.id());
  }

  /**
   * Those that a meeting took.
   *
   * @param meeting the id of the meeting
   * @return those records
   */
  public Decisions at(Id<Meeting> meeting) {
    return narrowed(MEETING, meeting);
  }

  /**
   * Those that name a presidency, by themselves or by their meeting.
   *
   * @param presidency the presidency
   * @return those records
   */
  public Decisions under(Presidency presidency) {
    return under(presidency.id());
  }

  /**
   * Those that name a presidency, by themselves or by their meeting.
   *
   * @param presidency the id of the presidency
   * @return those records
   */
  public Decisions under(Id<Presidency> presidency) {
    return narrowed(Property.optional(PRESIDENCY, registry::presidencyOf), presidency);
  }

  /**
   * Those that adopt something.
   *
   * @param adopted what is adopted, such as a mandate
   * @return those records
   */
  public Decisions adopting(Identified adopted) {
    return adopting(adopted.id());
  }

  /**
   * Those that adopt something.
   *
   * @param adopted the id of what is adopted, such as a mandate
   * @return those records
   */
  public Decisions adopting(Id<? extends Identified> adopted) {
    return narrowed(ADOPTED, adopted);
  }
}

package org.cbss.model.query;

import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.TakeHomeMessage;

/** The take-home messages of a record, or some of them. */
public final class TakeHomeMessages extends Records<TakeHomeMessage> {
  private static final Property<TakeHomeMessage> BODY = Property.of(0, TakeHomeMessage::body);
  private static final Property<TakeHomeMessage> MEETING =
      Property.optional(1, TakeHomeMessage::meeting);

  /** The number of the one that only a registry can tell. */
  private static final int PRESIDENCY = 2;

  TakeHomeMessages(Registry registry, Selection<TakeHomeMessage> selection) {
    super(registry, TakeHomeMessage.class, selection);
  }

  private TakeHomeMessages narrowed(Property<TakeHomeMessage> property, Object value) {
    return new TakeHomeMessages(registry, selection.narrow(property, value));
  }

  /**
   * Those of a body.
   *
   * @param body the body that gave them
   * @return those records
   */
  public TakeHomeMessages of(Organization body) {
    return of(body.id());
  }

  /**
   * Those of a body.
   *
   * @param body the id of the body that gave them
   * @return those records
   */
  public TakeHomeMessages of(Id<Organization> body) {
    return narrowed(BODY, body);
  }

  /**
   * Those that come from a meeting.
   *
   * @param meeting the meeting
   * @return those records
   */
  public TakeHomeMessages at(Meeting meeting) {
    return at(meeting.id());
  }

  /**
   * Those that come from a meeting.
   *
   * @param meeting the id of the meeting
   * @return those records
   */
  public TakeHomeMessages at(Id<Meeting> meeting) {
    return narrowed(MEETING, meeting);
  }

  /**
   * Those that name a presidency, by themselves or by their meeting.
   *
   * @param presidency the presidency
   * @return those records
   */
  public TakeHomeMessages under(Presidency presidency) {
    return under(presidency.id());
  }

  /**
   * Those that name a presidency, by themselves or by their meeting.
   *
   * @param presidency the id of the presidency
   * @return those records
   */
  public TakeHomeMessages under(Id<Presidency> presidency) {
    return narrowed(Property.optional(PRESIDENCY, registry::presidencyOf), presidency);
  }
}

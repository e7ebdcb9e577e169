package org.cbss.model.query;

import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.Decision;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;

/** The decisions of a record, or some of them. */
public final class Decisions extends Records<Decision> {

  Decisions(Registry registry, List<Decision> records) {
    super(registry, Decision.class, records);
  }

  private Decisions narrowed(Predicate<Decision> predicate) {
    return new Decisions(registry, where(predicate));
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
    return narrowed(decision -> decision.body().equals(body));
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
    return narrowed(decision -> decision.meeting().filter(meeting::equals).isPresent());
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
    return narrowed(
        decision -> registry.presidencyOf(decision).filter(presidency::equals).isPresent());
  }
}

package org.cbss.model.query;

import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.query.EntityQuery.IndexKey;

/**
 * All take-home messages of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class TakeHomeMessages extends Records<TakeHomeMessage> {
  private static final IndexKey<TakeHomeMessage> ORGANIZATION =
      IndexKey.one(0, EntityKind.ORGANIZATION, TakeHomeMessage::organization);
  private static final IndexKey<TakeHomeMessage> MEETING =
      IndexKey.optional(1, EntityKind.MEETING, TakeHomeMessage::meeting);

  private final IndexKey<TakeHomeMessage> presidency =
      IndexKey.optional(2, EntityKind.PRESIDENCY, registry::presidencyOf);

  TakeHomeMessages(Registry registry, EntityQuery<TakeHomeMessage> query) {
    super(registry, TakeHomeMessage.class, query);
  }

  /**
   * Returns the take-home messages of an organization.
   *
   * @param organization the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public TakeHomeMessages of(Organization organization) {
    return new TakeHomeMessages(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the take-home messages of an organization.
   *
   * @param organization the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public TakeHomeMessages of(Id<Organization> organization) {
    return new TakeHomeMessages(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the take-home messages from a meeting.
   *
   * @param meeting the meeting
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the meeting
   */
  public TakeHomeMessages at(Meeting meeting) {
    return new TakeHomeMessages(registry, narrow(MEETING, meeting));
  }

  /**
   * Returns the take-home messages from a meeting.
   *
   * @param meeting the id of the meeting
   * @return the remaining records
   * @throws IllegalArgumentException if no meeting in the registry has the id
   */
  public TakeHomeMessages at(Id<Meeting> meeting) {
    return new TakeHomeMessages(registry, narrow(MEETING, meeting));
  }

  /**
   * Returns the take-home messages that name a presidency, themselves or through their meeting.
   *
   * @param presidency the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the presidency
   */
  public TakeHomeMessages under(Presidency presidency) {
    return new TakeHomeMessages(registry, narrow(this.presidency, presidency));
  }

  /**
   * Returns the take-home messages that name a presidency, themselves or through their meeting.
   *
   * @param presidency the id of the presidency
   * @return the remaining records
   * @throws IllegalArgumentException if no presidency in the registry has the id
   */
  public TakeHomeMessages under(Id<Presidency> presidency) {
    return new TakeHomeMessages(registry, narrow(this.presidency, presidency));
  }
}

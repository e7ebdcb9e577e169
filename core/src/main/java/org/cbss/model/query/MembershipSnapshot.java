package org.cbss.model.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.CountryCode;
import org.cbss.model.MemberRole;
import org.cbss.model.Membership;
import org.cbss.model.Suspension;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/**
 * The memberships of an organization on a day, by status. A disputed membership is uncertain at most.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class MembershipSnapshot {
  private final List<Membership> memberships;
  private final LocalDate day;
  private final AsOfCutoff cutoff;

  MembershipSnapshot(List<Membership> memberships, LocalDate day, AsOfCutoff cutoff) {
    this.memberships = memberships;
    this.day = day;
    this.cutoff = cutoff;
  }

  /**
   * Returns the memberships of a country on the same day, without those of people who represent it.
   *
   * @param country the country
   * @return the memberships of that country
   */
  public MembershipSnapshot of(CountryCode country) {
    Predicate<Membership> own =
        membership -> membership.country().filter(country::equals).isPresent();
    return new MembershipSnapshot(memberships.stream().filter(own).toList(), day, cutoff);
  }

  /**
   * Returns the memberships of all roles, suspended or not.
   *
   * @return the memberships, by certainty
   */
  public Answer<Membership> all() {
    return Answer.ask(memberships, this::belongs);
  }

  /**
   * Returns the memberships of full members, which have the role {@link MemberRole#MEMBER} and are not suspended as a whole.
   *
   * @return the memberships, by certainty
   */
  public Answer<Membership> full() {
    return Answer.ask(
        memberships,
        membership -> Certainty.of(membership.role() == MemberRole.MEMBER)
            .and(belongs(membership))
            .and(isSuspended(membership, suspension -> suspension.scope().isEmpty())
                .not()));
  }

  /**
   * Returns the memberships of a role, suspended or not.
   *
   * @param role the role
   * @return the memberships, by certainty
   */
  public Answer<Membership> withRole(MemberRole role) {
    return Answer.ask(
        memberships,
        membership -> Certainty.of(membership.role() == role).and(belongs(membership)));
  }

  /**
   * Returns the memberships that were suspended, as a whole or in part.
   *
   * @return the memberships, by certainty
   */
  public Answer<Membership> suspended() {
    return Answer.ask(
        memberships, membership -> belongs(membership).and(isSuspended(membership, any -> true)));
  }

  private Certainty belongs(Membership membership) {
    return cutoff
        .covers(membership.period().orElse(TimeSpan.unknown()), day)
        .and(Disputes.limit(membership));
  }

  private Certainty isSuspended(Membership membership, Predicate<Suspension> relevant) {
    return membership.suspended().stream()
        .filter(relevant)
        .map(suspension -> cutoff.covers(suspension.period(), day))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }

  /**
   * Returns the day and the number of memberships, current or not.
   *
   * @return a text such as {@code 2020-01-31 of 11 memberships}
   */
  @Override
  public String toString() {
    return day + " of " + memberships.size() + " memberships";
  }
}

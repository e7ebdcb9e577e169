package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cbss.model.Chair;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.Project;
import org.cbss.model.SeatCount;
import org.cbss.model.time.Bound;
import org.cbss.model.time.TimeSpan;

/** The rules on organizations and their memberships. */
final class OrganizationRules {
  static final StandardRule OUTSIDE_PARENT = StandardRule.ofRecords(
      "organization-outside-parent",
      ERROR,
      "An organization is outside the period of the one that it is part of.",
      Organization.class,
      OrganizationRules::checkOutsideParent);

  static final StandardRule MEMBERSHIP_OVERLAP = StandardRule.ofRecords(
      "membership-overlap",
      ERROR,
      "Two memberships of one member in one organization certainly overlap.",
      Organization.class,
      OrganizationRules::checkMembershipOverlap);

  static final StandardRule SUSPENSION_OUTSIDE = StandardRule.ofRecords(
      "membership-suspension-outside",
      ERROR,
      "A suspension is outside the membership that it suspends.",
      Organization.class,
      OrganizationRules::checkSuspensions);

  static final StandardRule MEMBERSHIP_OUTSIDE = StandardRule.ofRecords(
      "membership-outside-organization",
      WARNING,
      "A membership is outside the period of its organization, or shares no day with that of its member.",
      Organization.class,
      OrganizationRules::checkMembershipOutside);

  static final StandardRule POST_OUTSIDE = StandardRule.ofRecords(
      "post-outside-organization",
      ERROR,
      "A post is outside the period of the organization that it belongs to.",
      Post.class,
      (each, context, reporter) -> EnclosingPeriod.of(each.value().organization(), context)
          .ifPresent(organization -> organization.check(each, each.value().period(), reporter)));

  static final StandardRule BEFORE_ESTABLISHMENT = StandardRule.ofRecords(
      "organization-before-establishment",
      ERROR,
      "An organization or project certainly began before the decisions that establish it.",
      Set.of(EntityKind.ORGANIZATION, EntityKind.PROJECT)::contains,
      OrganizationRules::checkBeforeEstablishment);

  static final StandardRule CHAIR_OVERLAP = StandardRule.ofRecords(
      "organization-chair-overlap",
      WARNING,
      "The chair of an organization certainly belongs to two presidencies or posts on one day.",
      Organization.class,
      OrganizationRules::checkChairOverlap);

  static final StandardRule SEATS_OVERLAP = StandardRule.ofRecords(
      "post-seats-overlap",
      WARNING,
      "A post certainly has two numbers of seats on one day.",
      Post.class,
      OrganizationRules::checkSeatsOverlap);

  private OrganizationRules() {}

  private static void checkChairOverlap(
      Located<Organization> each, ValidationContext context, FindingReporter reporter) {
    List<Chair> chairs = each.value().chair();
    checkOneAtATime(
        "the chair of " + each.idText() + " has two rules at once: ",
        "chair",
        chairs.stream().map(Chair::period).toList(),
        i -> textOf(chairs.get(i).period()),
        each,
        reporter);
  }

  private static void checkSeatsOverlap(
      Located<Post> each, ValidationContext context, FindingReporter reporter) {
    List<SeatCount> seats = each.value().seats();
    checkOneAtATime(
        each.idText() + " has two numbers of seats at once: ",
        "seats",
        seats.stream().map(SeatCount::period).toList(),
        i -> seats.get(i).count() + " (" + textOf(seats.get(i).period()) + ")",
        each,
        reporter);
  }

  /** Reports values of a list that certainly share a day. One without a period holds always. */
  private static void checkOneAtATime(
      String message,
      String attribute,
      List<Optional<TimeSpan>> periods,
      IntFunction<String> text,
      Located<?> each,
      FindingReporter reporter) {
    IntFunction<TimeSpan> period =
        i -> periods.get(i).orElseGet(() -> TimeSpan.of(Bound.open(), Bound.open()));
    ExclusivityCheck.forEach(
        IntStream.range(0, periods.size())
            .filter(i -> periods.get(i).map(ReliableSpans::isReliable).orElse(true))
            .boxed()
            .toList(),
        period::apply,
        (one, other) -> {
          int first = Math.min(one, other);
          int second = Math.max(one, other);
          reporter
              .at(each, each.path().resolve(attribute, second))
              .comparing(period.apply(first), period.apply(second))
              .related("the other is here", each, each.path().resolve(attribute, first))
              .help("let one period end the day before the other begins")
              .report(message + text.apply(first) + " and " + text.apply(second));
        });
  }

  private static String textOf(Optional<TimeSpan> period) {
    return period.map(TimeSpan::toString).orElse("always");
  }

  private static void checkBeforeEstablishment(
      Located<Entity> each, ValidationContext context, FindingReporter reporter) {
    Optional<TimeSpan> period = each.value() instanceof Organization organization
        ? organization.period()
        : each.value() instanceof Project project ? project.period() : Optional.empty();
    MandateRules.beforeAdoption(each.value().id(), period, context)
        .ifPresent(decision -> decision
            .begin(each, reporter)
            .help(
                "correct one of the dates, or name it under basedOn there if the decision only takes note of it")
            .report(each.idText() + ", " + period.orElseThrow() + ", is older than "
                + decision.text() + ", which establishes it"));
  }

  private static void checkOutsideParent(
      Located<Organization> part, ValidationContext context, FindingReporter reporter) {
    List<Parent> parents = part.value().partOf();
    for (int i = 0; i < parents.size(); i++) {
      Optional<TimeSpan> link = parents.get(i).period();
      DataPath path = part.path().resolve("partOf", i).resolve("period");
      Optional<EnclosingPeriod> whole = context
          .find(parents.get(i).organization(), Organization.class)
          .filter(found -> !ReferenceRules.areInCycles(context, part, found))
          .flatMap(found -> EnclosingPeriod.of(found, found.value().period()));
      if (link.isEmpty()) {
        whole.ifPresent(found -> found.check(part, part.value().period(), reporter));
      } else {
        EnclosingPeriod.moreCertain(
                whole.filter(found -> found.isApartFrom(link.get())),
                EnclosingPeriod.of(part, part.value().period())
                    .filter(own -> own.isApartFrom(link.get())))
            .ifPresent(found -> found.reportPart(part, path, link.get(), reporter));
      }
    }
  }

  private static void checkMembershipOverlap(
      Located<Organization> each, ValidationContext context, FindingReporter reporter) {
    List<Membership> members = each.value().members();
    MembershipIndex.of(context, each).byMember().forEach((member, indexes) -> {
      if (indexes.size() > 1 && exists(members.get(indexes.get(0)), context)) {
        checkOverlap(each, member, indexes, context, reporter);
      }
    });
  }

  private static boolean exists(Membership membership, ValidationContext context) {
    return membership
            .organization()
            .map(id -> context.has(id, Organization.class))
            .orElse(true)
        && membership.person().map(id -> context.has(id, Person.class)).orElse(true);
  }

  /** Reports each membership with the longest that starts no later and overlaps it, at the second in the document. */
  private static void checkOverlap(
      Located<Organization> each,
      Object member,
      List<Integer> indexes,
      ValidationContext context,
      FindingReporter reporter) {
    List<Membership> members = each.value().members();
    ExclusivityCheck.forEach(
        indexes.stream()
            .filter(index -> ReliableSpans.of(members.get(index).period()).isPresent())
            .filter(index -> !context.setsAside(members.get(index)))
            .toList(),
        index -> members.get(index).period().orElseThrow(),
        (one, other) ->
            reportOverlap(each, member, Math.min(one, other), Math.max(one, other), reporter));
  }

  private static void reportOverlap(
      Located<Organization> each, Object member, int first, int second, FindingReporter reporter) {
    TimeSpan one = each.value().members().get(first).period().orElseThrow();
    TimeSpan other = each.value().members().get(second).period().orElseThrow();
    reporter
        .at(each, each.path().resolve("members", second))
        .comparing(one, other)
        .related("its other membership is here", each, each.path().resolve("members", first))
        .report(member + " is a member of " + each.idText() + " twice at once: " + one + " and "
            + other);
  }

  private static void checkMembershipOutside(
      Located<Organization> each, ValidationContext context, FindingReporter reporter) {
    Optional<EnclosingPeriod> whole = EnclosingPeriod.of(each, each.value().period());
    List<Membership> members = each.value().members();
    for (int i = 0; i < members.size(); i++) {
      Membership membership = members.get(i);
      DataPath path = each.path().resolve("members", i);
      String name = "the membership of " + MembershipIndex.memberOf(membership);
      if (whole.isPresent()) {
        checkWithin(whole.get(), each, path, name, membership, reporter);
      }
      membership
          .organization()
          .flatMap(id -> EnclosingPeriod.of(id, context))
          .ifPresent(member -> membership
              .period()
              .filter(member::isApartFrom)
              .ifPresent(part -> member
                  .draft(each, path.resolve("organization"), part, reporter)
                  .report(name + " in " + each.idText() + ", " + part + ", shares no day with it, "
                      + member.span())));
    }
  }

  /** Reports a membership, or the suspensions of one without a period, outside the period of the organization. */
  private static void checkWithin(
      EnclosingPeriod whole,
      Located<Organization> each,
      DataPath path,
      String name,
      Membership membership,
      FindingReporter reporter) {
    membership
        .period()
        .filter(whole::isViolatedBy)
        .ifPresent(part -> whole
            .draft(each, path.resolve("period"), part, reporter)
            .report(name + " is " + part + ", outside " + each.idText() + ", " + whole.span()));
    for (int i = 0; i < membership.suspended().size() && membership.period().isEmpty(); i++) {
      TimeSpan part = membership.suspended().get(i).period();
      if (whole.isViolatedBy(part)) {
        whole
            .draft(each, path.resolve("suspended", i), part, reporter)
            .report(name + " was suspended " + part + ", outside " + each.idText() + ", "
                + whole.span());
      }
    }
  }

  private static void checkSuspensions(
      Located<Organization> each, ValidationContext context, FindingReporter reporter) {
    List<Membership> members = each.value().members();
    for (int i = 0; i < members.size(); i++) {
      Optional<TimeSpan> period = ReliableSpans.of(members.get(i).period());
      if (period.isPresent()) {
        checkSuspensions(
            each, each.path().resolve("members", i), members.get(i), period.get(), reporter);
      }
    }
  }

  private static void checkSuspensions(
      Located<Organization> each,
      DataPath path,
      Membership membership,
      TimeSpan period,
      FindingReporter reporter) {
    for (int i = 0; i < membership.suspended().size(); i++) {
      TimeSpan suspension = membership.suspended().get(i).period();
      if (ReliableSpans.isReliable(suspension) && !period.covers(suspension).isPossible()) {
        reporter
            .at(each, path.resolve("suspended", i))
            .comparing(period, suspension)
            .related("the membership is here", each, path.resolve("period"))
            .report(MembershipIndex.memberOf(membership) + " was suspended " + suspension
                + ", outside its membership " + period);
      }
    }
  }
}

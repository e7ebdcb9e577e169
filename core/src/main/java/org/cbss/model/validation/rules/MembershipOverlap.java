package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two memberships of one member in one body certainly overlap. */
final class MembershipOverlap extends RecordRule<Organization> {

  MembershipOverlap() {
    super(
        Organization.class,
        "membership-overlap",
        Severity.ERROR,
        "Two memberships of one member in one body certainly overlap.");
  }

  @Override
  void check(Located<Organization> body, Survey survey, Findings findings) {
    List<Membership> members = body.value().members();
    Map<Object, List<Integer>> byMember = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      byMember
          .computeIfAbsent(Members.of(members.get(i)), any -> new ArrayList<>())
          .add(i);
    }
    byMember.forEach((member, indexes) -> {
      if (indexes.size() > 1 && isThere(members.get(indexes.get(0)), survey)) {
        check(body, member, indexes, findings);
      }
    });
  }

  /** Whether no other rule reports the id of a member. */
  private static boolean isThere(Membership membership, Survey survey) {
    return membership
        .organization()
        .map(id -> survey.find(id, Organization.class).isPresent())
        .orElse(true);
  }

  /** Reports each one with the longest of those that start before it and overlap it, at the second of the two in the document. */
  private static void check(
      Located<Organization> body, Object member, List<Integer> indexes, Findings findings) {
    List<Membership> members = body.value().members();
    AtOnce.forEach(
        indexes.stream()
            .filter(index -> Usable.of(members.get(index).period()).isPresent())
            .toList(),
        index -> members.get(index).period().orElseThrow(),
        (one, other) -> report(body, member, Math.min(one, other), Math.max(one, other), findings));
  }

  private static void report(
      Located<Organization> body, Object member, int first, int second, Findings findings) {
    TimeSpan one = body.value().members().get(first).period().orElseThrow();
    TimeSpan other = body.value().members().get(second).period().orElseThrow();
    findings
        .at(body, body.place().at("members", second))
        .restingOn(one, other)
        .related("its other membership is here", body, body.place().at("members", first))
        .report(
            member + " is a member of " + body.name() + " twice at once: " + one + " and " + other);
  }
}

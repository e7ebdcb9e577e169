package org.cbss.model.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Findings;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Survey;

/** Two memberships of one member in one body certainly overlap. */
final class MembershipOverlap extends CatalogueRule {

  MembershipOverlap() {
    super(
        "membership-overlap",
        Severity.ERROR,
        "Two memberships of one member in one body certainly overlap.");
  }

  @Override
  public void check(Survey survey, Findings findings) {
    for (Located<Organization> body : survey.all(Organization.class)) {
      List<Membership> members = body.value().members();
      Map<Object, List<Integer>> byMember = new LinkedHashMap<>();
      for (int i = 0; i < members.size(); i++) {
        byMember
            .computeIfAbsent(Members.of(members.get(i)), any -> new ArrayList<>())
            .add(i);
      }
      byMember.forEach((member, indexes) -> check(body, member, indexes, findings));
    }
  }

  private static void check(
      Located<Organization> body, Object member, List<Integer> indexes, Findings findings) {
    List<Membership> members = body.value().members();
    for (int j = 1; j < indexes.size(); j++) {
      int later = indexes.get(j);
      Optional<TimeSpan> span = Usable.of(members.get(later).period());
      Optional<Integer> earlier = indexes.subList(0, j).stream()
          .filter(index -> overlap(Usable.of(members.get(index).period()), span))
          .findFirst();
      if (earlier.isPresent()) {
        TimeSpan other = members.get(earlier.get()).period().orElseThrow();
        findings
            .at(body, body.place().at("members", later))
            .restingOn(span.orElseThrow(), other)
            .related(
                "its other membership is here", body, body.place().at("members", earlier.get()))
            .report(member + " is a member of " + body.name() + " twice at once: " + other + " and "
                + span.get());
      }
    }
  }

  private static boolean overlap(Optional<TimeSpan> one, Optional<TimeSpan> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().overlaps(other.get()).isCertain();
  }
}

package org.cbss.model.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.validation.Located;
import org.cbss.model.validation.Survey;

/** Who belongs to what. */
final class Members {
  private Members() {}

  /** The country or the id of the organization that is a member. */
  static Object of(Membership membership) {
    if (membership.country().isPresent()) {
      return membership.country().get();
    }
    return membership.organization().<Object>map(id -> id).orElse("");
  }

  /** Where a body lists one member. */
  static List<Integer> indexes(Organization body, Object member) {
    return IntStream.range(0, body.members().size())
        .filter(index -> of(body.members().get(index)).equals(member))
        .boxed()
        .toList();
  }

  /** Whether every member of a body is one that there is: no other rule reports the code or the id. */
  static boolean areKnown(Survey survey, Organization body) {
    return body.members().stream()
        .allMatch(membership -> membership
            .country()
            .map(Countries::isKnown)
            .orElseGet(() -> membership
                .organization()
                .flatMap(id -> survey.find(id, Organization.class))
                .isPresent()));
  }

  /** Whether a body is neither another one nor a part of it at any depth; false where a reference on the way is broken. */
  static boolean isCertainlyNoPart(Survey survey, Organization body, Id<Organization> whole) {
    Set<Id<Organization>> passed = new HashSet<>();
    Organization at = body;
    while (!at.id().equals(whole)) {
      if (at.partOf().isEmpty()) {
        return true;
      }
      Optional<Located<Organization>> next = survey.find(at.partOf().get(), Organization.class);
      if (next.isEmpty() || !passed.add(at.id())) {
        return false;
      }
      at = next.get().value();
    }
    return false;
  }
}

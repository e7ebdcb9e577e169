package org.cbss.model.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
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

package org.cbss.model;

import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.immutables.value.Value;

/**
 * A body that acts: the one whose chair rotates, or a part of it, or one that it deals with (W3C ORG's organization).
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from")
public non-sealed interface Organization extends Entity {

  /**
   * The id by which others name it.
   *
   * @return the id
   */
  @Override
  Id<Organization> id();

  /**
   * What it is called.
   *
   * @return the name
   */
  LocalizedText name();

  /**
   * What it is, or was, called besides: short forms, earlier names.
   *
   * @return the names, in reading order
   */
  List<LocalizedText> otherNames();

  /**
   * What kind of body it is.
   *
   * @return the kind
   */
  OrganizationKind kind();

  /**
   * The body that it is a part of.
   *
   * @return the id, or nothing where it stands alone
   */
  Optional<Id<Organization>> partOf();

  /**
   * From its founding to its end.
   *
   * @return the span, or nothing where the source does not say
   */
  Optional<TimeSpan> period();

  /**
   * Who belongs to it, and when.
   *
   * @return the memberships, in reading order; none says nothing of who its members are
   */
  List<Membership> members();

  /**
   * A builder that holds everything that this has.
   *
   * @return the builder
   */
  OrganizationBuilder toBuilder();

  /**
   * A builder that holds nothing yet.
   *
   * @return the builder
   */
  static OrganizationBuilder builder() {
    return new OrganizationBuilder();
  }
}

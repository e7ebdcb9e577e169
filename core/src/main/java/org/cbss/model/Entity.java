package org.cbss.model;

import java.util.Map;
import org.immutables.value.Value;

/**
 * A record with an id, citations and identifiers, contained in one of the lists of a {@link Dataset}.
 *
 * <p>Entities refer to each other by id. {@code equals} compares all attributes and follows no reference. {@code toString} is
 * short: the id first, then the attributes that have a value, but no list, annotation or long text.
 *
 * <p>All implementations are immutable and thread-safe. No accessor returns null. A builder throws {@link
 * NullPointerException} if an attribute is null, and {@link IllegalStateException} if a mandatory one is missing when it
 * builds.
 */
public sealed interface Entity extends Identified, Annotated
    permits Source,
        Organization,
        Person,
        Post,
        Presidency,
        Mandate,
        Meeting,
        Decision,
        TakeHomeMessage,
        Project,
        PersonnelTerm {

  @Override
  Id<? extends Entity> id();

  /**
   * Returns the identifiers that others use for this entity, by scheme, such as {@code wikidata}.
   *
   * @return the identifiers by scheme; they are written in the order of the schemes
   */
  @Value.Redacted
  Map<String, String> identifiers();

  /**
   * Returns the accepted findings: the reason for each, by the id of its rule. Errors cannot be accepted. An organization
   * also accepts findings in its presidencies, mandates, meetings, decisions, take-home messages, posts and in the projects
   * that it leads, and a post in its terms.
   *
   * @return the reasons by rule; they are written in the order of the rules
   */
  @Value.Redacted
  Map<String, String> accepts();
}

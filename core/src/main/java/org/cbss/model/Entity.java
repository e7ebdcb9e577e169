package org.cbss.model;

import java.util.Map;

/** A record of its own: it has an id, can cite, and is held in one of the lists of a {@link Dataset}. */
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
   * The ids that others give it, by the scheme that they belong to, such as {@code wikidata}.
   *
   * @return the ids by scheme; they are written in the order of the schemes
   */
  Map<String, String> identifiers();

  /**
   * The findings that are known and accepted here: the reason for each, by the id of the rule. Errors cannot be accepted.
   *
   * @return the reasons by rule; they are written in the order of the rules
   */
  Map<String, String> accepts();
}

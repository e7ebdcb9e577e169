package org.cbss.model.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules of the library, in the order of the documentation. */
final class StandardRules {
  static final List<StandardRule> ALL = List.of(
      ReferenceRules.DUPLICATE,
      ReferenceRules.CONFUSABLE,
      ReferenceRules.UNRESOLVED,
      ReferenceRules.WRONG_KIND,
      ReferenceRules.CYCLE,
      ReferenceRules.REPEATED,
      ReferenceRules.ACCEPTANCE_UNUSED,
      CountryRules.UNKNOWN,
      CountryRules.USER_ASSIGNED,
      CountryRules.WITHDRAWN,
      SpanRules.REVERSED,
      SpanRules.SAYS_NOTHING,
      SpanRules.PLACEHOLDER,
      OrganizationRules.OUTSIDE_PARENT,
      OrganizationRules.MEMBERSHIP_OVERLAP,
      OrganizationRules.SUSPENSION_OUTSIDE,
      PresidencyRules.OVERLAP,
      PresidencyRules.HANDOVER_DAY,
      PresidencyRules.GAP,
      PresidencyRules.GAP_POSSIBLE,
      PresidencyRules.OPEN_NOT_LAST,
      PresidencyRules.NOT_MEMBER,
      PresidencyRules.ORDINAL,
      PresidencyRules.ORDINAL_SKIPPED,
      PresidencyRules.OUTSIDE_ORGANIZATION,
      MeetingRules.OUTSIDE_PRESIDENCY,
      MeetingRules.PARTLY_OUTSIDE,
      MeetingRules.WRONG_ORGANIZATION,
      MeetingRules.ORDINAL,
      MeetingRules.NOT_LAST,
      MandateRules.BEFORE_ADOPTION,
      MandateRules.NOT_ADOPTED,
      MandateRules.ADOPTED_TWICE,
      MandateRules.OVERLAP,
      MandateRules.GAP,
      MandateRules.SUPERSEDES_LATER,
      MandateRules.WITHOUT_AREA,
      DecisionRules.OUTSIDE_MEETING,
      DecisionRules.WRONG_ORGANIZATION,
      DecisionRules.UNPLACED,
      DecisionRules.MESSAGE_UNPLACED,
      DecisionRules.MESSAGE_PRESIDENCY_MISMATCH,
      ProjectRules.OUTSIDE_PARENT,
      ProjectRules.PHASE,
      ProjectRules.AREA_EXPIRED,
      TermRules.OVERLAP,
      TermRules.OVERLAP_ACTING,
      TermRules.HANDOVER_DAY,
      TermRules.SAME_PERSON,
      TermRules.VACANCY,
      TermRules.OPEN_NOT_LAST,
      TermRules.OUTSIDE_POST,
      TermRules.SUCCESSION,
      CitationRules.SOURCE_PREDATES,
      CitationRules.MISSING,
      CitationRules.ATTRIBUTE,
      CitationRules.DISAGREES,
      CitationRules.SOURCES_DISAGREE,
      QuoteRules.NOT_FOUND,
      QuoteRules.AMBIGUOUS,
      TextRules.MARKUP,
      TextRules.NOT_NORMALIZED,
      TextRules.LANGUAGE_MISSING);

  static final Set<String> IDS = ALL.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private StandardRules() {}
}

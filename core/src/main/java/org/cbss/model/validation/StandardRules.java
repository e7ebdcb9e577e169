package org.cbss.model.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules of the library, in the order of the documentation. */
final class StandardRules {
  /** The rules that compare records. */
  static final List<StandardRule> COMPARING = List.of(
      OrganizationRules.OUTSIDE_PARENT,
      OrganizationRules.BEFORE_ESTABLISHMENT,
      OrganizationRules.CHAIR_OVERLAP,
      OrganizationRules.MEMBERSHIP_OVERLAP,
      OrganizationRules.SUSPENSION_OUTSIDE,
      OrganizationRules.MEMBERSHIP_OUTSIDE,
      OrganizationRules.POST_OUTSIDE,
      OrganizationRules.SEATS_OVERLAP,
      PresidencyRules.OVERLAP,
      PresidencyRules.HANDOVER_DAY,
      PresidencyRules.GAP,
      PresidencyRules.OPEN_NOT_LAST,
      PresidencyRules.NOT_MEMBER,
      PresidencyRules.ORDINAL,
      PresidencyRules.ORDINAL_SKIPPED,
      PresidencyRules.OUTSIDE_ORGANIZATION,
      PresidencyRules.OUTSIDE_HOLDER,
      MeetingRules.OUTSIDE_PRESIDENCY,
      MeetingRules.PARTLY_OUTSIDE,
      MeetingRules.OUTSIDE_ORGANIZATION,
      MeetingRules.WRONG_ORGANIZATION,
      MeetingRules.ORDINAL,
      MeetingRules.NOT_LAST,
      MeetingRules.NUMBERED_NOT_HELD,
      MeetingRules.STATUS_OUTDATED,
      MandateRules.BEFORE_ADOPTION,
      MandateRules.NOT_ADOPTED,
      MandateRules.ADOPTED_TWICE,
      MandateRules.OVERLAP,
      MandateRules.GAP,
      MandateRules.SUPERSEDES_LATER,
      MandateRules.OUTSIDE_ORGANIZATION,
      MandateRules.OUTSIDE_PARENT,
      MandateRules.OUTSIDE_PRESIDENCY,
      MandateRules.WRONG_ORGANIZATION,
      MandateRules.WITHOUT_AREA,
      DecisionRules.OUTSIDE_MEETING,
      DecisionRules.OUTSIDE_ORGANIZATION,
      DecisionRules.WRONG_ORGANIZATION,
      DecisionRules.AT_CANCELLED_MEETING,
      DecisionRules.UNPLACED,
      DecisionRules.CHANGES_LATER,
      DecisionRules.CHANGES_ENDED,
      DecisionRules.MESSAGE_UNPLACED,
      DecisionRules.MESSAGE_PRESIDENCY_MISMATCH,
      ProjectRules.OUTSIDE_PARENT,
      ProjectRules.PHASE,
      ProjectRules.AREA_EXPIRED,
      ProjectRules.OUTSIDE_ORGANIZATION,
      TermRules.OVERLAP,
      TermRules.OVERLAP_ACTING,
      TermRules.HANDOVER_DAY,
      TermRules.SAME_PERSON,
      TermRules.VACANCY,
      TermRules.OPEN_NOT_LAST,
      TermRules.OUTSIDE_POST,
      TermRules.OUTSIDE_PRESIDENCY,
      TermRules.BEFORE_APPOINTMENT,
      TermRules.SUCCESSION,
      TermRules.REPLACEMENT);

  static final List<StandardRule> ALL = Stream.of(
          List.of(
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
              SpanRules.WITHIN,
              ConventionRules.CONTRADICTION,
              ConventionRules.BROKEN,
              ConventionRules.PERIOD,
              ConventionRules.CONFLICT,
              ConventionRules.MISPLACED),
          COMPARING,
          List.of(
              CitationRules.SOURCE_PREDATES,
              CitationRules.MISSING,
              CitationRules.ATTRIBUTE,
              CitationRules.DISAGREES,
              CitationRules.SOURCES_DISAGREE,
              QuoteRules.NOT_FOUND,
              QuoteRules.AMBIGUOUS,
              TextRules.MARKUP,
              TextRules.NOT_NORMALIZED,
              TextRules.GARBLED,
              TextRules.LANGUAGE_MISSING))
      .flatMap(List::stream)
      .toList();

  static final Set<String> IDS = ALL.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  /** The rules of what cannot be true, even where a qualified date makes less than an error of it. */
  static final Set<String> MISTAKES = Stream.concat(
          ALL.stream().filter(rule -> rule.severity() == Severity.ERROR).map(Rule::id),
          ReferenceRules.SILENCING.stream())
      .collect(Collectors.toUnmodifiableSet());

  private StandardRules() {}
}

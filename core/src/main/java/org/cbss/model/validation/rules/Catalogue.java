package org.cbss.model.validation.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.validation.Rule;

/** Every rule, in the order in which the documentation lists them. */
public final class Catalogue {
  /** The rules. */
  public static final List<Rule> RULES = List.of(
      new IdDuplicate(),
      new IdConfusable(),
      new ReferenceUnresolved(),
      new ReferenceWrongKind(),
      new ReferenceCycle(),
      new ReferenceRepeated(),
      new AcceptanceUnused(),
      new CountryUnknown(),
      new CountryUserAssigned(),
      new CountryWithdrawn(),
      new SpanReversed(),
      new SpanSaysNothing(),
      new SpanPlaceholder(),
      new OrganizationOutsideParent(),
      new MembershipOverlap(),
      new MembershipSuspensionOutside(),
      new PresidencyOverlap(),
      new PresidencyHandoverDay(),
      new PresidencyGap(),
      new PresidencyGapPossible(),
      new PresidencyOpenNotLast(),
      new PresidencyNotMember(),
      new PresidencyOrdinal(),
      new PresidencyOrdinalSkipped(),
      new PresidencyOutsideOrganization(),
      new MeetingOutsidePresidency(),
      new MeetingPartlyOutside(),
      new MeetingWrongBody(),
      new MeetingOrdinal(),
      new MeetingNotLast(),
      new MandateBeforeAdoption(),
      new MandateNotAdopted(),
      new MandateAdoptedTwice(),
      new MandateOverlap(),
      new MandateGap(),
      new MandateSupersedesLater(),
      new MandateWithoutArea(),
      new DecisionOutsideMeeting(),
      new DecisionWrongBody(),
      new DecisionUnplaced(),
      new MessageUnplaced(),
      new MessagePresidencyMismatch(),
      new ProjectOutsideParent(),
      new ProjectPhase(),
      new ProjectAreaExpired(),
      new TermOverlap(),
      new TermOverlapActing(),
      new TermHandoverDay(),
      new TermSamePerson(),
      new TermVacancy(),
      new TermOpenNotLast(),
      new TermOutsidePost(),
      new TermSuccession(),
      new SourcePredates(),
      new CitationMissing(),
      new CitationAttribute(),
      new CitationDisagrees(),
      new SourcesDisagree(),
      new QuoteNotFound(),
      new QuoteAmbiguous(),
      new TextMarkup(),
      new TextNotNormalized(),
      new LanguageMissing());

  /** The ids of the rules. */
  public static final Set<String> IDS =
      RULES.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private Catalogue() {}
}

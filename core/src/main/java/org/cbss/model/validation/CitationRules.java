package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.internal.integrity.EditDistance;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The rules on citations and the values that they give. */
final class CitationRules {
  static final StandardRule SOURCE_PREDATES = StandardRule.ofCitations(
      "source-predates",
      INFORMATION,
      "A source was certainly published before the decision that cites it, or before the period whose end it is cited for.",
      CitationRules::checkSourcePredates);

  static final StandardRule MISSING = StandardRule.ofRecords(
      "citation-missing",
      INFORMATION,
      "A record that should cite has no citation, or only of unverified sources, in a data set that has sources.",
      CitationRules::shouldCite,
      CitationRules::checkMissing);

  static final StandardRule ATTRIBUTE = StandardRule.ofCitations(
      "citation-attribute",
      ERROR,
      "A citation is about an attribute that its record cannot have.",
      CitationRules::checkAttribute);

  static final StandardRule DISAGREES = StandardRule.ofCitations(
      "citation-disagrees",
      INFORMATION,
      "A source gives a value that certainly cannot be the value of the record.",
      CitationRules::checkDisagrees);

  static final StandardRule SOURCES_DISAGREE = StandardRule.ofCitations(
      "sources-disagree",
      INFORMATION,
      "Two sources give values of one attribute that cannot both be true.",
      CitationRules::checkSourcesDisagree);

  private static final Set<EntityKind> CITING = Set.of(
      EntityKind.PRESIDENCY,
      EntityKind.MANDATE,
      EntityKind.MEETING,
      EntityKind.DECISION,
      EntityKind.TAKE_HOME_MESSAGE,
      EntityKind.PROJECT,
      EntityKind.PERSONNEL_TERM);

  private static final int MAX_COMPARED = 50;

  private CitationRules() {}

  private static void checkSourcePredates(
      CitationOwner owner, ValidationContext context, FindingReporter reporter) {
    Optional<TimeSpan> time = owner.time();
    for (int i = 0; time.isPresent() && i < owner.citations().size(); i++) {
      if (isKnownOnlyLater(owner, owner.citations().get(i), time.get())) {
        checkSourcePredates(owner, i, time.get(), context, reporter);
      }
    }
  }

  /** Returns whether a source can support a citation only after the event: what begins is announced before, an end is not. */
  private static boolean isKnownOnlyLater(CitationOwner owner, Citation citation, TimeSpan time) {
    return owner.owner() instanceof Decision
        || citation.about().filter("period"::equals).isPresent()
            && time.end().date().isPresent()
            && !time.isSingleDate()
            && citation.saidPeriod().filter(said -> said.end().isUnknown()).isEmpty();
  }

  private static void checkSourcePredates(
      CitationOwner owner,
      int index,
      TimeSpan time,
      ValidationContext context,
      FindingReporter reporter) {
    context.find(owner.citations().get(index).source(), Source.class).ifPresent(source -> {
      Optional<TimeSpan> published = source.value().published().map(TimeSpan::within);
      if (published.isPresent()
          && EpochDayBounds.of(published.get()).latestEnd()
              < EpochDayBounds.of(time).earliestStart()
          && ReliableSpans.isReliable(published.get())
          && ReliableSpans.isReliable(time)) {
        reporter
            .at(owner.entity(), owner.citationPath(index))
            .related(source, "published")
            .report(source.idText() + ", published " + published.get()
                + ", is cited for what began later, " + time);
      }
    });
  }

  private static boolean shouldCite(EntityKind kind) {
    return CITING.contains(kind);
  }

  private static void checkMissing(
      Located<Entity> each, ValidationContext context, FindingReporter reporter) {
    List<Citation> citations = each.value().citations();
    if (citations.stream().allMatch(citation -> isUnverified(citation, context))
        && !context.dataset().sources().isEmpty()
        && !(each.value() instanceof Project project && project.period().isEmpty())) {
      reporter
          .at(each, each.path())
          .report(each.idText() + " cites "
              + (citations.isEmpty() ? "no source" : "only unverified sources"));
    }
  }

  private static boolean isUnverified(Citation citation, ValidationContext context) {
    return context
        .find(citation.source(), Source.class)
        .filter(source -> source.value().unverified())
        .isPresent();
  }

  private static void checkAttribute(
      CitationOwner owner, ValidationContext context, FindingReporter reporter) {
    for (int i = 0; i < owner.citations().size(); i++) {
      Optional<String> about = owner.citations().get(i).about();
      if (about.isPresent() && !owner.has(about.get())) {
        reportAttribute(owner, owner.citationPath(i).resolve("about"), about.get(), reporter);
      }
    }
  }

  private static void reportAttribute(
      CitationOwner owner, DataPath path, String about, FindingReporter reporter) {
    reporter
        .at(owner.entity(), path)
        .help(() -> nearest(owner, about).map(nearest -> "did you mean " + nearest + "?"))
        .report(MessageText.withArticle(owner.type().label()) + " has no attribute "
            + MessageText.shorten(about));
  }

  private static Optional<String> nearest(CitationOwner owner, String about) {
    int most = Math.min(2, about.length() / 3);
    return EditDistance.nearest(about, owner.attributes().limit(MAX_COMPARED).toList(), most);
  }

  private static boolean givesValue(Citation citation) {
    return citation.says().isPresent() && citation.about().isPresent();
  }

  private static void checkDisagrees(
      CitationOwner owner, ValidationContext context, FindingReporter reporter) {
    Map<String, Optional<CitedValues>> byAttribute = new HashMap<>();
    for (int i = 0; i < owner.citations().size(); i++) {
      Citation citation = owner.citations().get(i);
      if (givesValue(citation)) {
        DataPath path = owner.citationPath(i).resolve("says");
        byAttribute
            .computeIfAbsent(citation.about().orElseThrow(), about -> CitedValues.of(owner, about))
            .filter(values -> values.disagree(citation.says().orElseThrow()))
            .ifPresent(values -> reportDisagrees(owner, citation, values, path, reporter));
      }
    }
  }

  private static void reportDisagrees(
      CitationOwner owner,
      Citation citation,
      CitedValues values,
      DataPath path,
      FindingReporter reporter) {
    String about = citation.about().orElseThrow();
    reporter
        .at(owner.entity(), path)
        .related(
            "the record holds another value here", owner.entity(), owner.path().resolve(about))
        .report(about + " is " + MessageText.shorten(citation.says().orElseThrow()) + " in "
            + citation.source() + ", and " + values.text() + " in the record");
  }

  private static void checkSourcesDisagree(
      CitationOwner owner, ValidationContext context, FindingReporter reporter) {
    Map<String, List<Integer>> byAttribute = new LinkedHashMap<>();
    for (int i = 0; i < owner.citations().size(); i++) {
      Citation citation = owner.citations().get(i);
      if (givesValue(citation)) {
        byAttribute
            .computeIfAbsent(citation.about().orElseThrow(), any -> new ArrayList<>())
            .add(i);
      }
    }
    byAttribute.forEach((about, indexes) -> CitedValues.of(owner, about)
        .ifPresent(values -> checkSourcesDisagree(owner, values, indexes, reporter)));
  }

  private static void checkSourcesDisagree(
      CitationOwner owner, CitedValues values, List<Integer> indexes, FindingReporter reporter) {
    for (int j = 1; j < indexes.size(); j++) {
      for (int i = 0; i < Math.min(j, MAX_COMPARED); i++) {
        if (values.excludeEachOther(says(owner, indexes.get(i)), says(owner, indexes.get(j)))) {
          reportSourcesDisagree(owner, indexes.get(i), indexes.get(j), reporter);
        }
      }
    }
  }

  private static String says(CitationOwner owner, int index) {
    return owner.citations().get(index).says().orElseThrow();
  }

  private static void reportSourcesDisagree(
      CitationOwner owner, int earlier, int later, FindingReporter reporter) {
    Citation one = owner.citations().get(earlier);
    Citation other = owner.citations().get(later);
    reporter
        .at(owner.entity(), owner.citationPath(later).resolve("says"))
        .related(
            "the other is here", owner.entity(), owner.citationPath(earlier).resolve("says"))
        .report(one.about().orElseThrow() + " is " + MessageText.shorten(says(owner, earlier))
            + " in " + one.source() + ", and " + MessageText.shorten(says(owner, later)) + " in "
            + other.source());
  }
}

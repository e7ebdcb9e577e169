package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.internal.integrity.EditDistance;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The rules on citations and the values that they give. */
final class CitationRules {
  static final StandardRule SOURCE_PREDATES = StandardRule.ofCitations(
      "source-predates",
      INFORMATION,
      "A source was certainly published before the start of the record that cites it.",
      CitationRules::checkSourcePredates);

  static final StandardRule MISSING = StandardRule.ofRecords(
      "citation-missing",
      INFORMATION,
      "A record that should cite has no citation, in a data set that has sources.",
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

  private static final int MAX_LENGTH = 60;
  private static final int MAX_COMPARED = 50;

  private CitationRules() {}

  private static void checkSourcePredates(
      CitationOwner owner, ValidationContext context, FindingReporter reporter) {
    Optional<TimeSpan> time = owner.time();
    for (int i = 0; time.isPresent() && i < owner.citations().size(); i++) {
      checkSourcePredates(owner, i, time.get(), context, reporter);
    }
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
            .at(owner.entity(), owner.placeOf(index))
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
    if (each.value().citations().isEmpty()
        && !context.dataset().sources().isEmpty()
        && !(each.value() instanceof Project project && project.period().isEmpty())) {
      reporter.at(each, each.path()).report(each.idText() + " cites no source");
    }
  }

  private static void checkAttribute(
      CitationOwner owner, ValidationContext context, FindingReporter reporter) {
    for (int i = 0; i < owner.citations().size(); i++) {
      Optional<String> about = owner.citations().get(i).about();
      if (about.isPresent() && !owner.has(about.get())) {
        reportAttribute(owner, owner.placeOf(i).resolve("about"), about.get(), reporter);
      }
    }
  }

  private static void reportAttribute(
      CitationOwner owner, DataPath path, String about, FindingReporter reporter) {
    FindingReporter.FindingBuilder findingBuilder = reporter.at(owner.entity(), path);
    owner.attributes().stream()
        .filter(name -> about.length() <= MAX_LENGTH
            && EditDistance.between(about, name) <= Math.min(2, about.length() / 3))
        .min(Comparator.comparingInt(name -> EditDistance.between(about, name)))
        .ifPresent(nearest -> findingBuilder.help("did you mean " + nearest + "?"));
    String label = owner.shape().label();
    String article = "aeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ";
    findingBuilder.report(article + label + " has no attribute " + about);
  }

  private static boolean givesValue(Citation citation) {
    return citation.says().isPresent() && citation.about().isPresent();
  }

  private static void checkDisagrees(
      CitationOwner owner, ValidationContext context, FindingReporter reporter) {
    for (int i = 0; i < owner.citations().size(); i++) {
      Citation citation = owner.citations().get(i);
      if (givesValue(citation)) {
        checkDisagrees(owner, citation, owner.placeOf(i).resolve("says"), reporter);
      }
    }
  }

  private static void checkDisagrees(
      CitationOwner owner, Citation citation, DataPath path, FindingReporter reporter) {
    String about = citation.about().orElseThrow();
    String says = citation.says().orElseThrow();
    owner
        .attribute(about)
        .filter(attribute -> CitedValues.disagrees(attribute, owner.owner(), says))
        .ifPresent(attribute -> reporter
            .at(owner.entity(), path)
            .related(
                "the record holds another value here",
                owner.entity(),
                owner.place().resolve(about))
            .report(about + " is " + says + " in " + citation.source() + ", and "
                + CitedValues.held(attribute, owner.owner()) + " in the record"));
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
    byAttribute.forEach((about, indexes) -> owner
        .attribute(about)
        .ifPresent(attribute -> checkSourcesDisagree(owner, attribute, indexes, reporter)));
  }

  private static void checkSourcesDisagree(
      CitationOwner owner,
      Attribute<?, ?> attribute,
      List<Integer> indexes,
      FindingReporter reporter) {
    for (int j = 1; j < indexes.size(); j++) {
      for (int i = 0; i < Math.min(j, MAX_COMPARED); i++) {
        if (CitedValues.excludeEachOther(
            attribute, owner.owner(), says(owner, indexes.get(i)), says(owner, indexes.get(j)))) {
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
        .at(owner.entity(), owner.placeOf(later).resolve("says"))
        .related("the other is here", owner.entity(), owner.placeOf(earlier).resolve("says"))
        .report(one.about().orElseThrow() + " is " + says(owner, earlier) + " in " + one.source()
            + ", and " + says(owner, later) + " in " + other.source());
  }
}

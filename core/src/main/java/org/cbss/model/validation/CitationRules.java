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
import org.cbss.model.Entity;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.meta.Attribute;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.cbss.model.structure.EditDistance;
import org.cbss.model.time.Bounds;
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

  private static final Set<Kind> CITING = Set.of(
      Kind.PRESIDENCY,
      Kind.MANDATE,
      Kind.MEETING,
      Kind.DECISION,
      Kind.TAKE_HOME_MESSAGE,
      Kind.PROJECT,
      Kind.PERSONNEL_TERM);

  private static final int MAX_LENGTH = 60;
  private static final int MAX_COMPARED = 50;

  private CitationRules() {}

  private static void checkSourcePredates(CitationOwner owner, Survey survey, Findings findings) {
    Optional<TimeSpan> time = owner.time();
    for (int i = 0; time.isPresent() && i < owner.citations().size(); i++) {
      checkSourcePredates(owner, i, time.get(), survey, findings);
    }
  }

  private static void checkSourcePredates(
      CitationOwner owner, int index, TimeSpan time, Survey survey, Findings findings) {
    survey.find(owner.citations().get(index).source(), Source.class).ifPresent(source -> {
      Optional<TimeSpan> published = source.value().published().map(TimeSpan::within);
      if (published.isPresent()
          && Bounds.of(published.get()).latestEnd() < Bounds.of(time).earliestStart()
          && ReliableSpans.isReliable(published.get())
          && ReliableSpans.isReliable(time)) {
        findings
            .at(owner.entity(), owner.placeOf(index))
            .related(source, "published")
            .report(source.name() + ", published " + published.get()
                + ", is cited for what began later, " + time);
      }
    });
  }

  private static boolean shouldCite(Kind kind) {
    return CITING.contains(kind);
  }

  private static void checkMissing(Located<Entity> each, Survey survey, Findings findings) {
    if (each.value().citations().isEmpty()
        && !survey.dataset().sources().isEmpty()
        && !(each.value() instanceof Project project && project.period().isEmpty())) {
      findings.at(each, each.place()).report(each.name() + " cites no source");
    }
  }

  private static void checkAttribute(CitationOwner owner, Survey survey, Findings findings) {
    for (int i = 0; i < owner.citations().size(); i++) {
      Optional<String> about = owner.citations().get(i).about();
      if (about.isPresent() && !owner.has(about.get())) {
        reportAttribute(owner, owner.placeOf(i).at("about"), about.get(), findings);
      }
    }
  }

  private static void reportAttribute(
      CitationOwner owner, Place place, String about, Findings findings) {
    Findings.Draft draft = findings.at(owner.entity(), place);
    owner.attributes().stream()
        .filter(name -> about.length() <= MAX_LENGTH
            && EditDistance.between(about, name) <= Math.min(2, about.length() / 3))
        .min(Comparator.comparingInt(name -> EditDistance.between(about, name)))
        .ifPresent(nearest -> draft.help("did you mean " + nearest + "?"));
    String label = owner.shape().label();
    String article = "aeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ";
    draft.report(article + label + " has no attribute " + about);
  }

  private static boolean givesValue(Citation citation) {
    return citation.says().isPresent() && citation.about().isPresent();
  }

  private static void checkDisagrees(CitationOwner owner, Survey survey, Findings findings) {
    for (int i = 0; i < owner.citations().size(); i++) {
      Citation citation = owner.citations().get(i);
      if (givesValue(citation)) {
        checkDisagrees(owner, citation, owner.placeOf(i).at("says"), findings);
      }
    }
  }

  private static void checkDisagrees(
      CitationOwner owner, Citation citation, Place place, Findings findings) {
    String about = citation.about().orElseThrow();
    String says = citation.says().orElseThrow();
    owner
        .attribute(about)
        .filter(attribute -> CitedValues.disagrees(attribute, owner.owner(), says))
        .ifPresent(attribute -> findings
            .at(owner.entity(), place)
            .related(
                "the record holds another value here",
                owner.entity(),
                owner.place().at(about))
            .report(about + " is " + says + " in " + citation.source() + ", and "
                + CitedValues.held(attribute, owner.owner()) + " in the record"));
  }

  private static void checkSourcesDisagree(CitationOwner owner, Survey survey, Findings findings) {
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
        .ifPresent(attribute -> checkSourcesDisagree(owner, attribute, indexes, findings)));
  }

  private static void checkSourcesDisagree(
      CitationOwner owner, Attribute<?, ?> attribute, List<Integer> indexes, Findings findings) {
    for (int j = 1; j < indexes.size(); j++) {
      for (int i = 0; i < Math.min(j, MAX_COMPARED); i++) {
        if (CitedValues.excludeEachOther(
            attribute, owner.owner(), says(owner, indexes.get(i)), says(owner, indexes.get(j)))) {
          reportSourcesDisagree(owner, indexes.get(i), indexes.get(j), findings);
        }
      }
    }
  }

  private static String says(CitationOwner owner, int index) {
    return owner.citations().get(index).says().orElseThrow();
  }

  private static void reportSourcesDisagree(
      CitationOwner owner, int earlier, int later, Findings findings) {
    Citation one = owner.citations().get(earlier);
    Citation other = owner.citations().get(later);
    findings
        .at(owner.entity(), owner.placeOf(later).at("says"))
        .related("the other is here", owner.entity(), owner.placeOf(earlier).at("says"))
        .report(one.about().orElseThrow() + " is " + says(owner, earlier) + " in " + one.source()
            + ", and " + says(owner, later) + " in " + other.source());
  }
}

package org.cbss.model.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.RelatedLocation;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Validator;

/** The findings of the rules about sources that disagree with each other or with the record. */
final class Disagreements {
  private static final List<String> RULES = List.of("sources-disagree", "citation-disagrees");

  private final int total;
  private final Map<DataPath, Citation> citations = new HashMap<>();
  private final List<Disagreement> all = new ArrayList<>();
  private final Map<Id<?>, List<Disagreement>> bySource = new HashMap<>();

  Disagreements(Dataset dataset) {
    Validator standard = Validator.standard();
    Report report = Validator.of(
            RULES.stream().map(standard::findRule).flatMap(Optional::stream).toArray(Rule[]::new))
        .validate(dataset);
    if (!report.findings().isEmpty()) {
      ModelTraversal.of(Disagreements::isCitation).visit(dataset, this::visit);
    }
    for (Finding finding : report.findings()) {
      Disagreement one = new Disagreement(finding, citations(finding));
      all.add(one);
      one.citations().stream()
          .map(Citation::source)
          .distinct()
          .forEach(source ->
              bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(one));
    }
    this.total = report.total();
    citations.clear();
  }

  /**
   * A finding with the citations that it is about.
   *
   * @param finding the finding
   * @param citations the citations, whose sources give different values
   */
  record Disagreement(Finding finding, List<Citation> citations) {}

  private static boolean isCitation(ValueType<?> type) {
    return type instanceof ValueType.Nested<?> nested
        && nested.type().get() == ModelSchema.citation();
  }

  private void visit(VisitContext at, ValueType<?> type, Object value) {
    if (value instanceof Citation citation && citation.says().isPresent()) {
      citations.put(at.path(), citation);
    }
  }

  private List<Citation> citations(Finding finding) {
    return Stream.concat(
            finding.related().stream().map(RelatedLocation::location),
            Stream.of(finding.location()))
        .flatMap(location -> location.path().stream())
        .flatMap(path -> citation(path).stream())
        .toList();
  }

  /** Returns the citation that a path leads to or into. */
  private Optional<Citation> citation(DataPath path) {
    Citation citation = citations.get(path);
    String text = path.path();
    int end = text.lastIndexOf('/');
    return citation == null && end > 0
        ? Optional.ofNullable(
            citations.get(new DataPath(path.kind(), path.index(), text.substring(0, end))))
        : Optional.ofNullable(citation);
  }

  List<Disagreement> all() {
    return all;
  }

  /** Returns the number of findings beyond those that a report keeps. */
  int left() {
    return total - all.size();
  }

  List<Disagreement> of(Id<?> source) {
    return bySource.getOrDefault(source, List.of());
  }
}

package org.cbss.model.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Report report;
  private final Map<DataPath, Citation> citations = new HashMap<>();
  private final Map<Id<?>, List<Finding>> bySource = new HashMap<>();

  Disagreements(Dataset dataset) {
    Validator standard = Validator.standard();
    this.report = Validator.of(
            RULES.stream().map(standard::findRule).flatMap(Optional::stream).toArray(Rule[]::new))
        .validate(dataset);
    if (!report.findings().isEmpty()) {
      ModelTraversal.of(Disagreements::isCitation).visit(dataset, this::visit);
    }
    for (Finding finding : report.findings()) {
      sources(finding)
          .forEach(source ->
              bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(finding));
    }
    citations.clear();
  }

  private static boolean isCitation(ValueType<?> type) {
    return type instanceof ValueType.Nested<?> nested
        && nested.type().get() == ModelSchema.citation();
  }

  private void visit(VisitContext at, ValueType<?> type, Object value) {
    if (value instanceof Citation citation && citation.says().isPresent()) {
      citations.put(at.path(), citation);
    }
  }

  private Set<Id<?>> sources(Finding finding) {
    Set<Id<?>> sources = new LinkedHashSet<>();
    finding.location().path().flatMap(this::source).ifPresent(sources::add);
    for (RelatedLocation related : finding.related()) {
      related.location().path().flatMap(this::source).ifPresent(sources::add);
    }
    return sources;
  }

  /** Returns the source of the citation that a path leads to or into. */
  private Optional<Id<?>> source(DataPath path) {
    Citation citation = citations.get(path);
    String text = path.path();
    int end = text.lastIndexOf('/');
    if (citation == null && end > 0) {
      citation = citations.get(new DataPath(path.kind(), path.index(), text.substring(0, end)));
    }
    return Optional.ofNullable(citation).map(Citation::source);
  }

  List<Finding> all() {
    return report.findings();
  }

  /** Returns the number of findings beyond those that a report keeps. */
  int left() {
    return report.total() - report.findings().size();
  }

  List<Finding> of(Id<?> source) {
    return bySource.getOrDefault(source, List.of());
  }
}

package org.cbss.model.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cbss.model.Citation;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.chronology.Contradiction;
import org.cbss.model.chronology.Reason;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.json.ReadResult;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;

/** Prints statements of a record, each with its place and its sources. */
final class Statements {
  private final ReadResult result;
  private final Dataset dataset;
  private final Map<DataPath, String> places = new HashMap<>();

  Statements(ReadResult result) {
    this.result = result;
    this.dataset = result.orElseThrow();
  }

  /** Finds the line and column of each statement. Of very many, only some are found. */
  void locate(Collection<Reason> reasons) {
    Rule rule = Rule.of(
        "statement",
        Severity.ERROR,
        "Locates statements.",
        (context, reporter) -> reasons.stream()
            .map(Reason::path)
            .distinct()
            .forEach(path -> reporter.at(id(path), path).report("")));
    for (Finding finding : result.validate(Validator.of(rule)).findings()) {
      Location location = finding.location();
      if (location.path().isPresent() && location.position().isPresent()) {
        places.put(location.path().get(), location.position().get().toString());
      }
    }
  }

  /** Returns the id of the entity that a path leads into, or an empty text if it leads into none. */
  private String id(DataPath path) {
    return path.kind() == null ? "" : entity(path).id().value();
  }

  Entity entity(DataPath path) {
    return ModelTraversal.entities(dataset, Objects.requireNonNull(path.kind())).get(path.index());
  }

  /** Returns a record in words: its id, or for a record without an id that of its entity and the path inside it. */
  String name(DataPath path) {
    return Location.inDataset(id(path), path).logicalName().orElseThrow();
  }

  /** Appends numbered statements, and below each its place and sources. */
  void append(StringBuilder out, List<Reason> reasons, String indent) {
    for (int i = 0; i < reasons.size(); i++) {
      Reason reason = reasons.get(i);
      String number = i + 1 + ". ";
      line(out, indent + number + reason.words());
      line(out, indent + " ".repeat(number.length()) + place(reason));
    }
  }

  /** Returns the place of a statement and its sources. */
  private String place(Reason reason) {
    String place = places.getOrDefault(reason.path(), reason.path().pointer());
    return reason.citations().isEmpty()
        ? place
        : place + ", from "
            + reason.citations().stream()
                .map(Statements::cited)
                .distinct()
                .collect(Collectors.joining("; "));
  }

  private static String cited(Citation citation) {
    return citation.source() + citation.at().map(at -> " (" + at + ")").orElse("");
  }

  /** Returns contradictions, each with its statements. */
  String text(List<Contradiction> contradictions) {
    if (contradictions.isEmpty()) {
      return "";
    }
    List<Reason> all = new ArrayList<>();
    contradictions.forEach(each -> all.addAll(each.reasons()));
    locate(all);
    StringBuilder out = new StringBuilder();
    for (Contradiction contradiction : contradictions) {
      line(out, "cbss: the record contradicts itself; no days fit these statements:");
      append(out, contradiction.reasons(), "  ");
    }
    return out.toString();
  }

  static void line(StringBuilder out, String text) {
    out.append(TextReport.escape(text)).append('\n');
  }
}

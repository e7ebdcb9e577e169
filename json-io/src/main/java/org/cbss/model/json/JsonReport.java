package org.cbss.model.json;

import java.util.Map;
import org.cbss.model.validation.Edit;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.RelatedLocation;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Severity;
import tools.jackson.core.JsonGenerator;

/** Writes a report as JSON of this library. */
final class JsonReport {

  void write(JsonGenerator out, Report report) {
    out.writeStartObject();
    out.writeBooleanProperty("valid", report.isValid());
    out.writeName("counts");
    out.writeStartObject();
    for (Severity severity : Severity.values()) {
      out.writeNumberProperty(severity.label(), report.count(severity));
    }
    out.writeEndObject();
    counts(out, "rules", report.countsByRule());
    counts(out, "accepted", report.acceptedByRule());
    out.writeName("findings");
    out.writeStartArray();
    report.findings().forEach(finding -> finding(out, finding));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void counts(JsonGenerator out, String name, Map<String, Integer> counts) {
    out.writeName(name);
    out.writeStartObject();
    counts.forEach(out::writeNumberProperty);
    out.writeEndObject();
  }

  private static void finding(JsonGenerator out, Finding finding) {
    out.writeStartObject();
    out.writeStringProperty("rule", finding.rule());
    out.writeStringProperty("severity", finding.severity().label());
    out.writeStringProperty("message", finding.message());
    location(out, finding.location());
    if (!finding.related().isEmpty()) {
      out.writeName("related");
      out.writeStartArray();
      finding.related().forEach(related -> related(out, related));
      out.writeEndArray();
    }
    finding.help().ifPresent(help -> out.writeStringProperty("help", help));
    finding.fix().ifPresent(fix -> fix(out, fix));
    out.writeEndObject();
  }

  private static void related(JsonGenerator out, RelatedLocation related) {
    out.writeStartObject();
    out.writeStringProperty("message", related.message());
    location(out, related.location());
    out.writeEndObject();
  }

  private static void location(JsonGenerator out, Location location) {
    location
        .logicalName()
        .filter(subject -> !subject.isEmpty())
        .ifPresent(subject -> out.writeStringProperty("subject", subject));
    out.writeStringProperty("pointer", location.pointer());
    location.position().ifPresent(position -> position(out, position));
  }

  private static void position(JsonGenerator out, Position position) {
    out.writeStringProperty("file", position.file());
    out.writeNumberProperty("line", position.line());
    out.writeNumberProperty("column", position.column());
    out.writeNumberProperty("length", position.length());
  }

  private static void fix(JsonGenerator out, Fix fix) {
    out.writeName("fix");
    out.writeStartObject();
    out.writeStringProperty("description", fix.description());
    out.writeBooleanProperty("safe", fix.isSafe());
    out.writeName("edits");
    out.writeStartArray();
    for (Edit edit : fix.edits()) {
      out.writeStartObject();
      out.writeStringProperty("pointer", edit.path().pointer());
      edit.replacement().ifPresent(text -> out.writeStringProperty("replacement", text));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}

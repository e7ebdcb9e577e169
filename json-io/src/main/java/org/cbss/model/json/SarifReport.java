package org.cbss.model.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.RelatedLocation;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;
import tools.jackson.core.JsonGenerator;

/** A report as SARIF 2.1.0. */
final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String PROJECT = "https://github.com/cbss-model/cbss-model";
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/");
  private static final Pattern URI_START = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

  private final List<Rule> rules;
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifReport(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      indexes.put(rules.get(i).id(), i);
    }
  }

  void write(JsonGenerator out, Report report) {
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("version", "2.1.0");
    out.writeName("runs");
    out.writeStartArray();
    out.writeStartObject();
    tool(out);
    out.writeStringProperty("columnKind", "unicodeCodePoints");
    out.writeName("results");
    out.writeStartArray();
    report.findings().forEach(finding -> result(out, finding));
    out.writeEndArray();
    properties(out, report);
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void tool(JsonGenerator out) {
    out.writeName("tool");
    out.writeStartObject();
    out.writeName("driver");
    out.writeStartObject();
    out.writeStringProperty("name", "cbss-model");
    out.writeStringProperty("informationUri", PROJECT);
    out.writeName("rules");
    out.writeStartArray();
    rules.forEach(rule -> rule(out, rule));
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void rule(JsonGenerator out, Rule rule) {
    out.writeStartObject();
    out.writeStringProperty("id", rule.id());
    text(out, "shortDescription", rule.description());
    out.writeName("defaultConfiguration");
    out.writeStartObject();
    out.writeStringProperty("level", level(rule.severity()));
    out.writeEndObject();
    out.writeEndObject();
  }

  private void result(JsonGenerator out, Finding finding) {
    out.writeStartObject();
    out.writeStringProperty("ruleId", finding.rule());
    Integer index = indexes.get(finding.rule());
    if (index != null) {
      out.writeNumberProperty("ruleIndex", index);
    }
    out.writeStringProperty("level", level(finding.severity()));
    text(
        out,
        "message",
        finding.message() + finding.help().map(help -> " (" + help + ")").orElse(""));
    out.writeName("locations");
    out.writeStartArray();
    out.writeStartObject();
    location(out, finding.location());
    out.writeEndObject();
    out.writeEndArray();
    if (!finding.related().isEmpty()) {
      related(out, finding.related());
    }
    out.writeEndObject();
  }

  private static void related(JsonGenerator out, List<RelatedLocation> all) {
    out.writeName("relatedLocations");
    out.writeStartArray();
    for (int i = 0; i < all.size(); i++) {
      out.writeStartObject();
      out.writeNumberProperty("id", i);
      location(out, all.get(i).location());
      text(out, "message", all.get(i).message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void location(JsonGenerator out, Location location) {
    location.position().ifPresent(position -> physical(out, position));
    out.writeName("logicalLocations");
    out.writeStartArray();
    out.writeStartObject();
    out.writeStringProperty("fullyQualifiedName", location.pointer());
    location
        .logicalName()
        .filter(subject -> !subject.isEmpty())
        .ifPresent(subject -> out.writeStringProperty("name", subject));
    out.writeEndObject();
    out.writeEndArray();
  }

  private static void physical(JsonGenerator out, Position position) {
    out.writeName("physicalLocation");
    out.writeStartObject();
    out.writeName("artifactLocation");
    out.writeStartObject();
    out.writeStringProperty("uri", uri(position.file()));
    out.writeEndObject();
    out.writeName("region");
    out.writeStartObject();
    out.writeNumberProperty("startLine", position.line());
    out.writeNumberProperty("startColumn", position.column());
    out.writeNumberProperty("endColumn", endColumn(position));
    out.writeEndObject();
    out.writeEndObject();
  }

  /** The column after the last; where the text has ended already, a region is empty. */
  private static int endColumn(Position position) {
    String excerpt = position.excerpt();
    int afterExcerpt = position.excerptColumn() + excerpt.codePointCount(0, excerpt.length());
    boolean ended = position.column() >= afterExcerpt;
    return ended ? position.column() : position.column() + position.length();
  }

  /** The name of a file as a relative or absolute URI reference; one that is a URI already stays what it is. */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    if (file.startsWith("\\\\")) {
      return "file://" + reference(path.substring(2));
    }
    if (DRIVE.matcher(path).lookingAt()) {
      return "file://" + reference("/" + path);
    }
    if (URI_START.matcher(file).lookingAt()) {
      return itself(file);
    }
    int colon = path.indexOf(':');
    boolean inFirstSegment = colon >= 0 && path.lastIndexOf('/', colon) < 0;
    return reference(inFirstSegment ? "./" + path : path);
  }

  private static String itself(String uri) {
    try {
      return new URI(uri).toASCIIString();
    } catch (URISyntaxException e) {
      return reference(uri);
    }
  }

  private static String reference(String path) {
    try {
      return new URI(null, null, path.startsWith("//") ? path.substring(1) : path, null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      return "unnamed";
    }
  }

  /** How many findings there are in all, since the run holds the first of them only. */
  private static void properties(JsonGenerator out, Report report) {
    out.writeName("properties");
    out.writeStartObject();
    for (Severity severity : Severity.values()) {
      out.writeNumberProperty(severity.label(), report.count(severity));
    }
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String name, String text) {
    out.writeName(name);
    out.writeStartObject();
    out.writeStringProperty("text", text);
    out.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }
}

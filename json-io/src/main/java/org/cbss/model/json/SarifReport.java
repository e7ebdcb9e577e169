package org.cbss.model.json;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.RelatedLocation;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Rule;
import org.cbss.model.validation.Severity;
import org.cbss.model.validation.Validator;
import tools.jackson.core.JsonGenerator;

/** Writes reports as SARIF 2.1.0. It is immutable. */
final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String PROJECT = "https://github.com/cbss-model/cbss-model";
  private static final String DOCS = PROJECT + "/blob/main/docs/";
  private static final String FINGERPRINT = "ruleRecordAttribute/v1";
  private static final int FINGERPRINT_LENGTH = 32;
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\]");
  private static final Pattern URI_START = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");
  private static final Set<String> STANDARD_IDS =
      Validator.standard().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private final List<Rule> rules;

  SarifReport(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  void write(JsonGenerator out, Report report) {
    new Run(out, report).write();
  }

  /** Writes one report. */
  private final class Run {
    private final JsonGenerator out;
    private final Report report;
    private final List<String> codes;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> fingerprints = new HashMap<>();

    Run(JsonGenerator out, Report report) {
      this.out = out;
      this.report = report;
      rules.forEach(rule -> indexes.putIfAbsent(rule.id(), indexes.size()));
      this.codes = new ArrayList<>(codesOfReader());
      codes.forEach(code -> indexes.put(code, indexes.size()));
    }

    /** Returns the codes of findings that no rule reported, but a reader. */
    private Set<String> codesOfReader() {
      return report.findings().stream()
          .map(Finding::rule)
          .filter(id -> !indexes.containsKey(id))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    void write() {
      out.writeStartObject();
      out.writeStringProperty("$schema", SCHEMA);
      out.writeStringProperty("version", "2.1.0");
      out.writeName("runs");
      out.writeStartArray();
      out.writeStartObject();
      tool();
      out.writeStringProperty("columnKind", "unicodeCodePoints");
      out.writeName("results");
      out.writeStartArray();
      report.findings().forEach(this::result);
      out.writeEndArray();
      properties();
      out.writeEndObject();
      out.writeEndArray();
      out.writeEndObject();
    }

    private void tool() {
      out.writeName("tool");
      out.writeStartObject();
      out.writeName("driver");
      out.writeStartObject();
      out.writeStringProperty("name", "cbss-model");
      out.writeStringProperty("informationUri", PROJECT);
      out.writeName("rules");
      out.writeStartArray();
      rules.forEach(this::rule);
      codes.forEach(this::code);
      out.writeEndArray();
      out.writeEndObject();
      out.writeEndObject();
    }

    private void rule(Rule rule) {
      out.writeStartObject();
      out.writeStringProperty("id", rule.id());
      text("shortDescription", rule.description());
      text("fullDescription", rule.description());
      if (STANDARD_IDS.contains(rule.id())) {
        help(DOCS + "rules/" + rule.id() + ".md");
      } else {
        text("help", rule.description());
      }
      out.writeName("defaultConfiguration");
      out.writeStartObject();
      out.writeStringProperty("level", level(rule.severity()));
      out.writeEndObject();
      out.writeEndObject();
    }

    private void code(String code) {
      String description = "The file has a problem of the kind " + code + ".";
      out.writeStartObject();
      out.writeStringProperty("id", code);
      text("shortDescription", description);
      text("fullDescription", description);
      help(DOCS + "format.md#problems-in-reading");
      out.writeEndObject();
    }

    private void help(String page) {
      out.writeStringProperty("helpUri", page);
      out.writeName("help");
      out.writeStartObject();
      out.writeStringProperty("text", "Examples, and how to fix it: " + page);
      out.writeStringProperty("markdown", "[Examples, and how to fix it](" + page + ")");
      out.writeEndObject();
    }

    private void result(Finding finding) {
      out.writeStartObject();
      out.writeStringProperty("ruleId", finding.rule());
      out.writeNumberProperty("ruleIndex", indexes.getOrDefault(finding.rule(), -1));
      out.writeStringProperty("level", level(finding.severity()));
      text(
          "message",
          finding.message() + finding.help().map(help -> " (" + help + ")").orElse(""));
      out.writeName("locations");
      out.writeStartArray();
      out.writeStartObject();
      location(finding.location());
      out.writeEndObject();
      out.writeEndArray();
      if (!finding.related().isEmpty()) {
        related(finding.related());
      }
      fingerprint(finding);
      out.writeEndObject();
    }

    /** Writes a fingerprint of rule, record and attribute, so that a result stays the same when its line moves. */
    private void fingerprint(Finding finding) {
      Location location = finding.location();
      String place =
          location.logicalName().filter(name -> !name.isEmpty()).orElse(location.pointer());
      String hash = hash(finding.rule() + "\n" + place);
      int count = fingerprints.merge(hash, 1, Integer::sum);
      out.writeName("partialFingerprints");
      out.writeStartObject();
      out.writeStringProperty(FINGERPRINT, hash + ":" + count);
      out.writeEndObject();
    }

    private void related(List<RelatedLocation> all) {
      out.writeName("relatedLocations");
      out.writeStartArray();
      for (int i = 0; i < all.size(); i++) {
        out.writeStartObject();
        out.writeNumberProperty("id", i);
        location(all.get(i).location());
        text("message", all.get(i).message());
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private void location(Location location) {
      location.position().ifPresent(this::physical);
      out.writeName("logicalLocations");
      out.writeStartArray();
      out.writeStartObject();
      out.writeStringProperty("fullyQualifiedName", location.pointer());
      location
          .logicalName()
          .filter(name -> !name.isEmpty())
          .ifPresent(name -> out.writeStringProperty("name", name));
      out.writeEndObject();
      out.writeEndArray();
    }

    private void physical(Position position) {
      out.writeName("physicalLocation");
      out.writeStartObject();
      out.writeName("artifactLocation");
      out.writeStartObject();
      out.writeStringProperty("uri", uri(position.file(), File.separatorChar == '\\'));
      out.writeEndObject();
      out.writeName("region");
      out.writeStartObject();
      out.writeNumberProperty("startLine", position.line());
      out.writeNumberProperty("startColumn", position.column());
      out.writeNumberProperty("endColumn", endColumn(position));
      out.writeEndObject();
      out.writeEndObject();
    }

    /** Writes the number of all findings, since the run has the first of them only. */
    private void properties() {
      out.writeName("properties");
      out.writeStartObject();
      for (Severity severity : Severity.values()) {
        out.writeNumberProperty(severity.label(), report.count(severity));
      }
      out.writeEndObject();
    }

    private void text(String name, String text) {
      out.writeName(name);
      out.writeStartObject();
      out.writeStringProperty("text", text);
      out.writeEndObject();
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has SHA-256.
    }
  }

  /** Returns the column after the last; at the end of the text, a region is empty. */
  private static int endColumn(Position position) {
    String excerpt = position.excerpt();
    int afterExcerpt = position.excerptColumn() + excerpt.codePointCount(0, excerpt.length());
    boolean ended = position.column() >= afterExcerpt;
    return ended ? position.column() : position.column() + position.length();
  }

  /**
   * Returns the name of a file as a URI if it is absolute, and as a relative reference if it is not. A name that is a URI
   * already is returned as it is.
   *
   * @param isWindows whether a backslash separates names; else it is part of a name, except in an absolute path of Windows
   */
  static String uri(String file, boolean isWindows) {
    if (file.startsWith("\\\\")) {
      return "file://" + reference(file.substring(2).replace('\\', '/'));
    }
    if (DRIVE.matcher(file).lookingAt()) {
      return "file://" + reference("/" + file.replace('\\', '/'));
    }
    if (URI_START.matcher(file).lookingAt()) {
      return itself(file);
    }
    String path = isWindows ? file.replace('\\', '/') : file;
    if (path.startsWith("/")) {
      return "file://" + reference(path);
    }
    int colon = path.indexOf(':');
    boolean isInFirstSegment = colon >= 0 && path.lastIndexOf('/', colon) < 0;
    return reference(isInFirstSegment ? "./" + path : path);
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

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }
}

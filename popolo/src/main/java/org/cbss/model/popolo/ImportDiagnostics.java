package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cbss.model.json.SourceFile;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.ReportBuilder;
import org.cbss.model.validation.Severity;
import org.jspecify.annotations.Nullable;

/** The findings about the files, collected in any order and reported in the order of the files. */
final class ImportDiagnostics {
  private record Diagnostic(
      PopoloCode code,
      PositionedNode at,
      String message,
      @Nullable String help) {

    int offset() {
      return code.isOfKey() ? at.keyOffset() : at.offset();
    }
  }

  /** A finding about the first of many values, with their number. */
  private static final class Tally {
    private final PopoloCode code;
    private final PositionedNode first;
    private final IntFunction<String> message;
    private int count;

    Tally(PopoloCode code, PositionedNode first, IntFunction<String> message) {
      this.code = code;
      this.first = first;
      this.message = message;
    }

    Diagnostic toDiagnostic() {
      return new Diagnostic(code, first, message.apply(count), null);
    }
  }

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<PositionedNode, Map<PopoloCode, Map<String, Tally>>> tallies =
      new IdentityHashMap<>();
  private @Nullable Map<PositionedNode, List<Diagnostic>> byFile;

  /** Adds a finding about a value. */
  void add(PopoloCode code, PositionedNode at, String message, @Nullable String help) {
    diagnostics.add(new Diagnostic(code, at, message, help));
  }

  /** Adds a finding about a value. */
  void add(PopoloCode code, PositionedNode at, String message) {
    add(code, at, message, null);
  }

  /** Adds a finding about a value whose key occurs again later in its object, unless the value is empty. */
  void addRepeatedKey(PositionedNode value) {
    if (!value.isEmpty()) {
      String key = ValueQuoter.of(value.key());
      add(
          PopoloCode.KEY_REPEATED,
          value,
          "the key " + key + " occurs again in this object; the last value counts");
    }
  }

  /**
   * Adds one finding for all values of a group in a file, at the first of them.
   *
   * @param group the name of the group
   * @param message makes the message from the number of the values
   */
  void tally(PopoloCode code, PositionedNode at, String group, IntFunction<String> message) {
    tallies
        .computeIfAbsent(at.root(), root -> new EnumMap<>(PopoloCode.class))
        .computeIfAbsent(code, any -> new HashMap<>())
        .computeIfAbsent(group, any -> new Tally(code, at, message))
        .count++;
  }

  boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.code.severity() == Severity.ERROR);
  }

  /** Adds the findings about a file to a report. */
  void reportOn(SourceFile file, PositionedNode root, ReportBuilder report) {
    List<Diagnostic> ofFile = byFile().getOrDefault(root, List.of());
    LineMap map = new LineMap(file.name(), file.bytes());
    ofFile.stream()
        .sorted(Comparator.comparingInt(Diagnostic::offset)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message))
        .forEach(diagnostic -> report.add(
            diagnostic.code.id(), diagnostic.code.severity(), () -> finding(diagnostic, map)));
  }

  /** Returns all findings by the root of their file; none may be added afterwards. */
  private Map<PositionedNode, List<Diagnostic>> byFile() {
    Map<PositionedNode, List<Diagnostic>> known = byFile;
    if (known == null) {
      known = new IdentityHashMap<>();
      tallies
          .values()
          .forEach(byCode -> byCode
              .values()
              .forEach(byGroup ->
                  byGroup.values().forEach(tally -> diagnostics.add(tally.toDiagnostic()))));
      for (Diagnostic diagnostic : diagnostics) {
        known.computeIfAbsent(diagnostic.at.root(), root -> new ArrayList<>()).add(diagnostic);
      }
      byFile = known;
    }
    return known;
  }

  private static Finding finding(Diagnostic diagnostic, LineMap map) {
    return new Finding(
        diagnostic.code.id(),
        diagnostic.code.severity(),
        diagnostic.message,
        Location.inFile(diagnostic.at.pointer(), map.position(diagnostic.offset())),
        List.of(),
        Optional.ofNullable(diagnostic.help));
  }
}

package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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

/** What there is to say of the files, found in any order, and reported in the order of the files. */
final class ImportDiagnostics {
  private record Remark(
      PopoloCode code,
      PositionedNode at,
      String message,
      @Nullable String help) {

    /** What is wrong with a key is shown at the key. */
    int offset() {
      return code.isOfKey() ? at.keyOffset() : at.offset();
    }
  }

  /** What is said once of many: how often it was seen, and where first. */
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

    Remark remark() {
      return new Remark(code, first, message.apply(count), null);
    }
  }

  private record TallyKey(PositionedNode root, PopoloCode code, String group) {}

  private final List<Remark> remarks = new ArrayList<>();
  private final Map<TallyKey, Tally> tallies = new LinkedHashMap<>();
  private @Nullable Map<PositionedNode, List<Remark>> byFile;

  /** Reports a value. */
  void add(PopoloCode code, PositionedNode at, String message, @Nullable String help) {
    remarks.add(new Remark(code, at, message, help));
  }

  /** Reports a value. */
  void add(PopoloCode code, PositionedNode at, String message) {
    add(code, at, message, null);
  }

  /** Reports a value under a key that stands again later in its object, unless it says nothing. */
  void repeated(PositionedNode value) {
    if (!value.isEmpty()) {
      String key = ValueQuoter.of(value.key());
      add(
          PopoloCode.KEY_REPEATED,
          value,
          "the key " + key + " stands again in this object, and the last counts");
    }
  }

  /**
   * Reports the first value of a group in its file, together with the number of those in it.
   *
   * @param group what they have in common
   * @param message makes the sentence from the number
   */
  void tally(PopoloCode code, PositionedNode at, String group, IntFunction<String> message) {
    tallies.computeIfAbsent(
            new TallyKey(at.root(), code, group), any -> new Tally(code, at, message))
        .count++;
  }

  /** Whether a file cannot be read. */
  boolean hasErrors() {
    return remarks.stream().anyMatch(remark -> remark.code.severity() == Severity.ERROR);
  }

  /** Adds to a report what there is to say of a file. */
  void reportOn(SourceFile file, PositionedNode root, ReportBuilder report) {
    List<Remark> ofFile = byFile().getOrDefault(root, List.of());
    LineMap map = new LineMap(file.name(), file.bytes());
    ofFile.stream()
        .sorted(Comparator.comparingInt(Remark::offset))
        .forEach(remark ->
            report.add(remark.code.id(), remark.code.severity(), () -> finding(remark, map)));
  }

  /** Everything by the root of its file; from then on, nothing is added any more. */
  private Map<PositionedNode, List<Remark>> byFile() {
    Map<PositionedNode, List<Remark>> known = byFile;
    if (known == null) {
      known = new IdentityHashMap<>();
      tallies.values().forEach(tally -> remarks.add(tally.remark()));
      for (Remark remark : remarks) {
        known.computeIfAbsent(remark.at.root(), any -> new ArrayList<>()).add(remark);
      }
      byFile = known;
    }
    return known;
  }

  private static Finding finding(Remark remark, LineMap map) {
    return new Finding(
        remark.code.id(),
        remark.code.severity(),
        remark.message,
        Location.inFile(remark.at.pointer(), map.position(remark.offset())),
        List.of(),
        Optional.ofNullable(remark.help));
  }
}

package org.cbss.model.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * The findings about one entity, which are reported once all of them are known: if a record is left out because a value of it could
 * not be read, the finding about that value says so, and there is no other.
 */
final class Pending {
  private static final class Entry {
    final CellRef cell;
    final String code;
    final boolean isWarning;
    final @Nullable String help;
    String message;

    Entry(CellRef cell, String code, boolean isWarning, String message, @Nullable String help) {
      this.cell = cell;
      this.code = code;
      this.isWarning = isWarning;
      this.message = message;
      this.help = help;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<RecordNode, Map<String, Entry>> byRecord = new IdentityHashMap<>();
  private ProblemLog log = new ProblemLog();

  /** Creates findings of which there are none yet. */
  Pending() {}

  /** Returns the log of the current check. */
  ProblemLog log() {
    return log;
  }

  /** Returns a new log for the next check. */
  ProblemLog newLog() {
    log = new ProblemLog();
    return log;
  }

  /**
   * Adds a warning about a value of a record that is left out.
   *
   * @param owner the record
   * @param attribute the attribute that has the value
   */
  void add(
      RecordNode owner,
      String attribute,
      CellRef cell,
      String code,
      String message,
      @Nullable String help) {
    Entry entry = new Entry(cell, code, true, message, help);
    entries.add(entry);
    byRecord.computeIfAbsent(owner, any -> new HashMap<>()).putIfAbsent(attribute, entry);
  }

  /** Adds a finding about a value that is kept. */
  void addKept(
      CellRef cell, ImportCode code, boolean isWarning, String message, @Nullable String help) {
    entries.add(new Entry(cell, code.id(), isWarning, message, help));
  }

  /** Adds the warnings of a check. */
  void addWarnings(Report report, RecordNode node) {
    for (Finding finding : report.findings()) {
      CellRef cell = node.find(finding.location().pointer()).cell();
      entries.add(new Entry(
          cell, finding.rule(), true, finding.message(), finding.help().orElse(null)));
    }
  }

  /** Adds a problem because of which a value or a record is left out. */
  void addLeftOut(Finding problem, RecordNode.Target target, RecordNode root) {
    boolean isRecord = target.value() instanceof RecordNode;
    String what = !isRecord
        ? "it is left out"
        : target.value() == root ? "the row is left out" : "this part of the row is left out";
    Entry cause = isRecord ? cause(problem, target.owner()) : null;
    if (cause != null) {
      cause.message += ", and without it " + problem.message() + ": " + what;
    } else {
      add(
          target.owner(),
          target.attribute(),
          target.cell(),
          problem.rule(),
          problem.message() + "; " + what,
          problem.help().orElse(null));
    }
  }

  /** Returns the finding about a value whose absence is the problem, or null if there is none. */
  private @Nullable Entry cause(Finding problem, RecordNode record) {
    return byRecord.getOrDefault(record, Map.of()).entrySet().stream()
        .filter(entry -> problem.message().contains("\"" + entry.getKey() + "\""))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Reports all findings. */
  void report(ImportFindings findings) {
    for (Entry entry : entries) {
      if (entry.isWarning) {
        findings.warning(entry.cell, entry.code, entry.message, entry.help);
      } else {
        findings.information(entry.cell, ImportCode.AMBIGUOUS, entry.message, entry.help);
      }
    }
  }
}

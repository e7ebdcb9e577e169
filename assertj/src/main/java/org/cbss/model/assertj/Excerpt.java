package org.cbss.model.assertj;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.Identified;
import org.cbss.model.Membership;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.TextReport;

/** Formats values for messages that fit a screen. */
final class Excerpt {
  private static final int MAX_ENTRIES = 10;
  private static final int MAX_LENGTH = 200;

  private Excerpt() {}

  /** Returns the name by which tests refer to a record: its id, or the member of a membership. */
  static String name(Object record) {
    if (record instanceof Membership membership) {
      return membership
          .country()
          .<Object>map(country -> country)
          .or(membership::organization)
          .or(membership::person)
          .map(Object::toString)
          .orElse("membership without a member");
    }
    return record instanceof Identified identified
        ? identified.id().value()
        : String.valueOf(record);
  }

  /** Returns the names of records, sorted. */
  static List<String> names(Collection<?> records) {
    return records.stream().map(Excerpt::name).sorted().toList();
  }

  /** Returns the first names in brackets, and the number of the others. */
  static String list(Collection<String> names) {
    int more = names.size() - MAX_ENTRIES;
    return names.stream()
            .limit(MAX_ENTRIES)
            .map(Excerpt::line)
            .collect(Collectors.joining(", ", "[", ""))
        + (more > 0 ? ", … and " + more + " more]" : "]");
  }

  /** Returns the first lines, each indented on a line of its own, and the number of all others. */
  static String lines(List<String> lines, int total) {
    int shown = Math.min(MAX_ENTRIES, lines.size());
    return lines.stream()
            .limit(shown)
            .map(line -> "\n  " + line(line))
            .collect(Collectors.joining())
        + (total > shown ? "\n  … and " + (total - shown) + " more" : "");
  }

  /** Returns a finding with its file, line and column if they are known, and its JSON Pointer. */
  static String line(Finding finding) {
    return finding + " (at \"" + finding.location().pointer() + "\")";
  }

  private static String line(String text) {
    String shown = TextReport.escape(text);
    return shown.codePointCount(0, shown.length()) <= MAX_LENGTH
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
  }
}

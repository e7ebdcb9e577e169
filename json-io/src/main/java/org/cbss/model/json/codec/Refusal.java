package org.cbss.model.json.codec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.meta.Place;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;

/**
 * Why a value was refused, for exceptions of other libraries: all that is wrong in one message, and where the first of it
 * stands.
 *
 * @param message a line for each problem, with its code, and its pointer where that is not the whole value
 * @param path the keys and indexes that lead to the first problem
 */
public record Refusal(String message, List<String> path) {
  private static final int SHOWN = 20;

  /**
   * Why a value was refused.
   *
   * @param problems at least one problem
   * @param json the bytes of the value
   * @return the refusal
   */
  public static Refusal of(ProblemLog problems, byte[] json) {
    Report report = problems.toReport(new SourceMap("", json));
    Stream<String> lines = report.findings().stream().limit(SHOWN).map(Refusal::line);
    int more = report.total() - Math.min(SHOWN, report.findings().size());
    Stream<String> rest = more > 0 ? Stream.of("and " + more + " more") : Stream.empty();
    return new Refusal(
        Stream.concat(lines, rest).collect(Collectors.joining("\n")),
        steps(report.findings().get(0).location().pointer()));
  }

  private static String line(Finding finding) {
    String pointer = finding.location().pointer();
    return finding.rule()
        + (pointer.isEmpty() ? "" : " at " + Quoted.shorten(pointer))
        + ": "
        + finding.message()
        + finding.help().map(help -> " (" + help + ")").orElse("");
  }

  private static List<String> steps(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : Stream.of(pointer.substring(1).split("/", -1)).map(Place::unescape).toList();
  }

  /**
   * Whether a step is an index of an array, and no key.
   *
   * @param step one of the path
   * @return true when it is a whole number; no key of the format is one
   */
  public static boolean isIndex(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

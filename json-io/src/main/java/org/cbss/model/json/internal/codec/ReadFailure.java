package org.cbss.model.json.internal.codec;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.DataPath;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * The reason for refusing a value, for exceptions of other libraries: all problems in one message, and the path of the first.
 *
 * @param message a line for each problem, with its code, and its pointer unless that is the whole value
 * @param path the keys and indexes that lead to the first problem
 */
public record ReadFailure(String message, List<Step> path) {
  private static final int SHOWN = 20;

  /**
   * A step of the path.
   *
   * @param name the key, which may be digits too, or the index in digits
   * @param isIndex whether it is the index of an element of an array
   */
  public record Step(String name, boolean isIndex) {}

  /**
   * Returns the reason for refusing a value.
   *
   * @param problems at least one problem
   * @param json the bytes of the value
   * @return the refusal
   */
  public static ReadFailure of(ProblemLog problems, byte[] json) {
    Report report = problems.toReport(new LineMap("", json));
    Stream<String> lines = report.findings().stream().limit(SHOWN).map(ReadFailure::line);
    int more = report.total() - Math.min(SHOWN, report.findings().size());
    Stream<String> rest = more > 0 ? Stream.of("and " + more + " more") : Stream.empty();
    return new ReadFailure(
        Stream.concat(lines, rest).collect(Collectors.joining("\n")),
        steps(report.findings().get(0).location().pointer(), problems.firstOffset(), json));
  }

  private static String line(Finding finding) {
    String pointer = finding.location().pointer();
    return finding.rule()
        + (pointer.isEmpty() ? "" : " at " + ValueQuoter.shorten(pointer))
        + ": "
        + finding.message()
        + finding.help().map(help -> " (" + help + ")").orElse("");
  }

  /** Returns the path of the token at an offset, since a key may occur twice; or that of the pointer, if they differ. */
  private static List<Step> steps(String pointer, int offset, byte[] json) {
    try (JsonParser parser = JsonFactories.parser(json, 0)) {
      moveTo(offset, parser);
      TokenStreamContext context = parser.streamReadContext();
      return context.pathAsPointer().toString().equals(pointer) ? path(context) : keys(pointer);
    }
  }

  private static void moveTo(int offset, JsonParser parser) {
    try {
      JsonToken token = parser.nextToken();
      while (token != null && parser.currentTokenLocation().getByteOffset() < offset) {
        token = parser.nextToken();
      }
    } catch (JacksonException e) {
      return; // It is the problem itself, or the end of the value.
    }
  }

  private static List<Step> path(TokenStreamContext innermost) {
    Deque<Step> path = new ArrayDeque<>();
    for (TokenStreamContext at = innermost; at != null; at = at.getParent()) {
      if (at.inObject() && at.hasCurrentName()) {
        path.push(new Step(at.currentName(), false));
      } else if (at.inArray() && at.hasCurrentIndex()) {
        path.push(new Step(Integer.toString(at.getCurrentIndex()), true));
      }
    }
    return List.copyOf(path);
  }

  private static List<Step> keys(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .map(name -> new Step(DataPath.unescape(name), false))
        .toList();
  }
}

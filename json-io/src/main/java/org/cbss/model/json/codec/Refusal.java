package org.cbss.model.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.meta.Place;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import tools.jackson.core.JsonToken;

/**
 * Why a value was refused, for exceptions of other libraries: all that is wrong in one message, and where the first of it
 * stands.
 *
 * @param message a line for each problem, with its code, and its pointer where that is not the whole value
 * @param path the keys and indexes that lead to the first problem
 */
public record Refusal(String message, List<Step> path) {
  private static final int SHOWN = 20;

  /**
   * A step of the path.
   *
   * @param name the key, which may be digits too, or the index in digits
   * @param isIndex whether it is the index of an element of an array
   */
  public record Step(String name, boolean isIndex) {}

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
        steps(report.findings().get(0).location().pointer(), json));
  }

  private static String line(Finding finding) {
    String pointer = finding.location().pointer();
    return finding.rule()
        + (pointer.isEmpty() ? "" : " at " + Quoted.shorten(pointer))
        + ": "
        + finding.message()
        + finding.help().map(help -> " (" + help + ")").orElse("");
  }

  private static List<Step> steps(String pointer, byte[] json) {
    List<Step> steps = new ArrayList<>();
    if (!pointer.isEmpty()) {
      Tokens tokens = new Tokens(json, 0, JsonFactories.NO_LIMITS);
      for (String name : pointer.substring(1).split("/", -1)) {
        enter(steps, tokens);
        steps.add(new Step(Place.unescape(name), tokens.is(JsonToken.START_ARRAY)));
      }
    }
    return steps;
  }

  /** Goes to the value that the steps so far lead to; what stands before it is known to be JSON. */
  private static void enter(List<Step> steps, Tokens tokens) {
    if (steps.isEmpty()) {
      tokens.next();
      return;
    }
    Step last = steps.get(steps.size() - 1);
    if (last.isIndex()) {
      enterElement(Integer.parseInt(last.name()), tokens);
    } else {
      enterMember(last.name(), tokens);
    }
  }

  private static void enterElement(int index, Tokens tokens) {
    tokens.next();
    for (int i = 0; i < index; i++) {
      tokens.skipChildren();
      tokens.next();
    }
  }

  private static void enterMember(String wanted, Tokens tokens) {
    String name = tokens.nextName();
    while (name != null && !name.equals(wanted)) {
      tokens.next();
      tokens.skipChildren();
      name = tokens.nextName();
    }
    if (name != null) {
      tokens.next();
    }
  }
}

package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.chronology.Inference;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.json.AnswerWriter;
import org.cbss.model.json.ReadResult;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss infer}: the days that the whole record implies beyond what each of its records states. */
@Command(
    name = "infer",
    description = "Prints the days that the statements of a record imply together, and why.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:success",
      "1:the data has errors, or no days fit all statements",
      "2:wrong usage, a file cannot be read, or out of memory"
    })
final class InferCommand implements Callable<Integer> {
  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "the format of the answer (default: text)")
  QueryCommand.Format format = QueryCommand.Format.TEXT;

  InferCommand() {}

  @Override
  public Integer call() {
    ReadResult result = InputFiles.read(files);
    Chronology chronology = InputFiles.registry(result, true).chronology();
    Statements statements = new Statements(result);
    List<Inference> inferences = chronology.inferences().toList();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(
        format == QueryCommand.Format.TEXT
            ? text(inferences, statements)
            : new AnswerWriter().toJson(inferences) + '\n');
    spec.commandLine().getErr().print(statements.text(chronology.contradictions()));
    return chronology.contradictions().isEmpty() ? Cbss.SUCCESS : Cbss.DATA_ERRORS;
  }

  private static String text(List<Inference> inferences, Statements statements) {
    StringBuilder out = new StringBuilder();
    Statements.line(out, "Inferred: " + inferences.size());
    for (Inference each : inferences) {
      InferredSpan span = each.span();
      out.append('\n');
      Statements.line(out, statements.name(span.path()));
      Statements.line(out, "  recorded  " + span.recorded().map(SpanWords::of).orElse("nothing"));
      Statements.line(out, "  inferred  " + BoundWords.start(span) + ", " + BoundWords.end(span));
      statements.append(out, each.because(), "  ");
    }
    return out.toString();
  }
}

package org.cbss.model.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cbss.model.chronology.Chronology;
import org.cbss.model.chronology.Inference;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.chronology.Reason;
import org.cbss.model.json.ReadResult;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code cbss infer}: the days that the whole record implies beyond what each of its records states. */
@Command(
    name = "infer",
    description = "Prints the days that the statements of a record imply together, and why.",
    mixinStandardHelpOptions = true)
final class InferCommand implements Callable<Integer> {
  private static final String UNLIMITED = "..";

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
            : json(inferences, statements));
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

  /** Returns the inferences as an array, with one of them on each line. */
  private static String json(List<Inference> inferences, Statements statements) {
    return inferences.stream()
        .map(each -> json(each, statements))
        .collect(Collectors.joining(",\n ", "[", "]\n"));
  }

  private static String json(Inference each, Statements statements) {
    InferredSpan span = each.span();
    StringWriter text = new StringWriter();
    try (JsonGenerator out =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      if (span.path().path().isEmpty()) {
        out.writeStringProperty("id", statements.name(span.path()));
      } else {
        out.writeStringProperty("path", span.path().pointer());
      }
      span.recorded()
          .map(TimeSpan::toString)
          .ifPresent(words -> out.writeStringProperty("recorded", words));
      boolean always = BoundWords.isAlways(span);
      boolean never = BoundWords.isNever(span);
      write(out, "earliestStart", always, span.earliestStart());
      write(out, "latestStart", always, span.latestStart());
      write(out, "earliestEnd", never, span.earliestEnd());
      write(out, "latestEnd", never, span.latestEnd());
      out.writeName("because");
      out.writeStartArray();
      each.because().forEach(reason -> write(out, reason));
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void write(
      JsonGenerator out, String name, boolean unlimited, Optional<LocalDate> day) {
    if (unlimited) {
      out.writeStringProperty(name, UNLIMITED);
    } else {
      day.ifPresent(date -> out.writeStringProperty(name, date.toString()));
    }
  }

  private static void write(JsonGenerator out, Reason reason) {
    out.writeStartObject();
    out.writeStringProperty("kind", reason.kind().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("path", reason.path().pointer());
    out.writeStringProperty("says", reason.words());
    out.writeName("citations");
    out.writeStartArray();
    reason.citations().forEach(citation -> {
      out.writeStartObject();
      out.writeStringProperty("source", citation.source().value());
      citation.at().ifPresent(at -> out.writeStringProperty("at", at));
      out.writeEndObject();
    });
    out.writeEndArray();
    out.writeEndObject();
  }
}

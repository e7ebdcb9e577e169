package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.query.Registry;
import org.cbss.model.views.TimelineChart;
import org.cbss.model.views.timeline.ChartView;
import org.cbss.model.views.timeline.HtmlWriter;
import org.cbss.model.views.timeline.LaneType;
import org.cbss.model.views.timeline.SvgWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss timeline}: a picture of a record. */
@Command(
    name = "timeline",
    description =
        "Draws a record as a page (HTML) or a picture (SVG), in one file that loads nothing else.",
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Runnable {
  /** The number of entries that a browser opens without delay. */
  private static final String LIMIT = "5000";

  enum Format {
    HTML,
    SVG
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "the file to write, named .html or .svg, or - for standard output")
  Path output = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "html|svg",
      description = "the format (default: by the name of the file, and html for standard output)")
  @Nullable
  Format format;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "the first day to draw, such as 2019 or 2019-07-01, or today")
  @Nullable
  String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "the last day to draw, such as 2020 or 2020-06-30, or today")
  @Nullable
  String to;

  @Option(
      names = "--lane",
      split = ",",
      paramLabel = "LANE",
      description = "the kinds of entries to draw, of ${COMPLETION-CANDIDATES} (default: all)")
  Set<LaneType> lanes = EnumSet.noneOf(LaneType.class);

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = LIMIT,
      description = "the greatest number of entries to draw (default: ${DEFAULT-VALUE})")
  int limit;

  @Mixin
  ReadingOptions reading = new ReadingOptions();

  TimelineCommand() {}

  @Override
  public void run() {
    OutputFile.check(output);
    OutputFile.checkIsNoInput(output, files);
    Format chosen = format();
    ChartView.Request request = request();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Registry registry = reading.registry(files, err);
    ChartView view = ChartView.of(TimelineChart.of(registry), request);
    String text = chosen == Format.HTML ? HtmlWriter.write(view) : SvgWriter.write(view);
    OutputFile.write(output, text.getBytes(StandardCharsets.UTF_8), spec);
    view.omissions().forEach(omission -> err.println("cbss: " + omission.toTerminalText()));
  }

  private Format format() {
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (format != null) {
      return format;
    }
    if (name.endsWith(".html") || OutputFile.isStandardOutput(output)) {
      return Format.HTML;
    }
    if (name.endsWith(".svg")) {
      return Format.SVG;
    }
    throw CommandException.failure(
        output + " ends neither in .html nor in .svg; rename it, or give --format");
  }

  private ChartView.Request request() {
    Optional<LocalDate> first = Optional.ofNullable(from).map(DateArguments::firstDay);
    Optional<LocalDate> last = Optional.ofNullable(to).map(DateArguments::lastDay);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw CommandException.failure("--to " + to + " is before --from " + from);
    }
    if (limit < 1) {
      throw CommandException.failure("--limit must be at least 1 but was " + limit);
    }
    return new ChartView.Request(first, last, lanes, limit);
  }
}

package org.cbss.model.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.validation.TextReport;
import org.cbss.model.views.TimelineChart;
import org.cbss.model.views.timeline.ChartView;
import org.cbss.model.views.timeline.HtmlWriter;
import org.cbss.model.views.timeline.SvgWriter;
import org.cbss.model.views.timeline.Track;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss timeline}: a record as a picture. */
@Command(
    name = "timeline",
    description =
        "Draws a record as one page (.html) or picture (.svg) that needs nothing besides itself.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:the data has errors",
      "2:wrong use, or something that cannot be read or written"
    })
final class TimelineCommand implements Runnable {
  /** So many entries still open at once in a browser; {@code --limit} takes more. */
  private static final String LIMIT = "5000";

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "what to write: a file that ends in .html or .svg")
  Path output = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "the first day to draw, such as 2019 or 2019-07-01")
  @Nullable
  String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "the last day to draw, such as 2020 or 2020-06-30")
  @Nullable
  String to;

  @Option(
      names = "--lane",
      split = ",",
      paramLabel = "LANE",
      description = "what to draw, of ${COMPLETION-CANDIDATES} (default: all)")
  Set<Track> lanes = EnumSet.noneOf(Track.class);

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = LIMIT,
      description = "how many entries to draw at most (default: ${DEFAULT-VALUE})")
  int limit;

  TimelineCommand() {}

  @Override
  public void run() {
    Function<ChartView, String> writer = writer();
    ChartView.Wish wish = wish();
    Registry registry = InputFiles.registry(files, ShippedRecords.CBSS_PRESIDENCIES);
    ChartView view = ChartView.of(TimelineChart.of(registry), wish);
    write(writer.apply(view));
    view.notices()
        .forEach(notice -> Objects.requireNonNull(spec)
            .commandLine()
            .getErr()
            .println("cbss: " + notice.onTerminal()));
  }

  private Function<ChartView, String> writer() {
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html")) {
      return HtmlWriter::write;
    }
    if (name.endsWith(".svg")) {
      return SvgWriter::write;
    }
    throw CommandException.wrongUse(
        TextReport.escape(output.toString()) + " ends neither in .html nor in .svg");
  }

  private ChartView.Wish wish() {
    Optional<LocalDate> first =
        Optional.ofNullable(from).map(text -> day(text, EdtfDate::earliest));
    Optional<LocalDate> last = Optional.ofNullable(to).map(text -> day(text, EdtfDate::latest));
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw CommandException.wrongUse("--to " + last.get() + " is before --from " + first.get());
    }
    if (limit < 1) {
      throw CommandException.wrongUse("--limit is at least 1");
    }
    return new ChartView.Wish(first, last, lanes, limit);
  }

  private static LocalDate day(String text, Function<EdtfDate, Optional<LocalDate>> bound) {
    try {
      EdtfDate date = text.equals("today") ? EdtfDate.of(Terminal.today()) : EdtfDate.parse(text);
      return bound
          .apply(date)
          .orElseThrow(() -> CommandException.wrongUse(
              TextReport.escape(text) + " sets no limit; write a date such as 2020-05-06"));
    } catch (EdtfSyntaxException e) {
      throw CommandException.noDate(e);
    }
  }

  private void write(String text) {
    try {
      Files.write(output, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw CommandException.wrongUse(TextReport.escape(output.toString()) + " cannot be written");
    }
  }
}

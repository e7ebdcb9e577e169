package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.change.Merge;
import org.cbss.model.change.MergeConflict;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss merge}: two versions of a record as one. */
@Command(
    name = "merge",
    description =
        "Joins two versions of a record, which come from BASE, or from none: what only one"
            + " side has changed is taken, what both have changed alike is taken once. Prints each"
            + " conflict with its three values; OURS is then taken. The result has the layout of"
            + " OURS. A file without any byte is a record that says nothing.",
    customSynopsis = "cbss merge [OPTIONS] [BASE] OURS THEIRS",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:there is no conflict, or each is resolved",
      "1:there are conflicts",
      "2:wrong usage, a file has errors, cannot be read or written, or out of memory"
    })
final class MergeCommand implements Callable<Integer> {

  /** The side that is taken in conflicts. */
  static final class Preference {
    @Option(names = "--ours", description = "take OURS in conflicts")
    boolean ours;

    @Option(names = "--theirs", description = "take THEIRS in conflicts")
    boolean theirs;

    Preference() {}
  }

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = InputFiles.LABEL,
      description = "the version that both come from, if there is one; ours; theirs")
  List<Path> files = new ArrayList<>();

  @ArgGroup
  @Nullable
  Preference preference;

  @Option(
      names = "--widen",
      description = "in conflicts between two dates or spans, take one that leaves room for both")
  boolean widen;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "the file to write, which may be OURS, or - (default: standard output)")
  @Nullable
  Path output;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "the name of the file in messages, as git gives it for temporary files (%%P)")
  @Nullable
  String name;

  MergeCommand() {}

  @Override
  public Integer call() {
    if (files.size() < 2 || files.size() > 3) {
      throw CommandException.failure("merge needs two or three files, BASE (if there is one), OURS"
          + " and THEIRS, and got " + files.size() + "; try cbss merge --help");
    }
    OutputFile.check(output);
    if (files.stream().filter(InputFiles.STANDARD_INPUT::equals).count() > 1) {
      throw CommandException.failure("standard input (-) can be given only once");
    }
    Optional<RecordFile> base =
        files.size() == 3 ? Optional.of(RecordFile.readOrFail(files.get(0))) : Optional.empty();
    RecordFile ours = RecordFile.readOrFail(files.get(files.size() - 2));
    RecordFile theirs = RecordFile.readOrFail(files.get(files.size() - 1));
    Dataset none = Dataset.builder().build();
    Merge merge = resolved(
        Merge.of(base.map(RecordFile::dataset).orElse(none), ours.dataset(), theirs.dataset()));
    OutputFile.write(output, ours.rewritten(merge.dataset()), spec);
    new Messages(base, ours, theirs, merge).print();
    return merge.conflicts().isEmpty() ? Cbss.SUCCESS : Cbss.DATA_ERRORS;
  }

  private Merge resolved(Merge merge) {
    Merge widened = widen ? merge.widening() : merge;
    return preference == null
        ? widened
        : widened.preferring(preference.ours ? Merge.Side.OURS : Merge.Side.THEIRS);
  }

  /** The messages about conflicts, with the positions of their values. */
  private final class Messages {
    private final List<MergeConflict> conflicts;
    private final int open;
    private final Map<DataPath, Position> inBase;
    private final Map<DataPath, Position> inOurs;
    private final Map<DataPath, Position> inTheirs;

    Messages(Optional<RecordFile> base, RecordFile ours, RecordFile theirs, Merge merge) {
      this.conflicts =
          Stream.concat(merge.conflicts().stream(), merge.resolved().stream()).toList();
      this.open = merge.conflicts().size();
      this.inBase = base.map(file -> positions(file, MergeConflict::base)).orElse(Map.of());
      this.inOurs = positions(ours, MergeConflict::ours);
      this.inTheirs = positions(theirs, MergeConflict::theirs);
    }

    private Map<DataPath, Position> positions(
        RecordFile file, Function<MergeConflict, MergeConflict.Version> version) {
      Collection<DataPath> paths = conflicts.stream()
          .flatMap(conflict -> version.apply(conflict).at().stream())
          .distinct()
          .toList();
      return file.isEmpty() ? Map.of() : file.result().positions(paths);
    }

    void print() {
      PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
      for (MergeConflict conflict : conflicts) {
        boolean isOpen = conflict.resolution() == MergeConflict.Resolution.OPEN;
        println(
            err,
            at(inOurs, conflict.ours())
                + (isOpen ? "conflict: " : "resolved: ")
                + conflict.subject());
        println(err, "  base:   " + at(inBase, conflict.base()) + conflict.base());
        println(err, "  ours:   " + at(inOurs, conflict.ours()) + conflict.ours());
        println(err, "  theirs: " + at(inTheirs, conflict.theirs()) + conflict.theirs());
        println(err, "  " + conflict.resolutionInWords());
      }
      if (!conflicts.isEmpty()) {
        int resolved = conflicts.size() - open;
        println(
            err,
            "cbss: " + (open == 1 ? "1 conflict" : open + " conflicts")
                + (resolved == 0 ? "" : ", " + resolved + " resolved"));
      }
    }

    private void println(PrintWriter err, String line) {
      err.println(TextReport.escape(line));
    }

    private String at(Map<DataPath, Position> positions, MergeConflict.Version version) {
      return version
          .at()
          .map(positions::get)
          .map(position -> (name == null ? position.file() : name) + ":" + position.line() + ":"
              + position.column() + ": ")
          .orElse("");
    }
  }
}

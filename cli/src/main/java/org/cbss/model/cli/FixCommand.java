package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.change.Editor;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.ReadResult;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss fix}: the fixes of findings, applied to the files. */
@Command(
    name = "fix",
    description =
        "Applies the fixes of findings, in the files themselves, and prints each. Only the"
            + " lines of what changes are written anew. Without --rule, only safe fixes are applied:"
            + " those after which the record says the same.",
    mixinStandardHelpOptions = true)
final class FixCommand implements Runnable {

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = InputFiles.LABEL,
      description = "the files of the record, read as one; - is standard input, whose fixed text"
          + " goes to standard output")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "apply the fixes of this rule alone, safe or not; can be repeated")
  List<String> only = new ArrayList<>();

  @Option(names = "--dry-run", description = "print the fixes, and change nothing")
  boolean dryRun;

  FixCommand() {}

  @Override
  public void run() {
    only.forEach(ValidateCommand::rule);
    List<RecordFile> records = RecordFile.readToChange(files);
    List<Finding> chosen = together(records).fixable(Validator.standard()).stream()
        .filter(this::isChosen)
        .toList();
    Set<Finding> unclear = records.size() == 1 ? Set.of() : unclear(records, chosen);
    Map<String, List<Finding>> byFile = chosen.stream()
        .filter(finding -> !unclear.contains(finding))
        .collect(Collectors.groupingBy(FixCommand::file));
    int applied = 0;
    for (RecordFile record : records) {
      List<Finding> own = byFile.getOrDefault(record.source().name(), List.of());
      applied += own.size();
      own.forEach(this::print);
      if (!dryRun && (!own.isEmpty() || OutputFile.isStandardOutput(record.path()))) {
        write(record, own);
      }
    }
    messages()
        .println("cbss: " + (applied == 1 ? "1 fix" : applied + " fixes")
            + (dryRun ? " to apply" : " applied"));
    unclear.forEach(this::printUnclear);
  }

  /** Reads the files as one record, in which a record of one file may refer to one of another. */
  private static ReadResult together(List<RecordFile> records) {
    if (records.size() == 1) {
      return records.get(0).result();
    }
    for (RecordFile record : records) {
      if (record.hasLines()) {
        throw CommandException.failure(InputFiles.isSingle(record.source().name()));
      }
    }
    return new DatasetReader().read(records.stream().map(RecordFile::source).toList());
  }

  private boolean isChosen(Finding finding) {
    return only.isEmpty()
        ? finding.fix().filter(Fix::isSafe).isPresent()
        : only.contains(finding.rule());
  }

  private static String file(Finding finding) {
    return finding.location().position().map(Position::file).orElse("");
  }

  /** Returns the findings on what several files may say: their joined roots, and records that two have, which would differ then. */
  private static Set<Finding> unclear(List<RecordFile> records, List<Finding> findings) {
    Map<String, Dataset> datasets = new HashMap<>();
    Map<Id<?>, Integer> counts = new HashMap<>();
    for (RecordFile record : records) {
      datasets.put(record.source().name(), record.dataset());
      record.dataset().entities().forEach(each -> counts.merge(each.id(), 1, Integer::sum));
    }
    Set<Finding> unclear = new LinkedHashSet<>();
    for (Finding finding : findings) {
      Dataset own = datasets.get(file(finding));
      boolean isClear = own != null
          && finding.fix().orElseThrow().edits().stream()
              .allMatch(edit -> entity(own, edit.path())
                  .filter(each -> Integer.valueOf(1).equals(counts.get(each.id())))
                  .isPresent());
      if (!isClear) {
        unclear.add(finding);
      }
    }
    return unclear;
  }

  /** Returns the entity that a path leads into, or empty if it leads into the root. */
  private static Optional<? extends Entity> entity(Dataset dataset, DataPath path) {
    return path.kind() == null
        ? Optional.empty()
        : Optional.of(ModelTraversal.entities(dataset, path.kind()).get(path.index()));
  }

  private void write(RecordFile record, List<Finding> findings) {
    List<Fix> fixes =
        findings.stream().map(finding -> finding.fix().orElseThrow()).toList();
    Dataset fixed = Editor.of(record.dataset()).apply(fixes).dataset();
    OutputFile.write(record.path(), record.rewritten(fixed), spec);
  }

  private void print(Finding finding) {
    PrintWriter out = OutputFile.isStandardOutput(files.get(0))
        ? messages()
        : Objects.requireNonNull(spec).commandLine().getOut();
    out.println(TextReport.escape(finding + ": " + finding.fix().orElseThrow().description()));
  }

  private void printUnclear(Finding finding) {
    messages()
        .println("cbss: not applied, because several files may say it: "
            + TextReport.escape(finding.toString()));
  }

  private PrintWriter messages() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}

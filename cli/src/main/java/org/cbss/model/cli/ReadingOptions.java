package org.cbss.model.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.Source;
import org.cbss.model.change.Claim;
import org.cbss.model.change.ClaimedDataset;
import org.cbss.model.change.Claims;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.query.DatasetIntegrityException;
import org.cbss.model.query.Registry;
import org.cbss.model.validation.TextReport;
import picocli.CommandLine.Option;

/** The options of commands that answer from a registry: how the record is read. */
final class ReadingOptions {
  private static final String OPTION = "--according-to";
  private static final int MAX_LISTED = 5;

  @Option(
      names = OPTION,
      paramLabel = "SOURCE",
      description =
          "the id of a source: what its citations say takes the place of the values of the"
              + " record; repeat it for sources that count less")
  List<String> sources = new ArrayList<>();

  @Option(
      names = "--each-by-itself",
      description = "read each record by itself, without what other records imply of its dates")
  boolean eachByItself;

  ReadingOptions() {}

  /**
   * Returns the registry of the files, according to the sources if any are given. It ends the command if the files have errors.
   *
   * @param err takes a line about what the sources do not mention
   */
  Registry registry(List<Path> files, PrintWriter err) {
    Registry registry = InputFiles.registry(files, !eachByItself);
    if (sources.isEmpty()) {
      return registry;
    }
    List<Id<Source>> ids = new ArrayList<>();
    for (String source : sources) {
      ids.add(QueryCommand.find(registry.sources(), source, "source").id());
    }
    Dataset dataset = registry.dataset();
    ClaimedDataset claimed = Claims.of(dataset).accordingTo(ids);
    try {
      Registry answering = eachByItself
          ? Registry.withoutInference(claimed.dataset())
          : Registry.of(claimed.dataset());
      report(dataset, claimed, err);
      return answering;
    } catch (DatasetIntegrityException e) {
      throw CommandException.failure(OPTION + " " + join(sources) + ": " + e.getMessage());
    }
  }

  private void report(Dataset dataset, ClaimedDataset claimed, PrintWriter err) {
    println(err, values(claimed.used().size()) + " of " + join(sources));
    if (!claimed.unused().isEmpty()) {
      println(
          err,
          "not used: " + join(claimed.unused().stream().map(Claim::toString).toList()));
    }
    if (!claimed.unmentioned().isEmpty()) {
      println(
          err,
          "not mentioned, and as in the record: "
              + join(claimed.unmentioned().stream()
                  .map(path -> name(dataset, path))
                  .toList()));
    }
  }

  private static String values(int count) {
    return count == 1 ? "1 value is that" : count + " values are those";
  }

  private static String join(Collection<String> names) {
    String more = names.size() > MAX_LISTED ? " and " + (names.size() - MAX_LISTED) + " more" : "";
    return names.stream().limit(MAX_LISTED).collect(Collectors.joining(", ", "", more));
  }

  private static String name(Dataset dataset, DataPath path) {
    return path.kind() == null
        ? path.path()
        : ModelTraversal.entities(dataset, path.kind()).get(path.index()).id() + path.path();
  }

  private static void println(PrintWriter err, String line) {
    err.println("cbss: " + TextReport.escape(line));
  }
}

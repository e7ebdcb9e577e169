package org.cbss.model.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.query.Change;
import org.cbss.model.query.Registry;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss changes}: what began, ended, took place and was suspended between two days. */
@Command(
    name = "changes",
    description =
        "Prints what began, ended, took place and was suspended between two days, in order.",
    mixinStandardHelpOptions = true)
final class ChangesCommand extends QueryCommand {

  @Parameters(
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "the first day, or today")
  String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "the last day, or today")
  String to = "";

  ChangesCommand() {}

  @Override
  List<Path> files() {
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    if (last.isBefore(first)) {
      throw CommandException.wrongUse(to + " is before " + from);
    }
    Names names = new Names(registry);
    Listing listing = new Listing(
        "From " + SpanWords.of(EdtfDate.of(first)) + " to " + SpanWords.of(EdtfDate.of(last)));
    listing.group("");
    List<Change> changes = registry.changes(first, last);
    changes.forEach(change -> add(listing, names, change));
    return changes.isEmpty()
        ? listing.remark("nothing began, ended, took place or was suspended")
        : listing;
  }

  private static void add(Listing listing, Names names, Change change) {
    String what = switch (change.kind()) {
      case BEGAN -> "began";
      case ENDED -> "ended";
      case TOOK_PLACE -> "took place";
      case SUSPENDED -> "suspended";
      case SUSPENSION_ENDED -> "suspension ended";
    };
    String when = change.when().date().map(SpanWords::of).orElse("");
    String name = change
        .membership()
        .map(membership -> names.member(membership) + " in " + names.title(change.entity()))
        .orElseGet(() -> names.title(change.entity()));
    listing.row(
        change.certainty(),
        List.of(when, what, name),
        "when",
        change.when().toString(),
        "what",
        what,
        "id",
        change.entity().id().value(),
        "name",
        name);
  }
}

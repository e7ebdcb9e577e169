package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.query.Change;
import org.cbss.model.query.Registry;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cbss changes}: the changes between two days. */
@Command(
    name = "changes",
    description =
        "Prints what began, ended, took place or was suspended between two days, in order.",
    mixinStandardHelpOptions = true)
final class ChangesCommand extends QueryCommand {

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Mixin
  DateArguments.Limits limits = new DateArguments.Limits();

  ChangesCommand() {}

  @Override
  List<Path> files() {
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    DateArguments.Days days = limits.days();
    Names names = new Names(registry);
    Listing listing = new Listing("From " + SpanWords.of(EdtfDate.of(days.first())) + " to "
        + SpanWords.of(EdtfDate.of(days.last())));
    listing.group("");
    List<Change> changes = registry.changes(days.first(), days.last());
    changes.forEach(change -> add(listing, names, change));
    return changes.isEmpty()
        ? listing.remark("nothing began, ended, took place or was suspended")
        : listing;
  }

  @Override
  Object data(Registry registry) {
    DateArguments.Days days = limits.days();
    return registry.changes(days.first(), days.last());
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
        .map(membership -> names.member(membership) + Names.standing(membership) + " in "
            + names.of(change.entity().id()))
        .orElseGet(() -> names.title(change.entity()) + Names.standing(change.entity()));
    listing.row(change.certainty(), List.of(when, what, name));
  }
}

package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.json.internal.answers.CommandAnswers;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss rota}: the presidencies of an organization in order, and the transitions between them. */
@Command(
    name = "rota",
    description =
        "Prints the presidencies in order, with the gaps, shared days and overlaps between them.",
    mixinStandardHelpOptions = true)
final class RotaCommand extends QueryCommand {

  private static final String INCOMPLETE = String.format(
      Locale.ROOT,
      "more than %,d pairs that are not next to each other may share days; some of their overlaps are not listed",
      Succession.MAX_DISTANT_PAIRS);

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--organization",
      paramLabel = "ID",
      description = "the id of an organization (default: all organizations with presidencies)")
  @Nullable
  String organization;

  @Option(names = "--all", description = "print uncertain transitions, too; JSON always has them")
  boolean all;

  RotaCommand() {}

  @Override
  List<Path> files() {
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    Names names = new Names(registry);
    Listing listing = new Listing("Rota");
    for (Organization organization : presided(registry, organization)) {
      Succession<Presidency> succession = registry.rota(organization);
      listing.group(names.of(organization.name()));
      succession.entries().forEach(each -> add(listing, names, each));
      List<Succession.Transition<Presidency>> transitions = succession.transitions().stream()
          .filter(each -> all || each.certainty().isCertain())
          .toList();
      if (!transitions.isEmpty() || !succession.isComplete()) {
        listing.group("Between them");
      }
      transitions.forEach(each -> add(listing, each));
      if (!succession.isComplete()) {
        listing.remark(INCOMPLETE);
      }
    }
    return listing;
  }

  @Override
  Object data(Registry registry) {
    return presided(registry, organization).stream()
        .map(each -> new CommandAnswers.Rota(each.id(), registry.rota(each)))
        .toList();
  }

  private static void add(Listing listing, Names names, Presidency each) {
    String ordinal = each.ordinal().map(number -> number + ".").orElse("");
    listing.row(
        null, List.of(ordinal, names.holder(each) + Names.standing(each), names.time(each)));
  }

  private static void add(Listing listing, Succession.Transition<Presidency> each) {
    String kind = switch (each.kind()) {
      case GAP -> "gap";
      case HANDOVER_DAY -> "shared day";
      case OVERLAP -> "overlap";
    };
    String days = each.days().map(SpanWords::of).orElse("");
    listing.row(
        each.certainty(),
        List.of(kind, each.before().id() + " and " + each.after().id(), days));
  }
}

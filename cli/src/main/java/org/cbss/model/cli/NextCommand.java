package org.cbss.model.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.json.internal.answers.CommandAnswers;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss next}: who presides next, and from when. */
@Command(
    name = "next",
    description = "Prints who presides next after a day, and from when.",
    mixinStandardHelpOptions = true)
final class NextCommand extends QueryCommand {

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "the day, such as 2019-12-01, or today (default: the last day that the record covers)")
  @Nullable
  String on;

  @Option(
      names = "--organization",
      paramLabel = "ID",
      description = "the id of an organization (default: all organizations with presidencies)")
  @Nullable
  String organization;

  NextCommand() {}

  @Override
  List<Path> files() {
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    LocalDate day = day(registry);
    Names names = new Names(registry);
    Listing listing = new Listing("After " + SpanWords.of(EdtfDate.of(day)));
    for (Organization each : presided(registry, organization)) {
      listing.group(names.of(each.name()));
      Answer<Presidency> next = registry.troika(each, day).next();
      next.certain().forEach(presidency -> add(listing, names, Certainty.CERTAIN, presidency));
      next.uncertain().forEach(presidency -> add(listing, names, Certainty.UNCERTAIN, presidency));
      if (next.isEmpty()) {
        listing.remark("nobody recorded");
      }
    }
    return listing;
  }

  private static void add(Listing listing, Names names, Certainty certainty, Presidency each) {
    listing.row(certainty, List.of(names.holder(each) + Names.standing(each), names.time(each)));
  }

  @Override
  Object data(Registry registry) {
    LocalDate day = day(registry);
    return presided(registry, organization).stream()
        .map(each -> new CommandAnswers.Holders(
            Optional.of(each.id()), Optional.empty(), registry.troika(each, day).next()))
        .toList();
  }

  private LocalDate day(Registry registry) {
    return on != null
        ? DateArguments.day(on)
        : registry
            .dataset()
            .asOf()
            .orElseThrow(() -> CommandException.failure(
                "the record does not say which days it covers; give a day, such as --on today"));
  }
}

package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Organization;
import org.cbss.model.Presidency;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss rota}: who held the chair one after another, and what lies between. */
@Command(
    name = "rota",
    description =
        "Prints who held the chair one after another, with gaps, shared days and overlaps.",
    mixinStandardHelpOptions = true)
final class RotaCommand extends QueryCommand {

  @Parameters(
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--organization",
      paramLabel = "ID",
      description = "the organization (default: every organization that has presidencies)")
  @Nullable
  String organization;

  @Option(names = "--all", description = "what may lie between, too, not only what certainly does")
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
    List<Organization> organizations = organization != null
        ? List.of(named(registry.organizations(), organization, "organization"))
        : registry.organizations().stream()
            .filter(organization -> registry.presidencies().of(organization).size() > 0)
            .toList();
    for (Organization organization : organizations) {
      Succession<Presidency> succession = registry.rota(organization);
      listing.group(names.of(organization.name()));
      succession.entries().forEach(each -> add(listing, names, each));
      listing.group("Between them");
      succession.transitions().stream()
          .filter(each -> all || each.certainty().isCertain())
          .forEach(each -> add(listing, each));
    }
    return listing;
  }

  private static void add(Listing listing, Names names, Presidency each) {
    String ordinal = each.ordinal().map(number -> number + ".").orElse("");
    listing.row(
        null,
        List.of(ordinal, names.holder(each), SpanWords.of(each.period())),
        "id",
        each.id().value(),
        "holder",
        names.holder(each),
        "period",
        each.period().toString());
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
        List.of(kind, each.before().id() + " and " + each.after().id(), days),
        "kind",
        kind,
        "before",
        each.before().id().value(),
        "after",
        each.after().id().value(),
        "days",
        each.days().map(Object::toString).orElse(""));
  }
}

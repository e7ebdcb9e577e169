package org.cbss.model.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss who}: who presided, and who held which post, on a day. */
@Command(
    name = "who",
    description = "Prints who presided, and who held which post, on a day.",
    mixinStandardHelpOptions = true)
final class WhoCommand extends QueryCommand {

  @Parameters(
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "the day, such as 2019-12-01, or today")
  String on = "";

  @Option(
      names = "--organization",
      paramLabel = "ID",
      description = "the presidency of this organization alone")
  @Nullable
  String organization;

  @Option(names = "--post", paramLabel = "ID", description = "the holders of this post alone")
  @Nullable
  String post;

  WhoCommand() {}

  @Override
  List<Path> files() {
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    LocalDate day = day(on);
    Names names = new Names(registry);
    Listing listing = new Listing("On " + SpanWords.of(EdtfDate.of(day)));
    for (Organization organization : organizations(registry)) {
      Answer<Presidency> answer = registry.presidencies().of(organization).on(day);
      listing.group(names.of(organization.name()));
      add(listing, answer, names::holder, Presidency::period);
    }
    for (Post each : posts(registry)) {
      Answer<PersonnelTerm> answer = registry.personnelTerms().of(each).on(day);
      listing.group(names.of(each.title()));
      add(
          listing,
          answer,
          term -> registry.people().get(term.person()).name(),
          registry::effectivePeriod);
    }
    return listing;
  }

  private List<Organization> organizations(Registry registry) {
    if (organization != null) {
      return List.of(named(registry.organizations(), organization, "organization"));
    }
    return post != null
        ? List.of()
        : registry.organizations().stream()
            .filter(organization -> registry.presidencies().of(organization).size() > 0)
            .toList();
  }

  private List<Post> posts(Registry registry) {
    if (post != null) {
      return List.of(named(registry.posts(), post, "post"));
    }
    return organization != null ? List.of() : registry.posts().toList();
  }

  private static <T extends Entity> void add(
      Listing listing, Answer<T> answer, Function<T, String> name, Function<T, TimeSpan> time) {
    answer
        .certain()
        .forEach(each -> add(listing, Certainty.CERTAIN, each, name.apply(each), time.apply(each)));
    answer
        .uncertain()
        .forEach(
            each -> add(listing, Certainty.UNCERTAIN, each, name.apply(each), time.apply(each)));
    if (answer.isEmpty()) {
      listing.remark("certainly nobody");
    } else if (answer.certain().isEmpty()) {
      listing.remark(answer.any().isCertain() ? "certainly one of these" : "perhaps nobody");
    }
  }

  private static void add(
      Listing listing, Certainty certainty, Entity entity, String name, TimeSpan time) {
    listing.row(
        certainty,
        List.of(name, SpanWords.of(time)),
        "id",
        entity.id().value(),
        "name",
        name,
        "period",
        time.toString());
  }
}

package org.cbss.model.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.json.internal.answers.CommandAnswers;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Records;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss who}: who presided and who held each post, on a day or during a period. */
@Command(
    name = "who",
    description = "Prints who presided and who held each post, on a day or on any day of a period.",
    mixinStandardHelpOptions = true)
final class WhoCommand extends QueryCommand {

  /** The day or period that is asked about: one of the options. */
  static final class Time {
    @Option(
        names = "--on",
        paramLabel = "DATE",
        description = "a day, such as 2019-12-01, or today")
    @Nullable
    String on;

    @Option(
        names = "--during",
        paramLabel = "PERIOD",
        description = "a period, such as 2019 or 2019-07-01/2020-06-30")
    @Nullable
    String during;

    @ArgGroup(exclusive = false)
    DateArguments.@Nullable Limits limits;
  }

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @ArgGroup(multiplicity = "1")
  Time time = new Time();

  @Option(
      names = "--organization",
      paramLabel = "ID",
      description = "the id of the only organization to ask about")
  @Nullable
  String organization;

  @Option(names = "--post", paramLabel = "ID", description = "the id of the only post to ask about")
  @Nullable
  String post;

  WhoCommand() {}

  @Override
  List<Path> files() {
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    TimeSpan asked = asked();
    Names names = new Names(registry).during(asked);
    String words = SpanWords.of(asked);
    Listing listing =
        new Listing(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    for (Organization organization : organizations(registry)) {
      listing.group(names.of(organization.id()));
      add(listing, registry, chair(registry, organization, asked), names::chair);
    }
    for (Post each : posts(registry)) {
      listing.group(names.of(each.id()));
      Answer<PersonnelTerm> answer = ask(registry.personnelTerms().of(each), asked);
      add(listing, registry, answer, term -> names.of(term.person()));
    }
    return listing;
  }

  @Override
  Object data(Registry registry) {
    TimeSpan asked = asked();
    List<CommandAnswers.Holders> all = new ArrayList<>();
    for (Organization organization : organizations(registry)) {
      all.add(new CommandAnswers.Holders(
          Optional.of(organization.id()), Optional.empty(), chair(registry, organization, asked)));
    }
    for (Post each : posts(registry)) {
      all.add(new CommandAnswers.Holders(
          Optional.empty(),
          Optional.of(each.id()),
          ask(registry.personnelTerms().of(each), asked)));
    }
    return all;
  }

  private Answer<Entity> chair(Registry registry, Organization organization, TimeSpan asked) {
    return time.on == null
        ? registry.chairDuring(organization, asked)
        : registry.chairOn(organization, asked.earliestStart().orElseThrow());
  }

  /** Asks for a day if {@code --on} was given: unlike a period, it may be after the last day that a record covers. */
  private <T extends Entity> Answer<T> ask(Records<T> records, TimeSpan asked) {
    return time.on == null
        ? records.during(asked)
        : records.on(asked.earliestStart().orElseThrow());
  }

  private TimeSpan asked() {
    if (time.on != null) {
      LocalDate day = DateArguments.day(time.on);
      return TimeSpan.of(day, day);
    }
    if (time.during != null) {
      return DateArguments.Days.parse(time.during).toSpan();
    }
    DateArguments.Limits limits = Objects.requireNonNull(time.limits);
    return limits.days().toSpan();
  }

  private List<Organization> organizations(Registry registry) {
    if (organization != null) {
      return List.of(find(registry.organizations(), organization, "organization"));
    }
    return post != null
        ? List.of()
        : registry.organizations().stream()
            .filter(organization -> registry.presidencies().of(organization).size() > 0
                || !organization.chair().isEmpty())
            .toList();
  }

  private List<Post> posts(Registry registry) {
    if (post != null) {
      return List.of(find(registry.posts(), post, "post"));
    }
    return organization != null ? List.of() : registry.posts().toList();
  }

  private static <T extends Entity> void add(
      Listing listing, Registry registry, Answer<T> answer, Function<T, String> name) {
    answer
        .certain()
        .forEach(each -> add(listing, registry, Certainty.CERTAIN, each, name.apply(each)));
    answer
        .uncertain()
        .forEach(each -> add(listing, registry, Certainty.UNCERTAIN, each, name.apply(each)));
    if (answer.isEmpty()) {
      listing.remark(answer.any().isPossible() ? "nobody recorded" : "certainly nobody");
    } else if (answer.certain().isEmpty()) {
      listing.remark(answer.any().isCertain() ? "certainly one of these" : "perhaps nobody");
    }
  }

  private static void add(
      Listing listing, Registry registry, Certainty certainty, Entity entity, String name) {
    listing.row(
        certainty, List.of(name + Names.standing(entity), new Names(registry).time(entity)));
  }
}

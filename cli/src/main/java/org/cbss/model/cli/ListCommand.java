package org.cbss.model.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.CountryCode;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.json.internal.answers.CommandAnswers;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Decisions;
import org.cbss.model.query.Projects;
import org.cbss.model.query.Records;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss list}: the records of a kind that meet some conditions. */
@Command(
    name = "list",
    description = "Prints the records of one kind, or those that meet all given conditions.",
    mixinStandardHelpOptions = true)
final class ListCommand extends QueryCommand {
  private static final Map<EntityKind, Set<String>> CONDITIONS = new EnumMap<>(Map.of(
      EntityKind.SOURCE, Set.of(),
      EntityKind.PERSON, Set.of(),
      EntityKind.PROJECT, Set.of("--of", "--on", "--since", "--area", "--funded-by"),
      EntityKind.MANDATE, Set.of("--of", "--on", "--since", "--area", "--in-force-on"),
      EntityKind.DECISION, Set.of("--of", "--on", "--since", "--in-force-on"),
      EntityKind.TAKE_HOME_MESSAGE, Set.of("--of", "--on", "--since", "--topic")));
  private static final Set<String> USUAL = Set.of("--of", "--on", "--since");

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "organizations, people, posts, presidencies, mandates, meetings, decisions,"
          + " take-home-messages, projects, personnel-terms or sources")
  String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE...",
      hideParamSyntax = true,
      description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--of",
      paramLabel = "ID",
      description =
          "only those of an organization; terms of a post, parts of a project or organization")
  @Nullable
  String of;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "only those of a day, such as 2019-12-01, or today")
  @Nullable
  String on;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "only those that began on a day or later, such as 2019, or today")
  @Nullable
  String since;

  @Option(
      names = "--area",
      paramLabel = "ID",
      description = "only projects that serve a strategic area, or mandates that contain it")
  @Nullable
  String area;

  @Option(
      names = "--topic",
      paramLabel = "WORDS",
      description = "only take-home messages whose topic contains words")
  @Nullable
  String topic;

  @Option(
      names = "--funded-by",
      paramLabel = "ID",
      description = "only projects that an organization or a country funds, such as FI")
  @Nullable
  String fundedBy;

  @Option(
      names = "--in-force-on",
      paramLabel = "DATE",
      description = "only mandates and decisions in force on a day")
  @Nullable
  String inForceOn;

  ListCommand() {}

  @Override
  List<Path> files() {
    InputFiles.requireBefore("kind", kind, files);
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    Map<Entity, Certainty> found = find(registry);
    Names names = new Names(registry);
    boolean asksForTime = Stream.of(on, since, inForceOn).anyMatch(each -> each != null);
    Listing listing = new Listing("Found: " + found.size()).group("");
    found.forEach((each, certainty) -> listing.row(
        asksForTime ? certainty : null,
        List.of(each.id().value(), names.title(each) + Names.standing(each), time(names, each))));
    return listing;
  }

  private static String time(Names names, Entity entity) {
    EntityKind kind = EntityKind.of(entity);
    return kind == EntityKind.SOURCE || kind == EntityKind.PERSON ? "" : names.time(entity);
  }

  @Override
  Object data(Registry registry) {
    Map<Entity, Certainty> found = find(registry);
    return new CommandAnswers.Listed(
        with(found, Certainty.CERTAIN), with(found, Certainty.UNCERTAIN));
  }

  private static List<Entity> with(Map<Entity, Certainty> found, Certainty certainty) {
    return found.entrySet().stream()
        .filter(each -> each.getValue() == certainty)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the records that may meet all conditions, in the order of the document. */
  private Map<Entity, Certainty> find(Registry registry) {
    EntityKind wanted = Kinds.named(kind);
    checkConditions(wanted);
    Records<? extends Entity> records = records(registry, wanted);
    List<Function<Entity, Certainty>> conditions = conditions(registry, records);
    Map<Entity, Certainty> found = new LinkedHashMap<>();
    for (Entity each : records.toList()) {
      Certainty certainty = conditions.stream()
          .map(condition -> condition.apply(each))
          .reduce(Certainty.CERTAIN, Certainty::and);
      if (certainty.isPossible()) {
        found.put(each, certainty);
      }
    }
    return found;
  }

  private void checkConditions(EntityKind wanted) {
    Map<String, @Nullable String> given = new LinkedHashMap<>();
    given.put("--of", of);
    given.put("--on", on);
    given.put("--since", since);
    given.put("--area", area);
    given.put("--topic", topic);
    given.put("--funded-by", fundedBy);
    given.put("--in-force-on", inForceOn);
    given.forEach((option, value) -> {
      if (value != null && !CONDITIONS.getOrDefault(wanted, USUAL).contains(option)) {
        throw CommandException.failure(option + " is not a condition on " + Kinds.name(wanted));
      }
    });
  }

  /** Returns the records of a kind that meet the conditions which do not depend on dates. */
  private Records<? extends Entity> records(Registry registry, EntityKind wanted) {
    return switch (wanted) {
      case SOURCE -> registry.sources();
      case ORGANIZATION ->
        of == null
            ? registry.organizations()
            : registry.organizations().partOf(organization(registry));
      case PERSON -> registry.people();
      case POST -> of == null ? registry.posts() : registry.posts().of(organization(registry));
      case PRESIDENCY ->
        of == null ? registry.presidencies() : registry.presidencies().of(organization(registry));
      case MANDATE -> mandates(registry);
      case MEETING -> meetings(registry);
      case DECISION ->
        of == null ? registry.decisions() : registry.decisions().of(organization(registry));
      case TAKE_HOME_MESSAGE ->
        of == null
            ? registry.takeHomeMessages()
            : registry.takeHomeMessages().of(organization(registry));
      case PROJECT -> projects(registry);
      case PERSONNEL_TERM ->
        of == null
            ? registry.personnelTerms()
            : registry.personnelTerms().of(find(registry.posts(), of, "post"));
      case STRATEGIC_AREA -> throw new IllegalStateException("areas have no list of their own");
    };
  }

  private Organization organization(Registry registry) {
    return find(registry.organizations(), String.valueOf(of), "organization");
  }

  private Records<? extends Entity> meetings(Registry registry) {
    if (of == null) {
      return registry.meetings();
    }
    List<Entity> owners = Stream.<Entity>concat(
            registry.organizations().stream(), registry.projects().stream())
        .toList();
    return find(owners, of, "organization or project") instanceof Project project
        ? registry.meetings().ofProject(project)
        : registry.meetings().of(organization(registry));
  }

  private Records<? extends Entity> mandates(Registry registry) {
    var mandates =
        of == null ? registry.mandates() : registry.mandates().of(organization(registry));
    return area == null ? mandates : mandates.containing(area(registry));
  }

  private Records<? extends Entity> projects(Registry registry) {
    Projects projects = of == null
        ? registry.projects()
        : registry.projects().partOf(find(registry.projects(), of, "project"));
    projects = area == null ? projects : projects.in(area(registry));
    if (fundedBy == null) {
      return projects;
    }
    boolean isCountry = fundedBy.matches("[A-Z]{2}")
        && registry.organizations().stream().noneMatch(each -> each.id().value().equals(fundedBy));
    return isCountry
        ? projects.fundedBy(CountryCode.of(fundedBy))
        : projects.fundedBy(find(registry.organizations(), fundedBy, "organization"));
  }

  private StrategicArea area(Registry registry) {
    List<StrategicArea> areas =
        registry.mandates().stream().flatMap(each -> each.areas().stream()).toList();
    return areas.stream()
        .filter(each -> each.id().value().equals(area))
        .findFirst()
        .orElseThrow(() -> CommandException.failure(Suggestion.unknown(
            "strategic area",
            String.valueOf(area),
            areas.stream().map(each -> each.id().value()).toList())));
  }

  private List<Function<Entity, Certainty>> conditions(
      Registry registry, Records<? extends Entity> records) {
    List<Function<Entity, Certainty>> conditions = new ArrayList<>();
    if (on != null) {
      conditions.add(certainties(records.on(DateArguments.day(on))));
    }
    if (since != null) {
      TimeSpan later = TimeSpan.startingOn(DateArguments.firstDay(since));
      conditions.add(each -> registry.effectivePeriod(each).startsWithin(later));
    }
    if (inForceOn != null) {
      conditions.add(inForce(registry, records, DateArguments.day(inForceOn)));
    }
    if (topic != null) {
      Set<Id<?>> found = registry.search(topic).stream()
          .filter(hit -> hit.path().matches("/topic(/.*)?"))
          .<Id<?>>map(hit -> hit.entity().id())
          .collect(Collectors.toSet());
      conditions.add(each -> Certainty.of(found.contains(each.id())));
    }
    return conditions;
  }

  private static Function<Entity, Certainty> inForce(
      Registry registry, Records<? extends Entity> records, LocalDate day) {
    if (records instanceof Decisions decisions) {
      return certainties(decisions.inForce(day));
    }
    Map<Id<?>, Certainty> known = new HashMap<>();
    records.stream()
        .map(each -> ((Mandate) each).organization())
        .distinct()
        .map(registry.organizations()::get)
        .forEach(each -> put(registry.mandatesInForce(each, day), known));
    return each -> known.getOrDefault(each.id(), Certainty.IMPOSSIBLE);
  }

  private static Function<Entity, Certainty> certainties(Answer<? extends Entity> answer) {
    Map<Id<?>, Certainty> known = new HashMap<>();
    put(answer, known);
    return each -> known.getOrDefault(each.id(), Certainty.IMPOSSIBLE);
  }

  private static void put(Answer<? extends Entity> answer, Map<Id<?>, Certainty> known) {
    answer.certain().forEach(each -> known.put(each.id(), Certainty.CERTAIN));
    answer.uncertain().forEach(each -> known.put(each.id(), Certainty.UNCERTAIN));
  }
}

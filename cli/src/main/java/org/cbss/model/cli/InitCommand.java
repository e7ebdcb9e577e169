package org.cbss.model.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Party;
import org.cbss.model.Presidency;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.json.DatasetWriter;
import org.cbss.model.json.SourceFile;
import org.cbss.model.json.internal.answers.CommandAnswers;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.TextReport;
import org.cbss.model.validation.Validator;
import org.cbss.model.views.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss init}: a new record of an organization, its members, and a rota by rhythm and order. */
@Command(
    name = "init",
    description = "Writes a new record: an organization, its members, and presidencies that follow"
        + " each other in a given order and rhythm. An existing file is not changed.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Runnable {
  private static final int MAX_TURNS = 10_000;
  private static final int MAX_ID = 60;

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the new file")
  Path file = Path.of("");

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "the name of the organization")
  String name = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "the id of the organization (default: made of its name)")
  @Nullable
  String id;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "the kind of organization (default: intergovernmental-organization)")
  String kind = OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION.code();

  @Option(
      names = "--members",
      split = ",",
      paramLabel = "COUNTRY",
      description = "the countries that are members, by code or name, with commas between them")
  List<String> members = new ArrayList<>();

  @Option(
      names = "--order",
      split = ",",
      paramLabel = "COUNTRY",
      description =
          "the countries in the order of their presidencies (default: that of the members)")
  List<String> order = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "the first day of the first presidency, such as 2024-07-01, or today (default: no presidencies)")
  @Nullable
  String from;

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "the length of a presidency in months (default: 12)")
  @Nullable
  Integer months;

  @Option(
      names = "--turns",
      paramLabel = "N",
      description = "the number of presidencies (default: one for each country)")
  @Nullable
  Integer turns;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "the format of what is printed (default: text)")
  QueryCommand.Format format = QueryCommand.Format.TEXT;

  InitCommand() {}

  @Override
  public void run() {
    OutputFile.check(file);
    if (!OutputFile.isStandardOutput(file) && Files.exists(file)) {
      throw CommandException.failure(file + " exists, and is not changed; give another name");
    }
    Dataset dataset = dataset();
    SourceFile written = new SourceFile(file.toString(), new DatasetWriter().toBytes(dataset));
    Report report = new DatasetReader().read(written).validate(Validator.standard());
    if (!report.isValid()) {
      Finding first = report.findings().get(0);
      throw CommandException.failure(first.location().pointer() + ": " + first.message());
    }
    OutputFile.write(file, written.bytes(), spec);
    if (!OutputFile.isStandardOutput(file)) {
      Objects.requireNonNull(spec).commandLine().getOut().print(summary(dataset));
    }
  }

  private String summary(Dataset dataset) {
    Registry registry = Registry.of(dataset);
    if (format == QueryCommand.Format.JSON) {
      List<Entity> made = dataset.entities().toList();
      return QueryCommand.json(registry, new CommandAnswers.Listed(made, List.of()));
    }
    Names names = new Names(registry);
    Listing listing = new Listing("Wrote " + TextReport.escape(file.toString()));
    dataset
        .organizations()
        .forEach(each ->
            listing.group(names.of(each.name()) + " (" + each.id() + "), " + members(each)));
    dataset
        .presidencies()
        .forEach(each ->
            listing.row(null, List.of(each.id().value(), names.holder(each), names.time(each))));
    return listing.text(false);
  }

  private static String members(Organization organization) {
    int count = organization.members().size();
    return count == 1 ? "1 member" : count + " members";
  }

  private Dataset dataset() {
    Set<CountryCode> countries = new LinkedHashSet<>();
    for (String member : members) {
      if (!countries.add(country(member))) {
        throw CommandException.failure(member.strip() + " is a member twice");
      }
    }
    Organization organization = Organization.builder()
        .id(organizationId())
        .name(LocalizedText.of(name))
        .kind(kind())
        .addAllMembers(countries.stream()
            .map(each -> Membership.builder().country(each).build())
            .toList())
        .build();
    return Dataset.builder()
        .addOrganization(organization)
        .addAllPresidencies(presidencies(organization, List.copyOf(countries)))
        .build();
  }

  private Id<Organization> organizationId() {
    String text = id == null ? slug(name) : id;
    if (!Id.isValid(text)) {
      throw CommandException.failure(
          id == null
              ? "no id can be made of the name " + Suggestion.quote(name) + "; give one by --id"
              : "invalid id " + Suggestion.quote(id)
                  + "; write letters, digits and hyphens, such as lakes-council");
    }
    return Id.of(text);
  }

  /** Returns a name in lower-case letters, digits and hyphens. */
  private static String slug(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
    String words = letters.substring(0, Math.min(MAX_ID, letters.length()));
    return words.replaceAll("^-|-$", "");
  }

  private OrganizationKind kind() {
    return Arrays.stream(OrganizationKind.values())
        .filter(each -> each.code().equals(kind))
        .findFirst()
        .orElseThrow(() -> CommandException.failure(Suggestion.unknown(
            "kind",
            kind,
            Arrays.stream(OrganizationKind.values()).map(OrganizationKind::code).toList())));
  }

  private static CountryCode country(String text) {
    String stripped = text.strip();
    if (stripped.matches("[A-Z]{2}") && Countries.isKnown(CountryCode.of(stripped))) {
      return CountryCode.of(stripped);
    }
    return Countries.byName(stripped)
        .orElseThrow(() -> CommandException.failure(
            "unknown country " + Suggestion.quote(stripped) + "; write its code, such as FI"));
  }

  private List<Presidency> presidencies(Organization organization, List<CountryCode> countries) {
    List<CountryCode> holders =
        order.isEmpty() ? countries : order.stream().map(InitCommand::country).toList();
    if (from == null) {
      if (!order.isEmpty() || turns != null || months != null) {
        throw CommandException.failure(
            "give the first day of the first presidency, such as --from 2024-07-01");
      }
      return List.of();
    }
    if (holders.isEmpty()) {
      throw CommandException.failure("give the countries that preside by --members or --order");
    }
    int count = turns == null ? holders.size() : turns;
    int length = months == null ? 12 : months;
    if (count < 1 || count > MAX_TURNS || length < 1 || length > MAX_TURNS) {
      throw CommandException.failure("--turns and --months are numbers from 1 to " + MAX_TURNS);
    }
    LocalDate first = DateArguments.day(from);
    if (first.plusMonths((long) count * length).getYear() > 9999) {
      throw CommandException.failure("the last presidency ends after the year 9999");
    }
    Set<String> ids = new HashSet<>(Set.of(organization.id().value()));
    List<Presidency> presidencies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CountryCode holder = holders.get(i % holders.size());
      LocalDate start = first.plusMonths((long) i * length);
      LocalDate end = first.plusMonths((long) (i + 1) * length).minusDays(1);
      presidencies.add(Presidency.builder()
          .id(Id.of(unique(holder + "-" + start.getYear(), ids)))
          .organization(organization.id())
          .addHolder(Party.of(holder))
          .period(TimeSpan.of(start, end))
          .ordinal(i + 1)
          .build());
    }
    return presidencies;
  }

  /** Returns an id in lower case, with a number if it is taken. */
  private static String unique(String wanted, Set<String> taken) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    String unique = lower;
    for (int i = 2; !taken.add(unique); i++) {
      unique = lower + "-" + i;
    }
    return unique;
  }
}

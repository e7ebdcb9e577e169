package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.cbss.model.Membership;
import org.cbss.model.query.Gap;
import org.cbss.model.query.Registry;
import org.cbss.model.views.Names;
import org.cbss.model.views.SpanWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbss gaps}: what a record does not say, in the order of how much depends on it. */
@Command(
    name = "gaps",
    description = "Prints dates, holders and sources that a record does not say, those on which"
        + " the answers of most days depend first.",
    mixinStandardHelpOptions = true)
final class GapsCommand extends QueryCommand {

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "print the first N only")
  int limit = Integer.MAX_VALUE;

  GapsCommand() {}

  @Override
  List<Path> files() {
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    List<Gap> all = registry.gaps();
    Names names = new Names(registry);
    Listing listing = new Listing("Gaps: " + all.size());
    listing.group("");
    all.stream()
        .limit(limit())
        .forEach(gap ->
            listing.row(null, List.of(count(gap), words(gap.kind()), what(names, gap), days(gap))));
    int more = all.size() - (int) Math.min(all.size(), limit());
    return more > 0 ? listing.remark("and " + more + " more") : listing;
  }

  @Override
  Object data(Registry registry) {
    return registry.gaps().stream().limit(limit()).toList();
  }

  private long limit() {
    if (limit < 0) {
      throw CommandException.failure("--limit " + limit + " is negative");
    }
    return limit;
  }

  private static String count(Gap gap) {
    OptionalLong count = gap.dayCount();
    if (count.isEmpty()) {
      return "unlimited";
    }
    long days = count.getAsLong();
    return String.format(Locale.ROOT, "%,d %s", days, days == 1 ? "day" : "days");
  }

  private static String words(Gap.Kind kind) {
    return switch (kind) {
      case UNKNOWN_START -> "start not known";
      case UNKNOWN_END -> "end not known";
      case UNKNOWN_DATE -> "date not known";
      case VAGUE_START -> "start vague";
      case VAGUE_END -> "end vague";
      case VAGUE_DATE -> "date vague";
      case MISSING_HOLDER -> "nobody recorded";
      case UNCITED -> "no source";
    };
  }

  private static String what(Names names, Gap gap) {
    String title = names.title(gap.entity());
    String name = gap.membership().map(each -> member(names, each) + title).orElse(title);
    return name + " (" + gap.entity().id() + ")";
  }

  private static String member(Names names, Membership membership) {
    return names.member(membership) + " in ";
  }

  private static String days(Gap gap) {
    return gap.days()
        .filter(any -> gap.dayCount().isPresent())
        .map(SpanWords::of)
        .orElse("");
  }
}

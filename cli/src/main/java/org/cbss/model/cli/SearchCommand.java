package org.cbss.model.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.query.Registry;
import org.cbss.model.query.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cbss search}: the occurrences of words in a record. */
@Command(
    name = "search",
    description =
        "Prints the places in texts and names that contain words, in any case and with any accents.",
    mixinStandardHelpOptions = true)
final class SearchCommand extends QueryCommand {
  /** The number of characters to print before and after the words. */
  private static final int CONTEXT = 30;

  @Parameters(index = "0", paramLabel = "WORDS", description = "the words, as one argument")
  String words = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE...",
      hideParamSyntax = true,
      description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  SearchCommand() {}

  @Override
  List<Path> files() {
    InputFiles.requireBefore("words", words, files);
    return files;
  }

  @Override
  Listing answer(Registry registry) {
    List<SearchHit> hits = registry.search(words);
    Listing listing = new Listing("Found: " + hits.size()).group("");
    for (SearchHit hit : hits) {
      listing.row(null, List.of(hit.entity().id() + hit.path(), excerpt(hit)));
    }
    return listing;
  }

  @Override
  Object data(Registry registry) {
    return registry.search(words);
  }

  private static String excerpt(SearchHit hit) {
    String text = hit.text();
    int from = Math.max(
        0,
        text.offsetByCodePoints(
            hit.start(), -Math.min(CONTEXT, text.codePointCount(0, hit.start()))));
    int to = text.offsetByCodePoints(
        hit.end(), Math.min(CONTEXT, text.codePointCount(hit.end(), text.length())));
    return (from > 0 ? "…" : "")
        + text.substring(from, to).replaceAll("\\s+", " ")
        + (to < text.length() ? "…" : "");
  }
}

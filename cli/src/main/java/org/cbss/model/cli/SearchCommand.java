package org.cbss.model.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cbss.model.query.Registry;
import org.cbss.model.query.SearchHit;
import org.cbss.model.validation.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cbss search}: where words stand in a record. */
@Command(
    name = "search",
    description = "Prints where words stand in any text or name, whatever their case and accents.",
    mixinStandardHelpOptions = true)
final class SearchCommand extends QueryCommand {
  private static final int AROUND = 30;

  @Parameters(index = "0", paramLabel = "WORDS", description = "the words, as one text")
  String words = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "the files of the record, read as one (default: all presidencies of the CBSS)")
  List<Path> files = new ArrayList<>();

  SearchCommand() {}

  @Override
  List<Path> files() {
    if (files.isEmpty() && isFile(words)) {
      throw CommandException.wrongUse(
          TextReport.escape(words) + " is a file; the words to search for go before it");
    }
    return files;
  }

  private static boolean isFile(String words) {
    try {
      return Files.isRegularFile(Path.of(words));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  Listing answer(Registry registry) {
    List<SearchHit> hits = registry.search(words);
    Listing listing = new Listing("Found: " + hits.size()).group("");
    for (SearchHit hit : hits) {
      String place = hit.entity().id() + hit.path();
      listing.row(
          null,
          List.of(place, excerpt(hit)),
          "id",
          hit.entity().id().value(),
          "path",
          hit.path(),
          "found",
          hit.matchedText(),
          "text",
          hit.text());
    }
    return listing;
  }

  private static String excerpt(SearchHit hit) {
    String text = hit.text();
    int from = Math.max(
        0,
        text.offsetByCodePoints(
            hit.start(), -Math.min(AROUND, text.codePointCount(0, hit.start()))));
    int to = text.offsetByCodePoints(
        hit.end(), Math.min(AROUND, text.codePointCount(hit.end(), text.length())));
    return (from > 0 ? "…" : "")
        + text.substring(from, to).replaceAll("\\s+", " ")
        + (to < text.length() ? "…" : "");
  }
}

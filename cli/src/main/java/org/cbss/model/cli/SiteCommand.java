package org.cbss.model.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.query.Registry;
import org.cbss.model.site.Download;
import org.cbss.model.site.Site;
import org.cbss.model.site.SiteChanges;
import org.cbss.model.site.SiteOptions;
import org.cbss.model.tables.TableWriter;
import org.cbss.model.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cbss site}: a record as static pages. */
@Command(
    name = "site",
    description = "Writes a record as pages that need no server, into a folder: open index.html.",
    mixinStandardHelpOptions = true)
final class SiteCommand implements Runnable {
  private static final Pattern WORDS_FILE = Pattern.compile(".*_([A-Za-z0-9-]+)\\.properties");

  @Spec
  @Nullable
  CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = InputFiles.LABEL, description = InputFiles.DESCRIPTION)
  List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description =
          "the folder to write: new, empty, or that of an earlier site, whose files are replaced or"
              + " removed")
  Path output = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "the day for which the first page says who has the chair, such as 2019-12-01, or today"
              + " (default: the last day that the record covers, if it states one)")
  @Nullable
  String on;

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description =
          "the words of the pages in a language, as a file named words_da.properties; repeat it for"
              + " other languages")
  List<Path> words = new ArrayList<>();

  @Mixin
  ReadingOptions reading = new ReadingOptions();

  SiteCommand() {}

  @Override
  public void run() {
    SiteOptions options = options();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Registry registry = reading.registry(files, err);
    if (on == null && registry.dataset().asOf().isPresent()) {
      options = options.on(registry.dataset().asOf().get());
    }
    SiteChanges changes = write(Site.of(registry, withTables(options, registry.dataset())));
    spec.commandLine()
        .getOut()
        .println(changes.written().size() + " files written, " + changes.unchanged()
            + " unchanged, " + changes.removed().size() + " removed: "
            + TextReport.escape(output.resolve("index.html").toString()));
    for (String path : changes.kept()) {
      err.println("cbss: kept " + path + ", which this site does not have: somebody changed it");
    }
  }

  private static SiteOptions withTables(SiteOptions options, Dataset dataset) {
    TableWriter writer = new TableWriter();
    SiteOptions all = options;
    for (String table : writer.tableNames(dataset)) {
      all = all.withDownload(Download.table(table, out -> writer.writeCsv(dataset, table, out)));
    }
    return all;
  }

  private SiteOptions options() {
    SiteOptions options = SiteOptions.defaults();
    if (output.toString().isEmpty()) {
      throw CommandException.failure("the name of the output folder is empty");
    }
    if (on != null) {
      options = options.on(DateArguments.day(on));
    }
    for (Path file : words) {
      options = withWords(options, file);
    }
    return options;
  }

  private static SiteOptions withWords(SiteOptions options, Path file) {
    Matcher name = WORDS_FILE.matcher(String.valueOf(file.getFileName()));
    if (!name.matches() || !LanguageTag.isValid(name.group(1))) {
      throw CommandException.failure(
          file + " does not tell its language; name it such as words_da.properties");
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
      Map<String, String> translations = new HashMap<>();
      properties.forEach((key, value) -> translations.put(key.toString(), value.toString()));
      return options.withWords(LanguageTag.of(name.group(1)), translations);
    } catch (IOException e) {
      throw CommandException.failure("read", file, e);
    } catch (IllegalArgumentException e) {
      throw CommandException.failure(file + ": " + e.getMessage());
    }
  }

  private SiteChanges write(Site site) {
    try {
      return site.write(output);
    } catch (FileSystemException e) {
      throw CommandException.failure(
          "write", e.getFile() == null ? output : Path.of(e.getFile()), e);
    } catch (IOException e) {
      throw CommandException.failure("write", output, e);
    }
  }
}

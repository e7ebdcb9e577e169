package org.cbss.model.popolo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.ReadLimits;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.cbss.model.json.internal.codec.DocumentReader;
import org.cbss.model.json.internal.codec.JsonLimits;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.codec.PositionedNodeCodec;
import org.cbss.model.json.internal.codec.ValueCaches;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.validation.ReportBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads data sets from Popolo, the standard of legislative open data, as far as the model can hold them, and reports the rest.
 *
 * <p>A file is one document with several collections ({@code persons}, {@code organizations}, {@code posts}, {@code
 * memberships}, {@code events}, {@code areas}), or an array that is one of them, recognized by the keys of its records or
 * else by the name of the file ({@code persons.json}). Several files are read as one data set. Records nested in others
 * ({@code memberships} of a person or a post, {@code posts} of an organization, a {@code person} in the place of its id) are
 * read like all others.
 *
 * <p>A person's membership becomes a {@link org.cbss.model.PersonnelTerm}, in the post that it names or else in one that is
 * made from its organization and role. A membership of an organization or a country becomes a {@link
 * org.cbss.model.Membership}, or, in the role {@code presidency}, a {@link org.cbss.model.Presidency}. An event becomes a {@link
 * org.cbss.model.Meeting}. Of people, only names and posts are held. The missing dates of a membership lie within its
 * legislative period, and a missing end is no later than a death or dissolution; no more is claimed. An invalid id, or one that a
 * record of another kind has, is replaced, and kept as the identifier {@code popolo}.
 *
 * <p>An error in the report is about a file that cannot be read; then there is no data set. A {@linkplain
 * org.cbss.model.validation.Severity#WARNING warning} is about an invalid value that was changed or left out. {@linkplain
 * org.cbss.model.validation.Severity#INFORMATION Information} is about a valid value that the model does not hold, or holds in
 * another way. Each has its JSON Pointer; values that are left out of many records are reported once, with their number.
 *
 * <p>A file is refused if it is not JSON, not UTF-8, beyond the limits, or without a collection. A reader is immutable and safe to
 * share between threads.
 */
public final class PopoloReader {
  private final ReadLimits limits;
  private final LanguageTag language;
  private final DocumentReader<PositionedNode> document;

  /** Creates a reader of English text, with the default limits. */
  public PopoloReader() {
    this(ReadLimits.defaults(), LanguageTag.ENGLISH);
  }

  /**
   * Creates a reader.
   *
   * @param limits the limits of files
   * @param language the language of all text, since Popolo does not state it
   */
  public PopoloReader(ReadLimits limits, LanguageTag language) {
    this.limits = limits;
    this.language = language;
    this.document = PositionedNodeCodec.reader(
        new JsonLimits(
            limits.depth(),
            limits.keyLength(),
            limits.numberDigits(),
            limits.stringBytes(),
            limits.fileBytes()),
        PopoloCollection::isIgnored);
  }

  /**
   * Reads files as one data set.
   *
   * @param paths the files, at least one
   * @return the data set and the findings
   * @throws IOException if a file cannot be read
   */
  public ReadResult read(Path... paths) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(SourceFile.of(path, limits));
    }
    return read(files);
  }

  /**
   * Reads one document from a stream, which stays open.
   *
   * @param in the stream
   * @return the data set and the findings, under the name {@code <stream>}
   * @throws IOException if the stream fails
   */
  public ReadResult read(InputStream in) throws IOException {
    return read(SourceFile.of("<stream>", in, limits));
  }

  /**
   * Reads one document from JSON text.
   *
   * @param json the text, which is never taken for the name of a file
   * @return the data set and the findings, under the name {@code <text>}
   */
  public ReadResult readJson(String json) {
    return read(SourceFile.of("<text>", json));
  }

  /**
   * Reads files as one data set.
   *
   * @param files the files, at least one
   * @return the data set and the findings
   */
  public ReadResult read(SourceFile... files) {
    return read(Arrays.asList(files));
  }

  /**
   * Reads files as one data set.
   *
   * @param files the files, at least one
   * @return the data set and the findings
   * @throws IllegalArgumentException if there is no file
   */
  public ReadResult read(List<SourceFile> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no files given: expected at least one");
    }
    ImportDiagnostics diagnostics = new ImportDiagnostics();
    CollectionReader collectionReader = new CollectionReader(diagnostics);
    ReportBuilder report = new ReportBuilder();
    Map<PositionedNode, SourceFile> roots = new LinkedHashMap<>();
    for (SourceFile file : files) {
      PositionedNode root = parse(file, report);
      if (root != null) {
        roots.put(root, file);
        collectionReader.add(file.name(), root);
      }
    }
    boolean whole = report.build().isValid() && !diagnostics.hasErrors();
    Dataset dataset = whole ? new ImportContext(collectionReader).read(language) : null;
    roots.forEach((root, file) -> diagnostics.reportOn(file, root, report));
    return ReadResult.of(
        Optional.ofNullable(dataset),
        report.build(),
        files.stream().map(SourceFile::name).toList());
  }

  private @Nullable PositionedNode parse(SourceFile file, ReportBuilder report) {
    ProblemLog problems = new ProblemLog();
    PositionedNode root = document.read(file.bytes(), null, new ValueCaches(), problems);
    report.addAll(problems.toReport(new LineMap(file.name(), file.bytes())));
    return root;
  }
}

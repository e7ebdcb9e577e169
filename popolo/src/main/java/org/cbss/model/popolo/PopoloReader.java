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
 * Reads data sets from Popolo, the standard of legislative open data, as far as they make sense, and reports the rest.
 *
 * <p>A file is one document with several collections ({@code persons}, {@code organizations}, {@code posts}, {@code
 * memberships}, {@code events}, {@code areas}), or an array that is one of them: which one, the name of the file says ({@code
 * persons.json}), or else its first record. Several files are read as one data set. Records within others ({@code
 * memberships} of a person or a post, {@code posts} of an organization) are read like those that stand alone.
 *
 * <p>A person's membership becomes a {@link org.cbss.model.PersonnelTerm}, in the post that it names or else in one made of
 * its organization and role; a membership of an organization or a country becomes one in our sense, or, in the role {@code
 * presidency}, a {@link org.cbss.model.Presidency}; an event becomes a {@link org.cbss.model.Meeting}. Of people, names and
 * offices are held and nothing else. A legislative period anchors the dates that a membership lacks: they lie within it, and
 * nothing more is claimed. An id that is none here, or that another kind has, is replaced, and kept as the identifier {@code
 * popolo}.
 *
 * <p>An error in the report is a file that could not be read, and then there is no data set. A {@linkplain
 * org.cbss.model.validation.Severity#WARNING warning} is a value that was changed or left out because something is wrong with
 * it. {@linkplain org.cbss.model.validation.Severity#INFORMATION Information} is a correct value that the model does not hold,
 * or holds in another way. Each is reported once, at its JSON Pointer: by itself, or at the first record, with the number of
 * records, if many have the same to leave out.
 *
 * <p>Files are refused where they are no JSON, not UTF-8, past the limits, or hold no collection; whatever else is wrong is
 * mended or left out, and reported. A reader holds no state and can be shared between threads.
 */
public final class PopoloReader {
  private final ReadLimits limits;
  private final LanguageTag language;
  private final DocumentReader<PositionedNode> document;

  /** A reader of English text, with the default limits. */
  public PopoloReader() {
    this(ReadLimits.defaults(), LanguageTag.ENGLISH);
  }

  /**
   * A reader.
   *
   * @param limits how large files may be
   * @param language the language of all text, which Popolo does not state
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
        PopoloCollection::isPassedOver);
  }

  /**
   * Reads files as one data set.
   *
   * @param paths the files, at least one
   * @return the data set, and what there is to say of the files
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
   * @return the data set, and the findings, under the name {@code <stream>}
   * @throws IOException if the stream fails
   */
  public ReadResult read(InputStream in) throws IOException {
    return read(SourceFile.of("<stream>", in, limits));
  }

  /**
   * Reads one document from JSON text.
   *
   * @param json the text, which is never taken for the name of a file
   * @return the data set, and the findings, under the name {@code <text>}
   */
  public ReadResult readJson(String json) {
    return read(SourceFile.of("<text>", json));
  }

  /**
   * Reads files as one data set.
   *
   * @param files the files, at least one
   * @return the data set, and what there is to say of the files
   */
  public ReadResult read(SourceFile... files) {
    return read(Arrays.asList(files));
  }

  /**
   * Reads files as one data set.
   *
   * @param files the files, at least one
   * @return the data set, and what there is to say of the files
   * @throws IllegalArgumentException if there is no file
   */
  public ReadResult read(List<SourceFile> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there is no file to read");
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

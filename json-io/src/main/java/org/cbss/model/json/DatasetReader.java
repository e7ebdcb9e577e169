package org.cbss.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cbss.model.Dataset;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.internal.codec.DatasetCodec;
import org.cbss.model.json.internal.codec.DocumentReader;
import org.cbss.model.json.internal.codec.ValueCaches;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.validation.ReportBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads data sets from JSON. Reading is strict: it does not convert types or ignore unknown keys. It continues after a bad value,
 * so that one run reports all problems.
 *
 * <p>Several files are read as one data set, in which references may cross files. An entity that two files hold with equal content
 * is taken once; one that a single file repeats stays repeated. The title is that of the first file, and {@code asOf} is the
 * earliest of all files; {@link ReadResult#mergeConflicts} lists the values that are not kept. The language is that of the first
 * file; plain text of a file in another language gets that language.
 *
 * <p>A reader holds no state and can be shared between threads.
 */
public final class DatasetReader {
  private final ReadLimits limits;
  private final DocumentReader<Dataset> document;

  /** Creates a reader with the default limits. */
  public DatasetReader() {
    this(ReadLimits.defaults());
  }

  /**
   * Creates a reader with limits.
   *
   * @param limits the limits on files and their values
   */
  public DatasetReader(ReadLimits limits) {
    this.limits = limits;
    this.document = DatasetCodec.reader(limits.toInternal());
  }

  /**
   * Reads files as one data set. A single file whose name ends in {@code .ndjson} or {@code .jsonl}, in any case, is read as
   * {@link JsonLinesReader} does.
   *
   * @param paths the files, at least one
   * @return the data set, or all problems
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if there is no file
   */
  public ReadResult read(Path... paths) throws IOException {
    if (paths.length == 1 && isJsonLines(paths[0])) {
      return new JsonLinesReader(limits).read(paths[0]);
    }
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(SourceFile.of(path, limits));
    }
    return read(files);
  }

  /**
   * Reads one data set from a stream, which stays open.
   *
   * @param in the stream
   * @return the data set, or all problems, under the name {@code <stream>}
   * @throws IOException if the stream fails
   */
  public ReadResult read(InputStream in) throws IOException {
    return read(SourceFile.of("<stream>", in, limits));
  }

  /**
   * Reads one data set from JSON text.
   *
   * @param json the text, which is never taken as the name of a file
   * @return the data set, or all problems, under the name {@code <text>}
   */
  public ReadResult readJson(String json) {
    return read(SourceFile.of("<text>", json));
  }

  /**
   * Reads files as one data set.
   *
   * @param files the files, at least one
   * @return the data set, or all problems
   * @throws IllegalArgumentException if there is no file
   */
  public ReadResult read(SourceFile... files) {
    return read(Arrays.asList(files));
  }

  /**
   * Reads files as one data set.
   *
   * @param files the files, at least one
   * @return the data set, or all problems
   * @throws IllegalArgumentException if there is no file
   */
  public ReadResult read(List<SourceFile> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("the list of files is empty");
    }
    ReportBuilder report = new ReportBuilder();
    Merger merger = new Merger();
    boolean complete = true;
    for (SourceFile file : files) {
      ProblemLog problems = new ProblemLog();
      Dataset dataset = readOne(file, merger.language(), problems);
      if (dataset != null) {
        merger.add(file, dataset, problems);
      }
      complete &= dataset != null && !problems.hasErrors();
      report.addAll(problems.toReport(new LineMap(file.name(), file.bytes())));
    }
    SourceIndex sourceIndex =
        new SourceIndex(files.stream().<SourceDocument>map(JsonDocument::new).toList());
    Dataset merged = complete ? merger.merge(sourceIndex) : null;
    return new ReadResult(merged, report.build(), merger.mergeConflicts(), sourceIndex);
  }

  private static boolean isJsonLines(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  private @Nullable Dataset readOne(
      SourceFile file, @Nullable LanguageTag language, ProblemLog problems) {
    byte[] bytes = file.bytes();
    Dataset dataset = document.read(bytes, null, new ValueCaches(bytes.length), problems);
    if (dataset == null || language == null || language.equals(dataset.language())) {
      return dataset;
    }
    return document.read(
        bytes, dataset.language(), new ValueCaches(bytes.length), new ProblemLog());
  }
}

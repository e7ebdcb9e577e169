package org.cbss.model.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.json.internal.codec.LineCodec;
import org.cbss.model.json.internal.codec.PointerResolver;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.jspecify.annotations.Nullable;

/** Merges the data sets of several files into one. */
final class Merger {
  /**
   * A file with its data set.
   *
   * @param conflicts why the merged data set does not keep values of the root, by their pointers
   */
  private record Part(SourceFile file, Dataset dataset, Map<String, String> conflicts) {
    void addConflict(String pointer, String why) {
      conflicts.put(pointer, why);
    }

    /** Returns a finding for each conflict, all located in one pass through the file. */
    Report report() {
      PointerResolver resolver = new PointerResolver(file.bytes(), conflicts.keySet());
      ProblemLog problems = new ProblemLog();
      conflicts.forEach(
          (pointer, why) -> problems.mergeNotKept(pointer, resolver.valueOf(pointer), why));
      return problems.toReport(new LineMap(file.name(), file.bytes()));
    }
  }

  /** The value of an extension of the root, and the name of the first file that has it. */
  private record Extension(String json, String file) {}

  /**
   * An entity as an element of a hash set. It is comparable, so that the set stays fast if a file is made such that many
   * entities have the same hash.
   */
  private record Content(String id, Entity entity) implements Comparable<Content> {
    private static final Comparator<Content> ORDER =
        Comparator.comparing(Content::id).thenComparing(Content::text);

    private String text() {
      return new String(LineCodec.writeEntity(entity, true), StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(Content other) {
      return ORDER.compare(this, other);
    }
  }

  private static final Set<String> KEYS_OF_TOOLS = Set.of("$schema", "@context");
  private static final String FORMAT = "format";

  /** Sorts minor versions of the format, which have no leading zeros. */
  private static final Comparator<Extension> BY_VERSION =
      Comparator.<Extension>comparingInt(each -> each.json.length()).thenComparing(Extension::json);

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Extension> extensions = new HashMap<>();

  /** Returns the language of the first file, or null if no file was added yet. */
  @Nullable
  LanguageTag language() {
    return parts.isEmpty() ? null : parts.get(0).dataset.language();
  }

  /** Adds a file, and reports the extensions of its root that have another value in an earlier file. */
  void add(SourceFile file, Dataset dataset, ProblemLog problems) {
    Map<String, String> otherFiles = new TreeMap<>();
    dataset.extensions().forEach((name, json) -> {
      Extension own = new Extension(json, file.name());
      if (name.equals(FORMAT)) {
        extensions.merge(name, own, BinaryOperator.maxBy(BY_VERSION));
        return;
      }
      Extension first = extensions.putIfAbsent(name, own);
      if (first != null && !first.json.equals(json) && !KEYS_OF_TOOLS.contains(name)) {
        otherFiles.put(name, first.file);
      }
    });
    if (!otherFiles.isEmpty()) {
      reportExtensions(file, otherFiles, problems);
    }
    parts.add(new Part(file, dataset, new LinkedHashMap<>()));
  }

  private static void reportExtensions(
      SourceFile file, Map<String, String> otherFiles, ProblemLog problems) {
    PointerResolver resolver = new PointerResolver(
        file.bytes(), otherFiles.keySet().stream().map(Merger::pointer).toList());
    otherFiles.forEach(
        (name, other) -> problems.mergeConflict(name, resolver.valueOf(pointer(name)), other));
  }

  private static String pointer(String name) {
    return "/" + DataPath.escape(name);
  }

  /** Returns the merged data set, and adds the origin of each entity to an index. */
  Dataset merge(SourceIndex sourceIndex) {
    Dataset first = parts.get(0).dataset;
    if (parts.size() == 1) {
      return first;
    }
    DatasetBuilder builder = Dataset.builder().language(first.language());
    mergeTitles(builder);
    mergeDays(builder);
    mergeAcceptances(builder);
    mergeKeysOfTools();
    extensions.forEach((name, extension) -> builder.putExtension(name, extension.json));
    Set<Content> before = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      Set<Content> here = new HashSet<>();
      for (EntityKind kind : EntityKind.topLevel()) {
        addKind(i, kind, builder, before, here, sourceIndex);
      }
      before.addAll(here);
    }
    return builder.build();
  }

  /** Returns a finding for each value that the merged data set does not keep. */
  Report mergeConflicts() {
    ReportBuilder report = new ReportBuilder();
    for (Part part : parts) {
      if (!part.conflicts.isEmpty()) {
        report.addAll(part.report());
      }
    }
    return report.build();
  }

  private void mergeTitles(DatasetBuilder builder) {
    Optional<LocalizedText> title = parts.get(0).dataset.title();
    builder.title(title);
    for (Part part : parts) {
      if (part.dataset.title().isPresent() && !part.dataset.title().equals(title)) {
        part.addConflict(
            pointer("title"), "the \"title\" of the first file is kept instead of this one");
      }
    }
  }

  private void mergeDays(DatasetBuilder builder) {
    Optional<LocalDate> earliest =
        parts.stream().flatMap(part -> part.dataset.asOf().stream()).min(LocalDate::compareTo);
    builder.asOf(earliest);
    for (Part part : parts) {
      if (part.dataset.asOf().isPresent() && !part.dataset.asOf().equals(earliest)) {
        part.addConflict(
            pointer("asOf"),
            "the earliest \"asOf\" of all files is kept instead of this one: "
                + earliest.orElseThrow());
      }
    }
  }

  private void mergeAcceptances(DatasetBuilder builder) {
    Map<String, String> reasons = new HashMap<>();
    for (Part part : parts) {
      part.dataset.accepts().forEach((rule, reason) -> {
        String first = reasons.putIfAbsent(rule, reason);
        if (first == null) {
          builder.putAcceptance(rule, reason);
        } else if (!first.equals(reason)) {
          part.addConflict(
              pointer("accepts") + pointer(rule),
              "the reason of an earlier file is kept instead of this one");
        }
      });
    }
  }

  /** Reports the keys of the root for other tools, such as {@code $schema}, of which the first value is kept. */
  private void mergeKeysOfTools() {
    for (Part part : parts) {
      part.dataset.extensions().forEach((name, json) -> {
        Extension first = extensions.get(name);
        if (first != null && !first.json.equals(json) && KEYS_OF_TOOLS.contains(name)) {
          part.addConflict(
              pointer(name), "the first \"" + name + "\" of all files is kept instead of this one");
        }
      });
    }
  }

  /** Adds the entities of a file that no earlier file has; of those that the file repeats, the first only if it is new. */
  private void addKind(
      int file,
      EntityKind kind,
      DatasetBuilder builder,
      Set<Content> before,
      Set<Content> here,
      SourceIndex sourceIndex) {
    var list = EntityLists.of(kind);
    List<Entity> entities = list.get(parts.get(file).dataset);
    for (int index = 0; index < entities.size(); index++) {
      Entity entity = entities.get(index);
      Content content = new Content(entity.id().value(), entity);
      boolean isRepeated = !here.add(content);
      if (isRepeated || !before.contains(content)) {
        list.adder().accept(builder, content.entity);
        sourceIndex.add(kind, file, index);
      }
    }
  }
}

package org.cbss.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.json.internal.codec.PointerResolver;
import org.cbss.model.json.internal.diagnosis.LineMap;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.ReportBuilder;
import org.jspecify.annotations.Nullable;

/** Makes one data set of those of several files. */
final class Merger {
  /** A file, what it holds, and what of that is not kept. */
  private record Part(SourceFile file, Dataset dataset, ProblemLog notKept) {

    int offset(String pointer) {
      return new PointerResolver(file.bytes(), List.of(pointer)).valueOf(pointer);
    }

    void notKept(String key, String why) {
      String pointer = "/" + key;
      notKept.mergeNotKept(pointer, offset(pointer), "of several files, " + why);
    }
  }

  private final List<Part> parts = new ArrayList<>();

  /** The language of the first file, or null where none was added yet. */
  @Nullable
  LanguageTag language() {
    return parts.isEmpty() ? null : parts.get(0).dataset.language();
  }

  void add(SourceFile file, Dataset dataset, ProblemLog problems) {
    Part added = new Part(file, dataset, new ProblemLog());
    for (Part before : parts) {
      Map<String, String> known = before.dataset.extensions();
      dataset.extensions().forEach((name, json) -> {
        if (known.containsKey(name) && !known.get(name).equals(json)) {
          int offset = added.offset("/" + DataPath.escape(name));
          problems.mergeConflict(name, offset, before.file.name());
        }
      });
    }
    parts.add(added);
  }

  /** The one data set; says in origins where each entity of it was read. */
  Dataset merge(SourceIndex sourceIndex) {
    Dataset first = parts.get(0).dataset;
    if (parts.size() == 1) {
      return first;
    }
    DatasetBuilder builder = Dataset.builder().language(first.language());
    mergeTitles(builder);
    mergeDays(builder);
    parts.forEach(part -> builder.putAllExtensions(part.dataset.extensions()));
    Set<Entity> before = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      Set<Entity> here = new HashSet<>();
      for (EntityKind kind : EntityLists.KINDS) {
        addKind(i, kind, builder, before, here, sourceIndex);
      }
      before.addAll(here);
    }
    return builder.build();
  }

  /** What is not kept of the files that were merged. */
  Report notKept() {
    ReportBuilder report = new ReportBuilder();
    for (Part part : parts) {
      LineMap map = new LineMap(part.file.name(), part.file.bytes());
      report.addAll(part.notKept.toReport(map));
    }
    return report.build();
  }

  private void mergeTitles(DatasetBuilder builder) {
    Optional<LocalizedText> title = parts.get(0).dataset.title();
    builder.title(title);
    for (Part part : parts) {
      if (part.dataset.title().isPresent() && !part.dataset.title().equals(title)) {
        part.notKept("title", "the first alone gives the \"title\"");
      }
    }
  }

  private void mergeDays(DatasetBuilder builder) {
    Optional<LocalDate> earliest =
        parts.stream().flatMap(part -> part.dataset.asOf().stream()).min(LocalDate::compareTo);
    builder.asOf(earliest);
    for (Part part : parts) {
      if (part.dataset.asOf().isPresent() && !part.dataset.asOf().equals(earliest)) {
        part.notKept("asOf", "the earliest \"asOf\" counts: " + earliest.orElseThrow());
      }
    }
  }

  /** Adds entities, but for those that a file before has: of what this one repeats, for the first of them alone. */
  private void addKind(
      int file,
      EntityKind kind,
      DatasetBuilder builder,
      Set<Entity> before,
      Set<Entity> here,
      SourceIndex sourceIndex) {
    var list = EntityLists.of(kind);
    List<Entity> entities = list.get(parts.get(file).dataset);
    for (int index = 0; index < entities.size(); index++) {
      Entity entity = entities.get(index);
      boolean repeated = !here.add(entity);
      if (repeated || !before.contains(entity)) {
        list.adder().accept(builder, entity);
        sourceIndex.add(kind, file, index);
      }
    }
  }
}

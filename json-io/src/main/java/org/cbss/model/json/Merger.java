package org.cbss.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Entity;
import org.cbss.model.LanguageTag;
import org.cbss.model.json.codec.Locator;
import org.cbss.model.json.codec.ProblemLog;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Place;
import org.jspecify.annotations.Nullable;

/** Makes one data set of those of several files. */
final class Merger {
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Dataset> datasets = new ArrayList<>();

  /** The language of the first file, or null where none was added yet. */
  @Nullable
  LanguageTag language() {
    return datasets.isEmpty() ? null : datasets.get(0).language();
  }

  void add(SourceFile file, Dataset dataset, ProblemLog problems) {
    for (int i = 0; i < datasets.size(); i++) {
      Map<String, String> before = datasets.get(i).extensions();
      String other = files.get(i).name();
      dataset.extensions().forEach((name, json) -> {
        if (before.containsKey(name) && !before.get(name).equals(json)) {
          String pointer = "/" + Place.escape(name);
          int offset = new Locator(file.bytes(), List.of(pointer)).valueOf(pointer);
          problems.mergeConflict(name, offset, other);
        }
      });
    }
    files.add(file);
    datasets.add(dataset);
  }

  /** The one data set; says in origins where each entity of it was read. */
  Dataset merge(Origins origins) {
    if (datasets.size() == 1) {
      return datasets.get(0);
    }
    Dataset first = datasets.get(0);
    DatasetBuilder builder = Dataset.builder().title(first.title()).language(first.language());
    datasets.stream()
        .flatMap(dataset -> dataset.asOf().stream())
        .min(LocalDate::compareTo)
        .ifPresent(builder::asOf);
    datasets.forEach(dataset -> builder.putAllExtensions(dataset.extensions()));
    Map<Entity, Integer> known = new HashMap<>();
    for (int i = 0; i < datasets.size(); i++) {
      for (Kind kind : EntityLists.KINDS) {
        addKind(i, kind, builder, known, origins);
      }
    }
    return builder.build();
  }

  private void addKind(
      int file, Kind kind, DatasetBuilder builder, Map<Entity, Integer> known, Origins origins) {
    var list = EntityLists.of(kind);
    List<Entity> entities = list.get(datasets.get(file));
    for (int index = 0; index < entities.size(); index++) {
      Entity entity = entities.get(index);
      Integer before = known.putIfAbsent(entity, file);
      if (before == null || before == file) {
        list.adder().accept(builder, entity);
        origins.add(kind, file, index);
      }
    }
  }
}

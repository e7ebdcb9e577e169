package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.Id;
import org.cbss.model.Source;
import org.cbss.model.internal.schema.ModelSchema;

/** Writes citations as links to the cited pages. */
final class SourcesWriter {
  private static final String NO_ADDRESS = "Popolo identifies a source by an address of its own";
  private static final String LONG_ADDRESS =
      "each citation would repeat the address, which is too long";
  private static final int MAX_ADDRESS = 2_000;
  private static final Set<String> CITATION_ATTRIBUTES = Set.of("source");
  private static final Set<String> SOURCE_ATTRIBUTES = Set.of("id", "title", "url");

  private final ExportContext context;
  private final Map<Id<Source>, Source> addressed = new LinkedHashMap<>();
  private final Map<Id<Source>, String> readIds = new LinkedHashMap<>();
  private final Map<Id<Source>, JsonObjectBuilder> laterLinks = new HashMap<>();

  SourcesWriter(ExportContext context, List<Source> all) {
    this.context = context;
    Set<String> urls = new HashSet<>();
    for (Source source : all) {
      if (!context.isFirst(source)) {
        continue;
      }
      if (source.url().filter(url -> url.value().length() > MAX_ADDRESS).isPresent()) {
        context.losses().add(source, LONG_ADDRESS);
      } else if (source.url().filter(url -> urls.add(url.value())).isPresent()) {
        addressed.put(source.id(), source);
      } else {
        context.losses().add(source, NO_ADDRESS);
      }
    }
  }

  /**
   * Writes the citations of a record.
   *
   * @param id the id of the entity that contains it
   * @param path the path to it, empty or with a slash at the end
   */
  void cite(JsonObjectBuilder object, String id, String path, Annotated record) {
    List<JsonObjectBuilder> links = new ArrayList<>();
    for (int i = 0; i < record.citations().size(); i++) {
      Citation citation = record.citations().get(i);
      String at = path + "citations/" + i;
      Source source = addressed.get(citation.source());
      if (source == null) {
        context.losses().add(id, at, LossCollector.text(citation), NO_ADDRESS, null);
      } else {
        links.add(link(source));
        context
            .losses()
            .addUnwritten(id, at + "/", citation, ModelSchema.citation(), CITATION_ATTRIBUTES);
      }
    }
    object.put("sources", links);
  }

  private JsonObjectBuilder link(Source source) {
    JsonObjectBuilder later = laterLinks.get(source.id());
    if (later != null) {
      return later;
    }
    String url = source.url().orElseThrow().value();
    readIds.put(source.id(), context.ids().assign("source", SourcesReader.idText(url)));
    String note = context.writable(source.title());
    // reading needs the title only once, and repeating a long one in each link would take quadratic
    // space
    String laterNote = context.isLong(source.title()) ? null : note;
    laterLinks.put(source.id(), new JsonObjectBuilder().put("url", url).put("note", laterNote));
    return new JsonObjectBuilder().put("url", url).put("note", note);
  }

  /** Collects the losses of the sources. */
  void finish() {
    for (Source source : addressed.values()) {
      String read = readIds.get(source.id());
      if (read == null) {
        context.losses().add(source, "no written record cites it");
      } else {
        addLosses(source, source.id().value(), read);
      }
    }
  }

  private void addLosses(Source source, String id, String read) {
    LossCollector losses = context.losses();
    losses.addUnwritten(source, SOURCE_ATTRIBUTES);
    context.compareText(id, "title", source.title(), source.url().orElseThrow().value());
    if (!id.equals(read)) {
      losses.add(id, "id", id, "Popolo identifies a source by its address", read);
    }
  }
}

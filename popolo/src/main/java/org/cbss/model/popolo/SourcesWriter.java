package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Annotated;
import org.cbss.model.Citation;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Source;
import org.cbss.model.internal.schema.ModelSchema;

/** Writes citations as links to the pages that they cite. */
final class SourcesWriter {
  private static final String NO_ADDRESS = "Popolo names a source by an address of its own";
  private static final Set<String> OF_A_CITATION = Set.of("source");
  private static final Set<String> OF_A_SOURCE = Set.of("id", "title", "url");

  private final ExportContext context;
  private final Map<Id<Source>, Source> addressed = new LinkedHashMap<>();
  private final Map<Id<Source>, String> readIds = new LinkedHashMap<>();

  SourcesWriter(ExportContext context, List<Source> all) {
    this.context = context;
    Set<HttpUrl> urls = new HashSet<>();
    for (Source source : all) {
      if (!context.isFirst(source)) {
        continue;
      }
      if (source.url().filter(urls::add).isPresent()) {
        addressed.put(source.id(), source);
      } else {
        context.losses().add(source, NO_ADDRESS);
      }
    }
  }

  /**
   * Writes the citations of a record.
   *
   * @param id the id of the entity that it is in
   * @param path the path to it, ending in a slash where it is not empty
   */
  void cite(JsonObjectBuilder object, String id, String path, Annotated record) {
    List<JsonObjectBuilder> links = new ArrayList<>();
    for (int i = 0; i < record.citations().size(); i++) {
      Citation citation = record.citations().get(i);
      String at = path + "citations/" + i;
      Source source = addressed.get(citation.source());
      if (source == null) {
        context.losses().add(id, at, Losses.text(citation), NO_ADDRESS, null);
      } else {
        links.add(link(source));
        context.losses().addUnsaid(id, at + "/", citation, ModelSchema.citation(), OF_A_CITATION);
      }
    }
    object.put("sources", links);
  }

  private JsonObjectBuilder link(Source source) {
    String url = source.url().orElseThrow().value();
    readIds.computeIfAbsent(
        source.id(), any -> context.ids().assign("source", SourcesReader.text(url)));
    return new JsonObjectBuilder().put("url", url).put("note", context.said(source.title()));
  }

  /** Lists what is lost of the sources. */
  void finish() {
    for (Source source : addressed.values()) {
      String read = readIds.get(source.id());
      if (read == null) {
        context.losses().add(source, "no record that is written cites it");
      } else {
        lose(source, source.id().value(), read);
      }
    }
  }

  private void lose(Source source, String id, String read) {
    Losses losses = context.losses();
    losses.addUnsaid(source, OF_A_SOURCE);
    context.compareText(id, "title", source.title(), source.url().orElseThrow().value());
    if (!id.equals(read)) {
      losses.add(id, "id", id, "Popolo names a source by its address", read);
    }
  }
}

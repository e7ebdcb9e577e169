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
import org.cbss.model.meta.Shapes;

/** Writes citations as links to the pages that they cite. */
final class WrittenSources {
  private static final String NO_ADDRESS = "Popolo names a source by an address of its own";
  private static final Set<String> OF_A_CITATION = Set.of("source");
  private static final Set<String> OF_A_SOURCE = Set.of("id", "title", "url");

  private final Writing writing;
  private final Map<Id<Source>, Source> addressed = new LinkedHashMap<>();
  private final Map<Id<Source>, String> readIds = new LinkedHashMap<>();

  WrittenSources(Writing writing, List<Source> all) {
    this.writing = writing;
    Set<HttpUrl> urls = new HashSet<>();
    for (Source source : all) {
      if (!writing.isFirst(source)) {
        continue;
      }
      if (source.url().filter(urls::add).isPresent()) {
        addressed.put(source.id(), source);
      } else {
        writing.losses().add(source, NO_ADDRESS);
      }
    }
  }

  /**
   * Writes the citations of a record.
   *
   * @param id the id of the entity that it is in
   * @param path the path to it, ending in a slash where it is not empty
   */
  void cite(Item item, String id, String path, Annotated record) {
    List<Item> links = new ArrayList<>();
    for (int i = 0; i < record.citations().size(); i++) {
      Citation citation = record.citations().get(i);
      String at = path + "citations/" + i;
      Source source = addressed.get(citation.source());
      if (source == null) {
        writing.losses().add(id, at, Losses.text(citation), NO_ADDRESS, null);
      } else {
        links.add(link(source));
        writing.losses().addUnsaid(id, at + "/", citation, Shapes.citation(), OF_A_CITATION);
      }
    }
    item.put("sources", links);
  }

  private Item link(Source source) {
    String url = source.url().orElseThrow().value();
    readIds.computeIfAbsent(
        source.id(), any -> writing.ids().assign("source", ReadSources.text(url)));
    return new Item().put("url", url).put("note", writing.said(source.title()));
  }

  /** Lists what is lost of the sources. */
  void finish() {
    for (Source source : addressed.values()) {
      String read = readIds.get(source.id());
      if (read == null) {
        writing.losses().add(source, "no record that is written cites it");
      } else {
        lose(source, source.id().value(), read);
      }
    }
  }

  private void lose(Source source, String id, String read) {
    Losses losses = writing.losses();
    losses.addUnsaid(source, OF_A_SOURCE);
    writing.compareText(id, "title", source.title(), source.url().orElseThrow().value());
    if (!id.equals(read)) {
      losses.add(id, "id", id, "Popolo names a source by its address", read);
    }
  }
}

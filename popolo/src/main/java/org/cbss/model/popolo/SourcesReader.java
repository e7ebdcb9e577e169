package org.cbss.model.popolo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbss.model.Citation;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Source;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** Reads the links to sources; each address is one source. */
final class SourcesReader {
  private static final Set<String> KEYS = Set.of("url", "note");

  private final IdAllocator ids;
  private final Map<String, Source> byUrl = new LinkedHashMap<>();

  SourcesReader(IdAllocator ids) {
    this.ids = ids;
  }

  /** Returns the text that the id of a source is made from. */
  static String idText(String url) {
    return "source/" + url;
  }

  Iterable<Source> all() {
    return byUrl.values();
  }

  /** Returns the citations of a record. */
  List<Citation> citations(ImportedObject record) {
    List<Citation> citations = new ArrayList<>();
    for (PositionedNode object : record.objects("sources")) {
      ImportedObject link = new ImportedObject("sources", KEYS, object, record.diagnostics());
      Source source = source(link);
      if (source != null) {
        citations.add(Citation.builder().source(source.id()).build());
        link.finish();
      }
    }
    return citations;
  }

  private @Nullable Source source(ImportedObject link) {
    String url = link.line("url");
    String note = link.prose("note");
    if (url == null) {
      link.report(
          PopoloCode.INCOMPLETE, link.object(), "the source has no address; it is left out");
      return null;
    }
    if (!HttpUrl.isValid(url)) {
      link.report(
          PopoloCode.URL_UNSAFE,
          link.at("url"),
          "invalid or unsafe address " + ValueQuoter.of(url) + "; it is left out");
      return null;
    }
    Source source = byUrl.computeIfAbsent(url, any -> source(url, note));
    if (note != null && !note.equals(source.title().toString())) {
      link.reportNotHeld(link.at("note"), "another note of the same address");
    }
    return source;
  }

  private Source source(String url, @Nullable String note) {
    return Source.builder()
        .id(Id.of(ids.assign("source", idText(url))))
        .title(LocalizedText.of(note == null ? url : note))
        .url(HttpUrl.of(url))
        .build();
  }
}

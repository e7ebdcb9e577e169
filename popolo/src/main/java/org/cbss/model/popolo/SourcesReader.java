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

/** The pages that records are derived from, each of them once. */
final class SourcesReader {
  private static final Set<String> KEYS = Set.of("url", "note");

  private final IdAllocator ids;
  private final Map<String, Source> byUrl = new LinkedHashMap<>();

  SourcesReader(IdAllocator ids) {
    this.ids = ids;
  }

  /** What the id of a source is made from. */
  static String text(String url) {
    return "source/" + url;
  }

  Iterable<Source> all() {
    return byUrl.values();
  }

  /** The citations of a record. */
  List<Citation> citations(ImportedObject record) {
    List<Citation> citations = new ArrayList<>();
    for (PositionedNode object : record.objects("sources")) {
      ImportedObject link = new ImportedObject("sources", KEYS, object, record.remarks());
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
      link.remark(PopoloCode.INCOMPLETE, link.object(), "a source without an address is left out");
      return null;
    }
    if (!HttpUrl.isValid(url)) {
      link.remark(
          PopoloCode.URL_UNSAFE,
          link.at("url"),
          ValueQuoter.of(url) + " is no safe address; it is left out");
      return null;
    }
    Source source = byUrl.computeIfAbsent(url, any -> make(url, note));
    if (note != null && !note.equals(source.title().toString())) {
      link.notHeld(link.at("note"), "another note on one address");
    }
    return source;
  }

  private Source make(String url, @Nullable String note) {
    return Source.builder()
        .id(Id.of(ids.assign("source", text(url))))
        .title(LocalizedText.of(note == null ? url : note))
        .url(HttpUrl.of(url))
        .build();
  }
}

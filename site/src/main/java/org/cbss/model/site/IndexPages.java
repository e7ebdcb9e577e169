package org.cbss.model.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.Frame;
import org.cbss.model.site.internal.page.PageView;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;

/** The lists of all records of a kind, the messages by topic, and the page with the search. */
final class IndexPages {
  static final String SEARCH = "search.html";

  private IndexPages() {}

  static PageView of(SiteText text, EntityKind kind, List<Download> downloads) {
    List<? extends Entity> all = ModelTraversal.entities(text.record.dataset(), kind);
    Run title = Run.words(text.kinds(kind));
    List<Section> sections = new ArrayList<>(
        kind == EntityKind.TAKE_HOME_MESSAGE
            ? byTopic(text, all)
            : List.of(section(
                text, "list", Run.words(text.words.get("list.count", all.size())), kind, all)));
    String table = Download.tablePath(kind.collection());
    if (downloads.stream().anyMatch(each -> each.path().equals(table))) {
      sections.add(table(text, table));
    }
    return PageView.of(Addresses.index(kind), text.words.get("page.index.kind"), title, sections);
  }

  private static Section section(
      SiteText text, String id, Run heading, EntityKind kind, List<? extends Entity> all) {
    boolean timed = SiteText.isTimed(all.get(0));
    List<Block.Row> rows = new ArrayList<>();
    for (Entity each : all) {
      List<Value> cells = new ArrayList<>();
      cells.add(text.stated(Value.of(text.link(each.id())), each));
      if (timed) {
        cells.add(text.time(each));
      }
      rows.add(new Block.Row(id + "-" + (rows.size() + 1), cells));
    }
    List<String> columns = new ArrayList<>(List.of(text.kind(kind)));
    if (timed) {
      columns.add(text.words.get("column.time"));
    }
    return new Section(id, heading, List.of(new Block.Table(text.kinds(kind), columns, rows)));
  }

  private static Section table(SiteText text, String path) {
    Run words = Run.words(text.words.get("file.list") + " ");
    Run file = new Run(path, null, null, Frame.SHARED + path);
    return new Section(
        "machines", text.words("section.machines"), List.of(new Block.Prose(List.of(words, file))));
  }

  private static List<Section> byTopic(SiteText text, List<? extends Entity> all) {
    Map<Run, List<Entity>> topics = new LinkedHashMap<>();
    for (Entity each : all) {
      Run topic = ((TakeHomeMessage) each)
          .topic()
          .map(text::beginning)
          .orElseGet(() -> text.words("topic.none"));
      topics.computeIfAbsent(topic, any -> new ArrayList<>()).add(each);
    }
    List<Section> sections = new ArrayList<>();
    topics.forEach((topic, messages) -> sections.add(section(
        text, "topic-" + (sections.size() + 1), topic, EntityKind.TAKE_HOME_MESSAGE, messages)));
    return sections;
  }

  static PageView search(SiteText text) {
    return PageView.of(
        SEARCH, text.words.get("page.index.kind"), text.words("page.search"), List.of());
  }
}

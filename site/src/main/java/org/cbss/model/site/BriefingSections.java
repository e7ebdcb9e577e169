package org.cbss.model.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Presidency;
import org.cbss.model.query.Briefing;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.Citing;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.time.Certainty;
import org.cbss.model.views.BriefingPage;
import org.cbss.model.views.Page;
import org.jspecify.annotations.Nullable;

/** The briefing of a presidency as sections of a page. */
final class BriefingSections {
  private final SiteText text;
  private final Page page;
  private final Function<Citation, Citing> citing;
  private final Function<Id<? extends Identified>, @Nullable String> address;

  /** Shortens texts, if there is a page that has all of them. */
  private final UnaryOperator<String> cut;

  private BriefingSections(
      SiteText text,
      Page page,
      Function<Citation, Citing> citing,
      Function<Id<? extends Identified>, @Nullable String> address,
      UnaryOperator<String> cut) {
    this.cut = cut;
    this.text = text;
    this.page = page;
    this.citing = citing;
    this.address = address;
  }

  /** Returns the briefing for a page of the site, or empty if the briefings before it have used up the allowance. */
  static Optional<BriefingSections> of(SiteText text, Presidency presidency) {
    Allowance allowance = text.briefings;
    if (allowance.isUsedUp()) {
      return Optional.empty();
    }
    Briefing briefing = text.record.registry.briefing(presidency);
    Page page = BriefingPage.of(text.record.registry, briefing, text.language);
    allowance.take(page.sections().stream()
        .flatMap(section -> section.items().stream())
        .mapToLong(BriefingSections::size)
        .sum());
    return Optional.of(new BriefingSections(
        text,
        page,
        citation -> text.citations(List.of(citation)).get(0),
        id -> id.equals(presidency.id()) ? null : text.link(id).href(),
        SiteText::brief));
  }

  /** Returns what an item takes of the allowance: one for each hundred characters, and for the item. */
  private static long size(Page.Item item) {
    long characters = item.text().length();
    for (String detail : item.details()) {
      characters += detail.length();
    }
    return 1 + characters / 100 + item.citations().size();
  }

  /** Returns a briefing for a page of its own, whose sources are listed on it. */
  static BriefingSections alone(SiteText text, Page page) {
    return new BriefingSections(
        text, page, citation -> cited(text, page, citation), id -> null, whole -> whole);
  }

  private static Citing cited(SiteText text, Page page, Citation citation) {
    Citing citing = text.citations(List.of(citation)).get(0);
    for (int i = 0; i < page.sources().size(); i++) {
      if (page.sources().get(i).id().equals(citation.source())) {
        return new Citing(citing.source().linked("#source-" + (i + 1)), citing.details());
      }
    }
    return new Citing(citing.source().linked(null), citing.details());
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Page.Section section : page.sections()) {
      String id =
          "briefing-" + section.heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      List<Block.Row> rows = new ArrayList<>();
      for (Page.Item item : section.items()) {
        rows.add(new Block.Row(id + "-" + (rows.size() + 1), List.of(value(item))));
      }
      sections.add(new Section(id, heading(id, section), List.of(new Block.Statements(rows))));
    }
    return sections;
  }

  /** Returns a heading in the words of the page, or in English if they lack it. */
  private Run heading(String id, Page.Section section) {
    String key = id.replaceFirst("-", ".");
    return text.words.has(key) ? text.words(key) : text.english(section.heading());
  }

  private Value value(Page.Item item) {
    List<Run> runs = new ArrayList<>();
    @Nullable String elsewhere = address.apply(item.record());
    runs.add(text.plain(cut.apply(item.text())).linked(elsewhere));
    for (String detail : item.details()) {
      runs.add(text.plain("\n" + cut.apply(detail)));
    }
    // The page of the record has its note.
    if (!item.note().isEmpty() && elsewhere == null) {
      runs.add(Run.words("\n" + text.words.get("attribute.note") + ": "));
      runs.add(text.plain(cut.apply(item.note())));
    }
    Value value = Value.of(runs).citing(item.citations().stream().map(citing).toList());
    return text.certainty(
        value, item.certainty().isCertain() ? Certainty.CERTAIN : Certainty.UNCERTAIN);
  }

  /** Returns the records of the briefing, once each. */
  List<Entity> records() {
    Map<Id<?>, Entity> records = new LinkedHashMap<>();
    page.sections().stream()
        .flatMap(section -> section.items().stream())
        .map(Page.Item::record)
        .flatMap(id -> text.record.registry.find(id).stream())
        .flatMap(each -> each instanceof Entity entity ? Stream.of(entity) : Stream.empty())
        .forEach(entity -> records.putIfAbsent(entity.id(), entity));
    return List.copyOf(records.values());
  }
}

package org.cbss.model.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Citation;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.query.Succession;
import org.cbss.model.site.Disagreements.Disagreement;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.PageView;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.SpanWords;

/** The page of one record: its attributes, what its kind asks for beyond them, and the records that refer to it. */
final class RecordPage {
  /** The largest number of citations that a list repeats for each of its records. */
  private static final int MAX_CITATIONS = 5;

  private final SiteText text;
  private final SiteText then;
  private final Identified owner;
  private final RecordFacts facts;
  private final List<Section> extras = new ArrayList<>();
  private final Set<References.Link> told = new HashSet<>();
  private Optional<Timeline> timeline = Optional.empty();

  private RecordPage(SiteText text, Identified owner) {
    this.text = text;
    this.then = owner instanceof Entity entity && SiteText.isTimed(entity)
        ? text.during(text.effective(entity))
        : text;
    this.owner = owner;
    this.facts = new RecordFacts(text, owner);
  }

  /**
   * A page, and the picture on it.
   *
   * @param timeline the picture, or empty if there is none
   */
  record Made(PageView page, Optional<Timeline> timeline) {}

  static Made of(SiteText text, Identified owner) {
    RecordPage page = new RecordPage(text, owner);
    PageView view = page.view();
    return new Made(view, page.timeline);
  }

  private PageView view() {
    extras();
    List<Section> sections = new ArrayList<>();
    sections.add(facts.facts());
    sections.addAll(extras);
    sections.addAll(facts.lists());
    sections.addAll(references());
    sections.addAll(facts.sources());
    Run title = text.name(owner);
    return PageView.of(Addresses.of(owner), text.kind(EntityKind.of(owner)), title, sections);
  }

  private void extras() {
    if (owner instanceof Organization organization) {
      rota(organization);
    } else if (owner instanceof Post post) {
      succession(post);
    } else if (owner instanceof Presidency presidency) {
      presidency(presidency);
    } else if (owner instanceof Decision || owner instanceof Mandate) {
      inForce();
    } else if (owner instanceof Source source) {
      source(source);
    } else if (owner instanceof StrategicArea area) {
      Mandate mandate = text.record.registry.mandateOf(area);
      facts.add(
          "area.mandate", text.certainty(Value.of(text.link(mandate.id())), Certainty.CERTAIN));
    }
  }

  private void rota(Organization organization) {
    Succession<Presidency> rota = text.record.registry.rota(organization);
    if (!rota.entries().isEmpty()) {
      told.add(new References.Link(EntityKind.PRESIDENCY, "organization"));
      extras.add(succession("section.rota", "rota", rota));
      transitions(rota);
      picture(rota.entries(), TimeSpan.unknown());
    }
  }

  private void succession(Post post) {
    Succession<PersonnelTerm> terms = text.record.registry.succession(post);
    if (!terms.entries().isEmpty()) {
      told.add(new References.Link(EntityKind.PERSONNEL_TERM, "post"));
      extras.add(succession("section.succession", "succession", terms));
      transitions(terms);
      picture(terms.entries(), TimeSpan.unknown());
    }
  }

  private Section succession(String heading, String id, Succession<? extends Entity> succession) {
    List<Block.Row> rows = new ArrayList<>();
    for (Entity entity : succession.entries()) {
      rows.add(row(id + "-" + (rows.size() + 1), entity, text.holder(entity)));
    }
    List<String> columns = List.of(text.words.get("column.holder"), text.words.get("column.time"));
    return new Section(
        id, text.words(heading), List.of(new Block.Table(text.words.get(heading), columns, rows)));
  }

  private <T extends Entity> void transitions(Succession<T> succession) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Row> rows = Transitions.rows(text, succession.transitions(), text::holder);
    blocks.add(
        rows.isEmpty()
            ? new Block.Prose(List.of(text.words("transitions.none")))
            : new Block.Table(
                text.words.get("section.transitions"), Transitions.columns(text.words), rows));
    if (!succession.isComplete()) {
      blocks.add(new Block.Prose(List.of(text.words("transitions.more"))));
    }
    extras.add(new Section("transitions", text.words("section.transitions"), blocks));
  }

  private void presidency(Presidency presidency) {
    Optional<BriefingSections> briefing = BriefingSections.of(text, presidency);
    if (briefing.isEmpty()) {
      extras.add(new Section(
          "briefing",
          text.words("section.briefing"),
          List.of(new Block.Prose(List.of(text.words("briefing.long"))))));
      return;
    }
    picture(briefing.get().records(), text.effective(presidency));
    extras.addAll(briefing.get().sections());
  }

  private void picture(List<? extends Entity> records, TimeSpan time) {
    timeline = Timeline.of(text, Addresses.timeline(owner), records, time);
    timeline.ifPresent(each -> extras.add(new Section(
        "timeline",
        text.words("section.timeline"),
        List.of(new Block.Picture(
            each.address(),
            text.words.get("timeline.description"),
            text.words.get("timeline.label"))))));
  }

  private void inForce() {
    text.record.today.ifPresent(day -> {
      Certainty certainty = text.record.inForce(owner.id());
      String word = certainty.isPossible() ? "yes" : "no";
      String on = SpanWords.of(TimeSpan.of(day, day));
      Value value = Value.of(Run.words(text.words.get(word) + ", "), text.english(on));
      facts.add("fact.in-force", certainty.isPossible() ? text.certainty(value, certainty) : value);
    });
  }

  private void source(Source source) {
    List<References.Cited> all = text.record.references.citationsOf(source.id());
    List<Block.Row> rows = new ArrayList<>();
    for (References.Cited cited : all) {
      rows.add(new Block.Row("cited-" + (rows.size() + 1), cited(cited, source)));
    }
    List<String> columns = List.of(
        text.words.get("column.record"),
        text.words.get("column.about"),
        text.words.get("column.says"));
    if (!rows.isEmpty()) {
      String heading = text.words.get("section.cited");
      extras.add(new Section(
          "cited", Run.words(heading), List.of(new Block.Table(heading, columns, rows))));
    }
    List<Disagreement> findings = text.record.disagreements.of(source.id());
    if (!findings.isEmpty()) {
      extras.add(new Section(
          "disagreements",
          text.words("section.disagreements"),
          List.of(OpenQuestions.table(text, findings))));
    }
  }

  private List<Value> cited(References.Cited cited, Source source) {
    Citation citation = cited.citation();
    List<Run> about = new ArrayList<>();
    if (!cited.part().isEmpty()) {
      about.add(text.attribute(cited.part()));
    }
    citation.about().ifPresent(name -> {
      about.add(Run.words(about.isEmpty() ? "" : ", "));
      about.add(text.attribute(name));
    });
    if (about.isEmpty()) {
      about.add(text.words("citation.whole"));
    }
    List<Run> details = text.position(citation, source);
    return List.of(
        text.stated(Value.of(text.link(cited.entity().id())), cited.entity()),
        Value.of(about),
        Value.of(details.isEmpty() ? details : details.subList(1, details.size())));
  }

  /** Returns the records that refer to this one, by their kind and attribute, each in the order of time. */
  private List<Section> references() {
    List<Section> sections = new ArrayList<>();
    for (Map.Entry<References.Link, List<Entity>> each :
        text.record.references.to(owner.id()).entrySet()) {
      if (!told.contains(each.getKey())) {
        sections.add(references(each.getKey(), each.getValue()));
      }
    }
    return sections;
  }

  private Section references(References.Link link, List<Entity> entities) {
    String id = Addresses.folder(link.kind()) + "-" + link.attribute().toLowerCase(Locale.ROOT);
    String key = "by." + Addresses.folder(link.kind()) + "." + link.attribute();
    String heading = text.words.get(key);
    List<Entity> sorted = new ArrayList<>(entities);
    sorted.sort(Comparator.comparing(text::effective, TimeSpan.BY_START));
    List<Block.Row> rows = new ArrayList<>();
    for (Entity entity : sorted) {
      rows.add(row(id + "-" + (rows.size() + 1), entity, then.link(entity.id())));
    }
    List<String> columns = List.of(text.words.get("column.record"), text.words.get("column.time"));
    return new Section(id, Run.words(heading), List.of(new Block.Table(heading, columns, rows)));
  }

  private Block.Row row(String anchor, Entity entity, Run name) {
    List<Citation> citations = entity.citations().stream().limit(MAX_CITATIONS).toList();
    Value first = text.stated(Value.of(name), entity).citing(text.citations(citations));
    return new Block.Row(
        anchor, List.of(first, SiteText.isTimed(entity) ? text.time(entity) : Value.of()));
  }
}

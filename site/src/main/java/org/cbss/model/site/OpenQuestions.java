package org.cbss.model.site;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.chronology.Contradiction;
import org.cbss.model.query.Registry;
import org.cbss.model.query.Succession.Transition;
import org.cbss.model.site.Disagreements.Disagreement;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.PageView;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.validation.Finding;

/** The page of gaps and disagreements. */
final class OpenQuestions {
  static final String ADDRESS = "open-questions.html";

  private final SiteText text;
  private final Registry registry;

  private OpenQuestions(SiteText text) {
    this.text = text;
    this.registry = text.record.registry;
  }

  static PageView page(SiteText text) {
    return new OpenQuestions(text).page();
  }

  private PageView page() {
    List<Section> sections = new ArrayList<>();
    sections.add(gaps());
    sections.add(disagreements());
    sections.add(disputed());
    sections.add(contradictions());
    if (!text.record.dataset().accepts().isEmpty()) {
      sections.add(accepted());
    }
    Run title = text.words("page.open");
    return PageView.of(ADDRESS, text.words.get("page.open.kind"), title, sections);
  }

  private Section section(String key, Block block) {
    return new Section(key, text.words("section." + key), List.of(block));
  }

  private Block none(String key) {
    return new Block.Prose(List.of(text.words(key)));
  }

  private Section gaps() {
    List<Block.Row> rows = new ArrayList<>();
    for (Organization organization : registry.organizations().toList()) {
      gaps(organization, registry.rota(organization).transitions(), rows);
    }
    for (Post post : registry.posts().toList()) {
      gaps(post, registry.succession(post).transitions(), rows);
    }
    List<String> columns = new ArrayList<>(List.of(text.words.get("column.record")));
    columns.addAll(Transitions.columns(text.words));
    return section(
        "gaps",
        rows.isEmpty()
            ? none("gaps.none")
            : new Block.Table(text.words.get("section.gaps"), columns, rows));
  }

  private <T extends Entity> void gaps(
      Entity owner, List<Transition<T>> transitions, List<Block.Row> rows) {
    List<Transition<T>> gaps =
        transitions.stream().filter(each -> each.kind() == Transition.Kind.GAP).toList();
    for (Block.Row row : Transitions.rows(text, gaps, text::holder)) {
      List<Value> cells = new ArrayList<>(List.of(Value.of(text.link(owner.id()))));
      cells.addAll(row.cells());
      rows.add(new Block.Row("gap-" + (rows.size() + 1), cells));
    }
  }

  private Section disagreements() {
    List<Disagreement> findings = text.record.disagreements.all();
    Section section = section(
        "disagreements", findings.isEmpty() ? none("disagreements.none") : table(text, findings));
    int left = text.record.disagreements.left();
    if (left == 0) {
      return section;
    }
    List<Block> blocks = new ArrayList<>(section.blocks());
    blocks.add(new Block.Prose(List.of(Run.words(text.words.get("disagreements.more", left)))));
    return new Section(section.id(), section.heading(), blocks);
  }

  /** Returns findings as a table, each with a link to the record that it is about, and what its sources say. */
  static Block table(SiteText text, List<Disagreement> findings) {
    List<Block.Row> rows = new ArrayList<>();
    for (Disagreement each : findings) {
      Value record = each.finding()
          .location()
          .path()
          .map(text::entity)
          .map(entity -> record(text, entity))
          .orElseGet(Value::of);
      rows.add(new Block.Row(
          "finding-" + (rows.size() + 1), List.of(record, about(text, each), says(text, each))));
    }
    List<String> columns = List.of(
        text.words.get("column.record"),
        text.words.get("column.about"),
        text.words.get("column.sources-say"));
    return new Block.Table(text.words.get("section.disagreements"), columns, rows);
  }

  /** Returns the name of a record and its time, which tells it from others of the same name. */
  private static Value record(SiteText text, Entity entity) {
    List<Run> runs = new ArrayList<>(List.of(text.link(entity.id())));
    if (SiteText.isTimed(entity)) {
      runs.add(Run.words("\n"));
      runs.addAll(text.time(entity).runs());
    }
    return Value.of(runs);
  }

  private static Value about(SiteText text, Disagreement disagreement) {
    return disagreement.citations().stream()
        .flatMap(citation -> citation.about().stream())
        .findFirst()
        .map(name -> Value.of(text.attribute(name)))
        .orElseGet(Value::of);
  }

  private static Value says(SiteText text, Disagreement disagreement) {
    Finding finding = disagreement.finding();
    if (disagreement.citations().isEmpty()) {
      return Value.of(text.english(SiteText.brief(finding.message())));
    }
    return Value.of(text.words("disagreement." + finding.rule()))
        .citing(text.citations(disagreement.citations()));
  }

  private Section disputed() {
    List<Block.Row> rows = new ArrayList<>();
    registry.presidencies().stream()
        .filter(Presidency::disputed)
        .forEach(each -> rows.add(disputed(each, rows.size() + 1)));
    registry.personnelTerms().stream()
        .filter(PersonnelTerm::disputed)
        .forEach(each -> rows.add(disputed(each, rows.size() + 1)));
    List<String> columns = List.of(text.words.get("column.record"), text.words.get("column.time"));
    return section(
        "disputed",
        rows.isEmpty()
            ? none("disputed.none")
            : new Block.Table(text.words.get("section.disputed"), columns, rows));
  }

  private Block.Row disputed(Entity entity, int number) {
    Value name = text.stated(Value.of(text.link(entity.id())), entity)
        .citing(text.citations(entity.citations()));
    return new Block.Row("disputed-" + number, List.of(name, text.time(entity)));
  }

  private Section contradictions() {
    List<Block.Row> rows = new ArrayList<>();
    for (Contradiction each : registry.chronology().contradictions()) {
      List<Run> runs = new ArrayList<>();
      text.because(each.reasons().stream().limit(Inferences.MAX_REASONS).toList())
          .forEach(line -> {
            if (!runs.isEmpty()) {
              runs.add(Run.words("\n"));
            }
            runs.addAll(line);
          });
      rows.add(new Block.Row("contradiction-" + (rows.size() + 1), List.of(Value.of(runs))));
    }
    return section(
        "contradictions",
        rows.isEmpty() ? none("contradictions.none") : new Block.Statements(rows));
  }

  /** Returns the findings that the record accepts anywhere; those that it accepts of one record are on its page. */
  private Section accepted() {
    List<Block.Fact> facts = new ArrayList<>();
    text.record.dataset().accepts().forEach((rule, reason) -> {
      for (String chunk : SiteText.chunks(reason)) {
        facts.add(new Block.Fact(
            "accepted-" + (facts.size() + 1), SiteText.shown(rule), Value.of(text.plain(chunk))));
      }
    });
    return section("accepted", new Block.Facts(facts));
  }
}

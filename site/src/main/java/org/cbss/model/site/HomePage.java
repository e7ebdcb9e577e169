package org.cbss.model.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.Frame;
import org.cbss.model.site.internal.page.PageView;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.SpanWords;

/** The first page: what holds on the day of the site, the kinds of records, and the files for machines. */
final class HomePage {
  static final String ADDRESS = "index.html";

  private static final int MAX_LISTED = 200;

  private final SiteText text;
  private final Registry registry;
  private final List<Download> downloads;

  private HomePage(SiteText text, List<Download> downloads) {
    this.text = text;
    this.registry = text.record.registry;
    this.downloads = downloads;
  }

  static PageView of(SiteText text, List<Download> downloads) {
    return new HomePage(text, downloads).page();
  }

  private PageView page() {
    List<Section> sections = new ArrayList<>();
    text.record.today.ifPresent(day -> today(day, sections));
    sections.add(kinds());
    sections.add(machines());
    return PageView.of(ADDRESS, text.words.get("page.home.kind"), text.title(), sections);
  }

  private void today(LocalDate day, List<Section> sections) {
    SiteText then = text.during(TimeSpan.ofDay(day));
    List<Block.Row> chairs = new ArrayList<>();
    for (Organization organization : registry.organizations().toList()) {
      if (isChaired(organization) && !text.briefings.isUsedUp()) {
        chairs.add(chair(then, organization, day, chairs.size() + 1));
      }
    }
    List<String> columns =
        List.of(text.words.get("column.organization"), text.words.get("column.chair"));
    List<Run> heading = List.of(
        text.words("section.today"), Run.words(" "), text.english(SpanWords.of(EdtfDate.of(day))));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        chairs.isEmpty()
            ? new Block.Prose(List.of(text.words("today.none")))
            : new Block.Table(text.words.get("section.chairs"), columns, chairs));
    if (text.briefings.isUsedUp()) {
      blocks.add(new Block.Prose(List.of(text.words("today.long"))));
    }
    sections.add(new Section("today", heading, blocks));
    answer(sections, "today-mandates", then, mandates());
    answer(sections, "today-people", then, registry.personnelTerms().on(day));
    meetings(sections, then, day);
  }

  private boolean isChaired(Organization organization) {
    return !organization.chair().isEmpty()
        || !text.record
            .references
            .to(organization.id(), EntityKind.PRESIDENCY, "organization")
            .isEmpty();
  }

  private Block.Row chair(SiteText then, Organization organization, LocalDate day, int number) {
    Answer<Entity> answer = registry.chairOn(organization, day);
    text.briefings.take(answer.candidates().size());
    List<Run> runs = new ArrayList<>();
    for (Entity each : answer.candidates().stream().limit(MAX_LISTED).toList()) {
      runs.add(Run.words(runs.isEmpty() ? "" : "; "));
      Run name = each instanceof Presidency presidency
          ? then.plain(then.names.holder(presidency)).linked(Addresses.of(each))
          : then.link(each.id());
      runs.add(name);
    }
    if (runs.isEmpty()) {
      runs.add(text.words("today.nobody"));
    }
    int more = answer.candidates().size() - MAX_LISTED;
    if (more > 0) {
      runs.add(Run.words("; " + text.words.get("today.more", more)));
    }
    boolean certain = answer.certain().size() == 1 && answer.uncertain().isEmpty();
    Value value = Value.of(runs);
    return new Block.Row(
        "chair-" + number,
        List.of(
            Value.of(then.link(organization.id())),
            answer.candidates().isEmpty()
                ? value
                : text.certainty(value, Certainty.of(certain, true))));
  }

  private List<Answered> mandates() {
    List<Answered> all = new ArrayList<>();
    for (Mandate mandate : registry.mandates().toList()) {
      Certainty certainty = text.record.inForce(mandate.id());
      if (certainty.isPossible()) {
        all.add(new Answered(mandate, certainty));
      }
    }
    return all;
  }

  /** A record that an answer names, with its certainty. */
  private record Answered(Entity entity, Certainty certainty) {}

  private void answer(
      List<Section> sections, String id, SiteText then, Answer<PersonnelTerm> answer) {
    List<Answered> all = new ArrayList<>();
    answer.certain().forEach(each -> all.add(new Answered(each, Certainty.CERTAIN)));
    answer.uncertain().forEach(each -> all.add(new Answered(each, Certainty.UNCERTAIN)));
    answer(sections, id, then, all);
  }

  private void answer(List<Section> sections, String id, SiteText then, List<Answered> all) {
    if (all.isEmpty()) {
      return;
    }
    List<Block.Row> rows = new ArrayList<>();
    for (Answered each : all.subList(0, Math.min(all.size(), MAX_LISTED))) {
      Value name = text.certainty(Value.of(then.link(each.entity().id())), each.certainty());
      rows.add(
          new Block.Row(id + "-" + (rows.size() + 1), List.of(name, text.time(each.entity()))));
    }
    String heading = text.words.get("section." + id);
    List<String> columns = List.of(text.words.get("column.record"), text.words.get("column.time"));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Table(heading, columns, rows)));
    if (all.size() > MAX_LISTED) {
      blocks.add(new Block.Prose(
          List.of(Run.words(text.words.get("today.more", all.size() - MAX_LISTED)))));
    }
    sections.add(new Section(id, Run.words(heading), blocks));
  }

  private void meetings(List<Section> sections, SiteText then, LocalDate day) {
    TimeSpan asked = TimeSpan.ofDay(day);
    List<Answered> coming = new ArrayList<>();
    for (Meeting meeting : registry.meetings().toList()) {
      Certainty later = asked.precedes(text.effective(meeting)).and(meeting.tookPlace());
      if (later.isPossible() && meeting.period().isPresent()) {
        coming.add(new Answered(meeting, later));
      }
    }
    answer(sections, "today-meetings", then, coming);
  }

  private Section kinds() {
    List<Block.Row> rows = new ArrayList<>();
    for (EntityKind kind : Addresses.kinds()) {
      int count = ModelTraversal.entities(text.record.dataset(), kind).size();
      if (count > 0) {
        Run link = Run.words(text.kinds(kind)).linked(Addresses.index(kind));
        rows.add(new Block.Row(
            Addresses.folder(kind),
            List.of(Value.of(link), Value.of(Run.words(Integer.toString(count))))));
      }
    }
    List<String> columns = List.of(text.words.get("column.kind"), text.words.get("column.count"));
    String heading = text.words.get("section.kinds");
    return new Section(
        "kinds", Run.words(heading), List.of(new Block.Table(heading, columns, rows)));
  }

  private Section machines() {
    Map<String, List<Run>> byLabel = new LinkedHashMap<>();
    for (Download download : downloads) {
      List<Run> files =
          byLabel.computeIfAbsent(download.label(text.words), any -> new ArrayList<>());
      if (!files.isEmpty()) {
        files.add(Run.words(", "));
      }
      files.add(new Run(download.name(), null, null, Frame.SHARED + download.path()));
    }
    List<Block.Fact> facts = new ArrayList<>();
    byLabel.forEach((label, files) ->
        facts.add(new Block.Fact("file-" + (facts.size() + 1), label, Value.of(files))));
    return new Section("machines", text.words("section.machines"), List.of(new Block.Facts(facts)));
  }
}

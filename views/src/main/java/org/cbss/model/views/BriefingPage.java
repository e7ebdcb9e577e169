package org.cbss.model.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cbss.model.Citation;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.Party;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Priority;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.TimeSpan;

/** Makes the page of a briefing. */
public final class BriefingPage {
  /** The largest number of citations of the presidency that is repeated for each of its priorities. */
  private static final int MAX_CITATIONS = 10;

  private final Registry registry;
  private final Names names;
  private final Briefing briefing;
  private final Certainties adopted;
  private final Certainties launched;
  private final List<Page.Section> sections = new ArrayList<>();

  /** The certainties of the records of an answer, by id. */
  private record Certainties(Set<Id<?>> certain, Set<Id<?>> possible) {

    static Certainties of(Answer<? extends Entity> answer) {
      Set<Id<?>> certain = new HashSet<>();
      Set<Id<?>> possible = new HashSet<>();
      answer.certain().forEach(each -> certain.add(each.id()));
      answer.candidates().forEach(each -> possible.add(each.id()));
      return new Certainties(certain, possible);
    }

    Certainty of(Entity entity) {
      return Certainty.of(certain.contains(entity.id()), possible.contains(entity.id()));
    }
  }

  private BriefingPage(Registry registry, Briefing briefing, LanguageTag language) {
    this.registry = registry;
    this.names = new Names(registry).in(language).during(briefing.presidency().period());
    this.briefing = briefing;
    this.adopted = Certainties.of(briefing.adoptedMandates());
    this.launched = Certainties.of(briefing.launchedProjects());
  }

  /**
   * Returns a briefing as a page, with the names and texts in the language of the data set.
   *
   * @param registry the registry that the briefing comes from
   * @param briefing the briefing
   * @return the page
   */
  public static Page of(Registry registry, Briefing briefing) {
    return of(registry, briefing, registry.dataset().language());
  }

  /**
   * Returns a briefing as a page.
   *
   * @param registry the registry that the briefing comes from
   * @param briefing the briefing
   * @param language the language of names and texts, as far as the records have them
   * @return the page
   */
  public static Page of(Registry registry, Briefing briefing, LanguageTag language) {
    return new BriefingPage(registry, briefing, language).page();
  }

  private Page page() {
    presidencies();
    section("In the chair", briefing.ownTerms().stream().map(this::ownTerm).toList());
    section("Priorities", priorities());
    section("Organizations", briefing.organizations(), this::organization);
    section("Meetings", briefing.meetings(), this::meeting);
    section("Meetings called off", briefing.meetingsCalledOff(), this::meeting);
    section("Decisions", briefing.decisions(), this::decision);
    section("Mandates", mandates());
    section("Strategic areas", briefing.areas(), this::area);
    section("Take-home messages", briefing.takeHomeMessages(), this::message);
    section("Projects", briefing.projects(), this::project);
    section("Founded", briefing.launchedOrganizations(), this::organization);
    section("In office throughout", terms(briefing.inOffice()));
    section("Appointments", terms(briefing.appointments()));
    section("Departures", terms(briefing.departures()));
    String title =
        names.of(briefing.presidency()) + ": " + names.of(briefing.presidency().organization());
    return new Page(title, sections, citedSources());
  }

  private void presidencies() {
    List<Page.Item> items = new ArrayList<>();
    briefing.predecessor().ifPresent(before -> items.add(presidency("Predecessor: ", before)));
    items.add(presidency("", briefing.presidency()));
    briefing.successor().ifPresent(after -> items.add(presidency("Successor: ", after)));
    section("Presidency", items);
  }

  private void section(String heading, List<Page.Item> items) {
    if (!items.isEmpty()) {
      sections.add(new Page.Section(heading, items));
    }
  }

  /** Returns the terms of an answer without those in the chair, which have a section of their own. */
  private List<Page.Item> terms(Answer<PersonnelTerm> answer) {
    List<Page.Item> items = new ArrayList<>();
    answer.certain().stream()
        .filter(term -> term.presidency().isEmpty())
        .forEach(term -> items.add(term(Certainty.CERTAIN, term)));
    answer.uncertain().stream()
        .filter(term -> term.presidency().isEmpty())
        .forEach(term -> items.add(term(Certainty.UNCERTAIN, term)));
    return items;
  }

  private <T> void section(
      String heading, Answer<T> answer, BiFunction<Certainty, T, Page.Item> item) {
    List<Page.Item> items = new ArrayList<>();
    answer.certain().forEach(each -> items.add(item.apply(Certainty.CERTAIN, each)));
    answer.uncertain().forEach(each -> items.add(item.apply(Certainty.UNCERTAIN, each)));
    section(heading, items);
  }

  private Page.Item item(Certainty certainty, Entity entity, String text, String... details) {
    List<String> given =
        Arrays.stream(details).filter(detail -> !detail.isEmpty()).toList();
    return new Page.Item(
        certainty, text, given, names.note(entity), entity.citations(), entity.id());
  }

  private Page.Item presidency(String lead, Presidency presidency) {
    String text = lead + names.holder(presidency) + Names.standing(presidency) + ", "
        + names.time(presidency);
    return item(undisputed(presidency), presidency, text);
  }

  private static Certainty undisputed(Entity entity) {
    return Certainty.of(Names.standing(entity).isEmpty(), true);
  }

  private List<Page.Item> priorities() {
    List<Citation> citations = briefing.presidency().citations().stream()
        .filter(citation -> citation.about().map("priorities"::equals).orElse(true))
        .limit(MAX_CITATIONS)
        .toList();
    return briefing.presidency().priorities().stream()
        .map(priority -> priority(priority, citations))
        .toList();
  }

  private Page.Item priority(Priority priority, List<Citation> citations) {
    Presidency presidency = briefing.presidency();
    String organization = names.of(priority.organization().orElse(presidency.organization()));
    return new Page.Item(
        undisputed(presidency),
        names.of(priority.text()) + " (" + organization + ")",
        List.of(),
        "",
        citations,
        presidency.id());
  }

  private Page.Item organization(Certainty certainty, Organization organization) {
    String whole = list(", part of: ", wholes(organization));
    String time =
        organization.period().map(period -> ", " + SpanWords.of(period)).orElse("");
    return item(certainty, organization, names.of(organization.id()) + whole + time);
  }

  /** Returns the organizations that one is a part of at some time in the presidency, as far as is known. */
  private List<Id<Organization>> wholes(Organization organization) {
    TimeSpan presided = briefing.presidency().period();
    return organization.partOf().stream()
        .filter(parent ->
            parent.period().map(link -> link.overlaps(presided).isPossible()).orElse(true))
        .map(Parent::organization)
        .toList();
  }

  private Page.Item meeting(Certainty certainty, Meeting meeting) {
    String time = meeting.period().map(SpanWords::of).orElse("under the presidency, day not known");
    String order = meeting.ordinal().map(ordinal -> "number " + ordinal).orElse("");
    String last = meeting.last() ? "the last under the presidency" : "";
    String place = meeting.place().map(names::of).orElse("");
    return item(certainty, meeting, join(", ", names.of(meeting), time, place, order, last));
  }

  private Page.Item decision(Certainty certainty, Decision decision) {
    String time = decision
        .date()
        .map(SpanWords::of)
        .or(() -> decision.meeting().flatMap(this::timeOf))
        .orElse("day not known");
    return item(
        certainty,
        decision,
        join(", ", names.of(decision.title()), time) + " (" + names.of(decision.organization())
            + ")",
        at(decision.meeting()),
        validity(decision),
        list("adopts: ", decision.adopts()),
        list("establishes: ", decision.establishes()),
        list("designates: ", decision.designates()),
        list("appoints: ", decision.appoints()),
        list("amends: ", decision.amends()),
        list("repeals: ", decision.repeals()),
        list("based on: ", decision.basedOn()));
  }

  private static String validity(Decision decision) {
    return decision.period().map(period -> "valid: " + SpanWords.of(period)).orElse("");
  }

  private Optional<String> timeOf(Id<Meeting> meeting) {
    return Optional.of(registry.meetings().get(meeting))
        .filter(each -> each.tookPlace().isPossible())
        .flatMap(Meeting::period)
        .map(SpanWords::of);
  }

  private String at(Optional<Id<Meeting>> meeting) {
    return meeting.map(id -> "at: " + names.of(id)).orElse("");
  }

  /** Returns the mandates, each followed by its parts. */
  private List<Page.Item> mandates() {
    Answer<Mandate> answer = briefing.mandates();
    Certainties certainties = Certainties.of(answer);
    Map<Id<Mandate>, List<Mandate>> parts = new HashMap<>();
    List<Mandate> wholes = new ArrayList<>();
    for (Mandate each : answer.candidates()) {
      each.partOf()
          .filter(certainties.possible::contains)
          .map(whole -> parts.computeIfAbsent(whole, any -> new ArrayList<>()))
          .orElse(wholes)
          .add(each);
    }
    List<Page.Item> items = new ArrayList<>();
    Deque<Mandate> open = new ArrayDeque<>(wholes);
    while (!open.isEmpty()) {
      Mandate next = open.pop();
      items.add(mandate(certainties.of(next), next));
      List<Mandate> own = new ArrayList<>(parts.getOrDefault(next.id(), List.of()));
      Collections.reverse(own);
      own.forEach(open::push);
    }
    return items;
  }

  private Page.Item mandate(Certainty certainty, Mandate mandate) {
    List<String> details = new ArrayList<>();
    mandate.vision().ifPresent(vision -> details.add("vision: " + names.of(vision)));
    details.add(list("based on: ", mandate.basedOn()));
    details.addAll(texts("commitment: ", mandate.commitments()));
    details.addAll(texts("measure: ", mandate.measures()));
    String adopted = perhaps(this.adopted.of(mandate), "adopted under the presidency");
    String whole = mandate.partOf().map(id -> "part of: " + names.of(id)).orElse("");
    String time = names.time(mandate);
    String text = join(", ", names.of(mandate.title()), whole, time, programme(mandate), adopted);
    return item(certainty, mandate, text, details.toArray(String[]::new));
  }

  private String programme(Mandate mandate) {
    List<Id<Presidency>> presidencies = mandate.presidencies();
    if (!presidencies.contains(briefing.presidency().id())) {
      return "";
    }
    return presidencies.size() == 1
        ? "programme of the presidency"
        : presidencies.stream()
            .map(id -> names.holder(registry.presidencies().get(id)))
            .collect(Collectors.joining("; ", "programme of the presidencies: ", ""));
  }

  private Page.Item area(Certainty certainty, StrategicArea area) {
    String focus = area.focus().map(text -> ": " + names.of(text)).orElse("");
    String note = area.note().map(names::of).orElse("");
    return new Page.Item(
        certainty, names.of(area.title()) + focus, List.of(), note, area.citations(), area.id());
  }

  private Page.Item message(Certainty certainty, TakeHomeMessage message) {
    String topic = message.topic().map(text -> "On " + names.of(text) + ": ").orElse("");
    return item(certainty, message, topic + names.of(message.text()), at(message.meeting()));
  }

  private Page.Item project(Certainty certainty, Project project) {
    String whole = project.partOf().map(id -> "part of " + names.of(id)).orElse("");
    String phase = project.phase().map(number -> "phase " + number).orElse("");
    String time = names.time(project);
    String launched = perhaps(this.launched.of(project), "launched under the presidency");
    return item(
        certainty,
        project,
        join(", ", names.of(project.id()), whole, phase, time, launched),
        parties("led by: ", project, project.leads()),
        parties("funded by: ", project, registry.fundersOf(project)),
        areas(project));
  }

  private static String perhaps(Certainty certainty, String what) {
    return switch (certainty) {
      case CERTAIN -> what;
      case UNCERTAIN -> "perhaps " + what;
      case IMPOSSIBLE -> "";
    };
  }

  private String areas(Project project) {
    return list("serves: ", project.areas());
  }

  private Page.Item ownTerm(PersonnelTerm term) {
    return term(undisputed(briefing.presidency()).and(undisputed(term)), term);
  }

  private Page.Item term(Certainty certainty, PersonnelTerm term) {
    String person = names.of(term.person()) + Names.standing(term);
    String post = names.of(term.post());
    String time = names.time(term);
    return item(certainty, term, join(", ", person, post, time, term.acting() ? "acting" : ""));
  }

  private String list(String lead, List<? extends Id<? extends Identified>> ids) {
    return ids.isEmpty()
        ? ""
        : ids.stream().map(names::of).collect(Collectors.joining("; ", lead, ""));
  }

  private String parties(String lead, Project project, List<Party> parties) {
    TimeSpan time = project.period().orElse(TimeSpan.unknown());
    return parties.isEmpty()
        ? ""
        : parties.stream()
            .map(party -> names.of(party, time))
            .collect(Collectors.joining("; ", lead, ""));
  }

  private List<String> texts(String lead, List<LocalizedText> texts) {
    return texts.stream().map(text -> lead + names.of(text)).toList();
  }

  private static String join(String separator, String... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(separator));
  }

  private List<Source> citedSources() {
    Set<Id<Source>> cited = new LinkedHashSet<>();
    for (Page.Section section : sections) {
      for (Page.Item item : section.items()) {
        item.citations().forEach(citation -> cited.add(citation.source()));
      }
    }
    return cited.stream()
        .map(registry.sources()::find)
        .flatMap(Optional::stream)
        .toList();
  }
}

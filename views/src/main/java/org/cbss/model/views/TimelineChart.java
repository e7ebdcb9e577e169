package org.cbss.model.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.HttpUrl;
import org.cbss.model.LanguageTag;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.query.Registry;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.timeline.Chart;
import org.cbss.model.views.timeline.Entry;
import org.cbss.model.views.timeline.Lane;
import org.cbss.model.views.timeline.LaneType;

/** Makes the timeline of a registry. */
public final class TimelineChart {
  private static final int MAX_ADDRESS = 2_000;

  private final Registry registry;
  private final Collection<? extends Entity> shown;
  private final Names names;
  private final LanguageTag language;
  private final List<Lane> lanes = new ArrayList<>();
  private int numbers;

  private TimelineChart(
      Registry registry, Collection<? extends Entity> shown, LanguageTag language) {
    this.registry = registry;
    this.shown = shown;
    this.names = new Names(registry).in(language);
    this.language = language;
  }

  /**
   * Returns the records of a registry as a timeline.
   *
   * @param registry the registry
   * @return the chart
   */
  public static Chart of(Registry registry) {
    return of(
        registry, registry.dataset().entities().toList(), registry.dataset().language());
  }

  /**
   * Returns some records of a registry as a timeline. Records of kinds that have no time are left out.
   *
   * @param registry the registry
   * @param shown the records, in order
   * @param language the language of names, as far as the records have them
   * @return the chart
   */
  public static Chart of(
      Registry registry, Collection<? extends Entity> shown, LanguageTag language) {
    return new TimelineChart(registry, shown, language).chart();
  }

  private <T extends Entity> List<T> all(Class<T> type) {
    return shown.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private Chart chart() {
    bars();
    people();
    marks();
    String title = registry.dataset().title().map(names::of).orElse("Timeline");
    return new Chart(title, language.toString(), registry.dataset().asOf(), lanes);
  }

  private void bars() {
    lanes(
        LaneType.PRESIDENCIES,
        all(Presidency.class),
        presidency -> names.of(presidency.organization()),
        presidency -> entry(
            presidency,
            names.holder(presidency) + Names.standing(presidency),
            names.title(presidency),
            presidency.period()));
    lanes(
        LaneType.MANDATES,
        all(Mandate.class),
        mandate -> names.of(mandate.organization()),
        this::mandate);
    lanes(
        LaneType.PROJECTS,
        all(Project.class),
        project -> "",
        project -> entry(project, names.of(project.name()), registry.recordedPeriod(project)));
  }

  private void people() {
    lanes(LaneType.PEOPLE, all(PersonnelTerm.class), term -> names.of(term.post()), this::term);
    lanes(
        LaneType.ORGANIZATIONS,
        all(Organization.class).stream()
            .filter(each -> each.period().isPresent())
            .toList(),
        organization -> "",
        organization -> entry(
            organization, names.of(organization.name()), registry.recordedPeriod(organization)));
  }

  private void marks() {
    lanes(LaneType.MEETINGS, all(Meeting.class), meeting -> "", this::meeting);
    lanes(
        LaneType.DECISIONS,
        all(Decision.class),
        decision -> "",
        decision -> entry(decision, names.of(decision.title()), registry.recordedPeriod(decision)));
    Stream<Entity> launched =
        Stream.concat(all(Project.class).stream(), all(Organization.class).stream());
    lanes(
        LaneType.LAUNCHES,
        launched.filter(each -> start(each).isPresent()).toList(),
        each -> "",
        this::launch);
    lanes(
        LaneType.MESSAGES,
        all(TakeHomeMessage.class),
        message -> "",
        message -> entry(message, names.of(message.text()), registry.recordedPeriod(message)));
  }

  /** Adds a lane for each name, in the order in which the names occur. */
  private <T> void lanes(
      LaneType type, List<T> records, Function<T, String> name, Function<T, Entry> entry) {
    Map<String, List<Entry>> byName = new LinkedHashMap<>();
    for (T each : records) {
      byName.computeIfAbsent(name.apply(each), key -> new ArrayList<>()).add(entry.apply(each));
    }
    byName.forEach((key, entries) -> lanes.add(new Lane(type, key, entries)));
  }

  private Entry term(PersonnelTerm term) {
    String person = names.of(term.person());
    String label = term.acting() ? person + " (acting)" : person;
    return entry(
        term, label + Names.standing(term), names.title(term), registry.recordedPeriod(term));
  }

  private Entry mandate(Mandate mandate) {
    String title = names.of(mandate.title());
    String whole =
        mandate.partOf().map(id -> " (part of: " + names.of(id) + ")").orElse("");
    return entry(mandate, title, title + whole, mandate.period());
  }

  private Entry meeting(Meeting meeting) {
    String label = meeting
        .title()
        .map(title -> names.of(title) + Names.status(meeting))
        .orElseGet(() -> names.of(meeting));
    return entry(meeting, label, names.of(meeting), registry.recordedPeriod(meeting));
  }

  private Entry launch(Entity entity) {
    TimeSpan time = start(entity).map(TimeSpan::within).orElseThrow();
    String name = names.title(entity);
    String event = entity instanceof Project ? "Launch of " : "Founding of ";
    return entry(entity, name, event + name, time, Optional.empty(), SpanWords.of(time));
  }

  private static Optional<EdtfDate> start(Entity entity) {
    Optional<TimeSpan> period = entity instanceof Project project
        ? project.period()
        : entity instanceof Organization organization ? organization.period() : Optional.empty();
    return period.flatMap(span -> span.start().date());
  }

  private Entry entry(Entity entity, String name, TimeSpan time) {
    return entry(entity, name, name, time);
  }

  private Entry entry(Entity entity, String label, String name, TimeSpan time) {
    TimeSpan effective = registry.effectivePeriod(entity);
    return entry(
        entity,
        label,
        name,
        time,
        Optional.of(effective).filter(span -> !span.hasSameBounds(time)),
        names.time(entity));
  }

  private Entry entry(
      Entity entity,
      String label,
      String name,
      TimeSpan time,
      Optional<TimeSpan> inferred,
      String timeText) {
    List<Entry.Cited> citations = entity.citations().stream().map(this::cited).toList();
    numbers++;
    boolean disputed = !Names.standing(entity).isEmpty();
    return new Entry(
        numbers,
        label,
        name,
        time,
        inferred,
        timeText + (disputed ? ", disputed" : ""),
        disputed,
        names.note(entity),
        citations);
  }

  private Entry.Cited cited(Citation citation) {
    Source source = (Source) registry.find(citation.source()).orElseThrow();
    String details = Stream.of(
            citation.about().map(about -> "on " + about),
            citation.says().map(says -> "says " + says),
            citation.at(),
            citation.quote().map(quote -> "“" + quote + "”"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
    // Each citation repeats the address of its source.
    Optional<String> url =
        source.url().map(HttpUrl::value).filter(each -> each.length() <= MAX_ADDRESS);
    String title = names.of(source.id()) + (source.unverified() ? " (unverified)" : "");
    return new Entry.Cited(title, url, details);
  }
}

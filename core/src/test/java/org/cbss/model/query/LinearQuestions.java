package org.cbss.model.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.Organization;
import org.cbss.model.Parent;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The oracle for queries about several kinds of records: it examines every record. */
record LinearQuestions(Registry registry) {

  Answer<Mandate> mandateInForce(Organization organization, LocalDate day) {
    return Answer.ask(
        registry.mandates().toList(),
        mandate -> mandate.organization().equals(organization.id())
            ? registry
                .cutoff()
                .covers(mandate.period(), day)
                .and(superseded(mandate, day).not())
            : Certainty.IMPOSSIBLE);
  }

  private Certainty superseded(Mandate mandate, LocalDate day) {
    Stream<TimeSpan> successors = registry.mandates().stream()
        .filter(later -> later.supersedes().equals(Optional.of(mandate.id())))
        .map(Mandate::period);
    Stream<TimeSpan> repeals = registry.decisions().stream()
        .filter(decision -> decision.repeals().contains(mandate.id()))
        .map(registry::effectivePeriod);
    return Stream.concat(successors, repeals)
        .map(later -> later.startsOnOrBefore(day))
        .reduce(Certainty.IMPOSSIBLE, Certainty::or);
  }

  /** Returns the content of a briefing, list by list. */
  List<Answer<? extends Entity>> briefing(Presidency presidency) {
    Briefed briefed = new Briefed(registry, presidency, chains(presidency));
    return List.of(
        briefed.all(
            registry.meetings(), meeting -> briefed.holds(meeting).and(meeting.tookPlace())),
        briefed.all(
            registry.meetings(),
            meeting ->
                briefed.holds(meeting).and(Certainty.of(!meeting.tookPlace().isPossible()))),
        briefed.all(registry.decisions(), briefed::holds),
        briefed.all(registry.mandates(), briefed::charges),
        briefed.all(registry.mandates(), briefed::adopted),
        briefed.all(registry.takeHomeMessages(), briefed::holds),
        briefed.all(registry.projects(), briefed::began),
        briefed.all(registry.organizations(), organization -> briefed.began(organization.period())),
        briefed.all(registry.personnelTerms(), briefed::came),
        briefed.all(registry.personnelTerms(), briefed::went));
  }

  /** Returns the same content from the registry. */
  static List<Answer<? extends Entity>> asked(Briefing briefing) {
    return List.of(
        briefing.meetings(),
        briefing.meetingsCalledOff(),
        briefing.decisions(),
        briefing.mandates(),
        briefing.adoptedMandates(),
        briefing.takeHomeMessages(),
        briefing.launchedProjects(),
        briefing.launchedOrganizations(),
        briefing.appointments(),
        briefing.departures());
  }

  /** Returns the chains of links from each organization to that of a presidency, each with the periods of its links. */
  private Map<Id<Organization>, List<List<TimeSpan>>> chains(Presidency presidency) {
    Map<Id<Organization>, List<List<TimeSpan>>> found = new HashMap<>();
    registry.organizations().stream()
        .forEach(each -> found.put(each.id(), chains(each, presidency)));
    return found;
  }

  private List<List<TimeSpan>> chains(Organization part, Presidency presidency) {
    List<List<TimeSpan>> chains = new ArrayList<>();
    if (part.id().equals(presidency.organization())) {
      chains.add(List.of(presidency.period()));
    }
    for (Parent parent : part.partOf()) {
      for (List<TimeSpan> upper :
          chains(registry.organizations().get(parent.organization()), presidency)) {
        List<TimeSpan> chain = new ArrayList<>(upper);
        parent.period().ifPresent(chain::add);
        chains.add(chain);
      }
    }
    return chains;
  }

  private record Briefed(
      Registry registry,
      Presidency presidency,
      Map<Id<Organization>, List<List<TimeSpan>>> chains) {

    interface Question<T> {
      Certainty ask(T record);
    }

    <T extends Entity> Answer<T> all(Records<T> records, Question<T> question) {
      return Answer.ask(records.toList(), question::ask);
    }

    Certainty holds(Meeting meeting) {
      return meeting
          .presidency()
          .map(this::named)
          .orElseGet(() -> meeting
              .organization()
              .map(organization -> ofOrganizations(organization, registry.effectivePeriod(meeting)))
              .orElse(Certainty.IMPOSSIBLE));
    }

    Certainty holds(Decision decision) {
      return registry
          .presidencyOf(decision)
          .map(this::named)
          .orElseGet(
              () -> ofOrganizations(decision.organization(), registry.effectivePeriod(decision)));
    }

    Certainty holds(TakeHomeMessage message) {
      return registry
          .presidencyOf(message)
          .map(this::named)
          .orElseGet(
              () -> ofOrganizations(message.organization(), registry.effectivePeriod(message)));
    }

    Certainty charges(Mandate mandate) {
      return adopted(mandate)
          .or(
              mandate.presidencies().isEmpty()
                  ? ofOrganizations(
                      mandate.organization(),
                      chain -> each(
                              chain, link -> registry.cutoff().overlaps(mandate.period(), link))
                          .and(gone(mandate, chain).not()))
                  : Certainty.of(mandate.presidencies().contains(presidency.id())));
    }

    /** Returns whether another mandate supersedes it, or a decision repeals it, before the presidency begins. */
    private Certainty gone(Mandate mandate, List<TimeSpan> chain) {
      Stream<TimeSpan> successors = registry.mandates().stream()
          .filter(later -> later.supersedes().equals(Optional.of(mandate.id())))
          .map(Mandate::period);
      Stream<TimeSpan> repeals = registry.decisions().stream()
          .filter(decision -> decision.repeals().contains(mandate.id()))
          .map(registry::effectivePeriod);
      return Stream.concat(successors, repeals)
          .filter(later -> !later.isReversed())
          .map(later -> hasBegun(EpochDayBounds.of(later), mandate, chain))
          .reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    private Certainty hasBegun(EpochDayBounds later, Mandate mandate, List<TimeSpan> chain) {
      List<EpochDayBounds> asked = Stream.concat(Stream.of(mandate.period()), chain.stream())
          .map(EpochDayBounds::of)
          .toList();
      return Certainty.of(
          asked.stream().anyMatch(span -> later.latestStart() <= span.earliestStart()),
          asked.stream().anyMatch(span -> later.earliestStart() <= span.latestStart()));
    }

    Certainty adopted(Mandate mandate) {
      Stream<Decision> adopting = registry.decisions().stream()
          .filter(decision -> decision.adopts().contains(mandate.id()));
      return adopting.map(this::holds).reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    Certainty began(Project project) {
      return began(project.period());
    }

    Certainty began(Optional<TimeSpan> period) {
      return period
          .map(span -> registry.cutoff().startsWithin(span, presidency.period()))
          .orElse(Certainty.IMPOSSIBLE);
    }

    Certainty came(PersonnelTerm term) {
      return concerns(
          term, link -> registry.cutoff().startsWithin(term.period().orElseThrow(), link));
    }

    Certainty went(PersonnelTerm term) {
      return concerns(
          term, link -> registry.cutoff().endsWithin(term.period().orElseThrow(), link));
    }

    private Certainty concerns(PersonnelTerm term, Function<TimeSpan, Certainty> question) {
      if (term.period().isEmpty()) {
        return Certainty.IMPOSSIBLE;
      }
      return term.presidency()
          .map(named -> named(named).and(question.apply(presidency.period())))
          .orElseGet(() -> ofOrganizations(
              registry.posts().get(term.post()).organization(), chain -> each(chain, question)));
    }

    private Certainty named(Id<Presidency> named) {
      return Certainty.of(named.equals(presidency.id()));
    }

    private Certainty ofOrganizations(Id<Organization> organization, TimeSpan time) {
      return ofOrganizations(
          organization, chain -> each(chain, link -> registry.cutoff().overlaps(time, link)));
    }

    /** Returns whether a question is true of some chain of links that all share a day. */
    private Certainty ofOrganizations(
        Id<Organization> organization, Function<List<TimeSpan>, Certainty> question) {
      return chains.get(organization).stream()
          .map(chain -> question.apply(chain).and(meet(chain)))
          .reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    private Certainty meet(List<TimeSpan> chain) {
      return IntStream.range(1, chain.size())
          .mapToObj(i ->
              each(chain.subList(0, i), other -> registry.cutoff().overlaps(chain.get(i), other)))
          .reduce(Certainty.CERTAIN, Certainty::and);
    }

    private static Certainty each(List<TimeSpan> chain, Function<TimeSpan, Certainty> question) {
      return chain.stream().map(question).reduce(Certainty.CERTAIN, Certainty::and);
    }
  }
}

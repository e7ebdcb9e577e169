package org.cbss.model.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.cbss.model.time.TimeSpan;

/** The oracle for queries about several kinds of records: it examines every record. */
record LinearQuestions(Registry registry) {

  Optional<Mandate> mandateOf(StrategicArea area) {
    return registry.mandates().stream()
        .filter(mandate -> mandate.areas().contains(area))
        .findFirst();
  }

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
    Briefed briefed = new Briefed(registry, presidency, organizations(presidency));
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

  /** Returns how certainly each organization is the one of a presidency or a part of it, by repeating until nothing changes. */
  private Map<Id<Organization>, Certainty> organizations(Presidency presidency) {
    Map<Id<Organization>, Certainty> found = new HashMap<>();
    found.put(presidency.organization(), Certainty.CERTAIN);
    Map<Id<Organization>, Certainty> before;
    do {
      before = Map.copyOf(found);
      for (Organization each : registry.organizations().toList()) {
        for (Parent parent : each.partOf()) {
          Certainty linked = parent
              .period()
              .map(link -> registry.cutoff().overlaps(link, presidency.period()))
              .orElse(Certainty.CERTAIN)
              .and(found.getOrDefault(parent.organization(), Certainty.IMPOSSIBLE));
          found.merge(each.id(), linked, Certainty::or);
        }
      }
    } while (!before.equals(found));
    return found;
  }

  private record Briefed(
      Registry registry, Presidency presidency, Map<Id<Organization>, Certainty> organizations) {

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
                  ? ofOrganizations(mandate.organization(), mandate.period())
                      .and(gone(mandate).not())
                  : Certainty.of(mandate.presidencies().contains(presidency.id())));
    }

    /** Returns whether another mandate supersedes it, or a decision repeals it, before the presidency begins. */
    private Certainty gone(Mandate mandate) {
      Stream<TimeSpan> successors = registry.mandates().stream()
          .filter(later -> later.supersedes().equals(Optional.of(mandate.id())))
          .map(Mandate::period);
      Stream<TimeSpan> repeals = registry.decisions().stream()
          .filter(decision -> decision.repeals().contains(mandate.id()))
          .map(registry::effectivePeriod);
      return Stream.concat(successors, repeals)
          .filter(later -> !later.isReversed())
          .map(later -> hasBegun(EpochDayBounds.of(later), EpochDayBounds.of(mandate.period())))
          .reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    private Certainty hasBegun(EpochDayBounds later, EpochDayBounds mandate) {
      EpochDayBounds asked = EpochDayBounds.of(presidency.period());
      return Certainty.of(
          later.latestStart() <= Math.max(mandate.earliestStart(), asked.earliestStart()),
          later.earliestStart() <= Math.max(mandate.latestStart(), asked.latestStart()));
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
      return concerns(term).and(began(term.period()));
    }

    Certainty went(PersonnelTerm term) {
      return concerns(term)
          .and(term.period()
              .map(span -> registry.cutoff().endsWithin(span, presidency.period()))
              .orElse(Certainty.IMPOSSIBLE));
    }

    private Certainty concerns(PersonnelTerm term) {
      return term.presidency()
          .map(this::named)
          .orElseGet(() -> isPart(registry.posts().get(term.post()).organization()));
    }

    private Certainty isPart(Id<Organization> organization) {
      return organizations.getOrDefault(organization, Certainty.IMPOSSIBLE);
    }

    private Certainty named(Id<Presidency> named) {
      return Certainty.of(named.equals(presidency.id()));
    }

    private Certainty ofOrganizations(Id<Organization> organization, TimeSpan time) {
      return isPart(organization).and(registry.cutoff().overlaps(time, presidency.period()));
    }
  }
}

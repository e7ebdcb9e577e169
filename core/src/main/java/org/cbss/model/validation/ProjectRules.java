package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.DataPath;
import org.cbss.model.Id;
import org.cbss.model.Mandate;
import org.cbss.model.Party;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.time.TimeSpan;

/** The rules on projects: their parents, their phases, and the areas that they serve. */
final class ProjectRules {
  static final StandardRule OUTSIDE_PARENT = StandardRule.ofRecords(
      "project-outside-parent",
      ERROR,
      "A project is outside the period of the one that it is part of.",
      Project.class,
      ProjectRules::checkOutsideParent);

  static final StandardRule PHASE = StandardRule.ofDataset(
      "project-phase",
      ERROR,
      "The phases of one project repeat a number, or certainly contradict the dates.",
      ProjectRules::checkPhase);

  static final StandardRule AREA_EXPIRED = StandardRule.ofRecords(
      "project-area-expired",
      ERROR,
      "A project serves an area of a mandate that shares no day with it.",
      Project.class,
      ProjectRules::checkAreas);

  static final StandardRule OUTSIDE_ORGANIZATION = StandardRule.ofRecords(
      "project-outside-organization",
      WARNING,
      "A project shares no day with the period of an organization that leads or funds it.",
      Project.class,
      (each, context, reporter) -> {
        checkOrganizations(each, "leads", each.value().leads(), context, reporter);
        checkOrganizations(each, "funders", each.value().funders(), context, reporter);
      });

  private ProjectRules() {}

  private static void checkOrganizations(
      Located<Project> project,
      String attribute,
      List<Party> parties,
      ValidationContext context,
      FindingReporter reporter) {
    Optional<TimeSpan> period = project.value().period();
    for (int i = 0; i < parties.size() && period.isPresent(); i++) {
      DataPath path = project.path().resolve(attribute, i);
      parties
          .get(i)
          .organization()
          .flatMap(id -> EnclosingPeriod.of(id, context))
          .filter(organization -> organization.isApartFrom(period.get()))
          .ifPresent(
              organization -> organization.reportApart(project, path, period.get(), reporter));
    }
  }

  private static void checkOutsideParent(
      Located<Project> part, ValidationContext context, FindingReporter reporter) {
    part.value()
        .partOf()
        .flatMap(id -> context.find(id, Project.class))
        .filter(whole -> !ReferenceRules.areInCycles(context, part, whole))
        .flatMap(whole -> EnclosingPeriod.of(whole, whole.value().period()))
        .ifPresent(whole -> whole.check(part, part.value().period(), reporter));
  }

  private static void checkPhase(ValidationContext context, FindingReporter reporter) {
    Map<Id<Project>, List<Numbering.Numbered>> byWhole = new LinkedHashMap<>();
    for (Located<Project> each : context.withoutRepeats(Project.class)) {
      Project project = each.value();
      Optional<Id<Project>> whole = project.partOf().filter(id -> context.has(id, Project.class));
      if (whole.isPresent() && project.phase().isPresent()) {
        byWhole
            .computeIfAbsent(whole.get(), any -> new ArrayList<>())
            .add(new Numbering.Numbered(
                each, project.phase().get(), ReliableSpans.of(project.period())));
      }
    }
    Numbering numbering = new Numbering("phase", reporter);
    byWhole.values().forEach(numbering::check);
  }

  private static void checkAreas(
      Located<Project> each, ValidationContext context, FindingReporter reporter) {
    ReliableSpans.of(each.value().period()).ifPresent(period -> {
      for (int i = 0; i < each.value().areas().size(); i++) {
        checkArea(each, i, period, context, reporter);
      }
    });
  }

  private static void checkArea(
      Located<Project> project,
      int index,
      TimeSpan period,
      ValidationContext context,
      FindingReporter reporter) {
    Id<StrategicArea> area = project.value().areas().get(index);
    mandateOf(area, context)
        .flatMap(
            mandate -> EnclosingPeriod.of(mandate, Optional.of(mandate.value().period())))
        .filter(inForce -> inForce.isApartFrom(period))
        .ifPresent(inForce -> reporter
            .at(project, project.path().resolve("areas", index))
            .comparing(period, inForce.span())
            .related(inForce.record(), "period")
            .report(project.idText() + " runs " + period + " and serves " + area + ", an area of "
                + inForce.record().idText() + ", in force " + inForce.span()));
  }

  /** Returns the mandate that an area is in, to which the path of the area leads. */
  private static Optional<Located<Mandate>> mandateOf(
      Id<StrategicArea> area, ValidationContext context) {
    return context
        .find(area, StrategicArea.class)
        .map(found -> context.entities(Mandate.class).get(found.path().index()));
  }
}

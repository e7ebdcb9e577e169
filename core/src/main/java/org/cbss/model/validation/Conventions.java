package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.TenureSequence.Gap;
import org.cbss.model.validation.TenureSequence.Tenure;

/** What the conventions of an organization or a post say of its presidencies or terms. */
final class Conventions {
  private static final int MAX_LISTED = 3;

  private final List<Convention> ofTenures;

  private Conventions(List<Convention> ofTenures) {
    this.ofTenures = ofTenures;
  }

  static Conventions of(Organization organization) {
    return new Conventions(organization.conventions().stream()
        .filter(each -> each.isAbout(ConventionSubject.PRESIDENCIES))
        .toList());
  }

  static Conventions of(Post post) {
    return new Conventions(
        post.conventions().stream().filter(each -> each.of().isEmpty()).toList());
  }

  /** Returns whether the members of an organization are all recorded, during a period. */
  static boolean haveAllMembers(Organization organization, TimeSpan during) {
    return organization.conventions().stream()
        .anyMatch(each -> each.complete()
            && each.isAbout(ConventionSubject.MEMBERS)
            && each.period().covers(during).isCertain());
  }

  /** Returns whether a convention says how a holder begins: without a vacancy, or by a handover. */
  boolean sayHowBegins(TimeSpan later) {
    return ofTenures.stream()
        .anyMatch(each -> (each.unbroken() || each.handover().isPresent()) && each.governs(later));
  }

  /** Returns the severity of a hole: an error if the list is unbroken, a warning if it is complete, otherwise information. */
  private Severity ofHole(Gap<?> gap) {
    if (sayHowBegins(gap.after().span())) {
      return Severity.ERROR;
    }
    LocalDate first = LocalDate.ofEpochDay(gap.first());
    LocalDate last = LocalDate.ofEpochDay(gap.last());
    return ofTenures.stream().anyMatch(each -> each.isCompleteDuring(first, last))
        ? Severity.WARNING
        : Severity.INFORMATION;
  }

  /**
   * Reports a hole by itself if a convention makes it a mistake, or the later holder accepts it; otherwise notes it.
   *
   * @param nobody what is said of the days, such as {@code nobody presides}
   * @param unclaimed takes the holes of an organization or post that claims nothing
   */
  <T extends Entity> void checkHole(
      StandardRule rule,
      Gap<T> gap,
      Located<?> owner,
      String nobody,
      String help,
      Unclaimed<T> unclaimed,
      FindingReporter reporter) {
    Severity severity = ofHole(gap);
    String holders = " between " + gap.before().name() + " and " + gap.after().name();
    if (severity == Severity.INFORMATION && !gap.after().accepts(rule)) {
      unclaimed.add(
          owner, gap.before(), gap.after(), holders.substring(1) + " (" + gap.days() + ")");
    } else {
      gap.draft(reporter)
          .atMost(severity)
          .help(
              severity == Severity.ERROR
                  ? "correct the dates, or end the period of the convention before the hole"
                  : help)
          .report(nobody + holders + ": " + gap.days());
    }
  }

  /**
   * What is not claimed for an organization or post: findings that are one for each of them.
   *
   * @param <T> the type of holder
   */
  static final class Unclaimed<T extends Entity> {
    private record Noted<T extends Entity>(Tenure<T> before, Tenure<T> after, String text) {
      boolean isDisputed() {
        return Disputes.isDisputed(before.value()) || Disputes.isDisputed(after.value());
      }
    }

    private final Map<DataPath, Located<?>> owners = new LinkedHashMap<>();
    private final Map<DataPath, List<Noted<T>>> byOwner = new LinkedHashMap<>();

    void add(Located<?> owner, Tenure<T> before, Tenure<T> after, String text) {
      // By path: the hash of an organization is that of all that it holds.
      owners.putIfAbsent(owner.path(), owner);
      byOwner
          .computeIfAbsent(owner.path(), any -> new ArrayList<>())
          .add(new Noted<>(before, after, text));
    }

    /**
     * Reports one finding for each owner, at its id, with the later holders as related locations.
     *
     * @param help returns the help for an owner and the first later holder
     */
    void report(
        FindingReporter reporter, String what, BiFunction<Located<?>, Tenure<T>, String> help) {
      owners.forEach((path, owner) -> {
        List<Noted<T>> noted = byOwner.getOrDefault(path, List.of());
        List<Noted<T>> all = noted.stream()
            .filter(each -> !reporter.isOfDisputed() || each.isDisputed())
            .toList();
        if (all.isEmpty()) {
          return;
        }
        FindingReporter.FindingBuilder finding =
            reporter.at(owner, "id").atMost(Severity.INFORMATION);
        for (Noted<T> each : all) {
          finding.comparing(each.before.span(), each.after.span());
          finding.related(each.after.entity(), "period");
        }
        finding.help(help.apply(owner, all.get(0).after));
        String more = all.size() > MAX_LISTED ? ", and " + (all.size() - MAX_LISTED) + " more" : "";
        finding.report(owner.idText() + ": " + what + " "
            + all.stream().limit(MAX_LISTED).map(Noted::text).collect(Collectors.joining("; "))
            + more);
      });
    }
  }
}

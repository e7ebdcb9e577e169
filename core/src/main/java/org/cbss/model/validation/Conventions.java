package org.cbss.model.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cbss.model.Convention;
import org.cbss.model.ConventionSubject;
import org.cbss.model.DataPath;
import org.cbss.model.Entity;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.internal.integrity.Disputes;
import org.cbss.model.time.EpochDayBounds;
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
        .filter(each ->
            each.of().orElse(ConventionSubject.PRESIDENCIES) == ConventionSubject.PRESIDENCIES)
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
            && each.of().equals(Optional.of(ConventionSubject.MEMBERS))
            && each.period().covers(during).isCertain());
  }

  /** Returns whether a convention says how a holder begins: without a vacancy, or by a handover. */
  boolean sayHowBegins(TimeSpan later) {
    return governs(later, each -> each.unbroken() || each.handover().isPresent());
  }

  private boolean governs(TimeSpan holder, Predicate<Convention> says) {
    return ofTenures.stream()
        .anyMatch(each -> says.test(each) && holder.startsWithin(each.period()).isCertain());
  }

  /** Returns the severity of a hole: an error if the list is unbroken, a warning if it is complete, otherwise information. */
  Severity ofHole(Gap<?> gap) {
    if (sayHowBegins(gap.after().span())) {
      return Severity.ERROR;
    }
    boolean complete = ofTenures.stream()
        .anyMatch(each -> each.complete()
            && each.period().covers(LocalDate.ofEpochDay(gap.first())).isCertain()
            && each.period().covers(LocalDate.ofEpochDay(gap.last())).isCertain());
    return complete ? Severity.WARNING : Severity.INFORMATION;
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
     * @param help returns the help for an owner and the first day of the first later holder
     */
    void report(
        FindingReporter reporter, String what, BiFunction<Located<?>, String, String> help) {
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
        finding.help(help.apply(owner, firstDay(all.get(0).after)));
        String more = all.size() > MAX_LISTED ? ", and " + (all.size() - MAX_LISTED) + " more" : "";
        finding.report(owner.idText() + ": " + what + " "
            + all.stream().limit(MAX_LISTED).map(Noted::text).collect(Collectors.joining("; "))
            + more);
      });
    }

    private static String firstDay(Tenure<?> holder) {
      long first = holder.bounds().earliestStart();
      return first == EpochDayBounds.NEVER_BEGAN ? "…" : EpochDayBounds.format(first);
    }
  }
}

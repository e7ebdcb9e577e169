package org.cbss.model.validation;

import static org.cbss.model.validation.Severity.ERROR;
import static org.cbss.model.validation.Severity.INFORMATION;
import static org.cbss.model.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.schema.VisitContext;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** The rules on single spans and dates. */
final class SpanRules {
  static final StandardRule REVERSED = StandardRule.ofValues(
      "span-reversed",
      ERROR,
      "A span ends before it starts in every reading.",
      ValueType.Span.class::isInstance,
      (context, reporter) -> (at, type, value) -> checkReversed(at, (TimeSpan) value, reporter));

  static final StandardRule SAYS_NOTHING = StandardRule.ofValues(
      "span-says-nothing",
      WARNING,
      "A span has no date at either end.",
      ValueType.Span.class::isInstance,
      (context, reporter) -> (at, type, value) -> checkSaysNothing(at, (TimeSpan) value, reporter));

  static final StandardRule PLACEHOLDER = StandardRule.ofValues(
      "span-placeholder",
      WARNING,
      "A span or date contains a day that mostly stands for an unknown one: 0001-01-01, 1900-01-01, 1970-01-01 or 9999-12-31.",
      SpanRules::isSpanOrDate,
      (context, reporter) -> (at, type, value) -> checkPlaceholder(at, value, reporter));

  static final StandardRule WITHIN = StandardRule.ofDataset(
      "span-within",
      INFORMATION,
      "The period of a presidency, mandate or personnel term is a lone year or month, and so only some time within it.",
      SpanRules::checkWithin);

  private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-\\d\\d)?");

  private SpanRules() {}

  private static boolean isSpanOrDate(ValueType<?> type) {
    return type instanceof ValueType.Span
        || type instanceof ValueType.ImpreciseDate
        || type instanceof ValueType.FullDate;
  }

  private static void checkReversed(VisitContext at, TimeSpan span, FindingReporter reporter) {
    if (span.isReversed() && !ReliableSpans.hasPlaceholder(span)) {
      reporter
          .at(at.entityId(), at.path())
          .comparing(span)
          .help("write " + span.end() + "/" + span.start() + " if the two were swapped")
          .report(span + " ends before it starts");
    }
  }

  private static void checkSaysNothing(VisitContext at, TimeSpan span, FindingReporter reporter) {
    if (span.start().date().isEmpty() && span.end().date().isEmpty()) {
      reporter
          .at(at.entityId(), at.path())
          .help(
              "leave it out if it is optional, or write at least when it began, or by when it had ended")
          .report("\"" + span + "\" has no date at either end");
    }
  }

  private static void checkPlaceholder(VisitContext at, Object value, FindingReporter reporter) {
    if (hasPlaceholder(value)) {
      boolean span = value instanceof TimeSpan;
      reporter
          .at(at.entityId(), at.path())
          .help(
              span
                  ? "write .. for no end or no beginning, or nothing for one that is not known"
                  : "leave it out if it is not known")
          .report(value
              + (span
                  ? " has a placeholder for an unknown day"
                  : " is a placeholder for an unknown day"));
    }
  }

  /** A period that is a lone year or month, of an organization or a post. */
  private record Within(Located<?> record, String period) {
    String text() {
      return record.idText() + " within " + period;
    }
  }

  private static void checkWithin(ValidationContext context, FindingReporter reporter) {
    Map<Id<?>, List<Within>> byOwner = new LinkedHashMap<>();
    for (Located<Presidency> each : context.withoutCopies(Presidency.class)) {
      addWithin(each.value().organization(), each, Optional.of(each.value().period()), byOwner);
    }
    for (Located<Mandate> each : context.withoutCopies(Mandate.class)) {
      addWithin(each.value().organization(), each, Optional.of(each.value().period()), byOwner);
    }
    for (Located<PersonnelTerm> each : context.withoutCopies(PersonnelTerm.class)) {
      addWithin(each.value().post(), each, each.value().period(), byOwner);
    }
    byOwner.forEach((id, periods) -> context
        .find(id, Identified.class)
        .filter(owner -> owner.value() instanceof Organization || owner.value() instanceof Post)
        .ifPresent(owner -> reportWithin(owner, periods, reporter)));
  }

  private static void addWithin(
      Id<?> owner, Located<?> each, Optional<TimeSpan> period, Map<Id<?>, List<Within>> byOwner) {
    period
        .filter(TimeSpan::isSingleDate)
        .map(TimeSpan::toString)
        .filter(text -> YEAR_OR_MONTH.matcher(text).matches())
        .ifPresent(text ->
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(new Within(each, text)));
  }

  private static void reportWithin(
      Located<?> owner, List<Within> periods, FindingReporter reporter) {
    periods.sort(Comparator.comparing(Within::period).thenComparing(Within::text));
    FindingReporter.FindingBuilder finding = reporter.at(owner, owner.path());
    periods.stream()
        .limit(FindingReporter.MAX_RELATED)
        .forEach(each -> finding.related(each.record, "period"));
    String first = periods.get(0).period;
    finding
        .help("for all of " + first + " write {" + first
            + "}; if the source says no more, accept it with that reason")
        .report((periods.size() == 1 ? "one period" : periods.size() + " periods") + " of "
            + owner.idText() + (periods.size() == 1 ? " is" : " are")
            + " some time within a year or month: "
            + MessageText.join(periods.stream().map(Within::text).toList()));
  }

  private static boolean hasPlaceholder(Object value) {
    if (value instanceof TimeSpan span) {
      return ReliableSpans.hasPlaceholder(span);
    }
    return value instanceof EdtfDate date
        ? ReliableSpans.hasPlaceholder(date)
        : value instanceof LocalDate day && ReliableSpans.isPlaceholder(day);
  }
}

package org.cbss.model.json.internal.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Citation;
import org.cbss.model.Identified;
import org.cbss.model.chronology.Contradiction;
import org.cbss.model.chronology.Inference;
import org.cbss.model.chronology.InferredSpan;
import org.cbss.model.chronology.Reading;
import org.cbss.model.chronology.Reason;
import org.cbss.model.chronology.SpanBound;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.answers.AnswerType.Value;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Briefing;
import org.cbss.model.query.Change;
import org.cbss.model.query.Gap;
import org.cbss.model.query.MembershipSnapshot;
import org.cbss.model.query.Mention;
import org.cbss.model.query.SearchHit;
import org.cbss.model.query.Succession;
import org.cbss.model.query.Succession.Transition;
import org.cbss.model.query.Troika;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EpochDayBounds;
import org.jspecify.annotations.Nullable;

/** The table of all types of answers: what Jackson modules and the command line write, and what the JSON Schema describes. */
public final class AnswerTypes {
  private static final String UNLIMITED = "..";

  private static final Value RECORD = new Value.Summary();
  private static final Value REFERENCE = new Value.Reference();
  private static final Value RECORDS = new Value.Many(RECORD);
  private static final Value ID = new Value.Model(new ValueType.OwnId<>());
  private static final Value SPAN = new Value.Model(new ValueType.Span());
  private static final Value DATE = new Value.Model(new ValueType.ImpreciseDate());
  private static final Value FULL_DATE = new Value.Model(new ValueType.FullDate());
  private static final Value CERTAINTY = new Value.Code(Certainty.class);
  private static final Value DAY = new Value.Day();
  private static final Value TEXT = new Value.Text();

  private static final AnswerType<Answer<?>> ANSWER = new AnswerType.Builder<Answer<?>>(
          generic(Answer.class), "answer", "The records for which the answer to a question is yes.")
      .required(
          "certain",
          RECORDS,
          Answer::certain,
          "The records for which the answer is yes in every reading.")
      .required(
          "uncertain",
          RECORDS,
          Answer::uncertain,
          "The records for which it is yes in some readings, and no in others.")
      .required(
          "any", CERTAINTY, Answer::any, "The certainty that the answer is yes for some record.")
      .build();
  private static final Value INNER_ANSWER = new Value.Inner(ANSWER);

  private static final AnswerType<Transition<?>> TRANSITION = new AnswerType.Builder<Transition<?>>(
          generic(Transition.class),
          "transition",
          "A gap, handover day or overlap between two records.")
      .required("kind", new Value.Code(Transition.Kind.class), Transition::kind, "The kind.")
      .required("certainty", CERTAINTY, Transition::certainty, "The certainty of the transition.")
      .required("before", ID, each -> id(each.before()), "The id of the earlier record.")
      .required("after", ID, each -> id(each.after()), "The id of the later record.")
      .optional(
          "days",
          SPAN,
          each -> each.days().orElse(null),
          "The days that are certainly part of it; absent if none is certain.")
      .build();

  private static final AnswerType<Succession<?>> SUCCESSION = new AnswerType.Builder<Succession<?>>(
          generic(Succession.class),
          "succession",
          "The presidencies of an organization or the terms in a post, in order.")
      .required("entries", RECORDS, Succession::entries, "The records, in order.")
      .required(
          "transitions",
          new Value.Many(new Value.Inner(TRANSITION)),
          Succession::transitions,
          "Every gap, handover day and overlap, certain or not.")
      .required(
          "complete",
          new Value.Flag(),
          Succession::isComplete,
          "Whether every overlap and handover day is among the transitions.")
      .build();

  private static final AnswerType<Troika> TROIKA = new AnswerType.Builder<>(
          Troika.class, "troika", "The presidencies around a day.")
      .required("previous", INNER_ANSWER, Troika::previous, "The presidency that ended last.")
      .required("inOffice", INNER_ANSWER, Troika::inOffice, "The presidency in office.")
      .required("next", INNER_ANSWER, Troika::next, "The presidency that begins next.")
      .build();

  private static final AnswerType<MembershipSnapshot> MEMBERSHIPS = new AnswerType.Builder<>(
          MembershipSnapshot.class,
          "membershipSnapshot",
          "The memberships of an organization on a day.")
      .required("day", FULL_DATE, MembershipSnapshot::day, "The day.")
      .required("all", INNER_ANSWER, MembershipSnapshot::all, "All memberships, suspended or not.")
      .required(
          "full",
          INNER_ANSWER,
          MembershipSnapshot::full,
          "The full members, which have the role member and are not suspended as a whole.")
      .required(
          "suspended",
          INNER_ANSWER,
          MembershipSnapshot::suspended,
          "The memberships that were suspended, as a whole or in part.")
      .build();

  private static final AnswerType<Change> CHANGE = new AnswerType.Builder<>(
          Change.class, "change", "An event, or a start, end or suspension, between two days.")
      .required("kind", new Value.Code(Change.Kind.class), Change::kind, "The kind.")
      .required("certainty", CERTAINTY, Change::certainty, "The certainty that it happened.")
      .optional(
          "when",
          DATE,
          change -> change.when().date().orElse(null),
          "The date, as recorded or inferred; absent if none is known.")
      .required("entity", REFERENCE, Change::entity, "The record that changed.")
      .optional(
          "membership",
          REFERENCE,
          change -> change.membership().orElse(null),
          "The membership of the record that changed; absent if the record itself changed.")
      .build();

  private static final AnswerType<SearchHit> SEARCH_HIT = new AnswerType.Builder<>(
          SearchHit.class, "searchHit", "A text that contains the words of a search.")
      .required("entity", REFERENCE, SearchHit::entity, "The record that contains the text.")
      .required("path", TEXT, SearchHit::path, "The JSON Pointer from the record to the text.")
      .required("found", TEXT, SearchHit::matchedText, "The words, as the text has them.")
      .required(
          "start",
          new Value.Count(),
          SearchHit::start,
          "The index of their first UTF-16 code unit in the text.")
      .required("end", new Value.Count(), SearchHit::end, "The index after their last one.")
      .required("text", TEXT, SearchHit::text, "The whole text.")
      .build();

  private static final AnswerType<Briefing> BRIEFING = new AnswerType.Builder<>(
          Briefing.class, "briefing", "A summary of a presidency.")
      .required("presidency", RECORD, Briefing::presidency, "The presidency.")
      .optional(
          "predecessor",
          RECORD,
          briefing -> briefing.predecessor().orElse(null),
          "The previous presidency; absent if there is none.")
      .optional(
          "successor",
          RECORD,
          briefing -> briefing.successor().orElse(null),
          "The next presidency; absent if there is none.")
      .required(
          "organizations",
          INNER_ANSWER,
          Briefing::organizations,
          "The organization and its parts during the presidency.")
      .required(
          "mandates",
          INNER_ANSWER,
          Briefing::mandates,
          "The mandates that are its programme, or were adopted or in force.")
      .required("adoptedMandates", INNER_ANSWER, Briefing::adoptedMandates, "The mandates adopted.")
      .required("areas", INNER_ANSWER, Briefing::areas, "The strategic areas of the mandates.")
      .required("meetings", INNER_ANSWER, Briefing::meetings, "The meetings.")
      .required(
          "meetingsCalledOff",
          INNER_ANSWER,
          Briefing::meetingsCalledOff,
          "The meetings that were postponed or cancelled.")
      .required("decisions", INNER_ANSWER, Briefing::decisions, "The decisions.")
      .required(
          "takeHomeMessages", INNER_ANSWER, Briefing::takeHomeMessages, "The take-home messages.")
      .required("projects", INNER_ANSWER, Briefing::projects, "The projects that ran.")
      .required(
          "launchedProjects", INNER_ANSWER, Briefing::launchedProjects, "The projects that began.")
      .required(
          "launchedOrganizations",
          INNER_ANSWER,
          Briefing::launchedOrganizations,
          "The organizations that were founded.")
      .required("appointments", INNER_ANSWER, Briefing::appointments, "The terms that began.")
      .required("departures", INNER_ANSWER, Briefing::departures, "The terms that ended.")
      .required(
          "inOffice",
          INNER_ANSWER,
          Briefing::inOffice,
          "The terms that include the whole presidency.")
      .required("ownTerms", RECORDS, Briefing::ownTerms, "The terms that belong to the presidency.")
      .build();

  private static final AnswerType<Citation> CITED = new AnswerType.Builder<>(
          Citation.class, "citedSource", "A source that supports a statement.")
      .required("source", ID, Citation::source, "The id of the source.")
      .optional(
          "at",
          TEXT,
          citation -> citation.at().orElse(null),
          "The place in the source; absent if not stated.")
      .build();

  private static final AnswerType<Reason> REASON = new AnswerType.Builder<>(
          Reason.class, "reason", "A statement of a data set that something follows from.")
      .required(
          "kind",
          new Value.Code(Reason.Kind.class),
          Reason::kind,
          "Whether it is stated, a relation between two records, or a convention.")
      .required(
          "path",
          TEXT,
          reason -> reason.path().pointer(),
          "The JSON Pointer from the root of the data set to the statement.")
      .required("says", TEXT, Reason::words, "The statement in words.")
      .required(
          "citations",
          new Value.Many(new Value.Inner(CITED)),
          Reason::citations,
          "The sources that support it.")
      .build();
  private static final Value REASONS = new Value.Many(new Value.Inner(REASON));

  private static final AnswerType<InferredSpan> INFERRED_SPAN = new AnswerType.Builder<>(
          InferredSpan.class,
          "inferredSpan",
          "The first and last days of a record that all statements of its data set imply together.")
      .all(spanKeys(Function.<InferredSpan>identity()))
      .build();

  private static final AnswerType<Inference> INFERENCE = new AnswerType.Builder<>(
          Inference.class,
          "inference",
          "A record of which a data set implies more than the record itself states.")
      .all(spanKeys(Inference::span))
      .required("because", REASONS, Inference::because, "The statements that imply it.")
      .build();

  private static final AnswerType<Contradiction> CONTRADICTION = new AnswerType.Builder<>(
          Contradiction.class, "contradiction", "Statements that no reading fits together.")
      .required("because", REASONS, Contradiction::reasons, "The statements.")
      .required(
          "qualified",
          new Value.Flag(),
          Contradiction::qualified,
          "Whether a date among them has a qualifier, such as 2001?.")
      .build();

  private static final AnswerType<Reading.Days> READ_DAYS = new AnswerType.Builder<>(
          Reading.Days.class, "daysOfReading", "The days of a record in a reading.")
      .required(
          "path",
          TEXT,
          days -> days.path().pointer(),
          "The JSON Pointer from the root of the data set to the record.")
      .required(
          "first", DAY, days -> orUnlimited(days.first()), "The first day, or .. if it always was.")
      .required(
          "last", DAY, days -> orUnlimited(days.last()), "The last day, or .. if it never ends.")
      .build();

  private static final AnswerType<Reading> READING = new AnswerType.Builder<>(
          Reading.class, "reading", "Days of several records that fit every statement at once.")
      .required(
          "covers",
          new Value.Flag(),
          Reading::covers,
          "Whether the record lasts on the day that was asked about.")
      .required(
          "days",
          new Value.Many(new Value.Inner(READ_DAYS)),
          Reading::days,
          "The days of the record, then those of the records on which its own depend.")
      .build();

  private static final AnswerType<CommandAnswers.Holders> HOLDERS = new AnswerType.Builder<>(
          CommandAnswers.Holders.class, "holders", "The holders of a chair or a post.")
      .optional(
          "organization",
          ID,
          holders -> holders.organization().orElse(null),
          "The id of the organization; absent for a post.")
      .optional(
          "post",
          ID,
          holders -> holders.post().orElse(null),
          "The id of the post; absent for a chair.")
      .required("answer", INNER_ANSWER, CommandAnswers.Holders::answer, "The holders.")
      .build();

  private static final AnswerType<CommandAnswers.Rota> ROTA = new AnswerType.Builder<>(
          CommandAnswers.Rota.class, "rota", "The presidencies of an organization.")
      .required(
          "organization", ID, CommandAnswers.Rota::organization, "The id of the organization.")
      .required("rota", new Value.Inner(SUCCESSION), CommandAnswers.Rota::rota, "Its presidencies.")
      .build();

  private static final AnswerType<CommandAnswers.ExplainedBound> EXPLAINED_BOUND =
      new AnswerType.Builder<>(
              CommandAnswers.ExplainedBound.class,
              "explainedBound",
              "A bound of a record, with the statements that imply it.")
          .required(
              "bound",
              new Value.Code(SpanBound.class),
              CommandAnswers.ExplainedBound::bound,
              "The bound.")
          .required("because", REASONS, CommandAnswers.ExplainedBound::because, "The statements.")
          .build();

  private static final AnswerType<CommandAnswers.ExplainedDay> EXPLAINED_DAY =
      new AnswerType.Builder<>(
              CommandAnswers.ExplainedDay.class,
              "explainedDay",
              "Whether a record lasts on a day, and why.")
          .required("day", FULL_DATE, CommandAnswers.ExplainedDay::day, "The day.")
          .required(
              "certainty",
              CERTAINTY,
              CommandAnswers.ExplainedDay::certainty,
              "The certainty that the record lasts on it.")
          .required(
              "readings",
              new Value.Many(new Value.Inner(READING)),
              CommandAnswers.ExplainedDay::readings,
              "A reading for each possible answer.")
          .build();

  private static final AnswerType<CommandAnswers.Explanation> EXPLANATION =
      new AnswerType.Builder<>(
              CommandAnswers.Explanation.class,
              "explanation",
              "The days of a record, with the statements that imply them.")
          .required(
              "span", new Value.Inner(INFERRED_SPAN), CommandAnswers.Explanation::span, "Its days.")
          .required(
              "bounds",
              new Value.Many(new Value.Inner(EXPLAINED_BOUND)),
              CommandAnswers.Explanation::bounds,
              "The bounds that statements imply.")
          .optional(
              "on",
              new Value.Inner(EXPLAINED_DAY),
              explanation -> explanation.day().orElse(null),
              "The day that was asked about; absent if none was.")
          .build();

  private static final AnswerType<Mention> MENTION = new AnswerType.Builder<>(
          Mention.class, "mention", "A place where a record names another.")
      .required("entity", REFERENCE, Mention::entity, "The record that names the other.")
      .required("path", TEXT, Mention::path, "The JSON Pointer from the record to the id.")
      .build();

  private static final AnswerType<Gap> GAP = new AnswerType.Builder<>(
          Gap.class,
          "gap",
          "Something that a data set does not say: a date, a holder, or a source.")
      .required("kind", new Value.Code(Gap.Kind.class), Gap::kind, "The kind.")
      .required(
          "entity",
          REFERENCE,
          Gap::entity,
          "The record; of a missing holder, the organization or post.")
      .optional(
          "membership",
          REFERENCE,
          gap -> gap.membership().orElse(null),
          "The membership whose date it is; absent if it is that of the record itself.")
      .optional(
          "days",
          SPAN,
          gap -> gap.days().orElse(null),
          "The days on which answers depend on it; absent if none does.")
      .optional(
          "count",
          new Value.Count(),
          gap -> gap.dayCount().isPresent() ? Math.toIntExact(gap.dayCount().getAsLong()) : null,
          "The number of these days; absent if it is unlimited.")
      .build();

  private static final AnswerType<CommandAnswers.Shown> SHOWN = new AnswerType.Builder<>(
          CommandAnswers.Shown.class, "shown", "A record, and all that names it.")
      .required(
          "record",
          new Value.Whole(),
          CommandAnswers.Shown::record,
          "The record with all of its values, in the notation of the format.")
      .optional(
          "inference",
          new Value.Inner(INFERENCE),
          shown -> shown.inference().orElse(null),
          "What the whole data set implies of its days; absent if no more than it states.")
      .required(
          "mentions",
          new Value.Many(new Value.Inner(MENTION)),
          CommandAnswers.Shown::mentions,
          "The places that name the record.")
      .build();

  private static final AnswerType<CommandAnswers.Listed> LISTED = new AnswerType.Builder<>(
          CommandAnswers.Listed.class, "list", "The records that meet some conditions.")
      .required(
          "certain", RECORDS, CommandAnswers.Listed::certain, "The records that certainly do.")
      .required(
          "uncertain",
          RECORDS,
          CommandAnswers.Listed::uncertain,
          "The records that do in some readings of the dates, and not in others.")
      .build();

  private static final List<AnswerType<?>> ALL = List.of(
      ANSWER,
      SUCCESSION,
      TRANSITION,
      TROIKA,
      MEMBERSHIPS,
      CHANGE,
      SEARCH_HIT,
      MENTION,
      GAP,
      BRIEFING,
      INFERENCE,
      INFERRED_SPAN,
      REASON,
      CONTRADICTION,
      READING,
      READ_DAYS);
  private static final List<AnswerType<?>> OF_COMMANDS =
      List.of(HOLDERS, ROTA, LISTED, SHOWN, EXPLANATION, EXPLAINED_BOUND, EXPLAINED_DAY);
  private static final Map<Class<?>, AnswerType<?>> BY_CLASS = Stream.concat(
          ALL.stream(), OF_COMMANDS.stream())
      .collect(Collectors.toUnmodifiableMap(AnswerType::type, type -> type));

  private AnswerTypes() {}

  /**
   * Returns the types of the answers of the library.
   *
   * @return the types
   */
  public static List<AnswerType<?>> all() {
    return ALL;
  }

  /**
   * Returns the types that a schema describes: those of the library, of the command line, and inside them.
   *
   * @return the types
   */
  public static List<AnswerType<?>> described() {
    return Stream.of(ALL, OF_COMMANDS, List.of(CITED))
        .<AnswerType<?>>flatMap(List::stream)
        .toList();
  }

  static Optional<AnswerType<?>> find(Class<?> type) {
    return Optional.ofNullable(BY_CLASS.get(type));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Class<T> generic(Class type) {
    return type;
  }

  private static Object id(Object entity) {
    return ((Identified) entity).id();
  }

  private static <T> List<AnswerType.Key<T>> spanKeys(Function<T, InferredSpan> span) {
    return List.of(
        key(
            "id",
            ID,
            span,
            each -> each.id().orElse(null),
            "The id of the record; absent if it has none."),
        key(
            "path",
            TEXT,
            span,
            each -> each.id().isPresent() ? null : each.path().pointer(),
            "The JSON Pointer from the root of the data set to a record without an id, such as a membership."),
        key(
            "recorded",
            SPAN,
            span,
            each -> each.recorded().orElse(null),
            "What the record itself states; absent if it states nothing."),
        key(
            "earliestStart",
            DAY,
            span,
            each -> isAlways(each) ? UNLIMITED : day(each.earliestStart()),
            "The first day on which it may have started, or .. if it always was; absent if unlimited."),
        key(
            "latestStart",
            DAY,
            span,
            each -> isAlways(each) ? UNLIMITED : day(each.latestStart()),
            "The last day on which it may have started, or .. if it always was; absent if unlimited."),
        key(
            "earliestEnd",
            DAY,
            span,
            each -> isNever(each) ? UNLIMITED : day(each.earliestEnd()),
            "The first day on which it may have ended, or .. if it never ends; absent if unlimited."),
        key(
            "latestEnd",
            DAY,
            span,
            each -> isNever(each) ? UNLIMITED : day(each.latestEnd()),
            "The last day on which it may have ended, or .. if it never ends; absent if unlimited."));
  }

  private static <T> AnswerType.Key<T> key(
      String name,
      Value value,
      Function<T, InferredSpan> span,
      Function<InferredSpan, @Nullable Object> getter,
      String description) {
    return new AnswerType.Key<>(
        name, description, false, value, answer -> getter.apply(span.apply(answer)));
  }

  private static boolean isAlways(InferredSpan span) {
    return span.bounds().latestStart() == EpochDayBounds.NEVER_BEGAN;
  }

  private static boolean isNever(InferredSpan span) {
    return span.bounds().earliestEnd() == EpochDayBounds.NEVER_ENDS;
  }

  private static @Nullable Object day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static Object orUnlimited(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(UNLIMITED);
  }
}

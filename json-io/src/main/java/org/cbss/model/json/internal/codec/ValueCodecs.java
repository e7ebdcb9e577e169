package org.cbss.model.json.internal.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cbss.model.Citation;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemSink;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.Precision;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The codecs of values that are one token, and the codec of each value type of the tables of attributes. */
final class ValueCodecs {
  private static final TextCodec TEXT = new TextCodec();
  private static final Words NAME = new Words(false);
  private static final Ids<?> ID = new Ids<>();

  private ValueCodecs() {}

  /**
   * Returns the codec of a value type.
   *
   * @param owner the codec of the records that have the attribute, or null if the values are not attributes
   */
  @SuppressWarnings("unchecked")
  static <V> ValueCodec<V> of(ValueType<V> type, @Nullable RecordCodec<?, ?> owner) {
    return (ValueCodec<V>)
        (type instanceof ValueType.Nested<?> nested ? part(nested, owner) : simple(type));
  }

  private static ValueCodec<?> simple(ValueType<?> type) {
    if (type instanceof ValueType.PlainText plainText) {
      return plainText.multiline() ? TextCodec.PROSE : NAME;
    }
    if (type instanceof ValueType.Choice<?> choice) {
      return new Choices<>(choice.type());
    }
    if (type instanceof ValueType.OwnId<?>
        || type instanceof ValueType.Reference<?>
        || type instanceof ValueType.AnyReference) {
      return ID;
    }
    return type instanceof ValueType.Text ? TEXT : plain(type);
  }

  private static ValueCodec<?> plain(ValueType<?> type) {
    if (type instanceof ValueType.ImpreciseDate) {
      return new Dates();
    }
    if (type instanceof ValueType.FullDate) {
      return new Days();
    }
    if (type instanceof ValueType.Span) {
      return new Spans();
    }
    if (type instanceof ValueType.Recurring) {
      return new RecurringDays();
    }
    if (type instanceof ValueType.PositiveInteger) {
      return new Numbers();
    }
    if (type instanceof ValueType.Bool) {
      return new Booleans();
    }
    if (type instanceof ValueType.Country) {
      return new CountryCodes();
    }
    if (type instanceof ValueType.Language) {
      return new Languages();
    }
    if (type instanceof ValueType.Url) {
      return new Urls();
    }
    throw new IllegalStateException("no codec for " + type);
  }

  @SuppressWarnings("unchecked")
  private static <T> ValueCodec<T> part(
      ValueType.Nested<T> nested, @Nullable RecordCodec<?, ?> owner) {
    RecordType<T, ?> recordType = nested.type().get();
    if (recordType == ModelSchema.citation() && owner != null) {
      return (ValueCodec<T>) new CitationCodec<>((RecordType<Citation, ?>) recordType, owner);
    }
    if (nested.shorthand().isEmpty()) {
      return new RecordCodec<>(recordType);
    }
    return nested.shortAttribute().type() instanceof ValueType.Text
        ? new TextShorthandCodec<>(recordType, nested.shorthand())
        : new ShorthandCodec<>(nested, recordType);
  }

  /** Whole numbers, written as digits alone. */
  static final class Numbers extends ValueCodec<Integer> {
    private static final String RANGE =
        ValueType.PositiveInteger.MIN + " to " + ValueType.PositiveInteger.MAX;
    private static final int MAX_LENGTH = 5;

    @Override
    @Nullable
    Integer read(ReadContext context) {
      if (!context.parser().hasToken(JsonToken.VALUE_NUMBER_INT)) {
        context.wrongType("a whole number");
        return null;
      }
      return context.checkNumber() ? parse(context.parser().getString(), context.sink()) : null;
    }

    private static @Nullable Integer parse(String digits, ProblemSink problems) {
      int value = digits.length() > MAX_LENGTH ? Integer.MAX_VALUE : Integer.parseInt(digits);
      if (value < ValueType.PositiveInteger.MIN || value > ValueType.PositiveInteger.MAX) {
        problems.report(
            ProblemCode.SHAPE_RANGE,
            "number out of range: " + ValueQuoter.shorten(digits),
            "write a number from " + RANGE);
        return null;
      }
      return value;
    }

    @Override
    void write(JsonOutput out, Integer value) {
      out.number(value);
    }

    @Override
    void check(String text, ProblemSink problems) {
      if (text.matches("0|-?[1-9][0-9]*")) {
        parse(text, problems);
      } else {
        problems.report(
            ProblemCode.SHAPE_TYPE,
            "expected a whole number, found " + ValueQuoter.of(text),
            "write its digits");
      }
    }
  }

  /** True and false. */
  static final class Booleans extends ValueCodec<Boolean> {

    @Override
    @Nullable
    Boolean read(ReadContext context) {
      return switch (context.parser().currentToken()) {
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> {
          context.wrongType("true or false");
          yield null;
        }
      };
    }

    @Override
    void write(JsonOutput out, Boolean value) {
      out.bool(value);
    }

    @Override
    void check(String text, ProblemSink problems) {
      if (!text.equals("true") && !text.equals("false")) {
        problems.report(
            ProblemCode.SHAPE_TYPE, "expected true or false, found " + ValueQuoter.of(text), null);
      }
    }
  }

  /** Strings without a language; prose may have tabs and line feeds. */
  static final class Words extends StringCodec<String> {
    private final boolean prose;

    Words(boolean prose) {
      super("a string");
      this.prose = prose;
    }

    @Override
    @Nullable
    String parse(String text, ProblemSink problems) {
      int control = UnsafeCharacters.firstControl(text, prose);
      if (control >= 0) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(control));
        problems.report(
            ProblemCode.TEXT_CONTROL, "the text holds the control character " + name, "remove it");
        return null;
      }
      return parseAscii(text, problems);
    }

    @Override
    @Nullable
    String parseAscii(String text, ProblemSink problems) {
      if (InvisibleCharacters.isBlank(text)) {
        problems.report(ProblemCode.TEXT_BLANK, "the text is blank", ReadContext.NO_VALUE_HELP);
        return null;
      }
      return text;
    }

    @Override
    String format(String value) {
      return value;
    }
  }

  /** Ids. */
  static final class Ids<T extends Identified> extends StringCodec<Id<T>> {
    Ids() {
      super("an id (a string)");
    }

    @Override
    @SuppressWarnings("unchecked")
    ValueCaches.Cache<Id<T>> cache(ValueCaches caches) {
      return (ValueCaches.Cache<Id<T>>) (ValueCaches.Cache<?>) caches.ids();
    }

    @Override
    @Nullable
    Id<T> parse(String text, ProblemSink problems) {
      try {
        return Id.of(text);
      } catch (IllegalArgumentException e) {
        problems.report(
            ProblemCode.ID_SYNTAX,
            "invalid id " + ValueQuoter.of(text),
            "write a letter or digit, then up to 127 letters, digits and . _ : / ~ -");
        return null;
      }
    }
  }

  /** Countries. */
  static final class CountryCodes extends StringCodec<CountryCode> {
    CountryCodes() {
      super("a country code (a string)");
    }

    @Override
    @Nullable
    CountryCode parse(String text, ProblemSink problems) {
      if (CountryCode.isValid(text)) {
        return CountryCode.of(text);
      }
      problems.report(
          ProblemCode.COUNTRY_SYNTAX, "invalid country code " + ValueQuoter.of(text), help(text));
      return null;
    }

    private static String help(String text) {
      String upper = text.length() == 2 ? text.toUpperCase(Locale.ROOT) : "";
      if (CountryCode.isValid(upper) && Countries.isKnown(CountryCode.of(upper))) {
        return "write " + upper;
      }
      return Countries.byName(text)
          .map(code -> "did you mean " + code + "?")
          .orElse("write the two upper-case letters of ISO 3166-1, such as DK");
    }
  }

  /** Languages. */
  static final class Languages extends StringCodec<LanguageTag> {
    Languages() {
      super("a language tag (a string)");
    }

    @Override
    @Nullable
    LanguageTag parse(String text, ProblemSink problems) {
      return languageTag(text, problems);
    }
  }

  static @Nullable LanguageTag languageTag(String text, ProblemSink problems) {
    if (LanguageTag.isValid(text)) {
      return LanguageTag.of(text);
    }
    String dashed = text.length() > MessageText.MAX_SHOWN ? "" : text.replace('_', '-');
    problems.report(
        ProblemCode.LANGUAGE_TAG,
        "invalid language tag " + ValueQuoter.of(text),
        LanguageTag.isValid(dashed)
            ? "write " + dashed
            : "write a BCP 47 tag, such as en or sr-Latn");
    return null;
  }

  /** Addresses of web pages. */
  static final class Urls extends StringCodec<HttpUrl> {
    Urls() {
      super("an address (a string)");
    }

    @Override
    @Nullable
    HttpUrl parse(String text, ProblemSink problems) {
      if (HttpUrl.isValid(text)) {
        return HttpUrl.of(text);
      }
      problems.report(
          ProblemCode.URL_UNSAFE,
          "invalid address " + ValueQuoter.of(text),
          "begin with http:// or https:// and a host, without user information and white space");
      return null;
    }

    @Override
    String format(HttpUrl value) {
      return value.value();
    }
  }

  /** Enumerations. */
  static final class Choices<E extends Enum<E> & Coded> extends EnumCodec<E> {
    Choices(Class<E> type) {
      super(type, Coded::code);
    }
  }

  /** Certainties. */
  static final class Certainties extends EnumCodec<Certainty> {
    Certainties() {
      super(Certainty.class, ValueFormat::code);
    }
  }

  /** Values of an enumeration, by their codes. */
  abstract static class EnumCodec<E extends Enum<E>> extends StringCodec<E> {
    private final Function<E, String> code;
    private final Map<String, E> byCode = new LinkedHashMap<>();

    EnumCodec(Class<E> type, Function<E, String> code) {
      super("a string");
      this.code = code;
      Arrays.stream(type.getEnumConstants())
          .forEach(constant -> byCode.put(code.apply(constant), constant));
    }

    @Override
    @Nullable
    E parse(String text, ProblemSink problems) {
      E found = byCode.get(text);
      if (found == null) {
        Set<String> codes = byCode.keySet();
        problems.report(
            ProblemCode.SHAPE_ENUM,
            "unknown value " + ValueQuoter.of(text) + "; expected one of "
                + String.join(", ", codes),
            ValueQuoter.nearest(text, codes)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse(null));
      }
      return found;
    }

    @Override
    String format(E value) {
      return code.apply(value);
    }
  }

  /** Dates. */
  static final class Dates extends StringCodec<EdtfDate> {
    Dates() {
      super("a date (a string)");
    }

    @Override
    ValueCaches.Cache<EdtfDate> cache(ValueCaches caches) {
      return caches.dates();
    }

    @Override
    @Nullable
    EdtfDate parse(String text, ProblemSink problems) {
      try {
        return EdtfDate.parse(text);
      } catch (EdtfSyntaxException e) {
        report(e, problems);
        return null;
      }
    }
  }

  /** Days. */
  static final class Days extends StringCodec<LocalDate> {
    private static final String HELP = "write the day, such as 2020-05-06";

    /** The help of a date that names a full day. */
    private static final Pattern DAY_NAMED = Pattern.compile("write \\d{4}-\\d\\d-\\d\\d\\b.*");

    Days() {
      super("a full date (a string)");
    }

    @Override
    @Nullable
    LocalDate parse(String text, ProblemSink problems) {
      try {
        EdtfDate date = EdtfDate.parse(text);
        if (date.precision().equals(Optional.of(Precision.DAY)) && !date.isQualified()) {
          return date.earliest().orElseThrow();
        }
        problems.report(
            EdtfSyntaxException.Code.SYNTAX.id(),
            "expected a full date, found " + ValueQuoter.of(text),
            HELP);
      } catch (EdtfSyntaxException e) {
        for (EdtfSyntaxException.Problem problem : e.problems()) {
          String help = problem.help().map(Days::ofDay).orElse(null);
          problems.report(problem.code().id(), problem.message(), help);
        }
      }
      return null;
    }

    private static String ofDay(String help) {
      return DAY_NAMED.matcher(help).matches() ? help : HELP;
    }

    @Override
    String format(LocalDate value) {
      try {
        return EdtfDate.of(value).toString();
      } catch (DateTimeException e) {
        // Writers throw one exception for all values that a file cannot hold.
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }
  }

  /** Spans. */
  static final class Spans extends StringCodec<TimeSpan> {
    Spans() {
      super("a span of time (a string)");
    }

    @Override
    ValueCaches.Cache<TimeSpan> cache(ValueCaches caches) {
      return caches.spans();
    }

    @Override
    @Nullable
    TimeSpan parse(String text, ProblemSink problems) {
      try {
        return TimeSpan.parse(text);
      } catch (EdtfSyntaxException e) {
        report(e, problems);
        return null;
      }
    }
  }

  /** Days that recur. */
  static final class RecurringDays extends StringCodec<RecurringDay> {
    RecurringDays() {
      super("a recurring day (a string)");
    }

    @Override
    @Nullable
    RecurringDay parse(String text, ProblemSink problems) {
      try {
        return RecurringDay.parse(text);
      } catch (IllegalArgumentException e) {
        problems.report(
            ProblemCode.RECURRING_DAY,
            "invalid recurring day " + ValueQuoter.of(text),
            "write --07-01 for 1 July, or ---01 for the 1st of every month; 29 February, and the 29th, 30th and 31st of every"
                + " month do not recur");
        return null;
      }
    }
  }

  private static void report(EdtfSyntaxException wrong, ProblemSink problems) {
    for (EdtfSyntaxException.Problem problem : wrong.problems()) {
      problems.report(problem.code().id(), problem.message(), problem.help().orElse(null));
    }
  }
}

package org.cbss.model.json.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.Precision;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The codecs of what is written as a string. */
final class StringCodecs {
  private StringCodecs() {}

  /** Strings in no language; in prose, tabs and line feeds are legal. */
  static final class Words extends StringCodec<String> {
    private final boolean prose;

    Words(boolean prose) {
      super("a string");
      this.prose = prose;
    }

    @Override
    @Nullable
    String parse(String text, Complaint complaint) {
      int control = Characters.firstControl(text, prose);
      if (control >= 0) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(control));
        complaint.about(
            Code.TEXT_CONTROL, "the text holds the control character " + name, "remove it");
        return null;
      }
      return parsePlain(text, complaint);
    }

    @Override
    @Nullable
    String parsePlain(String text, Complaint complaint) {
      if (Characters.isBlank(text)) {
        complaint.about(Code.TEXT_BLANK, "the text is blank", ReadContext.NO_VALUE_HELP);
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
    Memo<Id<T>> memo(Memos memos) {
      return (Memo<Id<T>>) (Memo<?>) memos.ids();
    }

    @Override
    @Nullable
    Id<T> parse(String text, Complaint complaint) {
      try {
        return Id.of(text);
      } catch (IllegalArgumentException e) {
        complaint.about(
            Code.ID_SYNTAX,
            Quoted.of(text) + " is no id",
            "an id is a letter or digit, then up to 127 letters, digits and . _ : / ~ -");
        return null;
      }
    }
  }

  /** Countries. */
  static final class Countries extends StringCodec<CountryCode> {
    Countries() {
      super("a country code (a string)");
    }

    @Override
    @Nullable
    CountryCode parse(String text, Complaint complaint) {
      if (CountryCode.isValid(text)) {
        return CountryCode.of(text);
      }
      complaint.about(
          Code.COUNTRY_SYNTAX,
          Quoted.of(text) + " is no country code",
          org.cbss.model.internal.countries.Countries.byName(text)
              .map(code -> code.value().equalsIgnoreCase(text)
                  ? "write " + code
                  : "did you mean " + code + "?")
              .orElse("write the two upper-case letters of ISO 3166-1, such as DK"));
      return null;
    }
  }

  /** Languages. */
  static final class Languages extends StringCodec<LanguageTag> {
    Languages() {
      super("a language tag (a string)");
    }

    @Override
    @Nullable
    LanguageTag parse(String text, Complaint complaint) {
      return languageTag(text, complaint);
    }
  }

  static @Nullable LanguageTag languageTag(String text, Complaint complaint) {
    if (LanguageTag.isValid(text)) {
      return LanguageTag.of(text);
    }
    String dashed = text.replace('_', '-');
    complaint.about(
        Code.LANGUAGE_TAG,
        Quoted.of(text) + " is no language tag",
        LanguageTag.isValid(dashed)
            ? "write " + dashed
            : "write a tag of BCP 47, such as en or sr-Latn");
    return null;
  }

  /** Addresses of pages. */
  static final class Urls extends StringCodec<HttpUrl> {
    Urls() {
      super("an address (a string)");
    }

    @Override
    @Nullable
    HttpUrl parse(String text, Complaint complaint) {
      if (HttpUrl.isValid(text)) {
        return HttpUrl.of(text);
      }
      complaint.about(
          Code.URL_UNSAFE,
          Quoted.of(text) + " is no safe address",
          "an address begins with http:// or https://, has a host, and neither user information"
              + " nor white space");
      return null;
    }

    @Override
    String format(HttpUrl value) {
      return value.value();
    }
  }

  /** Words of a closed list. */
  static final class Choices<E extends Enum<E> & Coded> extends StringCodec<E> {
    private final Map<String, E> byCode = new LinkedHashMap<>();

    Choices(Class<E> type) {
      super("a string");
      Arrays.stream(type.getEnumConstants())
          .forEach(constant -> byCode.put(constant.code(), constant));
    }

    @Override
    @Nullable
    E parse(String text, Complaint complaint) {
      E found = byCode.get(text);
      if (found == null) {
        Set<String> codes = byCode.keySet();
        complaint.about(
            Code.SHAPE_ENUM,
            Quoted.of(text) + " is none of " + String.join(", ", codes),
            Quoted.nearest(text, codes)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse(null));
      }
      return found;
    }

    @Override
    String format(E value) {
      return value.code();
    }
  }

  /** Dates. */
  static final class Dates extends StringCodec<EdtfDate> {
    Dates() {
      super("a date (a string)");
    }

    @Override
    Memo<EdtfDate> memo(Memos memos) {
      return memos.dates();
    }

    @Override
    @Nullable
    EdtfDate parse(String text, Complaint complaint) {
      try {
        return EdtfDate.parse(text);
      } catch (EdtfSyntaxException e) {
        complain(e, complaint);
        return null;
      }
    }
  }

  /** Days. */
  static final class Days extends StringCodec<LocalDate> {
    Days() {
      super("a full date (a string)");
    }

    @Override
    @Nullable
    LocalDate parse(String text, Complaint complaint) {
      try {
        EdtfDate date = EdtfDate.parse(text);
        if (date.precision().equals(Optional.of(Precision.DAY)) && !date.isQualified()) {
          return date.earliest().orElseThrow();
        }
        complaint.about(
            EdtfSyntaxException.Code.SYNTAX.id(),
            Quoted.of(text) + " is no full date",
            "write the day, such as 2020-05-06");
      } catch (EdtfSyntaxException e) {
        complain(e, complaint);
      }
      return null;
    }

    @Override
    String format(LocalDate value) {
      try {
        return EdtfDate.of(value).toString();
      } catch (DateTimeException e) {
        // What no file can hold is refused in one way, whatever it is.
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
    Memo<TimeSpan> memo(Memos memos) {
      return memos.spans();
    }

    @Override
    @Nullable
    TimeSpan parse(String text, Complaint complaint) {
      try {
        return TimeSpan.parse(text);
      } catch (EdtfSyntaxException e) {
        complain(e, complaint);
        return null;
      }
    }
  }

  private static void complain(EdtfSyntaxException wrong, Complaint complaint) {
    for (EdtfSyntaxException.Problem problem : wrong.problems()) {
      complaint.about(problem.code().id(), problem.message(), problem.help().orElse(null));
    }
  }
}

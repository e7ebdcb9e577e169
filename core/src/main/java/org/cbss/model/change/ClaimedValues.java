package org.cbss.model.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.EntityKind;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.internal.integrity.IdIndex;
import org.cbss.model.internal.schema.CitedTogether;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.time.Bound;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Parses the values of claims, and compares them with those of a record.
 *
 * @param index the ids of the data set, to which claimed references must lead
 */
record ClaimedValues(IdIndex index) {
  /** Returns the value of a claim, or null if it is not valid, or refers to a record that does not exist. */
  @Nullable
  Object parse(ValueType<?> type, String says) {
    try {
      return valid(type, says);
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  private @Nullable Object valid(ValueType<?> type, String says) {
    if (type instanceof ValueType.Text) {
      return LocalizedText.of(says);
    }
    if (type instanceof ValueType.PlainText) {
      return says;
    }
    if (type instanceof ValueType.ImpreciseDate) {
      return EdtfDate.parse(says);
    }
    if (type instanceof ValueType.FullDate) {
      return day(EdtfDate.parse(says));
    }
    if (type instanceof ValueType.Recurring) {
      return RecurringDay.parse(says);
    }
    if (type instanceof ValueType.Span) {
      return TimeSpan.parse(says);
    }
    if (type instanceof ValueType.PositiveInteger) {
      return number(says);
    }
    if (type instanceof ValueType.Bool) {
      return says.equals("true") ? Boolean.TRUE : says.equals("false") ? Boolean.FALSE : null;
    }
    if (type instanceof ValueType.Country) {
      return CountryCode.of(says);
    }
    if (type instanceof ValueType.Language) {
      return LanguageTag.of(says);
    }
    if (type instanceof ValueType.Url) {
      return HttpUrl.of(says);
    }
    if (type instanceof ValueType.Reference<?> reference) {
      return reference(says, reference.kinds());
    }
    if (type instanceof ValueType.AnyReference reference) {
      return reference(says, reference.kinds());
    }
    return type instanceof ValueType.Choice<?> choice ? constant(choice, says) : null;
  }

  private static @Nullable LocalDate day(EdtfDate date) {
    return date.equals(date.earliest().map(EdtfDate::of).orElse(null))
        ? date.earliest().orElseThrow()
        : null;
  }

  private static @Nullable Integer number(String says) {
    boolean digits = !says.isEmpty()
        && says.length() < 5
        && says.charAt(0) != '0'
        && says.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return digits ? Integer.valueOf(says) : null;
  }

  private static @Nullable Object constant(ValueType.Choice<?> choice, String says) {
    return Arrays.stream(choice.type().getEnumConstants())
        .filter(each -> ((Coded) each).code().equals(says))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Id<?> reference(String says, Set<EntityKind> kinds) {
    Id<Identified> id = Id.of(says);
    Identified found = index.get(id);
    return found != null && kinds.contains(EntityKind.of(found)) ? id : null;
  }

  /** Returns the countries and organizations that are claimed together, or null if one of them is not valid. */
  @Nullable
  List<Party> parties(String says) {
    List<Party> parties = new ArrayList<>();
    for (String each : CitedTogether.split(says)) {
      Party party = party(each);
      if (party == null) {
        return null;
      }
      parties.add(party);
    }
    return parties;
  }

  private @Nullable Party party(String says) {
    Object organization =
        parse(new ValueType.Reference<Organization>(Set.of(EntityKind.ORGANIZATION)), says);
    if (organization instanceof Id<?> id) {
      return Party.of(Id.<Organization>of(id.value()));
    }
    return parse(new ValueType.Country(), says) instanceof CountryCode country
        ? Party.of(country)
        : null;
  }

  /** Returns the values that a claim may give to agree with a value of the record: of a text, that in any language. */
  static Stream<?> agreeing(@Nullable Object own) {
    return own instanceof LocalizedText text
        ? Stream.concat(text.plain().stream(), text.translations().values().stream())
        : Stream.ofNullable(own);
  }

  /** Returns the value of a claim as {@link #agreeing} has it. */
  static Object agreed(Object claimed) {
    return claimed instanceof LocalizedText text ? text.plain().orElse("") : claimed;
  }

  /**
   * Returns the span that claims make of the span of a record. The first that gives a start or an end counts; one that none
   * gives is that of the record, unless the span would then end before it starts.
   *
   * @param own the span of the record, or null if it has none
   */
  static TimeSpan span(@Nullable TimeSpan own, List<TimeSpan> claims) {
    if (isWhole(claims.get(0))) {
      return claims.get(0);
    }
    TimeSpan claimed = TimeSpan.of(first(claims, TimeSpan::start), first(claims, TimeSpan::end));
    if (own == null || isWhole(claimed)) {
      return claimed;
    }
    TimeSpan together =
        TimeSpan.of(orElse(claimed.start(), own.start()), orElse(claimed.end(), own.end()));
    if (together.hasSameBounds(own)) {
      return own;
    }
    return together.isReversed() && !own.isReversed() ? claimed : together;
  }

  private static boolean isWhole(TimeSpan span) {
    return !span.start().isUnknown() && !span.end().isUnknown();
  }

  private static Bound first(List<TimeSpan> claims, Function<TimeSpan, Bound> end) {
    return claims.stream()
        .map(end)
        .filter(bound -> !bound.isUnknown())
        .findFirst()
        .orElse(Bound.unknown());
  }

  private static Bound orElse(Bound claimed, Bound own) {
    return claimed.isUnknown() ? own : claimed;
  }
}

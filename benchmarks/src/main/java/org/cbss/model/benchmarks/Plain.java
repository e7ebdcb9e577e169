package org.cbss.model.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of the model as plain, unchecked records of strings, which the peers fill by data binding, with the three
 * annotations for Hibernate Validator: {@code @NotNull}, {@code @Pattern} and {@code @Valid}. The group {@link References} adds
 * {@code @Size} for references. A static {@code valueOf} takes the short form of a record. Texts are in one language.
 */
final class Plain {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:/~-]{0,127}";
  private static final String COUNTRY = "[A-Z]{2}";
  private static final String SPAN = "[0-9X~?%.,\\[\\]/-]+";

  /** The group of constraints that refuses blank references, beside those of the default group. */
  interface References extends Default {}

  private Plain() {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Citation(
      @NotNull @Pattern(regexp = ID) String source,
      String about,
      String says,
      String at,
      String quote) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Priority(
      @NotNull String text,
      @Size(min = 1, groups = References.class) @Nullable String organization) {
    static Priority valueOf(String text) {
      return new Priority(text, null);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Party(
      @Pattern(regexp = COUNTRY) @Nullable String country,
      @Size(min = 1, groups = References.class) @Nullable String organization) {
    static Party valueOf(String organization) {
      return new Party(null, organization);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Parent(
      @NotNull @Pattern(regexp = ID) String organization,
      @Pattern(regexp = SPAN) @Nullable String period) {
    static Parent valueOf(String organization) {
      return new Parent(organization, null);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record SeatCount(
      @NotNull Integer count,
      @Pattern(regexp = SPAN) @Nullable String period) {
    static SeatCount valueOf(int count) {
      return new SeatCount(count, null);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Suspension(
      @NotNull @Pattern(regexp = SPAN) String period,
      @Nullable String scope) {
    static Suspension valueOf(String period) {
      return new Suspension(period, null);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record FormerName(
      @NotNull String name, @NotNull @Pattern(regexp = SPAN) String period) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Chair(
      @Size(min = 1, groups = References.class) String presidencyOf,
      @Size(min = 1, groups = References.class) String post,
      @Pattern(regexp = SPAN) String period) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Convention(
      @NotNull @Pattern(regexp = SPAN) String period,
      String of,
      Boolean complete,
      Boolean unbroken,
      String handover,
      List<String> startsOn,
      List<@Valid Citation> citations,
      String note) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Membership(
      @Pattern(regexp = COUNTRY) String country,
      @Size(min = 1, groups = References.class) String organization,
      @Size(min = 1, groups = References.class) String person,
      @Pattern(regexp = COUNTRY) String onBehalfOf,
      String role,
      @Pattern(regexp = SPAN) String period,
      Boolean disputed,
      List<@Valid Suspension> suspended,
      List<@Valid Citation> citations,
      String note) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record StrategicArea(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String title,
      String focus,
      List<@Valid Citation> citations,
      String note) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Source(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String title,
      String publisher,
      String url,
      String published,
      String retrieved,
      String language,
      Boolean unverified,
      String text,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Organization(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String name,
      List<String> otherNames,
      List<@Valid FormerName> formerNames,
      @NotNull String kind,

      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
      List<@Valid Parent> partOf,

      List<@Valid Chair> chair,
      @Pattern(regexp = SPAN) String period,
      List<@Valid Membership> members,
      List<@Valid Convention> conventions,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Person(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String name,
      List<String> otherNames,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Post(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String title,
      List<@Valid FormerName> formerNames,
      @NotNull @Pattern(regexp = ID) String organization,

      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
      List<@Valid SeatCount> seats,

      @Pattern(regexp = SPAN) String period,
      List<@Valid Convention> conventions,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Presidency(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull @Pattern(regexp = ID) String organization,
      @Pattern(regexp = COUNTRY) String country,
      @Size(min = 1, groups = References.class) String holder,
      List<@Valid Party> holders,
      String title,
      @NotNull @Pattern(regexp = SPAN) String period,
      Boolean disputed,
      Integer ordinal,
      List<@Valid Priority> priorities,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Mandate(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String title,
      @NotNull @Pattern(regexp = ID) String organization,
      @NotNull @Pattern(regexp = SPAN) String period,
      @Size(min = 1, groups = References.class) String partOf,
      List<@Size(min = 1, groups = References.class) String> presidencies,
      @Size(min = 1, groups = References.class) String supersedes,
      List<@Size(min = 1, groups = References.class) String> basedOn,
      String vision,
      List<String> commitments,
      List<@Valid StrategicArea> areas,
      List<String> measures,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Meeting(
      @NotNull @Pattern(regexp = ID) String id,
      @Pattern(regexp = ID) String organization,
      @Size(min = 1, groups = References.class) String project,
      String title,
      @Pattern(regexp = SPAN) String period,
      String status,
      @Size(min = 1, groups = References.class) String presidency,
      Integer ordinal,
      Boolean last,
      String place,
      String mode,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Decision(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String title,
      @NotNull @Pattern(regexp = ID) String organization,
      String date,
      @Size(min = 1, groups = References.class) String meeting,
      @Size(min = 1, groups = References.class) String presidency,
      @Pattern(regexp = SPAN) String period,
      List<@Size(min = 1, groups = References.class) String> adopts,
      List<@Size(min = 1, groups = References.class) String> establishes,
      List<@Size(min = 1, groups = References.class) String> designates,
      List<@Size(min = 1, groups = References.class) String> appoints,
      List<@Size(min = 1, groups = References.class) String> amends,
      List<@Size(min = 1, groups = References.class) String> repeals,
      List<@Size(min = 1, groups = References.class) String> basedOn,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record TakeHomeMessage(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String text,
      @NotNull @Pattern(regexp = ID) String organization,
      String topic,
      @Size(min = 1, groups = References.class) String meeting,
      @Size(min = 1, groups = References.class) String presidency,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Project(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String name,
      List<@Valid FormerName> formerNames,
      @Size(min = 1, groups = References.class) String partOf,
      Integer phase,
      @Pattern(regexp = SPAN) String period,
      List<@Valid Party> leads,
      List<@Valid Party> funders,
      List<@Size(min = 1, groups = References.class) String> areas,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record PersonnelTerm(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull @Pattern(regexp = ID) String person,
      @NotNull @Pattern(regexp = ID) String post,
      @Pattern(regexp = SPAN) String period,
      Boolean acting,
      Boolean disputed,
      @Pattern(regexp = COUNTRY) String onBehalfOf,
      @Size(min = 1, groups = References.class) String presidency,
      @Size(min = 1, groups = References.class) String follows,
      @Size(min = 1, groups = References.class) String replaces,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Dataset(
      @NotNull String format,
      String title,
      String language,
      String asOf,
      Map<String, String> accepts,
      List<@Valid Source> sources,
      List<@Valid Organization> organizations,
      List<@Valid Person> people,
      List<@Valid Post> posts,
      List<@Valid Presidency> presidencies,
      List<@Valid Mandate> mandates,
      List<@Valid Meeting> meetings,
      List<@Valid Decision> decisions,
      List<@Valid TakeHomeMessage> takeHomeMessages,
      List<@Valid Project> projects,
      List<@Valid PersonnelTerm> personnelTerms) {}
}

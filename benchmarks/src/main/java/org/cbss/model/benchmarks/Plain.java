package org.cbss.model.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;

/**
 * The attributes of the model as plain, unchecked records of strings, which the peers fill by data binding, with the three
 * annotations for Hibernate Validator.
 */
final class Plain {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:/~-]{0,127}";
  private static final String COUNTRY = "[A-Z]{2}";
  private static final String SPAN = "[0-9X~?%.,\\[\\]/-]+";

  private Plain() {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Citation(
      @NotNull @Pattern(regexp = ID) String source,
      String about,
      String says,
      String at,
      String quote) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Priority(@NotNull String text, String organization) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Party(@Pattern(regexp = COUNTRY) String country, String organization) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record FormerName(
      @NotNull String name, @NotNull @Pattern(regexp = SPAN) String period) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Chair(
      String presidencyOf,
      String post,
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
      String organization,
      String person,
      @Pattern(regexp = COUNTRY) String onBehalfOf,
      String role,
      @Pattern(regexp = SPAN) String period,
      Boolean disputed,
      List<String> suspended,
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
      String partOf,
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
      Integer seats,
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
      String holder,
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
      String partOf,
      List<String> presidencies,
      String supersedes,
      List<String> basedOn,
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
      String project,
      String title,
      @Pattern(regexp = SPAN) String period,
      String status,
      String presidency,
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
      String meeting,
      String presidency,
      @Pattern(regexp = SPAN) String period,
      List<String> adopts,
      List<String> establishes,
      List<String> designates,
      List<String> appoints,
      List<String> amends,
      List<String> repeals,
      List<String> basedOn,
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
      String meeting,
      String presidency,
      Map<String, String> identifiers,
      List<@Valid Citation> citations,
      String note,
      Map<String, String> accepts) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Project(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull String name,
      List<@Valid FormerName> formerNames,
      String partOf,
      Integer phase,
      @Pattern(regexp = SPAN) String period,
      List<String> leads,
      List<String> funders,
      List<String> areas,
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
      String presidency,
      String follows,
      String replaces,
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

package org.cbss.model.popolo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationBuilder;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Parent;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads organizations that are not countries. */
final class OrganizationsReader {
  private final ImportContext context;
  private final OrganizationHierarchy hierarchy = new OrganizationHierarchy();
  private final Map<Id<Organization>, ImportedObject> withSeats = new LinkedHashMap<>();

  OrganizationsReader(ImportContext context) {
    this.context = context;
  }

  void read(List<ImportedObject> records) {
    for (ImportedObject object : records) {
      if (!context.countries().readOrganization(object)) {
        context.organizations().add(object, CommonProperties.nameForId(object, "name"));
      }
    }
    context.organizations().entries().forEach(this::read);
  }

  private void read(ImportedRecords.Entry<Organization> record) {
    ImportedObject object = record.object();
    OrganizationBuilder organization = Organization.builder()
        .id(record.id())
        .name(name(record))
        .kind(kind(object))
        .addAllPartOf(
            Optional.ofNullable(whole(record)).map(Parent::of).stream().toList())
        .period(Optional.ofNullable(period(record)))
        .putAllIdentifiers(CommonProperties.identifiers(record))
        .addAllCitations(context.sources().citations(object));
    CommonProperties.readOtherNames(object, organization);
    context.organizationBuilders().put(record.id(), organization);
    int seats = object.positiveInteger("seats");
    if (seats > 0) {
      context.seats().put(record.id(), seats);
      withSeats.put(record.id(), object);
    }
    object.finish();
  }

  private @Nullable TimeSpan period(ImportedRecords.Entry<Organization> record) {
    ImportedObject object = record.object();
    EdtfDate founding = object.date("founding_date");
    EdtfDate dissolution = object.date("dissolution_date");
    TimeSpan span = CommonProperties.span(object, founding, dissolution, "dissolution_date");
    if (span != null && dissolution != null) {
      context.dissolutions().put(record.id(), dissolution);
    }
    return span;
  }

  /** Reports the numbers of seats that no post has, after all memberships have been read. */
  void reportUnusedSeats() {
    withSeats.forEach((id, object) -> {
      if (context.seats().containsKey(id)) {
        object.reportNotHeld(
            object.at("seats"), "\"seats\" without memberships in the role \"member\"");
      }
    });
  }

  /** Returns the organization that contains this one, or null if there is none or that would be a cycle. */
  private @Nullable Id<Organization> whole(ImportedRecords.Entry<Organization> record) {
    ImportedObject object = record.object();
    Id<Organization> whole = context.organization(object, "parent_id");
    if (whole == null || hierarchy.add(record.id().value(), whole.value())) {
      return whole;
    }
    object.report(
        PopoloCode.CYCLE,
        object.at("parent_id"),
        "this " + ValueQuoter.of("parent_id")
            + " makes the organization part of itself; it is left out");
    return null;
  }

  private static LocalizedText name(ImportedRecords.Entry<Organization> record) {
    String name = record.object().prose("name");
    return LocalizedText.of(name == null ? CommonProperties.idAsName(record) : name);
  }

  private static OrganizationKind kind(ImportedObject object) {
    String classification = object.line("classification");
    OrganizationKind kind = kind(classification);
    if (kind != null) {
      return kind;
    }
    if (classification != null) {
      PositionedNode at = object.at("classification");
      object.reportNotHeld(at, "the classification " + ValueQuoter.of(classification));
    }
    return OrganizationKind.OTHER;
  }

  private static @Nullable OrganizationKind kind(@Nullable String classification) {
    String code = classification == null ? "" : classification.replace(' ', '-').replace('_', '-');
    return Arrays.stream(OrganizationKind.values())
        .filter(kind -> kind.code().equalsIgnoreCase(code))
        .findFirst()
        .orElse(null);
  }
}

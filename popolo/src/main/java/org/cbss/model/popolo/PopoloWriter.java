package org.cbss.model.popolo;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelSchema;

/**
 * Writes data sets as Popolo, the standard of legislative open data, and lists what Popolo cannot express.
 *
 * <p>Organizations, people and posts keep their types; meetings become events. Terms become memberships of people in posts.
 * Members and presidencies become memberships of organizations; those of presidencies have the role {@code presidency}. A
 * country becomes an organization of the classification {@code country}, with its ISO 3166-1 code as an identifier. A source
 * becomes a link in the records that cite it. A date becomes the narrowest year, month or day that contains it, or is left out.
 * Records that were read from Popolo under another id get that id again.
 *
 * <p>{@link PopoloReader} reads the same data set back, except for the listed losses and the order of the sources. The same
 * data set always gives the same bytes. A writer is immutable and safe to share between threads.
 */
public final class PopoloWriter {
  private static final Set<String> LISTS =
      Arrays.stream(EntityKind.values()).map(EntityKind::collection).collect(Collectors.toSet());

  /** Creates a writer. */
  public PopoloWriter() {}

  /**
   * Writes a data set.
   *
   * @param dataset the data set
   * @return the files and the losses
   * @throws IllegalArgumentException if a loss is listed as JSON, such as a mandate, a citation or a text in several languages,
   *     and has content that {@link org.cbss.model.json.DatasetWriter#write(Dataset, java.nio.file.Path)} refuses
   */
  public PopoloWriteResult write(Dataset dataset) {
    ExportContext context = new ExportContext(dataset);
    context.losses().addUnwritten("", "", dataset, ModelSchema.DATASET, LISTS);
    SourcesWriter sources = new SourcesWriter(context, dataset.sources());
    OrganizationsWriter organizations = new OrganizationsWriter(context, sources);
    MeetingsWriter meetings = new MeetingsWriter(context, sources, organizations);
    MembershipsWriter memberships =
        new MembershipsWriter(context, sources, organizations, dataset.posts());
    organizations.writeOrganizations(dataset.organizations());
    organizations.writePeople(dataset.people());
    organizations.writePosts(dataset.posts());
    meetings.begin(dataset.meetings());
    memberships.writeMembers(dataset.organizations());
    memberships.writePresidencies(dataset.presidencies());
    memberships.writeTerms(dataset.personnelTerms());
    memberships.compareSpans();
    meetings.write();
    organizations.writeCountries();
    sources.finish();
    addOtherLosses(context, dataset);
    return new PopoloWriteResult(context);
  }

  private static void addOtherLosses(ExportContext context, Dataset dataset) {
    Stream.of(
            dataset.mandates(), dataset.decisions(), dataset.takeHomeMessages(), dataset.projects())
        .flatMap(list -> list.stream())
        .forEach(entity -> context.losses().add(entity, "Popolo has no such records"));
  }
}

package org.cbss.model.popolo;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.schema.ModelSchema;

/**
 * Writes data sets as Popolo, the standard of legislative open data, and lists what Popolo cannot say.
 *
 * <p>Organizations, people and posts are written as such, meetings as events. Terms are memberships of people in posts, and
 * members those of organizations; so are presidencies, in the role {@code presidency}. A country is an organization of the
 * classification {@code country}, with its code of ISO 3166-1 as an identifier. A source is a link in the records that cite
 * it. A date that Popolo does not have is written as the narrowest year, month or day that has it, or else left out. Records
 * that had an id of Popolo's own get it back.
 *
 * <p>{@link PopoloReader} reads the same data set back, but for what is listed and for the order of the sources. The same data
 * set always gives the same bytes. A writer holds no state and can be shared between threads.
 */
public final class PopoloWriter {
  private static final Set<String> LISTS =
      Arrays.stream(EntityKind.values()).map(EntityKind::collection).collect(Collectors.toSet());

  /** A writer. */
  public PopoloWriter() {}

  /**
   * Writes a data set.
   *
   * @param dataset the data set
   * @return the files, and what they do not say
   * @throws IllegalArgumentException if what has to be listed as JSON, such as a mandate, a citation or a text in several
   *     languages, holds what no file can, as {@link org.cbss.model.json.DatasetWriter#write(Dataset, java.nio.file.Path)} says;
   *     elsewhere, that is listed and left out
   */
  public PopoloWriteResult write(Dataset dataset) {
    ExportContext context = new ExportContext(dataset);
    context.losses().addUnsaid("", "", dataset, ModelSchema.DATASET, LISTS);
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
    loseOthers(context, dataset);
    return new PopoloWriteResult(context);
  }

  private static void loseOthers(ExportContext context, Dataset dataset) {
    Stream.of(
            dataset.mandates(), dataset.decisions(), dataset.takeHomeMessages(), dataset.projects())
        .flatMap(list -> list.stream())
        .forEach(entity -> context.losses().add(entity, "Popolo has no such records"));
  }
}

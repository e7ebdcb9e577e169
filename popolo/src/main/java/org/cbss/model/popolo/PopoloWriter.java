package org.cbss.model.popolo;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.meta.Kind;
import org.cbss.model.meta.Shapes;

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
      Arrays.stream(Kind.values()).map(Kind::collection).collect(Collectors.toSet());

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
  public PopoloWriting write(Dataset dataset) {
    Writing writing = new Writing(dataset);
    writing.losses().addUnsaid("", "", dataset, Shapes.DATASET, LISTS);
    WrittenSources sources = new WrittenSources(writing, dataset.sources());
    WrittenBodies bodies = new WrittenBodies(writing, sources);
    WrittenMeetings meetings = new WrittenMeetings(writing, sources, bodies);
    WrittenMemberships memberships =
        new WrittenMemberships(writing, sources, bodies, dataset.posts());
    bodies.writeOrganizations(dataset.organizations());
    bodies.writePeople(dataset.people());
    bodies.writePosts(dataset.posts());
    meetings.begin(dataset.meetings());
    memberships.writeMembers(dataset.organizations());
    memberships.writePresidencies(dataset.presidencies());
    memberships.writeTerms(dataset.personnelTerms());
    memberships.compareSpans();
    meetings.write();
    bodies.writeCountries();
    sources.finish();
    loseOthers(writing, dataset);
    return new PopoloWriting(writing);
  }

  private static void loseOthers(Writing writing, Dataset dataset) {
    Stream.of(
            dataset.mandates(), dataset.decisions(), dataset.takeHomeMessages(), dataset.projects())
        .flatMap(list -> list.stream())
        .forEach(entity -> writing.losses().add(entity, "Popolo has no such records"));
  }
}

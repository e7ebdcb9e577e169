package org.cbss.model.change;

import java.util.List;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;

/**
 * A data set according to some sources.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param dataset the data set, with the claims of the sources in place of its own values
 * @param used the claims whose values differ from those of the record, in the order of the document
 * @param unused the claims that cannot take the place of a value, in the order of the document: invalid ones, those about ids,
 *     extensions and lists of records without a short form, those that refer to a record that does not exist, and those about
 *     one of several values with periods
 * @param unmentioned the paths to the entities, memberships, conventions and strategic areas that no citation of these sources
 *     is about, in the order of the document. They are as in the record. Sources are not among them.
 */
public record ClaimedDataset(
    Dataset dataset, List<Claim> used, List<Claim> unused, List<DataPath> unmentioned) {

  /**
   * Copies the lists.
   *
   * @param dataset the data set, with the claims of the sources in place of its own values
   * @param used the claims whose values differ from those of the record
   * @param unused the claims that cannot take the place of a value
   * @param unmentioned the paths to the records that no citation of these sources is about
   */
  public ClaimedDataset {
    used = List.copyOf(used);
    unused = List.copyOf(unused);
    unmentioned = List.copyOf(unmentioned);
  }

  /**
   * Returns the numbers of claims and of records that are not mentioned.
   *
   * @return a text such as {@code 3 claims used, 1 unused, 20 records unmentioned}
   */
  @Override
  public String toString() {
    return used.size() + " claims used, " + unused.size() + " unused, " + unmentioned.size()
        + " records unmentioned";
  }
}

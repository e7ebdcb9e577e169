package org.cbss.model.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbss.model.DataPath;

/**
 * One reading of a data set, in which a record lasts on a day or does not: first and last days that fit every statement at
 * once. Instances are immutable and thread-safe.
 *
 * @param covers whether the record lasts on the day
 * @param days the days of the record, then those of the other records on which its own depend, in the order of the document
 */
public record Reading(boolean covers, List<Days> days) {

  /**
   * The days of a record in a reading. Both are inclusive.
   *
   * @param path the path of the record
   * @param first its first day, or empty if it always was
   * @param last its last day, or empty if it never ends
   */
  public record Days(DataPath path, Optional<LocalDate> first, Optional<LocalDate> last) {

    /**
     * Returns the path and the days.
     *
     * @return a text such as {@code /presidencies/3 2019-07-01/2020-06-30}
     */
    @Override
    public String toString() {
      return path + " " + text(first) + "/" + text(last);
    }

    private static String text(Optional<LocalDate> day) {
      return day.map(LocalDate::toString).orElse("..");
    }
  }

  /**
   * Creates a reading.
   *
   * @param covers whether the record lasts on the day
   * @param days the days of the record, then those of the other records
   */
  public Reading {
    days = List.copyOf(days);
  }
}

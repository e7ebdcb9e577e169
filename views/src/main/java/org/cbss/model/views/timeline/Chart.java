package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The content of a timeline.
 *
 * @param title the title
 * @param language the language of the text, as a BCP 47 tag
 * @param asOf the last day that the record covers, or empty if unknown
 * @param lanes the lanes, from top to bottom
 */
public record Chart(String title, String language, Optional<LocalDate> asOf, List<Lane> lanes) {

  /**
   * Copies the lanes.
   *
   * @param title the title
   * @param language the language of the text, as a BCP 47 tag
   * @param asOf the last day that the record covers, or empty if unknown
   * @param lanes the lanes, from top to bottom
   */
  public Chart {
    lanes = List.copyOf(lanes);
  }

  Chart with(List<Lane> others) {
    return new Chart(title, language, asOf, others);
  }

  int size() {
    return lanes.stream().mapToInt(lane -> lane.entries().size()).sum();
  }
}

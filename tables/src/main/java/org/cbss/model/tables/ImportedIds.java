package org.cbss.model.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes ids for records that have none, unique in the data set. The same texts in the same order always get the same ids. */
final class ImportedIds {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Reserves an id that a record has. */
  void reserve(String id) {
    taken.add(id);
  }

  /**
   * Makes an id.
   *
   * @param text the text to make it from, of which letters and digits count
   * @param otherwise the text to make it from if there are none
   */
  String make(String text, String otherwise) {
    String slug = CellTexts.slug(text);
    String base = slug.isEmpty() ? CellTexts.slug(otherwise) : slug;
    String id = base;
    if (taken.contains(id)) {
      // all lower numbers are taken: trying them again for each id would take quadratic time
      int number = numbers.getOrDefault(base, 2);
      while (taken.contains(base + "-" + number)) {
        number++;
      }
      numbers.put(base, number + 1);
      id = base + "-" + number;
    }
    taken.add(id);
    return id;
  }
}

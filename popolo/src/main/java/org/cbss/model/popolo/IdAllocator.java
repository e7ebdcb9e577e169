package org.cbss.model.popolo;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.cbss.model.Id;

/**
 * Gives out ids that are valid, and unique across all kinds as Popolo's are not. The same texts in the same order always give
 * the same ids.
 */
final class IdAllocator {
  /** Where a changed id keeps the text that it was made from: the scheme of an identifier. */
  static final String SCHEME = "popolo";

  private static final int ROOM = 24;

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Gives out the id of a text: the text itself where it is valid and not given yet.
   *
   * @param kind what it names, which stands before the id where another kind has it
   * @param text the text
   */
  String assign(String kind, String text) {
    String id = next(kind, text);
    given.add(id);
    counts.merge(valid(text), 1, Integer::sum);
    return id;
  }

  /** The id that a text would get. */
  String next(String kind, String text) {
    String valid = valid(text);
    if (!given.contains(valid)) {
      return valid;
    }
    String own = shorten(kind + "/" + valid);
    String id = own;
    for (int count = counts.getOrDefault(valid, 1); given.contains(id); count++) {
      id = own + "~" + (count + 1);
    }
    return id;
  }

  /** A text that is no id as one: what may not stand there is left out, and a check sum tells it from its like. */
  static String valid(String text) {
    if (Id.isValid(text)) {
      return text;
    }
    String ascii = Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^A-Za-z0-9._:/~-]+", "-")
        .replaceFirst("^[^A-Za-z0-9]+", "");
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    String tail = Long.toHexString(0x1_0000_0000L + sum.getValue()).substring(1);
    return ascii.isEmpty() ? tail : shorten(ascii) + "~" + tail;
  }

  private static String shorten(String text) {
    return text.length() <= Id.MAX_LENGTH - ROOM ? text : text.substring(0, Id.MAX_LENGTH - ROOM);
  }
}

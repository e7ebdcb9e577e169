package org.cbss.model.popolo;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.cbss.model.Id;

/**
 * Allocates ids that are valid, and unique across all kinds of records, as those of Popolo are not. The same texts in the same
 * order always get the same ids.
 */
final class IdAllocator {
  /** The scheme of the identifier that keeps the original of a changed id. */
  static final String SCHEME = "popolo";

  private static final int RESERVED = 24;
  private static final int FIRST_NUMBER = 3; // the third record with the same text
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern INVALID = Pattern.compile("[^A-Za-z0-9._:/~-]+");
  private static final Pattern INVALID_START = Pattern.compile("^[^A-Za-z0-9]+");

  private final Set<String> allocated = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Allocates the id of a text: the text itself if it is valid and free.
   *
   * @param kind the kind of the record, which precedes an id that another record has
   * @param text the text
   */
  String assign(String kind, String text) {
    String id = next(kind, text);
    allocated.add(id);
    return id;
  }

  /** Returns the id that a text would get. */
  String next(String kind, String text) {
    String valid = valid(text);
    if (!allocated.contains(valid)) {
      return valid;
    }
    String prefix = shorten(kind + "/" + valid);
    return allocated.contains(prefix) ? numbered(prefix) : prefix;
  }

  private String numbered(String prefix) {
    // all lower numbers are taken: trying them again for each id would take quadratic time
    int number = numbers.getOrDefault(prefix, FIRST_NUMBER);
    while (allocated.contains(prefix + "~" + number)) {
      number++;
    }
    numbers.put(prefix, number);
    return prefix + "~" + number;
  }

  /** Returns a text as a valid id: invalid characters are replaced, and a checksum tells it from similar texts. */
  static String valid(String text) {
    if (Id.isValid(text)) {
      return text;
    }
    // marks are removed first, since normalization takes quadratic time for a long run of them
    String base = MARKS.matcher(text).replaceAll("");
    String decomposed =
        MARKS.matcher(Normalizer.normalize(base, Normalizer.Form.NFD)).replaceAll("");
    String ascii =
        INVALID_START.matcher(INVALID.matcher(decomposed).replaceAll("-")).replaceFirst("");
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    String tail = Long.toHexString(0x1_0000_0000L + sum.getValue()).substring(1);
    return ascii.isEmpty() ? tail : shorten(ascii) + "~" + tail;
  }

  private static String shorten(String text) {
    int most = Id.MAX_LENGTH - RESERVED;
    return text.length() <= most ? text : text.substring(0, most);
  }
}

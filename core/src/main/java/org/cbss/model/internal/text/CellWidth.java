package org.cbss.model.internal.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * The number of cells that a text takes on a terminal: two for wide characters such as ideographs and emoji, none for
 * combining marks, and one for the others.
 */
public final class CellWidth {
  /** The wide characters (East Asian Width W and F of Unicode), as code points and ranges of them. */
  private static final String WIDE = """
      1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F
      2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705
      270A-270B 2728 274C 274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55
      2E80-303E 3041-4DBF 4E00-A4CF A960-A97F AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6F
      FF01-FF60 FFE0-FFE6 16FE0-18CFF 1AFF0-1B2FF 1F004 1F0CF 1F18E 1F191-1F19A 1F200-1F320
      1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4
      1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A 1F595-1F596
      1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2 1F6D5-1F6D7 1F6DC-1F6DF 1F6EB-1F6EC
      1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAFF 20000-3FFFD
      """;

  private static final TreeMap<Integer, Integer> LAST_BY_FIRST = ranges();
  private static final int FIRST_NOT_NARROW = 0x300;

  private CellWidth() {}

  private static TreeMap<Integer, Integer> ranges() {
    TreeMap<Integer, Integer> lastByFirst = new TreeMap<>();
    for (String range : WIDE.strip().split("\\s+")) {
      int hyphen = range.indexOf('-');
      String first = hyphen < 0 ? range : range.substring(0, hyphen);
      lastByFirst.put(
          Integer.parseInt(first, 16), Integer.parseInt(range.substring(hyphen + 1), 16));
    }
    return lastByFirst;
  }

  /**
   * Returns the number of cells of a text.
   *
   * @param text the text, without control characters
   * @return the number of cells
   */
  public static int of(String text) {
    return text.codePoints().map(CellWidth::of).sum();
  }

  private static int of(int character) {
    if (character < FIRST_NOT_NARROW) {
      return 1;
    }
    int type = Character.getType(character);
    // Vowels and final consonants of Hangul join the syllable before, skin tones the emoji before.
    boolean joins = type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || character >= 0x1160 && character <= 0x11FF
        || character >= 0x1F3FB && character <= 0x1F3FF;
    Map.Entry<Integer, Integer> range = LAST_BY_FIRST.floorEntry(character);
    return joins ? 0 : range != null && character <= range.getValue() ? 2 : 1;
  }
}

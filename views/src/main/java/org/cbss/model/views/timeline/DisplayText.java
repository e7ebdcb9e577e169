package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cbss.model.internal.text.InvisibleCharacters;

/** Prepares text for pictures: escapes invisible characters and markup, and fits text into a width. */
final class DisplayText {
  /**
   * The widths of the ASCII characters from the space on, in thousandths of the font size: those of DejaVu Sans, the widest
   * font that the style sheet may select.
   */
  private static final int[] WIDTHS = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
    1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
    603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
  };

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LAST_OF_LATIN = 0x24F;
  private static final int LAST_OF_ALPHABETS = 0x1FFF;
  private static final int LAST_OF_PUNCTUATION = 0x206F;

  private DisplayText() {}

  /** Returns a text in one line, with invisible characters escaped. */
  static String visible(String text) {
    return InvisibleCharacters.escape(SPACE.matcher(text.strip()).replaceAll(" "));
  }

  /** Returns a text as content or attribute of HTML and XML. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String visible = visible(text);
    for (int i = 0; i < visible.length(); i++) {
      char character = visible.charAt(i);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(character);
      }
    }
    return out.toString();
  }

  /** Returns an upper bound of the width of a text in a font size. */
  static double width(String text, double size) {
    return text.codePoints().mapToLong(DisplayText::width).sum() * size / 1000;
  }

  private static int width(int character) {
    if (character >= ' ' && character < ' ' + WIDTHS.length) {
      return WIDTHS[character - ' '];
    }
    if (character <= LAST_OF_LATIN) {
      return Character.isUpperCase(character) ? 800 : 660;
    }
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return character <= LAST_OF_ALPHABETS ? 900 : character <= LAST_OF_PUNCTUATION ? 1000 : 1400;
  }

  /** Returns a text that is no wider than a limit, with an ellipsis if it was cut. */
  static String cut(String text, double size, double limit) {
    if (width(text, size) <= limit) {
      return text;
    }
    double room = limit - width("…", size);
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      room -= width(character) * size / 1000;
      if (room < 0) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** Returns a text in lines that are no wider than a limit; the last line is cut if there are more. */
  static List<String> lines(String text, double size, double limit, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double lineWidth = 0;
    double space = width(" ", size);
    for (String word : text.split(" ")) {
      double wordWidth = width(word, size);
      boolean isTooWide = !line.isEmpty() && lineWidth + space + wordWidth > limit;
      if (isTooWide && lines.size() == most - 1) {
        line.append(' ').append(word);
        break;
      }
      if (isTooWide) {
        lines.add(cut(line.toString(), size, limit));
        line.setLength(0);
      }
      lineWidth = line.isEmpty() ? wordWidth : lineWidth + space + wordWidth;
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(cut(line.toString(), size, limit));
    }
    return lines;
  }
}

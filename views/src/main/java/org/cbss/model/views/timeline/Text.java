package org.cbss.model.views.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cbss.model.validation.TextReport;

/** Text as a picture holds it: what is not seen is shown, what is too long is cut, and nothing becomes markup. */
final class Text {
  /**
   * How wide the characters of ASCII are from the space on, in thousandths of the size of the font: those of DejaVu Sans,
   * the widest font that the style sheet may come to.
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

  private Text() {}

  /** A text on one line in which every character can be seen. */
  static String shown(String text) {
    return TextReport.escape(SPACE.matcher(text.strip()).replaceAll(" "))
        .replace("\uFFFE", "\\ufffe")
        .replace("\uFFFF", "\\uffff");
  }

  /** A text as content or attribute of HTML and XML. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String shown = shown(text);
    for (int i = 0; i < shown.length(); i++) {
      char character = shown.charAt(i);
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

  /** How wide a text is at most, at a size of the font. */
  static double width(String text, double size) {
    return text.codePoints().mapToLong(Text::width).sum() * size / 1000;
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
    return character <= LAST_OF_ALPHABETS ? 900 : isPunctuation(character) ? 1000 : 1400;
  }

  private static boolean isPunctuation(int character) {
    return character <= LAST_OF_PUNCTUATION;
  }

  /** Whether the widths of all its characters are well known. */
  static boolean isPlain(String text) {
    return text.codePoints()
        .allMatch(character -> character <= LAST_OF_LATIN
            || character > LAST_OF_ALPHABETS && isPunctuation(character));
  }

  /** A text that is no wider than a limit, with an ellipsis where it was cut. */
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

  /** A text in lines that are no wider than a limit; the last one is cut where it would need more of them. */
  static List<String> lines(String text, double size, double limit, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (lines.size() < most - 1 && !line.isEmpty() && width(longer, size) > limit) {
        lines.add(cut(line, size, limit));
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(cut(line, size, limit));
    }
    return lines;
  }
}

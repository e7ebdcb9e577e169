package org.cbss.model.tables;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in the XML of a workbook, which writes characters that XML cannot contain as {@code _x000D_}, and such a text itself with
 * {@code _x005F_} for its first character.
 */
final class XmlText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern ESCAPED_OR_INVALID =
      Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

  private XmlText() {}

  /** Returns the text to write. */
  static String escape(String text) {
    return ESCAPED_OR_INVALID.matcher(text).replaceAll(XmlText::escape);
  }

  private static String escape(MatchResult match) {
    return String.format(Locale.ROOT, "_x%04X_", (int) match.group().charAt(0));
  }

  /** Returns the text that was read; surrogates, which XML can contain in pairs, are never written so. */
  static String unescape(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(XmlText::unescape) : text;
  }

  private static String unescape(MatchResult match) {
    char unit = (char) Integer.parseInt(match.group(1), 16);
    return Matcher.quoteReplacement(
        Character.isSurrogate(unit) ? match.group() : Character.toString(unit));
  }
}

package org.cbss.model.tables;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cbss.model.internal.text.InvisibleCharacters;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;

/** Texts of cells in a form in which what people do not see makes no difference. */
final class CellTexts {
  private static final int MAX_NAME = 500;
  private static final int MAX_WORD = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Map<String, String> LETTERS = Map.of(
      "ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

  private CellTexts() {}

  /** Returns a text without white space and invisible characters at its ends. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char unit) {
    return !Character.isSurrogate(unit) && InvisibleCharacters.showsNothing(unit);
  }

  /** Returns a name in a form in which case, accents and white space make no difference. */
  static String fold(String name) {
    return UnsafeCharacters.isPrintableAscii(name) && !name.contains("  ")
        ? name.strip().toLowerCase(Locale.ROOT)
        : foldAny(name);
  }

  private static String foldAny(String name) {
    String start = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    // marks are removed first, since normalization takes quadratic time for a long run of them
    String letters = MARKS.matcher(start).replaceAll("");
    String folded = MARKS
        .matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
    String rest = name.substring(start.length());
    return strip(SPACES.matcher(folded).replaceAll(" ")) + rest;
  }

  /** Returns a text as a part of an id: lower-case letters, digits and hyphens; possibly empty. */
  static String slug(String text) {
    String folded = fold(text.length() > MAX_NAME ? text.substring(0, MAX_NAME) : text);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    String words = NOT_IN_WORDS.matcher(folded).replaceAll("-");
    int end = Math.min(words.length(), MAX_WORD);
    if (end < words.length() && words.lastIndexOf('-', end) > MAX_WORD / 2) {
      end = words.lastIndexOf('-', end);
    }
    return words.substring(0, end).replaceAll("^-+|-+$", "");
  }
}

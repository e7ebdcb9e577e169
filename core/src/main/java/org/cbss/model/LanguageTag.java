package org.cbss.model;

import java.util.regex.Pattern;
import org.cbss.model.internal.text.MessageText;
import org.jspecify.annotations.Nullable;

/**
 * The tag of a language, well-formed as in BCP 47 (RFC 5646, section 2.1), such as {@code en} or {@code sr-Latn}.
 *
 * <p>Tags are case-insensitive: {@code en-GB} and {@code EN-gb} are equal. The text is kept as written. {@link #of} and
 * {@link #toString} are inverses. Whether the subtags are registered is not checked.
 *
 * <p>Instances are immutable and thread-safe. No parameter and no result is null.
 *
 * @param value the tag as written
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
  /** The tag of English. */
  public static final LanguageTag ENGLISH = new LanguageTag("en");

  /**
   * Creates a tag.
   *
   * @param value the tag
   * @throws IllegalArgumentException if the text is not a well-formed tag
   */
  public LanguageTag {
    if (!isValid(value)) {
      throw new IllegalArgumentException("invalid language tag " + MessageText.quote(value)
          + ": a language tag follows BCP 47, such as en or sr-Latn");
    }
  }

  /**
   * Returns the tag of a text.
   *
   * @param value the text
   * @return the tag
   * @throws IllegalArgumentException if the text is not a well-formed tag
   */
  public static LanguageTag of(String value) {
    return value.equals("en") ? ENGLISH : new LanguageTag(value);
  }

  /**
   * Returns whether a text is a well-formed tag.
   *
   * @param value the text
   * @return true if it is well-formed
   */
  public static boolean isValid(String value) {
    return Subtags.areWellFormed(value);
  }

  /**
   * Returns whether text in this language matches the language that a reader wants: the same, or a narrower one ({@code
   * en-GB} matches {@code en}). This is basic filtering of RFC 4647, section 3.3.1.
   *
   * @param wanted the language that the reader wants
   * @return true if it matches
   */
  public boolean matches(LanguageTag wanted) {
    int length = wanted.value.length();
    return value.regionMatches(true, 0, wanted.value, 0, length)
        && (value.length() == length || value.charAt(length) == '-');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageTag that && value.equalsIgnoreCase(that.value);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < value.length(); i++) {
      hash = 31 * hash + Character.toLowerCase(value.charAt(i));
    }
    return hash;
  }

  /**
   * Compares two tags alphabetically, ignoring case, consistent with equals.
   *
   * @param other the other tag
   * @return less than 0, 0 or more than 0 if this tag is before, equal to or after the other
   */
  @Override
  public int compareTo(LanguageTag other) {
    return value.compareToIgnoreCase(other.value);
  }

  /**
   * Returns the tag as written.
   *
   * @return the tag
   */
  @Override
  public String toString() {
    return value;
  }

  /** The grammar of tags, taken subtag by subtag. */
  private static final class Subtags {
    /** The tags that were registered before the grammar and do not follow it. */
    private static final Pattern IRREGULAR = Pattern.compile(
        "en-GB-oed|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)",
        Pattern.CASE_INSENSITIVE);

    private static final int MOST_EXTENDED = 3;

    private static final Pattern SHORT_LANGUAGE = Pattern.compile("[A-Za-z]{2,3}");
    private static final Pattern LONG_LANGUAGE = Pattern.compile("[A-Za-z]{4,8}");
    private static final Pattern EXTENDED = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern SCRIPT = Pattern.compile("[A-Za-z]{4}");
    private static final Pattern REGION = Pattern.compile("[A-Za-z]{2}|[0-9]{3}");
    private static final Pattern VARIANT = Pattern.compile("[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}");
    private static final Pattern SINGLETON = Pattern.compile("[A-WYZa-wyz0-9]");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{2,8}");
    private static final Pattern PRIVATE_USE = Pattern.compile("[Xx]");
    private static final Pattern PRIVATE = Pattern.compile("[A-Za-z0-9]{1,8}");

    private final String[] subtags;
    private int next;

    private Subtags(String tag) {
      this.subtags = tag.split("-", -1);
    }

    static boolean areWellFormed(String tag) {
      return new Subtags(tag).areWellFormed() || IRREGULAR.matcher(tag).matches();
    }

    private boolean areWellFormed() {
      if (takeLanguage()) {
        takeUpTo(1, SCRIPT);
        takeUpTo(1, REGION);
        takeUpTo(Integer.MAX_VALUE, VARIANT);
        takeExtensions();
      }
      takeIntroduced(PRIVATE_USE, PRIVATE);
      return next == subtags.length;
    }

    private boolean takeLanguage() {
      if (takeUpTo(1, SHORT_LANGUAGE) == 1) {
        takeUpTo(MOST_EXTENDED, EXTENDED);
        return true;
      }
      return takeUpTo(1, LONG_LANGUAGE) == 1;
    }

    private void takeExtensions() {
      boolean more = true;
      while (more) {
        more = takeIntroduced(SINGLETON, EXTENSION);
      }
    }

    /** Takes a subtag that introduces others and at least one of those, or nothing at all. */
    private boolean takeIntroduced(Pattern introduction, Pattern others) {
      int before = next;
      if (takeUpTo(1, introduction) == 1 && takeUpTo(Integer.MAX_VALUE, others) > 0) {
        return true;
      }
      next = before;
      return false;
    }

    private int takeUpTo(int most, Pattern wanted) {
      int taken = 0;
      while (taken < most
          && next < subtags.length
          && wanted.matcher(subtags[next]).matches()) {
        next++;
        taken++;
      }
      return taken;
    }
  }
}

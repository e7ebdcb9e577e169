package org.cbss.model;

import java.util.regex.Pattern;

/** The grammar of language tags: RFC 5646, section 2.1, of which BCP 47 consists. */
final class LanguageSubtags {
  /** Tags that were registered before the grammar, and do not follow it. */
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

  private LanguageSubtags(String tag) {
    this.subtags = tag.split("-", -1);
  }

  static boolean areWellFormed(String tag) {
    return new LanguageSubtags(tag).areWellFormed() || IRREGULAR.matcher(tag).matches();
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

  /** Takes a subtag that introduces others, and those; nothing where it or all of them are missing. */
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

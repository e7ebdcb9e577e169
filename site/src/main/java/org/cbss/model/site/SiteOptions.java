package org.cbss.model.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbss.model.LanguageTag;

/** What a site shows beyond its record. Instances are immutable and thread-safe; no method accepts or returns null. */
public final class SiteOptions {
  private static final SiteOptions DEFAULTS =
      new SiteOptions(Optional.empty(), Map.of(), List.of());

  private final Optional<LocalDate> today;
  private final Map<LanguageTag, Words> words;
  private final List<Download> downloads;

  private SiteOptions(
      Optional<LocalDate> today, Map<LanguageTag, Words> words, List<Download> downloads) {
    this.today = today;
    this.words = words;
    this.downloads = downloads;
  }

  /**
   * Returns the options of a site without a day, with English words and without further files.
   *
   * @return the options
   */
  public static SiteOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these options with a day: the first page says who has the chair and what is in force on it.
   *
   * @param day the day
   * @return the options
   */
  public SiteOptions on(LocalDate day) {
    return new SiteOptions(Optional.of(day), words, downloads);
  }

  /**
   * Returns these options with the words of the pages in another language. The pages of that language use them; words
   * that are missing are English. Dates, and the sentences of a briefing, are always English.
   *
   * @param language the language
   * @param translations the words by the keys of the file {@code words.properties} of this package
   * @return the options
   * @throws IllegalArgumentException if no page has words with one of the keys
   */
  public SiteOptions withWords(LanguageTag language, Map<String, String> translations) {
    Words.check(translations);
    Map<LanguageTag, Words> all = new LinkedHashMap<>(words);
    all.put(language, new Words(language, translations));
    return new SiteOptions(today, all, downloads);
  }

  /**
   * Returns these options with one more file for machines.
   *
   * @param download the file
   * @return the options
   * @throws IllegalArgumentException if these options have a file with the path, which may differ in the case of letters
   */
  public SiteOptions withDownload(Download download) {
    if (downloads.stream().anyMatch(each -> each.path().equalsIgnoreCase(download.path()))) {
      throw new IllegalArgumentException("the site has two files " + download.path());
    }
    List<Download> all = new ArrayList<>(downloads);
    all.add(download);
    return new SiteOptions(today, words, all);
  }

  Optional<LocalDate> today() {
    return today;
  }

  /** Returns the words for the pages of a language: its own, those of a wider form of it, or English. */
  Words words(LanguageTag language) {
    return words.entrySet().stream()
        .filter(each -> each.getKey().equals(language))
        .findFirst()
        .or(() -> words.entrySet().stream()
            .filter(each -> language.matches(each.getKey()))
            .findFirst())
        .map(Map.Entry::getValue)
        .orElse(Words.ENGLISH);
  }

  List<Download> downloads() {
    return List.copyOf(downloads);
  }
}

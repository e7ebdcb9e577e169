package org.cbss.model.internal.countries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.CountryCode;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/**
 * The codes of ISO 3166-1 alpha-2 with English names and the times in which they were used.
 *
 * <p>The data is in the resource {@code countries.txt}, so that it is the same on every JDK.
 */
public final class Countries {
  private static final Map<String, String> MISTAKEN = Map.of("UK", "GB", "EL", "GR");

  private static final Map<String, Map<String, List<Use>>> SECTIONS = read();
  private static final Map<String, List<Use>> ASSIGNED = section("assigned");
  private static final Map<String, List<Use>> WITHDRAWN = section("withdrawn");
  private static final Map<String, List<Use>> NAMED_BY_USERS = section("user-assigned");
  private static final Map<String, List<Use>> NAMED = named();

  private Countries() {}

  /** A country that a code stands for at a time. */
  private record Use(TimeSpan time, List<String> names) {
    String name() {
      return names.get(0);
    }

    boolean hasEnded() {
      return time.latestEnd().isPresent();
    }

    EdtfDate withdrawal() {
      return time.end().date().orElseThrow();
    }
  }

  private static Map<String, Map<String, List<Use>>> read() {
    Map<String, Map<String, List<Use>>> sections = new HashMap<>();
    Map<String, List<Use>> section = new TreeMap<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), any -> new TreeMap<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section
            .computeIfAbsent(line.substring(0, 2), any -> new ArrayList<>(1))
            .add(use(line.substring(3)));
      }
    }
    return sections;
  }

  private static List<String> lines() {
    try (InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Use>> section(String name) {
    return Objects.requireNonNull(SECTIONS.get(name));
  }

  private static Use use(String text) {
    int blank = text.indexOf(' ');
    boolean dated = blank > 0 && text.lastIndexOf('/', blank) > 0;
    TimeSpan time = TimeSpan.parse(dated ? text.substring(0, blank) : "../..");
    return new Use(time, List.of(text.substring(dated ? blank + 1 : 0).split(" = ")));
  }

  private static Map<String, List<Use>> named() {
    Map<String, List<Use>> all = new HashMap<>(section("reserved"));
    all.putAll(NAMED_BY_USERS);
    all.putAll(WITHDRAWN);
    all.putAll(ASSIGNED);
    return all;
  }

  /**
   * Returns whether ISO 3166-1 assigns a code today.
   *
   * @param code the code
   * @return true if it is assigned
   */
  public static boolean isAssigned(CountryCode code) {
    return ASSIGNED.containsKey(code.value());
  }

  /**
   * Returns whether ISO 3166-1 assigned a code and does so no longer.
   *
   * @param code the code
   * @return true if it is withdrawn and not assigned again
   */
  public static boolean isWithdrawn(CountryCode code) {
    return WITHDRAWN.containsKey(code.value());
  }

  /**
   * Returns whether ISO 3166-1 leaves a code to its users: AA, QM to QZ, XA to XZ, ZZ.
   *
   * @param code the code
   * @return true if users may assign it
   */
  public static boolean isUserAssigned(CountryCode code) {
    char first = code.value().charAt(0);
    char second = code.value().charAt(1);
    return switch (first) {
      case 'A', 'Z' -> second == first;
      case 'Q' -> second >= 'M';
      default -> first == 'X';
    };
  }

  /**
   * Returns whether a record may hold a code: one that is or was assigned, or that is left to users.
   *
   * @param code the code
   * @return true if it is assigned, withdrawn or user-assigned
   */
  public static boolean isKnown(CountryCode code) {
    return isAssigned(code) || isWithdrawn(code) || isUserAssigned(code);
  }

  /**
   * Returns the date on which a withdrawn code ceased if a span certainly began later. A code that was assigned again
   * counts only if the span certainly began before that.
   *
   * @param code the code
   * @param span the time that the code is used for
   * @return the date, or empty if the code is not withdrawn or may have been in use
   */
  public static Optional<EdtfDate> ceasedBefore(CountryCode code, TimeSpan span) {
    List<Use> uses = WITHDRAWN.getOrDefault(code.value(), List.of());
    for (int i = 0; i < uses.size(); i++) {
      Optional<LocalDate> again =
          i + 1 < uses.size() ? uses.get(i + 1).time().earliestStart() : Optional.empty();
      if (isBetween(span, uses.get(i), again)) {
        return Optional.of(uses.get(i).withdrawal());
      }
    }
    return Optional.empty();
  }

  private static boolean isBetween(TimeSpan span, Use use, Optional<LocalDate> again) {
    LocalDate ceased = use.withdrawal().latest().orElseThrow();
    boolean later = span.earliestStart().filter(ceased::isBefore).isPresent();
    return later
        && (again.isEmpty() || span.latestStart().filter(again.get()::isAfter).isPresent());
  }

  /**
   * Returns the code that is intended by one that is often written for it, such as GB for UK.
   *
   * @param code the code
   * @return the intended code, or empty if there is none
   */
  public static Optional<CountryCode> intended(CountryCode code) {
    return Optional.ofNullable(MISTAKEN.get(code.value())).map(CountryCode::of);
  }

  /**
   * Returns the current or last name for a code.
   *
   * @param code the code
   * @return the English name, or the code itself if it has none
   */
  public static String name(CountryCode code) {
    List<Use> uses = uses(code);
    return uses.isEmpty() ? code.value() : uses.get(uses.size() - 1).name();
  }

  /**
   * Returns the name for a code on a day.
   *
   * @param code the code
   * @param day the day
   * @return the English name, or the code itself if it has none
   */
  public static String name(CountryCode code, LocalDate day) {
    return name(code, TimeSpan.ofDay(day));
  }

  /**
   * Returns the name for a code in a span of time: the latest that the country may have had within it. If it had none then,
   * the current or last name is returned.
   *
   * @param code the code
   * @param span the span
   * @return the English name, or the code itself if it has none
   */
  public static String name(CountryCode code, TimeSpan span) {
    List<Use> uses = uses(code);
    for (int i = uses.size() - 1; i >= 0; i--) {
      if (uses.get(i).time().overlaps(span) != Certainty.IMPOSSIBLE) {
        return uses.get(i).name();
      }
    }
    return name(code);
  }

  private static List<Use> uses(CountryCode code) {
    return NAMED.getOrDefault(code.value(), List.of());
  }

  /**
   * Returns the code of a country by its name, or by its code of two or three letters. Case, diacritics and punctuation are
   * ignored; other common English names count, as does the form of state ("Republic of Lithuania").
   *
   * @param name the name
   * @return the code that a record may hold, or empty if no country has the name
   */
  public static Optional<CountryCode> byName(String name) {
    return ByName.find(name);
  }

  /** The index of names, which is made only when it is asked for. */
  private static final class ByName {
    private static final int LONGEST = 80;
    private static final Set<String> FORMS_OF_STATE = Set.of(
        "arab",
        "bolivarian",
        "commonwealth",
        "cooperative",
        "democratic",
        "duchy",
        "federal",
        "federation",
        "federative",
        "grand",
        "hashemite",
        "independent",
        "islamic",
        "kingdom",
        "oriental",
        "peoples",
        "plurinational",
        "principality",
        "republic",
        "socialist",
        "state",
        "sultanate",
        "union",
        "united");
    private static final Map<String, CountryCode> INDEX = index();

    private ByName() {}

    static Optional<CountryCode> find(String name) {
      if (name.length() > LONGEST) {
        return Optional.empty();
      }
      List<String> words = words(name);
      CountryCode code = INDEX.get(String.join("", words));
      if (code == null) {
        words = words(inverted(name));
        code = INDEX.get(String.join("", words));
      }
      return Optional.ofNullable(
          code == null ? INDEX.get(String.join("", withoutForm(words))) : code);
    }

    /** A name that a code of today had before leads to that code only if the country is the same one. */
    private static Map<String, CountryCode> index() {
      Map<String, CountryCode> index = new HashMap<>();
      ASSIGNED.forEach((code, uses) ->
          uses.stream().filter(use -> !use.hasEnded()).forEach(use -> add(index, code, use)));
      WITHDRAWN.forEach((code, uses) -> uses.forEach(use -> add(index, code, use)));
      NAMED_BY_USERS.forEach((code, uses) -> uses.forEach(use -> add(index, code, use)));
      MISTAKEN.forEach(
          (code, intended) -> index.put(code.toLowerCase(Locale.ROOT), CountryCode.of(intended)));
      return index;
    }

    private static void add(Map<String, CountryCode> index, String code, Use use) {
      CountryCode value = CountryCode.of(code);
      use.names().forEach(name -> index.putIfAbsent(String.join("", words(name)), value));
      index.putIfAbsent(code.toLowerCase(Locale.ROOT), value);
    }

    private static List<String> words(String name) {
      String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
          .replaceAll("\\p{M}|['’.]", "")
          .replace("&", " and ")
          .toLowerCase(Locale.ROOT);
      List<String> words = new ArrayList<>(List.of(letters.split("[^\\p{L}\\p{Nd}]+")));
      words.removeIf(word -> word.isEmpty() || word.equals("the"));
      words.replaceAll(word -> word.equals("st") ? "saint" : word);
      return words;
    }

    /** Turns "Moldova, Republic of" and "Iran (Islamic Republic of)" round. */
    private static String inverted(String name) {
      int comma = name.indexOf(',') >= 0 ? name.indexOf(',') : name.indexOf('(');
      return comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
    }

    private static List<String> withoutForm(List<String> words) {
      int of = words.indexOf("of");
      return of > 0 && FORMS_OF_STATE.containsAll(words.subList(0, of))
          ? words.subList(of + 1, words.size())
          : words;
    }
  }
}

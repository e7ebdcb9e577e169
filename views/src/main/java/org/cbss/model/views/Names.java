package org.cbss.model.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.FormerName;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
import org.cbss.model.Party;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.Source;
import org.cbss.model.StrategicArea;
import org.cbss.model.TakeHomeMessage;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.query.Registry;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The names of records, in the language of the data set or in another.
 *
 * <p>Names of referenced records have at most {@value #MAX_LENGTH} characters, since many records may refer to one. Safe to
 * share between threads.
 */
public final class Names {
  private static final int MAX_LENGTH = 200;
  private static final String DISPUTED = " (disputed)";

  /** The largest number of former names that are compared with a span, the latest first. */
  private static final int MAX_FORMER = 100;

  private final Registry registry;
  private final LanguageTag language;
  private final @Nullable TimeSpan time;

  /** The names that are the same at all times. */
  private final Map<Id<?>, String> timeless;

  private final Map<Id<?>, NavigableMap<LocalDate, FormerName>> formerNames;
  private final Map<Id<?>, String> known = new ConcurrentHashMap<>();

  /**
   * Creates the names of a registry, in the language of its data set.
   *
   * @param registry the registry that holds the records
   */
  public Names(Registry registry) {
    this(registry, registry.dataset().language(), null);
  }

  private Names(Registry registry, LanguageTag language, @Nullable TimeSpan time) {
    this.registry = registry;
    this.language = language;
    this.time = time;
    this.timeless = new ConcurrentHashMap<>();
    this.formerNames = new ConcurrentHashMap<>();
  }

  private Names(Names all, TimeSpan time) {
    this.registry = all.registry;
    this.language = all.language;
    this.time = time;
    this.timeless = all.timeless;
    this.formerNames = all.formerNames;
  }

  /**
   * Returns the names in use during a span: a former name, if its period certainly covers the span. A record within a shorter
   * time of its own, such as a meeting, has the names of that time.
   *
   * @param span the span
   * @return the names
   */
  public Names during(TimeSpan span) {
    return new Names(this, span);
  }

  /**
   * Returns the names in a language, of the same time.
   *
   * @param language the language; a record that has no name in it keeps one in another
   * @return the names
   */
  public Names in(LanguageTag language) {
    return language.equals(this.language) ? this : new Names(registry, language, time);
  }

  private Names during(Optional<TimeSpan> span) {
    return span.map(this::during).orElse(this);
  }

  /** Returns these names if they are of a given time, and otherwise those of the period of a record. */
  private Names orDuring(Optional<TimeSpan> period) {
    return time == null ? during(period) : this;
  }

  /** Returns the name in use, or the former name if one certainly was in use all the time. */
  private String of(Id<?> id, LocalizedText present, List<FormerName> former) {
    TimeSpan when = time;
    Optional<LocalDate> first = when == null ? Optional.empty() : when.earliestStart();
    if (when == null || first.isEmpty() || former.isEmpty()) {
      return of(present);
    }
    NavigableMap<LocalDate, FormerName> sorted = byStart(id, former);
    Map.Entry<LocalDate, FormerName> name = sorted.floorEntry(first.get());
    for (int i = 0; i < MAX_FORMER && name != null; i++) {
      if (name.getValue().period().covers(when).isCertain()) {
        return of(name.getValue().name());
      }
      name = sorted.lowerEntry(name.getKey());
    }
    return of(present);
  }

  private NavigableMap<LocalDate, FormerName> byStart(Id<?> id, List<FormerName> former) {
    return formerNames.computeIfAbsent(id, any -> {
      NavigableMap<LocalDate, FormerName> sorted = new TreeMap<>();
      for (FormerName name : former) {
        sorted.putIfAbsent(name.period().latestStart().orElse(LocalDate.MIN), name);
      }
      return sorted;
    });
  }

  /**
   * Returns a text in the language of these names.
   *
   * @param text the text
   * @return the text in that language, or in another if it has none in that
   */
  public String of(LocalizedText text) {
    return text.in(language);
  }

  /**
   * Returns the name of a referenced record.
   *
   * @param id the id
   * @return the name, shortened if it is long
   * @throws java.util.NoSuchElementException if the registry does not have the id
   */
  public String of(Id<? extends Identified> id) {
    String name = timeless.getOrDefault(id, known.get(id));
    if (name == null) {
      Identified record = registry.find(id).orElseThrow();
      name = shorten(name(record));
      (isTimeless(record) ? timeless : known).put(id, name);
    }
    return name;
  }

  private static boolean isTimeless(Identified record) {
    if (record instanceof Organization organization) {
      return organization.formerNames().isEmpty();
    }
    if (record instanceof Post post) {
      return post.formerNames().isEmpty();
    }
    if (record instanceof Project project) {
      return project.formerNames().isEmpty();
    }
    return !(record instanceof Meeting) && !(record instanceof PersonnelTerm);
  }

  static String shorten(String name) {
    boolean isLong = name.length() > MAX_LENGTH
        && name.codePointCount(0, Math.min(name.length(), 2 * MAX_LENGTH + 1)) > MAX_LENGTH;
    return isLong ? name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…" : name;
  }

  private String name(Identified record) {
    if (record instanceof Organization organization) {
      return of(organization.id(), organization.name(), organization.formerNames());
    }
    if (record instanceof Project project) {
      return of(project.id(), project.name(), project.formerNames());
    }
    if (record instanceof Source source) {
      return of(source.title());
    }
    if (record instanceof Mandate mandate) {
      return of(mandate.title());
    }
    if (record instanceof Presidency presidency) {
      return of(presidency);
    }
    if (record instanceof StrategicArea area) {
      return of(area.title());
    }
    return record instanceof Meeting meeting ? of(meeting) : title((Entity) record);
  }

  /**
   * Returns the name of a meeting: its title, if it has one, and whose meeting it is; and its status, unless it was held.
   *
   * @param meeting the meeting
   * @return the name
   */
  public String of(Meeting meeting) {
    Names then = during(meeting
        .period()
        .or(() ->
            meeting.presidency().flatMap(registry.presidencies()::find).map(Presidency::period)));
    String whose = meeting
        .organization()
        .map(then::of)
        .or(() -> meeting.project().map(then::of))
        .orElse("");
    return meeting.title().map(this::of).orElse("Meeting") + " of the " + whose + status(meeting);
  }

  static String status(Meeting meeting) {
    return meeting
        .status()
        .filter(status -> status != MeetingStatus.HELD)
        .map(status -> " (" + status.code() + ")")
        .orElse("");
  }

  /**
   * Returns the name of a presidency: its title, or else whose it is.
   *
   * @param presidency the presidency
   * @return the name
   */
  public String of(Presidency presidency) {
    return presidency.title().map(this::of).orElseGet(() -> "Presidency of " + holder(presidency));
  }

  /**
   * Returns the names of the countries and organizations that hold a presidency.
   *
   * @param presidency the presidency
   * @return the names, such as {@code Finland and Åland}, or {@code nobody} if it has no holder
   */
  public String holder(Presidency presidency) {
    List<String> all = presidency.holders().stream()
        .map(holder -> of(holder, presidency.period()))
        .toList();
    int last = all.size() - 1;
    return all.size() < 2
        ? String.join("", all.isEmpty() ? List.of("nobody") : all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  /**
   * Returns the name of who has a chair: the holders of a presidency, or the person of a term, with the post.
   *
   * @param entity the presidency or personnel term
   * @return the name
   */
  public String chair(Entity entity) {
    return entity instanceof Presidency presidency ? holder(presidency) : title(entity);
  }

  /**
   * Returns the name of a country or organization during a span.
   *
   * @param party the country or organization
   * @param span the span
   * @return the name, or the empty text if it is neither
   */
  public String of(Party party, TimeSpan span) {
    return party
        .country()
        .map(country -> Countries.name(country, span))
        .or(() -> party.organization().map(during(span)::of))
        .orElse("");
  }

  /**
   * Returns the title of an entity: its name, and what a reader needs to tell it from others.
   *
   * @param entity the entity
   * @return the title
   */
  public String title(Entity entity) {
    if (entity instanceof Presidency presidency) {
      return of(presidency) + " (" + during(presidency.period()).of(presidency.organization())
          + ")";
    }
    if (entity instanceof PersonnelTerm term) {
      return of(term.person()) + ", " + orDuring(term.period()).of(term.post());
    }
    if (entity instanceof Post post) {
      return of(post.id(), post.title(), post.formerNames());
    }
    if (entity instanceof Decision decision) {
      return of(decision.title());
    }
    if (entity instanceof TakeHomeMessage message) {
      return of(message.text());
    }
    return entity instanceof Person person ? person.name() : name(entity);
  }

  /**
   * Returns the name of the member of a membership.
   *
   * @param membership the membership
   * @return the name, or the empty text if it has no member
   */
  public String member(Membership membership) {
    return membership
        .country()
        .map(country -> Countries.name(country, membership.period().orElse(TimeSpan.unknown())))
        .or(() -> membership.organization().map(orDuring(membership.period())::of))
        .or(() -> membership.person().map(person -> of(person) + onBehalfOf(membership)))
        .orElse("");
  }

  private static String onBehalfOf(Membership membership) {
    return membership
        .onBehalfOf()
        .map(country ->
            ", " + Countries.name(country, membership.period().orElse(TimeSpan.unknown())))
        .orElse("");
  }

  /**
   * Returns what is said after the name of an entity that is claimed and contested.
   *
   * @param entity the entity
   * @return {@code  (disputed)} after a space, or the empty text if it is not disputed
   */
  public static String standing(Entity entity) {
    boolean disputed = entity instanceof Presidency presidency && presidency.disputed()
        || entity instanceof PersonnelTerm term && term.disputed();
    return disputed ? DISPUTED : "";
  }

  /**
   * Returns what is said after the name of a member whose membership is claimed and contested.
   *
   * @param membership the membership
   * @return {@code  (disputed)} after a space, or the empty text if it is not disputed
   */
  public static String standing(Membership membership) {
    return membership.disputed() ? DISPUTED : "";
  }

  /**
   * Returns the note of an entity.
   *
   * @param entity the entity
   * @return the note, or the empty text if it has none
   */
  public String note(Entity entity) {
    return entity.note().map(this::of).orElse("");
  }

  /**
   * Returns the period of an entity in words: what is recorded, and what is inferred beyond it.
   *
   * @param entity the entity
   * @return words such as {@code from 2013, end not known (inferred: ended on 30 June 2020)}
   */
  public String time(Entity entity) {
    TimeSpan recorded = registry.recordedPeriod(entity);
    return SpanWords.of(recorded)
        + SpanWords.inferred(recorded, registry.effectivePeriod(entity))
            .map(words -> " (" + words + ")")
            .orElse("");
  }
}

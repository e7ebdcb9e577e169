package org.cbss.model.views;

import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Meeting;
import org.cbss.model.MeetingStatus;
import org.cbss.model.Membership;
import org.cbss.model.Organization;
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

/**
 * The names of records, in the language of the data set.
 *
 * <p>Names of referenced records have at most {@value #MAX_LENGTH} characters, since many records may refer to one. Immutable and
 * safe to share between threads.
 */
public final class Names {
  private static final int MAX_LENGTH = 200;

  private final Registry registry;
  private final LanguageTag language;

  /**
   * Creates the names of a registry.
   *
   * @param registry the registry that holds the records
   */
  public Names(Registry registry) {
    this.registry = registry;
    this.language = registry.dataset().language();
  }

  /**
   * Returns a text in the language of the data set.
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
    return shorten(name(registry.find(id).orElseThrow()));
  }

  static String shorten(String name) {
    boolean isLong = name.length() > MAX_LENGTH
        && name.codePointCount(0, Math.min(name.length(), 2 * MAX_LENGTH + 1)) > MAX_LENGTH;
    return isLong ? name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…" : name;
  }

  private String name(Identified record) {
    if (record instanceof Organization organization) {
      return of(organization.name());
    }
    if (record instanceof Project project) {
      return of(project.name());
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
    String whose = meeting
        .organization()
        .map(this::of)
        .or(() -> meeting.project().map(this::of))
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
   * Returns the name of the country or organization that holds a presidency.
   *
   * @param presidency the presidency
   * @return the name, or {@code nobody} if it has no holder
   */
  public String holder(Presidency presidency) {
    return presidency
        .country()
        .map(country -> Countries.name(country, presidency.period()))
        .or(() -> presidency.holder().map(this::of))
        .orElse("nobody");
  }

  /**
   * Returns the title of an entity: its name, and what a reader needs to tell it from others.
   *
   * @param entity the entity
   * @return the title
   */
  public String title(Entity entity) {
    if (entity instanceof Presidency presidency) {
      return of(presidency) + " (" + of(presidency.organization()) + ")";
    }
    if (entity instanceof PersonnelTerm term) {
      return of(term.person()) + ", " + of(term.post());
    }
    if (entity instanceof Post post) {
      return of(post.title());
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
        .or(() -> membership.organization().map(this::of))
        .orElse("");
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
}

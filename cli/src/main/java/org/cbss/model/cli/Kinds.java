package org.cbss.model.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;

/** The kinds of records, and their names as arguments. */
final class Kinds {
  private static final Set<EntityKind> WITHOUT_DAYS =
      Set.of(EntityKind.SOURCE, EntityKind.PERSON, EntityKind.TAKE_HOME_MESSAGE);

  private Kinds() {}

  /** Returns whether an entity has a first and a last day. */
  static boolean hasDays(Entity entity) {
    return !WITHOUT_DAYS.contains(EntityKind.of(entity));
  }

  /** Returns the kind of a name, which may also be that of the list in a file, and ends the command if there is none. */
  static EntityKind named(String name) {
    List<EntityKind> all = EntityKind.topLevel();
    return all.stream()
        .filter(each -> name(each).equals(name) || each.collection().equals(name))
        .findFirst()
        .orElseThrow(() -> CommandException.failure(
            Suggestion.unknown("kind", name, all.stream().map(Kinds::name).toList())));
  }

  /** Returns the name of a kind as an argument, such as {@code personnel-terms}. */
  static String name(EntityKind kind) {
    return kind.collection().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}

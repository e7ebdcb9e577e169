package org.cbss.model.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cbss.model.EntityKind;

/** The kinds of records that a command takes as an argument. */
final class Kinds {
  /** The kinds of which a record has no first and last day. */
  static final Set<EntityKind> WITHOUT_DAYS =
      Set.of(EntityKind.SOURCE, EntityKind.PERSON, EntityKind.TAKE_HOME_MESSAGE);

  private Kinds() {}

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

package org.cbss.model.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cbss.model.validation.Severity;
import org.cbss.model.views.timeline.Track;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Converters of arguments, whose messages name the accepted values as the help does, and no class or constant of Java. */
final class ArgumentConverters {
  private static final List<Class<? extends Enum<?>>> CHOICES = List.of(
      BriefCommand.Format.class,
      ConvertCommand.Format.class,
      QueryCommand.Format.class,
      TimelineCommand.Format.class,
      ValidateCommand.Format.class,
      Severity.class,
      Track.class);

  private ArgumentConverters() {}

  static CommandLine register(CommandLine commandLine) {
    CHOICES.forEach(type -> registerChoice(commandLine, type));
    return commandLine
        .registerConverter(Integer.class, ArgumentConverters::number)
        .registerConverter(int.class, ArgumentConverters::number)
        .registerConverter(Path.class, ArgumentConverters::path);
  }

  private static <E extends Enum<?>> void registerChoice(CommandLine commandLine, Class<E> type) {
    commandLine.registerConverter(type, text -> choice(type, text));
  }

  private static <E extends Enum<?>> E choice(Class<E> type, String text) {
    List<String> names = Arrays.stream(type.getEnumConstants())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .toList();
    // Reports print "info", so that is accepted as well.
    String name = type == Severity.class && text.equalsIgnoreCase("info") ? "information" : text;
    int index = names.indexOf(name.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new TypeConversionException(
          "expected " + Suggestion.oneOf(names) + " but was " + Suggestion.quote(text));
    }
    return type.getEnumConstants()[index];
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("expected a number but was " + Suggestion.quote(text));
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("invalid file name " + Suggestion.quote(text));
    }
  }
}

package org.cbss.model.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cbss.model.json.Layout;
import org.cbss.model.validation.Severity;
import org.cbss.model.views.timeline.LaneType;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converters of arguments, whose messages name the accepted values as the help does, and no class or constant of Java.
 *
 * <p>Those of picocli's interfaces are classes, not lambdas, here and in {@link Cbss}: picocli is compiled for Java 5, and JDK 17
 * can crash when it archives a lambda of such an interface for the launcher.
 */
final class ArgumentConverters {
  private static final List<Class<? extends Enum<?>>> CHOICES = List.of(
      BriefCommand.Format.class,
      ConvertCommand.Format.class,
      DiffCommand.Format.class,
      QueryCommand.Format.class,
      SchemaCommand.Of.class,
      TimelineCommand.Format.class,
      ValidateCommand.Format.class,
      Layout.class,
      Severity.class,
      LaneType.class);

  private ArgumentConverters() {}

  static CommandLine register(CommandLine commandLine) {
    CHOICES.forEach(type -> registerChoice(commandLine, type));
    return commandLine
        .registerConverter(Integer.class, new WholeNumber())
        .registerConverter(int.class, new WholeNumber())
        .registerConverter(Path.class, new FileName());
  }

  private static <E extends Enum<?>> void registerChoice(CommandLine commandLine, Class<E> type) {
    commandLine.registerConverter(type, new Choice<>(type));
  }

  private record Choice<E extends Enum<?>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String text) {
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
  }

  private static final class WholeNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      try {
        return Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("expected a number but was " + Suggestion.quote(text));
      }
    }
  }

  private static final class FileName implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException e) {
        throw new TypeConversionException("invalid file name " + Suggestion.quote(text));
      }
    }
  }
}

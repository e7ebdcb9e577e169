package org.cbss.model.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cbss.model.records.ShippedRecords;
import org.cbss.model.validation.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports command lines that cannot be parsed, each in one line. */
final class UsageErrors implements IParameterExceptionHandler {
  UsageErrors() {}

  @Override
  public int handleParseException(ParameterException thrown, String[] args) {
    CommandLine command = thrown.getCommandLine();
    String message = TextReport.escape(message(thrown));
    String help = message.endsWith("?")
        ? ""
        : "; try " + command.getCommandSpec().qualifiedName() + " --help";
    command.getErr().println("cbss: " + message + help);
    return Cbss.FAILURE;
  }

  private static String message(ParameterException thrown) {
    if (thrown instanceof UnmatchedArgumentException unmatched) {
      return unmatched(thrown.getCommandLine(), unmatched.getUnmatched().get(0));
    }
    if (thrown instanceof MissingParameterException missing
        && missing.getMissing().stream().allMatch(UsageErrors::isRecord)) {
      return missingFile();
    }
    String message = String.valueOf(thrown.getMessage()).replaceFirst("^Error: ", "");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /** Returns whether an argument takes the files of a record, which may be one that ships. */
  private static boolean isRecord(ArgSpec argument) {
    return List.of(argument.description()).contains(InputFiles.DESCRIPTION);
  }

  static String missingFile() {
    return "no FILE was given; name a file, - for standard input, or one of the records "
        + String.join(", ", ShippedRecords.names());
  }

  private static String unmatched(CommandLine command, String word) {
    if (word.startsWith("-")) {
      return unknown(
          "option", word.split("=", 2)[0], command.getCommandSpec().optionsMap().keySet());
    }
    Set<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "unexpected argument " + Suggestion.quote(word)
        : unknown("command", word, commands);
  }

  private static String unknown(String kind, String word, Collection<String> known) {
    return "unknown " + kind + " " + Suggestion.quote(word)
        + Suggestion.nearest(word, known)
            .map(near -> "; did you mean " + near + "?")
            .orElse("");
  }
}

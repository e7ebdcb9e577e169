package org.cbss.model.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * The {@code cbss} command line, which checks records and answers questions about them.
 *
 * <p>The exit code is 0 for success, 1 if the data has errors, files differ or a merge has conflicts, and 2 if the command was used
 * wrongly, something cannot be read or written, or memory ran out.
 */
@Command(
    name = "cbss",
    description = "Checks and queries the records of organizations with a rotating presidency.",
    mixinStandardHelpOptions = true,
    versionProvider = Cbss.Version.class,
    subcommands = {
      InitCommand.class,
      BriefCommand.class,
      WhoCommand.class,
      RotaCommand.class,
      NextCommand.class,
      ListCommand.class,
      ShowCommand.class,
      InferCommand.class,
      ExplainCommand.class,
      ChangesCommand.class,
      SearchCommand.class,
      TimelineCommand.class,
      SiteCommand.class,
      ConvertCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      SchemaCommand.class,
      ContextCommand.class,
      ValidateCommand.class,
      DisagreementsCommand.class,
      GapsCommand.class,
      FixCommand.class,
      FmtCommand.class,
      DiffCommand.class,
      MergeCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Cbss {
  static final int SUCCESS = 0;
  static final int DATA_ERRORS = 1;
  static final int FAILURE = 2;

  /** Provides the version of this build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream in = Objects.requireNonNull(Cbss.class.getResourceAsStream("version.txt"))) {
        return new String[] {"cbss " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()
        };
      }
    }
  }

  /** Reports an exception that ended a command, and returns the exit code. */
  private record Failures(PrintWriter messages) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception thrown, CommandLine command, ParseResult arguments) {
      if (thrown instanceof CommandException expected) {
        messages.println(expected.getMessage());
        return expected.exitCode();
      }
      messages.println("cbss: internal error, please report it");
      thrown.printStackTrace(messages);
      return FAILURE;
    }
  }

  Cbss() {}

  /**
   * Runs a command, and exits the JVM with its code unless that is 0. Output is in the charset of the terminal, or in UTF-8 if it
   * goes to a file or a pipe. If the reader of a pipe closes it, the command ends without a message.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    int code = run(System.out, System.err, Terminal.charset(), Terminal::outputIsPipe, args);
    if (code != SUCCESS) {
      System.exit(code);
    }
  }

  /**
   * Runs a command. The name {@code -} of a file stands for {@link System#in}.
   *
   * @param out the stream for answers, which are written in UTF-8
   * @param err the stream for messages, which are written in UTF-8
   * @param args the command and its options
   * @return the exit code: 0, 1 or 2
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    return run(out, err, StandardCharsets.UTF_8, () -> false, args);
  }

  private static int run(
      PrintStream out, PrintStream err, Charset charset, BooleanSupplier isPipe, String... args) {
    PrintWriter answers = new PrintWriter(out, false, charset);
    PrintWriter messages = new PrintWriter(err, false, charset);
    int code = execute(commandLine(answers, messages), args);
    // A PrintWriter does not throw, so the outcome is asked for. Writing to a pipe fails only if
    // its reader has gone.
    if (answers.checkError() && !isPipe.getAsBoolean()) {
      messages.println("cbss: cannot write to standard output");
      code = FAILURE;
    }
    messages.flush();
    return code;
  }

  private static int execute(CommandLine commandLine, String... args) {
    try {
      if (args.length > 0) {
        return commandLine.execute(args);
      }
      commandLine.usage(commandLine.getErr());
    } catch (OutOfMemoryError e) {
      commandLine
          .getErr()
          .println("cbss: out of memory; to allow more, set JDK_JAVA_OPTIONS=-Xmx4g or higher");
    }
    return FAILURE;
  }

  private static CommandLine commandLine(PrintWriter answers, PrintWriter messages) {
    CommandLine commandLine = new CommandLine(new Cbss());
    describeExitCodes(commandLine);
    commandLine.getSubcommands().values().forEach(Cbss::describeExitCodes);
    return ArgumentConverters.register(commandLine)
        .setOut(answers)
        .setErr(messages)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Failures(messages));
  }

  /** Describes the exit codes in the help of a command that does not do so itself. */
  private static void describeExitCodes(CommandLine commandLine) {
    UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n");
    if (!usage.exitCodeList().isEmpty()) {
      return;
    }
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "success");
    codes.put("1", "the data has errors");
    codes.put("2", "wrong usage, a file cannot be read or written, or out of memory");
    usage.exitCodeList(codes);
  }
}

package org.cbss.model.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cbss.model.validation.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The {@code cbss} command line: questions to a record, from the terminal.
 *
 * <p>It ends with 0 when all went well, 1 when the data has errors, and 2 when it was used wrongly, or something cannot be read
 * or written.
 */
@Command(
    name = "cbss",
    description = "Asks the record of a body with a rotating chair.",
    mixinStandardHelpOptions = true,
    versionProvider = Cbss.Version.class,
    subcommands = {
      BriefCommand.class,
      WhoCommand.class,
      RotaCommand.class,
      ChangesCommand.class,
      SearchCommand.class,
      TableCommand.class,
      TimelineCommand.class,
      ConvertCommand.class,
      SchemaCommand.class,
      ContextCommand.class,
      ValidateCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:the data has errors",
      "2:wrong use, or something that cannot be read or written"
    })
public final class Cbss {
  static final int FINE = 0;
  static final int DATA_ERRORS = 1;
  static final int WRONG_USE = 2;

  /** The version of this build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream in = Objects.requireNonNull(Cbss.class.getResourceAsStream("version.txt"))) {
        return new String[] {"cbss " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()
        };
      }
    }
  }

  Cbss() {}

  /**
   * Runs a command and ends the program, unless all went well.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    int code = run(System.out, System.err, args);
    if (code != FINE) {
      System.exit(code);
    }
  }

  /**
   * Runs a command.
   *
   * @param out where answers go, as UTF-8
   * @param err where complaints go, as UTF-8
   * @param args the command and its options
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    PrintWriter answers = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter complaints = new PrintWriter(err, false, StandardCharsets.UTF_8);
    CommandLine commandLine = new CommandLine(new Cbss())
        .setOut(answers)
        .setErr(complaints)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((thrown, arguments) -> wrongUse(thrown))
        .setExecutionExceptionHandler((thrown, command, parsed) -> {
          if (thrown instanceof CommandException expected) {
            complaints.println(expected.getMessage());
            return expected.exitCode();
          }
          throw thrown;
        });
    int code = args.length == 0 ? usage(commandLine) : commandLine.execute(args);
    // A PrintWriter throws nothing: whether the answer arrived has to be asked.
    if (answers.checkError()) {
      complaints.println("cbss: standard output cannot be written");
      code = WRONG_USE;
    }
    complaints.flush();
    return code;
  }

  private static int wrongUse(ParameterException thrown) {
    CommandLine command = thrown.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println("cbss: " + TextReport.escape(Objects.requireNonNull(thrown.getMessage()))
            + "; try " + name + " --help");
    return WRONG_USE;
  }

  private static int usage(CommandLine commandLine) {
    commandLine.usage(commandLine.getErr());
    return WRONG_USE;
  }
}

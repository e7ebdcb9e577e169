package org.cbss.model.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A line on the terminal that says what is going on, once that takes longer than a second. */
final class Progress implements AutoCloseable {
  private static final String ERASE = "\r\u001b[K";

  private final @Nullable PrintStream terminal;
  private final @Nullable ScheduledExecutorService clock;
  private volatile String doing = "";
  private boolean shown;
  private int seconds;

  private Progress(@Nullable PrintStream terminal) {
    this.terminal = terminal;
    this.clock =
        terminal == null ? null : Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    if (clock != null) {
      clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }

  /** A line on standard error where that is a terminal, else nothing. */
  static Progress onTerminal() {
    return new Progress(Terminal.isInteractive() ? System.err : null);
  }

  static Progress on(PrintStream terminal) {
    return new Progress(terminal);
  }

  void says(String what) {
    doing = what;
  }

  private synchronized void tick() {
    seconds++;
    shown = true;
    if (terminal != null) {
      terminal.print(ERASE + doing + "… " + seconds + " s");
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (clock != null) {
      clock.shutdownNow();
    }
    erase();
  }

  private synchronized void erase() {
    if (shown && terminal != null) {
      terminal.print(ERASE);
      terminal.flush();
    }
  }
}

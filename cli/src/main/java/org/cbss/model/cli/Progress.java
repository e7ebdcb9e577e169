package org.cbss.model.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A line on the terminal that names the current step, if a command takes longer than a second. */
final class Progress implements AutoCloseable {
  private static final String ERASE = "\r\u001b[K";

  private final @Nullable PrintStream terminal;
  private final @Nullable ScheduledExecutorService timer;
  private volatile String step = "";
  private boolean shown;
  private int seconds;

  private Progress(@Nullable PrintStream terminal) {
    this.terminal = terminal;
    this.timer =
        terminal == null ? null : Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    if (timer != null) {
      timer.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns a progress line on standard error if that is a terminal, or one that shows nothing. */
  static Progress onTerminal() {
    return new Progress(Terminal.isInteractive() ? System.err : null);
  }

  static Progress on(PrintStream terminal) {
    return new Progress(terminal);
  }

  void show(String nextStep) {
    step = nextStep;
  }

  private synchronized void tick() {
    seconds++;
    shown = true;
    if (terminal != null) {
      terminal.print(ERASE + step + "… " + seconds + " s");
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (timer != null) {
      timer.shutdownNow();
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

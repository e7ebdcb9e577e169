package org.cbss.model.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Prints the ratios of the figures of two commits. */
public final class ComparedResults {
  private ComparedResults() {}

  /**
   * Prints a row for each figure that both commits have.
   *
   * @param args the folder of the old results, and that of the new ones
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Figures before = Figures.of(Path.of(args[0]));
    Figures after = Figures.of(Path.of(args[1]));
    System.out.println("| figure | old | new | ratio (runs) |");
    System.out.println("|---|--:|--:|--:|");
    for (String name : after.names()) {
      if (before.has(name)) {
        System.out.printf(
            "| %s | %s | %s | %s |%n",
            name,
            Figures.shown(before.median(name)),
            Figures.shown(after.median(name)),
            after.ratio(name, before, name));
      }
    }
  }
}

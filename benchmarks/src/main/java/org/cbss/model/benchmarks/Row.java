package org.cbss.model.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A row of the table: a comparison with a peer.
 *
 * @param task the task
 * @param ours the name of the figure of this library
 * @param peer the peer
 * @param theirs the name of the figure of the peer
 * @param unit the unit of both
 * @param wanted the target for the ratio, or empty
 */
record Row(String task, String ours, String peer, String theirs, String unit, String wanted) {
  private static final String JACKSON = "Jackson data binding";

  /** Returns all rows. */
  static List<Row> all(String work, String more, String terms) {
    return List.of(
        reading(work, "ours", JACKSON, "jackson", "0.6"),
        reading(work, "ours", "fastjson2", "fastjson2", ""),
        reading(work, "ours", "Gson", "gson", ""),
        reading(work, "ours", "floor: Jackson's tokens", "tokens", "2.5"),
        reading(work, "oursCheckedAndIndexed", JACKSON, "jackson", "1.0"),
        reading(work, "oursCheckedAndIndexed", "floor: Jackson's tokens", "tokens", ""),
        writing(work, JACKSON, "jackson", "0.6"),
        writing(work, "fastjson2", "fastjson2", ""),
        writing(work, "Gson", "gson", ""),
        checking(work, "Hibernate Validator, 3 annotations", "hibernateValidator", "0.2"),
        checking(work, "floor: a walk to every value", "walk", ""),
        growth("read", "ReadBenchmark.ours", more, work, "11"),
        growth("run all rules over", "CheckBenchmark.ours", more, work, "11"),
        growth("index", "CheckBenchmark.oursIndexed", more, work, "11"),
        growth("floor: walk to every value of", "CheckBenchmark.walk", more, work, ""),
        asking("onDay", terms, "h2", "H2", "0.01"),
        asking("onDay", terms, "sqlite", "SQLite", "0.01"),
        asking("onDay", terms, "stream", "stream with a filter", ""),
        asking("onDay", terms, "search", "floor: binary search", "4"),
        asking("during", terms, "h2", "H2", "0.01"),
        asking("during", terms, "sqlite", "SQLite", "0.01"),
        asking("during", terms, "stream", "stream with a filter", ""),
        asking("during", terms, "search", "floor: binary search", "4"),
        asking("duringInAll", terms, "h2", "H2", ""),
        asking("duringInAll", terms, "sqlite", "SQLite", ""),
        asking("duringInAll", terms, "stream", "stream with a filter", ""),
        new Row(
            "memory that " + many(more) + " records keep",
            "memory.ours",
            "plain records",
            "memory.jackson",
            "MB",
            "1.25"),
        starting("", "ours", "wall", "ms", "1.0"),
        starting("", "ours", "rss", "MB", "1.0"),
        starting(", with a class-data archive for us alone", "ours-cds", "wall", "ms", "0.5"),
        starting(", with a class-data archive for us alone", "ours-cds", "rss", "MB", "0.5"));
  }

  private static Row reading(String work, String ours, String peer, String theirs, String wanted) {
    return new Row(
        (ours.equals("ours") ? "read " : "read, run all rules over and index ") + many(work)
            + " records",
        "ReadBenchmark." + ours + "[" + work + "]",
        peer,
        "ReadBenchmark." + theirs + "[" + work + "]",
        "ms",
        wanted);
  }

  private static Row writing(String work, String peer, String theirs, String wanted) {
    return new Row(
        "write " + many(work) + " records",
        "WriteBenchmark.ours[" + work + "]",
        peer,
        "WriteBenchmark." + theirs + "[" + work + "]",
        "ms",
        wanted);
  }

  private static Row checking(String work, String peer, String theirs, String wanted) {
    return new Row(
        "run all rules over " + many(work) + " records",
        "CheckBenchmark.ours[" + work + "]",
        peer,
        "CheckBenchmark." + theirs + "[" + work + "]",
        "ms",
        wanted);
  }

  private static Row growth(String task, String name, String more, String work, String wanted) {
    return new Row(
        task + " " + many(more) + " records",
        Figures.GROWTH + " " + name + "[" + more + "]",
        "ours, " + many(work) + " records",
        Figures.GROWTH + " " + name + "[" + work + "]",
        "ms",
        wanted);
  }

  private static Row asking(
      String question, String terms, String peer, String shown, String wanted) {
    String task = switch (question) {
      case "onDay" -> "who held this post on that day";
      case "during" -> "who held this post during those years";
      default -> "who held any post during that month";
    };
    String measure = question.equals("onDay") ? "" : ":items";
    return new Row(
        task + (measure.isEmpty() ? "" : ", for each found") + ", of " + many(terms) + " terms",
        "QueryBenchmark." + question + "[ours," + terms + "]" + measure,
        shown,
        "QueryBenchmark." + question + "[" + peer + "," + terms + "]" + measure,
        "ns",
        wanted);
  }

  private static Row starting(String how, String ours, String measure, String unit, String wanted) {
    return new Row(
        "new JVM, one answer" + how + ": " + (measure.equals("rss") ? "peak memory" : "time"),
        "start." + ours + "." + measure,
        JACKSON,
        "start.jackson." + measure,
        unit,
        wanted);
  }

  private static String many(String number) {
    return String.format(Locale.ROOT, "%,d", Integer.parseInt(number));
  }
}

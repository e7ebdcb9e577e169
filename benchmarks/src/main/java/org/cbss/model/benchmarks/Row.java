package org.cbss.model.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A row of the table: a comparison with something that a user could do instead, or with a lower limit.
 *
 * @param task the task, and what the figure of this library includes
 * @param ours the name of the figure of this library
 * @param peer the other way, and what its figure includes
 * @param theirs the name of the figure of the other way
 * @param unit the unit of both
 * @param wanted the target for the ratio, or empty
 */
record Row(String task, String ours, String peer, String theirs, String unit, String wanted) {
  private static final String PROCESSOR = ":" + ProcessorTime.NAME;
  private static final String BINDING =
      "Jackson data binding: to records of strings, without checks";
  private static final String FASTJSON = "fastjson2, as Jackson data binding";
  private static final String GSON = "Gson, as Jackson data binding";
  private static final String H2 = "H2: the same question in SQL, in memory, all columns indexed";
  private static final String SQLITE = "SQLite, as H2";
  private static final String STREAM = "a stream over the list of terms, with a filter";
  private static final String WALK = "lower limit: a visit of every value";

  /** Returns all rows. */
  static List<Row> all(String work, String more, String terms) {
    return List.of(
        whole(
            work,
            "the same work with other libraries: Jackson data binding, the shape of each record by"
                + " Hibernate Validator, all attributes in tables of H2 in memory with keys and indexes;"
                + " no rules between records, no inference",
            "WholeBenchmark.database",
            "0.25"),
        whole(work, BINDING, "ReadBenchmark.jackson", "3.5"),
        reading(work, BINDING, "jackson", "0.95"),
        reading(work, FASTJSON, "fastjson2", ""),
        reading(work, GSON, "gson", ""),
        reading(work, "lower limit: Jackson's tokens, unused", "tokens", ""),
        writing(work, "Jackson data binding: records of strings to JSON", "jackson", "1.1"),
        writing(work, FASTJSON, "fastjson2", ""),
        writing(work, GSON, "gson", ""),
        rules(
            work,
            "Hibernate Validator: `@NotNull`, `@Pattern` and `@Valid` in each record by itself",
            "hibernateValidator",
            "1.1"),
        rules(work, WALK, "walk", ""),
        indexing(
            work,
            "every index of a registry that reads each record by itself, without inference",
            "indexedWithoutInference",
            "1.45"),
        indexing(work, WALK, "walk", ""),
        growth("rules", "ours", work, more),
        growth("inference and indexes", "oursIndexed", work, more),
        asking("onDay", terms, "h2", H2, "0.12"),
        asking("onDay", terms, "sqlite", SQLITE, "0.06"),
        asking(
            "onDay",
            terms,
            "search",
            "lower limit: a binary search in an array of numbers, for the place of the answer",
            "3.0"),
        asking("onDay", terms, "stream", STREAM, ""),
        asking("during", terms, "h2", H2, ""),
        asking("during", terms, "sqlite", SQLITE, ""),
        asking("duringInAll", terms, "h2", H2, ""),
        asking("duringInAll", terms, "sqlite", SQLITE, ""),
        asking("duringInAll", terms, "stream", STREAM, ""),
        new Row(
            "**Memory** of " + many(more)
                + " records: the checked records, what they imply, and every index",
            "memory.ours",
            "the records of strings from Jackson data binding, without indexes",
            "memory.jackson",
            "MB",
            "1.15"),
        starting("", "ours", "processor", "processor time", "ms", "0.8"),
        starting("", "ours", "elapsed", "elapsed time", "ms", ""),
        starting("", "ours", "rss", "peak memory", "MB", ""),
        starting(
            ", with an archive of classes", "ours-cds", "processor", "processor time", "ms", "0.5"),
        starting(", with an archive of classes", "ours-cds", "elapsed", "elapsed time", "ms", ""),
        starting(", with an archive of classes", "ours-cds", "rss", "peak memory", "MB", ""));
  }

  /** Returns the names of the growth of a figure between two numbers of records, and of the figures that it is the quotient of. */
  static List<String> growth(String benchmark, String work, String more) {
    String name = Figures.GROWTH + " CheckBenchmark." + benchmark + "[";
    return List.of(
        name + work + " to " + more + "]",
        name + more + "]" + PROCESSOR,
        name + work + "]" + PROCESSOR);
  }

  private static Row whole(String work, String peer, String theirs, String wanted) {
    return ofWork(
        "**From a file to an answer**, %s records: read, check each value and reference, run all rules,"
            + " infer, index, ask who held a post on a day",
        "WholeBenchmark.ours", work, peer, theirs, wanted);
  }

  private static Row reading(String work, String peer, String theirs, String wanted) {
    return ofWork(
        "**Read** %s records: JSON to typed, immutable records; each value checked, each problem located",
        "ReadBenchmark.ours", work, peer, "ReadBenchmark." + theirs, wanted);
  }

  private static Row writing(String work, String peer, String theirs, String wanted) {
    return ofWork(
        "**Write** %s records: indented JSON",
        "WriteBenchmark.ours", work, peer, "WriteBenchmark." + theirs, wanted);
  }

  private static Row rules(String work, String peer, String theirs, String wanted) {
    return ofWork(
        "**Run all rules** over %s records: ids, references, dates, and contradictions between records",
        "CheckBenchmark.ours", work, peer, "CheckBenchmark." + theirs, wanted);
  }

  private static Row indexing(String work, String peer, String theirs, String wanted) {
    return ofWork(
        "**Index** %s records: what they imply together (inference), and every index of a registry",
        "CheckBenchmark.oursIndexed", work, peer, "CheckBenchmark." + theirs, wanted);
  }

  /** Returns a row of two benchmarks on the same work, whose number of records is filled into the task. */
  private static Row ofWork(
      String task, String ours, String work, String peer, String theirs, String wanted) {
    String which = "[" + work + "]";
    return timed(task.formatted(many(work)), ours + which, peer, theirs + which, "ms", wanted);
  }

  private static Row growth(String what, String benchmark, String work, String more) {
    return new Row(
        "**Growth** of the time for " + what + ", from " + many(work) + " to " + many(more)
            + " records",
        growth(benchmark, work, more).get(0),
        "the growth of a visit of every value",
        growth("walk", work, more).get(0),
        "times",
        "1.25");
  }

  private static Row asking(
      String question, String terms, String peer, String shown, String wanted) {
    String task = switch (question) {
      case "onDay" -> "**Who held this post on that day**";
      case "during" -> "**Who held this post during those years**";
      default -> "**Who held any post during that month**";
    };
    return timed(
        task + ", of " + many(terms) + " terms: who certainly, and who perhaps",
        "QueryBenchmark." + question + "[ours," + terms + "]",
        shown,
        "QueryBenchmark." + question + "[" + peer + "," + terms + "]",
        "ns",
        wanted);
  }

  private static Row starting(
      String how, String ours, String measure, String shown, String unit, String wanted) {
    return new Row(
        "**Start a JVM**" + how + ", read the Danish record, tell who presided on a day: " + shown,
        "start." + ours + "." + measure,
        "Jackson data binding, without an archive; days compared as texts",
        "start.jackson." + measure,
        unit,
        wanted);
  }

  private static Row timed(
      String task, String ours, String peer, String theirs, String unit, String wanted) {
    return new Row(task, ours + PROCESSOR, peer, theirs + PROCESSOR, unit, wanted);
  }

  private static String many(String number) {
    return String.format(Locale.ROOT, "%,d", Integer.parseInt(number));
  }
}

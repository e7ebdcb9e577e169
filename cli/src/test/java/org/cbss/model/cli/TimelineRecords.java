package org.cbss.model.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Creates records for the tests of the timeline, as JSON. */
final class TimelineRecords {
  static final String HOSTILE =
      "</title></text><script>window.pwned = 1</script><img src=x onerror=\\\"window.pwned = 2\\\">"
          + " ' &amp; ]]> -->";

  private TimelineRecords() {}

  /** Returns a record in which every name contains harmful markup. */
  static String hostile() {
    return """
        {"format": "cbss-model/1", "title": "%1$s",
         "sources": [{"id": "source", "title": "%1$s", "url": "https://example.org/?a=1&b='script()'"}],
         "organizations": [{"id": "council", "name": "%1$s", "kind": "other", "period": "1990/.."}],
         "people": [{"id": "person", "name": "%1$s"}],
         "posts": [{"id": "post", "title": "%1$s", "organization": "council"}],
         "presidencies": [{"id": "first", "organization": "council", "holder": "council",
           "period": "2000/2001", "note": "%1$s",
           "citations": [{"source": "source", "at": "%1$s", "quote": "%1$s"}]}],
         "meetings": [{"id": "meeting", "organization": "council", "title": "%1$s", "period": "2000-05"}],
         "decisions": [{"id": "decision", "organization": "council", "title": "%1$s", "date": "2000-05-06"}],
         "projects": [{"id": "project", "name": "%1$s", "period": "2001-01-01/"}],
         "personnelTerms": [{"id": "term", "person": "person", "post": "post", "period": "/2003"}]}
        """.formatted(HOSTILE);
  }

  /** Returns a record of a size, with equal numbers of presidencies, meetings, projects, terms and decisions. */
  static String large(int records) {
    SplittableRandom random = new SplittableRandom(records);
    List<String> presidencies = new ArrayList<>();
    List<String> meetings = new ArrayList<>();
    List<String> projects = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    List<String> decisions = new ArrayList<>();
    for (int i = 0; i < records / 5; i++) {
      presidencies.add(record(
          "pr" + i,
          "\"organization\": \"o%d\", \"country\": \"DK\", \"period\": \"%s\"",
          i % 5,
          span(random)));
      meetings.add(record(
          "m" + i,
          "\"organization\": \"o%d\", \"title\": \"Meeting\", \"period\": \"%s\"",
          i % 5,
          month(random)));
      projects.add(record(
          "j" + i, "\"name\": \"Project of number %d\", \"period\": \"%s\"", i, span(random)));
      terms.add(record(
          "t" + i,
          "\"person\": \"p\", \"post\": \"x%d\", \"period\": \"%s\"",
          i % 20,
          span(random)));
      decisions.add(record(
          "d" + i,
          "\"organization\": \"o%d\", \"title\": \"Decision\", \"date\": \"%s\"",
          i % 5,
          month(random)));
    }
    List<String> organizations = new ArrayList<>();
    List<String> posts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      organizations.add(
          record("o" + i, "\"name\": \"Organization %d\", \"kind\": \"%s\"", i, "other"));
      posts.add(record("x" + i, "\"organization\": \"o%d\", \"title\": \"%s\"", i, "A post"));
    }
    return """
        {"format": "cbss-model/1", "sources": [{"id": "s", "title": "A source"}],
         "organizations": %s, "people": [{"id": "p", "name": "A Person"}], "posts": %s,
         "presidencies": %s, "meetings": %s, "decisions": %s, "projects": %s, "personnelTerms": %s}
        """.formatted(organizations, posts, presidencies, meetings, decisions, projects, terms);
  }

  private static String record(String id, String rest, Object... values) {
    return "{\"id\": \"" + id + "\", " + String.format(Locale.ROOT, rest, values)
        + ", \"citations\": [{\"source\": \"s\", \"at\": \"some paragraph\"}]}\n";
  }

  private static String span(SplittableRandom random) {
    int year = random.nextInt(1950, 2020);
    return switch (random.nextInt(5)) {
      case 0 -> year + "/" + (year + 1);
      case 1 -> year + "-03-04/" + (year + 3) + "-05";
      case 2 -> year + "-07-01/..";
      case 3 -> year + "/";
      default -> "/[.." + year + "-06-30]";
    };
  }

  private static String month(SplittableRandom random) {
    return random.nextInt(1950, 2020) + "-0" + random.nextInt(1, 10);
  }
}

package org.cbss.model.views.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cbss.model.time.TimeSpan;

/** Generates charts with all kinds of spans and names; the same seed gives the same chart. */
final class GeneratedCharts {
  private static final List<String> NAMES = List.of(
      "Finland",
      "The chair",
      "",
      "<script>alert('x')</script>",
      "\"quoted\" & 'so'",
      "Ж".repeat(40),
      "波罗的海国家理事会",
      "مجلس دول بحر البلطيق",
      "🇩🇰🇱🇹 flags",
      "\u202Eright to left",
      "tab\tand\u0000nul",
      "Ǆ﷽",
      "a name so long that no row of any window that people have will ever hold all of it "
          .repeat(3));

  private final SplittableRandom random;

  private GeneratedCharts(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Chart chart(long seed, int entries) {
    return new GeneratedCharts(seed).chart(entries);
  }

  private Chart chart(int entries) {
    int centre = random.nextInt(3) == 0 ? random.nextInt(2, 9990) : 2000;
    List<Lane> lanes = new ArrayList<>();
    int number = 0;
    for (LaneType type : LaneType.values()) {
      List<Entry> inLane = new ArrayList<>();
      int count = random.nextInt(0, 2 * entries / LaneType.values().length + 1);
      for (int i = 0; i < count; i++) {
        inLane.add(entry(++number, TimeSpan.parse(span(centre))));
      }
      lanes.add(new Lane(type, NAMES.get(random.nextInt(NAMES.size())), inLane));
    }
    Optional<LocalDate> asOf =
        random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(centre, 6, 15));
    return new Chart("Generated", "en", asOf, lanes);
  }

  private Entry entry(int number, TimeSpan span) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return new Entry(
        number, name, name, span, Optional.empty(), span.toString(), false, name, List.of());
  }

  private String span(int centre) {
    return switch (random.nextInt(8)) {
      case 0 -> date(centre);
      case 1 -> "/" + date(centre);
      case 2 -> date(centre) + "/";
      case 3 -> date(centre) + "/..";
      case 4 -> "../" + date(centre);
      case 5 -> Stream.of("/", "../..", "/..", "../").toList().get(random.nextInt(4));
      default -> date(centre) + "/" + date(centre);
    };
  }

  private String date(int centre) {
    int first = Math.max(1, Math.min(9999, centre + random.nextInt(-15, 16)));
    String year = String.format(java.util.Locale.ROOT, "%04d", first);
    return switch (random.nextInt(7)) {
      case 0 -> year;
      case 1 -> year + "-05";
      case 2 -> year.substring(0, 3) + "X";
      case 3 -> year + "?";
      case 4 -> "[.." + year + "-02]";
      case 5 -> "[" + year + "-03-01..]";
      default -> year + "-07-01";
    };
  }
}

package org.cbss.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A source of random valid texts of dates and spans, created without the parser. */
final class EdtfTexts {
  private static final int[] EDGES = {1, 2, 9, 10, 99, 100, 1900, 1999, 2000, 2020, 9990, 9998, 9999
  };

  private final Random random;

  EdtfTexts(Random random) {
    this.random = random;
  }

  String span() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> date();
      case 2 -> allOf();
      default -> bound() + "/" + bound();
    };
  }

  private String bound() {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "..";
      default -> date();
    };
  }

  String date() {
    return switch (random.nextInt(4)) {
      case 0 -> range();
      case 1 -> choice();
      default -> unqualified() + oneOf("", "", "?", "~", "%");
    };
  }

  private String unqualified() {
    String year = digits(year(), 4);
    return switch (random.nextInt(8)) {
      case 0 -> year;
      case 1 -> month(randomMonth());
      case 2 -> randomDay().toString();
      case 3 -> year + "-XX";
      case 7 -> year + "-XX-XX";
      case 4 -> month(randomMonth()) + "-XX";
      case 5 -> year.substring(0, 3) + "X";
      default -> year.substring(0, 2) + "XX";
    };
  }

  private String range() {
    LocalDate one = randomDay();
    LocalDate other = randomDay();
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    return switch (random.nextInt(4)) {
      case 0 -> "[" + plain(from) + "..]";
      case 1 -> "[.." + plain(to) + "]";
      default -> "[" + plain(from) + ".." + plain(to) + "]";
    };
  }

  private String allOf() {
    LocalDate one = randomDay();
    LocalDate other = randomDay();
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    return random.nextBoolean()
        ? "{" + plain(from) + "}"
        : "{" + plain(from) + ".." + plain(to) + "}";
  }

  private String choice() {
    int size = 1 + random.nextInt(random.nextInt(4) == 0 ? 16 : 3);
    List<String> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      members.add(plain(randomDay()));
    }
    return "[" + String.join(",", members) + "]";
  }

  /** Returns the day, its month or its year. All contain the day, so that a range of them has a reading. */
  private String plain(LocalDate day) {
    return switch (random.nextInt(3)) {
      case 0 -> day.toString();
      case 1 -> month(YearMonth.from(day));
      default -> digits(day.getYear(), 4);
    };
  }

  private LocalDate randomDay() {
    YearMonth month = randomMonth();
    return switch (random.nextInt(4)) {
      case 0 -> month.atDay(1);
      case 1 -> month.atEndOfMonth();
      default -> month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    };
  }

  private YearMonth randomMonth() {
    return YearMonth.of(year(), random.nextInt(3) == 0 ? 2 : 1 + random.nextInt(12));
  }

  private int year() {
    return random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : 1 + random.nextInt(9999);
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String month(YearMonth month) {
    return digits(month.getYear(), 4) + "-" + digits(month.getMonthValue(), 2);
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(width - digits.length()) + digits;
  }
}

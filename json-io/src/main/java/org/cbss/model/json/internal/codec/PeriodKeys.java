package org.cbss.model.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.time.EdtfSyntaxException;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The keys that other formats use instead of {@code period}, such as {@code from} and {@code to}. Those of one record are
 * reported together, with the period to write instead.
 */
final class PeriodKeys {
  /** The key that replaces them. */
  static final String PERIOD = "period";

  private static final Set<String> STARTS = Set.of(
      "from", "start", "begin", "since", "startDate", "start_date", "validFrom", "valid_from");
  private static final Set<String> ENDS = Set.of(
      "to", "end", "until", "till", "endDate", "end_date", "validTo", "valid_to", "validUntil");
  private static final String ANY_PERIOD =
      "write \"period\": \"2019-07-01/2020-06-30\", with .. for an open end";

  private final List<String> keys = new ArrayList<>();
  private final int offset;
  private final String pointer;
  private @Nullable String start;
  private @Nullable String end;

  /** Creates the keys of a record whose first is the current key. */
  PeriodKeys(ReadContext context) {
    this.offset = context.offset();
    this.pointer = context.pointer();
  }

  /** Returns whether another format uses a key instead of {@code period}. */
  static boolean isOne(String key) {
    return STARTS.contains(key) || ENDS.contains(key);
  }

  /** Reads the value of the current key. */
  void read(ReadContext context, String key) {
    keys.add(key);
    if (context.parser().nextToken() == JsonToken.VALUE_STRING) {
      String text = context.parser().getString();
      if (STARTS.contains(key)) {
        start = text;
      } else {
        end = text;
      }
    }
    context.skip();
  }

  /** Reports the keys. */
  void report(ReadContext context, String recordType) {
    String names = keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(" and "));
    String message = recordType + " has no " + (keys.size() == 1 ? "key " : "keys ") + names;
    context.problemAt(offset, pointer, ProblemCode.SHAPE_UNKNOWN_KEY.id(), message, help());
  }

  private String help() {
    if (start == null && end == null) {
      return ANY_PERIOD;
    }
    String period = (start == null ? "" : start) + "/" + (end == null ? ".." : end);
    try {
      return "write \"period\": \"" + TimeSpan.parse(period) + "\"";
    } catch (EdtfSyntaxException e) {
      return ANY_PERIOD;
    }
  }
}

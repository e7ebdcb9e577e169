package org.cbss.model.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Creates files around the value that a test is about, always with characters of several bytes before it. */
final class Fixtures {
  /** A key that is valid in any record, for the line of a problem. */
  static final String SAME_LINE = "\"x-line\": \"café 😀\"";

  /** The help for an absent value. */
  static final String NO_VALUE = "give a value, or omit the key if it is optional";

  /** The required keys of each kind, except the id. */
  private static final Map<String, Map<String, String>> REQUIRED = Map.ofEntries(
      Map.entry("sources", Map.of("title", "Danish Presidency")),
      Map.entry("organizations", Map.of("name", "Expert Group", "kind", "expert-group")),
      Map.entry("people", Map.of("name", "Turid Heiberg")),
      Map.entry("posts", Map.of("title", "Head", "organization", "unit")),
      Map.entry(
          "presidencies", Map.of("organization", "cbss", "country", "DK", "period", "2019/2020")),
      Map.entry(
          "mandates", Map.of("title", "Mandate", "organization", "group", "period", "2020/2025")),
      Map.entry("meetings", Map.of("organization", "group", "period", "2020-05-06")),
      Map.entry("decisions", Map.of("title", "Logo", "organization", "group")),
      Map.entry("takeHomeMessages", Map.of("text", "Act early", "organization", "group")),
      Map.entry("projects", Map.of("name", "PROMISE")),
      Map.entry("personnelTerms", Map.of("person", "heiberg", "post", "head")));

  private Fixtures() {}

  /** Returns a file whose root has these keys, the format and a title. */
  static String root(String keys) {
    return """
        {
          "format": "cbss-model/1",
          "title": "café 😀",
          %s
        }
        """.formatted(keys);
  }

  /** Returns a file with one record that has these keys and the required keys of its kind. */
  static String record(String collection, String keys) {
    Map<String, String> required = new LinkedHashMap<>();
    required.put("id", "it");
    required.putAll(new TreeMap<>(REQUIRED.get(collection)));
    String ownKeys = withoutNested(keys);
    required.keySet().removeIf(key -> ownKeys.contains("\"" + key + "\":"));
    String others = required.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\": \"" + entry.getValue() + "\", ")
        .collect(Collectors.joining());
    return bare(collection, others + keys);
  }

  private static String withoutNested(String keys) {
    String shorter = keys.replaceAll("\\{[^\\[\\]{}]*}|\\[[^\\[\\]{}]*]", "");
    return shorter.equals(keys) ? keys : withoutNested(shorter);
  }

  /** Returns a file with one record that has only these keys. */
  static String bare(String collection, String keys) {
    return root("\"%s\": [\n    {%s, %s}\n  ]".formatted(collection, SAME_LINE, keys));
  }

  /** Returns the same file with a mark before the brace of the record. */
  static String bareMarked(String collection, String keys) {
    return root("\"%s\": [\n    ▸{%s, %s}\n  ]".formatted(collection, SAME_LINE, keys));
  }
}

package org.cbss.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates well-formed JSON with mistakes: values of other types, keys that are missing, added or renamed. */
final class BrokenJson {
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "0",
      "1",
      "9999",
      "10000",
      "-1",
      "7.0",
      "1e2",
      "[]",
      "{}",
      "{\"en\": \"a\"}",
      "{\"en\": \" \"}",
      "{\"e n\": \"a\"}",
      "{\"text\": \"a\"}",
      "[\"a\"]",
      "[1]",
      "\"\"",
      "\" \\u2003\"",
      "\"\\u3000a\"",
      "\"a\\tb\\n\"",
      "\"a\\u0007b\"",
      "\"a\\u202eb\"",
      "\"a\\u200db\"",
      "\"a\"",
      "\"-a\"",
      "\"a b\"",
      "\"a\\n\"",
      "\"DK\"",
      "\"dk\"",
      "\"en-GB\"",
      "\"en_GB\"",
      "\"i-klingon\"",
      "\"SGN-be-fr\"",
      "\"i-own\"",
      "\"x-own\"",
      "\"de-CH-1996-u-ca-buddhist\"",
      "\"http://a\"",
      "\"HTTPS://a:80/b?c#d\"",
      "\"http://a@b\"",
      "\"http://:80\"",
      "\"ftp://a\"",
      "\"http://a/\\u00a0\"",
      "\"unit\"",
      "\"units\"",
      "\"hybrid\"",
      "\"2020\"",
      "\"2020-02-30\"",
      "\"1900-02-29\"",
      "\"2000-02-29\"",
      "\"2020-02-29?\"",
      "\"0000\"",
      "\"000X\"",
      "\"00XX\"",
      "\"202X~\"",
      "\"2020-XX\"",
      "\"2020-XX-01\"",
      "\"2020-02-XX%\"",
      "\"[2019..2020-06]\"",
      "\"[2020..2019]\"",
      "\"[..2020]\"",
      "\"[2020..]\"",
      "\"[..]\"",
      "\"[2020,2021-02-28]\"",
      "\"[2020,]\"",
      "\"[2020]\"",
      "\"[2020?]\"",
      "\"[2020,..2021]\"",
      "\"[1,2]\"",
      "\"/\"",
      "\"../..\"",
      "\"2020/2025\"",
      "\"2020/[2021..]\"",
      "\"2020/2025/2030\"",
      "\"2020-01-01T00:00:00Z\"",
      "\"[2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020]\"",
      "\"[2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020,2020]\"");
  private static final List<String> KEYS = List.of(
      "x-", "x-a", "x-\n", "titel", "text", "organization", "en", "id", "country", "presidency");

  private final JsonMapper mapper = JsonMapper.shared();
  private final SplittableRandom random;

  BrokenJson(SplittableRandom random) {
    this.random = random;
  }

  /** Returns the file with one to three changes. */
  String of(byte[] file) {
    JsonNode root = mapper.readTree(file);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      List<JsonNode> containers = new ArrayList<>();
      collect(root, containers);
      change(containers.get(random.nextInt(containers.size())));
    }
    return root.toString();
  }

  private static void collect(JsonNode node, List<JsonNode> into) {
    if (node.isContainer()) {
      into.add(node);
      node.forEach(inner -> collect(inner, into));
    }
  }

  private void change(JsonNode container) {
    if (container instanceof ObjectNode object) {
      changeObject(object);
    } else if (!container.isEmpty()) {
      ((ArrayNode) container).set(random.nextInt(container.size()), value());
    }
  }

  private void changeObject(ObjectNode object) {
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.isEmpty() ? "a" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(KEYS.get(random.nextInt(KEYS.size())), value());
      default -> object.set(name, value());
    }
  }

  private JsonNode value() {
    return mapper.readTree(VALUES.get(random.nextInt(VALUES.size())));
  }
}

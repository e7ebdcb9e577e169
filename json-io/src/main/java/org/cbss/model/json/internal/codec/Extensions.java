package org.cbss.model.json.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cbss.model.json.internal.diagnosis.JsonBytes;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.SyntaxDiagnosis;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Checks extensions, whose values are JSON text, before they are written. It is stateless. */
final class Extensions {
  /** The keys of the root that are kept for other tools, in the order in which they are written. */
  static final List<String> ROOT_KEYS = List.of("$schema", "@context");

  private Extensions() {}

  /** Returns whether a key can be that of an extension of any record. */
  static boolean isName(String key) {
    return key.startsWith("x-") && key.length() > 2;
  }

  /**
   * Returns a value without the white space around its tokens.
   *
   * @throws IllegalArgumentException if it is not one JSON value that can be read again
   */
  static String checked(String name, String json) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "invalid name of an extension " + ValueQuoter.of(name) + ": expected \"x-\" and a name");
    }
    return compact(name, json);
  }

  /** Returns the value of an extension or of a key of the root, as {@link #checked} does. */
  static String compact(String name, String json) {
    checkText(name, json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    ProblemLog problems = new ProblemLog();
    if (!isOneValue(bytes, problems)) {
      throw new IllegalArgumentException(invalidValue(name, fault(bytes)));
    }
    if (problems.hasErrors()) {
      throw new IllegalArgumentException(invalidValue(name, problems.firstMessage()));
    }
    return JsonBytes.compact(bytes, JsonBytes.skipSpace(bytes, 0), bytes.length);
  }

  private static boolean isOneValue(byte[] bytes, ProblemLog problems) {
    try (JsonParser parser = JsonFactories.parser(bytes, 0)) {
      if (parser.nextToken() == null) {
        return false;
      }
      new ReadContext(parser, bytes, 0, JsonLimits.NONE, problems, null, null, new ValueCaches())
          .skip();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static String fault(byte[] bytes) {
    SyntaxDiagnosis.Fault fault = SyntaxDiagnosis.find(bytes, 0, Integer.MAX_VALUE, "text");
    if (fault == null) {
      return "it is not JSON";
    }
    return switch (fault.code()) {
      case JSON_SYNTAX, JSON_ENCODING -> fault.message();
      default -> "expected a single JSON value";
    };
  }

  private static String invalidValue(String name, String why) {
    return "invalid value of the extension " + ValueQuoter.of(name) + ": " + why;
  }

  private static void checkText(String name, String json) {
    if (UnsafeCharacters.hasLoneSurrogate(name)) {
      throw new IllegalArgumentException("invalid name of an extension " + ValueQuoter.of(name)
          + ": " + UnsafeCharacters.UNPAIRED);
    }
    if (UnsafeCharacters.hasLoneSurrogate(json)) {
      throw new IllegalArgumentException(invalidValue(name, UnsafeCharacters.UNPAIRED));
    }
  }
}

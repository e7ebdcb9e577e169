package org.cbss.model.json.codec;

import java.nio.charset.StandardCharsets;

/** JSON text that is carried as it is. */
final class RawJson {
  private RawJson() {}

  /** The text without white space around its tokens, once it is known to be one JSON value that can be read again. */
  static String checked(String name, String json) {
    checkText(name, json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    SyntaxFault fault = JsonSyntax.find(bytes, 0, JsonFactories.NO_LIMITS, "text");
    if (fault != null) {
      boolean broken = fault.code() == Code.JSON_SYNTAX || fault.code() == Code.JSON_ENCODING;
      throw new IllegalArgumentException("the value of " + Quoted.of(name)
          + (broken ? " is no JSON: " + fault.message() : " is not one whole JSON value"));
    }
    ProblemLog problems = new ProblemLog();
    ReadContext context =
        new ReadContext(bytes, 0, JsonFactories.NO_LIMITS, problems, null, null, new Memos());
    context.tokens().next();
    context.skip();
    if (problems.hasErrors()) {
      throw new IllegalArgumentException("the value of " + Quoted.of(name)
          + " is JSON that cannot be read again: " + problems.firstMessage());
    }
    int from = JsonBytes.skipSpace(bytes, 0);
    return JsonBytes.compact(bytes, from, bytes.length);
  }

  private static void checkText(String name, String json) {
    if (!name.startsWith("x-") || name.length() < 3) {
      throw new IllegalArgumentException(
          Quoted.of(name) + " is no name of an extension: it is \"x-\" and what follows");
    }
    if (Characters.hasLoneSurrogate(name)) {
      throw new IllegalArgumentException(
          "the name " + Quoted.of(name) + " holds half of a surrogate pair");
    }
    if (Characters.hasLoneSurrogate(json)) {
      throw new IllegalArgumentException(
          "the value of " + Quoted.of(name) + " holds half of a surrogate pair");
    }
  }
}

package org.cbss.model.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict check of markup. */
public final class Markup {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][A-Za-z0-9]*)((?:[^<>\"]|\"[^\"<>]*+\")*+)>");

  private Markup() {}

  /** Checks that every element is closed in the right order, and that nothing else looks like an element. */
  public static void assertBalanced(String text) {
    String markup = text.replaceFirst("<!DOCTYPE html>", "")
        .replaceAll("(?s)<(style|script)>.*?</\\1>", "")
        .replaceAll("<(meta|link)[^>]*>", "");
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(markup);
    int end = 0;
    while (tag.find()) {
      assertThat(markup.substring(end, tag.start())).doesNotContain("<", ">");
      end = tag.end();
      if (tag.group(1).equals("/")) {
        assertThat(open.pop()).isEqualTo(tag.group(2));
      } else if (!tag.group(3).endsWith("/")) {
        open.push(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }
}

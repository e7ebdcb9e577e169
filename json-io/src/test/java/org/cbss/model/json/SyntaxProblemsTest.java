package org.cbss.model.json;

import static org.cbss.model.json.Fixtures.root;
import static org.cbss.model.json.ReadingAssert.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not a single JSON value. */
class SyntaxProblemsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", " \n\t\r\n  "})
  void reportsEmptyFile(String blank) {
    assertThatReading("▸" + blank).reports("json-empty").at("1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // words
        "▸tru",
        "▸nulll",
        "▸True",
        "▸truefalse",
        "▸NaN",
        "▸Infinity",
        "▸-Infinity",
        "▸undefined",
        "▸é",
        "▸\u00A01",
        "▸\uFEFF1",
        // numbers
        "▸+1",
        "▸.5",
        "▸1.",
        "▸-",
        "▸-a",
        "▸01",
        "▸-01",
        "▸00",
        "▸1e",
        "▸1e+",
        "▸1.e2",
        "▸1.2.3",
        "▸0x10",
        "▸1_000",
        "▸1a",
        "▸1é",
        "▸٣",
        // strings
        "\"é 😀▸\tb\"",
        "\"a▸\nb\"",
        "\"a▸\u0000b\"",
        "\"a▸\u001Fb\"",
        "\"a▸\\x\"",
        "\"a▸\\u12g4\"",
        "\"a▸\\u12\"",
        "\"café 😀 ▸\\'\"",
        "▸'a'",
        "▸“a”",
        "▸`a`",
        // arrays
        "[1 ▸2]",
        "[\"a\"▸\"b\"]",
        "[▸,]",
        "[▸,1]",
        "[1,▸]",
        "[1,▸,2]",
        "[1▸}",
        "[1▸:2]",
        "[▸}",
        // objects
        "{▸a: 1}",
        "{▸1: 1}",
        "{▸,}",
        "{▸{}}",
        "{\"a\"▸}",
        "{\"a\" ▸1}",
        "{\"a\"▸, 1}",
        "{\"a\"▸= 1}",
        "{\"a\":▸}",
        "{\"a\":▸, \"b\": 1}",
        "{\"a\":▸: 1}",
        "{\"a\": 1 ▸\"b\": 2}",
        "{\"a\": 1,▸}",
        "{\"a\": 1,▸,\"b\": 2}",
        "{\"a\": 1▸]",
        "{▸'a': 1}",
        // comments
        "▸// 1",
        "▸/* 1 */ 1",
        "▸# 1",
        "[1, ▸/* café */ 2]",
        "[1 ▸// and so on\n]",
      })
  void reportsInvalidJson(String value) {
    assertThatReading(root("\"x-line\": [\"café 😀\", " + value + "]")).reports("json-syntax *");
  }

  @Test
  void reportsOnlyFirstSyntaxError() {
    assertThatReading(root("\"x-a\": [\"café 😀\", ▸nope], \"x-b\": nope, \"people\": 7"))
        .reports("json-syntax /x-a/1")
        .at("4:21")
        .withMessage("expected a value, found \"nope\"");
  }

  @Test
  void reportsProblemsBeforeSyntaxError() {
    assertThatReading(root("\"people\": ▸\"café 😀\", \"x-a\": [1 ▸2]"))
        .reports("shape-type /people", "json-syntax /x-a/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{▸",
        "{ ▸",
        "{\n▸",
        "{\"▸",
        "{\"title▸",
        "{\"title\"▸",
        "{\"title\":▸",
        "{\"title\": \"café 😀▸",
        "{\"title\": \"café \\▸",
        "{\"title\": \"café \\u▸",
        "{\"title\": \"café \\u12▸",
        "{\"title\": \"café \\ud83d▸",
        "{\"title\": \"café 😀\"▸",
        "{\"title\": \"café 😀\",▸",
        "{\"title\": \"café 😀\",\n  ▸",
        "{\"title\": \"café 😀\", \"people\": [▸",
        "{\"title\": \"café 😀\", \"people\": [{▸",
        "{\"title\": \"café 😀\", \"people\": [{}▸",
        "{\"title\": \"café 😀\", \"people\": [{},▸",
        "{\"title\": \"café 😀\", \"people\": []\n▸",
        "{\"title\": \"café 😀\", \"x-a\": t▸",
        "{\"title\": \"café 😀\", \"x-a\": tru▸",
        "{\"title\": \"café 😀\", \"x-a\": true▸",
        "{\"title\": \"café 😀\", \"x-a\": -▸",
        "{\"title\": \"café 😀\", \"x-a\": 1▸",
        "{\"title\": \"café 😀\", \"x-a\": 1.▸",
        "{\"title\": \"café 😀\", \"x-a\": 1e▸",
        "{\"title\": \"café 😀\", \"x-a\": 1e-▸",
        "[▸",
        "[[[\"café 😀\"]▸",
        "\"café 😀▸",
        "-▸",
        "nul▸",
      })
  void reportsTruncatedFileAtItsEnd(String file) {
    assertThatReading(file).reports("json-truncated *");
  }

  @Test
  void reportsEndAfterLineFeedOnNextLine() {
    assertThatReading("{\n  \"title\": \"café 😀\",\n▸")
        .reports("json-truncated *")
        .at("3:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "▸{}",
        "▸}",
        "▸]",
        "▸,",
        "▸1",
        "▸\"café\"",
        "▸x",
        "▸é",
        "▸\u0000",
        "▸\uFEFF",
        "▸// done",
        " \n\n▸\"a\" \"b\" {"
      })
  void reportsTrailingContent(String trailing) {
    assertThatReading(root("\"x-line\": \"café 😀\"") + trailing).reports("json-trailing");
  }

  @Test
  void readsTrailingWhiteSpace() {
    assertThatReading(root("\"x-line\": \"café 😀\"") + " \t\r\n\n").isRead();
  }

  @Test
  void reportsProblemsBesideTrailingContent() {
    assertThatReading(root("\"people\": ▸\"café 😀\"") + "▸{")
        .reports("shape-type /people", "json-trailing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"▸[]", "▸[{\"a\": 1}]", "▸\"café 😀\"", "▸7", "▸-1.5e3", "▸true", "▸null"})
  void reportsRootOfWrongType(String file) {
    assertThatReading(" \n\n " + file + "\n").reports("shape-type").at("3:2");
  }

  @Test
  void readsRootOfWrongTypeToItsEnd() {
    assertThatReading("▸[\"café 😀\", {\"a\": 1, ▸\"a\": 2}] ▸]")
        .reports("shape-type", "json-duplicate-key /1/a", "json-trailing");
  }
}

package org.cbss.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFoldingTest {
  @Test
  void foldsSpacesQuotesAndDashes() {
    assertThat(TextFolding.foldTypography("  a\n\tb\u00A0 c\u2003")).isEqualTo("a b c");
    assertThat(TextFolding.foldTypography("\u201EO\u2019Brien\u201C \u2013 1\u20122"))
        .isEqualTo("\"O'Brien\" - 1-2");
  }

  @Test
  void foldsLigaturesAndLeavesOutLayoutCharacters() {
    assertThat(TextFolding.foldTypography("e\uFB03cient co\u00ADoperation\u200B"))
        .isEqualTo("efficient cooperation");
  }

  @Test
  void keepsCaseAndAccents() {
    assertThat(TextFolding.foldTypography("E\u0301t\u00E9")).isEqualTo("\u00C9t\u00E9");
  }
}

package org.cbss.model.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, and the positions in it that {@value #MARK} marked. The marks themselves are removed. Positions are counted in the
 * simplest way, one code point after the other, independently of the tested code.
 *
 * @param text the text without its marks
 * @param places the marked positions in the order of the text
 */
record Marked(String text, List<Place> places) {
  /** The mark, which precedes the marked position. */
  static final String MARK = "▸";

  /** A line and a column, both from 1, the column in code points. */
  record Place(int line, int column) {
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int character : marked.codePoints().toArray()) {
      if (character == MARK.codePointAt(0)) {
        places.add(new Place(line, column));
        continue;
      }
      text.appendCodePoint(character);
      column++;
      if (character == '\n') {
        line++;
        column = 1;
      }
    }
    return new Marked(text.toString(), places);
  }
}

package org.cbss.model.json.codec;

import org.cbss.model.Id;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** What is remembered while values are read one after another. It is not safe to share between threads. */
public final class Memos {
  private static final int OF_STREAM = 4_096;

  private final Memo<Id<?>> ids;
  private final Memo<TimeSpan> spans;
  private final Memo<EdtfDate> dates;

  private Memos(int most) {
    this.ids = new Memo<>(most);
    this.spans = new Memo<>(most);
    this.dates = new Memo<>(most);
  }

  /**
   * For a file that is in memory as a whole, and so may be what it says.
   *
   * @return memos without a bound
   */
  public static Memos ofFile() {
    return new Memos(Integer.MAX_VALUE);
  }

  /**
   * For a stream of any length.
   *
   * @return memos of a few thousand values
   */
  public static Memos ofStream() {
    return new Memos(OF_STREAM);
  }

  Memo<Id<?>> ids() {
    return ids;
  }

  Memo<TimeSpan> spans() {
    return spans;
  }

  Memo<EdtfDate> dates() {
    return dates;
  }
}

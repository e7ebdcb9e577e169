package org.cbss.model.json.codec;

import org.cbss.model.Id;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;

/** What is remembered while values are read one after another. It is not safe to share between threads. */
public final class Memos {
  private final Memo<Id<?>> ids = new Memo<>();
  private final Memo<TimeSpan> spans = new Memo<>();
  private final Memo<EdtfDate> dates = new Memo<>();

  /** Memos that hold nothing yet. */
  public Memos() {}

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

package org.cbss.model.query;

/** The records for which a question may hold, by their number. */
final class Hits {
  private final Ints certain = new Ints();
  private final Ints uncertain = new Ints();

  void add(int record, boolean isCertain) {
    (isCertain ? certain : uncertain).add(record);
  }

  Ints certain() {
    return certain;
  }

  Ints uncertain() {
    return uncertain;
  }

  /** Puts them into the order of the document. */
  void sort() {
    certain.sort();
    uncertain.sort();
  }
}

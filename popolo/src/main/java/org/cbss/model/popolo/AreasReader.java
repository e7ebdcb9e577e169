package org.cbss.model.popolo;

import java.util.List;

/** Reads areas: countries are known by them, and nothing else of them is held. */
final class AreasReader {
  private final Gathering gathering;

  AreasReader(Gathering gathering) {
    this.gathering = gathering;
  }

  void read(List<Entry> entries) {
    for (Entry entry : entries) {
      if (!gathering.countries().takeArea(entry)) {
        entry.notHeld(entry.object(), "an area that is no country");
      }
    }
  }
}

package org.cbss.model.popolo;

import java.util.List;

/** Reads areas: countries are known by them, and nothing else of them is held. */
final class AreasReader {
  private final ImportContext context;

  AreasReader(ImportContext context) {
    this.context = context;
  }

  void read(List<ImportedObject> entries) {
    for (ImportedObject object : entries) {
      if (!context.countries().takeArea(object)) {
        object.notHeld(object.object(), "an area that is no country");
      }
    }
  }
}

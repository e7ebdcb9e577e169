package org.cbss.model.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cbss.model.site.internal.page.Block;
import org.cbss.model.site.internal.page.Citing;
import org.cbss.model.site.internal.page.PageView;
import org.cbss.model.site.internal.page.Run;
import org.cbss.model.site.internal.page.Section;
import org.cbss.model.site.internal.page.Value;

/** Splits pages that would be long between their statements, so that no part is larger than a bound. */
final class Pager {
  /** The bound of the bytes of the statements of a part, of which there is at least one. */
  static final int MAX_BYTES = 400_000;

  private static final int ELEMENT = 220;

  private final PageView page;
  private final List<List<Section>> parts = new ArrayList<>();
  private List<Section> sections = new ArrayList<>();
  private long bytes;

  private Pager(PageView page) {
    this.page = page;
  }

  static List<PageView> split(PageView page) {
    return new Pager(page).split();
  }

  private List<PageView> split() {
    page.sections().forEach(this::add);
    parts.add(sections);
    if (parts.size() == 1) {
      return List.of(page);
    }
    List<String> addresses = new ArrayList<>();
    for (int i = 1; i <= parts.size(); i++) {
      addresses.add(Addresses.part(page.address(), i));
    }
    List<PageView> views = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean first = i == 0;
      views.add(new PageView(
          addresses.get(i),
          page.kind(),
          page.title(),
          parts.get(i),
          addresses,
          i + 1,
          first ? page.json() : null,
          first ? page.jsonFile() : null));
    }
    return views;
  }

  private void add(Section section) {
    List<Block> blocks = new ArrayList<>();
    bytes += ELEMENT;
    for (Run run : section.heading()) {
      bytes += size(run);
    }
    for (Block block : section.blocks()) {
      blocks = add(section, block, blocks);
    }
    sections.add(new Section(section.id(), section.heading(), blocks));
  }

  private List<Block> add(Section section, Block block, List<Block> blocks) {
    if (block instanceof Block.Facts facts) {
      return split(section, blocks, facts.facts(), each -> size(each.value()), Block.Facts::new);
    }
    if (block instanceof Block.Table table) {
      return split(
          section,
          blocks,
          table.rows(),
          row -> row.cells().stream().mapToLong(Pager::size).sum(),
          rows -> new Block.Table(table.caption(), table.columns(), rows));
    }
    if (block instanceof Block.Statements statements) {
      return split(
          section,
          blocks,
          statements.rows(),
          row -> size(row.cells().get(0)),
          Block.Statements::new);
    }
    blocks.add(block);
    bytes += ELEMENT;
    return blocks;
  }

  /** Adds the items of a block, and returns the blocks of the last part, which may be another than before. */
  private <T> List<Block> split(
      Section section,
      List<Block> blocks,
      List<T> items,
      Function<T, Long> size,
      Function<List<T>, Block> block) {
    List<Block> current = blocks;
    List<T> kept = new ArrayList<>();
    for (T item : items) {
      long more = ELEMENT + size.apply(item);
      if (bytes + more > MAX_BYTES && !kept.isEmpty()) {
        current.add(block.apply(kept));
        sections.add(new Section(section.id(), section.heading(), current));
        parts.add(sections);
        sections = new ArrayList<>();
        current = new ArrayList<>();
        kept = new ArrayList<>();
        bytes = 0;
      }
      kept.add(item);
      bytes += more;
    }
    current.add(block.apply(kept));
    return current;
  }

  private static long size(Value value) {
    long size = ELEMENT;
    for (Run run : value.runs()) {
      size += size(run);
    }
    for (Citing cited : value.citations()) {
      size += size(cited.source());
      for (Run run : cited.details()) {
        size += size(run);
      }
    }
    for (List<Run> reason : value.because()) {
      for (Run run : reason) {
        size += size(run);
      }
    }
    return size;
  }

  /** Returns an upper bound of the bytes of a run. */
  private static long size(Run run) {
    String href = run.href();
    return ELEMENT / 4 + bytes(run.text()) + (href == null ? 0 : ELEMENT / 4 + bytes(href));
  }

  private static long bytes(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      bytes += character >= 0x80 ? 3 : "&<>\"'".indexOf(character) >= 0 ? 5 : 1;
    }
    return bytes;
  }
}

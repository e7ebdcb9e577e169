package org.cbss.model.json.internal.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cbss.model.json.internal.codec.JsonRange.Member;
import org.cbss.model.json.internal.diagnosis.JsonBytes;
import org.jspecify.annotations.Nullable;

/**
 * Changes the bytes of a file only where values change: all else, with its line ends and white space, stays as a person wrote it.
 *
 * <p>Two versions of the data are compared as they would be written, without white space. Where they are equal, the bytes of the
 * file are copied. It is used for one file, by one thread.
 */
public final class JsonRewriter {
  private static final int ROOT_DEPTH = 0;

  private final byte[] file;
  private final JsonRange root;
  private final boolean expanded;
  private final String unit;
  private final String colon;
  private final String gap;
  private final String newLine;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A value of the new version: one that the file has, perhaps changed, or one that it does not have. */
  private record Item(@Nullable Integer index, @Nullable JsonRange before, Member after) {}

  private JsonRewriter(byte[] file) {
    this.file = file;
    this.root = JsonRange.root(file);
    this.expanded = root.isExpanded();
    List<Member> members = root.members();
    String first =
        members.isEmpty() ? "" : space(root.start() + 1, members.get(0).start());
    String indent = indentOf(first);
    this.unit = indent.isEmpty() ? "  " : indent;
    this.colon = members.isEmpty() ? ": " : colonOf(members.get(0));
    this.gap = colon.equals(":") ? "" : " ";
    this.newLine = JsonBytes.lineEnd(file);
  }

  /**
   * Returns the bytes of a file with the changes between two versions of its data.
   *
   * @param file the bytes of the file, a JSON object
   * @param before the data of the file as they are written without white space
   * @param after the changed data as they are written without white space
   * @return the new bytes of the file
   */
  public static byte[] rewrite(byte[] file, byte[] before, byte[] after) {
    JsonRewriter rewriter = new JsonRewriter(file);
    rewriter.copy(0, rewriter.root.start());
    rewriter.write(
        rewriter.root, JsonRange.root(before), JsonRange.root(after), "", true, ROOT_DEPTH);
    rewriter.copy(rewriter.root.end(), file.length);
    return rewriter.out.toByteArray();
  }

  private void copy(int from, int to) {
    out.write(file, from, to - from);
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private String space(int from, int to) {
    return new String(file, from, to - from, StandardCharsets.UTF_8);
  }

  private static String indentOf(String space) {
    return space.substring(Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1);
  }

  private static boolean hasLine(String space) {
    return space.indexOf('\n') >= 0 || space.indexOf('\r') >= 0;
  }

  /** Returns what is between a key and its value. */
  private String colonOf(Member member) {
    return space(JsonBytes.endOfToken(file, member.start()), member.value().start());
  }

  /**
   * Writes a value of the file with the changes between two versions of it.
   *
   * @param indent the white space at the beginning of its line
   * @param lines whether it is in an object or array whose members have lines of their own
   */
  private void write(
      JsonRange own, JsonRange before, JsonRange after, String indent, boolean lines, int depth) {
    if (before.hasSameBytes(after)) {
      copy(own.start(), own.end());
      return;
    }
    List<Member> members = own.members();
    if (own.isObject() && before.isObject() && after.isObject()) {
      write(own, members, merged(members, before, after), indent, depth);
    } else if (own.isArray() && before.isArray() && after.isArray()) {
      List<Member> olds = before.members();
      if (olds.size() == members.size()) {
        write(own, members, aligned(olds, after.members()), indent, depth);
      } else {
        render(after, indent, own.hasLines(), depth);
      }
    } else {
      render(after, indent, lines && expanded, depth);
    }
  }

  /** Returns the members of a changed object: those of the file in its order, each new one after the one that precedes it. */
  private static List<Item> merged(List<Member> own, JsonRange before, JsonRange after) {
    Map<String, JsonRange> olds = new HashMap<>();
    before.members().forEach(member -> olds.put(member.key(), member.value()));
    Map<String, Member> news = new HashMap<>();
    Set<String> present = new HashSet<>();
    own.forEach(member -> present.add(member.key()));
    Map<String, List<Item>> added = new HashMap<>();
    String previous = "";
    for (Member member : after.members()) {
      news.put(member.key(), member);
      if (present.contains(member.key())) {
        previous = member.key();
      } else if (!isSame(olds.get(member.key()), member.value())) {
        added.computeIfAbsent(previous, any -> new ArrayList<>()).add(new Item(null, null, member));
      }
    }
    List<Item> items = new ArrayList<>(added.getOrDefault("", List.of()));
    for (int i = 0; i < own.size(); i++) {
      String key = own.get(i).key();
      JsonRange old = olds.get(key);
      Member other = news.get(key);
      if (other != null) {
        items.add(new Item(i, old, other));
      } else if (old == null) {
        items.add(new Item(i, own.get(i).value(), own.get(i)));
      }
      items.addAll(added.getOrDefault(key, List.of()));
    }
    return items;
  }

  private static boolean isSame(@Nullable JsonRange one, JsonRange other) {
    return one != null && one.hasSameBytes(other);
  }

  /** Returns the elements of a changed array, each with that of before that it is, or was changed from. */
  private static List<Item> aligned(List<Member> before, List<Member> after) {
    Integer[] origins = new Integer[after.size()];
    boolean[] taken = new boolean[before.size()];
    int shared = Math.min(before.size(), after.size());
    int first = 0;
    while (first < shared && isSame(before.get(first).value(), after.get(first).value())) {
      taken[first] = true;
      origins[first] = first;
      first++;
    }
    int last = 0;
    while (last < shared - first
        && isSame(
            before.get(before.size() - 1 - last).value(),
            after.get(after.size() - 1 - last).value())) {
      taken[before.size() - 1 - last] = true;
      origins[after.size() - 1 - last] = before.size() - 1 - last;
      last++;
    }
    match(before, after, origins, taken, JsonRange::json);
    match(before, after, origins, taken, JsonRewriter::idOf);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < origins.length; i++) {
      Integer origin = origins[i];
      items.add(new Item(origin, origin == null ? null : before.get(origin).value(), after.get(i)));
    }
    return items;
  }

  /** Finds origins by a text that tells elements apart, in their order if several have the same. */
  private static void match(
      List<Member> before,
      List<Member> after,
      Integer[] origins,
      boolean[] taken,
      Function<JsonRange, String> textOf) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        free.computeIfAbsent(textOf.apply(before.get(i).value()), any -> new ArrayDeque<>())
            .add(i);
      }
    }
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] == null) {
        Deque<Integer> same = free.get(textOf.apply(after.get(i).value()));
        Integer origin = same == null ? null : same.poll();
        if (origin != null) {
          taken[origin] = true;
          origins[i] = origin;
        }
      }
    }
  }

  /** Returns the id of a record, or for a value without one its kind of JSON. */
  private static String idOf(JsonRange value) {
    if (value.isObject()) {
      for (Member member : value.members()) {
        if (member.key().equals("id")) {
          return member.value().json();
        }
      }
      return "{";
    }
    return value.isArray() ? "[" : value.json();
  }

  private void write(
      JsonRange own, List<Member> members, List<Item> items, String indent, int depth) {
    boolean lines = members.isEmpty() ? expanded || depth < 2 && hasRootLines() : own.hasLines();
    String first = members.isEmpty()
        ? lines ? newLine + indent + unit : ""
        : space(own.start() + 1, members.get(0).start());
    String between = lines ? first : inlineSpace(members);
    out.write(file[own.start()]);
    Integer previous = null;
    boolean begun = false;
    for (Item item : items) {
      Integer index = item.index;
      if (!begun) {
        write(first);
      } else if (index != null && previous != null && index == previous + 1) {
        copy(members.get(previous).end(), members.get(index).start());
      } else {
        write("," + (index == null || index == 0 ? between : spaceBefore(members, index)));
      }
      write(item, members, hasLine(between) ? indentOf(between) : indent, lines, depth);
      previous = index;
      begun = true;
    }
    if (members.isEmpty()) {
      write(lines && begun ? newLine + indent : "");
    } else {
      copy(begun ? members.get(members.size() - 1).end() : own.end() - 1, own.end() - 1);
    }
    out.write(file[own.end() - 1]);
  }

  private void write(Item item, List<Member> members, String indent, boolean lines, int depth) {
    Integer index = item.index;
    if (index == null) {
      if (isKeyed(item.after)) {
        int start = item.after.start();
        byte[] bytes = item.after.value().bytes();
        out.write(bytes, start, JsonBytes.endOfToken(bytes, start) - start);
        write(members.isEmpty() ? colon : colonOf(members.get(0)));
      }
      render(item.after.value(), indent, lines && expanded, depth + 1);
      return;
    }
    Member own = members.get(index);
    copy(own.start(), own.value().start());
    if (item.before == null) {
      render(item.after.value(), indent, lines && expanded, depth + 1);
    } else {
      write(own.value(), item.before, item.after.value(), indent, lines, depth + 1);
    }
  }

  private static boolean isKeyed(Member member) {
    return member.start() != member.value().start();
  }

  /** Returns the white space before a member, after the comma that precedes it. */
  private String spaceBefore(List<Member> members, int index) {
    int comma = JsonBytes.skipSpace(file, members.get(index - 1).end());
    return space(comma + 1, members.get(index).start());
  }

  private String inlineSpace(List<Member> members) {
    return members.size() > 1 ? spaceBefore(members, 1) : gap;
  }

  private boolean hasRootLines() {
    return root.hasLines();
  }

  /**
   * Writes a value that the file does not have.
   *
   * @param value the value, without white space
   * @param indent the white space at the beginning of its line
   * @param lines whether what is inside it has lines of its own; the lists of the root have anyway, if the root has
   */
  private void render(JsonRange value, String indent, boolean lines, int depth) {
    List<Member> members = value.members();
    if (members.isEmpty()) {
      out.write(value.bytes(), value.start(), value.end() - value.start());
      return;
    }
    boolean own = lines || depth == ROOT_DEPTH + 1 && value.isArray() && hasRootLines();
    String inside = own ? newLine + indent + unit : "";
    out.write(value.bytes()[value.start()]);
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      write(i == 0 ? inside : own ? "," + inside : "," + gap);
      if (isKeyed(member)) {
        int end = JsonBytes.endOfToken(value.bytes(), member.start());
        out.write(value.bytes(), member.start(), end - member.start());
        write(colon);
      }
      if (isRaw(member)) {
        out.write(
            member.value().bytes(),
            member.value().start(),
            member.value().end() - member.value().start());
      } else {
        render(member.value(), own ? indent + unit : indent, lines, depth + 1);
      }
    }
    write(own ? newLine + indent : "");
    out.write(value.bytes()[value.end() - 1]);
  }

  /** Returns whether a member is an extension, which is written without white space. */
  private static boolean isRaw(Member member) {
    return Extensions.isName(member.key());
  }
}

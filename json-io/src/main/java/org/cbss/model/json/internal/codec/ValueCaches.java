package org.cbss.model.json.internal.codec;

import java.util.HashSet;
import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a file share: whether its format is newer, and the caches of values that files repeat, such as an id that
 * several records refer to: such a value is parsed once and is one object. They are not safe for use by multiple threads.
 */
public final class ValueCaches {
  private final Set<String> unknownKeys = new HashSet<>();
  private boolean newer;

  /** Remembers that the file has a newer minor version of the format. */
  void setNewer() {
    newer = true;
  }

  boolean isNewer() {
    return newer;
  }

  /** Remembers what was reported about an unknown key; returns false if it was before. */
  boolean addUnknownKey(String message) {
    return unknownKeys.size() < Report.MAX_FINDINGS && unknownKeys.add(message);
  }

  /** The greatest length of a cached string, in characters. */
  static final int MAX_LENGTH = 128;

  /** Few enough to stay in the cache of the processor. */
  private static final int FEW_SLOTS = 1 << 10;

  private static final int MANY_SLOTS = 1 << 24;

  /** About the size of a record. */
  private static final int BYTES_PER_ID = 128;

  // Created when first needed: each takes as long as reading several short values, and some files
  // need none.
  private @Nullable Cache<Id<?>> ids;
  private @Nullable Cache<TimeSpan> spans;
  private @Nullable Cache<EdtfDate> dates;

  private final int idSlots;

  /** Creates empty caches for a small file. */
  public ValueCaches() {
    this(0);
  }

  /**
   * Creates empty caches. Most ids of a file find room, however far apart they are repeated: that an id is one object saves memory,
   * and time whenever it is looked up.
   *
   * @param bytes the size of the file, in bytes
   */
  public ValueCaches(int bytes) {
    int wanted = Integer.highestOneBit(bytes / BYTES_PER_ID + 1);
    this.idSlots = Math.max(FEW_SLOTS, Math.min(MANY_SLOTS, wanted));
  }

  Cache<Id<?>> ids() {
    if (ids == null) {
      ids = new Cache<>(idSlots);
    }
    return ids;
  }

  Cache<TimeSpan> spans() {
    if (spans == null) {
      spans = new Cache<>(FEW_SLOTS);
    }
    return spans;
  }

  Cache<EdtfDate> dates() {
    if (dates == null) {
      dates = new Cache<>(FEW_SLOTS);
    }
    return dates;
  }

  static int hash(char[] characters, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + characters[i];
    }
    return hash ^ hash >>> 16;
  }

  /**
   * Values by their strings. It holds a fixed number; a value replaces another whose string has the same two slots.
   *
   * @param <V> the type of the values, which are immutable
   */
  static final class Cache<V> {
    private final int[] hashes;
    private final @Nullable String[] texts;
    private final @Nullable Object[] values;

    /** Creates an empty cache with a number of slots that is a power of two. */
    Cache(int slots) {
      this.hashes = new int[slots];
      this.texts = new @Nullable String[slots];
      this.values = new @Nullable Object[slots];
    }

    /** Returns the value of a string, given as characters and their hash, or null if it is not cached. */
    @SuppressWarnings("unchecked")
    @Nullable
    V find(int hash, char[] characters, int from, int length) {
      int slot = slot(hash, characters, from, length);
      return slot < 0 ? null : (V) values[slot];
    }

    /** Returns the slot of a string, which is one of two, or -1 if it is not cached. */
    private int slot(int hash, char[] characters, int from, int length) {
      int slot = hash & hashes.length - 1;
      if (isAt(slot, hash, characters, from, length)) {
        return slot;
      }
      return isAt(slot ^ 1, hash, characters, from, length) ? slot ^ 1 : -1;
    }

    private boolean isAt(int slot, int hash, char[] characters, int from, int length) {
      String text = texts[slot];
      return hashes[slot] == hash && text != null && isSame(text, characters, from, length);
    }

    private static boolean isSame(String text, char[] characters, int from, int length) {
      if (text.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != characters[from + i]) {
          return false;
        }
      }
      return true;
    }

    void put(int hash, String text, V value) {
      int first = hash & hashes.length - 1;
      int slot = texts[first] == null ? first : first ^ 1;
      hashes[slot] = hash;
      texts[slot] = text;
      values[slot] = value;
    }
  }
}

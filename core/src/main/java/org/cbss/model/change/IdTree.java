package org.cbss.model.change;

import java.util.function.Consumer;
import org.cbss.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from ids: adding an entry returns a new map, which shares all but a few nodes with the old one. It is a
 * search tree that is a heap by priorities, which follow from the number of entries alone: no choice of ids unbalances it.
 */
final class IdTree<V> {
  private record Node<V>(
      Id<?> id,
      V value,
      long priority,
      @Nullable Node<V> left,
      @Nullable Node<V> right) {
    Node<V> withValue(V other) {
      return new Node<>(id, other, priority, left, right);
    }

    Node<V> withLeft(@Nullable Node<V> other) {
      return new Node<>(id, value, priority, other, right);
    }

    Node<V> withRight(@Nullable Node<V> other) {
      return new Node<>(id, value, priority, left, other);
    }
  }

  private final @Nullable Node<V> root;
  private final int size;

  private IdTree(@Nullable Node<V> root, int size) {
    this.root = root;
    this.size = size;
  }

  static <V> IdTree<V> empty() {
    return new IdTree<>(null, 0);
  }

  boolean isEmpty() {
    return root == null;
  }

  @Nullable
  V get(Id<?> id) {
    Node<V> node = root;
    while (node != null) {
      int order = id.compareTo(node.id);
      if (order == 0) {
        return node.value;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  /** Returns a map with an entry, which replaces that of the same id. */
  IdTree<V> put(Id<?> id, V value) {
    int more = get(id) == null ? 1 : 0;
    return new IdTree<>(put(root, id, value, mix(size)), size + more);
  }

  private static <V> Node<V> put(@Nullable Node<V> node, Id<?> id, V value, long priority) {
    if (node == null) {
      return new Node<>(id, value, priority, null, null);
    }
    int order = id.compareTo(node.id);
    if (order == 0) {
      return node.withValue(value);
    }
    if (order < 0) {
      Node<V> left = put(node.left, id, value, priority);
      return left.priority <= node.priority
          ? node.withLeft(left)
          : left.withRight(node.withLeft(left.right));
    }
    Node<V> right = put(node.right, id, value, priority);
    return right.priority <= node.priority
        ? node.withRight(right)
        : right.withLeft(node.withRight(right.left));
  }

  /** Returns a number that seems random, the finalizer of SplitMix64. */
  private static long mix(long number) {
    long z = (number + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** Visits the values, in the order of their ids. */
  void forEach(Consumer<V> visitor) {
    visit(root, visitor);
  }

  private static <V> void visit(@Nullable Node<V> node, Consumer<V> visitor) {
    if (node != null) {
      visit(node.left, visitor);
      visitor.accept(node.value);
      visit(node.right, visitor);
    }
  }
}

package org.cbss.model.chronology;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The strongly connected components of the {@linkplain Network#unsettled() unsettled} days of a network, by Tarjan's algorithm
 * without recursion. A component has a higher number than those to which its relations lead.
 */
final class Components {
  private static final int UNKNOWN = -1;

  private final Network network;
  private final Network.Adjacency adjacency;
  private final int[] component;
  private final int[] byComponent;
  private final int[] starts;
  private final int[] visited;
  private final int[] lowest;
  private final int[] next;
  private final int[] open;
  private final int[] path;
  private int count;
  private int closed;
  private int opened;
  private int depth;
  private int visits;

  Components(Network network, Network.Adjacency byFrom) {
    int days = network.days();
    this.network = network;
    this.adjacency = byFrom;
    this.component = new int[days];
    this.byComponent = new int[days];
    this.starts = new int[days + 1];
    this.visited = new int[days];
    this.lowest = new int[days];
    this.next = Arrays.copyOf(byFrom.starts(), days);
    this.open = new int[days];
    this.path = new int[days];
    Arrays.fill(component, UNKNOWN);
    BitSet unsettled = network.unsettled();
    for (int day = unsettled.nextSetBit(0); day >= 0; day = unsettled.nextSetBit(day + 1)) {
      if (visited[day] == 0) {
        visit(day);
      }
    }
  }

  private void visit(int root) {
    enter(root);
    while (depth > 0) {
      int day = path[depth - 1];
      if (next[day] < adjacency.starts()[day + 1]) {
        follow(day, network.to(adjacency.relations()[next[day]++]));
      } else {
        leave(day);
      }
    }
  }

  private void enter(int day) {
    visited[day] = ++visits;
    lowest[day] = visits;
    open[opened++] = day;
    path[depth++] = day;
  }

  private void follow(int day, int target) {
    if (visited[target] == 0) {
      enter(target);
    } else if (component[target] == UNKNOWN) {
      lowest[day] = Math.min(lowest[day], visited[target]);
    }
  }

  private void leave(int day) {
    depth--;
    if (depth > 0) {
      int parent = path[depth - 1];
      lowest[parent] = Math.min(lowest[parent], lowest[day]);
    }
    if (lowest[day] == visited[day]) {
      int member;
      do {
        member = open[--opened];
        component[member] = count;
        byComponent[closed++] = member;
      } while (member != day);
      starts[++count] = closed;
    }
  }

  int count() {
    return count;
  }

  /** Returns the component of a day. */
  int of(int day) {
    return component[day];
  }

  /** Returns the index of the first day of a component. That of the next component is its end. */
  int start(int number) {
    return starts[number];
  }

  /** Returns the day of an index. */
  int day(int index) {
    return byComponent[index];
  }
}

package org.skiagraph.compression.jpeg2000;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A tag tree that is written: values known from the start, told bit by bit. T.800 B.10.2. */
final class ReferenceTagTree {
    private static final class Node {
        int value = Integer.MAX_VALUE;
        int told;
        boolean known;
    }

    private final int width;
    private final List<Node[]> levels = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** Has leaves row by row. */
    ReferenceTagTree(int width, int height, int[] leaves) {
        this.width = width;
        int w = width;
        int h = height;
        add(w, h);
        while (w * h > 1) {
            w = (w + 1) / 2;
            h = (h + 1) / 2;
            add(w, h);
        }
        for (int i = 0; i < leaves.length; i++) {
            for (Node node : path(i)) {
                node.value = Math.min(node.value, leaves[i]);
            }
        }
    }

    private void add(int w, int h) {
        Node[] nodes = new Node[w * h];
        Arrays.setAll(nodes, i -> new Node());
        levels.add(nodes);
        widths.add(w);
    }

    /** From the root to a leaf. */
    private Deque<Node> path(int leaf) {
        Deque<Node> path = new ArrayDeque<>();
        for (int level = 0; level < levels.size(); level++) {
            path.push(levels.get(level)[(leaf / width >> level) * widths.get(level) + (leaf % width >> level)]);
        }
        return path;
    }

    /** Tells whether a leaf's value is less than a threshold, and if so, the value. */
    void tell(ReferenceBits bits, int leaf, int threshold) {
        int least = 0;
        for (Node node : path(leaf)) {
            node.told = Math.max(node.told, least);
            while (node.told < threshold && !node.known) {
                node.known = node.told == node.value;
                bits.put(node.known ? 1 : 0);
                node.told += node.known ? 0 : 1;
            }
            least = node.told;
        }
    }
}

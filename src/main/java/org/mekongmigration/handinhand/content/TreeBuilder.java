package org.mekongmigration.handinhand.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** Puts the tree together from the events of a parser, without recursion, within the limits. */
final class TreeBuilder {

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int parts;

    void scalar(String text, Node.Type type, Mark mark) {
        if (!open.isEmpty() && open.peek().wantsKey()) {
            if (type != Node.Type.TEXT) {
                throw Utf8.rejected(mark, Reason.KEY_NOT_TEXT, Excerpt.of(new Node.Scalar(text, type, mark)));
            }
            open.peek().key(text, mark);
        } else {
            add(new Node.Scalar(text, type, mark));
        }
    }

    void key(String text, Mark mark) {
        if (!open.isEmpty()) {
            open.peek().key(text, mark);
        }
    }

    void openList(Mark mark) {
        begin(new Open(mark, false));
    }

    void openMap(Mark mark) {
        begin(new Open(mark, true));
    }

    void close() {
        add(open.pop().node());
    }

    private void begin(Open collection) {
        if (!open.isEmpty() && open.peek().wantsKey()) {
            throw Utf8.rejected(collection.mark, Reason.KEY_NOT_TEXT, collection.map ? "{…}" : "[…]");
        }
        if (open.size() >= Limits.DEPTH) {
            throw Utf8.rejected(collection.mark, Reason.TOO_DEEP, "" + (open.size() + 1), "" + Limits.DEPTH);
        }
        open.push(collection);
    }

    private void add(Node node) {
        if (++parts > Limits.PARTS) {
            throw Utf8.rejected(node.mark(), Reason.TOO_MANY_PARTS, "" + parts, "" + Limits.PARTS);
        }
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().value(node);
        }
    }

    Node finished(String file) {
        if (root == null) {
            throw Utf8.rejected(new Mark(file, 1, 1), Reason.EMPTY);
        }
        return root;
    }

    private static final class Open {

        private final Mark mark;
        private final boolean map;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Node.Entry> entries = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private @Nullable String key;
        private Mark keyMark = Node.NOWHERE;

        Open(Mark mark, boolean map) {
            this.mark = mark;
            this.map = map;
        }

        boolean wantsKey() {
            return map && key == null;
        }

        void key(String text, Mark at) {
            if (!keys.add(text)) {
                throw Utf8.rejected(at, Reason.KEY_TWICE, text);
            }
            key = text;
            keyMark = at;
        }

        void value(Node node) {
            if (key != null) {
                entries.add(new Node.Entry(key, keyMark, node));
                key = null;
            } else {
                nodes.add(node);
            }
        }

        Node node() {
            return map ? new Node.Entries(entries, mark) : new Node.Items(nodes, mark);
        }
    }
}

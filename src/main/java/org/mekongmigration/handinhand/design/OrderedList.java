package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things in an order that a person may change: by buttons, and by drag where {@link #draggable()} was called. The list never
 * moves anything by itself: it asks, and shows what it is given.
 *
 * @param <T> what stands in a row
 */
public class OrderedList<T> extends Composite<Div> {

    /** Hears that the thing at one place is wanted at another. */
    @FunctionalInterface
    public interface Move {
        void wanted(int from, int to);
    }

    private final com.vaadin.flow.component.html.OrderedList rows = new com.vaadin.flow.component.html.OrderedList();
    private final Span said = new Span();
    private final Function<T, String> name;
    private final Function<T, Component> row;
    private final Move move;
    private final List<OrderedRow> shown = new ArrayList<>();
    private boolean drag;
    private @Nullable Moved moved;

    private record Moved(int to, boolean up) {}

    /** @param name names a thing in the labels of its buttons */
    public OrderedList(Function<T, String> name, Function<T, Component> row, Move move) {
        this.name = name;
        this.row = row;
        this.move = move;
        rows.addClassName("ordered-list");
        rows.getElement().setAttribute("role", "list");
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        getContent().add(rows, said);
    }

    /** Lets rows be dragged too. The buttons stay. */
    public OrderedList<T> draggable() {
        drag = true;
        return this;
    }

    public void show(List<T> inOrder) {
        rows.removeAll();
        shown.clear();
        for (int at = 0; at < inOrder.size(); at++) {
            var item = inOrder.get(at);
            var made = new OrderedRow(row.apply(item), name.apply(item), at, inOrder.size(), this::want);
            if (drag) {
                made.draggable(this, this::want);
            }
            shown.add(made);
            rows.add(new ListItem(made));
        }
        if (moved != null && moved.to() < inOrder.size()) {
            said.setText(getTranslation(
                    "design.moved", name.apply(inOrder.get(moved.to())), moved.to() + 1, inOrder.size()));
            shown.get(moved.to()).focus(moved.up());
        }
        moved = null;
    }

    private void want(int from, int to) {
        moved = new Moved(to, to < from);
        move.wanted(from, to);
    }
}

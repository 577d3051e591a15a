package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;

/** A row of an {@link OrderedList}: the thing, its two buttons, and a grip where it may be dragged. */
class OrderedRow extends Div {

    private final int at;
    private final IconButton up;
    private final IconButton down;

    OrderedRow(Component thing, String name, int at, int count, OrderedList.Move move) {
        this.at = at;
        up = new IconButton(Glyph.UP, getTranslation("design.up.of", name), click -> move.wanted(at, at - 1));
        down = new IconButton(Glyph.DOWN, getTranslation("design.down.of", name), click -> move.wanted(at, at + 1));
        up.setEnabled(at > 0);
        down.setEnabled(at < count - 1);
        var buttons = new Div(up, down);
        buttons.addClassName("buttons");
        var frame = new Div(thing);
        frame.addClassName("thing");
        addClassName("ordered-row");
        add(frame, buttons);
    }

    private record Dragged(Object list, int from) {}

    /** @param list that the row belongs to: what is dragged out of another list is none of its business */
    void draggable(Object list, OrderedList.Move move) {
        var grip = Glyph.GRIP.icon();
        grip.addClassName("grip");
        addComponentAsFirst(grip);
        DragSource.create(grip).setDragData(new Dragged(list, at));
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Dragged.class::isInstance)
                        .map(Dragged.class::cast)
                        .filter(dragged -> dragged.list() == list && dragged.from() != at)
                        .ifPresent(dragged -> move.wanted(dragged.from(), at)));
    }

    void focus(boolean upWanted) {
        var wanted = upWanted ? up : down;
        var other = upWanted ? down : up;
        (wanted.isEnabled() ? wanted : other).focus();
    }
}

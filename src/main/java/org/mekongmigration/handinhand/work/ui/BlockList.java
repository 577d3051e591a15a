package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.OrderedList;

/**
 * The blocks of one list of a work, each with its fields: add, take away, move by buttons or by dragging. Built anew only when blocks come,
 * go or change places, so that nobody loses the cursor.
 *
 * @param <B> the blocks: records with an {@code id}
 */
public class BlockList<C extends Content, B> extends Composite<Div> {

    /** What a list is made of. */
    public record Making<B>(Function<B, BlockId> id, Function<B, String> name, Function<B, Component> fields) {}

    /** A way to add a block. */
    public record Adding<B>(String label, Supplier<B> fresh) {}

    private final Desk<C> desk;
    private final Place place;
    private final Making<B> making;
    private final OrderedList<B> rows;
    private List<BlockId> shown = List.of();

    @SafeVarargs
    public BlockList(Desk<C> desk, Place place, Making<B> making, Adding<B>... ways) {
        this.desk = desk;
        this.place = place;
        this.making = making;
        this.rows = new OrderedList<>(making.name(), this::row, this::move).draggable();
        var adding = new Div();
        adding.addClassName("row");
        for (var way : ways) {
            adding.add(new Button(
                    way.label(), Glyph.PLUS.icon(), click -> add(way.fresh().get())));
        }
        getContent().addClassName("block-list");
        getContent().add(rows, adding);
        show();
        desk.onChange(() -> {
            if (!ids().equals(shown)) {
                show();
            }
        });
    }

    /** Builds all rows anew, where their fields depend on more than their block. */
    public final void show() {
        shown = ids();
        rows.show(blocks());
    }

    private Component row(B block) {
        var name = making.name().apply(block);
        var remove = new IconButton(
                Glyph.BIN,
                getTranslation("work.block.remove", name),
                click -> desk.change(
                        content -> Edit.remove(content, place, making.id().apply(block))));
        remove.addClassName("remove");
        var row = new Div(making.fields().apply(block), remove);
        row.addClassName("block");
        return row;
    }

    private void add(B fresh) {
        desk.change(content -> Edit.insert(content, place, Integer.MAX_VALUE, fresh));
    }

    private void move(int from, int to) {
        desk.change(content -> Edit.move(content, place, shown.get(from), to));
    }

    private List<BlockId> ids() {
        return blocks().stream().map(making.id()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<B> blocks() {
        return (List<B>) Objects.requireNonNullElse(Edit.at(desk.content(), place), List.of());
    }
}

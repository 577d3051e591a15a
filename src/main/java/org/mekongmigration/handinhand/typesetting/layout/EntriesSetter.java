package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Names in a narrow column, what belongs to each beside it, a thin line between them. */
final class EntriesSetter {

    private final Setting setting;

    EntriesSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(Block.Entries entries, Tag parent, double width) {
        var stack = new Stack.Builder();
        var plain = new PlainSetter(setting);
        stack.heading(0, plain.heading(2, entries.heading(), setting.manner().section(), parent, width));
        var list = parent.child(Tag.Role.LIST, null);
        for (int i = 0; i < entries.entries().size(); i++) {
            stack.add(
                    i == 0 ? Measures.UNDER_HEADING : 0, entry(entries.entries().get(i), list, width));
        }
        return stack.build();
    }

    private Box entry(Block.Entry entry, Tag list, double width) {
        var item = list.child(Tag.Role.ITEM, null);
        double names = width * Measures.ENTRY_NAMES - Measures.COUNT_GAP;
        double left = width * Measures.ENTRY_NAMES;
        var label = item.child(Tag.Role.LABEL, entry.name().language());
        var name =
                setting.text().set(label, entry.name(), setting.manner().body().strong(), names);
        var body = item.child(Tag.Role.ITEM_BODY, null);
        var blocks = new BlockSetter(setting).stack(entry.blocks(), body, width - left);
        var padding = new Framed.Padding(Measures.ENTRY_PADDING, 0, Measures.ENTRY_PADDING);
        return new Framed(
                Beside.level(List.of(Beside.Column.at(0, name), Beside.Column.at(left, blocks))),
                width,
                padding,
                (canvas, x, y, w, h, first) -> canvas.stroke(Shapes.line(x, y, x + w, y), Measures.HAIR, Ink.INK),
                true);
    }
}

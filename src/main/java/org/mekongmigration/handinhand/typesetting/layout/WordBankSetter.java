package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Exercise.WordBank;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Words in frames, as many beside each other as fit. */
final class WordBankSetter {

    /** Words set in just their own width must not break because of the last binary digit. */
    private static final double ROUNDING = 0.05;

    private final Setting setting;

    WordBankSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(WordBank bank, Tag parent, double width) {
        var list = parent.child(Tag.Role.LIST, null);
        var rows = new Stack.Builder();
        var row = new ArrayList<Chip>();
        double used = 0;
        for (var words : bank.words()) {
            var chip = chip(words, list, width * Measures.BANK_MOST);
            if (!row.isEmpty() && used + chip.width() > width) {
                rows.add(Measures.BANK_GAP, row(row));
                row.clear();
                used = 0;
            }
            row.add(chip);
            used += chip.width() + Measures.BANK_GAP;
        }
        if (!row.isEmpty()) {
            rows.add(Measures.BANK_GAP, row(row));
        }
        return rows.build();
    }

    private Chip chip(List<Text> texts, Tag list, double most) {
        var body = list.child(Tag.Role.ITEM, null).child(Tag.Role.ITEM_BODY, null);
        double inner = 0;
        for (var text : texts) {
            double badge = text.mark() == Text.Mark.STAND_IN ? setting.text().badge(text.language()) : 0;
            var lines = setting.text().ornament(text, TypeScale.CELL, most - 2 * Measures.BANK_SIDE - badge);
            inner = Math.max(inner, lines.longest() + badge);
        }
        return new Chip(
                Cells.words(setting, texts, body, TypeScale.CELL, inner + ROUNDING), inner + 2 * Measures.BANK_SIDE);
    }

    private static Box row(List<Chip> chips) {
        double high =
                chips.stream().mapToDouble(chip -> chip.words().height()).max().orElse(0) + 2 * Measures.BANK_AIR;
        var all = List.copyOf(chips);
        return new Ornament(high, (canvas, x, y) -> {
            double left = x;
            for (var chip : all) {
                canvas.stroke(
                        Shapes.rounded(left, y, chip.width(), high, Measures.FRAME_RADIUS), Measures.LINE, Ink.INK);
                chip.words()
                        .draw(
                                canvas,
                                left + Measures.BANK_SIDE,
                                y + (high - chip.words().height()) / 2);
                left += chip.width() + Measures.BANK_GAP;
            }
        });
    }

    private record Chip(Box words, double width) {}
}

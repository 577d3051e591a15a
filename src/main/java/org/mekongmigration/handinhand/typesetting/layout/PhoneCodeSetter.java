package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Path2D;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.ScanCode;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** A code to scan, drawn and not a picture, so that it is sharp on any printer; beside it what a reader needs who types. */
final class PhoneCodeSetter {

    private final Setting setting;

    PhoneCodeSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(Block.PhoneCode code, Tag parent, double width) {
        var section = parent.child(Tag.Role.SECT, null);
        var drawn = ScanCode.of(code.address());
        double square = Measures.PHONE_CODE_SIDE / drawn.side();
        double quiet = ScanCode.QUIET * square;
        double right = Measures.PHONE_CODE_SIDE + quiet + Measures.UNDER_HEADING;
        double measure = width - right;
        var stack = new Stack.Builder();
        stack.heading(0, words(section, code.heading(), TypeScale.MINOR, measure));
        code.lines().forEach(line -> stack.add(Measures.LANGUAGE_UNDER, words(section, line, TypeScale.NOTE, measure)));
        stack.add(Measures.UNDER_HEADING, written(section, code, measure));
        setting.text().note(code.alt());
        var figure = section.figure(code.alt().language(), code.alt().words());
        // left of it is the margin, which is white anyway
        double high = Measures.PHONE_CODE_SIDE + 2 * quiet;
        var squares =
                new Ornament(high, (canvas, x, y) -> canvas.figure(figure, path(drawn, x, y + quiet, square), Ink.INK));
        var text = stack.build();
        double down = Math.max(0, (high - text.height()) / 2);
        return new Beside(
                List.of(new Beside.Column(0, 0, squares, false), new Beside.Column(right, down, text, false)));
    }

    /** Who reads the file on a phone touches it. */
    private Box written(Tag section, Block.PhoneCode code, double width) {
        var language = code.written().language();
        var link = section.child(Tag.Role.P, language).link(language, code.address());
        return setting.text().set(link, code.written(), TypeScale.MINOR, width);
    }

    private Box words(Tag section, Text text, TypeStep step, double width) {
        return setting.text().set(section.child(Tag.Role.P, text.language()), text, step, width);
    }

    private static Path2D path(ScanCode code, double left, double top, double square) {
        var path = new Path2D.Double();
        for (var bar : code.bars()) {
            double x = left + bar.x() * square;
            double y = top + bar.y() * square;
            path.moveTo(x, y);
            path.lineTo(x + bar.length() * square, y);
            path.lineTo(x + bar.length() * square, y + square);
            path.lineTo(x, y + square);
            path.closePath();
        }
        return path;
    }
}

package org.mekongmigration.handinhand.press.html;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block.PhoneCode;
import org.mekongmigration.handinhand.document.ScanCode;
import org.mekongmigration.handinhand.document.Text;

/** A code to scan, for a page that is printed. */
public final class CodeMarkup {

    private CodeMarkup() {}

    public static void write(PhoneCode code, Markup out) {
        var drawn = ScanCode.of(code.address());
        int side = drawn.side() + 2 * ScanCode.QUIET;
        out.open("section", "class", "code");
        out.openIn(
                code.alt().language(),
                "svg",
                "viewBox",
                "0 0 " + side + " " + side,
                "shape-rendering",
                "crispEdges",
                "role",
                "img",
                "aria-label",
                code.alt().words());
        out.ours("<path stroke=\"#000\" d=\"" + path(drawn) + "\"/>").close();
        out.open("div");
        element(code.heading(), "head", out);
        code.lines().forEach(line -> element(line, null, out));
        element(code.written(), "written", out);
        out.close().close();
    }

    private static void element(Text text, @Nullable String style, Markup out) {
        out.elementIn(text.language(), "p", text.words(), "class", style);
    }

    /** A stroke for each bar; short, because it stands in every page that can be printed. */
    private static String path(ScanCode code) {
        var path = new StringBuilder();
        int x = 0;
        int row = -1;
        for (var bar : code.bars()) {
            int left = bar.x() + ScanCode.QUIET;
            if (bar.y() == row) {
                path.append('m').append(left - x).append(" 0");
            } else {
                path.append('M')
                        .append(left)
                        .append(' ')
                        .append(bar.y() + ScanCode.QUIET)
                        .append(".5");
                row = bar.y();
            }
            path.append('h').append(bar.length());
            x = left + bar.length();
        }
        return path.toString();
    }
}
